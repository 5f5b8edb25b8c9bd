"""The public functions of the converter."""

from __future__ import annotations

import json
from math import isinf
from typing import Any, TypeVar, overload

import msgspec
from google.protobuf.message import Message

from openresponses.v1.stream_event_pb2 import StreamEvent

from .compile import tags_of
from .decode import ROOT_ERRORS, lenient_readers, root_error, root_reader, strict_readers, wrong_kind
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
            a member of the wrong JSON type. If false, the message's remainder
            carries these departures, and ``to_json`` gives them back. Members,
            enum strings and event types that the schema does not know are
            carried in both cases.
        max_bytes: largest size of ``data``, in bytes.
        max_depth: deepest nesting of arrays and objects.

    Raises:
        WireError: the text is not JSON or is over a limit; a stream event is
            asked for and the text is not an object with a string ``type``; or
            ``strict`` is true and the text departs from the schema.
        PlanError: ``message_type`` has no JSON form.
        TypeError: ``data`` is neither bytes nor a string.
    """
    readers = strict_readers if strict else lenient_readers
    read = readers.get(message_type) or root_reader(message_type, bool(strict))
    checked = check(data, max_bytes, max_depth)
    try:
        values = read(checked)  # made by root_reader (decode.py)
        if values is not None:
            return message_type(**values)
    except ROOT_ERRORS as error:
        raise root_error(error, checked, message_type) from None
    raise wrong_kind(checked, message_type)  # the text is null


def to_json(message: Message) -> bytes:
    """Converts a message to its JSON text. Only verbatim values have white space.

    Raises:
        WireError: the message contradicts its schema (its ``type`` is another
            event's, no event is set, a number is not finite), or verbatim text
            in it is not JSON.
        PlanError: the message's type has no JSON form.
    """
    try:
        write = root_writers.get(type(message)) or root_writer(type(message))
        return _encode(write(message))  # made by writer_of (encode.py)
    except RecursionError:
        raise stack_overflow() from None


@overload
def from_dict(data: dict[str, Any], *, strict: bool = ...) -> StreamEvent: ...


@overload
def from_dict(data: dict[str, Any], message_type: type[M], *, strict: bool = ...) -> M: ...


def from_dict(data: dict[str, Any], message_type: type[Any] = StreamEvent, *, strict: bool = True) -> Any:
    """Converts a value that has been parsed already, for example by ``json.loads``.

    It is ``from_json`` of the text that ``json.dumps`` writes for the value. So
    verbatim text is the text of ``json.dumps``, because parsing has lost the
    original text, and keys that are not strings become strings.

    Raises:
        WireError: see ``from_json``; also, the value has no JSON form.
    """
    try:
        parsed = json.dumps(data, allow_nan=False)
    except (TypeError, ValueError, RecursionError) as error:
        raise WireError("a value that JSON can express", f"one that it cannot ({error})") from None
    return from_json(parsed, message_type, strict=strict)


def to_dict(message: Message) -> Any:
    """Converts a message to the value that ``json.loads`` makes of its JSON text.

    Raises:
        WireError: see ``to_json``; also, verbatim text holds a number that
            Python cannot: one beyond its floats, or an integer of more than
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
    """Returns the ``type`` of a stream event, as it is written in JSON.

    Raises:
        WireError: no event is set.
    """
    field_name = event.WhichOneof("event")
    if field_name is None:
        raise WireError("one of the fields of `event` to be set", "none that this schema knows")
    return tags_of(StreamEvent.DESCRIPTOR).get(field_name) or event.unrecognized.type
