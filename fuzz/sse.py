"""The target `sse`: any bytes, decoded in chunks of various sizes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from msgspec.structs import astuple

from openresponses import ServerSentEvent, SseDecoder, WireError, encode_sse

_SIZES = (1, 2, 7)
_BOM = b"\xef\xbb\xbf"


def check(data: bytes) -> None:
    events, counts = _decode([data])
    assert [(event.event, event.data) for event in events] == list(_by_the_standard(data)), "not as the standard says"
    for max_bytes in (1 << 20, len(data) // 2, 16):
        expected = _outcome([data], max_bytes)
        for size in _SIZES:
            chunks = [data[i : i + size] for i in range(0, len(data), size)]
            assert _outcome(chunks, max_bytes) == expected, f"another outcome in chunks of {size}, limit {max_bytes}"
    assert _decode([data[i : i + 1] for i in range(len(data))])[1] == counts, "other counts in chunks of 1"
    for event in events:
        _check_inverse(event.data, event.event)
    _check_inverse(data, data.decode(errors="replace"))


def _decode(chunks: list[bytes]) -> tuple[list[ServerSentEvent], tuple[int, int]]:
    decoder = SseDecoder()
    events = [event for chunk in chunks for event in decoder.feed(chunk)]
    return events + decoder.finish(), (decoder.lines, decoder.ignored)


def _outcome(chunks: list[bytes], max_bytes: int) -> tuple[list[Any], bool]:
    """Returns the events with their lines, and whether the decoder then met its limit."""
    decoder = SseDecoder(max_bytes)
    events: list[ServerSentEvent] = []
    try:
        for chunk in chunks:
            events += decoder.feed(chunk)
        events += decoder.finish()
    except WireError:
        return [astuple(event) for event in events], True
    assert all(len(event.data) <= max_bytes for event in events), "an event over the limit"
    return [astuple(event) for event in events], False


def _by_the_standard(data: bytes) -> Iterator[tuple[str, bytes]]:
    """Yields names and data of the events, found slowly and plainly. The last event may lack its blank line."""
    event = b""
    lines: list[bytes] = []
    for line in [*re.split(rb"\r\n|\r|\n", data.removeprefix(_BOM)), b""]:
        if not line:
            if lines:
                yield event.decode(errors="replace"), b"\n".join(lines)
            event, lines = b"", []
        name, _, value = line.partition(b":")
        value = value.removeprefix(b" ")
        if name == b"event":
            event = value
        elif name == b"data":
            lines.append(value)


def _check_inverse(data: bytes, name: str) -> None:
    """Checks that data comes back from a frame, with LF as line ends, and the name if a frame can carry it."""
    unified = re.sub(rb"\r\n|\r", b"\n", data)
    carried = "" if "\n" in name or "\r" in name else name
    events, _ = _decode([encode_sse(data, name), encode_sse(data)])
    assert [(event.data, event.event) for event in events] == [(unified, carried), (unified, "")], "encoded differently"
