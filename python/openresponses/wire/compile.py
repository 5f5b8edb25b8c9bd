"""Compiles descriptors and their mapping options to plans.

A broken option is found here. The ``PlanError`` says in one line what is wrong,
with the message and the field.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from google.protobuf.descriptor import Descriptor, EnumDescriptor, FieldDescriptor, OneofDescriptor
from msgspec.structs import replace

from openresponses.v1 import wire_pb2
from openresponses.v1.json_pb2 import Json, JsonMember, JsonRemainder, Unrecognized

from .errors import PlanError
from .plan import (
    Alternative,
    ArrayPlan,
    EnumPlan,
    FieldPlan,
    Kind,
    Label,
    ObjectPlan,
    Plan,
    UnionPlan,
    Unset,
    VerbatimPlan,
    fields_of,
)

_JSON = Json.DESCRIPTOR.full_name
_UNRECOGNIZED = Unrecognized.DESCRIPTOR.full_name
_REMAINDER = JsonRemainder.DESCRIPTOR.full_name
_PARTS = {JsonMember.DESCRIPTOR.full_name, _REMAINDER}


@cache
def plan_of(descriptor: Descriptor) -> Plan:
    """Returns the plan of a message type.

    Raises:
        PlanError: the mapping options contradict each other or the fields.
    """
    if descriptor.full_name in _PARTS:
        raise PlanError(f"{descriptor.full_name}: has no JSON form of its own; convert the message that holds it")
    kind = kind_of_message(descriptor)
    if kind is Kind.ARRAY:
        return _array(descriptor)
    if kind is Kind.UNION:
        return _union(descriptor)
    if kind is Kind.OBJECT:
        return _object(descriptor)
    return VerbatimPlan(descriptor, unrecognized=kind is Kind.UNRECOGNIZED)


def kind_of_message(descriptor: Descriptor) -> Kind:
    """Returns the kind of a field of this message type.

    The message's plan is not compiled for this: a message may contain itself.
    """
    if descriptor.full_name == _JSON:
        return Kind.JSON
    if descriptor.full_name == _UNRECOGNIZED:
        return Kind.UNRECOGNIZED
    if _message_options(descriptor).array:
        return Kind.ARRAY
    return Kind.UNION if _oneofs(descriptor) else Kind.OBJECT


def messages_below(descriptor: Descriptor) -> Iterator[Descriptor]:
    """Yields a message type and all message types that its plan leads to, each once."""
    seen = {descriptor.full_name}
    queue = [descriptor]
    while queue:
        current = queue.pop(0)
        yield current
        for field in fields_of(plan_of(current)):
            if field.message is not None and field.message.full_name not in seen:
                seen.add(field.message.full_name)
                queue.append(field.message)


@cache
def tags_of(descriptor: Descriptor) -> dict[str, str]:
    """Returns the tag of each tagged alternative of a union, by the name of its field."""
    plan = plan_of(descriptor)
    alternatives = plan.alternatives if isinstance(plan, UnionPlan) else ()
    return {a.field.field_name: a.tag for a in alternatives if a.tag is not None}


@cache
def enum_plan(descriptor: EnumDescriptor) -> EnumPlan:
    """Returns the strings and numbers of an enum's values.

    Raises:
        PlanError: a value has no string, or two have the same.
    """
    strings: dict[int, str] = {}
    for value in descriptor.values:
        options: Any = value.GetOptions()
        if options.HasExtension(wire_pb2.wire_string) == (value.number == 0):
            raise PlanError(f"{descriptor.full_name}.{value.name}: every value but zero needs a wire_string")
        if value.number != 0:
            strings[value.number] = options.Extensions[wire_pb2.wire_string]
    numbers = {string: number for number, string in strings.items()}
    if len(numbers) != len(strings) or len(descriptor.values) != len(strings) + 1:
        raise PlanError(f"{descriptor.full_name}: two values share a wire_string or a number")
    return EnumPlan(descriptor.full_name, numbers, strings)


def _object(descriptor: Descriptor) -> ObjectPlan:
    remainder = descriptor.fields_by_name.get("remainder")
    if remainder is None or remainder.message_type is None or remainder.message_type.full_name != _REMAINDER:
        raise PlanError(f"{descriptor.full_name}: needs the field `JsonRemainder remainder`, as every object does")
    fields = tuple(_field(field) for field in descriptor.fields if field is not remainder)
    _no_twice(descriptor, [f"member name {field.member_name!r}" for field in fields])
    for field in fields:
        _check_unset(descriptor, field)
    return ObjectPlan(descriptor, fields)


def _array(descriptor: Descriptor) -> ArrayPlan:
    if len(descriptor.fields) != 1 or not _is_repeated(descriptor.fields[0]):
        raise PlanError(f"{descriptor.full_name}: an array has exactly one field, which is repeated")
    field = _field(descriptor.fields[0])
    _check_any_kind(field, descriptor)
    if field.label is Label.MAP:
        raise PlanError(f"{descriptor.full_name}: an array cannot be a map")
    return ArrayPlan(descriptor, replace(field, unset=Unset.EMPTY))


def _union(descriptor: Descriptor) -> UnionPlan:
    oneof, *others = _oneofs(descriptor)
    if others or len(oneof.fields) != len(descriptor.fields):
        raise PlanError(f"{descriptor.full_name}: the oneof of a union must hold all of the message's fields")
    options: Any = oneof.GetOptions()
    if not options.HasExtension(wire_pb2.wire_oneof):
        raise PlanError(f"{descriptor.full_name}.{oneof.name}: the oneof needs the option wire_oneof")
    discriminator: str = options.Extensions[wire_pb2.wire_oneof].discriminator
    alternatives = tuple(_alternative(field, discriminator) for field in oneof.fields)
    _no_twice(descriptor, [f"tag {a.tag!r}" for a in alternatives if a.tag is not None])
    if not discriminator and any(a.field.kind is Kind.UNRECOGNIZED for a in alternatives):
        raise PlanError(f"{descriptor.full_name}: Unrecognized is for a oneof with a discriminator")
    _no_twice(descriptor, [f"alternative for {a.field.kind.value}" for a in alternatives if a.tag is None])
    return UnionPlan(descriptor, oneof.name, discriminator, alternatives)


def _alternative(descriptor: FieldDescriptor, discriminator: str) -> Alternative:
    field = _field(descriptor)
    options = _field_options(descriptor)
    if field.kind is Kind.UNION:
        raise PlanError(f"{descriptor.full_name}: an alternative cannot be a union itself; list its alternatives here")
    _check_any_kind(field, descriptor)
    tag = options.tag if options.HasField("tag") else None
    constant = _constant_member(field.message, discriminator) if field.kind is Kind.OBJECT else None
    if tag is not None and constant is not None:
        raise PlanError(f"{descriptor.full_name}: `tag` says again what the message's `constant` says")
    if (tag is not None or options.untagged) and (not discriminator or field.kind is not Kind.OBJECT):
        raise PlanError(f"{descriptor.full_name}: a tag is for an object in a oneof with a discriminator")
    if options.untagged and tag is None:
        raise PlanError(
            f"{descriptor.full_name}: an untagged alternative needs a `tag` too, for the objects that have one"
        )
    if tag is not None and field.message is not None and discriminator in _member_names(field.message):
        raise PlanError(
            f"{descriptor.full_name}: the message has a member {discriminator!r} of its own beside the `tag`"
        )
    if discriminator and field.kind is Kind.OBJECT and tag is None and constant is None:
        raise PlanError(
            f"{descriptor.full_name}: needs a `tag`: the oneof's objects are told apart by {discriminator!r}"
        )
    return Alternative(field, tag if constant is None else constant, options.untagged)


def _member_names(message: Descriptor) -> set[str]:
    return {_field_options(field).name or field.name for field in message.fields}


def _constant_member(message: Descriptor | None, name: str) -> str | None:
    """Returns the constant string of a message's member; None if the member has no constant."""
    field = message.fields_by_name.get(name) if message is not None else None
    if field is None or not _field_options(field).HasField("constant"):
        return None
    return str(_field_options(field).constant)


