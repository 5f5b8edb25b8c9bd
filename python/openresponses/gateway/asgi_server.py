"""An HTTP server, uvicorn, inside a program's own event loop."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Iterator
from contextlib import contextmanager

import uvicorn


class EmbeddedServer(uvicorn.Server):
    """Leaves signals to the program around it, and tells when it listens.

    Attributes:
        listening: set as soon as the server answers requests.
    """

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.listening = asyncio.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.listening.set()

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield

    def abort_connections(self) -> None:
        """Closes the remaining connections at once, without a reply."""
        for connection in list(self.server_state.connections):
            connection.transport.abort()
