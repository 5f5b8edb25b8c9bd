"""The options of ``Serve``: where it listens, which upstream it calls, limits and keys."""

from __future__ import annotations

from dataclasses import dataclass, field

import grpc

from openresponses.gateway import MAX_MESSAGE_BYTES
from openresponses.gateway.access import Tls
from openresponses.gateway.logs import CallObserver

from .upstream import Instrument


@dataclass(frozen=True)
class ServeOptions:
    """What ``Serve`` does.

    Attributes:
        upstream: the base URL of a Responses endpoint, for example "https://api.example.com/v1".
        host: the address to listen at.
        port: 0 for a free port.
        key: the gateway's own key for the upstream, in place of the clients' keys.
        max_message_bytes: the largest message, in both directions.
        probe_seconds: the time between two checks whether the upstream is there.
        grace_seconds: how long a stop waits for calls to end.
        connection_seconds: after about this time a client's connection takes no more calls, and
            the client opens another connection, maybe to a new replica; None: never.
        verify: whether the upstream's certificate is checked; or the name of a file of
            certificates to trust.
        tls: TLS of the listener; None for plain text.
        client_tokens: each call must have one of these as its bearer token. They are the
            gateway's own tokens and do not go on to the upstream. Empty: no token is needed.
        observers: get each call when it begins and when it ends; metrics, for example.
        interceptors: the program's own gRPC interceptors; tracing, for example. They run inside
            the log's interceptor, because it turns generators into functions that write, which
            other interceptors could not take.
        instrument: gets the HTTP client that calls the upstream; tracing uses it.
    """

    upstream: str
    host: str = "127.0.0.1"
    port: int = 50051
    key: str | None = field(default=None, repr=False)
    max_message_bytes: int = MAX_MESSAGE_BYTES
    probe_seconds: float = 10.0
    grace_seconds: float = 30.0
    connection_seconds: float | None = None
    verify: bool | str = True
    tls: Tls | None = None
    client_tokens: frozenset[str] = field(default=frozenset(), repr=False)
    observers: tuple[CallObserver, ...] = ()
    interceptors: tuple[grpc.aio.ServerInterceptor, ...] = ()
    instrument: Instrument | None = None
