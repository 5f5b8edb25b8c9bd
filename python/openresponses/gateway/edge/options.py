"""What the edge is told: where it listens, whom it calls, limits and keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import grpc
from starlette.types import ASGIApp

from openresponses.gateway import MAX_MESSAGE_BYTES
from openresponses.gateway.access import BackendTls, Tls
from openresponses.gateway.logs import CallObserver

GO_AWAY_SAFE_SECONDS = 310.0
"""Unless they are set up otherwise, gRPC servers close the connection of a client
that pings more often than every five minutes. By default the edge pings less often,
so that no backend ends its streams."""


@dataclass(frozen=True)
class EdgeOptions:
    """Options of the edge.

    Attributes:
        backend: the gRPC target, ``host:port`` or any name that gRPC resolves; if it
            has several addresses, calls go to each in turn.
        host: address to listen on.
        port: port to listen on; 0 for any free one.
        heartbeat_seconds: silence after which a stream gets a comment; 0 for never.
        timeout_seconds: longest time for a call; a client may ask for less with
            the header ``x-request-timeout``. None for no limit.
        write_timeout_seconds: how long a client may read nothing while data waits
            for it, before it is dropped; 0 for no limit. Only ``Edge`` does this:
            under another server, that server has to.
        max_message_bytes: largest body of a request, and largest message to and
            from the backend.
        grace_seconds: how long streams may go on when the edge stops.
        idle_seconds: how long a client's connection is kept without a request.
        keepalive_seconds: time between pings on the connection to the backend
            while calls are under way.
        ready_seconds: how long the backend may take to say that it is ready.
        key: the gateway's own key for the backend, in place of the clients'.
        client_tokens: each request must have one of these as its bearer token.
            They are the gateway's own and do not go on to the backend.
        tls: the listener's TLS; None for plain HTTP.
        backend_tls: TLS to the backend; None for plain text.
        observers: are told of each request that begins and ends; metrics, for example.
        middleware: the program's own, around the handling of requests; tracing, for example.
        interceptors: the program's own, around calls to the backend.
    """

    backend: str
    host: str = "127.0.0.1"
    port: int = 0
    heartbeat_seconds: float = 15.0
    timeout_seconds: float | None = None
    write_timeout_seconds: float = 300.0
    max_message_bytes: int = MAX_MESSAGE_BYTES
    grace_seconds: float = 30.0
    idle_seconds: float = 75.0
    keepalive_seconds: float = GO_AWAY_SAFE_SECONDS
    ready_seconds: float = 2.0
    key: str | None = field(default=None, repr=False)
    client_tokens: frozenset[str] = field(default=frozenset(), repr=False)
    tls: Tls | None = None
    backend_tls: BackendTls | None = None
    observers: tuple[CallObserver, ...] = ()
    middleware: tuple[Callable[[ASGIApp], ASGIApp], ...] = ()
    interceptors: tuple[grpc.aio.ClientInterceptor, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether anybody who reaches the edge spends its own key."""
        demands_certificate = self.tls is not None and self.tls.authorities is not None
        return self.key is not None and not self.client_tokens and not demands_certificate
