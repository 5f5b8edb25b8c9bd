from openresponses.v1 import json_pb2 as _json_pb2
from openresponses.v1 import wire_pb2 as _wire_pb2
from wiretest.v1 import kitchen_sink_pb2 as _kitchen_sink_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Nameless(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    NAMELESS_UNSPECIFIED: _ClassVar[Nameless]
    NAMELESS_ONE: _ClassVar[Nameless]

class Twins(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    TWINS_UNSPECIFIED: _ClassVar[Twins]
    TWINS_ONE: _ClassVar[Twins]
    TWINS_TWO: _ClassVar[Twins]
NAMELESS_UNSPECIFIED: Nameless
NAMELESS_ONE: Nameless
TWINS_UNSPECIFIED: Twins
TWINS_ONE: Twins
TWINS_TWO: Twins

class NoRemainder(_message.Message):
    __slots__ = ("text",)
    TEXT_FIELD_NUMBER: _ClassVar[int]
    text: str
    def __init__(self, text: _Optional[str] = ...) -> None: ...

class RemainderOfAnotherType(_message.Message):
    __slots__ = ("remainder",)
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    remainder: str
    def __init__(self, remainder: _Optional[str] = ...) -> None: ...

class NameTwice(_message.Message):
    __slots__ = ("one", "two", "remainder")
    ONE_FIELD_NUMBER: _ClassVar[int]
    TWO_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    one: str
    two: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, one: _Optional[str] = ..., two: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class FloatField(_message.Message):
    __slots__ = ("number", "remainder")
    NUMBER_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    number: float
    remainder: _json_pb2.JsonRemainder
    def __init__(self, number: _Optional[float] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class MapByNumber(_message.Message):
    __slots__ = ("map", "remainder")
    class MapEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: int
        value: str
        def __init__(self, key: _Optional[int] = ..., value: _Optional[str] = ...) -> None: ...
    MAP_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    map: _containers.ScalarMap[int, str]
    remainder: _json_pb2.JsonRemainder
    def __init__(self, map: _Optional[_Mapping[int, str]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class RemainderAsField(_message.Message):
    __slots__ = ("rest", "remainder")
    REST_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    rest: _json_pb2.JsonRemainder
    remainder: _json_pb2.JsonRemainder
    def __init__(self, rest: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class RequiredScalarWithUnset(_message.Message):
    __slots__ = ("text", "remainder")
    TEXT_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    text: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, text: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class EmptyScalar(_message.Message):
    __slots__ = ("text", "remainder")
    TEXT_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    text: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, text: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class RequiredListLeftOut(_message.Message):
    __slots__ = ("texts", "remainder")
    TEXTS_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    texts: _containers.RepeatedScalarFieldContainer[str]
    remainder: _json_pb2.JsonRemainder
    def __init__(self, texts: _Optional[_Iterable[str]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class UnknownConstant(_message.Message):
    __slots__ = ("mood", "remainder")
    MOOD_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    mood: _kitchen_sink_pb2.Mood
    remainder: _json_pb2.JsonRemainder
    def __init__(self, mood: _Optional[_Union[_kitchen_sink_pb2.Mood, str]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class OptionalConstant(_message.Message):
    __slots__ = ("mood", "remainder")
    MOOD_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    mood: _kitchen_sink_pb2.Mood
    remainder: _json_pb2.JsonRemainder
    def __init__(self, mood: _Optional[_Union[_kitchen_sink_pb2.Mood, str]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class NamelessEnum(_message.Message):
    __slots__ = ("value", "remainder")
    VALUE_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    value: Nameless
    remainder: _json_pb2.JsonRemainder
    def __init__(self, value: _Optional[_Union[Nameless, str]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class TwinEnum(_message.Message):
    __slots__ = ("value", "remainder")
    VALUE_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    value: Twins
    remainder: _json_pb2.JsonRemainder
    def __init__(self, value: _Optional[_Union[Twins, str]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class UnionWithoutOption(_message.Message):
    __slots__ = ("text",)
    TEXT_FIELD_NUMBER: _ClassVar[int]
    text: str
    def __init__(self, text: _Optional[str] = ...) -> None: ...

class UnionWithOtherFields(_message.Message):
    __slots__ = ("text", "other")
    TEXT_FIELD_NUMBER: _ClassVar[int]
    OTHER_FIELD_NUMBER: _ClassVar[int]
    text: str
    other: str
    def __init__(self, text: _Optional[str] = ..., other: _Optional[str] = ...) -> None: ...

class UnionOfUnions(_message.Message):
    __slots__ = ("item",)
    ITEM_FIELD_NUMBER: _ClassVar[int]
    item: _kitchen_sink_pb2.Item
    def __init__(self, item: _Optional[_Union[_kitchen_sink_pb2.Item, _Mapping]] = ...) -> None: ...

class UntaggedObject(_message.Message):
    __slots__ = ("leaf",)
    LEAF_FIELD_NUMBER: _ClassVar[int]
    leaf: _kitchen_sink_pb2.Leaf
    def __init__(self, leaf: _Optional[_Union[_kitchen_sink_pb2.Leaf, _Mapping]] = ...) -> None: ...

class TagTwice(_message.Message):
    __slots__ = ("leaf", "walk")
    LEAF_FIELD_NUMBER: _ClassVar[int]
    WALK_FIELD_NUMBER: _ClassVar[int]
    leaf: _kitchen_sink_pb2.Leaf
    walk: _kitchen_sink_pb2.Walk
    def __init__(self, leaf: _Optional[_Union[_kitchen_sink_pb2.Leaf, _Mapping]] = ..., walk: _Optional[_Union[_kitchen_sink_pb2.Walk, _Mapping]] = ...) -> None: ...

class TagOnString(_message.Message):
    __slots__ = ("text",)
    TEXT_FIELD_NUMBER: _ClassVar[int]
    text: str
    def __init__(self, text: _Optional[str] = ...) -> None: ...

class Typed(_message.Message):
    __slots__ = ("type", "remainder")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    type: _kitchen_sink_pb2.Mood
    remainder: _json_pb2.JsonRemainder
    def __init__(self, type: _Optional[_Union[_kitchen_sink_pb2.Mood, str]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class TagBesideConstant(_message.Message):
    __slots__ = ("typed",)
    TYPED_FIELD_NUMBER: _ClassVar[int]
    typed: Typed
    def __init__(self, typed: _Optional[_Union[Typed, _Mapping]] = ...) -> None: ...

class UntaggedConstant(_message.Message):
    __slots__ = ("typed",)
    TYPED_FIELD_NUMBER: _ClassVar[int]
    typed: Typed
    def __init__(self, typed: _Optional[_Union[Typed, _Mapping]] = ...) -> None: ...

class OwnType(_message.Message):
    __slots__ = ("type", "remainder")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    type: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, type: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class TagBesideOwnType(_message.Message):
    __slots__ = ("own",)
    OWN_FIELD_NUMBER: _ClassVar[int]
    own: OwnType
    def __init__(self, own: _Optional[_Union[OwnType, _Mapping]] = ...) -> None: ...

class TwoStrings(_message.Message):
    __slots__ = ("one", "two")
    ONE_FIELD_NUMBER: _ClassVar[int]
    TWO_FIELD_NUMBER: _ClassVar[int]
    one: str
    two: str
    def __init__(self, one: _Optional[str] = ..., two: _Optional[str] = ...) -> None: ...

class UnrecognizedByKind(_message.Message):
    __slots__ = ("unrecognized",)
    UNRECOGNIZED_FIELD_NUMBER: _ClassVar[int]
    unrecognized: _json_pb2.Unrecognized
    def __init__(self, unrecognized: _Optional[_Union[_json_pb2.Unrecognized, _Mapping]] = ...) -> None: ...

class ArrayOfOne(_message.Message):
    __slots__ = ("text",)
    TEXT_FIELD_NUMBER: _ClassVar[int]
    text: str
    def __init__(self, text: _Optional[str] = ...) -> None: ...

class ArrayOfMap(_message.Message):
    __slots__ = ("map",)
    class MapEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    MAP_FIELD_NUMBER: _ClassVar[int]
    map: _containers.ScalarMap[str, str]
    def __init__(self, map: _Optional[_Mapping[str, str]] = ...) -> None: ...
