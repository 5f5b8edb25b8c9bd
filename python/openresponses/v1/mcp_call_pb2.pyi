from openresponses.v1 import item_status_pb2 as _item_status_pb2
from openresponses.v1 import json_pb2 as _json_pb2
from openresponses.v1 import wire_pb2 as _wire_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class McpListTools(_message.Message):
    __slots__ = ("id", "server_label", "tools", "error", "remainder")
    ID_FIELD_NUMBER: _ClassVar[int]
    SERVER_LABEL_FIELD_NUMBER: _ClassVar[int]
    TOOLS_FIELD_NUMBER: _ClassVar[int]
    ERROR_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    id: str
    server_label: str
    tools: _containers.RepeatedCompositeFieldContainer[McpListedTool]
    error: McpCallError
    remainder: _json_pb2.JsonRemainder
    def __init__(self, id: _Optional[str] = ..., server_label: _Optional[str] = ..., tools: _Optional[_Iterable[_Union[McpListedTool, _Mapping]]] = ..., error: _Optional[_Union[McpCallError, _Mapping]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class McpListedTool(_message.Message):
    __slots__ = ("name", "description", "input_schema", "annotations", "remainder")
    NAME_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    INPUT_SCHEMA_FIELD_NUMBER: _ClassVar[int]
    ANNOTATIONS_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    name: str
    description: str
    input_schema: _json_pb2.Json
    annotations: _json_pb2.Json
    remainder: _json_pb2.JsonRemainder
    def __init__(self, name: _Optional[str] = ..., description: _Optional[str] = ..., input_schema: _Optional[_Union[_json_pb2.Json, _Mapping]] = ..., annotations: _Optional[_Union[_json_pb2.Json, _Mapping]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class McpCall(_message.Message):
    __slots__ = ("id", "server_label", "name", "arguments", "output", "error", "status", "approval_request_id", "remainder")
    ID_FIELD_NUMBER: _ClassVar[int]
    SERVER_LABEL_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    ARGUMENTS_FIELD_NUMBER: _ClassVar[int]
    OUTPUT_FIELD_NUMBER: _ClassVar[int]
    ERROR_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    APPROVAL_REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    id: str
    server_label: str
    name: str
    arguments: str
    output: str
    error: McpCallError
    status: _item_status_pb2.ItemStatus
    approval_request_id: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, id: _Optional[str] = ..., server_label: _Optional[str] = ..., name: _Optional[str] = ..., arguments: _Optional[str] = ..., output: _Optional[str] = ..., error: _Optional[_Union[McpCallError, _Mapping]] = ..., status: _Optional[_Union[_item_status_pb2.ItemStatus, str]] = ..., approval_request_id: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class McpCallError(_message.Message):
    __slots__ = ("message", "protocol_error", "tool_execution_error", "http_error", "unrecognized")
    MESSAGE_FIELD_NUMBER: _ClassVar[int]
    PROTOCOL_ERROR_FIELD_NUMBER: _ClassVar[int]
    TOOL_EXECUTION_ERROR_FIELD_NUMBER: _ClassVar[int]
    HTTP_ERROR_FIELD_NUMBER: _ClassVar[int]
    UNRECOGNIZED_FIELD_NUMBER: _ClassVar[int]
    message: str
    protocol_error: McpProtocolError
    tool_execution_error: McpToolExecutionError
    http_error: McpHttpError
    unrecognized: _json_pb2.Unrecognized
    def __init__(self, message: _Optional[str] = ..., protocol_error: _Optional[_Union[McpProtocolError, _Mapping]] = ..., tool_execution_error: _Optional[_Union[McpToolExecutionError, _Mapping]] = ..., http_error: _Optional[_Union[McpHttpError, _Mapping]] = ..., unrecognized: _Optional[_Union[_json_pb2.Unrecognized, _Mapping]] = ...) -> None: ...

class McpProtocolError(_message.Message):
    __slots__ = ("code", "message", "remainder")
    CODE_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    code: int
    message: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, code: _Optional[int] = ..., message: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class McpToolExecutionError(_message.Message):
    __slots__ = ("content", "remainder")
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    content: _json_pb2.Json
    remainder: _json_pb2.JsonRemainder
    def __init__(self, content: _Optional[_Union[_json_pb2.Json, _Mapping]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class McpHttpError(_message.Message):
    __slots__ = ("code", "message", "remainder")
    CODE_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    code: int
    message: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, code: _Optional[int] = ..., message: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class McpApprovalRequest(_message.Message):
    __slots__ = ("id", "server_label", "name", "arguments", "remainder")
    ID_FIELD_NUMBER: _ClassVar[int]
    SERVER_LABEL_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    ARGUMENTS_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    id: str
    server_label: str
    name: str
    arguments: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, id: _Optional[str] = ..., server_label: _Optional[str] = ..., name: _Optional[str] = ..., arguments: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class McpApprovalResponse(_message.Message):
    __slots__ = ("id", "approval_request_id", "approve", "reason", "request_id", "remainder")
    ID_FIELD_NUMBER: _ClassVar[int]
    APPROVAL_REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    APPROVE_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    id: str
    approval_request_id: str
    approve: bool
    reason: str
    request_id: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, id: _Optional[str] = ..., approval_request_id: _Optional[str] = ..., approve: bool = ..., reason: _Optional[str] = ..., request_id: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...
