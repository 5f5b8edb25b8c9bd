"""Unions: which alternative a JSON value is of.

JSON's kinds tell a string from an array or an object; a discriminator tells
objects from each other. What no alternative takes stays verbatim.
"""

from __future__ import annotations

import msgspec

from . import text
from .errors import Unheld, WireError
from .fields import DEPARTURES, Filler, MessageReaders, Values, expected_names, field_reader, filler
from .plan import JSON_KINDS, Alternative, Kind, ObjectPlan, UnionPlan, plan_of
from .scalars import Reader

_read_tag = msgspec.json.Decoder(str).decode

# How an object of an alternative is read: the alternative's field, its filler,
# the values it starts with, and the members it expects.
_Entry = tuple[str, Filler, Values, frozenset[str]]


def union_reader(plan: UnionPlan, strict: bool, reader_of: MessageReaders) -> Reader:
    """A reader that returns the alternative's field with its value."""
    read_object = _tagged_reader(plan, strict, reader_of) if plan.discriminator else None
    if read_object is not None and plan.only_tagged:
        return read_object
    readers: dict[str, list[Reader]] = {kind: [] for kind in text.KINDS}
    if read_object is not None:
        readers[text.OBJECT].append(read_object)
    for alternative in plan.alternatives:
        if read_object is None or not _is_tagged(alternative):
            read = _keyed(alternative.field.key, field_reader(alternative.field, strict, reader_of))
            for kind in JSON_KINDS[alternative.field.kind]:
                readers[kind].append(read)
    expected = " or ".join(sorted(kind for kind in readers if readers[kind] and kind != text.NULL))

    def read_union(raw: msgspec.Raw) -> Values | None:
        kind = text.kind(raw)
        if kind == text.NULL:
            return None
        if not readers[kind]:
            raise WireError(expected, kind)
        rejection: Exception = Unheld()
        for read in readers[kind]:
            try:
                return read(raw)  # type: ignore[no-any-return]
            except WireError as error:
                rejection = error
            except DEPARTURES:
                pass
        raise rejection

    return read_union


def _is_tagged(alternative: Alternative) -> bool:
    return alternative.field.kind in (Kind.OBJECT, Kind.UNRECOGNIZED)


def _keyed(key: str, read: Reader) -> Reader:
    return lambda raw: {key: read(raw)}


def _tagged_reader(plan: UnionPlan, strict: bool, reader_of: MessageReaders) -> Reader:
    discriminator = plan.discriminator
    unrecognized = next((a.field.key for a in plan.alternatives if a.field.kind is Kind.UNRECOGNIZED), None)
    alternatives = {a.tag: a for a in plan.alternatives if a.tag is not None}
    untagged = next((a for a in plan.alternatives if a.untagged), None)
    # An alternative is compiled when its first object comes: a union may have dozens.
    entries: dict[str | None, _Entry] = {}

    def entry_for(tag: str | None) -> _Entry | None:
        alternative = untagged if tag is None else alternatives.get(tag)
        if alternative is not None and tag not in entries:
            entries[tag] = _entry(plan, alternative, strict, reader_of)
        return entries.get(tag)

    read_members, read_tag = text.read_members, _read_tag

    def read_tagged(raw: msgspec.Raw) -> Values | None:
        tag: str | None
        entry: _Entry | None
        try:
            members = read_members(raw)
            tag = read_tag(members[discriminator])
            entry = entries[tag]
        except (KeyError, TypeError, msgspec.DecodeError):
            members = _members(raw)
            if members is None:
                return None
            tag = tag_of(members, discriminator)
            entry = entry_for(tag)
        if entry is not None:
            key, fill, initial, expected = entry
            members.pop(discriminator, None)
            try:
                values = fill(members, initial.copy(), expected)
                if tag is None:
                    values.setdefault("remainder", {}).setdefault("missing", []).append(discriminator)
                return {key: values}
            except Unheld:
                pass
        if tag is None:
            raise WireError(text.STRING, "nothing", discriminator)
        if unrecognized is None:
            raise Unheld
        return {unrecognized: _verbatim(tag, raw)}

    return read_tagged


def _members(raw: msgspec.Raw) -> text.Members | None:
    try:
        return text.members(raw)
    except msgspec.ValidationError:
        raise WireError(text.OBJECT, text.kind(raw)) from None


def _entry(plan: UnionPlan, alternative: Alternative, strict: bool, reader_of: MessageReaders) -> _Entry:
    assert alternative.field.message is not None
    message = plan_of(alternative.field.message)
    assert isinstance(message, ObjectPlan)
    initial = {field.key: field.constant for field in message.fields if field.name == plan.discriminator}
    expected = expected_names(message) - {plan.discriminator}
    return alternative.field.key, filler(message, strict, reader_of), initial, expected


def read_unrecognized(raw: msgspec.Raw) -> Values | None:
    members = _members(raw)
    if members is None:
        return None
    tag = tag_of(members, "type")
    if tag is None:
        raise WireError(text.STRING, "nothing", "type")
    return _verbatim(tag, raw)


def _verbatim(tag: str, raw: msgspec.Raw) -> Values:
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
