"""Messages to JSON: plans compiled to writers.

A writer takes a message and returns the value that msgspec encodes: a dict for
an object, ``msgspec.Raw`` for verbatim text. A writer trusts nothing, because a
message may come from another service, with fields that contradict each other
and text that is not JSON.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from math import copysign, isfinite
from operator import attrgetter
from typing import Any, NamedTuple

import msgspec
from google.protobuf.descriptor import Descriptor
from google.protobuf.message import Message
from google.protobuf.message_factory import GetMessageClass

from openresponses.v1.json_pb2 import JsonRemainder

from . import text
from .compile import plan_of
from .errors import WireError, quote
from .plan import Alternative, ArrayPlan, EnumPlan, FieldPlan, Kind, Label, ObjectPlan, UnionPlan, Unset
from .sizes import counted, counting
from .unions import string_member

Writer = Callable[[Any], Any]
JsonObject = dict[str, Any]

_ABSENT = object()

# Beyond these limits not every integer is a double, so doubles are not written as integers there.
_LEAST_EXACT, _GREATEST_EXACT = -(2.0**53), 2.0**53

# Nearly all indexes and sequence numbers are small integers. Looking one up is twice as fast as
# finding out that a double is an integer. 0 is not here, because -0.0 equals 0.
_SMALL_INTEGERS = {float(number): number for number in range(1, 1024)}


root_writers: dict[type[Message], Writer] = {}
"""The writers of the message types that have been given to ``to_json``."""


def root_writer(message_type: type[Message]) -> Writer:
    """Makes the writer of a message class, when its first message comes.

    Raises:
        PlanError: the message type's schema is broken.
        TypeError: it is not a message class.
    """
    if not issubclass(message_type, Message):
        hint = "; from_dict makes a message of it" if issubclass(message_type, dict) else ""
        raise TypeError(f"expected a message, found {message_type.__name__}{hint}")
    write = root_writers[message_type] = writer_of(message_type.DESCRIPTOR)
    return write


@cache
def writer_of(descriptor: Descriptor) -> Writer:
    """Makes the writer of a message type.

    Raises:
        PlanError: the message type's schema is broken.
    """
    plan = plan_of(descriptor)
    if isinstance(plan, ObjectPlan):
        return _object_writer(plan)
    if isinstance(plan, ArrayPlan):
        return _repeated_writer(plan.field)
    if isinstance(plan, UnionPlan):
        return _union_writer(plan)
    return _unrecognized_writer("type") if plan.unrecognized else _write_json


class _MemberWriter(NamedTuple):
    """How a member is written.

    Attributes:
        field_name: the field's name, if it has presence; else empty.
        write: takes the message with the field and returns the member's value,
            or ``_ABSENT`` if the member is not written.
        unset: what is written if the field has presence and is unset.
    """

    name: str
    field_name: str
    write: Writer
    unset: Any


def _object_writer(plan: ObjectPlan) -> Writer:
    writers = [
        _MemberWriter(f.member_name, f.field_name if f.presence else "", _field_writer(f), _unset_value(f))
        for f in plan.fields
    ]
    write_with_remainder = _remainder_writer(plan, writers)
    has_field = GetMessageClass(plan.descriptor).HasField

    def write_object(message: Any) -> JsonObject:
        if has_field(message, "remainder"):
            return write_with_remainder(message)
        members: JsonObject = {}
        name = ""
        try:
            for name, field_name, write, unset in writers:
                # write is made by _field_writer
                value = unset if field_name and not has_field(message, field_name) else write(message)
                if value is not _ABSENT:
                    members[name] = value
        except WireError as error:
            raise error.within(name) from None
        return members

    return write_object


def _remainder_writer(plan: ObjectPlan, writers: list[_MemberWriter]) -> Callable[[Any], JsonObject]:
    """Makes a writer of objects that have a remainder.

    A field that is set wins over the remainder. Of an unset field that the remainder
    mentions, the first counts: ``missing``, ``members``, then the lists of empty values.
    """
    is_set = {field.member_name: _is_set(field) for field in plan.fields}
    has_field = GetMessageClass(plan.descriptor).HasField

    def write_with_remainder(message: Any) -> JsonObject:
        remainder = message.remainder
        missing = set(remainder.missing)
        others = {member.name: member.value for member in remainder.members}
        empty = _empty_values(remainder)
        members: JsonObject = {}
        name = ""
        try:
            for name, field_name, write, unset in writers:
                if (name in missing or name in others or name in empty) and not is_set[name](message):
                    value = _ABSENT if name in missing or name in others else empty[name]
                else:
                    value = unset if field_name and not has_field(message, field_name) else write(message)
                if value is not _ABSENT:
                    members[name] = value
            for name, value in others.items():
                if name not in members and name not in missing:
                    members[name] = _write_json(value)
            for name, value in empty.items():  # names that only a newer schema has
                if name not in members and name not in missing:
                    members[name] = value
        except WireError as error:
            raise error.within(name) from None
        return members

    return write_with_remainder


def _empty_values(remainder: JsonRemainder) -> JsonObject:
    """Returns the values of the members that a remainder only names. Of several lists with a name the first counts."""
    values: JsonObject = dict.fromkeys(remainder.null)
    for names, value in ((remainder.empty_array, []), (remainder.empty_object, {})):
        for name in names:
            values.setdefault(name, value)
    return values


def _is_set(field: FieldPlan) -> Callable[[Any], Any]:
    if field.presence:
        return lambda message: message.HasField(field.field_name)
    return attrgetter(field.field_name)


def _field_writer(field: FieldPlan) -> Writer:
    """Makes the writer of a field that is set, or that has no presence."""
    if field.label is Label.REPEATED:
        return _empty_as(field, _repeated_writer(field))
    if field.label is Label.MAP:
        return _empty_as(field, _map_writer(field))
    return _value_writer(field, attrgetter(field.field_name))


def _empty_as(field: FieldPlan, write: Writer) -> Writer:
    """Makes a writer of a list or map, which protobuf does not tell from an unset one if it is empty."""
    if field.unset is Unset.EMPTY:
        return write
    unset = _unset_value(field)

    def write_if_filled(message: Any) -> Any:
        return write(message) or unset

    return write_if_filled


def _unset_value(field: FieldPlan) -> Any:
    return None if field.unset is Unset.NULL else _ABSENT


def _repeated_writer(field: FieldPlan) -> Writer:
    get, write_value = attrgetter(field.field_name), _value_writer(field, _itself)
    write_counted = counted(write_value)
    may_grow = _may_grow(field)

    def write_repeated(message: Any) -> list[Any]:
        values = get(message)
        write = write_counted if values and may_grow and counting(len(values)) else write_value
        elements: list[Any] = []
        try:
            for value in values:
                elements.append(write(value))
        except WireError as error:
            raise error.within(len(elements)) from None
        return elements

    return write_repeated


def _map_writer(field: FieldPlan) -> Writer:
    """Makes a writer of a map. Entries are sorted by name: in the order of code points, which is the order of
    UTF-8 bytes."""
    get, write_value = attrgetter(field.field_name), _value_writer(field, _itself)
    write_counted = counted(write_value)
    may_grow = _may_grow(field)

    def write_map(message: Any) -> JsonObject:
        entries = get(message)
        write = write_counted if entries and may_grow and counting(len(entries)) else write_value
        values = {}
        name = ""
        try:
            for name in sorted(entries):
                values[name] = write(entries[name])
        except WireError as error:
            raise error.within(name) from None
        return values

    return write_map


def _may_grow(field: FieldPlan) -> bool:
    """Whether an element's JSON may be many times its protobuf."""
    return field.message is not None or field.enum is not None


