"""The connection to the backend."""

from __future__ import annotations

from pathlib import Path

import grpc

from .options import EdgeOptions

_ROUND_ROBIN = '{"loadBalancingConfig": [{"round_robin": {}}]}'


def open_channel(options: EdgeOptions) -> grpc.aio.Channel:
    """Opens a channel to the backend.

    Raises:
        AccessError: a file for TLS cannot be used.
    """
    settings = [
        ("grpc.max_send_message_length", options.max_message_bytes),
        ("grpc.max_receive_message_length", options.max_message_bytes),
        ("grpc.keepalive_time_ms", round(options.keepalive_seconds * 1000)),
        ("grpc.keepalive_timeout_ms", 20_000),
        # A model may think for minutes: pings go on while no data does.
        ("grpc.http2.max_pings_without_data", 0),
        # By default gRPC waits up to two minutes before it tries again to connect.
        # A backend that restarts would seem to be away for that long.
        ("grpc.initial_reconnect_backoff_ms", 100),
        ("grpc.max_reconnect_backoff_ms", 5_000),
        ("grpc.service_config", _ROUND_ROBIN),
        ("grpc.use_local_subchannel_pool", 1),
    ]
    if options.backend_tls is None:
        return grpc.aio.insecure_channel(options.backend, options=settings, interceptors=options.interceptors)
    tls = options.backend_tls
    tls.check()
    credentials = grpc.ssl_channel_credentials(_read(tls.authorities), _read(tls.key), _read(tls.certificate))
    return grpc.aio.secure_channel(options.backend, credentials, options=settings, interceptors=options.interceptors)


def _read(file: Path | None) -> bytes | None:
    return None if file is None else file.read_bytes()
