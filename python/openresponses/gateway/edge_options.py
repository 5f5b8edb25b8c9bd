"""What the edge is told: where it listens, whom it calls, limits and keys."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import grpc

from openresponses.wire.errors import OpenResponsesError

from . import MAX_MESSAGE_BYTES

GO_AWAY_SAFE_SECONDS = 310.0
"""gRPC servers cut a client that pings more often than every five minutes,
unless they are told to bear it; so no backend loses streams by default."""

_ROUND_ROBIN = '{"loadBalancingConfig": [{"round_robin": {}}]}'


class EdgeError(OpenResponsesError):
    """The edge refuses to start with these options."""


@dataclass(frozen=True)
class Tls:
    """Files of one side of a TLS connection, in PEM form.

    Attributes:
        certificate: the certificate to present.
        key: its private key.
        authorities: whose certificates to trust. For the listener: those that
            clients must present one of.
    """

    certificate: Path | None = None
    key: Path | None = None
    authorities: Path | None = None


@dataclass(frozen=True)
class EdgeOptions:
    """Options of the edge.

    Attributes:
        backend: the gRPC target, ``host:port`` or any name that gRPC resolves;
            all addresses that it has are called in turn.
        host: address to listen on.
        port: port to listen on; 0 for any free one.
        heartbeat_seconds: silence after which a stream gets a comment; 0 for never.
        timeout_seconds: longest time for a call; a client may ask for less by
            the header ``x-request-timeout``. None for no limit.
        max_message_bytes: largest body of a request, and largest message to and
            from the backend.
        grace_seconds: how long streams may go on when the edge stops.
        idle_seconds: how long a client's connection is kept without a request.
        keepalive_seconds: time between pings on the connection to the backend
            while calls are under way.
        ready_seconds: how long the backend may take to say that it is ready.
        api_key: the backend's key, sent instead of the clients' own.
        client_tokens: tokens of which each request must have one as its bearer
            token; they are the edge's own and not sent on.
        tls: the listener's TLS; None for plain HTTP.
        backend_tls: TLS to the backend; None for plain text.
    """

    backend: str
    host: str = "127.0.0.1"
    port: int = 0
    heartbeat_seconds: float = 15.0
    timeout_seconds: float | None = None
    max_message_bytes: int = MAX_MESSAGE_BYTES
    grace_seconds: float = 30.0
    idle_seconds: float = 75.0
    keepalive_seconds: float = GO_AWAY_SAFE_SECONDS
    ready_seconds: float = 2.0
    api_key: str | None = field(default=None, repr=False)
    client_tokens: frozenset[str] = field(default=frozenset(), repr=False)
    tls: Tls | None = None
    backend_tls: Tls | None = None

    def refuse_open_relay(self, loopback: bool) -> None:
        """Makes sure that not everybody can spend the edge's own key.

        Raises:
            EdgeError: the edge has a key, and neither listens on loopback nor
                knows its clients over TLS.
        """
        knows_clients = bool(self.client_tokens) or self.demands_certificate
        if self.api_key is None or loopback or (self.tls is not None and knows_clients):
            return
        raise EdgeError(
            "an edge with a key of its own for the backend must listen on loopback, "
            "or use TLS and demand client tokens or client certificates"
        )

    @property
    def demands_certificate(self) -> bool:
        """Whether clients must present a certificate."""
        return self.tls is not None and self.tls.authorities is not None

    @property
    def is_open(self) -> bool:
        """Whether anybody who reaches the edge spends its own key."""
        return self.api_key is not None and not self.client_tokens and not self.demands_certificate


def open_channel(options: EdgeOptions) -> grpc.aio.Channel:
    """A channel to the backend.

    Raises:
        EdgeError: a file for TLS cannot be read.
    """
    settings = [
        ("grpc.max_send_message_length", options.max_message_bytes),
        ("grpc.max_receive_message_length", options.max_message_bytes),
        ("grpc.keepalive_time_ms", round(options.keepalive_seconds * 1000)),
        ("grpc.keepalive_timeout_ms", 20_000),
        # A model may think for long: pings go on though no data does.
        ("grpc.http2.max_pings_without_data", 0),
        # The default goes up to two minutes, for which a restarted backend would be away.
        ("grpc.initial_reconnect_backoff_ms", 100),
        ("grpc.max_reconnect_backoff_ms", 5_000),
        ("grpc.service_config", _ROUND_ROBIN),
        ("grpc.use_local_subchannel_pool", 1),
    ]
    if options.backend_tls is None:
        return grpc.aio.insecure_channel(options.backend, options=settings)
    tls = options.backend_tls
    credentials = grpc.ssl_channel_credentials(_read(tls.authorities), _read(tls.key), _read(tls.certificate))
    return grpc.aio.secure_channel(options.backend, credentials, options=settings)


def _read(path: Path | None) -> bytes | None:
    try:
        return path.read_bytes() if path is not None else None
    except OSError as error:
        raise EdgeError(f"{path}: {error.strerror}") from None
