from openresponses.v1 import content_pb2 as _content_pb2
from openresponses.v1 import item_status_pb2 as _item_status_pb2
from openresponses.v1 import json_pb2 as _json_pb2
from openresponses.v1 import wire_pb2 as _wire_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class ReasoningFormat(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    REASONING_FORMAT_UNSPECIFIED: _ClassVar[ReasoningFormat]
    REASONING_FORMAT_UNKNOWN: _ClassVar[ReasoningFormat]
    REASONING_FORMAT_OPENAI_RESPONSES_V1: _ClassVar[ReasoningFormat]
    REASONING_FORMAT_AZURE_OPENAI_RESPONSES_V1: _ClassVar[ReasoningFormat]
    REASONING_FORMAT_BEDROCK_OPENAI_RESPONSES_V1: _ClassVar[ReasoningFormat]
    REASONING_FORMAT_BEDROCK_XAI_RESPONSES_V1: _ClassVar[ReasoningFormat]
    REASONING_FORMAT_XAI_RESPONSES_V1: _ClassVar[ReasoningFormat]
    REASONING_FORMAT_META_RESPONSES_V1: _ClassVar[ReasoningFormat]
    REASONING_FORMAT_ANTHROPIC_CLAUDE_V1: _ClassVar[ReasoningFormat]
    REASONING_FORMAT_GOOGLE_GEMINI_V1: _ClassVar[ReasoningFormat]
REASONING_FORMAT_UNSPECIFIED: ReasoningFormat
REASONING_FORMAT_UNKNOWN: ReasoningFormat
REASONING_FORMAT_OPENAI_RESPONSES_V1: ReasoningFormat
REASONING_FORMAT_AZURE_OPENAI_RESPONSES_V1: ReasoningFormat
REASONING_FORMAT_BEDROCK_OPENAI_RESPONSES_V1: ReasoningFormat
REASONING_FORMAT_BEDROCK_XAI_RESPONSES_V1: ReasoningFormat
REASONING_FORMAT_XAI_RESPONSES_V1: ReasoningFormat
REASONING_FORMAT_META_RESPONSES_V1: ReasoningFormat
REASONING_FORMAT_ANTHROPIC_CLAUDE_V1: ReasoningFormat
REASONING_FORMAT_GOOGLE_GEMINI_V1: ReasoningFormat

class ReasoningItem(_message.Message):
    __slots__ = ("id", "summary", "content", "encrypted_content", "status", "signature", "format", "remainder")
    ID_FIELD_NUMBER: _ClassVar[int]
    SUMMARY_FIELD_NUMBER: _ClassVar[int]
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    ENCRYPTED_CONTENT_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    SIGNATURE_FIELD_NUMBER: _ClassVar[int]
    FORMAT_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    id: str
    summary: _containers.RepeatedCompositeFieldContainer[_content_pb2.ContentPart]
    content: _containers.RepeatedCompositeFieldContainer[_content_pb2.ContentPart]
    encrypted_content: str
    status: _item_status_pb2.ItemStatus
    signature: str
    format: ReasoningFormat
    remainder: _json_pb2.JsonRemainder
    def __init__(self, id: _Optional[str] = ..., summary: _Optional[_Iterable[_Union[_content_pb2.ContentPart, _Mapping]]] = ..., content: _Optional[_Iterable[_Union[_content_pb2.ContentPart, _Mapping]]] = ..., encrypted_content: _Optional[str] = ..., status: _Optional[_Union[_item_status_pb2.ItemStatus, str]] = ..., signature: _Optional[str] = ..., format: _Optional[_Union[ReasoningFormat, str]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...
