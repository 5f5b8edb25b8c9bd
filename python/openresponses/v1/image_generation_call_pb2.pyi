from openresponses.v1 import item_status_pb2 as _item_status_pb2
from openresponses.v1 import json_pb2 as _json_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class ImageGenerationCall(_message.Message):
    __slots__ = ("id", "status", "result", "prompt", "revised_prompt", "size", "quality", "background", "output_format", "remainder")
    ID_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    RESULT_FIELD_NUMBER: _ClassVar[int]
    PROMPT_FIELD_NUMBER: _ClassVar[int]
    REVISED_PROMPT_FIELD_NUMBER: _ClassVar[int]
    SIZE_FIELD_NUMBER: _ClassVar[int]
    QUALITY_FIELD_NUMBER: _ClassVar[int]
    BACKGROUND_FIELD_NUMBER: _ClassVar[int]
    OUTPUT_FORMAT_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    id: str
    status: _item_status_pb2.ItemStatus
    result: bytes
    prompt: str
    revised_prompt: str
    size: str
    quality: str
    background: str
    output_format: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, id: _Optional[str] = ..., status: _Optional[_Union[_item_status_pb2.ItemStatus, str]] = ..., result: _Optional[bytes] = ..., prompt: _Optional[str] = ..., revised_prompt: _Optional[str] = ..., size: _Optional[str] = ..., quality: _Optional[str] = ..., background: _Optional[str] = ..., output_format: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...
