from openresponses.v1 import event_type_pb2 as _event_type_pb2
from openresponses.v1 import json_pb2 as _json_pb2
from openresponses.v1 import wire_pb2 as _wire_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class WebSearchCallInProgress(_message.Message):
    __slots__ = ("type", "item_id", "output_index", "sequence_number", "remainder")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    ITEM_ID_FIELD_NUMBER: _ClassVar[int]
    OUTPUT_INDEX_FIELD_NUMBER: _ClassVar[int]
    SEQUENCE_NUMBER_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    type: _event_type_pb2.EventType
    item_id: str
    output_index: float
    sequence_number: float
    remainder: _json_pb2.JsonRemainder
    def __init__(self, type: _Optional[_Union[_event_type_pb2.EventType, str]] = ..., item_id: _Optional[str] = ..., output_index: _Optional[float] = ..., sequence_number: _Optional[float] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class WebSearchCallSearching(_message.Message):
    __slots__ = ("type", "item_id", "output_index", "sequence_number", "remainder")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    ITEM_ID_FIELD_NUMBER: _ClassVar[int]
    OUTPUT_INDEX_FIELD_NUMBER: _ClassVar[int]
    SEQUENCE_NUMBER_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    type: _event_type_pb2.EventType
    item_id: str
    output_index: float
    sequence_number: float
    remainder: _json_pb2.JsonRemainder
    def __init__(self, type: _Optional[_Union[_event_type_pb2.EventType, str]] = ..., item_id: _Optional[str] = ..., output_index: _Optional[float] = ..., sequence_number: _Optional[float] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class WebSearchCallCompleted(_message.Message):
    __slots__ = ("type", "item_id", "output_index", "sequence_number", "remainder")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    ITEM_ID_FIELD_NUMBER: _ClassVar[int]
    OUTPUT_INDEX_FIELD_NUMBER: _ClassVar[int]
    SEQUENCE_NUMBER_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    type: _event_type_pb2.EventType
    item_id: str
    output_index: float
    sequence_number: float
    remainder: _json_pb2.JsonRemainder
    def __init__(self, type: _Optional[_Union[_event_type_pb2.EventType, str]] = ..., item_id: _Optional[str] = ..., output_index: _Optional[float] = ..., sequence_number: _Optional[float] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class FileSearchCallInProgress(_message.Message):
    __slots__ = ("type", "item_id", "output_index", "sequence_number", "remainder")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    ITEM_ID_FIELD_NUMBER: _ClassVar[int]
    OUTPUT_INDEX_FIELD_NUMBER: _ClassVar[int]
    SEQUENCE_NUMBER_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    type: _event_type_pb2.EventType
    item_id: str
    output_index: float
    sequence_number: float
    remainder: _json_pb2.JsonRemainder
    def __init__(self, type: _Optional[_Union[_event_type_pb2.EventType, str]] = ..., item_id: _Optional[str] = ..., output_index: _Optional[float] = ..., sequence_number: _Optional[float] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class FileSearchCallSearching(_message.Message):
    __slots__ = ("type", "item_id", "output_index", "sequence_number", "remainder")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    ITEM_ID_FIELD_NUMBER: _ClassVar[int]
    OUTPUT_INDEX_FIELD_NUMBER: _ClassVar[int]
    SEQUENCE_NUMBER_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    type: _event_type_pb2.EventType
    item_id: str
    output_index: float
    sequence_number: float
    remainder: _json_pb2.JsonRemainder
    def __init__(self, type: _Optional[_Union[_event_type_pb2.EventType, str]] = ..., item_id: _Optional[str] = ..., output_index: _Optional[float] = ..., sequence_number: _Optional[float] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class FileSearchCallCompleted(_message.Message):
    __slots__ = ("type", "item_id", "output_index", "sequence_number", "remainder")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    ITEM_ID_FIELD_NUMBER: _ClassVar[int]
    OUTPUT_INDEX_FIELD_NUMBER: _ClassVar[int]
    SEQUENCE_NUMBER_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    type: _event_type_pb2.EventType
    item_id: str
    output_index: float
    sequence_number: float
    remainder: _json_pb2.JsonRemainder
    def __init__(self, type: _Optional[_Union[_event_type_pb2.EventType, str]] = ..., item_id: _Optional[str] = ..., output_index: _Optional[float] = ..., sequence_number: _Optional[float] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...
