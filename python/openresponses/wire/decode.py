"""JSON to messages: plans compiled to readers.

A reader takes the verbatim text of a value and returns what the message's
constructor takes: a scalar, a list, or a dict of a message's fields. So the
message is built at the very end, in one call, and never in part.
"""

from __future__ import annotations

from functools import cache
from typing import Any

import msgspec
from google.protobuf.descriptor import Descriptor
from google.protobuf.message import Message

from . import text
from .compile import kind_of_message, plan_of
from .errors import Unheld, WireError
from .fields import Values, field_reader, read_json
from .mode import Mode
from .objects import object_reader
from .plan import ArrayPlan, Kind, ObjectPlan, UnionPlan
from .scalars import Reader
from .unions import read_unrecognized, union_reader

Readers = dict[type[Message], Reader]
"""The readers of the message types that ``from_json`` has been asked for."""

strict_readers: Readers = {}
lenient_readers: Readers = {}

# For texts that may have the integer -0: each number is read from its verbatim text.
_strict_readers_by_member: Readers = {}
_lenient_readers_by_member: Readers = {}


def root_reader(message_type: type[Message], strict: bool) -> Reader:
    """Makes the reader of whole JSON texts, when the first text of a message type comes.

    ``root_error`` turns the reader's exceptions into a ``WireError``.

    Raises:
        PlanError: the message type's schema is broken.
        TypeError: ``message_type`` is not a message class.
    """
    readers = strict_readers if strict else lenient_readers
    read = readers[message_type] = _root_reader(message_type, Mode(strict))
    return read


def root_reader_by_member(message_type: type[Message], strict: bool) -> Reader:
    """Like ``root_reader``, for texts that may have the integer -0."""
    readers = _strict_readers_by_member if strict else _lenient_readers_by_member
    read = readers.get(message_type)
    if read is None:
        read = readers[message_type] = _root_reader(message_type, Mode(strict, in_one_go=False))
    return read


def _root_reader(message_type: type[Message], mode: Mode) -> Reader:
    if not (isinstance(message_type, type) and issubclass(message_type, Message)):
        raise TypeError(f"expected a message class such as openresponses.v1.Response, found {message_type!r:.80}")
    descriptor: Any = message_type.DESCRIPTOR
    plan = plan_of(descriptor)
    read = _union_reader(descriptor, mode) if isinstance(plan, UnionPlan) else reader_of(descriptor, mode)
    if isinstance(plan, ObjectPlan) or (isinstance(plan, UnionPlan) and plan.only_tagged):
        return read  # whatever msgspec refuses ends in text.members, which says if the text is not JSON

    def read_verified(raw: text.Text) -> Any:
        return read(text.verify(bytes(raw).decode()))

    return read_verified


ROOT_ERRORS = (msgspec.ValidationError, Unheld, RecursionError)


def root_error(error: Exception, data: bytes, message_type: type[Message]) -> WireError:
    """Returns the error that a reader's exception means for a whole text."""
    if isinstance(error, RecursionError):
        return text.stack_overflow()
    if not isinstance(error, Unheld):
        return wrong_kind(data, message_type)
    found = text.kind(data)
    if found == text.OBJECT:
        return WireError("members with Unicode names", "a name with a lone surrogate")
    return WireError(f"what {message_type.DESCRIPTOR.full_name} can hold", f"{found} that it cannot")


def wrong_kind(data: bytes, message_type: type[Message]) -> WireError:
    """Returns the error for a whole text of another JSON kind than the message type's."""
    return WireError(_expected(message_type), text.kind(data))


def _expected(message_type: type[Message]) -> str:
    descriptor: Any = message_type.DESCRIPTOR
    plan = plan_of(descriptor)
    if isinstance(plan, UnionPlan) and not plan.only_tagged:
        return Kind.UNION.value
    return text.ARRAY if isinstance(plan, ArrayPlan) else text.OBJECT


@cache
def reader_of(descriptor: Descriptor, mode: Mode) -> Reader:
    """Makes the reader of a message type.

    The reader is compiled when the first value comes: most of a large schema is
    never used, and messages may contain themselves.
    """
    kind = kind_of_message(descriptor)
    if kind is Kind.OBJECT:
        return object_reader(descriptor, mode, reader_of)
    if kind is Kind.UNION:
        return _lazy_union_reader(descriptor, mode)
    if kind is Kind.ARRAY:
        return _array_reader(descriptor, mode)
    return read_unrecognized if kind is Kind.UNRECOGNIZED else read_json


def _lazy_union_reader(descriptor: Descriptor, mode: Mode) -> Reader:
    """Makes a reader that passes each value on to the reader of ``_union_reader``.

    Objects and arrays are compiled within their readers. Unions cannot be: only the
    plan says which of two readers a union needs, and a plan of fifty alternatives
    takes milliseconds to compile.
    """
    compiled: Reader | None = None

    def read_lazily(raw: text.Text) -> Any:
        nonlocal compiled
        if compiled is None:
            compiled = _union_reader(descriptor, mode)
        return compiled(raw)  # made by union_reader (unions.py)

    return read_lazily


@cache
def _union_reader(descriptor: Descriptor, mode: Mode) -> Reader:
    return union_reader(descriptor, mode, reader_of)


def _array_reader(descriptor: Descriptor, mode: Mode) -> Reader:
    compiled: tuple[Reader, str] | None = None

    def read_array(raw: text.Text) -> Values | None:
        nonlocal compiled
        if compiled is None:
            plan = plan_of(descriptor)
            assert isinstance(plan, ArrayPlan)
            compiled = field_reader(descriptor, plan.field, mode, reader_of).read, plan.field.field_name
        read, field_name = compiled
        elements = read(raw)  # made by field_reader (fields.py)
        return None if elements is None else {field_name: elements}

    return read_array
