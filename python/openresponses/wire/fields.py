"""An object's members, sorted into fields and remainder.

This is where it is decided what a field holds and what the remainder does, and
what a strict decoder rejects. Rules: docs/wire-mapping.md.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import msgspec
from google.protobuf.descriptor import Descriptor
from google.protobuf.message_factory import GetMessageClass

from openresponses.v1.json_pb2 import JsonRemainder

from . import text
from .cycles import is_recursive
from .errors import Unheld, WireError
from .plan import JSON_KINDS, FieldPlan, Kind, Label, ObjectPlan, Unset
from .scalars import SCALAR_READERS, Reader, enum_reader

Values = dict[str, Any]
Filler = Callable[[text.Members, Values, frozenset[str]], Values]
MessageReaders = Callable[..., Reader]

DEPARTURES = (msgspec.DecodeError, Unheld, WireError)
"""What a reader may raise."""

# A message that contains itself is held verbatim if its JSON is nested deeper:
# protobuf parsers stop at 100 messages in each other.
_RECURSION_DEPTH = 32


def expected_names(plan: ObjectPlan) -> frozenset[str]:
    """The members whose absence must be noted, or is an error when strict."""
    return frozenset(field.name for field in plan.fields if field.written or field.required)


def filler(plan: ObjectPlan, strict: bool, reader_of: MessageReaders) -> Filler:
    """A function that sorts an object's members into fields and remainder."""
    fields = {f.name: (f.key, field_reader(plan.descriptor, f, strict, reader_of), f) for f in plan.fields}
    field_named = fields.get
    everything = len(fields)
    reject = _reject if strict else _accept

    def fill(members: text.Members, values: Values, expected: frozenset[str]) -> Values:
        others: list[tuple[str, text.Text]] = []
        for name, raw in members.items():
            entry = field_named(name)
            if entry is None:
                others.append((name, raw))
                continue
            key, read, field = entry
            try:
                value = read(raw)
            except DEPARTURES as departure:
                reject(field, raw, departure)
                others.append((name, raw))
                continue
            if value is not None:
                values[key] = value
            elif field.unset is not Unset.NULL:
                reject(field, raw, None)
                others.append((name, raw))
        if others or len(values) != everything:
            absent = expected.difference(members)
            if strict:
                _reject_missing(plan, absent)
            _add_remainder(plan, values, others, absent)
        return values

    return fill


def _accept(field: FieldPlan, raw: text.Text, departure: Exception | None) -> None:
    """What a decoder that is not strict says of a member that its field does
    not hold: the remainder does."""


def _reject(field: FieldPlan, raw: text.Text, departure: Exception | None) -> None:
    """Raises what a strict decoder says of such a member; returns if the
    remainder may hold it. Without a ``departure`` the member is null."""
    if isinstance(departure, WireError):
        raise departure.within(field.name)
    if departure is not None:
        _reject_kind(field.member_kind, raw, field.name)
    elif field.required:
        raise WireError(field.member_kind.value, text.NULL, field.name)


def _reject_kind(kind: Kind, raw: text.Text, step: str | int) -> None:
    found = text.kind(raw)
    if found not in JSON_KINDS[kind]:
        raise WireError(kind.value, found, step)


def _reject_missing(plan: ObjectPlan, absent: frozenset[str]) -> None:
    for field in plan.fields:
        if field.required and field.name in absent:
            raise WireError(field.member_kind.value, "nothing", field.name)


def _add_remainder(
    plan: ObjectPlan, values: Values, others: list[tuple[str, text.Text]], absent: frozenset[str]
) -> None:
    missing = [field.name for field in plan.fields if field.written and field.name in absent]
    if not others and not missing:
        return
    # Built here, not by the constructor from a dict like the other fields: an
    # object may have a million members, and dicts of them take twice the memory.
    remainder = values["remainder"] = JsonRemainder(missing=missing)
    for name, raw in others:
        _require_unicode(name)
        remainder.members.add(name=name).value.text = text.verbatim(raw)