_SCALARS = {
    FieldDescriptor.TYPE_STRING: Kind.STRING,
    FieldDescriptor.TYPE_ENUM: Kind.ENUM,
    FieldDescriptor.TYPE_BYTES: Kind.BYTES,
    FieldDescriptor.TYPE_DOUBLE: Kind.DOUBLE,
    FieldDescriptor.TYPE_INT64: Kind.INT64,
    FieldDescriptor.TYPE_BOOL: Kind.BOOL,
}

_UNSET = {
    wire_pb2.UNSET_FORM_UNSPECIFIED: Unset.OMITTED,
    wire_pb2.UNSET_FORM_OMITTED: Unset.OMITTED,
    wire_pb2.UNSET_FORM_NULL: Unset.NULL,
    wire_pb2.UNSET_FORM_EMPTY: Unset.EMPTY,
}


def _field(descriptor: FieldDescriptor) -> FieldPlan:
    options = _field_options(descriptor)
    label = _label(descriptor)
    value: Any = descriptor
    if label is Label.MAP and descriptor.message_type is not None:
        value = descriptor.message_type.fields_by_name["value"]
    kind = _kind(value)
    enum = enum_plan(value.enum_type) if kind is Kind.ENUM else None
    constant = None
    if options.HasField("constant"):
        if enum is None or options.constant not in enum.numbers:
            raise PlanError(f"{descriptor.full_name}: no value of an enum has the constant {options.constant!r}")
        constant = enum.numbers[options.constant]
    return FieldPlan(
        field_name=descriptor.name,
        number=descriptor.number,
        member_name=options.name if options.HasField("name") else descriptor.name,
        kind=kind,
        label=label,
        presence=descriptor.has_presence,
        unset=_UNSET[options.unset],
        required=options.required or (label is Label.SINGULAR and not descriptor.has_presence),
        any_kind=options.any_kind,
        constant=constant,
        enum=enum,
        message=value.message_type,
    )


