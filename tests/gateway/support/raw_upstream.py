"""An upstream that writes the bytes of a test, at the moments that the test chooses."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Sequence
from pathlib import Path

from openresponses import SseDecoder, encode_sse

RECORDING = Path(__file__).parents[3] / "python" / "openresponses" / "recordings" / "image_generation.sse"

STREAM_HEAD = (
    b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\nx-request-id: req_raw\r\n"
    b"set-cookie: session=one-client-s\r\nconnection: close\r\n\r\n"
)
_EVENTS = [event for event in SseDecoder().feed(RECORDING.read_bytes()) if not event.is_done]
FRAMES = [encode_sse(event.data, event.event) for event in _EVENTS]
_THERE = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}"


class RawUpstream:
    """Replies to each POST with these pieces, and closes the connection.

    Args:
        pieces: bytes to write, or events to wait for.
        there: the pieces of the reply to a GET.

    Attributes:
        url: the base URL.
        heads: the heads of the requests, unchanged.
    """

    def __init__(self, *pieces: bytes | asyncio.Event, there: Sequence[bytes | asyncio.Event] = (_THERE,)) -> None:
        self.pieces = pieces
        self.there = there
        self.heads: list[bytes] = []
        self._tasks: set[asyncio.Task[None]] = set()

    async def __aenter__(self) -> RawUpstream:
        self._server = await asyncio.start_server(self._accept, "127.0.0.1", 0)
        self.url = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}/v1"
        return self

    async def __aexit__(self, *exception: object) -> None:
        self._server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks)

    def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.create_task(self._serve(reader, writer))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            head = await reader.readuntil(b"\r\n\r\n")
            self.heads.append(head)
            length = re.search(rb"content-length: (\d+)", head.lower())
            await reader.readexactly(int(length[1]) if length else 0)
            for piece in self.pieces if head.startswith(b"POST") else self.there:
                if isinstance(piece, bytes):
                    writer.write(piece)
                    await writer.drain()
                else:
                    await piece.wait()
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass  # the client has gone away, or the test is over
        finally:
            writer.close()
