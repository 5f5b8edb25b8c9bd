"""Objects: their members, sorted into fields and remainder.

Most objects are just what the schema says. msgspec reads such an object in one
go, as a ``Struct`` made from the plan. The ``Struct`` refuses an object that
lacks a member or has an unknown one. A refused object is read member by member.

This module decides whether a field or the remainder holds a member, and what a
strict decoder rejects. The rules are in docs/wire-mapping.md.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import Any

import msgspec
from google.protobuf.descriptor import Descriptor
from msgspec.structs import asdict

from openresponses.v1.json_pb2 import JsonRemainder

from . import bounds, text
from .compile import plan_of
from .errors import Unheld, WireError
from .fields import NOT_HELD, MessageReaders, Values, field_reader, reject, require_unicode
from .mode import Mode
from .plan import ObjectPlan, Unset
from .scalars import Reader, ValueFinisher, read_exact_float

Finisher = Callable[[Any, text.Text], Values]
"""Turns a ``Struct``, and the text that it was read from, into the fields' values."""

REFUSALS = (msgspec.DecodeError, Unheld)
"""The exceptions of a struct decoder: the object has to be read member by member."""

_NotHeld = dict[str, Exception]
"""Why a field does not hold its member, by the member's name."""


def struct_decoder(structs: Any) -> Reader:
    """Makes a decoder of a ``Struct``, or of a union of several. For null it returns None."""
    return msgspec.json.Decoder(structs | None, float_hook=read_exact_float).decode


def object_reader(descriptor: Descriptor, mode: Mode, reader_of: MessageReaders) -> Reader:
    """Makes the reader of a message type's objects. It is compiled when the first object comes."""
    compiled: tuple[ObjectReader, Reader, Finisher] | None = None

    def read_object(raw: text.Text) -> Values | None:
        nonlocal compiled
        if compiled is None:
            reader = ObjectReader(descriptor, mode, reader_of)
            compiled = reader, struct_decoder(reader.struct), reader.finisher()
        reader, decode, finish = compiled
        if not mode.in_one_go:
            return reader.read_by_member(raw)
        try:
            struct = decode(raw)  # msgspec
        except REFUSALS:
            return reader.read_by_member(raw)
        return None if struct is None else finish(struct, raw)  # made by ObjectReader.finisher

    return read_object


