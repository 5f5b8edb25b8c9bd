"""What ``Serve`` is told: where it listens, which upstream it calls, limits and keys."""

from __future__ import annotations

from dataclasses import dataclass, field

import grpc

from openresponses.gateway import MAX_MESSAGE_BYTES
from openresponses.gateway.access import Tls
from openresponses.gateway.logs import CallObserver

from .upstream import Instrument


@dataclass(frozen=True)
class ServeOptions:
    """What ``Serve`` is to do.

    Attributes:
        upstream: the base URL of a Responses endpoint, as "https://api.example.com/v1".
        host: the address to listen at.
        port: 0 for any that is free.
        key: the gateway's own key for the upstream, in place of the clients'.
        max_message_bytes: the largest message, either way.
        probe_seconds: how often to look whether the upstream is there.
        grace_seconds: how long a stop waits for calls to end.
        connection_seconds: after about this time a client's connection takes no more calls and
            the client opens another, maybe to a replica that is new; None: never.
        verify: whether the upstream's certificate is checked; or the name of a
            file of certificates to trust.
        tls: of the listener; None for plain text.
        client_tokens: tokens of which each call must have one as its bearer
            token; they are the gateway's own and do not go on to the upstream.
        observers: are told of each call that begins and ends, as metrics are.
        interceptors: of the program's own, as those of tracing. Inside that of the log,
            which makes of generators what they could not take.
        instrument: is given the HTTP client that calls the upstream, to watch it.
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
