"""HTTP to gRPC: the API over HTTP/1.1, by any backend that speaks the gRPC service.

Use ``Edge`` as an asynchronous context:

    async with Edge(EdgeOptions(backend="127.0.0.1:50051")) as edge:
        client = AsyncOpenAI(base_url=edge.url)
"""

from __future__ import annotations

import asyncio
import math
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import uvicorn
from starlette.applications import Starlette

from openresponses.gateway.access import AccessError, refuse_open_relay
from openresponses.gateway.asgi_server import EmbeddedServer
from openresponses.gateway.lifetime import StartsAndStops
from openresponses.gateway.listening import base_url, listen

from .options import EdgeOptions
from .routes import Operations, application
from .write_timeout import dropping_after

_LAST_WORDS_SECONDS = 2
"""After the grace period: for streams to say that they break off."""


def app(options: EdgeOptions) -> Starlette:
    """Returns the edge for another ASGI server, which then does the listening and TLS.

    Raises:
        AccessError: the edge has a key of its own but demands no tokens.
    """
    if options.key is not None and not options.client_tokens:
        raise AccessError("an edge with a key of its own under another server must demand client tokens")
    operations = Operations(options)

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        await operations.open()
        try:
            yield
        finally:
            await operations.close()

    return application(operations, lifespan)


class Edge(StartsAndStops):
    """The edge with its own HTTP server, in the event loop of its caller."""

    def __init__(self, options: EdgeOptions) -> None:
        self._options = options
        self._operations = Operations(options)

    @property
    def url(self) -> str:
        """The base URL for clients."""
        return self._url

    async def start(self) -> None:
        """Begins to listen; returns when the address accepts connections.

        Raises:
            AccessError: the options would make an open relay, or name files for TLS that
                cannot be used.
            OSError: the address cannot be listened on.
        """
        options = self._options
        await refuse_open_relay(options.host, options.key, options.tls, options.client_tokens)
        if options.tls is not None:
            options.tls.check()
        await self._operations.open()
        try:
            listener = listen(options.host, options.port)
        except OSError:
            await self._operations.close()
            raise
        self._url = base_url("https" if options.tls is not None else "http", listener)
        server = EmbeddedServer(_config(options, application(self._operations)))
        self._server = server
        self._serving = asyncio.create_task(server.serve([listener]))
        started = asyncio.create_task(server.listening.wait())
        await asyncio.wait({started, self._serving}, return_when=asyncio.FIRST_COMPLETED)
        started.cancel()

    async def stop(self) -> None:
        """Stops listening, lets requests finish for ``grace_seconds``, then ends the
        rest: streams with an ``error`` event."""
        self._server.should_exit = True
        end_of_grace = asyncio.get_running_loop().call_later(self._options.grace_seconds, self._operations.stopping.set)
        try:
            await self._serving
        finally:
            end_of_grace.cancel()
            self._server.abort_connections()
            await self._operations.close()

    async def hurry(self) -> None:
        """Ends the requests that ``stop`` waits for. A moment later it aborts the connections that are still open."""
        self._operations.stopping.set()
        asyncio.get_running_loop().call_later(_LAST_WORDS_SECONDS, self._server.abort_connections)


def _config(options: EdgeOptions, application: Starlette) -> uvicorn.Config:
    tls = options.tls
    authorities = tls.authorities if tls is not None else None
    return uvicorn.Config(
        application,
        http=dropping_after(options.write_timeout_seconds),
        lifespan="off",
        ws="none",
        log_config=None,  # the program sets up its own logging
        access_log=False,
        server_header=False,
        proxy_headers=False,
        timeout_keep_alive=math.ceil(options.idle_seconds),
        timeout_graceful_shutdown=math.ceil(options.grace_seconds) + _LAST_WORDS_SECONDS,
        ssl_certfile=tls.certificate if tls is not None else None,
        ssl_keyfile=tls.key if tls is not None else None,
        ssl_ca_certs=str(authorities) if authorities is not None else None,
        ssl_cert_reqs=ssl.CERT_REQUIRED if authorities is not None else ssl.CERT_NONE,
    )
