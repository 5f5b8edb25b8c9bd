from openresponses.v1 import event_type_pb2 as _event_type_pb2
from openresponses.v1 import json_pb2 as _json_pb2
from openresponses.v1 import wire_pb2 as _wire_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class AudioDelta(_message.Message):
    __slots__ = ("type", "sequence_number", "delta", "remainder")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    SEQUENCE_NUMBER_FIELD_NUMBER: _ClassVar[int]
    DELTA_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    type: _event_type_pb2.EventType
    sequence_number: float
    delta: bytes
    remainder: _json_pb2.JsonRemainder
    def __init__(self, type: _Optional[_Union[_event_type_pb2.EventType, str]] = ..., sequence_number: _Optional[float] = ..., delta: _Optional[bytes] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class AudioDone(_message.Message):
    __slots__ = ("type", "sequence_number", "response_id", "remainder")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    SEQUENCE_NUMBER_FIELD_NUMBER: _ClassVar[int]
    RESPONSE_ID_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    type: _event_type_pb2.EventType
    sequence_number: float
    response_id: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, type: _Optional[_Union[_event_type_pb2.EventType, str]] = ..., sequence_number: _Optional[float] = ..., response_id: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class AudioTranscriptDelta(_message.Message):
    __slots__ = ("type", "sequence_number", "delta", "response_id", "remainder")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    SEQUENCE_NUMBER_FIELD_NUMBER: _ClassVar[int]
    DELTA_FIELD_NUMBER: _ClassVar[int]
    RESPONSE_ID_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    type: _event_type_pb2.EventType
    sequence_number: float
    delta: str
    response_id: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, type: _Optional[_Union[_event_type_pb2.EventType, str]] = ..., sequence_number: _Optional[float] = ..., delta: _Optional[str] = ..., response_id: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class AudioTranscriptDone(_message.Message):
    __slots__ = ("type", "sequence_number", "response_id", "remainder")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    SEQUENCE_NUMBER_FIELD_NUMBER: _ClassVar[int]
    RESPONSE_ID_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    type: _event_type_pb2.EventType
    sequence_number: float
    response_id: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, type: _Optional[_Union[_event_type_pb2.EventType, str]] = ..., sequence_number: _Optional[float] = ..., response_id: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...
