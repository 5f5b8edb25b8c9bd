"""Unions: which alternative a JSON value belongs to.

The JSON kind tells a string from an array or an object. A discriminator tells
objects apart. A value that no alternative takes stays verbatim.
"""

from __future__ import annotations

from functools import cached_property
from threading import RLock
from typing import Any, Union

import msgspec
from google.protobuf.descriptor import Descriptor

from openresponses.v1.json_pb2 import JsonRemainder

from . import bounds, text
from .compile import plan_of
from .errors import Unheld, WireError
from .fields import MessageReaders, Values, field_reader
from .mode import Mode
from .objects import REFUSALS, Finisher, ObjectReader, struct_decoder
from .plan import JSON_KINDS, Alternative, Kind, UnionPlan, fields_of
from .scalars import Reader


def union_reader(descriptor: Descriptor, mode: Mode, reader_of: MessageReaders) -> Reader:
    """Makes a reader that returns the alternative's field with its value.

    It is ``_TaggedReader.read`` if all alternatives are objects with a tag, and
    else ``read_union``.
    """
    plan = plan_of(descriptor)
    assert isinstance(plan, UnionPlan)
    if plan.only_tagged:
        return _tagged_reader(plan, mode, reader_of)
    readers = _readers_by_kind(plan, mode, reader_of)
    expected = " or ".join(sorted(readers))

    def read_union(raw: text.Text) -> Values | None:
        kind = text.kind(raw)
        if kind == text.NULL:
            return None
        if kind not in readers:
            raise WireError(expected, kind)
        for read in readers[kind]:
            try:
                values: Values = read(raw)  # _TaggedReader.read, or read_alternative
            except (msgspec.DecodeError, Unheld):
                continue  # the next alternative may hold the value
            return values
        raise Unheld

    return read_union


def _readers_by_kind(plan: UnionPlan, mode: Mode, reader_of: MessageReaders) -> dict[str, list[Reader]]:
    """Makes the readers to try for each JSON kind: first the reader of the tagged objects,
    then the readers of the other alternatives in the schema's order."""
    readers: dict[str, list[Reader]] = {}
    if plan.discriminator:
        readers[text.OBJECT] = [_tagged_reader(plan, mode, reader_of)]
    for alternative in plan.alternatives:
        if not plan.discriminator or not alternative.is_object:
            reader = field_reader(plan.descriptor, alternative.field, mode, reader_of)
            read = _alternative_reader(alternative.field.field_name, reader.read)
            for kind in JSON_KINDS[alternative.field.kind] - {text.NULL}:
                readers.setdefault(kind, []).append(read)
    return readers


def _alternative_reader(field_name: str, read: Reader) -> Reader:
    def read_alternative(raw: text.Text) -> Values:
        return {field_name: read(raw)}

    return read_alternative


def _tagged_reader(plan: UnionPlan, mode: Mode, reader_of: MessageReaders) -> Reader:
    tagged = _TaggedReader(plan, mode, reader_of)
    return tagged.read if mode.in_one_go else tagged.read_refused


