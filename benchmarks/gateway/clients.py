"""The clients, for gRPC and for HTTP. They only note what arrives and when; it is checked later."""

from __future__ import annotations

import asyncio
import time
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import grpc

from openresponses import to_json
from openresponses.sse import SseDecoder

from .plan import Plan
from .servers import METHOD, SERVICE


class Arrival(NamedTuple):
    """The time at which an event arrived, in nanoseconds, and its bytes."""

    at: int
    data: bytes


class GrpcClient:
    """Streams over one channel. Messages stay bytes: they are not parsed."""

    def __init__(self, address: str) -> None:
        self._channel = grpc.aio.insecure_channel(address)
        self._method: Any = self._channel.unary_stream(f"/{SERVICE}/{METHOD}")

    async def stream(self, plan: Plan) -> list[Arrival]:
        now = time.monotonic_ns
        return [Arrival(now(), data) async for data in self._method(plan.request.SerializeToString())]

    async def close(self) -> None:
        await self._channel.close()


class HttpClient:
    """Reads from a plain socket, which costs less than any HTTP client. The server is measured, not
    the client."""

    def __init__(self, address: str) -> None:
        self._url = urlsplit(address)

    async def stream(self, plan: Plan) -> list[Arrival]:
        reader, writer = await asyncio.open_connection(self._url.hostname, self._url.port, limit=2**22)
        body = to_json(plan.request)
        head = f"POST {self._url.path}/responses HTTP/1.1\r\nhost: bench\r\ncontent-length: {len(body)}\r\n\r\n"
        writer.write(head.encode() + body)
        pieces: list[Arrival] = []
        while not (pieces and pieces[-1].data.endswith(b"0\r\n\r\n")):
            data = await reader.read(2**16)
            pieces.append(Arrival(time.monotonic_ns(), data))
            if not data:
                break
        writer.close()
        return _events(pieces)

    async def close(self) -> None:
        """Does nothing: each stream has closed its connection."""


def _events(pieces: list[Arrival]) -> list[Arrival]:
    """Returns the events of a chunked HTTP reply. An event arrived with the piece that completed it."""
    decoder = SseDecoder()
    events: list[Arrival] = []
    buffer = bytearray()
    is_body = False
    for at, data in pieces:
        buffer += data
        if not is_body:
            _head, end, rest = buffer.partition(b"\r\n\r\n")
            if not end:
                continue
            is_body, buffer = True, bytearray(rest)
        events += [Arrival(at, event.data) for event in decoder.feed(_dechunked(buffer))]
    return events


def _dechunked(buffer: bytearray) -> bytes:
    """Takes the whole chunks out of a buffer, and returns their data."""
    pieces = []
    position = 0
    while (end := buffer.find(b"\r\n", position)) >= 0:
        size = int(buffer[position:end] or b"0", 16)
        if len(buffer) < end + size + 4:
            break
        pieces.append(bytes(buffer[end + 2 : end + 2 + size]))
        position = end + size + 4
    del buffer[:position]
    return b"".join(pieces)
