"""Objects: their members, sorted into fields and remainder.

Most objects are just what the schema says. msgspec reads such an object in one
go, as a ``Struct`` made from the plan, which takes no object that lacks a
member or has one too many. What it refuses is read member by member. This is
where it is decided what a field holds and what the remainder does, and what a
strict decoder rejects. Rules: docs/wire-mapping.md.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import Any

import msgspec
from google.protobuf.descriptor import Descriptor
from msgspec.structs import asdict

from openresponses.v1.json_pb2 import JsonRemainder

from . import text
from .compile import plan_of
from .errors import Unheld, WireError
from .fields import DEPARTURES, MessageReaders, Values, field_reader, reject, require_unicode
from .plan import ObjectPlan, Unset
from .scalars import Reader, read_exact_float

Holder = Callable[[Any, text.Text], Values]
"""Makes the fields' values of a ``Struct``, and of the text that it was read from."""

REFUSALS = (msgspec.DecodeError, Unheld)
"""What a struct decoder may raise."""

_Departures = dict[str, Exception]
"""By a member's name, why its field does not hold it."""


def struct_decoder(structs: Any) -> Reader:
    """Of a ``Struct`` or a union of them; and of null, which gives None."""
    return msgspec.json.Decoder(structs | None, float_hook=read_exact_float).decode


def object_reader(descriptor: Descriptor, strict: bool, reader_of: MessageReaders) -> Reader:
    """The reader of a message type's objects, compiled when the first one comes."""
    compiled: tuple[ObjectReader, Reader, Holder] | None = None

    def read_object(raw: text.Text) -> Values | None:
        nonlocal compiled
        if compiled is None:
            reader = ObjectReader(descriptor, strict, reader_of)
            compiled = reader, struct_decoder(reader.struct), reader.holder()
        reader, decode, hold = compiled
        try:
            struct = decode(raw)
        except REFUSALS:
            return reader.read_by_member(raw)
        return None if struct is None else hold(struct, raw)

    return read_object


class ObjectReader:
    """The readers of a message type's objects.

    Args:
        tag: name and string of a member that all of the objects have, whether a
            field holds it or not.
    """

    def __init__(
        self, descriptor: Descriptor, strict: bool, reader_of: MessageReaders, tag: tuple[str, str] | None = None
    ) -> None:
        plan = plan_of(descriptor)
        assert isinstance(plan, ObjectPlan)
        self.name = descriptor.name
        self.strict = strict
        self.tag = tag
        self.fields = {f.name: field_reader(descriptor, f, strict, reader_of) for f in plan.fields}
        self.tag_field = self.fields.get(tag[0]) if tag is not None else None
        self.others = [reader for reader in self.fields.values() if reader is not self.tag_field]

    @cached_property
    def struct(self) -> Any:
        """What msgspec makes of an object of which nothing is left for the remainder."""
        members: list[tuple[str, Any] | tuple[str, Any, Any]] = []
        for reader in self.others:
            field, json_type = reader.field, reader.form.json_type
            may_lack = not (field.written or field.required)
            members.append((field.key, json_type, None) if may_lack else (field.key, json_type))
        tag_name, tag_string = self.tag or (None, None)
        return msgspec.defstruct(
            self.name,
            members,
            rename={reader.field.key: reader.field.name for reader in self.others},
            tag_field=tag_name,
            tag=tag_string,
            forbid_unknown_fields=True,
            kw_only=True,
            gc=False,
        )

    def holder(self) -> Holder:
        constants = {} if self.tag_field is None else {self.tag_field.field.key: self.tag_field.field.constant}
        names = {reader.field.key: reader.field.name for reader in self.others}
        nullable = {reader.field.key for reader in self.others if reader.field.unset is not Unset.OMITTED}
        # Each with the value for which nothing is left to do: None, but for a type that takes a null
        # which the field may not hold.
        steps = [
            (reader.field.key, reader.form.hold, msgspec.UNSET if reader.form.json_type is Any else None)
            for reader in self.others
            if reader.form.hold is not None
        ]

        def hold(struct: Any, raw: text.Text) -> Values:
            values: Values = asdict(struct)
            departures: _Departures = {}
            for key, hold_value, unset in steps:
                value = values[key]
                if value is unset:
                    continue
                try:
                    value = values[key] = hold_value(value)
                    if value is None and key not in nullable:
                        raise Unheld
                except DEPARTURES as departure:
                    departures[names[key]] = departure
            if constants:
                values.update(constants)
            if departures:
                self._settle(values, self._members(raw) or {}, departures)
            return values

        return hold

    def read_by_member(self, raw: text.Text) -> Values | None:
        """What the remainder may hold something of."""
        members = self._members(raw)
        if members is None:
            return None
        values: Values = {}
        departures: _Departures = {}
        for name, reader in self.fields.items():
            if name not in members:
                continue
            try:
                value = values[reader.field.key] = reader.read(members[name])
                if value is None and reader.field.unset is not Unset.NULL:
                    raise Unheld
            except DEPARTURES as departure:
                departures[name] = departure
        self._settle(values, members, departures)
        return values

    def _members(self, raw: text.Text) -> text.Members | None:
        members = text.members(raw)
        if members is not None and self.tag is not None and self.tag_field is None:
            members.pop(self.tag[0], None)
        return members

    def _settle(self, values: Values, members: text.Members, departures: _Departures) -> None:
        """Gives the remainder what the fields do not hold; or raises, if strict."""
        if self.strict:
            self._reject(members, departures)
        for name in departures:
            values.pop(self.fields[name].field.key, None)
        others = [name for name in members if name in departures or name not in self.fields]
        missing = [name for name, reader in self.fields.items() if reader.field.written and name not in members]
        if not others and not missing:
            return
        # Built here, not by the constructor from a dict like the other fields: an
        # object may have a million members, and dicts of them take twice the memory.
        remainder = values["remainder"] = JsonRemainder(missing=missing)
        for name in others:
            require_unicode(name)
            remainder.members.add(name=name).value.text = text.verbatim(members[name])

    def _reject(self, members: text.Members, departures: _Departures) -> None:
        """Raises what a strict decoder says of the departures, and of members that are missing."""
        for name, raw in members.items():
            if name in departures:
                field = self.fields[name].field
                if field.required or text.kind(raw) != text.NULL:
                    reject(field.member_kind, name, raw, departures[name])
        for name, reader in self.fields.items():
            if reader.field.required and name not in members:
                raise WireError(reader.field.member_kind.value, "nothing", name)