class _TaggedReader:
    """Reads the objects of a union, told apart by the discriminator's string.

    A union may have dozens of alternatives, and most are never used. So each
    alternative is compiled when its first object comes. From then on msgspec
    reads the objects of all compiled alternatives, in one go, if a ``Struct``
    can take them.
    """

    def __init__(self, plan: UnionPlan, mode: Mode, reader_of: MessageReaders) -> None:
        self.discriminator = plan.discriminator
        self.mode = mode
        self.reader_of = reader_of
        self.alternatives = {a.tag: a for a in plan.alternatives if a.tag is not None}
        self.untagged = [a for a in plan.alternatives if a.untagged]
        field_names = {a.field.kind: a.field.field_name for a in plan.alternatives}
        self.unrecognized = field_names.get(Kind.UNRECOGNIZED)
        self.any_value = Kind.JSON in field_names
        self.compiled: dict[str, ObjectReader] = {}
        self.by_struct: dict[Any, tuple[str, Finisher]] = {}
        self.lock = RLock()
        # msgspec reads objects without a tag too as a struct, unless the struct is one of several.
        self.no_struct = msgspec.defstruct("NoStruct", [], tag_field=self.discriminator, tag="")
        self.decode = struct_decoder(self.no_struct)
        tagged: Any = msgspec.defstruct("Tagged", [("tag", str)], rename={"tag": self.discriminator}, gc=False)
        self.read_tag = msgspec.json.Decoder(tagged).decode

    def read(self, raw: text.Text) -> Values | None:
        try:
            struct = self.decode(raw)  # msgspec: the decoder made last in compile
        except REFUSALS:
            return self.read_refused(raw)
        entry = self.by_struct.get(type(struct))
        if entry is None:  # struct is None, or NoStruct, which takes an object without a tag
            return None if struct is None else self.read_refused(raw)
        field_name, finish = entry
        return {field_name: finish(struct, raw)}  # made by ObjectReader.finisher

    def read_refused(self, raw: text.Text) -> Values | None:
        """Reads a value that no struct takes, or no struct so far."""
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
                return {alternative.field.field_name: reader.read_by_member(raw)}
            except Unheld:
                pass  # a member's name has a lone surrogate
        if self.unrecognized is None:
            raise Unheld
        return {self.unrecognized: _verbatim(tag, raw)}

    def compile(self, tag: str, alternative: Alternative) -> ObjectReader:
        reader = ObjectReader(_message(alternative), self.mode, self.reader_of, (self.discriminator, tag))
        entry = alternative.field.field_name, reader.finisher()
        with self.lock:
            # Memory allocations may run finalizers (__del__), and a finalizer may convert an object
            # of the same union. The structs that it adds must not be lost.
            while tag not in self.compiled:
                known = len(self.by_struct)
                decode = struct_decoder(Union[(self.no_struct, *self.by_struct, reader.struct)])
                if known == len(self.by_struct):
                    # Set last, and together: near the end of Python's stack any step before may have failed.
                    self.by_struct[reader.struct], self.decode, self.compiled[tag] = entry, decode, reader
            return self.compiled[tag]

    def read_odd(self, raw: text.Text) -> Values | None:
        """Reads what msgspec finds no tag in: an object without one, text with a lone
        surrogate somewhere, null, and JSON of another kind."""
        members = _members(raw)
        if members is None:
            return None
        tag_text = members.get(self.discriminator)
        if tag_text is None or text.kind(tag_text) == text.NULL:
            return self.read_untagged(members, raw)
        try:
            tag = text.string(tag_text)
        except msgspec.ValidationError:
            raise self.no_tag_error(text.kind(tag_text)) from None
        return self.read_as(tag, raw)

    def read_untagged(self, members: text.RawMembers, raw: text.Text) -> Values:
        """Reads an object as the first untagged alternative whose required members are all
        there; if there is none, as the first untagged alternative."""
        if not self.untagged:
            raise self.no_tag_error(text.NULL if self.discriminator in members else "nothing")
        field_name, read = self.fitting_reader(members)
        values = read(raw)  # made by reader_of (decode.py)
        remainder = values.setdefault("remainder", JsonRemainder())
        if self.discriminator not in members:
            remainder.missing.append(self.discriminator)
        else:
            _name_null(remainder, self.discriminator)
        bounds.note_names()
        return {field_name: values}

    def fitting_reader(self, members: text.RawMembers) -> tuple[str, Reader]:
        """Returns the field's name and the reader of the untagged alternative for an object."""
        for required_names, field_name, read in self.untagged_readers:
            if required_names <= members.keys():
                return field_name, read
        _, field_name, read = self.untagged_readers[0]
        return field_name, read

    @cached_property
    def untagged_readers(self) -> list[tuple[set[str], str, Reader]]:
        """For each untagged alternative the names of its required members, its field's name and its reader."""
        return [(_required_names(a), a.field.field_name, self.reader_of(_message(a), self.mode)) for a in self.untagged]

    def no_tag_error(self, found: str) -> Exception:
        return Unheld() if self.any_value else WireError(text.STRING, found, self.discriminator)


def _name_null(remainder: JsonRemainder, name: str) -> None:
    """Names a member that is null, instead of holding it: it has no field, but the schema knows it."""
    kept = [member for member in remainder.members if member.name != name]
    del remainder.members[:]
    remainder.members.extend(kept)
    remainder.null.append(name)


def _message(alternative: Alternative) -> Descriptor:
    assert alternative.field.message is not None
    return alternative.field.message


def _required_names(alternative: Alternative) -> set[str]:
    plan = plan_of(_message(alternative))
    return {field.member_name for field in fields_of(plan) if field.required}


def _members(raw: text.Text) -> text.RawMembers | None:
    try:
        return text.members(raw)
    except msgspec.ValidationError:
        raise WireError(text.OBJECT, text.kind(raw)) from None


def read_unrecognized(raw: text.Text) -> Values | None:
    """Reads any object with a string ``type``, as an ``Unrecognized``."""
    members = _members(raw)
    if members is None:
        return None
    tag = string_member(members, "type")
    if tag is None:
        raise WireError(text.STRING, "nothing", "type")
    return _verbatim(tag, raw)


def _verbatim(tag: str, raw: text.Text) -> Values:
    return {"type": tag, "json": {"text": text.verbatim(raw)}}


def string_member(members: text.RawMembers, name: str) -> str | None:
    """Returns the string that a member holds; None if there is no such member.

    Raises:
        WireError: the member is not a string.
    """
    raw = members.get(name)
    if raw is None:
        return None
    try:
        return text.string(raw)
    except msgspec.ValidationError:
        raise WireError(text.STRING, text.kind(raw), name) from None
