"""The public functions of the converter."""

from __future__ import annotations

import json
from math import isinf
from typing import Any, TypeVar, overload

import msgspec
from google.protobuf.message import Message

from openresponses.v1.stream_event_pb2 import StreamEvent

from .compile import tags_of
from .decode import ROOT_ERRORS, lenient_readers, root_error, root_reader, strict_readers
from .encode import root_writer, root_writers
from .errors import WireError
from .text import MAX_BYTES, MAX_DEPTH, check, stack_overflow

M = TypeVar("M", bound=Message)

_encode = msgspec.json.Encoder().encode


@overload
def from_json(data: bytes | str, *, strict: bool = ..., max_bytes: int = ..., max_depth: int = ...) -> StreamEvent: ...


@overload
def from_json(
    data: bytes | str, message_type: type[M], *, strict: bool = ..., max_bytes: int = ..., max_depth: int = ...
) -> M: ...


def from_json(
    data: bytes | str,
    message_type: type[Any] = StreamEvent,
    *,
    strict: bool = True,
    max_bytes: int = MAX_BYTES,
    max_depth: int = MAX_DEPTH,
) -> Any:
    """Converts a JSON text to a message.

    Args:
        data: one JSON value (RFC 8259) in UTF-8.
        message_type: ``StreamEvent`` or any other mapped message class.
        strict: whether to reject an object that lacks a required member or has
            a member of the wrong JSON type. Otherwise such departures are
            carried in the message's remainder, and ``to_json`` gives them back.
            Members, enum strings and event types that the schema does not know
            are carried either way.
        max_bytes: largest size of ``data``, in bytes.
        max_depth: deepest nesting of arrays and objects.

    Raises:
        WireError: the text is not JSON, over a limit, not an object with a
            string ``type`` where a stream event is asked for, or, if strict,
            departs from the schema.
        PlanError: ``message_type`` has no JSON form.
        TypeError: ``data`` is neither bytes nor a string.
    """
    readers = strict_readers if strict else lenient_readers
    read = readers.get(message_type) or root_reader(message_type, bool(strict))
    checked = check(data, max_bytes, max_depth)
    try:
        values = read(checked)
        if values is not None:
            return message_type(**values)
        rejection: Exception = msgspec.ValidationError()  # null
    except ROOT_ERRORS as error:
        rejection = error
    raise root_error(rejection, checked, message_type)


def to_json(message: Message) -> bytes:
    """Converts a message to its JSON text, without white space outside of
    verbatim values.

    Raises:
        WireError: the message contradicts its schema (its ``type`` is another
            event's, no event is set, a number is not finite), or verbatim text
            in it is not JSON.
        PlanError: the message's type has no JSON form.
    """
    try:
        write = root_writers.get(type(message)) or root_writer(type(message))
        return _encode(write(message))
    except RecursionError:
        raise stack_overflow() from None


@overload
def from_dict(data: dict[str, Any], *, strict: bool = ...) -> StreamEvent: ...


@overload
def from_dict(data: dict[str, Any], message_type: type[M], *, strict: bool = ...) -> M: ...


def from_dict(data: dict[str, Any], message_type: type[Any] = StreamEvent, *, strict: bool = True) -> Any:
    """``from_json`` for a value that has been parsed already, as by ``json.loads``.

    Verbatim text is then what ``json.dumps`` writes: parsing has lost the
    original's. Keys that are not strings become strings, as they do there.

    Raises:
        WireError: as ``from_json``; also if the value has no JSON form.
    """
    try:
        parsed = json.dumps(data, allow_nan=False)
    except (TypeError, ValueError, RecursionError) as error:
        raise WireError("a value that JSON can express", f"one that it cannot ({error})") from None
    return from_json(parsed, message_type, strict=strict)


def to_dict(message: Message) -> Any:
    """``to_json``, parsed as ``json.loads`` does.

    Raises:
        WireError: as ``to_json``; also if verbatim text holds a number
            that Python cannot: beyond its floats, or an integer of more than
            4,300 digits.
    """
    encoded = to_json(message)
    try:
        return json.loads(encoded, parse_float=_float)
    except (ValueError, RecursionError) as error:
        raise WireError("a value that Python can express", f"one that it cannot ({error})") from None


def _float(text: str) -> float:
    value = float(text)
    if isinf(value):
        raise ValueError(f"{text[:20]} is beyond its floats")
    return value


def event_type(event: StreamEvent) -> str:
    """The ``type`` of a stream event, as JSON has it.

    Raises:
        WireError: no event is set.
    """
    key = event.WhichOneof("event")
    if key is None:
        raise WireError("one of the fields of `event` to be set", "none that this schema knows")
    return tags_of(StreamEvent.DESCRIPTOR).get(key) or event.unrecognized.type
