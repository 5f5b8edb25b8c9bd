"""A member's value: what its field holds of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Annotated, Any

import msgspec
from google.protobuf.descriptor import Descriptor
from google.protobuf.message_factory import GetMessageClass

from . import text
from .cycles import is_recursive
from .errors import Unheld, WireError
from .plan import JSON_KINDS, FieldPlan, Kind, Label, Unset
from .scalars import SCALAR_FORMS, SCALAR_READERS, Form, Reader, enum_form, enum_reader

Values = dict[str, Any]
MessageReaders = Callable[..., Reader]
Items = Iterable[tuple[str | int, text.Text]]
"""Elements with their indexes, or members with their names."""

ItemsReader = Callable[[Items], list[Any]]

DEPARTURES = (msgspec.DecodeError, Unheld, WireError)
"""What a reader may raise."""

# A message that contains itself is held verbatim if its JSON is nested deeper:
# protobuf parsers stop at 100 messages in each other.
_RECURSION_DEPTH = 32


class FieldReader(msgspec.Struct, frozen=True):
    """How a field's value is read.

    Attributes:
        read: from the member's verbatim text, whatever it is; null gives None.
        form: what msgspec, which reads whole objects, is to make of the member.
    """

    field: FieldPlan
    read: Reader
    form: Form


def field_reader(owner: Descriptor, field: FieldPlan, strict: bool, reader_of: MessageReaders) -> FieldReader:
    """The reader of a field of ``owner``."""
    read = _value_reader(owner, field, strict, reader_of)
    if field.label is Label.REPEATED:
        return _repeated_reader(field, _items_reader(field, read, strict))
    if field.label is Label.MAP:
        return _map_reader(field, _items_reader(field, read, strict))
    return FieldReader(field, read, _nullable(field, _value_form(field) or Form(msgspec.Raw, read)))


def _value_reader(owner: Descriptor, field: FieldPlan, strict: bool, reader_of: MessageReaders) -> Reader:
    """The reader of a single value, of an element, or of a map's value."""
    if field.enum is not None:
        return enum_reader(field)
    if field.message is None:
        return SCALAR_READERS[field.kind]
    if field.kind is Kind.JSON:
        nullable = field.label is Label.SINGULAR and field.unset is Unset.NULL
        return _read_json_or_null if nullable else read_json
    read = reader_of(field.message, strict)
    return _shallow(read) if is_recursive(owner, field.message) else read


def _shallow(read: Reader) -> Reader:
    def read_shallow(raw: text.Text) -> Any:
        if text.is_deeper(bytes(raw), _RECURSION_DEPTH):
            raise Unheld
        return read(raw)

    return read_shallow


def _value_form(field: FieldPlan) -> Form | None:
    """None: its verbatim text is needed."""
    if field.enum is not None:
        return enum_form(field)
    if field.kind is Kind.DOUBLE and field.unset is Unset.OMITTED and not field.plain:
        return None  # a double's form takes null, which must not pass for the member's absence
    return SCALAR_FORMS.get(field.kind)


def _repeated_reader(field: FieldPlan, read_items: ItemsReader) -> FieldReader:
    def read_elements(elements: list[msgspec.Raw]) -> list[Any] | None:
        return read_items(enumerate(elements)) if elements else None

    def read_repeated(raw: text.Text) -> Any:
        elements = text.elements(raw)
        return read_elements(elements) if elements else _empty(field, elements)

    form = _value_form(field)
    if form is None or form.hold is not None:
        form = Form(list[msgspec.Raw], read_elements)
    else:
        form = Form(list[form.json_type])  # type: ignore[name-defined]
    return FieldReader(field, read_repeated, _nullable(field, _filled(field, form)))


def _map_reader(field: FieldPlan, read_items: ItemsReader) -> FieldReader:
    # Before protobuf 7 a map's messages cannot be given as dicts.
    message_class = GetMessageClass(field.message) if field.message is not None else None

    def read_members(members: text.Members) -> Values | None:
        if not members:
            return None
        for name in members:
            require_unicode(name)
        values = read_items(members.items())
        if message_class is not None:
            values = [message_class(**value) for value in values]
        return dict(zip(members, values, strict=True))

    def read_map(raw: text.Text) -> Any:
        members = text.members(raw)
        return read_members(members) if members else _empty(field, members)

    form = Form(dict[str, msgspec.Raw], read_members)
    return FieldReader(field, read_map, _nullable(field, _filled(field, form)))


def _nullable(field: FieldPlan, form: Form) -> Form:
    """With null, where it is what stands for the unset field. Verbatim text may be null anyway."""
    if field.unset is not Unset.NULL or form.json_type is msgspec.Raw:
        return form
    return Form(form.json_type | None, form.hold)


def _filled(field: FieldPlan, form: Form) -> Form:
    """Without the array or object that is empty, unless it is what stands for the unset field."""
    if field.unset is Unset.EMPTY:
        return form
    return Form(Annotated[form.json_type, msgspec.Meta(min_length=1)], form.hold)


def _empty(field: FieldPlan, value: Any) -> Any:
    if value is None or field.unset is Unset.EMPTY:
        return value
    raise Unheld


def _items_reader(field: FieldPlan, read: Reader, strict: bool) -> ItemsReader:
    """A reader of elements or of a map's values. It holds all of them or none."""

    def read_items(items: Items) -> list[Any]:
        values: list[Any] = []
        all_held = True
        for step, raw in items:
            try:
                value = read(raw)
                if value is None:
                    raise Unheld
            except DEPARTURES as departure:
                if not strict:
                    raise Unheld from None
                reject(field.kind, step, raw, departure)
                all_held = False
            else:
                values.append(value)
        if not all_held:
            raise Unheld
        return values

    return read_items


def reject(kind: Kind, step: str | int, raw: text.Text, departure: Exception) -> None:
    """Raises what a strict decoder says of a value that is not held; returns if
    the remainder may hold it.

    Args:
        kind: what the value should be.
        step: where it is: a member's name, or an array's index.
        departure: what its reader raised.
    """
    if isinstance(departure, WireError):
        raise departure.within(step)
    found = text.kind(raw)
    if found == text.NULL or found not in JSON_KINDS[kind]:
        raise WireError(kind.value, found, step)


def require_unicode(name: str) -> None:
    """A lone surrogate in a name fits no protobuf string; the object that has
    it is then held as a whole."""
    try:
        name.encode()
    except UnicodeEncodeError:
        raise Unheld from None


def read_json(raw: text.Text) -> Values:
    return {"text": text.verbatim(raw)}


def _read_json_or_null(raw: text.Text) -> Values | None:
    value = read_json(raw)
    return None if value["text"] == "null" else value