def _require_unicode(name: str) -> None:
    """A lone surrogate in a name fits no protobuf string; the object that has
    it is then held as a whole."""
    try:
        name.encode()
    except UnicodeEncodeError:
        raise Unheld from None


def field_reader(owner: Descriptor, field: FieldPlan, strict: bool, reader_of: MessageReaders) -> Reader:
    """The reader of a field of ``owner``."""
    read = _value_reader(owner, field, strict, reader_of)
    if field.label is Label.REPEATED:
        return _repeated_reader(field, read, strict)
    if field.label is Label.MAP:
        return _map_reader(field, read, strict)
    return read


def _value_reader(owner: Descriptor, field: FieldPlan, strict: bool, reader_of: MessageReaders) -> Reader:
    if field.kind is Kind.ENUM:
        return enum_reader(field)
    if field.message is None:
        return SCALAR_READERS[field.kind]
    if field.kind is Kind.JSON:
        nullable = field.label is Label.SINGULAR and field.unset is Unset.NULL
        return _read_json_or_null if nullable else read_json
    return _message_reader(owner, field.message, lambda: reader_of(field.message, strict))


def _message_reader(owner: Descriptor, message: Descriptor, compile_reader: Callable[[], Reader]) -> Reader:
    """A reader that is compiled when its first message comes: of a large schema
    most is never used, and messages may contain themselves."""
    read: Reader | None = None

    def read_message(raw: text.Text) -> Any:
        nonlocal read
        if read is None:
            read = compile_reader()
            if is_recursive(owner, message):
                read = _shallow(read)
        return read(raw)

    return read_message


def _shallow(read: Reader) -> Reader:
    def read_shallow(raw: text.Text) -> Any:
        if text.is_deeper(bytes(raw), _RECURSION_DEPTH):
            raise Unheld
        return read(raw)

    return read_shallow


def _repeated_reader(field: FieldPlan, read: Reader, strict: bool) -> Reader:
    def read_repeated(raw: text.Text) -> Any:
        elements = text.elements(raw)
        if not elements:
            return _empty(field, elements)
        values: list[Any]
        try:
            values = [read(element) for element in elements]
        except DEPARTURES:
            values = [None]
        if None in values:
            if strict:
                _reject_items(field, read, enumerate(elements))
            raise Unheld
        return values

    return read_repeated


def _map_reader(field: FieldPlan, read: Reader, strict: bool) -> Reader:
    def read_map(raw: text.Text) -> Any:
        members = text.members(raw)
        if not members:
            return _empty(field, members)
        for name in members:
            _require_unicode(name)
        try:
            values = {name: read(value) for name, value in members.items()}
        except DEPARTURES:
            values = {"": None}
        if None in values.values():
            if strict:
                _reject_items(field, read, members.items())
            raise Unheld
        if field.message is not None:
            # Before protobuf 7 a map's messages cannot be given as dicts.
            message_class = GetMessageClass(field.message)
            values = {name: message_class(**value) for name, value in values.items()}
        return values

    return read_map


def _empty(field: FieldPlan, value: Any) -> Any:
    if value is None or field.unset is Unset.EMPTY:
        return value
    raise Unheld


def _reject_items(field: FieldPlan, read: Reader, items: Iterable[tuple[str | int, text.Text]]) -> None:
    """Raises for the first element or map value that a strict decoder rejects."""
    for step, raw in items:
        try:
            value = read(raw)
        except WireError as error:
            raise error.within(step) from None
        except DEPARTURES:
            _reject_kind(field.kind, raw, step)
        else:
            if value is None:
                raise WireError(field.kind.value, text.NULL, step)


def read_json(raw: text.Text) -> Values:
    return {"text": text.verbatim(raw)}


def _read_json_or_null(raw: text.Text) -> Values | None:
    value = read_json(raw)
    return None if value["text"] == "null" else value
