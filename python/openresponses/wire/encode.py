"""Messages to JSON: plans compiled to writers.

A writer takes a message and returns its JSON form in Python's terms, verbatim
text as ``msgspec.Raw``. It trusts nothing: a message may come from another
service, with fields that contradict each other and text that is not JSON.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from math import copysign, isfinite
from operator import attrgetter
from typing import Any

import msgspec
from google.protobuf.descriptor import Descriptor
from google.protobuf.message import Message
from google.protobuf.message_factory import GetMessageClass

from . import text
from .compile import plan_of
from .errors import WireError, quote
from .plan import Alternative, ArrayPlan, EnumPlan, FieldPlan, Kind, Label, ObjectPlan, UnionPlan, Unset
from .unions import tag_of

Writer = Callable[[Any], Any]
Members = dict[str, Any]

_ABSENT = object()

# Beyond, not every integer is a double, so a double there is written as one.
_LEAST_EXACT, _GREATEST_EXACT = -(2.0**53), 2.0**53

# What nearly all indexes and sequence numbers are: a look-up is twice as fast
# as finding out that a double is an integer. Not 0, since -0.0 equals it.
_SMALL_INTEGERS = {float(number): number for number in range(1, 1024)}


root_writers: dict[type[Message], Writer] = {}
"""The writers of the message types that have been given to ``to_json``."""


def root_writer(message_type: type[Message]) -> Writer:
    """``writer_of`` by class, for the first message of a type."""
    write = root_writers[message_type] = writer_of(message_type.DESCRIPTOR)
    return write


@cache
def writer_of(descriptor: Descriptor) -> Writer:
    """The writer of a message type, compiled on first use.

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


def _object_writer(plan: ObjectPlan) -> Writer:
    fields = [(field.name, _field_writer(field)) for field in plan.fields]
    write_with_remainder = _remainder_writer(plan, fields)
    has_field = GetMessageClass(plan.descriptor).HasField

    def write_object(message: Any) -> Members:
        if has_field(message, "remainder"):
            return write_with_remainder(message)
        members: Members = {}
        name = ""
        try:
            for name, write in fields:
                value = write(message)
                if value is not _ABSENT:
                    members[name] = value
        except WireError as error:
            raise error.within(name) from None
        return members

    return write_object


def _remainder_writer(plan: ObjectPlan, fields: list[tuple[str, Writer]]) -> Callable[[Any], Members]:
    """A writer of objects that have a remainder; a field that is set wins over it."""
    is_set = {field.name: _is_set(field) for field in plan.fields}

    def write_with_remainder(message: Any) -> Members:
        others = {member.name: member.value for member in message.remainder.members}
        silent = {*message.remainder.missing, *others}
        members: Members = {}
        name = ""
        try:
            for name, write in fields:
                value = write(message) if name not in silent or is_set[name](message) else _ABSENT
                if value is not _ABSENT:
                    members[name] = value
            for name, value in others.items():
                if name not in members:
                    members[name] = _write_json(value)
        except WireError as error:
            raise error.within(name) from None
        return members

    return write_with_remainder


def _is_set(field: FieldPlan) -> Callable[[Any], Any]:
    if field.presence:
        return lambda message: message.HasField(field.key)
    return attrgetter(field.key)


def _field_writer(field: FieldPlan) -> Writer:
    """A writer from the message that has the field to the member's value, or
    to ``_ABSENT``."""
    if field.label is Label.REPEATED:
        return _empty_as(field, _repeated_writer(field))
    if field.label is Label.MAP:
        return _empty_as(field, _map_writer(field))
    write = _value_writer(field, attrgetter(field.key))
    if not field.presence:
        return write
    key, unset = field.key, _unset_value(field)
    return lambda message: write(message) if message.HasField(key) else unset


def _empty_as(field: FieldPlan, write: Writer) -> Writer:
    if field.unset is Unset.EMPTY:
        return write
    unset = _unset_value(field)
    return lambda message: write(message) or unset


def _unset_value(field: FieldPlan) -> Any:
    return None if field.unset is Unset.NULL else _ABSENT


def _repeated_writer(field: FieldPlan) -> Writer:
    get, write = attrgetter(field.key), _value_writer(field, _itself)

    def write_repeated(message: Any) -> list[Any]:
        elements: list[Any] = []
        try:
            for value in get(message):
                elements.append(write(value))
        except WireError as error:
            raise error.within(len(elements)) from None
        return elements

    return write_repeated


