"""JSON text: validating it and cutting it into verbatim slices, with msgspec.

msgspec raises ``ValidationError`` for JSON of another kind than asked for. It raises
the base class ``DecodeError`` for text that is not JSON, or that only ``scan`` can
read. So functions here catch both, in this order.
"""

from __future__ import annotations

import re
from collections.abc import Callable

import msgspec

from .errors import WireError

MAX_BYTES = 64 * 1024 * 1024
"""Default limit of a JSON text's size, in bytes. The largest images fit in."""

MAX_DEPTH = 500
"""Default limit of nesting: half of the depth that Python's own stack allows."""

Text = bytes | msgspec.Raw
"""A JSON value's text, as it stands in a document."""

RawMembers = dict[str, msgspec.Raw]
"""The members of a JSON object, each as its verbatim text."""

read_members: Callable[[Text], RawMembers | None] = msgspec.json.Decoder(RawMembers | None).decode
_read_elements: Callable[[Text], list[msgspec.Raw] | None] = msgspec.json.Decoder(list[msgspec.Raw] | None).decode
read_string = msgspec.json.Decoder(str).decode
_read_value = msgspec.json.Decoder(msgspec.Raw).decode

# The integer -0, if something follows it. In a string it may look the same.
_MINUS_ZERO = re.compile(rb"-0[,\]}\s]")
_MINUS = ord("-")

_STRINGS = re.compile(rb'"[^"]*"?')
_NO_STRUCTURE = bytes(set(range(256)) - set(b'[]{}:"'))

STRING, NUMBER, OBJECT, ARRAY = "a string", "a number", "an object", "an array"
TRUE, FALSE, NULL = "true", "false", "null"
KINDS = frozenset({STRING, NUMBER, OBJECT, ARRAY, TRUE, FALSE, NULL})

_WHITE_SPACE = b" \t\n\r"
_KIND_BY_FIRST_BYTE = {
    ord('"'): STRING,
    ord("{"): OBJECT,
    ord("["): ARRAY,
    ord("t"): TRUE,
    ord("f"): FALSE,
    ord("n"): NULL,
}


def check(data: bytes | str, max_bytes: int, max_depth: int) -> bytes:
    """Makes sure that a text is UTF-8 and within the limits, and returns it as bytes.

    Raises:
        WireError: the text is not UTF-8, or is over a limit.
        TypeError: the text is neither bytes nor a string.
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
    if size > 2 * max_depth and is_deeper(data, max_depth):  # most texts are too short for the call
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
    hint = "; from_dict takes JSON that has been parsed" if isinstance(data, dict) else ""
    raise TypeError(f"expected bytes or str, found {type(data).__name__}{hint}")


def is_deeper(data: bytes, limit: int) -> bool:
    """Whether arrays and objects are nested more than ``limit`` deep."""
    # Most texts are too short or have too few brackets. Counting costs nearly nothing.
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
    """Returns the brackets and colons of a text, without the ones in strings.

    A text may have megabytes, so bytes methods and a regex do this, not a loop.
    """
    unescaped = data.replace(rb"\\", b"").replace(rb"\"", b"")
    return _STRINGS.sub(b"", unescaped.translate(None, _NO_STRUCTURE))


def may_have_minus_zero(data: bytes) -> bool:
    """Whether a text may have the integer -0 somewhere.

    This runs for every text. Looking for one byte takes a tenth of the time that looking for two does.
    """
    if _MINUS not in data or data.find(b"-0") < 0:
        return False
    return data.endswith(b"-0") or _MINUS_ZERO.search(data) is not None


def stack_overflow() -> WireError:
    """Returns the error that a ``RecursionError`` means: a message is too deep, or a text is
    within the limit of nesting but the caller has used up most of Python's stack."""
    return WireError("nesting that Python's stack has room for", "more")


def kind(raw: Text) -> str:
    """Returns the JSON kind of a valid value, as error messages name it."""
    first_byte = memoryview(raw)[0]  # bytes(raw) would copy the whole text
    if first_byte in _WHITE_SPACE:
        first_byte = bytes(raw).lstrip(_WHITE_SPACE)[0]
    return _KIND_BY_FIRST_BYTE.get(first_byte, NUMBER)


def emptiness(raw: Text) -> str | None:
    """Returns the list of a remainder that is for members with this value: ``null`` for null,
    ``empty_array`` for [], ``empty_object`` for {}. Returns None for all other values."""
    value = bytes(raw).strip(_WHITE_SPACE)
    if value == b"null":
        return "null"
    if value[:1] in (b"[", b"{") and not value[1:-1].strip(_WHITE_SPACE):
        return "empty_array" if value[:1] == b"[" else "empty_object"
    return None


def verbatim(raw: Text) -> str:
    """Returns the text of a valid value, without white space around it."""
    return bytes(raw).decode().strip(" \t\n\r")


def verify(text: str) -> msgspec.Raw:
    """Makes sure that a text of unknown origin is exactly one JSON value.

    Raises:
        WireError: the text is not one JSON value.
        RecursionError: the text is nested deeper than Python's stack allows.
    """
    data = text.encode()
    try:
        return _read_value(data)
    except msgspec.DecodeError:
        from .scan import scan_value

        scan_value(text)
        return msgspec.Raw(data)


def members(raw: Text) -> RawMembers | None:
    """Returns the members of a JSON object, each as its verbatim text; None for null.

    Of several members with the same name the last one counts, as in every common parser.

    Raises:
        msgspec.ValidationError: the text begins as JSON of another kind.
        WireError: the text is not JSON.
    """
    try:
        return read_members(raw)
    except msgspec.ValidationError:
        raise
    except msgspec.DecodeError:
        from .scan import scan_object

        return dict(scan_object(bytes(raw).decode()))


def elements(raw: Text) -> list[msgspec.Raw] | None:
    """Returns the elements of a JSON array, each as its verbatim text; None for null.

    Raises:
        msgspec.ValidationError: the text begins as JSON of another kind.
        WireError: the text is not JSON.
    """
    try:
        return _read_elements(raw)
    except msgspec.ValidationError:
        raise
    except msgspec.DecodeError:
        from .scan import scan_array

        return list(scan_array(bytes(raw).decode()))


def string(raw: Text) -> str:
    """Returns the value of a JSON string. A lone surrogate, which no Unicode string
    can hold, becomes U+FFFD.

    Raises:
        msgspec.ValidationError: the text is JSON of another kind.
    """
    try:
        return read_string(raw)
    except msgspec.ValidationError:
        raise
    except msgspec.DecodeError:
        import json  # late, see quote in errors

        units: str = json.loads(bytes(raw))
        return units.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
