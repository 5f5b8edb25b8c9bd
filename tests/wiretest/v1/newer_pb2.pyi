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
    EVENT_TYPE_JOB_PAUSED: _ClassVar[EventType]

class Status(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    STATUS_UNSPECIFIED: _ClassVar[Status]
    STATUS_RUNNING: _ClassVar[Status]
    STATUS_PAUSED: _ClassVar[Status]
EVENT_TYPE_UNSPECIFIED: EventType
EVENT_TYPE_JOB_STARTED: EventType
EVENT_TYPE_JOB_PAUSED: EventType
STATUS_UNSPECIFIED: Status
STATUS_RUNNING: Status
STATUS_PAUSED: Status

class Event(_message.Message):
    __slots__ = ("job_started", "job_paused", "unrecognized")
    JOB_STARTED_FIELD_NUMBER: _ClassVar[int]
    JOB_PAUSED_FIELD_NUMBER: _ClassVar[int]
    UNRECOGNIZED_FIELD_NUMBER: _ClassVar[int]
    job_started: JobStarted
    job_paused: JobPaused
    unrecognized: _json_pb2.Unrecognized
    def __init__(self, job_started: _Optional[_Union[JobStarted, _Mapping]] = ..., job_paused: _Optional[_Union[JobPaused, _Mapping]] = ..., unrecognized: _Optional[_Union[_json_pb2.Unrecognized, _Mapping]] = ...) -> None: ...

class JobStarted(_message.Message):
    __slots__ = ("type", "id", "job", "note", "progress", "size", "urgent", "seal", "before", "settings", "owner", "labels", "limits", "remainder")
    class LimitsEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: float
        def __init__(self, key: _Optional[str] = ..., value: _Optional[float] = ...) -> None: ...
    TYPE_FIELD_NUMBER: _ClassVar[int]
    ID_FIELD_NUMBER: _ClassVar[int]
    JOB_FIELD_NUMBER: _ClassVar[int]
    NOTE_FIELD_NUMBER: _ClassVar[int]
    PROGRESS_FIELD_NUMBER: _ClassVar[int]
    SIZE_FIELD_NUMBER: _ClassVar[int]
    URGENT_FIELD_NUMBER: _ClassVar[int]
    SEAL_FIELD_NUMBER: _ClassVar[int]
    BEFORE_FIELD_NUMBER: _ClassVar[int]
    SETTINGS_FIELD_NUMBER: _ClassVar[int]
    OWNER_FIELD_NUMBER: _ClassVar[int]
    LABELS_FIELD_NUMBER: _ClassVar[int]
    LIMITS_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    type: EventType
    id: str
    job: Job
    note: str
    progress: float
    size: int
    urgent: bool
    seal: bytes
    before: Status
    settings: _json_pb2.Json
    owner: Owner
    labels: _containers.RepeatedScalarFieldContainer[str]
    limits: _containers.ScalarMap[str, float]
    remainder: _json_pb2.JsonRemainder
    def __init__(self, type: _Optional[_Union[EventType, str]] = ..., id: _Optional[str] = ..., job: _Optional[_Union[Job, _Mapping]] = ..., note: _Optional[str] = ..., progress: _Optional[float] = ..., size: _Optional[int] = ..., urgent: bool = ..., seal: _Optional[bytes] = ..., before: _Optional[_Union[Status, str]] = ..., settings: _Optional[_Union[_json_pb2.Json, _Mapping]] = ..., owner: _Optional[_Union[Owner, _Mapping]] = ..., labels: _Optional[_Iterable[str]] = ..., limits: _Optional[_Mapping[str, float]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class JobPaused(_message.Message):
    __slots__ = ("type", "id", "reason", "remainder")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    ID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    type: EventType
    id: str
    reason: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, type: _Optional[_Union[EventType, str]] = ..., id: _Optional[str] = ..., reason: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class Owner(_message.Message):
    __slots__ = ("name", "team", "remainder")
    NAME_FIELD_NUMBER: _ClassVar[int]
    TEAM_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    name: str
    team: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, name: _Optional[str] = ..., team: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

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
    __slots__ = ("name", "after", "remainder")
    NAME_FIELD_NUMBER: _ClassVar[int]
    AFTER_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    name: str
    after: _containers.RepeatedCompositeFieldContainer[Step]
    remainder: _json_pb2.JsonRemainder
    def __init__(self, name: _Optional[str] = ..., after: _Optional[_Iterable[_Union[Step, _Mapping]]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class Item(_message.Message):
    __slots__ = ("text", "image", "unrecognized")
    TEXT_FIELD_NUMBER: _ClassVar[int]
    IMAGE_FIELD_NUMBER: _ClassVar[int]
    UNRECOGNIZED_FIELD_NUMBER: _ClassVar[int]
    text: Text
    image: Image
    unrecognized: _json_pb2.Unrecognized
    def __init__(self, text: _Optional[_Union[Text, _Mapping]] = ..., image: _Optional[_Union[Image, _Mapping]] = ..., unrecognized: _Optional[_Union[_json_pb2.Unrecognized, _Mapping]] = ...) -> None: ...

class Text(_message.Message):
    __slots__ = ("text", "language", "remainder")
    TEXT_FIELD_NUMBER: _ClassVar[int]
    LANGUAGE_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    text: str
    language: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, text: _Optional[str] = ..., language: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class Image(_message.Message):
    __slots__ = ("data", "remainder")
    DATA_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    data: bytes
    remainder: _json_pb2.JsonRemainder
    def __init__(self, data: _Optional[bytes] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class Input(_message.Message):
    __slots__ = ("text", "items", "step", "count")
    TEXT_FIELD_NUMBER: _ClassVar[int]
    ITEMS_FIELD_NUMBER: _ClassVar[int]
    STEP_FIELD_NUMBER: _ClassVar[int]
    COUNT_FIELD_NUMBER: _ClassVar[int]
    text: str
    items: ItemList
    step: Step
    count: float
    def __init__(self, text: _Optional[str] = ..., items: _Optional[_Union[ItemList, _Mapping]] = ..., step: _Optional[_Union[Step, _Mapping]] = ..., count: _Optional[float] = ...) -> None: ...

class ItemList(_message.Message):
    __slots__ = ("items",)
    ITEMS_FIELD_NUMBER: _ClassVar[int]
    items: _containers.RepeatedCompositeFieldContainer[Item]
    def __init__(self, items: _Optional[_Iterable[_Union[Item, _Mapping]]] = ...) -> None: ...

class Hasty(_message.Message):
    __slots__ = ("id", "count", "note", "remainder")
    ID_FIELD_NUMBER: _ClassVar[int]
    COUNT_FIELD_NUMBER: _ClassVar[int]
    NOTE_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    id: str
    count: float
    note: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, id: _Optional[str] = ..., count: _Optional[float] = ..., note: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...
