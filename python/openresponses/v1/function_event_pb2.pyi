from openresponses.v1 import event_type_pb2 as _event_type_pb2
from openresponses.v1 import json_pb2 as _json_pb2
from openresponses.v1 import wire_pb2 as _wire_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class FunctionCallArgumentsDelta(_message.Message):
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

class FunctionCallArgumentsDone(_message.Message):
    __slots__ = ("type", "item_id", "output_index", "sequence_number", "arguments", "name", "remainder")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    ITEM_ID_FIELD_NUMBER: _ClassVar[int]
    OUTPUT_INDEX_FIELD_NUMBER: _ClassVar[int]
    SEQUENCE_NUMBER_FIELD_NUMBER: _ClassVar[int]
    ARGUMENTS_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    type: _event_type_pb2.EventType
    item_id: str
    output_index: float
    sequence_number: float
    arguments: str
    name: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, type: _Optional[_Union[_event_type_pb2.EventType, str]] = ..., item_id: _Optional[str] = ..., output_index: _Optional[float] = ..., sequence_number: _Optional[float] = ..., arguments: _Optional[str] = ..., name: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class CustomToolCallInputDelta(_message.Message):
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

class CustomToolCallInputDone(_message.Message):
    __slots__ = ("type", "item_id", "output_index", "sequence_number", "input", "remainder")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    ITEM_ID_FIELD_NUMBER: _ClassVar[int]
    OUTPUT_INDEX_FIELD_NUMBER: _ClassVar[int]
    SEQUENCE_NUMBER_FIELD_NUMBER: _ClassVar[int]
    INPUT_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    type: _event_type_pb2.EventType
    item_id: str
    output_index: float
    sequence_number: float
    input: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, type: _Optional[_Union[_event_type_pb2.EventType, str]] = ..., item_id: _Optional[str] = ..., output_index: _Optional[float] = ..., sequence_number: _Optional[float] = ..., input: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...
