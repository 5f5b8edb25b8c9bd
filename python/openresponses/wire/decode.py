"""JSON to messages: plans compiled to readers.

A reader takes the verbatim text of a value and returns what the message's
constructor takes for it: a scalar, a list, or a dict of a message's fields.
So the message is built at the very end, in one call, and never half.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

import msgspec
from google.protobuf.descriptor import Descriptor
from google.protobuf.message import Message

from . import text
from .compile import kind_of_message, plan_of
from .errors import Unheld, WireError
from .fields import Values, field_reader, read_json
from .objects import object_reader
from .plan import ArrayPlan, Kind, ObjectPlan, UnionPlan
from .scalars import Reader
from .unions import read_unrecognized, union_reader

strict_readers: dict[type[Message], Reader] = {}
lenient_readers: dict[type[Message], Reader] = {}
"""The readers of the message types that ``from_json`` has been asked for."""


def root_reader(message_type: type[Message], strict: bool) -> Reader:
    """A reader of whole JSON texts, for the first text of a type. Its exceptions
    go to ``root_error``.

    Raises:
        PlanError: the message type's schema is broken.
    """
    readers = strict_readers if strict else lenient_readers
    read = readers[message_type] = _root_reader(message_type, strict)
    return read


def _root_reader(message_type: type[Message], strict: bool) -> Reader:
    descriptor: Any = message_type.DESCRIPTOR
    read, plan = reader_of(descriptor, strict), plan_of(descriptor)
    if isinstance(plan, ObjectPlan) or (isinstance(plan, UnionPlan) and plan.only_tagged):
        return read  # ends with text.members, if not before: it finds out that a text is not JSON
    return lambda raw: read(text.verify(bytes(raw).decode()))


ROOT_ERRORS = (msgspec.ValidationError, Unheld, RecursionError)


def root_error(error: Exception, data: bytes, message_type: type[Message]) -> WireError:
    """What an exception of a reader means for a whole text."""
    if isinstance(error, RecursionError):
        return text.stack_overflow()
    found = text.kind(data)
    if not isinstance(error, Unheld):
        return WireError(_expected(message_type), found)
    if found == text.OBJECT:
        return WireError("members with Unicode names", "a name with a lone surrogate")
    return WireError(f"what {message_type.DESCRIPTOR.full_name} can hold", f"{found} that it cannot")


def _expected(message_type: type[Message]) -> str:
    descriptor: Any = message_type.DESCRIPTOR
    plan = plan_of(descriptor)
    if isinstance(plan, UnionPlan) and not plan.only_tagged:
        return Kind.UNION.value
    return text.ARRAY if isinstance(plan, ArrayPlan) else text.OBJECT


@cache
def reader_of(descriptor: Descriptor, strict: bool) -> Reader:
    """The reader of a message type. It is compiled when the first value comes: of a
    large schema most is never used, and messages may contain themselves."""
    kind = kind_of_message(descriptor)
    if kind is Kind.OBJECT:
        return object_reader(descriptor, strict, reader_of)
    if kind is Kind.UNION:
        return _lazy(lambda: union_reader(descriptor, strict, reader_of))
    if kind is Kind.ARRAY:
        return _lazy(lambda: _array_reader(descriptor, strict))
    return read_unrecognized if kind is Kind.UNRECOGNIZED else read_json


def _lazy(compile_reader: Callable[[], Reader]) -> Reader:
    compiled: Reader | None = None

    def read(raw: text.Text) -> Any:
        nonlocal compiled
        if compiled is None:
            compiled = compile_reader()
        return compiled(raw)

    return read


def _array_reader(descriptor: Descriptor, strict: bool) -> Reader:
    plan = plan_of(descriptor)
    assert isinstance(plan, ArrayPlan)
    read = field_reader(plan.descriptor, plan.field, strict, reader_of).read
    key = plan.field.key

    def read_array(raw: text.Text) -> Values | None:
        elements = read(raw)
        return None if elements is None else {key: elements}

    return read_array
