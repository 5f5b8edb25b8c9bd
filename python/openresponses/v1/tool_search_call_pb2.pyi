from openresponses.v1 import function_tool_pb2 as _function_tool_pb2
from openresponses.v1 import item_status_pb2 as _item_status_pb2
from openresponses.v1 import json_pb2 as _json_pb2
from openresponses.v1 import message_pb2 as _message_pb2
from openresponses.v1 import tool_pb2 as _tool_pb2
from openresponses.v1 import wire_pb2 as _wire_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class ToolSearchCall(_message.Message):
    __slots__ = ("id", "call_id", "arguments", "execution", "status", "created_by", "remainder")
    ID_FIELD_NUMBER: _ClassVar[int]
    CALL_ID_FIELD_NUMBER: _ClassVar[int]
    ARGUMENTS_FIELD_NUMBER: _ClassVar[int]
    EXECUTION_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    CREATED_BY_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    id: str
    call_id: str
    arguments: _json_pb2.Json
    execution: _function_tool_pb2.ToolSearchExecution
    status: _item_status_pb2.ItemStatus
    created_by: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, id: _Optional[str] = ..., call_id: _Optional[str] = ..., arguments: _Optional[_Union[_json_pb2.Json, _Mapping]] = ..., execution: _Optional[_Union[_function_tool_pb2.ToolSearchExecution, str]] = ..., status: _Optional[_Union[_item_status_pb2.ItemStatus, str]] = ..., created_by: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class ToolSearchOutput(_message.Message):
    __slots__ = ("id", "call_id", "tools", "execution", "status", "created_by", "remainder")
    ID_FIELD_NUMBER: _ClassVar[int]
    CALL_ID_FIELD_NUMBER: _ClassVar[int]
    TOOLS_FIELD_NUMBER: _ClassVar[int]
    EXECUTION_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    CREATED_BY_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    id: str
    call_id: str
    tools: _containers.RepeatedCompositeFieldContainer[_tool_pb2.Tool]
    execution: _function_tool_pb2.ToolSearchExecution
    status: _item_status_pb2.ItemStatus
    created_by: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, id: _Optional[str] = ..., call_id: _Optional[str] = ..., tools: _Optional[_Iterable[_Union[_tool_pb2.Tool, _Mapping]]] = ..., execution: _Optional[_Union[_function_tool_pb2.ToolSearchExecution, str]] = ..., status: _Optional[_Union[_item_status_pb2.ItemStatus, str]] = ..., created_by: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class AdditionalTools(_message.Message):
    __slots__ = ("id", "role", "tools", "remainder")
    ID_FIELD_NUMBER: _ClassVar[int]
    ROLE_FIELD_NUMBER: _ClassVar[int]
    TOOLS_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    id: str
    role: _message_pb2.MessageRole
    tools: _containers.RepeatedCompositeFieldContainer[_tool_pb2.Tool]
    remainder: _json_pb2.JsonRemainder
    def __init__(self, id: _Optional[str] = ..., role: _Optional[_Union[_message_pb2.MessageRole, str]] = ..., tools: _Optional[_Iterable[_Union[_tool_pb2.Tool, _Mapping]]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...