class ObjectReader:
    """Reads a message type's objects.

    There are two ways: with msgspec, through ``struct`` and ``finisher``, and
    member by member. Both give the same values.

    Args:
        tag: name and string of a member that all of the objects have. There may
            be a field for this member, or none.
    """

    def __init__(
        self, descriptor: Descriptor, mode: Mode, reader_of: MessageReaders, tag: tuple[str, str] | None = None
    ) -> None:
        plan = plan_of(descriptor)
        assert isinstance(plan, ObjectPlan)
        self.name = descriptor.name
        self.strict = mode.strict
        self.tag = tag
        self.fields = {f.member_name: field_reader(descriptor, f, mode, reader_of) for f in plan.fields}
        self.tag_field = self.fields.get(tag[0]) if tag is not None else None
        self.others = [reader for reader in self.fields.values() if reader is not self.tag_field]
        self.written = [name for name, reader in self.fields.items() if reader.field.written]
        self.required = [name for name, reader in self.fields.items() if reader.field.required]

    @cached_property
    def struct(self) -> Any:
        """The ``Struct`` for objects that leave nothing for the remainder."""
        members: list[tuple[str, Any] | tuple[str, Any, Any]] = []
        for reader in self.others:
            field, json_type = reader.field, reader.member_type.json_type
            if field.written or field.required:
                members.append((field.field_name, json_type))
            else:
                members.append((field.field_name, json_type, None))
        tag_name, tag_string = self.tag or (None, None)
        return msgspec.defstruct(
            self.name,
            members,
            rename={reader.field.field_name: reader.field.member_name for reader in self.others},
            tag_field=tag_name,
            tag=tag_string,
            forbid_unknown_fields=True,
            kw_only=True,
            gc=False,
        )

    def finisher(self) -> Finisher:
        constants = {} if self.tag_field is None else {self.tag_field.field.field_name: self.tag_field.field.constant}
        fields = [reader.field for reader in self.others]
        member_names = {field.field_name: field.member_name for field in fields}
        nullable = {field.field_name for field in fields if field.unset is not Unset.OMITTED}
        steps = self._steps()

        def finish(struct: Any, raw: text.Text) -> Values:
            values: Values = asdict(struct)
            departures: _NotHeld = {}
            for field_name, finish_value, skip in steps:
                value = values[field_name]
                if value is skip:
                    continue
                try:
                    value = values[field_name] = finish_value(value)  # MemberType.finish, from field_reader
                    if value is None and field_name not in nullable:
                        raise Unheld
                except NOT_HELD as departure:
                    departures[member_names[field_name]] = departure
            if constants:
                values.update(constants)
            if departures:
                self._settle(values, self._members(raw) or {}, departures)
            return values

        return finish

    def _steps(self) -> list[tuple[str, ValueFinisher, Any]]:
        """Returns (field name, function, skip value) for each field that has something to finish.

        If the struct has the skip value, there is nothing to finish. It is None
        (absent or null). For the type Any a None may be a null that the field
        cannot hold, so there it is UNSET and the function always runs.
        """
        steps: list[tuple[str, ValueFinisher, Any]] = []
        for reader in self.others:
            member_type = reader.member_type
            if member_type.finish is not None:
                skip = msgspec.UNSET if member_type.json_type is Any else None
                steps.append((reader.field.field_name, member_type.finish, skip))
        return steps

    def read_by_member(self, raw: text.Text) -> Values | None:
        """Reads an object of which the remainder may have to hold something."""
        members = self._members(raw)
        if members is None:
            return None
        values: Values = {}
        departures: _NotHeld = {}
        for name, reader in self.fields.items():
            if name not in members:
                continue
            try:
                value = values[reader.field.field_name] = reader.read(members[name])  # from field_reader
                if value is None and reader.field.unset is not Unset.NULL:
                    raise Unheld
            except NOT_HELD as departure:
                departures[name] = departure
        self._settle(values, members, departures)
        return values

    def _members(self, raw: text.Text) -> text.RawMembers | None:
        members = text.members(raw)
        if members is not None and self.tag is not None and self.tag_field is None:
            members.pop(self.tag[0], None)
        return members

    def _settle(self, values: Values, members: text.RawMembers, departures: _NotHeld) -> None:
        """Puts into the remainder what the fields do not hold.

        Raises:
            WireError: the decoder is strict and rejects the object.
        """
        if self.strict:
            self._reject(members, departures)
        # Built here, not by the message's constructor from a dict like the other fields: an object
        # may have a million members, and dicts of them take twice the memory.
        remainder = JsonRemainder()
        remainder.missing.extend([name for name in self.written if name not in members])
        empty = set()
        for name in departures:
            values.pop(self.fields[name].field.field_name, None)
            spelling = text.emptiness(members[name])
            if spelling is not None:
                empty.add(name)
                getattr(remainder, spelling).append(name)
        for name, raw in members.items():
            if name not in self.fields or (name in departures and name not in empty):
                require_unicode(name)
                remainder.members.add(name=name).value.text = text.verbatim(raw)
        if remainder.missing or empty:
            bounds.note_names()
        if remainder.ListFields():
            values["remainder"] = remainder

    def _reject(self, members: text.RawMembers, departures: _NotHeld) -> None:
        """Raises the error of a strict decoder, if a departure or a missing member is one."""
        for name, raw in members.items():
            if name in departures:
                field = self.fields[name].field
                if field.any_kind:
                    continue
                if field.required or text.kind(raw) != text.NULL:
                    reject(field.member_kind, name, raw, departures[name])
        for name in self.required:
            if name not in members:
                raise WireError(self.fields[name].field.member_kind.value, "nothing", name)
