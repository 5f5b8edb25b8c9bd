"""Makes a failing input smaller, without atheris."""

from __future__ import annotations

import time
from collections.abc import Callable

Check = Callable[[bytes], None]


def failure(check: Check, data: bytes) -> Exception | None:
    """Returns the exception that an input fails with; None if the input passes."""
    try:
        check(data)
    except Exception as error:
        return error
    return None


def minimise(check: Check, data: bytes, seconds: float = 10) -> bytes:
    """Cuts pieces out of an input, large pieces first, while it fails with the same
    type of exception.

    Args:
        seconds: stop after this time.
    """
    kind = type(failure(check, data))
    end = time.monotonic() + seconds
    size = len(data) // 2
    while size and time.monotonic() < end:
        smaller = _without_pieces(check, data, size, kind, end)
        if smaller == data:
            size //= 2
        data = smaller
    return data


def _without_pieces(check: Check, data: bytes, size: int, kind: type, end: float) -> bytes:
    at = 0
    while at < len(data) and time.monotonic() < end:
        shorter = data[:at] + data[at + size :]
        if type(failure(check, shorter)) is kind:
            data = shorter
        else:
            at += size
    return data
