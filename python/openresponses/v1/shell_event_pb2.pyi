from openresponses.v1 import event_type_pb2 as _event_type_pb2
from openresponses.v1 import json_pb2 as _json_pb2
from openresponses.v1 import shell_call_pb2 as _shell_call_pb2
from openresponses.v1 import wire_pb2 as _wire_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class ShellCallCommandAdded(_message.Message):
    __slots__ = ("type", "output_index", "sequence_number", "command_index", "command", "remainder")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    OUTPUT_INDEX_FIELD_NUMBER: _ClassVar[int]
    SEQUENCE_NUMBER_FIELD_NUMBER: _ClassVar[int]
    COMMAND_INDEX_FIELD_NUMBER: _ClassVar[int]
    COMMAND_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    type: _event_type_pb2.EventType
    output_index: float
    sequence_number: float
    command_index: float
    command: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, type: _Optional[_Union[_event_type_pb2.EventType, str]] = ..., output_index: _Optional[float] = ..., sequence_number: _Optional[float] = ..., command_index: _Optional[float] = ..., command: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class ShellCallCommandDelta(_message.Message):
    __slots__ = ("type", "output_index", "sequence_number", "command_index", "delta", "obfuscation", "remainder")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    OUTPUT_INDEX_FIELD_NUMBER: _ClassVar[int]
    SEQUENCE_NUMBER_FIELD_NUMBER: _ClassVar[int]
    COMMAND_INDEX_FIELD_NUMBER: _ClassVar[int]
    DELTA_FIELD_NUMBER: _ClassVar[int]
    OBFUSCATION_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    type: _event_type_pb2.EventType
    output_index: float
    sequence_number: float
    command_index: float
    delta: str
    obfuscation: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, type: _Optional[_Union[_event_type_pb2.EventType, str]] = ..., output_index: _Optional[float] = ..., sequence_number: _Optional[float] = ..., command_index: _Optional[float] = ..., delta: _Optional[str] = ..., obfuscation: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class ShellCallCommandDone(_message.Message):
    __slots__ = ("type", "output_index", "sequence_number", "command_index", "command", "remainder")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    OUTPUT_INDEX_FIELD_NUMBER: _ClassVar[int]
    SEQUENCE_NUMBER_FIELD_NUMBER: _ClassVar[int]
    COMMAND_INDEX_FIELD_NUMBER: _ClassVar[int]
    COMMAND_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    type: _event_type_pb2.EventType
    output_index: float
    sequence_number: float
    command_index: float
    command: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, type: _Optional[_Union[_event_type_pb2.EventType, str]] = ..., output_index: _Optional[float] = ..., sequence_number: _Optional[float] = ..., command_index: _Optional[float] = ..., command: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class ShellCallOutputContentDelta(_message.Message):
    __slots__ = ("type", "item_id", "output_index", "sequence_number", "command_index", "delta", "remainder")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    ITEM_ID_FIELD_NUMBER: _ClassVar[int]
    OUTPUT_INDEX_FIELD_NUMBER: _ClassVar[int]
    SEQUENCE_NUMBER_FIELD_NUMBER: _ClassVar[int]
    COMMAND_INDEX_FIELD_NUMBER: _ClassVar[int]
    DELTA_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    type: _event_type_pb2.EventType
    item_id: str
    output_index: float
    sequence_number: float
    command_index: float
    delta: ShellCallOutputDelta
    remainder: _json_pb2.JsonRemainder
    def __init__(self, type: _Optional[_Union[_event_type_pb2.EventType, str]] = ..., item_id: _Optional[str] = ..., output_index: _Optional[float] = ..., sequence_number: _Optional[float] = ..., command_index: _Optional[float] = ..., delta: _Optional[_Union[ShellCallOutputDelta, _Mapping]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class ShellCallOutputContentDone(_message.Message):
    __slots__ = ("type", "item_id", "output_index", "sequence_number", "command_index", "output", "remainder")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    ITEM_ID_FIELD_NUMBER: _ClassVar[int]
    OUTPUT_INDEX_FIELD_NUMBER: _ClassVar[int]
    SEQUENCE_NUMBER_FIELD_NUMBER: _ClassVar[int]
    COMMAND_INDEX_FIELD_NUMBER: _ClassVar[int]
    OUTPUT_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    type: _event_type_pb2.EventType
    item_id: str
    output_index: float
    sequence_number: float
    command_index: float
    output: _containers.RepeatedCompositeFieldContainer[_shell_call_pb2.ShellCallOutputContent]
    remainder: _json_pb2.JsonRemainder
    def __init__(self, type: _Optional[_Union[_event_type_pb2.EventType, str]] = ..., item_id: _Optional[str] = ..., output_index: _Optional[float] = ..., sequence_number: _Optional[float] = ..., command_index: _Optional[float] = ..., output: _Optional[_Iterable[_Union[_shell_call_pb2.ShellCallOutputContent, _Mapping]]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class ShellCallOutputDelta(_message.Message):
    __slots__ = ("stdout", "stderr", "remainder")
    STDOUT_FIELD_NUMBER: _ClassVar[int]
    STDERR_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    stdout: str
    stderr: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, stdout: _Optional[str] = ..., stderr: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class ApplyPatchCallOperationDiffDelta(_message.Message):
    __slots__ = ("type", "item_id", "output_index", "sequence_number", "delta", "obfuscation", "remainder")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    ITEM_ID_FIELD_NUMBER: _ClassVar[int]
    OUTPUT_INDEX_FIELD_NUMBER: _ClassVar[int]
    SEQUENCE_NUMBER_FIELD_NUMBER: _ClassVar[int]
    DELTA_FIELD_NUMBER: _ClassVar[int]
    OBFUSCATION_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    type: _event_type_pb2.EventType
    item_id: str
    output_index: float
    sequence_number: float
    delta: str
    obfuscation: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, type: _Optional[_Union[_event_type_pb2.EventType, str]] = ..., item_id: _Optional[str] = ..., output_index: _Optional[float] = ..., sequence_number: _Optional[float] = ..., delta: _Optional[str] = ..., obfuscation: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class ApplyPatchCallOperationDiffDone(_message.Message):
    __slots__ = ("type", "item_id", "output_index", "sequence_number", "diff", "remainder")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    ITEM_ID_FIELD_NUMBER: _ClassVar[int]
    OUTPUT_INDEX_FIELD_NUMBER: _ClassVar[int]
    SEQUENCE_NUMBER_FIELD_NUMBER: _ClassVar[int]
    DIFF_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    type: _event_type_pb2.EventType
    item_id: str
    output_index: float
    sequence_number: float
    diff: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, type: _Optional[_Union[_event_type_pb2.EventType, str]] = ..., item_id: _Optional[str] = ..., output_index: _Optional[float] = ..., sequence_number: _Optional[float] = ..., diff: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...
