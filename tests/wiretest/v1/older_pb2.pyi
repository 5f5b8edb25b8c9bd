from openresponses.v1 import json_pb2 as _json_pb2
from openresponses.v1 import wire_pb2 as _wire_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class EventType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    EVENT_TYPE_UNSPECIFIED: _ClassVar[EventType]
    EVENT_TYPE_JOB_STARTED: _ClassVar[EventType]

class Status(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    STATUS_UNSPECIFIED: _ClassVar[Status]
    STATUS_RUNNING: _ClassVar[Status]
EVENT_TYPE_UNSPECIFIED: EventType
EVENT_TYPE_JOB_STARTED: EventType
STATUS_UNSPECIFIED: Status
STATUS_RUNNING: Status

class Event(_message.Message):
    __slots__ = ("job_started", "unrecognized")
    JOB_STARTED_FIELD_NUMBER: _ClassVar[int]
    UNRECOGNIZED_FIELD_NUMBER: _ClassVar[int]
    job_started: JobStarted
    unrecognized: _json_pb2.Unrecognized
    def __init__(self, job_started: _Optional[_Union[JobStarted, _Mapping]] = ..., unrecognized: _Optional[_Union[_json_pb2.Unrecognized, _Mapping]] = ...) -> None: ...

class JobStarted(_message.Message):
    __slots__ = ("type", "id", "job", "remainder")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    ID_FIELD_NUMBER: _ClassVar[int]
    JOB_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    type: EventType
    id: str
    job: Job
    remainder: _json_pb2.JsonRemainder
    def __init__(self, type: _Optional[_Union[EventType, str]] = ..., id: _Optional[str] = ..., job: _Optional[_Union[Job, _Mapping]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class Job(_message.Message):
    __slots__ = ("status", "wanted", "history", "items", "steps", "input", "remainder")
    class StepsEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: Step
        def __init__(self, key: _Optional[str] = ..., value: _Optional[_Union[Step, _Mapping]] = ...) -> None: ...
    STATUS_FIELD_NUMBER: _ClassVar[int]
    WANTED_FIELD_NUMBER: _ClassVar[int]
    HISTORY_FIELD_NUMBER: _ClassVar[int]
    ITEMS_FIELD_NUMBER: _ClassVar[int]
    STEPS_FIELD_NUMBER: _ClassVar[int]
    INPUT_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    status: Status
    wanted: Status
    history: _containers.RepeatedScalarFieldContainer[Status]
    items: _containers.RepeatedCompositeFieldContainer[Item]
    steps: _containers.MessageMap[str, Step]
    input: Input
    remainder: _json_pb2.JsonRemainder
    def __init__(self, status: _Optional[_Union[Status, str]] = ..., wanted: _Optional[_Union[Status, str]] = ..., history: _Optional[_Iterable[_Union[Status, str]]] = ..., items: _Optional[_Iterable[_Union[Item, _Mapping]]] = ..., steps: _Optional[_Mapping[str, Step]] = ..., input: _Optional[_Union[Input, _Mapping]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class Step(_message.Message):
    __slots__ = ("name", "remainder")
    NAME_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    name: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, name: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class Item(_message.Message):
    __slots__ = ("text", "unrecognized")
    TEXT_FIELD_NUMBER: _ClassVar[int]
    UNRECOGNIZED_FIELD_NUMBER: _ClassVar[int]
    text: Text
    unrecognized: _json_pb2.Unrecognized
    def __init__(self, text: _Optional[_Union[Text, _Mapping]] = ..., unrecognized: _Optional[_Union[_json_pb2.Unrecognized, _Mapping]] = ...) -> None: ...

class Text(_message.Message):
    __slots__ = ("text", "remainder")
    TEXT_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    text: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, text: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class Input(_message.Message):
    __slots__ = ("text", "items")
    TEXT_FIELD_NUMBER: _ClassVar[int]
    ITEMS_FIELD_NUMBER: _ClassVar[int]
    text: str
    items: ItemList
    def __init__(self, text: _Optional[str] = ..., items: _Optional[_Union[ItemList, _Mapping]] = ...) -> None: ...

class ItemList(_message.Message):
    __slots__ = ("items",)
    ITEMS_FIELD_NUMBER: _ClassVar[int]
    items: _containers.RepeatedCompositeFieldContainer[Item]
    def __init__(self, items: _Optional[_Iterable[_Union[Item, _Mapping]]] = ...) -> None: ...

class Hasty(_message.Message):
    __slots__ = ("id", "remainder")
    ID_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    id: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, id: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...