def _itself(value: Any) -> Any:
    return value


def _value_writer(field: FieldPlan, get: Writer) -> Writer:
    """Makes a writer of one value.

    Args:
        get: takes the value from the writer's argument: from the message with
            the field, or from the value itself (``_itself``).
    """
    if field.kind is Kind.DOUBLE:
        return _double_writer(get)
    if field.enum is not None:
        return _constant_writer(field, get) if field.constant else _enum_writer(field.enum, get)
    message = field.message
    if message is None:
        return get  # msgspec encodes strings, bools, int64 as they are, and bytes as base64
    write: Writer | None = None

    def write_message(source: Any) -> Any:
        nonlocal write
        if write is None:  # compiled when the first message comes, like readers
            write = writer_of(message)
        return write(get(source))  # made by writer_of

    return write_message


def _double_writer(get: Writer) -> Writer:
    small_integer = _SMALL_INTEGERS.get

    def write_double(source: Any) -> int | float:
        value: float = get(source)
        return small_integer(value) or _double(value)

    return write_double


def _double(value: float) -> int | float:
    """Writes 1.0 as 1, because clients with integer fields reject 1.0. But -0.0 stays: no integer is -0."""
    if value.is_integer() and _LEAST_EXACT <= value <= _GREATEST_EXACT:
        is_minus_zero = value == 0 and copysign(1.0, value) < 0
        return value if is_minus_zero else int(value)
    if not isfinite(value):
        raise WireError("a finite number", str(value))
    return value


