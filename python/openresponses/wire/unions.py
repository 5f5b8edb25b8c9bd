"""Unions: which alternative a JSON value is of.

JSON's kinds tell a string from an array or an object; a discriminator tells
objects from each other. What no alternative takes stays verbatim.
"""

from __future__ import annotations

from functools import cached_property
from threading import RLock
from typing import Any, Union

import msgspec
from google.protobuf.descriptor import Descriptor

from openresponses.v1.json_pb2 import JsonRemainder

from . import text
from .compile import plan_of
from .errors import Unheld, WireError
from .fields import MessageReaders, Values, field_reader
from .objects import REFUSALS, Holder, ObjectReader, struct_decoder
from .plan import JSON_KINDS, Alternative, Kind, UnionPlan, fields_of
from .scalars import Reader


def union_reader(descriptor: Descriptor, strict: bool, reader_of: MessageReaders) -> Reader:
    """A reader that returns the alternative's field with its value."""
    plan = plan_of(descriptor)
    assert isinstance(plan, UnionPlan)
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
            reader = field_reader(plan.descriptor, alternative.field, strict, reader_of)
            read = _keyed(alternative.field.key, reader.read)
            for kind in JSON_KINDS[alternative.field.kind] - {text.NULL}:
                readers.setdefault(kind, []).append(read)
    return readers


def _keyed(key: str, read: Reader) -> Reader:
    return lambda raw: {key: read(raw)}


class _Tagged:
    """The readers of the objects of a union, by their discriminator's string.

    A union may have dozens of alternatives, of which most are never used: each
    is compiled when the first object of it comes. From then on msgspec reads
    those of its objects that a ``Struct`` can take, whichever alternative of
    the union they are of.
    """

    def __init__(self, plan: UnionPlan, strict: bool, reader_of: MessageReaders) -> None:
        self.discriminator = plan.discriminator
        self.strict = strict
        self.reader_of = reader_of
        self.alternatives = {a.tag: a for a in plan.alternatives if a.tag is not None}
        self.without_tag = [a for a in plan.alternatives if a.untagged]
        kinds = {a.field.kind: a.field.key for a in plan.alternatives}
        self.unrecognized = kinds.get(Kind.UNRECOGNIZED)
        self.any_value = Kind.JSON in kinds
        self.compiled: dict[str, ObjectReader] = {}
        self.by_struct: dict[Any, tuple[str, Holder]] = {}
        self.lock = RLock()
        # A struct reads objects without a tag too, unless it is one of several.
        self.no_struct = msgspec.defstruct("NoStruct", [], tag_field=self.discriminator, tag="")
        self.decode = struct_decoder(self.no_struct)
        tagged: Any = msgspec.defstruct("Tagged", [("tag", str)], rename={"tag": self.discriminator}, gc=False)
        self.read_tag = msgspec.json.Decoder(tagged).decode

    def reader(self) -> Reader:
        by_struct = self.by_struct

        def read_tagged(raw: text.Text) -> Values | None:
            try:
                struct = self.decode(raw)
                key, hold = by_struct[type(struct)]
            except (*REFUSALS, KeyError):
                return self.read_refused(raw)
            return {key: hold(struct, raw)}

        return read_tagged

    def read_refused(self, raw: text.Text) -> Values | None:
        """What no struct takes, or none yet."""
        try:
            tag: str = self.read_tag(raw).tag
        except msgspec.DecodeError:
            return self.read_odd(raw)
        return self.read_as(tag, raw)

    def read_as(self, tag: str, raw: text.Text) -> Values:
        alternative = self.alternatives.get(tag)
        if alternative is not None:
            reader = self.compiled.get(tag) or self.compile(tag, alternative)
            try:
                return {alternative.field.key: reader.read_by_member(raw)}
            except Unheld:
                pass  # a name that no protobuf string holds
        if self.unrecognized is None:
            raise Unheld
        return {self.unrecognized: _verbatim(tag, raw)}

    def compile(self, tag: str, alternative: Alternative) -> ObjectReader:
        reader = ObjectReader(_message(alternative), self.strict, self.reader_of, (self.discriminator, tag))
        entry = alternative.field.key, reader.holder()
        with self.lock:
            # Allocations may run finalizers, and these may convert an object of
            # the same union: what they add must not be lost.
            while tag not in self.compiled:
                known = len(self.by_struct)
                decode = struct_decoder(Union[(self.no_struct, *self.by_struct, reader.struct)])
                if known == len(self.by_struct):
                    # Only now: where Python's stack ends, any of this may have failed.
                    self.by_struct[reader.struct], self.decode, self.compiled[tag] = entry, decode, reader
            return self.compiled[tag]

    def read_odd(self, raw: text.Text) -> Values | None:
        """What has no tag; what has a lone surrogate somewhere, which msgspec
        rejects; null; JSON of another kind."""
        members = _members(raw)
        if members is None:
            return None
        tag_text = members.get(self.discriminator)
        if tag_text is None or text.kind(tag_text) == text.NULL:
            return self.read_untagged(members, raw)
        try:
            tag = text.string(tag_text)
        except msgspec.ValidationError:
            raise self.no_tag(text.kind(tag_text)) from None
        return self.read_as(tag, raw)

    def read_untagged(self, members: text.Members, raw: text.Text) -> Values:
        """Of the alternatives that need no tag the first that finds all it requires."""
        if not self.without_tag:
            raise self.no_tag(text.NULL if self.discriminator in members else "nothing")
        fitting = (entry for entry in self.untagged if entry[0] <= members.keys())
        _, key, read = next(fitting, self.untagged[0])
        values = read(raw)
        if self.discriminator not in members:
            values.setdefault("remainder", JsonRemainder()).missing.append(self.discriminator)
        else:
            _move_to_front(values["remainder"], self.discriminator)
        return {key: values}

    @cached_property
    def untagged(self) -> list[tuple[set[str], str, Reader]]:
        """Of the alternatives that need no tag the names of their required members, their keys and readers."""
        return [
            (_required_names(alternative), alternative.field.key, self.reader_of(_message(alternative), self.strict))
            for alternative in self.without_tag
        ]

    def no_tag(self, found: str) -> Exception:
        return Unheld() if self.any_value else WireError(text.STRING, found, self.discriminator)


def _move_to_front(remainder: JsonRemainder, name: str) -> None:
    """An encoder writes a discriminator first, also one that is null."""
    members = sorted(remainder.members, key=lambda member: member.name != name)
    del remainder.members[:]
    remainder.members.extend(members)


def _message(alternative: Alternative) -> Descriptor:
    assert alternative.field.message is not None
    return alternative.field.message


def _required_names(alternative: Alternative) -> set[str]:
    plan = plan_of(_message(alternative))
    return {field.name for field in fields_of(plan) if field.required}


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
