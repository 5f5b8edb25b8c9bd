"""Connections of uvicorn's that are dropped when their client does not read."""

from __future__ import annotations

import asyncio

from uvicorn.protocols.http.auto import AutoHTTPProtocol

_LOOKS = 10
"""How often within its time a client that does not read is looked at."""


def dropping_after(seconds: float) -> type[asyncio.Protocol]:
    """Connections that are dropped once their client has read nothing for a time,
    though data waits for it. While there is nothing to send no time is counted.

    Args:
        seconds: the time; 0 for any.
    """
    if not seconds:
        return AutoHTTPProtocol

    class Connection(AutoHTTPProtocol):  # type: ignore[misc, valid-type] # which it is, is known at run time only
        def connection_made(self, transport: asyncio.Transport) -> None:
            self._stall = _Stall(transport, seconds)
            super().connection_made(transport)

        def pause_writing(self) -> None:
            super().pause_writing()
            self._stall.begin()

        def resume_writing(self) -> None:
            self._stall.end()
            super().resume_writing()

        def connection_lost(self, error: Exception | None) -> None:
            self._stall.end()
            super().connection_lost(error)

    return Connection


class _Stall:
    """The time in which a connection is full.

    It takes no more data until the client has read most of what waits. So what
    waits becomes less if, and only if, the client reads.
    """

    def __init__(self, transport: asyncio.Transport, seconds: float) -> None:
        self._transport = transport
        self._interval = seconds / _LOOKS
        self._timer: asyncio.TimerHandle | None = None

    def begin(self) -> None:
        self._waiting, self._looks = self._transport.get_write_buffer_size(), 0
        self._look_later()

    def end(self) -> None:
        if self._timer is not None:
            self._timer.cancel()

    def _look_later(self) -> None:
        self._timer = asyncio.get_running_loop().call_later(self._interval, self._look)

    def _look(self) -> None:
        waiting = self._transport.get_write_buffer_size()
        self._looks = 0 if waiting < self._waiting else self._looks + 1
        self._waiting = waiting
        if self._looks < _LOOKS:
            self._look_later()
        else:
            self._transport.abort()
