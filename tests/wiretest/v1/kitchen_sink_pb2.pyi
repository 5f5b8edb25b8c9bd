from openresponses.v1 import json_pb2 as _json_pb2
from openresponses.v1 import wire_pb2 as _wire_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Mood(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    MOOD_UNSPECIFIED: _ClassVar[Mood]
    MOOD_CALM: _ClassVar[Mood]
    MOOD_WILD: _ClassVar[Mood]
MOOD_UNSPECIFIED: Mood
MOOD_CALM: Mood
MOOD_WILD: Mood

class Walk(_message.Message):
    __slots__ = ("path", "note", "mood", "stops", "photo", "extra", "remainder")
    PATH_FIELD_NUMBER: _ClassVar[int]
    NOTE_FIELD_NUMBER: _ClassVar[int]
    MOOD_FIELD_NUMBER: _ClassVar[int]
    STOPS_FIELD_NUMBER: _ClassVar[int]
    PHOTO_FIELD_NUMBER: _ClassVar[int]
    EXTRA_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    path: str
    note: str
    mood: Mood
    stops: _containers.RepeatedScalarFieldContainer[str]
    photo: bytes
    extra: _json_pb2.Json
    remainder: _json_pb2.JsonRemainder
    def __init__(self, path: _Optional[str] = ..., note: _Optional[str] = ..., mood: _Optional[_Union[Mood, str]] = ..., stops: _Optional[_Iterable[str]] = ..., photo: _Optional[bytes] = ..., extra: _Optional[_Union[_json_pb2.Json, _Mapping]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class Action(_message.Message):
    __slots__ = ("walk", "unrecognized")
    WALK_FIELD_NUMBER: _ClassVar[int]
    UNRECOGNIZED_FIELD_NUMBER: _ClassVar[int]
    walk: Walk
    unrecognized: _json_pb2.Unrecognized
    def __init__(self, walk: _Optional[_Union[Walk, _Mapping]] = ..., unrecognized: _Optional[_Union[_json_pb2.Unrecognized, _Mapping]] = ...) -> None: ...

class KitchenSink(_message.Message):
    __slots__ = ("text", "number", "integer", "flag", "data", "mood", "free", "text_or_null", "number_or_none", "free_or_null", "renamed", "numbers", "moods", "values", "labels", "leaves", "leaf", "tree", "items", "content", "remainder")
    class LabelsEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    class LeavesEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: Leaf
        def __init__(self, key: _Optional[str] = ..., value: _Optional[_Union[Leaf, _Mapping]] = ...) -> None: ...
    TEXT_FIELD_NUMBER: _ClassVar[int]
    NUMBER_FIELD_NUMBER: _ClassVar[int]
    INTEGER_FIELD_NUMBER: _ClassVar[int]
    FLAG_FIELD_NUMBER: _ClassVar[int]
    DATA_FIELD_NUMBER: _ClassVar[int]
    MOOD_FIELD_NUMBER: _ClassVar[int]
    FREE_FIELD_NUMBER: _ClassVar[int]
    TEXT_OR_NULL_FIELD_NUMBER: _ClassVar[int]
    NUMBER_OR_NONE_FIELD_NUMBER: _ClassVar[int]
    FREE_OR_NULL_FIELD_NUMBER: _ClassVar[int]
    RENAMED_FIELD_NUMBER: _ClassVar[int]
    NUMBERS_FIELD_NUMBER: _ClassVar[int]
    MOODS_FIELD_NUMBER: _ClassVar[int]
    VALUES_FIELD_NUMBER: _ClassVar[int]
    LABELS_FIELD_NUMBER: _ClassVar[int]
    LEAVES_FIELD_NUMBER: _ClassVar[int]
    LEAF_FIELD_NUMBER: _ClassVar[int]
    TREE_FIELD_NUMBER: _ClassVar[int]
    ITEMS_FIELD_NUMBER: _ClassVar[int]
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    text: str
    number: float
    integer: int
    flag: bool
    data: bytes
    mood: Mood
    free: _json_pb2.Json
    text_or_null: str
    number_or_none: float
    free_or_null: _json_pb2.Json
    renamed: str
    numbers: _containers.RepeatedScalarFieldContainer[float]
    moods: _containers.RepeatedScalarFieldContainer[Mood]
    values: _containers.RepeatedCompositeFieldContainer[_json_pb2.Json]
    labels: _containers.ScalarMap[str, str]
    leaves: _containers.MessageMap[str, Leaf]
    leaf: Leaf
    tree: Tree
    items: _containers.RepeatedCompositeFieldContainer[Item]
    content: Content
    remainder: _json_pb2.JsonRemainder
    def __init__(self, text: _Optional[str] = ..., number: _Optional[float] = ..., integer: _Optional[int] = ..., flag: bool = ..., data: _Optional[bytes] = ..., mood: _Optional[_Union[Mood, str]] = ..., free: _Optional[_Union[_json_pb2.Json, _Mapping]] = ..., text_or_null: _Optional[str] = ..., number_or_none: _Optional[float] = ..., free_or_null: _Optional[_Union[_json_pb2.Json, _Mapping]] = ..., renamed: _Optional[str] = ..., numbers: _Optional[_Iterable[float]] = ..., moods: _Optional[_Iterable[_Union[Mood, str]]] = ..., values: _Optional[_Iterable[_Union[_json_pb2.Json, _Mapping]]] = ..., labels: _Optional[_Mapping[str, str]] = ..., leaves: _Optional[_Mapping[str, Leaf]] = ..., leaf: _Optional[_Union[Leaf, _Mapping]] = ..., tree: _Optional[_Union[Tree, _Mapping]] = ..., items: _Optional[_Iterable[_Union[Item, _Mapping]]] = ..., content: _Optional[_Union[Content, _Mapping]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class Leaf(_message.Message):
    __slots__ = ("name", "remainder")
    NAME_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    name: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, name: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class Tree(_message.Message):
    __slots__ = ("branches", "leaf", "remainder")
    BRANCHES_FIELD_NUMBER: _ClassVar[int]
    LEAF_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    branches: _containers.RepeatedCompositeFieldContainer[Tree]
    leaf: Leaf
    remainder: _json_pb2.JsonRemainder
    def __init__(self, branches: _Optional[_Iterable[_Union[Tree, _Mapping]]] = ..., leaf: _Optional[_Union[Leaf, _Mapping]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class Item(_message.Message):
    __slots__ = ("message", "call", "reference", "unrecognized")
    MESSAGE_FIELD_NUMBER: _ClassVar[int]
    CALL_FIELD_NUMBER: _ClassVar[int]
    REFERENCE_FIELD_NUMBER: _ClassVar[int]
    UNRECOGNIZED_FIELD_NUMBER: _ClassVar[int]
    message: Message
    call: Call
    reference: Reference
    unrecognized: _json_pb2.Unrecognized
    def __init__(self, message: _Optional[_Union[Message, _Mapping]] = ..., call: _Optional[_Union[Call, _Mapping]] = ..., reference: _Optional[_Union[Reference, _Mapping]] = ..., unrecognized: _Optional[_Union[_json_pb2.Unrecognized, _Mapping]] = ...) -> None: ...

class Message(_message.Message):
    __slots__ = ("role", "remainder")
    ROLE_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    role: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, role: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class Reference(_message.Message):
    __slots__ = ("id", "remainder")
    ID_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    id: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, id: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class Plugin(_message.Message):
    __slots__ = ("web", "unrecognized")
    WEB_FIELD_NUMBER: _ClassVar[int]
    UNRECOGNIZED_FIELD_NUMBER: _ClassVar[int]
    web: Leaf
    unrecognized: _json_pb2.Unrecognized
    def __init__(self, web: _Optional[_Union[Leaf, _Mapping]] = ..., unrecognized: _Optional[_Union[_json_pb2.Unrecognized, _Mapping]] = ...) -> None: ...

class Call(_message.Message):
    __slots__ = ("arguments", "remainder")
    ARGUMENTS_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    arguments: _containers.RepeatedCompositeFieldContainer[Item]
    remainder: _json_pb2.JsonRemainder
    def __init__(self, arguments: _Optional[_Iterable[_Union[Item, _Mapping]]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class Content(_message.Message):
    __slots__ = ("mood", "text", "number", "items", "leaf", "other")
    MOOD_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    NUMBER_FIELD_NUMBER: _ClassVar[int]
    ITEMS_FIELD_NUMBER: _ClassVar[int]
    LEAF_FIELD_NUMBER: _ClassVar[int]
    OTHER_FIELD_NUMBER: _ClassVar[int]
    mood: Mood
    text: str
    number: float
    items: ItemList
    leaf: Leaf
    other: _json_pb2.Json
    def __init__(self, mood: _Optional[_Union[Mood, str]] = ..., text: _Optional[str] = ..., number: _Optional[float] = ..., items: _Optional[_Union[ItemList, _Mapping]] = ..., leaf: _Optional[_Union[Leaf, _Mapping]] = ..., other: _Optional[_Union[_json_pb2.Json, _Mapping]] = ...) -> None: ...

class ItemList(_message.Message):
    __slots__ = ("items",)
    ITEMS_FIELD_NUMBER: _ClassVar[int]
    items: _containers.RepeatedCompositeFieldContainer[Item]
    def __init__(self, items: _Optional[_Iterable[_Union[Item, _Mapping]]] = ...) -> None: ...