def _enum_writer(enum: EnumPlan, get: Writer) -> Writer:
    string_of = enum.strings.get

    def write_enum(source: Any) -> str:
        string = string_of(get(source))
        if string is None:
            raise WireError(f"a value of {enum.full_name}", str(get(source)))
        return string

    return write_enum


def _constant_writer(field: FieldPlan, get: Writer) -> Writer:
    assert field.enum is not None
    assert field.constant is not None
    strings, constant = field.enum.strings, field.constant
    string = strings[constant]

    def write_constant(source: Any) -> str:
        value = get(source)
        if value == constant or value == 0:
            return string
        raise WireError(f"{quote(string)} or unset", quote(strings[value]) if value in strings else str(value))

    return write_constant


def _write_json(value: Any) -> msgspec.Raw:
    return text.verify(value.text)


def _unrecognized_writer(discriminator: str) -> Writer:
    def write_unrecognized(value: Any) -> msgspec.Raw:
        data = value.json.text.encode()
        try:
            members = text.members(data)  # also makes sure that the text is one JSON value
        except msgspec.ValidationError:
            members = None
        tag = string_member(members or {}, discriminator)
        if tag != value.type:
            found = "nothing" if tag is None else quote(tag)
            raise WireError(f"{quote(value.type)} as the field `type` says", found, discriminator)
        return msgspec.Raw(data)

    return write_unrecognized


def _union_writer(plan: UnionPlan) -> Writer:
    alternatives = {alternative.field.field_name: alternative for alternative in plan.alternatives}
    entries: dict[str, tuple[Writer, Writer, str | None]] = {}
    oneof, discriminator = plan.oneof, plan.discriminator
    which = GetMessageClass(plan.descriptor).WhichOneof

    def new_entry(name: str | None) -> tuple[Writer, Writer, str | None]:
        if name is None:
            raise WireError(f"one of the fields of `{oneof}` to be set", "none that this schema knows")
        entries[name] = attrgetter(name), _alternative_writer(alternatives[name], discriminator), alternatives[name].tag
        return entries[name]

    def write_union(message: Any) -> Any:
        name = which(message, oneof)
        get, write, tag = entries.get(name) or new_entry(name)
        written = write(get(message))  # made by _alternative_writer
        if tag is None or written.get(discriminator) == tag:
            return written
        return _tagged(written, get(message), alternatives[name], discriminator)

    return write_union


def _alternative_writer(alternative: Alternative, discriminator: str) -> Writer:
    if alternative.field.kind is Kind.UNRECOGNIZED:
        return _unrecognized_writer(discriminator)
    if alternative.field.message is not None:
        write = writer_of(alternative.field.message)
        return _not_null(write) if alternative.field.kind is Kind.JSON else write
    return _value_writer(alternative.field, _itself)


def _not_null(write: Writer) -> Writer:
    """Makes a writer that refuses null, because null is how an unset union is written:
    a decoder would read the union as unset."""

    def write_not_null(message: Any) -> Any:
        written = write(message)
        if bytes(written) == b"null":
            raise WireError("JSON other than null", "null")
        return written

    return write_not_null


def _tagged(members: JsonObject, message: Any, alternative: Alternative, discriminator: str) -> JsonObject:
    """Puts the discriminator in front of an object's members.

    The remainder cannot change or remove the discriminator, except in an object
    of an untagged alternative: there the discriminator may be absent or null.
    """
    kept = members.pop(discriminator, _ABSENT)
    if alternative.untagged and discriminator in message.remainder.missing:
        return members
    if alternative.untagged and kept is not _ABSENT and (kept is None or bytes(kept) == b"null"):
        return {discriminator: None, **members}
    return {discriminator: alternative.tag, **members}
