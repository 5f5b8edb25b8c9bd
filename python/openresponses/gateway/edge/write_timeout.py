"""Connections of uvicorn that are dropped when their client does not read."""

from __future__ import annotations

import asyncio

from uvicorn.protocols.http.auto import AutoHTTPProtocol

_CHECKS = 10
"""How many times a client that does not read is checked before it is dropped."""


def dropping_after(seconds: float) -> type[asyncio.Protocol]:
    """Returns a protocol for uvicorn that drops a connection once its client has read
    nothing for a time while data waited for it. Time with nothing to send does not count.

    Args:
        seconds: the time; 0 for no limit.
    """
    if not seconds:
        return AutoHTTPProtocol

    class Connection(AutoHTTPProtocol):  # type: ignore[misc, valid-type] # uvicorn chooses the class at run time
        def connection_made(  # pyright: ignore[reportIncompatibleMethodOverride]
            self, transport: asyncio.Transport
        ) -> None:
            self._stall = _Stall(transport, seconds)
            super().connection_made(transport)

        def pause_writing(self) -> None:
            super().pause_writing()
            self._stall.begin()

        def resume_writing(self) -> None:
            self._stall.end()
            super().resume_writing()

        def connection_lost(self, exc: Exception | None) -> None:
            self._stall.end()
            super().connection_lost(exc)

    return Connection


class _Stall:
    """The time in which a connection's write buffer is full.

    No more data is added to the buffer until the client has read most of it. So the
    buffer shrinks if, and only if, the client reads.
    """

    def __init__(self, transport: asyncio.Transport, seconds: float) -> None:
        self._transport = transport
        self._interval = seconds / _CHECKS
        self._timer: asyncio.TimerHandle | None = None

    def begin(self) -> None:
        self._waiting, self._checks = self._transport.get_write_buffer_size(), 0
        self._check_later()

    def end(self) -> None:
        if self._timer is not None:
            self._timer.cancel()

    def _check_later(self) -> None:
        self._timer = asyncio.get_running_loop().call_later(self._interval, self._check)

    def _check(self) -> None:
        waiting = self._transport.get_write_buffer_size()
        self._checks = 0 if waiting < self._waiting else self._checks + 1
        self._waiting = waiting
        if self._checks < _CHECKS:
            self._check_later()
        else:
            self._transport.abort()
