"""Recordings: the events of a response. Each event is framed only once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from itertools import islice
from pathlib import Path
from typing import NamedTuple, TypeAlias

import msgspec

from openresponses.sse import BOM, SseDecoder, encode_sse
from openresponses.wire.errors import OpenResponsesError

DEMO = Path(__file__).parents[2] / "recordings" / "image_generation.sse"
"""The recording that is replayed by default."""

_FINAL_TYPES = {"response.completed", "response.incomplete", "response.failed"}
_FINAL_STATUSES = {"completed", "incomplete", "failed"}


BROKEN_JSON = (msgspec.MsgspecError, ValueError, RecursionError)
"""The exceptions of the parser for text that is not JSON."""


class RecordingError(OpenResponsesError):
    """A file is not a recording; the message is one line."""


class Frame(NamedTuple):
    """One event, as JSON and as the bytes of its SSE frame."""

    data: bytes
    encoded: bytes
    type: str
    sequence_number: float | None


class _ResponseId(msgspec.Struct):
    id: str = ""


class _Event(msgspec.Struct):
    type: str = ""
    sequence_number: float | None = None


class _ResponseEvent(msgspec.Struct):
    response: msgspec.Raw = msgspec.Raw(b"")


_decode_event = msgspec.json.Decoder(_Event).decode
_decode_response = msgspec.json.Decoder(_ResponseEvent).decode
_decode_id = msgspec.json.Decoder(_ResponseId).decode


class Recording:
    """The events of one response.

    Args:
        name: requests choose the recording by its name.
        frames: returns the events, from the beginning at each call.
        ends_with_done: whether a stream of the recording ends with ``data: [DONE]``.
    """

    def __init__(self, name: str, frames: Callable[[], Iterable[Frame]], ends_with_done: bool = False) -> None:
        self.name = name
        self.frames = frames
        self.ends_with_done = ends_with_done

    @classmethod
    def of(cls, name: str, events: Iterable[bytes], ends_with_done: bool = False) -> Recording:
        """Makes a recording of the JSON texts of events. Each is framed once and kept."""
        kept = [frame(data) for data in events]
        return cls(name, lambda: kept, ends_with_done)

    @classmethod
    def lazy(cls, name: str, events: Callable[[], Iterable[bytes]], ends_with_done: bool = False) -> Recording:
        """Makes a recording of a function that returns the JSON texts of events. No event is kept."""
        return cls(name, lambda: map(frame, events()), ends_with_done)

    @cached_property
    def document(self) -> bytes:
        """The response as JSON, from the final event.

        If the recording breaks off, it is from the last event that has a response.

        Raises:
            RecordingError: no event has a response.
        """
        last = b""
        for event in self.frames():
            response = _response(event.data)
            if response and event.type in _FINAL_TYPES:
                return response
            last = response or last
        if not last:
            raise RecordingError(f"{self.name}: no event has a response")
        return last

    @cached_property
    def response_id(self) -> str:
        """The id of the response. If the first events have no id, it is made from the recording's name."""
        for event in islice(self.frames(), 8):
            try:
                identifier = _decode_id(_response(event.data)).id
            except BROKEN_JSON:
                continue
            if identifier:
                return identifier
        return f"resp_{self.name}"


Source: TypeAlias = "Path | Recording | Callable[[], Iterable[bytes]]"
"""A file (.sse, .jsonl, .json), a recording, or a function that makes events when they are needed."""


def recording(source: Source) -> Recording:
    """Returns the recording of a source. For a file its name is the file's name without the suffix.

    Raises:
        RecordingError: a file cannot be read or is not a recording.
    """
    if isinstance(source, Recording):
        return source
    if not isinstance(source, Path):
        return Recording.lazy(getattr(source, "__name__", "recording"), source)
    read = _READERS.get(source.suffix.lower())
    if read is None:
        raise RecordingError(f"{source}: the name does not tell the format: expected {', '.join(_READERS)}")
    try:
        content = source.read_bytes().removeprefix(BOM)
    except OSError as error:
        raise RecordingError(f"{source}: {error.strerror}") from None
    loaded = read(source.stem, content)
    if next(iter(loaded.frames()), None) is None:
        raise RecordingError(f"{source}: expected events, found none")
    return loaded


def frame(data: bytes, name: str | None = None) -> Frame:
    """Frames an event. ``name`` is the name in its ``event`` line; None: the event's type."""
    try:
        event = _decode_event(data)
    except BROKEN_JSON:  # recordings of broken servers are replayed as they are
        event = _Event()
    return Frame(data, encode_sse(data, event.type if name is None else name), event.type, event.sequence_number)


def _response(data: bytes) -> bytes:
    try:
        return bytes(_decode_response(data).response)
    except BROKEN_JSON:
        return b""


def _read_sse(name: str, content: bytes) -> Recording:
    decoder = SseDecoder(max_bytes=len(content) + 1)
    events = [*decoder.feed(content), *decoder.finish()]
    kept = [frame(event.data, event.event) for event in events if not event.is_done]
    return Recording(name, lambda: kept, any(event.is_done for event in events))


def _read_json_lines(name: str, content: bytes) -> Recording:
    return Recording.of(name, _lines(content))


def _lines(content: bytes) -> Iterator[bytes]:
    return (line.rstrip(b"\r") for line in content.split(b"\n") if line.strip())


def _read_document(name: str, content: bytes) -> Recording:
    """Reads a response. As a stream it consists of its final event alone."""
    try:
        status = msgspec.json.decode(content, type=dict[str, object]).get("status")
    except BROKEN_JSON as error:
        raise RecordingError(f"{name}.json: expected a JSON object: {error}") from None
    kind = status if status in _FINAL_STATUSES else "completed"
    final = b'{"type":"response.%b","sequence_number":0,"response":%b}' % (str(kind).encode(), content.strip())
    return Recording.of(name, [final])


_READERS: dict[str, Callable[[str, bytes], Recording]] = {
    ".sse": _read_sse,
    ".jsonl": _read_json_lines,
    ".ndjson": _read_json_lines,
    ".json": _read_document,
}
