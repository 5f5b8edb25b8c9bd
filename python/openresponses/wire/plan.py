"""Plans: what the schema says about a message's JSON form, checked and complete.

``compile`` makes plans from descriptors and their mapping options. ``decode``
and ``encode`` turn plans into functions. ``proto/openresponses/v1/wire.proto``
defines what the options mean.
"""

from __future__ import annotations

from enum import Enum

from google.protobuf.descriptor import Descriptor
from msgspec import Struct  # a dataclass takes ten times as long to define

from . import text


class Kind(Enum):
    """A field's type. The value names the JSON that the type takes, for error messages."""

    STRING = "a string"
    ENUM = "one of its strings"
    BYTES = "a base64 string"
    DOUBLE = "a number"
    INT64 = "an integer"
    BOOL = "true or false"
    JSON = "a value"
    UNRECOGNIZED = "an object with a type"
    OBJECT = "an object"
    ARRAY = "an array"
    UNION = "one of its alternatives"


_STRINGS, _NUMBERS, _OBJECTS = frozenset({text.STRING}), frozenset({text.NUMBER}), frozenset({text.OBJECT})

JSON_KINDS: dict[Kind, frozenset[str]] = {
    Kind.STRING: _STRINGS,
    Kind.ENUM: _STRINGS,
    Kind.BYTES: _STRINGS,
    Kind.DOUBLE: _NUMBERS,
    Kind.INT64: _NUMBERS,
    Kind.BOOL: frozenset({text.TRUE, text.FALSE}),
    Kind.JSON: text.KINDS,
    Kind.UNRECOGNIZED: _OBJECTS,
    Kind.OBJECT: _OBJECTS,
    Kind.ARRAY: frozenset({text.ARRAY}),
    Kind.UNION: text.KINDS,
}
"""The JSON kinds that a field of each kind may take."""


class Label(Enum):
    SINGULAR = "singular"
    REPEATED = "repeated"
    MAP = "map"


class Unset(Enum):
    """How a field that is unset is written in JSON."""

    OMITTED = "omitted"
    NULL = "null"
    EMPTY = "empty"


class EnumPlan(Struct, frozen=True):
    full_name: str
    numbers: dict[str, int]
    strings: dict[int, str]


class FieldPlan(Struct, frozen=True):
    """A field of a message, and the member of the JSON object that mirrors it.

    Attributes:
        kind: the type of the value. For a list it is the type of an element, for
            a map the type of a map's value.
        required: a strict decoder rejects an object without the member.
        any_kind: a strict decoder takes any JSON for the member.
        constant: the number of the only enum value allowed.
        message: the message type, if the values are messages.
    """

    field_name: str
    number: int
    member_name: str
    kind: Kind
    label: Label
    presence: bool
    unset: Unset
    required: bool
    any_kind: bool = False
    constant: int | None = None
    enum: EnumPlan | None = None
    message: Descriptor | None = None

    @property
    def member_kind(self) -> Kind:
        """The kind of the whole member, where ``kind`` is the kind of its elements."""
        if self.label is Label.SINGULAR:
            return self.kind
        return Kind.ARRAY if self.label is Label.REPEATED else Kind.OBJECT

    @property
    def written(self) -> bool:
        """Whether the encoder writes a member for the unset field."""
        return self.unset is not Unset.OMITTED or self.plain

    @property
    def plain(self) -> bool:
        """Whether the field is a required scalar, which is always written."""
        return self.label is Label.SINGULAR and not self.presence


class ObjectPlan(Struct, frozen=True):
    """A message whose JSON form is an object."""

    descriptor: Descriptor
    fields: tuple[FieldPlan, ...]


class ArrayPlan(Struct, frozen=True):
    """A message whose JSON form is the array of its only field."""

    descriptor: Descriptor
    field: FieldPlan


class Alternative(Struct, frozen=True):
    """A field of a union.

    Attributes:
        tag: the discriminator's string that selects this alternative; None if
            the alternative has no tag.
        untagged: objects without a discriminator may be of this alternative too.
    """

    field: FieldPlan
    tag: str | None
    untagged: bool

    @property
    def is_object(self) -> bool:
        return self.field.kind in (Kind.OBJECT, Kind.UNRECOGNIZED)


class UnionPlan(Struct, frozen=True):
    """A message whose JSON form is the form of its set alternative."""

    descriptor: Descriptor
    oneof: str
    discriminator: str
    alternatives: tuple[Alternative, ...]

    @property
    def only_tagged(self) -> bool:
        """Whether every alternative is an object, told apart by the discriminator."""
        return bool(self.discriminator) and all(alternative.is_object for alternative in self.alternatives)


class VerbatimPlan(Struct, frozen=True):
    """``Json`` or ``Unrecognized``: a message that holds JSON text."""

    descriptor: Descriptor
    unrecognized: bool


Plan = ObjectPlan | ArrayPlan | UnionPlan | VerbatimPlan


def fields_of(plan: Plan) -> tuple[FieldPlan, ...]:
    """Returns the mapped fields of any plan."""
    if isinstance(plan, ObjectPlan):
        return plan.fields
    if isinstance(plan, ArrayPlan):
        return (plan.field,)
    if isinstance(plan, UnionPlan):
        return tuple(alternative.field for alternative in plan.alternatives)
    return ()
