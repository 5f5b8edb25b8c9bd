"""A member's value: how it is read into its field."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Annotated, Any

import msgspec
from google.protobuf.descriptor import Descriptor
from google.protobuf.message_factory import GetMessageClass

from . import bounds, text
from .cycles import is_recursive
from .errors import Unheld, WireError
from .mode import Mode
from .plan import JSON_KINDS, FieldPlan, Kind, Label, Unset
from .scalars import SCALAR_READERS, SCALAR_TYPES, MemberType, Reader, enum_reader, enum_type

Values = dict[str, Any]
MessageReaders = Callable[..., Reader]
ItemsReader = Callable[[Collection[str | int], Collection[text.Text]], list[Any]]
"""Reads the elements of an array, given with their indexes, or the values of an object, given with their names."""

NOT_HELD = (msgspec.DecodeError, Unheld, WireError)
"""The exceptions of a reader: the field does not hold the value."""

# A message that contains itself is held verbatim if its JSON is nested deeper than this,
# because protobuf parsers stop at 100 nested messages.
_RECURSION_DEPTH = 32


class FieldReader(msgspec.Struct, frozen=True):
    """How a field's value is read.

    Attributes:
        read: reads the member's verbatim text, which may be any JSON; returns
            None for null.
        member_type: the type for msgspec, when it reads a whole object.
    """

    field: FieldPlan
    read: Reader
    member_type: MemberType


def field_reader(owner: Descriptor, field: FieldPlan, mode: Mode, reader_of: MessageReaders) -> FieldReader:
    """Makes the reader of a field of ``owner``."""
    mode = mode.when(checked=not field.any_kind)
    read = _value_reader(owner, field, mode, reader_of)
    if field.label is Label.REPEATED:
        return _repeated_reader(field, _items_reader(field, read, mode.strict))
    if field.label is Label.MAP:
        return _map_reader(field, _items_reader(field, read, mode.strict))
    return FieldReader(field, read, _nullable(field, _value_type(field) or MemberType(msgspec.Raw, read)))


def _value_reader(owner: Descriptor, field: FieldPlan, mode: Mode, reader_of: MessageReaders) -> Reader:
    """Makes the reader of a single value, of a list's element, or of a map's value."""
    if field.enum is not None:
        return enum_reader(field)
    if field.message is None:
        return SCALAR_READERS[field.kind]
    if field.kind is Kind.JSON:
        nullable = field.label is Label.SINGULAR and field.unset is Unset.NULL
        return _read_json_or_null if nullable else read_json
    read = reader_of(field.message, mode)
    return _shallow(read) if is_recursive(owner, field.message) else read


def _shallow(read: Reader) -> Reader:
    def read_shallow(raw: text.Text) -> Any:
        if text.is_deeper(bytes(raw), _RECURSION_DEPTH):
            raise Unheld
        return read(raw)

    return read_shallow


def _value_type(field: FieldPlan) -> MemberType | None:
    """Returns the type of a value; None if its reader needs the verbatim text."""
    if field.enum is not None:
        return enum_type(field)
    if field.kind is Kind.DOUBLE and field.unset is Unset.OMITTED and not field.plain:
        return None  # a double's type takes null, which must not look like an absent member
    return SCALAR_TYPES.get(field.kind)


def _repeated_reader(field: FieldPlan, read_items: ItemsReader) -> FieldReader:
    def read_elements(elements: list[msgspec.Raw]) -> list[Any] | None:
        return read_items(range(len(elements)), elements) if elements else None

    def read_repeated(raw: text.Text) -> Any:
        elements = text.elements(raw)
        return read_elements(elements) if elements else _empty(field, elements)

    element_type = _value_type(field)
    if element_type is None or element_type.finish is not None:
        member_type = MemberType(list[msgspec.Raw], read_elements)
    else:
        member_type = MemberType(list[element_type.json_type])  # type: ignore[name-defined]
    return FieldReader(field, read_repeated, _nullable(field, _filled(field, member_type)))


def _map_reader(field: FieldPlan, read_items: ItemsReader) -> FieldReader:
    # Before protobuf 7 a constructor does not take dicts for a map's messages.
    message_class = GetMessageClass(field.message) if field.message is not None else None

    def read_members(members: text.RawMembers) -> Values | None:
        if not members:
            return None
        for name in members:
            require_unicode(name)
        values = read_items(members.keys(), members.values())
        if message_class is not None:
            values = [message_class(**value) for value in values]
        return dict(zip(members, values, strict=True))

    def read_map(raw: text.Text) -> Any:
        members = text.members(raw)
        return read_members(members) if members else _empty(field, members)

    member_type = MemberType(dict[str, msgspec.Raw], read_members)
    return FieldReader(field, read_map, _nullable(field, _filled(field, member_type)))


def _nullable(field: FieldPlan, member_type: MemberType) -> MemberType:
    """Lets the type take null, if the unset field is written as null. Verbatim text may be null anyway."""
    if field.unset is not Unset.NULL or member_type.json_type is msgspec.Raw:
        return member_type
    return MemberType(member_type.json_type | None, member_type.finish)


def _filled(field: FieldPlan, member_type: MemberType) -> MemberType:
    """Lets the type refuse an empty array or object, unless the unset field is written as one."""
    if field.unset is Unset.EMPTY:
        return member_type
    return MemberType(Annotated[member_type.json_type, msgspec.Meta(min_length=1)], member_type.finish)


def _empty(field: FieldPlan, value: Any) -> Any:
    """Returns the value of a list or map without elements: null, [] or {}."""
    if value is None or field.unset is Unset.EMPTY:
        return value
    raise Unheld


def _items_reader(field: FieldPlan, read: Reader, strict: bool) -> ItemsReader:
    """Makes a reader of a list's elements or a map's values. If the field cannot hold
    one of them, or all of them cost more than they may, it holds none."""
    element_cost = 0 if field.message is None else bounds.ELEMENT_COST

    def read_items(steps: Collection[str | int], raws: Collection[text.Text]) -> list[Any]:
        cost = element_cost * len(raws)
        limit = bounds.check(cost, bounds.FREE, steps, raws)
        mark = bounds.LastNaming.mark
        values: list[Any] = []
        all_held = True
        for step, raw in zip(steps, raws, strict=True):
            try:
                value = read(raw)  # the function from _value_reader
                if value is None:
                    raise Unheld
            except NOT_HELD as departure:
                if not strict:
                    raise Unheld from None
                reject(field.kind, step, raw, departure)
                all_held = False
            else:
                values.append(value)
                if mark is not bounds.LastNaming.mark:
                    mark = bounds.LastNaming.mark
                    cost += bounds.cost_of_names(value)
                    limit = bounds.check(cost, limit, steps, raws)
        if not all_held:
            raise Unheld
        return values

    return read_items


def reject(kind: Kind, step: str | int, raw: text.Text, departure: Exception) -> None:
    """Raises the error of a strict decoder for a value that its field does not hold.
    Returns if the remainder may hold the value.

    Args:
        kind: what the value should be.
        step: where the value is: a member's name, or an index of an array.
        departure: what the value's reader raised.
    """
    if isinstance(departure, WireError):
        raise departure.within(step)
    found = text.kind(raw)
    if found == text.NULL or found not in JSON_KINDS[kind]:
        raise WireError(kind.value, found, step)


def require_unicode(name: str) -> None:
    """Raises ``Unheld`` if a name has a lone surrogate, which no protobuf string can hold.
    The object around the name is then held as a whole."""
    try:
        name.encode()
    except UnicodeEncodeError:
        raise Unheld from None


def read_json(raw: text.Text) -> Values:
    return {"text": text.verbatim(raw)}


def _read_json_or_null(raw: text.Text) -> Values | None:
    value = read_json(raw)
    return None if value["text"] == "null" else value
