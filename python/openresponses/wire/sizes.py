"""The limit of a JSON text's size, checked while it is written.

Only lists and maps make a message's JSON much larger than its protobuf: an
element of two bytes may be an object of many members. So the writers count
elements. A message with many of them is written again, this time with each
element's JSON text, and its size, at once.
"""

from __future__ import annotations

from collections.abc import Callable
from threading import local
from typing import Any

import msgspec

from .errors import WireError

Writer = Callable[[Any], Any]

# How many elements are written before their size is looked at. A message of so many
# elements, all of them empty, takes some ten megabytes while it is written.
_UNCOUNTED = 10_000

_encode = msgspec.json.Encoder().encode


class ManyElements(Exception):
    """The writers have written many elements, in one message or in many. The message
    has to be written again by ``write_counting``."""


class _Count(local):
    """What this thread has written.

    Attributes:
        elements: elements since the count began. It goes on from one message to
            the next, because setting it to 0 would cost every message something.
        limit: the largest size of the JSON text, in bytes, while sizes are
            counted; None while elements are.
        size: bytes of elements so far, while sizes are counted.
    """

    elements = 0
    limit: int | None = None
    size = 0


_count = _Count()


def too_large(limit: int) -> WireError:
    return WireError(f"at most {limit} bytes of JSON", "more")


def write_counting(write: Writer, message: Any, limit: int) -> Any:
    """Writes a message, and stops as soon as its JSON text would be larger than the limit.

    Raises:
        WireError: it would be.
    """
    _count.limit, _count.size = limit, 0
    try:
        return write(message)
    finally:
        _count.limit, _count.elements = None, 0


def counting(elements: int) -> bool:
    """Counts the elements of a list or map that is about to be written. Returns whether
    its elements have to go through ``counted``.

    Raises:
        ManyElements: so many have been written that their sizes must be counted.
    """
    if _count.limit is not None:
        return True
    _count.elements += elements
    if _count.elements > _UNCOUNTED:
        _count.elements = 0
        raise ManyElements
    return False


def counted(write: Writer) -> Writer:
    """Makes a writer of an element that counts the size of the element's JSON text.

    Raises:
        WireError: with this element, the whole JSON text is too large.
    """

    def write_counted(value: Any) -> msgspec.Raw:
        before = _count.size
        encoded = _encode(write(value))
        _count.size = before + len(encoded) + 1  # instead of what was counted within the element
        if _count.limit is not None and _count.size > _count.limit + 1:
            raise too_large(_count.limit)
        return msgspec.Raw(encoded)

    return write_counted
