"""Recordings: the events of a response, each framed once."""

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
"""What is replayed unless something else is asked for."""

_FINAL_TYPES = {"response.completed", "response.incomplete", "response.failed"}
_FINAL_STATUSES = {"completed", "incomplete", "failed"}


BROKEN_JSON = (msgspec.MsgspecError, ValueError, RecursionError)
"""What the parser raises for text that is no JSON."""


class RecordingError(OpenResponsesError):
    """A file that is no recording; the message is one line."""


class Frame(NamedTuple):
    """One event, ready to be sent."""

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
        name: what requests choose it by.
        frames: gives the events, anew at each call.
        ends_with_done: whether a stream of it ends with ``data: [DONE]``.
    """

    def __init__(self, name: str, frames: Callable[[], Iterable[Frame]], ends_with_done: bool = False) -> None:
        self.name = name
        self.frames = frames
        self.ends_with_done = ends_with_done

    @classmethod
    def of(cls, name: str, events: Iterable[bytes], ends_with_done: bool = False) -> Recording:
        """Of the JSON texts of events, which are framed once and kept."""
        kept = [frame(data) for data in events]
        return cls(name, lambda: kept, ends_with_done)

    @classmethod
    def lazy(cls, name: str, events: Callable[[], Iterable[bytes]], ends_with_done: bool = False) -> Recording:
        """Of a function that makes the JSON texts of events; none is kept."""
        return cls(name, lambda: map(frame, events()), ends_with_done)

    @cached_property
    def document(self) -> bytes:
        """The response as JSON, as the final event has it.

        Of a recording that breaks off: as the last event has it that has one.

        Raises:
            RecordingError: no event has a response.
        """
        last = b""
        for one in self.frames():
            response = _response(one.data)
            if response and one.type in _FINAL_TYPES:
                return response
            last = response or last
        if not last:
            raise RecordingError(f"{self.name}: no event has a response")
        return last

    @cached_property
    def response_id(self) -> str:
        """The id of the response; made of the name if the first events have none."""
        for one in islice(self.frames(), 8):
            try:
                identifier = _decode_id(_response(one.data)).id
            except BROKEN_JSON:
                continue
            if identifier:
                return identifier
        return f"resp_{self.name}"


Source: TypeAlias = "Path | Recording | Callable[[], Iterable[bytes]]"
"""A file (.sse, .jsonl, .json); or events, kept or made as they are needed."""


def recording(source: Source) -> Recording:
    """The recording of a source. A file's name is that without its suffix.

    Raises:
        RecordingError: a file that cannot be read or is no recording.
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
    if not any(True for _ in loaded.frames()):
        raise RecordingError(f"{source}: expected events, found none")
    return loaded


def frame(data: bytes, name: str | None = None) -> Frame:
    """An event's frame; ``name`` is that of its ``event`` line if not its type."""
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
    """A response. As a stream it is its final event alone."""
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
