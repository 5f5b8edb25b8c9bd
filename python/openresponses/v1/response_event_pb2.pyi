from openresponses.v1 import error_pb2 as _error_pb2
from openresponses.v1 import event_type_pb2 as _event_type_pb2
from openresponses.v1 import json_pb2 as _json_pb2
from openresponses.v1 import openrouter_response_pb2 as _openrouter_response_pb2
from openresponses.v1 import response_pb2 as _response_pb2
from openresponses.v1 import wire_pb2 as _wire_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class ResponseCreated(_message.Message):
    __slots__ = ("type", "sequence_number", "response", "remainder")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    SEQUENCE_NUMBER_FIELD_NUMBER: _ClassVar[int]
    RESPONSE_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    type: _event_type_pb2.EventType
    sequence_number: float
    response: _response_pb2.Response
    remainder: _json_pb2.JsonRemainder
    def __init__(self, type: _Optional[_Union[_event_type_pb2.EventType, str]] = ..., sequence_number: _Optional[float] = ..., response: _Optional[_Union[_response_pb2.Response, _Mapping]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class ResponseQueued(_message.Message):
    __slots__ = ("type", "sequence_number", "response", "remainder")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    SEQUENCE_NUMBER_FIELD_NUMBER: _ClassVar[int]
    RESPONSE_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    type: _event_type_pb2.EventType
    sequence_number: float
    response: _response_pb2.Response
    remainder: _json_pb2.JsonRemainder
    def __init__(self, type: _Optional[_Union[_event_type_pb2.EventType, str]] = ..., sequence_number: _Optional[float] = ..., response: _Optional[_Union[_response_pb2.Response, _Mapping]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class ResponseInProgress(_message.Message):
    __slots__ = ("type", "sequence_number", "response", "remainder")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    SEQUENCE_NUMBER_FIELD_NUMBER: _ClassVar[int]
    RESPONSE_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    type: _event_type_pb2.EventType
    sequence_number: float
    response: _response_pb2.Response
    remainder: _json_pb2.JsonRemainder
    def __init__(self, type: _Optional[_Union[_event_type_pb2.EventType, str]] = ..., sequence_number: _Optional[float] = ..., response: _Optional[_Union[_response_pb2.Response, _Mapping]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class ResponseCompleted(_message.Message):
    __slots__ = ("type", "sequence_number", "response", "remainder")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    SEQUENCE_NUMBER_FIELD_NUMBER: _ClassVar[int]
    RESPONSE_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    type: _event_type_pb2.EventType
    sequence_number: float
    response: _response_pb2.Response
    remainder: _json_pb2.JsonRemainder
    def __init__(self, type: _Optional[_Union[_event_type_pb2.EventType, str]] = ..., sequence_number: _Optional[float] = ..., response: _Optional[_Union[_response_pb2.Response, _Mapping]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class ResponseIncomplete(_message.Message):
    __slots__ = ("type", "sequence_number", "response", "remainder")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    SEQUENCE_NUMBER_FIELD_NUMBER: _ClassVar[int]
    RESPONSE_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    type: _event_type_pb2.EventType
    sequence_number: float
    response: _response_pb2.Response
    remainder: _json_pb2.JsonRemainder
    def __init__(self, type: _Optional[_Union[_event_type_pb2.EventType, str]] = ..., sequence_number: _Optional[float] = ..., response: _Optional[_Union[_response_pb2.Response, _Mapping]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class ResponseFailed(_message.Message):
    __slots__ = ("type", "sequence_number", "response", "remainder")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    SEQUENCE_NUMBER_FIELD_NUMBER: _ClassVar[int]
    RESPONSE_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    type: _event_type_pb2.EventType
    sequence_number: float
    response: _response_pb2.Response
    remainder: _json_pb2.JsonRemainder
    def __init__(self, type: _Optional[_Union[_event_type_pb2.EventType, str]] = ..., sequence_number: _Optional[float] = ..., response: _Optional[_Union[_response_pb2.Response, _Mapping]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class Error(_message.Message):
    __slots__ = ("type", "sequence_number", "code", "message", "param", "error", "remainder")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    SEQUENCE_NUMBER_FIELD_NUMBER: _ClassVar[int]
    CODE_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_FIELD_NUMBER: _ClassVar[int]
    PARAM_FIELD_NUMBER: _ClassVar[int]
    ERROR_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    type: _event_type_pb2.EventType
    sequence_number: float
    code: str
    message: str
    param: str
    error: _error_pb2.ErrorDetails
    remainder: _json_pb2.JsonRemainder
    def __init__(self, type: _Optional[_Union[_event_type_pb2.EventType, str]] = ..., sequence_number: _Optional[float] = ..., code: _Optional[str] = ..., message: _Optional[str] = ..., param: _Optional[str] = ..., error: _Optional[_Union[_error_pb2.ErrorDetails, _Mapping]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class Keepalive(_message.Message):
    __slots__ = ("type", "sequence_number", "remainder")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    SEQUENCE_NUMBER_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    type: _event_type_pb2.EventType
    sequence_number: float
    remainder: _json_pb2.JsonRemainder
    def __init__(self, type: _Optional[_Union[_event_type_pb2.EventType, str]] = ..., sequence_number: _Optional[float] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class Debug(_message.Message):
    __slots__ = ("type", "sequence_number", "debug", "remainder")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    SEQUENCE_NUMBER_FIELD_NUMBER: _ClassVar[int]
    DEBUG_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    type: _event_type_pb2.EventType
    sequence_number: float
    debug: _openrouter_response_pb2.DebugInfo
    remainder: _json_pb2.JsonRemainder
    def __init__(self, type: _Optional[_Union[_event_type_pb2.EventType, str]] = ..., sequence_number: _Optional[float] = ..., debug: _Optional[_Union[_openrouter_response_pb2.DebugInfo, _Mapping]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...
