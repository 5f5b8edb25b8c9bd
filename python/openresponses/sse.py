"""Server-Sent Events: bytes to events and back. No I/O.

The format is that of the HTML standard, section 9.2. Bytes are fed in chunks of
any size, which may end anywhere; an event comes out as soon as its last line
has ended. Data stays bytes: whether it is UTF-8 is for ``from_json`` to say.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import count

from openresponses.wire.errors import WireError
from openresponses.wire.text import MAX_BYTES

DONE = b"[DONE]"
"""The data of the frame with which some servers end a stream; not JSON."""

BOM = b"\xef\xbb\xbf"
_RETRY_DIGITS = 15

# Frames as servers mostly write them, and how many lines each has. The first group is
# the event's name.
_FORMS = (
    (re.compile(rb"^event: ([^\n]*)\ndata: ([^\n]*)\n\n", re.MULTILINE), 3),
    (re.compile(rb"^()data: ([^\n]*)\n\n", re.MULTILINE), 2),
)


# Not frozen: that would double the time that the decoder takes.
@dataclass(slots=True)
class ServerSentEvent:
    """One frame.

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
    line: int = field(default=0, compare=False)

    @property
    def is_done(self) -> bool:
        """Whether this is the end mark ``[DONE]``."""
        return self.data.strip() == DONE


class SseDecoder:
    """Bytes in, events out.

        decoder = SseDecoder()
        for chunk in response:
            for event in decoder.feed(chunk):
                ...
        for event in decoder.finish():
            ...

    Args:
        max_bytes: largest size of one frame's data lines, in bytes.

    Attributes:
        lines: how many lines have ended so far.
        ignored: how many of them were neither a field of the standard nor a
            comment. All of them, if the bytes are no event stream.
    """

    def __init__(self, max_bytes: int = MAX_BYTES) -> None:
        self.lines = 0
        self.ignored = 0
        self._max_bytes = max_bytes
        self._line = bytearray()  # what there is of the line that has not ended
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
        """Takes the next bytes and returns the events that they complete.

        Raises:
            WireError: a frame is larger than ``max_bytes``. Events that were
                complete before it are returned first, and the error is raised
                by the next call.
        """
        self._check_size()
        if not chunk:
            return []
        if self._after_cr:
            # The line has ended with its CR; an LF after it is the same line end.
            chunk = chunk.removeprefix(b"\n")
            self._after_cr = False
        if b"\r" in chunk or len(chunk) >= self._max_bytes:
            return self._feed_lines(chunk)
        # What servers mostly send are frames as they were written: only those at the
        # borders of a chunk may be in pieces.
        begun = 0 if self._is_between_frames else chunk.find(b"\n\n") + 2
        whole = chunk.rfind(b"\n\n") + 2
        if begun == 1 or whole == 1:
            return self._feed_lines(chunk)
        events = self._feed_lines(chunk[:begun])
        if not self._too_large:
            if begun < whole:
                events += self._whole_frames(chunk[begun:whole])
            events += self._feed_lines(chunk[whole:])
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
        """Whether nothing of a frame has come yet; not before the first, which may have
        a mark of the byte order."""
        pending = self._line or self._data or self._event or self._id is not None or self._retry is not None
        return self.lines > 0 and not pending

    def _whole_frames(self, chunk: bytes) -> list[ServerSentEvent]:
        """Frames that are alike, in less than half the time that their lines take."""
        for form, lines in _FORMS:
            frames: list[tuple[bytes, bytes]] = form.findall(chunk)
            if len(frames) * lines == chunk.count(b"\n"):  # there is nothing else in it
                numbers = count(self.lines + lines - 1, lines)
                self.lines += len(frames) * lines
                return [
                    ServerSentEvent(data, event.decode(errors="replace"), None, None, number)
                    for number, (event, data) in zip(numbers, frames, strict=False)
                ]
        return self._feed_lines(chunk)

    def finish(self) -> list[ServerSentEvent]:
        """Ends the stream and returns the event that lacks its final blank line.

        The standard discards it. Here it is given out, since it may be whole; a
        half of one is no JSON, and ``from_json`` says so.

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
        """Takes the end of a line, after what there is of it."""
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
    """One frame: an ``event`` line and the data, lines ended by LF.

    Data with line breaks takes several ``data`` lines. A decoder joins them
    with LF, which changes nothing in JSON: its strings hold no line breaks.

    Args:
        data: a JSON text, or ``DONE``.
        event: the event's type. Left out if it is empty or has line breaks or
            lone surrogates, which no frame can carry; the data says it anyway.
    """
    unified = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    lines = [b"data: " + line for line in unified.split(b"\n")]
    name = event.encode(errors="surrogatepass")
    if name and name == event.encode(errors="ignore") and not (b"\n" in name or b"\r" in name):
        lines.insert(0, b"event: " + name)
    return b"\n".join(lines) + b"\n\n"
