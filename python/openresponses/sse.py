"""Server-Sent Events: bytes to frames and back. No I/O.

The HTML standard defines the format, in section 9.2. Bytes are fed in chunks of
any size, which may end anywhere. A frame comes out as soon as its last line
has ended. Data stays bytes: ``from_json`` checks that it is UTF-8.
"""

from __future__ import annotations

import re

from msgspec import Struct

from openresponses.wire.errors import WireError
from openresponses.wire.text import MAX_BYTES

DONE = b"[DONE]"
"""The data of the frame with which some servers end a stream; not JSON."""

BOM = b"\xef\xbb\xbf"
_RETRY_DIGITS = 15

# Frames as most servers write them, and how many lines each has. The first group is the
# frame's ``event`` field, the second its data.
_FRAME_PATTERNS = (
    (re.compile(rb"^event: ([^\n]*)\ndata: ([^\n]*)\n\n", re.MULTILINE), 3),
    (re.compile(rb"^()data: ([^\n]*)\n\n", re.MULTILINE), 2),
)


# A Struct: importing `dataclasses` and making such a class would take some milliseconds.
class ServerSentEvent(Struct, eq=False):
    """One frame. Frames are equal if all but their lines are.

    Attributes:
        data: the ``data`` lines, joined by line feeds.
        event: the ``event`` field; empty if the frame has none.
        id: the ``id`` field, None if the frame has none.
        retry: the ``retry`` field in milliseconds, None if the frame has none.
        line: the line on which the data starts, counted from 1.
    """

    data: bytes
    event: str = ""
    id: str | None = None
    retry: int | None = None
    line: int = 0

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, ServerSentEvent):
            return NotImplemented
        return (self.data, self.event, self.id, self.retry) == (other.data, other.event, other.id, other.retry)

    @property
    def is_done(self) -> bool:
        """Whether this is the end mark ``[DONE]``."""
        return self.data.strip() == DONE