def _map_writer(field: FieldPlan) -> Writer:
    get, write = attrgetter(field.key), _value_writer(field, _itself)

    def write_map(message: Any) -> Members:
        values = {}
        name = ""
        try:
            for name, value in get(message).items():
                values[name] = write(value)
        except WireError as error:
            raise error.within(name) from None
        return values

    return write_map


def _itself(value: Any) -> Any:
    return value


def _value_writer(field: FieldPlan, get: Writer) -> Writer:
    """A writer of one value, which ``get`` takes out of what holds it."""
    if field.kind is Kind.DOUBLE:
        return _double_writer(get)
    if field.enum is not None:
        return _constant_writer(field, get) if field.constant else _enum_writer(field.enum, get)
    message = field.message
    if message is None:
        return get  # a string, a bool, an int64, or bytes, which msgspec writes as base64
    write: Writer | None = None

    def write_message(holder: Any) -> Any:
        nonlocal write
        if write is None:  # compiled when the first message comes, as readers are
            write = writer_of(message)
        return write(get(holder))

    return write_message


def _double_writer(get: Writer) -> Writer:
    small_integer = _SMALL_INTEGERS.get

    def write_double(holder: Any) -> int | float:
        value: float = get(holder)
        return small_integer(value) or _double(value)

    return write_double


def _double(value: float) -> int | float:
    """An integer as one: clients with integer fields reject 1.0. But no integer is -0."""
    if value.is_integer() and _LEAST_EXACT <= value <= _GREATEST_EXACT:
        return int(value) if value or copysign(1.0, value) > 0 else value
    if not isfinite(value):
        raise WireError("a finite number", str(value))
    return value


def _enum_writer(enum: EnumPlan, get: Writer) -> Writer:
    string_of = enum.strings.get

    def write_enum(holder: Any) -> str:
        string = string_of(get(holder))
        if string is None:
            raise WireError(f"a value of {enum.full_name}", str(get(holder)))
        return string

    return write_enum


def _constant_writer(field: FieldPlan, get: Writer) -> Writer:
    assert field.enum is not None
    assert field.constant is not None
    strings, constant = field.enum.strings, field.constant
    string = strings[constant]

    def write_constant(holder: Any) -> str:
        value = get(holder)
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
            members = text.members(data)  # which makes sure that the text is one JSON value
        except msgspec.ValidationError:
            members = None
        tag = tag_of(members or {}, discriminator)
        if tag != value.type:
            found = "nothing" if tag is None else quote(tag)
            raise WireError(f"{quote(value.type)} as the field `type` says", found, discriminator)
        return msgspec.Raw(data)

    return write_unrecognized


def _union_writer(plan: UnionPlan) -> Writer:
    alternatives = {alternative.field.key: alternative for alternative in plan.alternatives}
    entries: dict[str, tuple[Writer, Writer, str | None]] = {}
    oneof, discriminator = plan.oneof, plan.discriminator
    which = GetMessageClass(plan.descriptor).WhichOneof

    def entry_for(key: str | None) -> tuple[Writer, Writer, str | None]:
        if key is None:
            raise WireError(f"one of the fields of `{oneof}` to be set", "none that this schema knows")
        entries[key] = attrgetter(key), _alternative_writer(alternatives[key], discriminator), alternatives[key].tag
        return entries[key]

    def write_union(message: Any) -> Any:
        key = which(message, oneof)
        get, write, tag = entries.get(key) or entry_for(key)
        form = write(get(message))
        if tag is None or form.get(discriminator) == tag:
            return form
        return _tagged(form, get(message), alternatives[key], discriminator)

    return write_union


def _alternative_writer(alternative: Alternative, discriminator: str) -> Writer:
    if alternative.field.kind is Kind.UNRECOGNIZED:
        return _unrecognized_writer(discriminator)
    if alternative.field.message is not None:
        write = writer_of(alternative.field.message)
        return _not_null(write) if alternative.field.kind is Kind.JSON else write
    return _value_writer(alternative.field, _itself)


def _not_null(write: Writer) -> Writer:
    """Null is how a union is written that is not set; no decoder makes it an alternative."""

    def write_json(message: Any) -> Any:
        form = write(message)
        if bytes(form) == b"null":
            raise WireError("JSON other than null", "null")
        return form

    return write_json


def _tagged(form: Members, message: Any, alternative: Alternative, discriminator: str) -> Members:
    """An object with its discriminator, whatever the remainder says of it: only
    an untagged alternative may lack it, or say null."""
    written = form.pop(discriminator, None)
    if alternative.untagged and written is not None and bytes(written) == b"null":
        return {discriminator: None, **form}
    if alternative.untagged and discriminator in message.remainder.missing:
        return form
    return {discriminator: alternative.tag, **form}
