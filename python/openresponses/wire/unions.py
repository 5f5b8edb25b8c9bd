"""Unions: which alternative a JSON value is of.

JSON's kinds tell a string from an array or an object; a discriminator tells
objects from each other. What no alternative takes stays verbatim.
"""

from __future__ import annotations

from functools import cached_property

import msgspec

from openresponses.v1.json_pb2 import JsonRemainder

from . import text
from .compile import plan_of
from .errors import Unheld, WireError
from .fields import Filler, MessageReaders, Values, expected_names, field_reader, filler
from .plan import JSON_KINDS, Alternative, Kind, ObjectPlan, UnionPlan
from .scalars import Reader

# How an object of an alternative is read: the alternative's field, its filler,
# the values it starts with, and the members it expects.
_Entry = tuple[str, Filler, Values, frozenset[str]]


def union_reader(plan: UnionPlan, strict: bool, reader_of: MessageReaders) -> Reader:
    """A reader that returns the alternative's field with its value."""
    if plan.only_tagged:
        return _Tagged(plan, strict, reader_of).reader()
    readers = _readers_by_kind(plan, strict, reader_of)
    expected = " or ".join(sorted(readers))

    def read_union(raw: text.Text) -> Values | None:
        kind = text.kind(raw)
        if kind == text.NULL:
            return None
        if kind not in readers:
            raise WireError(expected, kind)
        for read in readers[kind]:
            try:
                values: Values = read(raw)
            except (msgspec.DecodeError, Unheld):
                continue  # the next may hold it
            return values
        raise Unheld

    return read_union


def _readers_by_kind(plan: UnionPlan, strict: bool, reader_of: MessageReaders) -> dict[str, list[Reader]]:
    """The readers to try for each JSON kind: first that of the tagged objects,
    then those of the other alternatives in the schema's order."""
    readers: dict[str, list[Reader]] = {}
    if plan.discriminator:
        readers[text.OBJECT] = [_Tagged(plan, strict, reader_of).reader()]
    for alternative in plan.alternatives:
        if not plan.discriminator or not alternative.is_object:
            read = _keyed(alternative.field.key, field_reader(plan.descriptor, alternative.field, strict, reader_of))
            for kind in JSON_KINDS[alternative.field.kind] - {text.NULL}:
                readers.setdefault(kind, []).append(read)
    return readers


def _keyed(key: str, read: Reader) -> Reader:
    return lambda raw: {key: read(raw)}


class _Tagged:
    """The readers of the objects of a union, by their discriminator's string."""

    def __init__(self, plan: UnionPlan, strict: bool, reader_of: MessageReaders) -> None:
        self.discriminator = plan.discriminator
        self.strict = strict
        self.reader_of = reader_of
        self.alternatives = {a.tag: a for a in plan.alternatives if a.tag is not None}
        self.without_tag = [a for a in plan.alternatives if a.untagged]
        kinds = {a.field.kind: a.field.key for a in plan.alternatives}
        self.unrecognized = kinds.get(Kind.UNRECOGNIZED)
        self.any_value = Kind.JSON in kinds
        self.entries: dict[str, _Entry] = {}

    def reader(self) -> Reader:
        discriminator, read_members, read_string = self.discriminator, text.read_members, text.read_string

        def read_tagged(raw: text.Text) -> Values | None:
            try:
                members: text.Members = read_members(raw)  # type: ignore[assignment]  # null is a TypeError
                tag: str = read_string(members[discriminator])
            except (KeyError, TypeError, msgspec.DecodeError):
                return self.read_odd(raw)
            return self.read_as(tag, members, raw)

        return read_tagged

    def read_as(self, tag: str, members: text.Members, raw: text.Text) -> Values:
        entry = self.entries.get(tag) or self.entry_for(tag)
        if entry is not None:
            key, fill, initial, expected = entry
            del members[self.discriminator]
            try:
                return {key: fill(members, initial.copy(), expected)}
            except Unheld:
                pass  # a name that no protobuf string holds
        if self.unrecognized is None:
            raise Unheld
        return {self.unrecognized: _verbatim(tag, raw)}

    def read_odd(self, raw: text.Text) -> Values | None:
        """What has no tag; what has a lone surrogate somewhere, which msgspec
        rejects; null; JSON of another kind."""
        members = _members(raw)
        if members is None:
            return None
        tag_text = members.get(self.discriminator)
        if tag_text is None or text.kind(tag_text) == text.NULL:
            return self.read_untagged(members)
        try:
            tag = text.string(tag_text)
        except msgspec.ValidationError:
            raise self.no_tag(text.kind(tag_text)) from None
        return self.read_as(tag, members, raw)

    def read_untagged(self, members: text.Members) -> Values:
        """Of the alternatives that need no tag the first that finds all it requires."""
        if not self.without_tag:
            raise self.no_tag(text.NULL if self.discriminator in members else "nothing")
        fitting = (entry for required, entry in self.untagged if required <= members.keys())
        key, fill, _, expected = next(fitting, self.untagged[0][1])
        values = fill(members, {}, expected)
        if self.discriminator not in members:
            values.setdefault("remainder", JsonRemainder()).missing.append(self.discriminator)
        return {key: values}

    @cached_property
    def untagged(self) -> list[tuple[set[str], _Entry]]:
        """The alternatives that need no tag, each with the names of its required members."""
        return [(_required_names(alternative), self.entry(alternative)) for alternative in self.without_tag]

    def entry_for(self, tag: str) -> _Entry | None:
        """Compiled when the first object comes: a union may have dozens."""
        if tag in self.alternatives:
            self.entries[tag] = self.entry(self.alternatives[tag])
        return self.entries.get(tag)

    def entry(self, alternative: Alternative) -> _Entry:
        message = _object_plan(alternative)
        initial = {field.key: field.constant for field in message.fields if field.name == self.discriminator}
        expected = expected_names(message) - {self.discriminator}
        return alternative.field.key, filler(message, self.strict, self.reader_of), initial, expected

    def no_tag(self, found: str) -> Exception:
        return Unheld() if self.any_value else WireError(text.STRING, found, self.discriminator)


def _object_plan(alternative: Alternative) -> ObjectPlan:
    assert alternative.field.message is not None
    plan = plan_of(alternative.field.message)
    assert isinstance(plan, ObjectPlan)
    return plan


def _required_names(alternative: Alternative) -> set[str]:
    return {field.name for field in _object_plan(alternative).fields if field.required}


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
