from openresponses.v1 import content_pb2 as _content_pb2
from openresponses.v1 import event_type_pb2 as _event_type_pb2
from openresponses.v1 import item_status_pb2 as _item_status_pb2
from openresponses.v1 import json_pb2 as _json_pb2
from openresponses.v1 import wire_pb2 as _wire_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class ReasoningTextDelta(_message.Message):
    __slots__ = ("type", "item_id", "output_index", "sequence_number", "content_index", "delta", "obfuscation", "remainder")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    ITEM_ID_FIELD_NUMBER: _ClassVar[int]
    OUTPUT_INDEX_FIELD_NUMBER: _ClassVar[int]
    SEQUENCE_NUMBER_FIELD_NUMBER: _ClassVar[int]
    CONTENT_INDEX_FIELD_NUMBER: _ClassVar[int]
    DELTA_FIELD_NUMBER: _ClassVar[int]
    OBFUSCATION_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    type: _event_type_pb2.EventType
    item_id: str
    output_index: float
    sequence_number: float
    content_index: float
    delta: str
    obfuscation: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, type: _Optional[_Union[_event_type_pb2.EventType, str]] = ..., item_id: _Optional[str] = ..., output_index: _Optional[float] = ..., sequence_number: _Optional[float] = ..., content_index: _Optional[float] = ..., delta: _Optional[str] = ..., obfuscation: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class ReasoningTextDone(_message.Message):
    __slots__ = ("type", "item_id", "output_index", "sequence_number", "content_index", "text", "remainder")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    ITEM_ID_FIELD_NUMBER: _ClassVar[int]
    OUTPUT_INDEX_FIELD_NUMBER: _ClassVar[int]
    SEQUENCE_NUMBER_FIELD_NUMBER: _ClassVar[int]
    CONTENT_INDEX_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    type: _event_type_pb2.EventType
    item_id: str
    output_index: float
    sequence_number: float
    content_index: float
    text: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, type: _Optional[_Union[_event_type_pb2.EventType, str]] = ..., item_id: _Optional[str] = ..., output_index: _Optional[float] = ..., sequence_number: _Optional[float] = ..., content_index: _Optional[float] = ..., text: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class ReasoningDelta(_message.Message):
    __slots__ = ("type", "item_id", "output_index", "sequence_number", "content_index", "delta", "obfuscation", "remainder")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    ITEM_ID_FIELD_NUMBER: _ClassVar[int]
    OUTPUT_INDEX_FIELD_NUMBER: _ClassVar[int]
    SEQUENCE_NUMBER_FIELD_NUMBER: _ClassVar[int]
    CONTENT_INDEX_FIELD_NUMBER: _ClassVar[int]
    DELTA_FIELD_NUMBER: _ClassVar[int]
    OBFUSCATION_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    type: _event_type_pb2.EventType
    item_id: str
    output_index: float
    sequence_number: float
    content_index: float
    delta: str
    obfuscation: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, type: _Optional[_Union[_event_type_pb2.EventType, str]] = ..., item_id: _Optional[str] = ..., output_index: _Optional[float] = ..., sequence_number: _Optional[float] = ..., content_index: _Optional[float] = ..., delta: _Optional[str] = ..., obfuscation: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class ReasoningDone(_message.Message):
    __slots__ = ("type", "item_id", "output_index", "sequence_number", "content_index", "text", "remainder")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    ITEM_ID_FIELD_NUMBER: _ClassVar[int]
    OUTPUT_INDEX_FIELD_NUMBER: _ClassVar[int]
    SEQUENCE_NUMBER_FIELD_NUMBER: _ClassVar[int]
    CONTENT_INDEX_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    type: _event_type_pb2.EventType
    item_id: str
    output_index: float
    sequence_number: float
    content_index: float
    text: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, type: _Optional[_Union[_event_type_pb2.EventType, str]] = ..., item_id: _Optional[str] = ..., output_index: _Optional[float] = ..., sequence_number: _Optional[float] = ..., content_index: _Optional[float] = ..., text: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class ReasoningSummaryPartAdded(_message.Message):
    __slots__ = ("type", "item_id", "output_index", "sequence_number", "summary_index", "part", "remainder")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    ITEM_ID_FIELD_NUMBER: _ClassVar[int]
    OUTPUT_INDEX_FIELD_NUMBER: _ClassVar[int]
    SEQUENCE_NUMBER_FIELD_NUMBER: _ClassVar[int]
    SUMMARY_INDEX_FIELD_NUMBER: _ClassVar[int]
    PART_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    type: _event_type_pb2.EventType
    item_id: str
    output_index: float
    sequence_number: float
    summary_index: float
    part: _content_pb2.ContentPart
    remainder: _json_pb2.JsonRemainder
    def __init__(self, type: _Optional[_Union[_event_type_pb2.EventType, str]] = ..., item_id: _Optional[str] = ..., output_index: _Optional[float] = ..., sequence_number: _Optional[float] = ..., summary_index: _Optional[float] = ..., part: _Optional[_Union[_content_pb2.ContentPart, _Mapping]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class ReasoningSummaryPartDone(_message.Message):
    __slots__ = ("type", "item_id", "output_index", "sequence_number", "summary_index", "part", "status", "remainder")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    ITEM_ID_FIELD_NUMBER: _ClassVar[int]
    OUTPUT_INDEX_FIELD_NUMBER: _ClassVar[int]
    SEQUENCE_NUMBER_FIELD_NUMBER: _ClassVar[int]
    SUMMARY_INDEX_FIELD_NUMBER: _ClassVar[int]
    PART_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    type: _event_type_pb2.EventType
    item_id: str
    output_index: float
    sequence_number: float
    summary_index: float
    part: _content_pb2.ContentPart
    status: _item_status_pb2.ItemStatus
    remainder: _json_pb2.JsonRemainder
    def __init__(self, type: _Optional[_Union[_event_type_pb2.EventType, str]] = ..., item_id: _Optional[str] = ..., output_index: _Optional[float] = ..., sequence_number: _Optional[float] = ..., summary_index: _Optional[float] = ..., part: _Optional[_Union[_content_pb2.ContentPart, _Mapping]] = ..., status: _Optional[_Union[_item_status_pb2.ItemStatus, str]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class ReasoningSummaryTextDelta(_message.Message):
    __slots__ = ("type", "item_id", "output_index", "sequence_number", "summary_index", "delta", "obfuscation", "remainder")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    ITEM_ID_FIELD_NUMBER: _ClassVar[int]
    OUTPUT_INDEX_FIELD_NUMBER: _ClassVar[int]
    SEQUENCE_NUMBER_FIELD_NUMBER: _ClassVar[int]
    SUMMARY_INDEX_FIELD_NUMBER: _ClassVar[int]
    DELTA_FIELD_NUMBER: _ClassVar[int]
    OBFUSCATION_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    type: _event_type_pb2.EventType
    item_id: str
    output_index: float
    sequence_number: float
    summary_index: float
    delta: str
    obfuscation: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, type: _Optional[_Union[_event_type_pb2.EventType, str]] = ..., item_id: _Optional[str] = ..., output_index: _Optional[float] = ..., sequence_number: _Optional[float] = ..., summary_index: _Optional[float] = ..., delta: _Optional[str] = ..., obfuscation: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class ReasoningSummaryTextDone(_message.Message):
    __slots__ = ("type", "item_id", "output_index", "sequence_number", "summary_index", "text", "remainder")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    ITEM_ID_FIELD_NUMBER: _ClassVar[int]
    OUTPUT_INDEX_FIELD_NUMBER: _ClassVar[int]
    SEQUENCE_NUMBER_FIELD_NUMBER: _ClassVar[int]
    SUMMARY_INDEX_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    type: _event_type_pb2.EventType
    item_id: str
    output_index: float
    sequence_number: float
    summary_index: float
    text: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, type: _Optional[_Union[_event_type_pb2.EventType, str]] = ..., item_id: _Optional[str] = ..., output_index: _Optional[float] = ..., sequence_number: _Optional[float] = ..., summary_index: _Optional[float] = ..., text: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...
