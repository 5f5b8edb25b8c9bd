"""A Responses endpoint that costs next to nothing, so that the gateway is measured.

It writes prebuilt bytes. A real server in its place would take a share of the cores on which
the gateway is measured.
"""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator, Callable

from .plan import Plan, chunk

_BLOCK = 32
"""A stream without a pace writes so many events at once."""

_HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream; charset=utf-8\r\ntransfer-encoding: chunked\r\n\r\n"
_MODELS = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}"


async def start_upstream() -> str:
    """Serves in the running event loop; returns the base URL."""
    server = await asyncio.start_server(_serve, "127.0.0.1", 0, backlog=1024)
    port = server.sockets[0].getsockname()[1]
    _KEPT.append(server)
    return f"http://127.0.0.1:{port}/v1"


_KEPT: list[asyncio.Server] = []  # nothing else refers to a server, and it must not be collected


async def _serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        while True:
            head = await reader.readuntil(b"\r\n\r\n")
            if head.startswith(b"GET "):
                writer.write(_MODELS)
                continue
            body = json.loads(await reader.readexactly(_content_length(head)))
            writer.write(_HEAD)
            await _send(Plan.asked_by(body["model"]), writer)
            writer.write(b"0\r\n\r\n")
    except (asyncio.IncompleteReadError, ConnectionError):
        pass
    finally:
        writer.close()


async def _send(plan: Plan, writer: asyncio.StreamWriter) -> None:
    if plan.pace:
        async for document in paced(plan, plan.document):
            writer.write(chunk(document))
        return
    for start in range(0, plan.size, _BLOCK):
        writer.write(b"".join(plan.chunks[start : start + _BLOCK]))
        await writer.drain()
        await asyncio.sleep(0)


async def paced(plan: Plan, make: Callable[[int, str], bytes]) -> AsyncIterator[bytes]:
    """Yields the events of a stream when they are due. Each delta says when it was sent."""
    started = asyncio.get_running_loop().time()
    for number in range(plan.size):
        await asyncio.sleep(started + number / plan.pace - asyncio.get_running_loop().time())
        yield make(number, str(time.monotonic_ns()))


def _content_length(head: bytes) -> int:
    for line in head.split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            return int(value)
    return 0
