"""Cutting JSON text with the standard library, where msgspec refuses the text.

msgspec rejects lone surrogate escapes such as ``"\\ud800"``, which RFC 8259
allows. This module also finds out what is wrong with text that is not JSON, and
where.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, NoReturn

import msgspec

from .errors import WireError

_WHITE_SPACE = re.compile(r"[ \t\n\r]*")


def scan_value(text: str) -> None:
    """Makes sure that a text is exactly one JSON value.

    Raises:
        WireError: the text is not one JSON value.
    """
    _, end = _scan(text, 0)
    if end != len(text):
        raise _malformed(end)


def scan_object(text: str) -> Iterator[tuple[str, msgspec.Raw]]:
    """Yields the members of an object, each as its verbatim text.

    Raises:
        msgspec.ValidationError: the text is JSON of another kind.
        WireError: the text is not JSON.
    """
    at = _enter(text, "{")
    while text[at] != "}":
        name, at = _scan(text, at)
        start = at + 1
        _, at = _scan(text, start)
        yield name, _slice(text, start, at)
        at = _next(text, at)


def scan_array(text: str) -> Iterator[msgspec.Raw]:
    """Yields the elements of an array, each as its verbatim text.

    Raises:
        msgspec.ValidationError: the text is JSON of another kind.
        WireError: the text is not JSON.
    """
    at = _enter(text, "[")
    while text[at] != "]":
        start = at
        _, at = _scan(text, start)
        yield _slice(text, start, at)
        at = _next(text, at)


def _enter(text: str, bracket: str) -> int:
    scan_value(text)
    begin = _skip(text, 0)
    if text[begin] != bracket:
        raise msgspec.ValidationError
    return _skip(text, begin + 1)


class _NotJson(Exception):
    """The text has NaN or Infinity, which the standard library takes for JSON."""


def _refuse_constant(name: str) -> NoReturn:
    raise _NotJson(name)


# Only the places of the values are needed. Numbers stay text, because Python refuses to make
# an int of more than 4,300 digits.
_scanner = json.JSONDecoder(
    parse_int=str, parse_float=str, parse_constant=_refuse_constant, object_pairs_hook=lambda _: None
)


def _scan(text: str, start: int) -> tuple[Any, int]:
    """Returns one value and the place after it. White space around the value is skipped."""
    begin = _skip(text, start)
    try:
        value, end = _scanner.raw_decode(text, begin)
    except json.JSONDecodeError as error:
        if error.pos >= len(text) or error.msg.startswith("Unterminated string"):
            raise WireError("JSON", "text that breaks off" if text.strip() else "no text") from None
        raise _malformed(error.pos) from None
    except _NotJson as error:
        raise WireError("JSON", f"the literal {error}") from None
    return value, _skip(text, end)


def _slice(text: str, start: int, end: int) -> msgspec.Raw:
    return msgspec.Raw(text[start:end].strip(" \t\n\r").encode())


def _next(text: str, at: int) -> int:
    return _skip(text, at + 1) if text[at] == "," else at


def _skip(text: str, at: int) -> int:
    match = _WHITE_SPACE.match(text, at)
    return match.end() if match else at


def _malformed(at: int) -> WireError:
    return WireError("JSON", f"malformed text at character {at}")