class SseDecoder:
    """Bytes in, frames out.

        decoder = SseDecoder()
        for chunk in response:
            for frame in decoder.feed(chunk):
                ...
        for frame in decoder.finish():
            ...

    Args:
        max_bytes: largest size of one frame's data lines, in bytes.

    Attributes:
        lines: how many lines have ended so far.
        ignored: how many of these lines were neither a field of the standard nor
            a comment. If the bytes are not an event stream, it is all of them.
    """

    def __init__(self, max_bytes: int = MAX_BYTES) -> None:
        self.lines = 0
        self.ignored = 0
        self._max_bytes = max_bytes
        self._line = bytearray()  # the beginning of a line that has not ended
        self._after_cr = False
        self._too_large = False
        self._start_frame()

    def _start_frame(self) -> None:
        self._data: list[bytes] = []
        self._data_size = 0  # bytes of the data lines, names included
        self._data_line = 0
        self._event = ""
        self._id: str | None = None
        self._retry: int | None = None

    def feed(self, chunk: bytes) -> list[ServerSentEvent]:
        """Takes the next bytes and returns the frames that they complete.

        Raises:
            WireError: a frame is larger than ``max_bytes``. If the chunk completes
                frames before this frame, they are returned, and the next call
                raises the error.
        """
        self._check_size()
        if not chunk:
            return []
        if self._after_cr:
            # The line has ended with its CR. An LF after it belongs to the same line end.
            chunk = chunk.removeprefix(b"\n")
            self._after_cr = False
        if b"\r" in chunk or len(chunk) >= self._max_bytes:
            return self._feed_lines(chunk)
        last_blank_line = chunk.rfind(b"\n\n")
        if last_blank_line < 0:
            return self._feed_lines(chunk)
        # Most servers send whole frames, so only the frames at the borders of a chunk may be in pieces.
        start = 0 if self._is_between_frames else chunk.find(b"\n\n") + 2
        end = last_blank_line + 2
        events = self._feed_lines(chunk[:start])
        if not self._too_large:
            if start < end:
                events += self._whole_frames(chunk[start:end])
            events += self._feed_lines(chunk[end:])
        return events

    def _feed_lines(self, chunk: bytes) -> list[ServerSentEvent]:
        events: list[ServerSentEvent] = []
        for piece in chunk.splitlines(keepends=True):
            content = piece.rstrip(b"\r\n")
            if self._data_size + len(self._line) + len(content) > self._max_bytes:
                self._too_large = True
                if not events:
                    self._check_size()
                return events
            if len(content) == len(piece):
                self._line += content
            else:
                events += self._end_line(content)
        self._after_cr = chunk.endswith(b"\r")
        return events

    @property
    def _is_between_frames(self) -> bool:
        """Whether nothing of the next frame has come yet. False before the first frame,
        which may begin with a byte order mark."""
        pending = self._line or self._data or self._event or self._id is not None or self._retry is not None
        return self.lines > 0 and not pending

    def _whole_frames(self, chunk: bytes) -> list[ServerSentEvent]:
        """Reads whole frames of the same pattern, in less than half the time of ``_feed_lines``."""
        for pattern, lines in _FRAME_PATTERNS:
            frames: list[tuple[bytes, bytes]] = pattern.findall(chunk)
            if len(frames) * lines == chunk.count(b"\n"):  # the chunk has nothing else
                first_line = self.lines + lines - 1  # of the data, before the blank line
                self.lines += len(frames) * lines
                return [
                    ServerSentEvent(data, event.decode(errors="replace"), None, None, number)
                    for number, (event, data) in zip(range(first_line, self.lines, lines), frames, strict=True)
                ]
        return self._feed_lines(chunk)

    def finish(self) -> list[ServerSentEvent]:
        """Ends the stream and returns the frame that lacks its final blank line, if there is one.

        The standard discards this frame. It is returned here, because it may be
        whole. If it is not, it is not JSON, and ``from_json`` says so.

        Raises:
            WireError: a frame is larger than ``max_bytes``.
        """
        self._check_size()
        if self._line:
            self._end_line(b"")
        return self._end_frame()

    def _check_size(self) -> None:
        if self._too_large:
            raise WireError(f"a frame of at most {self._max_bytes} bytes", "a larger one")

    def _end_line(self, line: bytes) -> list[ServerSentEvent]:
        """Takes the last piece of a line, and handles the line."""
        if self._line:
            line = bytes(self._line) + line
            self._line.clear()
        size = len(line)
        if self.lines == 0:
            line = line.removeprefix(BOM)
        self.lines += 1
        if not line:
            return self._end_frame()
        name, _, value = line.partition(b":")
        self._take_field(name, value.removeprefix(b" "))
        if name == b"data":
            self._data_size += size
        return []

    def _take_field(self, name: bytes, value: bytes) -> None:
        if name == b"data":
            self._data_line = self._data_line or self.lines
            self._data.append(value)
        elif name == b"event":
            self._event = value.decode(errors="replace")
        elif name == b"id":
            if b"\0" not in value:
                self._id = value.decode(errors="replace")
        elif name == b"retry":
            if value.isdigit() and len(value) <= _RETRY_DIGITS:
                self._retry = int(value)
        elif name:
            self.ignored += 1

    def _end_frame(self) -> list[ServerSentEvent]:
        data, event, identifier, retry, line = self._data, self._event, self._id, self._retry, self._data_line
        self._start_frame()
        return [ServerSentEvent(b"\n".join(data), event, identifier, retry, line)] if data else []


def encode_sse(data: bytes, event: str = "") -> bytes:
    """Makes one frame: an ``event`` line and the data. Lines end with LF.

    Data with line breaks takes several ``data`` lines. A decoder joins them with
    LF. This changes nothing in JSON, because JSON strings hold no line breaks.

    Args:
        data: a JSON text, or ``DONE``.
        event: the event's type. The ``event`` line is left out if the type is
            empty or has line breaks or lone surrogates, which no frame can
            carry. The data has the type anyway.
    """
    unified = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    lines = [b"data: " + line for line in unified.split(b"\n")]
    name = event.encode(errors="surrogatepass")
    if name and name == event.encode(errors="ignore") and not (b"\n" in name or b"\r" in name):
        lines.insert(0, b"event: " + name)
    return b"\n".join(lines) + b"\n\n"
