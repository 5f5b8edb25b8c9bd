"""Sends one reply of a replay, faults included, and notes how it ended."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, Protocol

from starlette.types import Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol

from .faults import Break, Faults

_TRANSPORT = "transport"
_FRAMES_PER_TURN = 32


class Connection(H11Protocol):
    """A connection that gives its transport to replies: they close it, which ASGI does not allow."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        self.app_state = {**self.app_state, _TRANSPORT: transport}
        super().connection_made(transport)


@dataclass
class Received:
    """A request, and how its reply ended.

    Attributes:
        method: ``POST``, for example.
        path: ``/v1/responses``, for example.
        query: the parameters behind the path.
        headers: values by the names in lower case.
        body: the parsed JSON; None if there was no body.
        sent: how many events of the reply were written, or wait to be written.
        outcome: ``open``, then ``complete``, ``cut`` (by a fault), ``disconnected`` (the client
            went away before the end) or ``stopped`` (the replay was stopped, or it failed).
        ended: set when the outcome is known.
    """

    method: str
    path: str
    query: dict[str, str]
    headers: dict[str, str]
    body: Any = None
    sent: int = 0
    outcome: str = "open"
    ended: asyncio.Event = field(default_factory=asyncio.Event)


@dataclass(frozen=True)
class ReplyContent:
    """What a reply contains.

    Attributes:
        frames: the body; each frame is written in one piece.
        end: the end of the body. It is not an event, so it does not wait for its turn.
    """

    frames: Iterable[bytes]
    status: int = 200
    media_type: str = "application/json"
    headers: tuple[tuple[str, str], ...] = ()
    end: bytes = b""


class Watcher(Protocol):
    """Gets to know how replies go: which connections are silent, and how each reply ends."""

    stalled: set[asyncio.Transport]

    def ended(self, received: Received, outcome: str) -> None:
        """Takes the outcome of a reply that has ended."""


@dataclass(frozen=True)
class ReplySender:
    """An ASGI application that replies to one request. The request's body has been read.

    Attributes:
        pace: events per second; None: as fast as the client reads.
    """

    content: ReplyContent
    faults: Faults
    pace: float | None
    received: Received
    watcher: Watcher

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Sends until the reply ends or breaks, or the client goes away."""
        transport: asyncio.Transport | None = scope.get("state", {}).get(_TRANSPORT)
        gone = asyncio.ensure_future(receive())  # all that can come now is the disconnect
        sending = asyncio.create_task(self._send(send))
        outcome = "stopped"
        try:
            await asyncio.wait({gone, sending}, return_when=asyncio.FIRST_COMPLETED)
            outcome = sending.result() if sending.done() else "disconnected"
            if outcome == Break.STALL.value:
                outcome = "disconnected"
                if transport is not None:
                    self.watcher.stalled.add(transport)
                await gone
            elif outcome == Break.CUT.value and transport is not None:
                transport.close()
                await gone
        finally:
            if transport is not None:
                self.watcher.stalled.discard(transport)
            await _end(gone, sending)
            self.watcher.ended(self.received, outcome)

    async def _send(self, send: Send) -> str:
        """Returns ``complete``, or the value of the ``Break`` at which the reply stopped."""
        if self.faults.headers_stall:
            return Break.STALL.value
        headers = [("content-type", self.content.media_type), *self.content.headers]
        await send(
            {
                "type": "http.response.start",
                "status": self.content.status,
                "headers": [(name.encode(), value.encode()) for name, value in headers],
            }
        )
        started = asyncio.get_running_loop().time()
        for number, piece in enumerate(self.faults.apply(self._counted())):
            if isinstance(piece, Break):
                return piece.value
            await self._wait(started, number)
            await self._write(send, piece)
        await self._write(send, self.content.end)
        await send({"type": "http.response.body"})
        return "complete"

    def _counted(self) -> Iterator[bytes]:
        for frame in self.content.frames:
            self.received.sent += 1
            yield frame

    async def _wait(self, started: float, number: int) -> None:
        if self.pace is not None:
            due = started + number / self.pace
            await asyncio.sleep(due - asyncio.get_running_loop().time())
        elif number % _FRAMES_PER_TURN == 0:
            # While the connection takes everything, sending never waits. But the other tasks of
            # the event loop need their turn, and a client may be one of them.
            await asyncio.sleep(0)

    async def _write(self, send: Send, piece: bytes) -> None:
        if not self.faults.one_byte:
            if piece:
                await send({"type": "http.response.body", "body": piece, "more_body": True})
            return
        for position in range(len(piece)):
            byte = piece[position : position + 1]
            await send({"type": "http.response.body", "body": byte, "more_body": True})
            await asyncio.sleep(0)


async def _end(*tasks: asyncio.Future[Any]) -> None:
    for task in tasks:
        task.cancel()
    await asyncio.wait(tasks)


def json_content(body: bytes, status: int = 200, headers: Iterable[tuple[str, str]] = ()) -> ReplyContent:
    """Makes the content of a reply whose body is a JSON document."""
    return ReplyContent([body], status, headers=tuple(headers))


def event_stream(frames: Iterable[bytes], end: bytes) -> ReplyContent:
    """Makes the content of a reply whose body is a stream of Server-Sent Events."""
    return ReplyContent(frames, media_type="text/event-stream; charset=utf-8", end=end)


def with_headers(content: ReplyContent, headers: Iterable[tuple[str, str]]) -> ReplyContent:
    """Returns the same content with more headers."""
    return ReplyContent(content.frames, content.status, content.media_type, (*content.headers, *headers), content.end)
