"""JSON text: validating it and cutting it into verbatim slices, with msgspec."""

from __future__ import annotations

import json
import re
from collections.abc import Callable

import msgspec

from .errors import WireError
from .scan import scan_array, scan_object, scan_value

MAX_BYTES = 64 * 1024 * 1024
"""Default limit of a JSON text's size, in bytes: room for the largest images."""

MAX_DEPTH = 500
"""Default limit of nesting: half of what Python's own stack allows."""

Text = bytes | msgspec.Raw
"""A JSON value's text, as it stands in a document."""

Members = dict[str, msgspec.Raw]

read_members: Callable[[Text], Members | None] = msgspec.json.Decoder(Members | None).decode
_read_elements: Callable[[Text], list[msgspec.Raw] | None] = msgspec.json.Decoder(list[msgspec.Raw] | None).decode
read_string = msgspec.json.Decoder(str).decode
_read_value = msgspec.json.Decoder(msgspec.Raw).decode

_STRINGS = re.compile(rb'"[^"]*"?')
_NO_STRUCTURE = bytes(set(range(256)) - set(b'[]{}:"'))

STRING, NUMBER, OBJECT, ARRAY = "a string", "a number", "an object", "an array"
TRUE, FALSE, NULL = "true", "false", "null"
KINDS = frozenset({STRING, NUMBER, OBJECT, ARRAY, TRUE, FALSE, NULL})

_WHITE_SPACE = b" \t\n\r"
_KIND_BY_FIRST_BYTE = dict(zip(b'"{[tfn', (STRING, OBJECT, ARRAY, TRUE, FALSE, NULL), strict=True))


def check(data: bytes | str, max_bytes: int, max_depth: int) -> bytes:
    """Makes sure that a text is UTF-8 and within the limits.

    Raises:
        WireError: it is not.
    """
    if not isinstance(data, bytes):
        data = _to_bytes(data)
    size = len(data)
    if size > max_bytes:
        raise WireError(f"at most {max_bytes} bytes", f"{size}")
    if not data.isascii():
        try:
            data.decode()
        except UnicodeDecodeError as error:
            raise WireError("UTF-8", f"byte 0x{data[error.start]:02x} at offset {error.start}") from None
    if size > 2 * max_depth and is_deeper(data, max_depth):
        raise WireError(f"at most {max_depth} levels of nesting", "more")
    return data


def _to_bytes(data: object) -> bytes:
    if isinstance(data, str):
        try:
            return data.encode()
        except UnicodeEncodeError as error:
            raise WireError("Unicode text", f"a lone surrogate at character {error.start}") from None
    if isinstance(data, bytearray | memoryview):
        return bytes(data)
    raise TypeError(f"expected bytes or str, found {type(data).__name__}")


def is_deeper(data: bytes, limit: int) -> bool:
    """Whether arrays and objects are nested more than ``limit`` deep."""
    # Most texts are too short, or have too few brackets, to nest so deep.
    if len(data) <= 2 * limit or data.count(b"[") + data.count(b"{") <= limit:
        return False
    depth = 0
    for bracket in structure(data).translate(None, b":"):
        if bracket in b"[{":
            depth += 1
            if depth > limit:
                return True
        else:
            depth -= 1
    return False


def structure(data: bytes) -> bytes:
    """The brackets and colons of a text, without those in strings."""
    unescaped = data.replace(rb"\\", b"").replace(rb"\"", b"")
    return _STRINGS.sub(b"", unescaped.translate(None, _NO_STRUCTURE))


def stack_overflow() -> WireError:
    """What a ``RecursionError`` means: the limit of nesting is met, but the
    caller has used up most of Python's stack, or a message is too deep."""
    return WireError("nesting that Python's stack has room for", "more")


def kind(raw: Text) -> str:
    """The JSON kind of a valid value, as error messages name it."""
    kind_of = _KIND_BY_FIRST_BYTE.get
    return kind_of(memoryview(raw)[0]) or kind_of(bytes(raw).lstrip(_WHITE_SPACE)[0], NUMBER)


def verbatim(raw: Text) -> str:
    """The text of a valid value, without white space around it."""
    return bytes(raw).decode().strip(" \t\n\r")


def verify(text: str) -> msgspec.Raw:
    """Makes sure that a text of unknown origin is exactly one JSON value.

    Raises:
        WireError: it is not.
        RecursionError: it is nested deeper than Python's stack allows.
    """
    data = text.encode()
    try:
        return _read_value(data)
    except msgspec.DecodeError:
        scan_value(text)
        return msgspec.Raw(data)


def members(raw: Text) -> Members | None:
    """The members of a JSON object, each as its verbatim text; None for null.

    Of members with the same name the last one counts, as in every common parser.

    Raises:
        msgspec.ValidationError: the text begins as JSON of another kind.
        WireError: the text is not JSON.
    """
    try:
        return read_members(raw)
    except msgspec.ValidationError:
        raise
    except msgspec.DecodeError:
        return dict(scan_object(bytes(raw).decode()))


def elements(raw: Text) -> list[msgspec.Raw] | None:
    """The elements of a JSON array, each as its verbatim text; None for null.

    Raises:
        msgspec.ValidationError: the text begins as JSON of another kind.
        WireError: the text is not JSON.
    """
    try:
        return _read_elements(raw)
    except msgspec.ValidationError:
        raise
    except msgspec.DecodeError:
        return list(scan_array(bytes(raw).decode()))


def string(raw: Text) -> str:
    """The value of a JSON string; a lone surrogate, which no Unicode string can
    hold, becomes U+FFFD.

    Raises:
        msgspec.ValidationError: the text is JSON of another kind.
    """
    try:
        return read_string(raw)
    except msgspec.ValidationError:
        raise
    except msgspec.DecodeError:
        units: str = json.loads(bytes(raw))
        return units.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
