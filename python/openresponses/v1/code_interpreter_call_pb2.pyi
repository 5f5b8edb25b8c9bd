from openresponses.v1 import item_status_pb2 as _item_status_pb2
from openresponses.v1 import json_pb2 as _json_pb2
from openresponses.v1 import wire_pb2 as _wire_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class CodeInterpreterCall(_message.Message):
    __slots__ = ("id", "status", "code", "container_id", "outputs", "remainder")
    ID_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    CODE_FIELD_NUMBER: _ClassVar[int]
    CONTAINER_ID_FIELD_NUMBER: _ClassVar[int]
    OUTPUTS_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    id: str
    status: _item_status_pb2.ItemStatus
    code: str
    container_id: str
    outputs: _containers.RepeatedCompositeFieldContainer[CodeInterpreterOutput]
    remainder: _json_pb2.JsonRemainder
    def __init__(self, id: _Optional[str] = ..., status: _Optional[_Union[_item_status_pb2.ItemStatus, str]] = ..., code: _Optional[str] = ..., container_id: _Optional[str] = ..., outputs: _Optional[_Iterable[_Union[CodeInterpreterOutput, _Mapping]]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class CodeInterpreterOutput(_message.Message):
    __slots__ = ("logs", "image", "file", "unrecognized")
    LOGS_FIELD_NUMBER: _ClassVar[int]
    IMAGE_FIELD_NUMBER: _ClassVar[int]
    FILE_FIELD_NUMBER: _ClassVar[int]
    UNRECOGNIZED_FIELD_NUMBER: _ClassVar[int]
    logs: CodeInterpreterLogs
    image: CodeInterpreterImage
    file: CodeInterpreterFile
    unrecognized: _json_pb2.Unrecognized
    def __init__(self, logs: _Optional[_Union[CodeInterpreterLogs, _Mapping]] = ..., image: _Optional[_Union[CodeInterpreterImage, _Mapping]] = ..., file: _Optional[_Union[CodeInterpreterFile, _Mapping]] = ..., unrecognized: _Optional[_Union[_json_pb2.Unrecognized, _Mapping]] = ...) -> None: ...

class CodeInterpreterLogs(_message.Message):
    __slots__ = ("logs", "remainder")
    LOGS_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    logs: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, logs: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class CodeInterpreterImage(_message.Message):
    __slots__ = ("url", "remainder")
    URL_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    url: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, url: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class CodeInterpreterFile(_message.Message):
    __slots__ = ("id", "filename", "media_type", "size_bytes", "sha256", "download_url", "expires_at", "status", "error_code", "remainder")
    ID_FIELD_NUMBER: _ClassVar[int]
    FILENAME_FIELD_NUMBER: _ClassVar[int]
    MEDIA_TYPE_FIELD_NUMBER: _ClassVar[int]
    SIZE_BYTES_FIELD_NUMBER: _ClassVar[int]
    SHA256_FIELD_NUMBER: _ClassVar[int]
    DOWNLOAD_URL_FIELD_NUMBER: _ClassVar[int]
    EXPIRES_AT_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    ERROR_CODE_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    id: str
    filename: str
    media_type: str
    size_bytes: int
    sha256: str
    download_url: str
    expires_at: str
    status: str
    error_code: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, id: _Optional[str] = ..., filename: _Optional[str] = ..., media_type: _Optional[str] = ..., size_bytes: _Optional[int] = ..., sha256: _Optional[str] = ..., download_url: _Optional[str] = ..., expires_at: _Optional[str] = ..., status: _Optional[str] = ..., error_code: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...
