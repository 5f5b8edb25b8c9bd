"""Plans: what a message's schema says of its JSON form, checked and complete.

``compile`` makes them from descriptors and their mapping options; ``decode``
and ``encode`` make functions of them. What the options mean is defined in
``proto/openresponses/v1/wire.proto``.
"""

from __future__ import annotations

from enum import Enum

from google.protobuf.descriptor import Descriptor
from msgspec import Struct  # a dataclass takes ten times as long to define

from . import text


class Kind(Enum):
    """A field's type; the value is the JSON kind it takes, as errors name it."""

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
"""The JSON kinds that a field of some kind may take."""


class Label(Enum):
    SINGULAR = "singular"
    REPEATED = "repeated"
    MAP = "map"


class Unset(Enum):
    """What stands in the JSON for a field that is unset."""

    OMITTED = "omitted"
    NULL = "null"
    EMPTY = "empty"


class EnumPlan(Struct, frozen=True):
    full_name: str
    numbers: dict[str, int]
    strings: dict[int, str]


class FieldPlan(Struct, frozen=True):
    """A field and its member.

    Attributes:
        key: the field's name in the message.
        name: the member's name in the JSON object.
        kind: the type of the value, of an element, or of a map's value.
        written: an object without the member differs from what the encoder
            would write for the unset field.
        required: a strict decoder rejects an object without the member.
        constant: the number of the only enum value allowed.
        message: the type of a message's field.
    """

    key: str
    number: int
    name: str
    kind: Kind
    label: Label
    presence: bool
    unset: Unset
    required: bool
    constant: int | None = None
    enum: EnumPlan | None = None
    message: Descriptor | None = None

    @property
    def member_kind(self) -> Kind:
        """The kind of the member as a whole, where ``kind`` is that of its elements."""
        if self.label is Label.SINGULAR:
            return self.kind
        return Kind.ARRAY if self.label is Label.REPEATED else Kind.OBJECT

    @property
    def written(self) -> bool:
        return self.unset is not Unset.OMITTED or self.plain

    @property
    def plain(self) -> bool:
        """Whether the field is always written: a required scalar."""
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
        tag: the discriminator's string that selects it; None if it has none.
        untagged: objects without a discriminator are of this alternative too.
    """

    field: FieldPlan
    tag: str | None
    untagged: bool

    @property
    def is_object(self) -> bool:
        return self.field.kind in (Kind.OBJECT, Kind.UNRECOGNIZED)


class UnionPlan(Struct, frozen=True):
    """A message whose JSON form is that of the alternative that is set."""

    descriptor: Descriptor
    oneof: str
    discriminator: str
    alternatives: tuple[Alternative, ...]

    @property
    def only_tagged(self) -> bool:
        """Whether every alternative is an object that the discriminator tells."""
        return bool(self.discriminator) and all(alternative.is_object for alternative in self.alternatives)


class VerbatimPlan(Struct, frozen=True):
    """``Json`` or ``Unrecognized``: a message that holds JSON text."""

    descriptor: Descriptor
    unrecognized: bool


Plan = ObjectPlan | ArrayPlan | UnionPlan | VerbatimPlan


def fields_of(plan: Plan) -> tuple[FieldPlan, ...]:
    """The mapped fields of any plan."""
    if isinstance(plan, ObjectPlan):
        return plan.fields
    if isinstance(plan, ArrayPlan):
        return (plan.field,)
    if isinstance(plan, UnionPlan):
        return tuple(alternative.field for alternative in plan.alternatives)
    return ()
