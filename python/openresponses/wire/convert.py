"""The public functions of the converter."""

from __future__ import annotations

from math import isinf
from typing import Any, TypeVar, overload

import msgspec
from google.protobuf.message import Message

from openresponses.v1.stream_event_pb2 import StreamEvent

from .decode import (
    ROOT_ERRORS,
    lenient_readers,
    root_error,
    root_reader,
    root_reader_by_member,
    strict_readers,
    wrong_kind,
)
from .encode import root_writer, root_writers
from .errors import WireError
from .hints import hint_for
from .sizes import ManyElements, too_large, write_counting
from .text import MAX_BYTES, MAX_DEPTH, check, may_have_minus_zero, stack_overflow

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
    strict: bool = False,
    max_bytes: int = MAX_BYTES,
    max_depth: int = MAX_DEPTH,
) -> Any:
    """Converts a JSON text to a message.

    Args:
        data: one JSON value (RFC 8259) in UTF-8.
        message_type: ``StreamEvent`` or any other mapped message class.
        strict: whether to reject an object that lacks a required member or has
            a member of the wrong JSON type. By default the message's remainder
            carries these departures, and ``to_json`` gives them back. Members,
            enum strings and event types that the schema does not know are
            carried in both cases. docs/wire-mapping.md has the list of what is
            required, and where strict follows servers, not descriptions.
        max_bytes: largest size of ``data``, in bytes.
        max_depth: deepest nesting of arrays and objects.

    Raises:
        WireError: the text is not JSON or is over a limit; a stream event is
            asked for and the text is not an object with a string ``type``; or
            ``strict`` is true and the text departs from the schema.
        PlanError: ``message_type`` has no JSON form.
        TypeError: ``data`` is neither bytes nor a string, or ``message_type``
            is not a message class.
    """
    checked = check(data, max_bytes, max_depth)
    if may_have_minus_zero(checked):
        read = root_reader_by_member(message_type, bool(strict))
    else:
        readers = strict_readers if strict else lenient_readers
        read = readers.get(message_type) or root_reader(message_type, bool(strict))
    try:
        values = read(checked)  # made by root_reader (decode.py)
        if values is not None:
            return message_type(**values)
    except ROOT_ERRORS as error:
        raise root_error(error, checked, message_type) from None
    except WireError as error:
        raise hint_for(error, checked, message_type is StreamEvent) from None
    raise wrong_kind(checked, message_type)  # the text is null


def to_json(message: Message, *, max_bytes: int = MAX_BYTES) -> bytes:
    """Converts a message to its JSON text. Only verbatim values have white space.

    Args:
        message: any mapped message.
        max_bytes: largest size of the JSON text, in bytes. A message of another
            service may be small and its JSON large: an empty item has two bytes
            in protobuf, and each member that it must have in JSON.

    Raises:
        WireError: the message contradicts its schema (its ``type`` is another
            event's, no event is set, a number is not finite); verbatim text in
            it is not JSON; or the JSON text would be larger than ``max_bytes``.
        PlanError: the message's type has no JSON form.
        TypeError: ``message`` is not a message.
    """
    try:
        write = root_writers.get(type(message)) or root_writer(type(message))
        try:
            written = write(message)  # made by writer_of (encode.py)
        except ManyElements:
            written = write_counting(write, message, max_bytes)
        encoded = _encode(written)
    except RecursionError:
        raise stack_overflow() from None
    if len(encoded) > max_bytes:
        raise too_large(max_bytes)
    return encoded


@overload
def from_dict(data: dict[str, Any], *, strict: bool = ...) -> StreamEvent: ...


@overload
def from_dict(data: dict[str, Any], message_type: type[M], *, strict: bool = ...) -> M: ...


def from_dict(data: dict[str, Any], message_type: type[Any] = StreamEvent, *, strict: bool = False) -> Any:
    """Converts a value that has been parsed already, for example by ``json.loads``.

    It is ``from_json`` of the text that ``json.dumps`` writes for the value, not
    strict by default. So verbatim text is the text of ``json.dumps``, because
    parsing has lost the original text, and keys that are not strings become
    strings.

    Raises:
        WireError: see ``from_json``; also, the value has no JSON form.
    """
    import json  # late, see quote in errors

    try:
        parsed = json.dumps(data, allow_nan=False)
    except (TypeError, ValueError, RecursionError) as error:
        raise WireError("a value that JSON can express", f"one that it cannot ({error})") from None
    return from_json(parsed, message_type, strict=strict)


def to_dict(message: Message, *, max_bytes: int = MAX_BYTES) -> Any:
    """Converts a message to the value that ``json.loads`` makes of its JSON text.

    Args:
        message: any mapped message.
        max_bytes: largest size of the JSON text, in bytes.

    Raises:
        WireError: see ``to_json``; also, verbatim text holds a number that
            Python cannot: one beyond its floats, or an integer of more than
            4,300 digits.
    """
    import json  # late, see quote in errors

    encoded = to_json(message, max_bytes=max_bytes)
    try:
        return json.loads(encoded, parse_float=_float)
    except (ValueError, RecursionError) as error:
        raise WireError("a value that Python can express", f"one that it cannot ({error})") from None


def _float(text: str) -> float:
    value = float(text)
    if isinf(value):
        raise ValueError(f"{text[:20]} is beyond its floats")
    return value
