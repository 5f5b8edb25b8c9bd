"""Events from the bytes of an HTTP reply."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator

from openresponses.sse import ServerSentEvent, SseDecoder
from openresponses.v1.stream_event_pb2 import StreamEvent
from openresponses.wire.convert import from_json
from openresponses.wire.errors import WireError
from openresponses.wire.text import MAX_BYTES


def iter_events(chunks: Iterable[bytes], *, strict: bool = False, max_bytes: int = MAX_BYTES) -> Iterator[StreamEvent]:
    """Yields the events of a stream, each as soon as its last byte is there.

        with httpx.stream("POST", url, content=to_json(request)) as reply:
            for event in iter_events(reply.iter_bytes()):

    The end mark ``[DONE]`` is not an event and is left out. An ``error`` event is an event like others. An
    event that lacks its final blank line is yielded too, as ``SseDecoder.finish`` does it. Whether
    the stream has come to its end says the last event, or ``ResponseAccumulator.done``.

    Args:
        chunks: the bytes of Server-Sent Events, cut anywhere: ``iter_bytes()`` of httpx,
            ``iter_content(None)`` of requests, a file.
        strict: see ``from_json``.
        max_bytes: largest size of one event, in bytes.

    Raises:
        WireError: an event is not what ``from_json`` accepts, or is too large; or the bytes are not
            Server-Sent Events at all, for example the JSON of an HTTP error. Events before it are
            yielded first.
        TypeError: a chunk is not bytes.
    """
    stream = _Stream(strict, max_bytes)
    for chunk in chunks:
        for frame in stream.feed(chunk):
            yield stream.event(frame)
    for frame in stream.finish():
        yield stream.event(frame)


async def aiter_events(
    chunks: AsyncIterable[bytes], *, strict: bool = False, max_bytes: int = MAX_BYTES
) -> AsyncIterator[StreamEvent]:
    """Like ``iter_events``, from an asynchronous iterator: ``aiter_bytes()`` of httpx, or aiohttp's ``iter_any()``.

    async with client.stream("POST", url, content=to_json(request)) as reply:
        async for event in aiter_events(reply.aiter_bytes()):
    """
    stream = _Stream(strict, max_bytes)
    async for chunk in chunks:
        for frame in stream.feed(chunk):
            yield stream.event(frame)
    for frame in stream.finish():
        yield stream.event(frame)


class _Stream:
    """What both iterators do with a stream: bytes to frames, a frame to an event."""

    def __init__(self, strict: bool, max_bytes: int) -> None:
        self._decoder = SseDecoder(max_bytes)
        self._strict = strict
        self._max_bytes = max_bytes
        self._frames = 0

    def feed(self, chunk: bytes) -> list[ServerSentEvent]:
        if not isinstance(chunk, bytes | bytearray | memoryview):
            raise TypeError(f"expected chunks of bytes, found {type(chunk).__name__}")
        return self._events(self._decoder.feed(bytes(chunk)))

    def finish(self) -> list[ServerSentEvent]:
        frames = self._events(self._decoder.finish())
        if self._decoder.ignored and not self._frames:
            raise WireError("Server-Sent Events (lines such as `data: {…}`)", "none in the stream")
        return frames

    def event(self, frame: ServerSentEvent) -> StreamEvent:
        return from_json(frame.data, strict=self._strict, max_bytes=self._max_bytes)

    def _events(self, frames: list[ServerSentEvent]) -> list[ServerSentEvent]:
        """Leaves out the end mark, and frames without data, which the standard drops too."""
        self._frames += len(frames)
        return [frame for frame in frames if frame.data and not frame.is_done]
