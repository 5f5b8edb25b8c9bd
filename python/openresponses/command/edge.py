"""The ``openresponses edge`` command: options, keys and signals."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from openresponses.command.access import FILE
from openresponses.command.signals import told_to_stop
from openresponses.gateway import MAX_MESSAGE_BYTES
from openresponses.wire.errors import OpenResponsesError

if TYPE_CHECKING:
    from openresponses.gateway.edge import EdgeOptions, Tls

KEY_VARIABLE = "OPENRESPONSES_EDGE_API_KEY"
"""The environment variable that may hold the backend's key."""

_NEEDS_EXTRA = "the gateway is an extra: pip install 'openresponses-proto[gateway]'"


def _file_option(name: str, help: str, **settings: Any) -> Callable[[Any], Any]:  # noqa: A002
    return click.option(name, type=FILE, help=help, **settings)


@click.command("edge")
@click.option("--backend", metavar="HOST:PORT", required=True, help="The gRPC service to call.")
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option("--port", default=8080, show_default=True, help="Port to listen on; 0 for any free one.")
@click.option("--heartbeat-seconds", type=float, default=15.0, show_default=True, help="Silence before a comment.")
@click.option("--timeout-seconds", type=float, help="Longest time for a request; else none.")
@click.option(
    "--max-message-bytes", type=int, default=MAX_MESSAGE_BYTES, show_default=True, help="Largest body and message."
)
@click.option("--grace-seconds", type=float, default=30.0, show_default=True, help="Time for streams to end at a stop.")
@click.option("--keepalive-seconds", type=float, default=310.0, show_default=True, help="Time between gRPC pings.")
@_file_option("--api-key-file", f"The backend's key, sent instead of the clients' own; or set {KEY_VARIABLE}.")
@_file_option("--tokens-file", "Client tokens, one a line.", envvar="OPENRESPONSES_EDGE_TOKENS_FILE", show_envvar=True)
@_file_option("--tls-cert", "Certificate to present to clients; turns on TLS.")
@_file_option("--tls-key", "Its private key.")
@_file_option("--tls-client-ca", "Demand client certificates of these authorities.")
@click.option("--backend-tls", is_flag=True, help="Call the backend over TLS.")
@_file_option("--backend-ca", "Authorities to trust for the backend; else gRPC's own.")
@_file_option("--backend-cert", "Certificate to present to the backend.")
@_file_option("--backend-key", "Its private key.")
def edge_command(**flags: Any) -> None:
    """Serve the API over HTTP, by a gRPC backend.

    Clients reach it at http://HOST:PORT/v1. /healthz tells whether the process
    runs, /readyz whether the backend is ready. SIGTERM lets streams finish
    for --grace-seconds; a second one ends them.
    """
    import asyncio

    try:
        from openresponses.gateway.edge import EdgeOptions
    except ModuleNotFoundError as error:
        raise click.ClickException(f"{_NEEDS_EXTRA} ({error.name} is missing)") from None
    for name in ("api_key_file", "tokens_file"):
        flags[name] = _secrets(flags[name], name)
    keys, tokens = flags.pop("api_key_file"), flags.pop("tokens_file")
    key = keys[0] if keys else os.environ.get(KEY_VARIABLE) or None
    options = EdgeOptions(
        tls=_tls(flags, "tls", "client_ca"),
        backend_tls=_tls(flags, "backend", "ca"),
        api_key=key,
        client_tokens=frozenset(tokens),
        **flags,
    )
    try:
        asyncio.run(_run(options))
    except OpenResponsesError as error:
        raise click.ClickException(str(error)) from None


def _secrets(path: Path | None, name: str) -> list[str]:
    """The lines of a file. One without any is an error: it must not open the edge."""
    if path is None:
        return []
    lines = [line.strip() for line in path.read_text().splitlines()]
    found = [line for line in lines if line]
    if not found:
        raise click.ClickException(f"--{name.replace('_', '-')}: {path} is empty")
    return found


def _tls(flags: dict[str, Any], side: str, authorities_name: str) -> Tls | None:
    from openresponses.gateway.edge import Tls

    tls = Tls(flags.pop(f"{side}_cert"), flags.pop(f"{side}_key"), flags.pop(f"{side}_{authorities_name}"))
    wanted = flags.pop("backend_tls") if side == "backend" else tls.certificate is not None
    if not wanted and tls != Tls():
        needed = "--backend-tls" if side == "backend" else "--tls-cert"
        raise click.UsageError(f"options for TLS need {needed}")
    return tls if wanted else None


async def _run(options: EdgeOptions) -> None:
    from openresponses.gateway.edge import Edge

    edge = Edge(options)
    told = told_to_stop(again=edge.hurry)
    async with edge:
        click.echo(f"{edge.url} is {options.backend}", err=True)
        await told.wait()
