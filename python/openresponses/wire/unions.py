"""Unions: which alternative a JSON value is of.

JSON's kinds tell a string from an array or an object; a discriminator tells
objects from each other. What no alternative takes stays verbatim.
"""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from openresponses.v1.json_pb2 import JsonRemainder

from . import text
from .compile import plan_of
from .errors import Unheld, WireError
from .fields import DEPARTURES, Filler, MessageReaders, Values, expected_names, field_reader, filler
from .plan import JSON_KINDS, Alternative, Kind, ObjectPlan, UnionPlan
from .scalars import Reader

_read_tag = msgspec.json.Decoder(str).decode

# How an object of an alternative is read: the alternative's field, its filler,
# the values it starts with, and the members it expects.
_Entry = tuple[str, Filler, Values, frozenset[str]]


def union_reader(plan: UnionPlan, strict: bool, reader_of: MessageReaders) -> Reader:
    """A reader that returns the alternative's field with its value."""
    if plan.only_tagged:
        return _tagged_reader(plan, strict, reader_of)
    readers = _readers_by_kind(plan, strict, reader_of)
    expected = " or ".join(sorted(readers))

    def read_union(raw: text.Text) -> Values | None:
        kind = text.kind(raw)
        if kind == text.NULL:
            return None
        if kind not in readers:
            raise WireError(expected, kind)
        rejection: Exception = Unheld()
        for read in readers[kind]:
            try:
                values: Values = read(raw)
            except WireError as error:
                rejection = error
            except DEPARTURES:
                pass
            else:
                return values
        raise rejection

    return read_union


def _readers_by_kind(plan: UnionPlan, strict: bool, reader_of: MessageReaders) -> dict[str, list[Reader]]:
    """The readers to try for each JSON kind: first that of the tagged objects,
    then those of the other alternatives in the schema's order."""
    readers: dict[str, list[Reader]] = {}
    if plan.discriminator:
        readers[text.OBJECT] = [_tagged_reader(plan, strict, reader_of)]
    for alternative in plan.alternatives:
        if not plan.discriminator or not _is_tagged(alternative):
            read = _keyed(alternative.field.key, field_reader(alternative.field, strict, reader_of))
            for kind in JSON_KINDS[alternative.field.kind] - {text.NULL}:
                readers.setdefault(kind, []).append(read)
    return readers


def _is_tagged(alternative: Alternative) -> bool:
    return alternative.field.kind in (Kind.OBJECT, Kind.UNRECOGNIZED)


def _keyed(key: str, read: Reader) -> Reader:
    return lambda raw: {key: read(raw)}


def _tagged_reader(plan: UnionPlan, strict: bool, reader_of: MessageReaders) -> Reader:
    discriminator = plan.discriminator
    unrecognized = next((a.field.key for a in plan.alternatives if a.field.kind is Kind.UNRECOGNIZED), None)
    entries: dict[str | None, _Entry] = {}
    entry_for = _entry_maker(plan, strict, reader_of, entries)
    read_members = text.read_members

    def read_tagged(raw: text.Text) -> Values | None:
        tag: str | None
        entry: _Entry | None
        try:
            members = read_members(raw)
            tag = _read_tag(members[discriminator])  # type: ignore[index]  # None is a TypeError
            entry = entries[tag]
        except (KeyError, TypeError, msgspec.DecodeError):
            members = _members(raw)
            if members is None:
                return None
            tag = tag_of(members, discriminator)
            entry = entry_for(tag)
        if entry is not None:
            try:
                return _fill(entry, members, discriminator, tag)  # type: ignore[arg-type]
            except Unheld:
                pass
        if tag is None:
            raise WireError(text.STRING, "nothing", discriminator)
        if unrecognized is None:
            raise Unheld
        return {unrecognized: _verbatim(tag, raw)}

    return read_tagged


def _fill(entry: _Entry, members: text.Members, discriminator: str, tag: str | None) -> Values:
    key, fill, initial, expected = entry
    members.pop(discriminator, None)
    values = fill(members, initial.copy(), expected)
    if tag is None:
        values.setdefault("remainder", JsonRemainder()).missing.append(discriminator)
    return {key: values}


def _entry_maker(
    plan: UnionPlan, strict: bool, reader_of: MessageReaders, entries: dict[str | None, _Entry]
) -> Callable[[str | None], _Entry | None]:
    """A function that compiles the alternative of a tag (None: of objects
    without one) when its first object comes: a union may have dozens."""
    alternatives: dict[str | None, Alternative] = {a.tag: a for a in plan.alternatives if a.tag is not None}
    alternatives.update((None, a) for a in plan.alternatives if a.untagged)

    def entry_for(tag: str | None) -> _Entry | None:
        if tag in alternatives and tag not in entries:
            entries[tag] = _entry(plan, alternatives[tag], strict, reader_of)
        return entries.get(tag)

    return entry_for


def _entry(plan: UnionPlan, alternative: Alternative, strict: bool, reader_of: MessageReaders) -> _Entry:
    assert alternative.field.message is not None
    message = plan_of(alternative.field.message)
    assert isinstance(message, ObjectPlan)
    initial = {field.key: field.constant for field in message.fields if field.name == plan.discriminator}
    expected = expected_names(message) - {plan.discriminator}
    return alternative.field.key, filler(message, strict, reader_of), initial, expected


def _members(raw: text.Text) -> text.Members | None:
    try:
        return text.members(raw)
    except msgspec.ValidationError:
        raise WireError(text.OBJECT, text.kind(raw)) from None


def read_unrecognized(raw: text.Text) -> Values | None:
    members = _members(raw)
    if members is None:
        return None
    tag = tag_of(members, "type")
    if tag is None:
        raise WireError(text.STRING, "nothing", "type")
    return _verbatim(tag, raw)


def _verbatim(tag: str, raw: text.Text) -> Values:
    return {"type": tag, "json": {"text": text.verbatim(raw)}}


def tag_of(members: text.Members, discriminator: str) -> str | None:
    """The discriminator's string; None if there is no such member."""
    raw = members.get(discriminator)
    if raw is None:
        return None
    try:
        return text.string(raw)
    except msgspec.ValidationError:
        raise WireError(text.STRING, text.kind(raw), discriminator) from None