def _label(descriptor: FieldDescriptor) -> Label:
    if not _is_repeated(descriptor):
        return Label.SINGULAR
    entry = descriptor.message_type
    if entry is None or not entry.GetOptions().map_entry:
        return Label.REPEATED
    if entry.fields_by_name["key"].type != FieldDescriptor.TYPE_STRING:
        raise PlanError(f"{descriptor.full_name}: a map's keys must be strings, as JSON's are")
    return Label.MAP


def _kind(descriptor: FieldDescriptor) -> Kind:
    if descriptor.message_type is not None:
        if descriptor.message_type.full_name in _PARTS:
            raise PlanError(f"{descriptor.full_name}: only a field named `remainder` holds what fields do not")
        return kind_of_message(descriptor.message_type)
    if descriptor.type not in _SCALARS:
        raise PlanError(f"{descriptor.full_name}: use double or int64 for numbers; other types are not mapped")
    return _SCALARS[descriptor.type]


def _check_unset(descriptor: Descriptor, field: FieldPlan) -> None:
    where = f"{descriptor.full_name}.{field.field_name}"
    if field.plain and field.unset is not Unset.OMITTED:
        raise PlanError(f"{where}: a required scalar is always written; make it optional or drop `unset`")
    if field.unset is Unset.EMPTY and field.label is Label.SINGULAR:
        raise PlanError(f"{where}: only a repeated field or a map can be written as empty")
    if field.required and field.label is not Label.SINGULAR and field.unset is Unset.OMITTED:
        raise PlanError(f"{where}: required, so its `unset` must be NULL or EMPTY")
    if field.constant is not None and not field.plain:
        raise PlanError(f"{where}: a constant is neither optional nor repeated")
    if field.constant is not None and field.any_kind:
        raise PlanError(f"{where}: either a constant or `any_kind`")


def _check_any_kind(field: FieldPlan, where: Descriptor | FieldDescriptor) -> None:
    if field.any_kind:
        raise PlanError(f"{where.full_name}: `any_kind` is for a member of an object")


def _no_twice(descriptor: Descriptor, things: list[str]) -> None:
    for thing in things:
        if things.count(thing) > 1:
            raise PlanError(f"{descriptor.full_name}: more than one {thing}")


def _message_options(descriptor: Descriptor) -> wire_pb2.WireMessage:
    options: Any = descriptor.GetOptions()
    message_options: wire_pb2.WireMessage = options.Extensions[wire_pb2.wire_message]
    return message_options


def _field_options(descriptor: FieldDescriptor) -> wire_pb2.WireField:
    options: Any = descriptor.GetOptions()
    field_options: wire_pb2.WireField = options.Extensions[wire_pb2.wire_field]
    return field_options


def _oneofs(descriptor: Descriptor) -> list[OneofDescriptor]:
    """Returns the oneofs that the schema declares.

    A descriptor has more: protobuf adds a oneof for each `optional` field, named after the field.
    """
    return [o for o in descriptor.oneofs if len(o.fields) > 1 or o.name != f"_{o.fields[0].name}"]


def _is_repeated(descriptor: Any) -> bool:
    # `is_repeated` came with protobuf 6.31; later versions will remove `label`.
    repeated = getattr(descriptor, "is_repeated", None)
    return bool(descriptor.label == FieldDescriptor.LABEL_REPEATED if repeated is None else repeated)
