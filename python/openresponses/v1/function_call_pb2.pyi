from openresponses.v1 import content_pb2 as _content_pb2
from openresponses.v1 import item_status_pb2 as _item_status_pb2
from openresponses.v1 import json_pb2 as _json_pb2
from openresponses.v1 import wire_pb2 as _wire_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class FunctionCall(_message.Message):
    __slots__ = ("id", "call_id", "name", "arguments", "status", "namespace", "caller", "subagent_id", "subagent_items", "remainder")
    ID_FIELD_NUMBER: _ClassVar[int]
    CALL_ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    ARGUMENTS_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    NAMESPACE_FIELD_NUMBER: _ClassVar[int]
    CALLER_FIELD_NUMBER: _ClassVar[int]
    SUBAGENT_ID_FIELD_NUMBER: _ClassVar[int]
    SUBAGENT_ITEMS_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    id: str
    call_id: str
    name: str
    arguments: str
    status: _item_status_pb2.ItemStatus
    namespace: str
    caller: ToolCaller
    subagent_id: str
    subagent_items: _containers.RepeatedCompositeFieldContainer[_json_pb2.Json]
    remainder: _json_pb2.JsonRemainder
    def __init__(self, id: _Optional[str] = ..., call_id: _Optional[str] = ..., name: _Optional[str] = ..., arguments: _Optional[str] = ..., status: _Optional[_Union[_item_status_pb2.ItemStatus, str]] = ..., namespace: _Optional[str] = ..., caller: _Optional[_Union[ToolCaller, _Mapping]] = ..., subagent_id: _Optional[str] = ..., subagent_items: _Optional[_Iterable[_Union[_json_pb2.Json, _Mapping]]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class FunctionCallOutput(_message.Message):
    __slots__ = ("id", "call_id", "output", "status", "name", "namespace", "caller", "created_by", "remainder")
    ID_FIELD_NUMBER: _ClassVar[int]
    CALL_ID_FIELD_NUMBER: _ClassVar[int]
    OUTPUT_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    NAMESPACE_FIELD_NUMBER: _ClassVar[int]
    CALLER_FIELD_NUMBER: _ClassVar[int]
    CREATED_BY_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    id: str
    call_id: str
    output: _content_pb2.Content
    status: _item_status_pb2.ItemStatus
    name: str
    namespace: str
    caller: ToolCaller
    created_by: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, id: _Optional[str] = ..., call_id: _Optional[str] = ..., output: _Optional[_Union[_content_pb2.Content, _Mapping]] = ..., status: _Optional[_Union[_item_status_pb2.ItemStatus, str]] = ..., name: _Optional[str] = ..., namespace: _Optional[str] = ..., caller: _Optional[_Union[ToolCaller, _Mapping]] = ..., created_by: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class CustomToolCall(_message.Message):
    __slots__ = ("id", "call_id", "name", "input", "status", "namespace", "caller", "remainder")
    ID_FIELD_NUMBER: _ClassVar[int]
    CALL_ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    INPUT_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    NAMESPACE_FIELD_NUMBER: _ClassVar[int]
    CALLER_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    id: str
    call_id: str
    name: str
    input: str
    status: _item_status_pb2.ItemStatus
    namespace: str
    caller: ToolCaller
    remainder: _json_pb2.JsonRemainder
    def __init__(self, id: _Optional[str] = ..., call_id: _Optional[str] = ..., name: _Optional[str] = ..., input: _Optional[str] = ..., status: _Optional[_Union[_item_status_pb2.ItemStatus, str]] = ..., namespace: _Optional[str] = ..., caller: _Optional[_Union[ToolCaller, _Mapping]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class CustomToolCallOutput(_message.Message):
    __slots__ = ("id", "call_id", "output", "status", "caller", "created_by", "remainder")
    ID_FIELD_NUMBER: _ClassVar[int]
    CALL_ID_FIELD_NUMBER: _ClassVar[int]
    OUTPUT_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    CALLER_FIELD_NUMBER: _ClassVar[int]
    CREATED_BY_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    id: str
    call_id: str
    output: _content_pb2.Content
    status: _item_status_pb2.ItemStatus
    caller: ToolCaller
    created_by: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, id: _Optional[str] = ..., call_id: _Optional[str] = ..., output: _Optional[_Union[_content_pb2.Content, _Mapping]] = ..., status: _Optional[_Union[_item_status_pb2.ItemStatus, str]] = ..., caller: _Optional[_Union[ToolCaller, _Mapping]] = ..., created_by: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class Program(_message.Message):
    __slots__ = ("id", "call_id", "code", "fingerprint", "remainder")
    ID_FIELD_NUMBER: _ClassVar[int]
    CALL_ID_FIELD_NUMBER: _ClassVar[int]
    CODE_FIELD_NUMBER: _ClassVar[int]
    FINGERPRINT_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    id: str
    call_id: str
    code: str
    fingerprint: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, id: _Optional[str] = ..., call_id: _Optional[str] = ..., code: _Optional[str] = ..., fingerprint: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class ProgramOutput(_message.Message):
    __slots__ = ("id", "call_id", "result", "status", "remainder")
    ID_FIELD_NUMBER: _ClassVar[int]
    CALL_ID_FIELD_NUMBER: _ClassVar[int]
    RESULT_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    id: str
    call_id: str
    result: str
    status: _item_status_pb2.ItemStatus
    remainder: _json_pb2.JsonRemainder
    def __init__(self, id: _Optional[str] = ..., call_id: _Optional[str] = ..., result: _Optional[str] = ..., status: _Optional[_Union[_item_status_pb2.ItemStatus, str]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class ToolCaller(_message.Message):
    __slots__ = ("direct", "program", "unrecognized")
    DIRECT_FIELD_NUMBER: _ClassVar[int]
    PROGRAM_FIELD_NUMBER: _ClassVar[int]
    UNRECOGNIZED_FIELD_NUMBER: _ClassVar[int]
    direct: DirectCaller
    program: ProgramCaller
    unrecognized: _json_pb2.Unrecognized
    def __init__(self, direct: _Optional[_Union[DirectCaller, _Mapping]] = ..., program: _Optional[_Union[ProgramCaller, _Mapping]] = ..., unrecognized: _Optional[_Union[_json_pb2.Unrecognized, _Mapping]] = ...) -> None: ...

class DirectCaller(_message.Message):
    __slots__ = ("remainder",)
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    remainder: _json_pb2.JsonRemainder
    def __init__(self, remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class ProgramCaller(_message.Message):
    __slots__ = ("caller_id", "remainder")
    CALLER_ID_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    caller_id: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, caller_id: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...
