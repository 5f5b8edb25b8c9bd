"""``openresponses serve``: gRPC in, HTTP out."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from openresponses.command.access import access_options, key_option, read_key, read_tls, read_tokens
from openresponses.command.options import Address, gateway_options, listen_option, seconds_option, url_option
from openresponses.command.reach import refuse_unknown_host_of
from openresponses.command.running import (
    begin_log,
    begin_metrics,
    needing_extra,
    needing_telemetry,
    run_loop,
    run_server,
)

if TYPE_CHECKING:
    from openresponses.gateway.serve import ServeOptions

KEY_VARIABLE = "OPENRESPONSES_UPSTREAM_KEY"


@click.command("serve")
@url_option("--upstream", "A Responses endpoint, for example https://api.example.com/v1.")
@listen_option("127.0.0.1:50051", "gRPC")
@key_option("upstream", KEY_VARIABLE)
@access_options
@seconds_option("--connection-age", None, "Age at which a connection takes no more calls; without it: never.", least=1)
@gateway_options
def serve_command(
    upstream: str,
    listen: Address,
    key_file: Path | None,
    client_tokens_file: Path | None,
    connection_age: float | None,
    max_message_bytes: int,
    grace_seconds: float,
    log_level: str,
    metrics: Address | None,
    otlp: bool,
    **tls: Any,
) -> None:
    """Serve gRPC by asking a Responses endpoint over HTTP.

    Without a key of its own the gateway passes each client's `authorization`
    metadata on. With its own key, everybody who reaches the gateway spends that
    key: the gateway then listens on the loopback interface only, or with TLS
    and client tokens or client certificates.

    SIGTERM lets calls finish for --grace seconds; a second SIGTERM ends them.
    """
    with needing_extra("serve needs", "gateway"):
        begin_log(log_level)
        from openresponses.gateway.serve import ServeOptions
    key, tokens = read_key(key_file, KEY_VARIABLE), read_tokens(client_tokens_file)
    options = ServeOptions(
        upstream,
        *listen,
        key,
        max_message_bytes,
        grace_seconds=grace_seconds,
        connection_seconds=connection_age,
        tls=read_tls(**tls),
        client_tokens=tokens,
    )
    refuse_unknown_host_of("--upstream", upstream)
    run_loop(_serve(options, listen, metrics, otlp))


async def _serve(options: ServeOptions, listen: Address, metrics: Address | None, otlp: bool) -> None:
    from openresponses.gateway.serve import Serve

    with ExitStack() as stack:
        if otlp:
            with needing_telemetry():
                from openresponses.gateway.serve.tracing import serve_tracing
            options = replace(options, **stack.enter_context(serve_tracing()))
        serve = Serve(replace(options, observers=begin_metrics(metrics, stack)))
        await run_server(serve, listen, lambda: f"gRPC at {serve.address}", serve.hurry)
