"""``openresponses edge``: HTTP in, gRPC out."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from openresponses.command.access import (
    access_options,
    backend_options,
    key_option,
    read_backend_tls,
    read_key,
    read_tls,
    read_tokens,
)
from openresponses.command.options import Address, address_option, gateway_options, listen_option, seconds_option
from openresponses.command.reach import refuse_unknown_host
from openresponses.command.running import (
    begin_log,
    begin_metrics,
    needing_extra,
    needing_telemetry,
    run_loop,
    run_server,
)

if TYPE_CHECKING:
    from openresponses.gateway.edge import EdgeOptions

KEY_VARIABLE = "OPENRESPONSES_BACKEND_KEY"


@click.command("edge")
@address_option("--backend", "The gRPC service to call.", example="127.0.0.1:50051", least_port=1, required=True)
@listen_option("127.0.0.1:8080", "HTTP")
@key_option("backend", KEY_VARIABLE)
@access_options
@backend_options
@seconds_option("--heartbeat", 15, "Silence after which a stream gets a comment; 0: never.")
@seconds_option("--timeout", None, "Longest time for a call; without it: no limit.", least=0.001)
@seconds_option("--write-timeout", 300, "Drop a client that reads nothing for this time; 0: never.")
@seconds_option("--keepalive", 310, "Time between pings on the connection to the backend.", least=1)
@gateway_options
def edge_command(
    backend: Address,
    listen: Address,
    key_file: Path | None,
    client_tokens_file: Path | None,
    tls_cert: Path | None,
    tls_key: Path | None,
    tls_client_ca: Path | None,
    heartbeat: float,
    timeout: float | None,
    write_timeout: float,
    keepalive: float,
    max_message_bytes: int,
    grace_seconds: float,
    log_level: str,
    metrics: Address | None,
    otlp: bool,
    **backend_tls: Any,
) -> None:
    """Serve HTTP by calling a gRPC service.

    OpenAI-compatible clients reach it at http://HOST:PORT/v1. /healthz tells
    whether the process runs, /readyz whether the backend is ready.

    Without a key of its own the gateway passes each client's `authorization`
    header on. With its own key, everybody who reaches the gateway spends that
    key: the gateway then listens on the loopback interface only, or with TLS
    and client tokens or client certificates.

    SIGTERM lets calls finish for --grace seconds; a second SIGTERM ends them.
    """
    with needing_extra("edge needs", "gateway"):
        begin_log(log_level)
        from openresponses.gateway.edge import EdgeOptions
    options = EdgeOptions(
        str(backend),
        *listen,
        heartbeat_seconds=heartbeat,
        timeout_seconds=timeout,
        write_timeout_seconds=write_timeout,
        max_message_bytes=max_message_bytes,
        grace_seconds=grace_seconds,
        keepalive_seconds=keepalive,
        key=read_key(key_file, KEY_VARIABLE),
        client_tokens=read_tokens(client_tokens_file),
        tls=read_tls(tls_cert, tls_key, tls_client_ca),
        backend_tls=read_backend_tls(**backend_tls),
    )
    refuse_unknown_host("--backend", str(backend), backend.host)
    run_loop(_serve(options, listen, metrics, otlp))


async def _serve(options: EdgeOptions, listen: Address, metrics: Address | None, otlp: bool) -> None:
    from openresponses.gateway.edge import Edge

    with ExitStack() as stack:
        if otlp:
            with needing_telemetry():
                from openresponses.gateway.edge.tracing import edge_tracing
            options = replace(options, **stack.enter_context(edge_tracing()))
        edge = Edge(replace(options, observers=begin_metrics(metrics, stack)))
        await run_server(edge, listen, lambda: f"HTTP at {edge.url}", edge.hurry)
