"""``openresponses serve``: gRPC in, HTTP out."""

from __future__ import annotations

import os
import sys
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from openresponses.command.access import FILE, access_options, read_key, read_tls, read_tokens
from openresponses.command.signals import told_to_stop
from openresponses.command.streams import BadInput
from openresponses.gateway import MAX_MESSAGE_BYTES

if TYPE_CHECKING:
    from openresponses.gateway.serve import ServeOptions

KEY_VARIABLE = "OPENRESPONSES_UPSTREAM_KEY"


@click.command("serve")
@click.option("--upstream", required=True, metavar="URL", help="A Responses endpoint, as https://api.example.com/v1.")
@click.option(
    "--listen", default="127.0.0.1:50051", show_default=True, metavar="HOST:PORT", help="Where to serve gRPC."
)
@click.option("--key-file", type=FILE, help=f"A file with the gateway's own key for the upstream; or ${KEY_VARIABLE}.")
@access_options
@click.option(
    "--max-message-bytes",
    type=click.IntRange(min=1),
    default=MAX_MESSAGE_BYTES,
    show_default=True,
    help="Largest message.",
)
@click.option(
    "--grace",
    type=click.FloatRange(min=0),
    default=30.0,
    show_default=True,
    metavar="SECONDS",
    help="How long a stop waits for calls to end.",
)
@click.option(
    "--log-level",
    type=click.Choice(("debug", "info", "warning", "error")),
    default="info",
    show_default=True,
    help="What is logged, as JSON on standard error; info: a line per call.",
)
@click.option("--metrics", metavar="HOST:PORT", help="Where to serve Prometheus metrics; else nowhere.")
@click.option("--otlp", is_flag=True, help="Send OpenTelemetry traces, as the OTEL_* environment variables say.")
def serve_command(
    upstream: str,
    listen: str,
    key_file: Path | None,
    max_message_bytes: int,
    grace: float,
    log_level: str,
    metrics: str | None,
    otlp: bool,
    **access: Any,
) -> None:
    """Serve gRPC by asking a Responses endpoint over HTTP.

    Without a key of its own the gateway passes each client's `authorization`
    metadata on. With one, everybody who reaches the gateway spends that key: it
    then listens on the loopback interface only, or with TLS and client tokens
    or client certificates.

    SIGTERM lets calls end for --grace seconds; a second one ends them.
    """
    host, port = split_address(listen, "--listen")
    metrics_at = split_address(metrics, "--metrics") if metrics is not None else None
    # gRPC's own log, of many lines that are no JSON, would be among ours.
    os.environ.setdefault("GRPC_VERBOSITY", "NONE")
    import asyncio

    try:
        from openresponses.gateway import logs
        from openresponses.gateway.serve import ServeOptions
    except ImportError as error:
        raise BadInput(f"serve needs {error.name}, of the extra: pip install 'openresponses-proto[gateway]'") from None
    key, tokens = read_key(key_file, KEY_VARIABLE), read_tokens(access.pop("client_tokens_file"))
    options = ServeOptions(
        upstream, host, port, key, max_message_bytes, grace_seconds=grace, tls=read_tls(**access), client_tokens=tokens
    )
    logs.configure(log_level, sys.stderr)
    asyncio.run(_serve(options, metrics_at, otlp))


async def _serve(options: ServeOptions, metrics_at: tuple[str, int] | None, otlp: bool) -> None:
    from openresponses.gateway.access import AccessError
    from openresponses.gateway.serve import Serve

    with ExitStack() as stack:
        if metrics_at is not None or otlp:
            options = _with_telemetry(options, metrics_at, otlp, stack)
        serve = Serve(options)
        try:
            await serve.start()
        except (AccessError, OSError) as error:
            raise BadInput(str(error)) from None
        click.echo(f"serving gRPC at {serve.address}")
        await _until_told_to_stop(serve)


def _with_telemetry(
    options: ServeOptions, metrics_at: tuple[str, int] | None, otlp: bool, stack: ExitStack
) -> ServeOptions:
    """Begins to measure; ends with the stack."""
    try:
        from openresponses.gateway import telemetry
    except ImportError as error:
        extra = "pip install 'openresponses-proto[gateway,telemetry]'"
        raise BadInput(f"--metrics and --otlp need {error.name}, of the extra: {extra}") from None
    if otlp:
        tracing = stack.enter_context(telemetry.tracing())
        options = replace(options, interceptors=(tracing.interceptor,), instrument=tracing.instrument)
    if metrics_at is not None:
        try:
            metrics = stack.enter_context(telemetry.metrics(*metrics_at))
        except OSError as error:
            raise BadInput(f"--metrics: cannot listen at {metrics_at[0]}:{metrics_at[1]}: {error.strerror}") from None
        click.echo(f"serving metrics at {metrics.url}")
        options = replace(options, observers=(metrics,))
    return options


async def _until_told_to_stop(serve: Any) -> None:
    """Serves until a signal; at a second one, ends the calls that are left."""
    import asyncio

    hurrying = set[asyncio.Task[None]]()
    await told_to_stop(lambda: hurrying.add(asyncio.ensure_future(serve.hurry()))).wait()
    await serve.stop()
    await asyncio.gather(*hurrying)


def split_address(address: str, flag: str) -> tuple[str, int]:
    """Host and port of an address.

    Raises:
        BadInput: it is none.
    """
    host, colon, port = address.rpartition(":")
    if not (host and colon and port.isdigit() and int(port) < 65_536):
        raise BadInput(f"{flag} {address}: is no HOST:PORT, as 127.0.0.1:50051")
    return host.strip("[]"), int(port)
