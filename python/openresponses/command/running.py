"""How a command serves until it is told to stop, and what its user sees."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Coroutine, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager, suppress
from typing import TYPE_CHECKING, Any

import click

from openresponses.command.options import Address
from openresponses.command.streams import BadInput
from openresponses.wire.errors import OpenResponsesError

if TYPE_CHECKING:
    import asyncio

    from openresponses.gateway.lifetime import StartsAndStops
    from openresponses.gateway.telemetry import Metrics


def run_loop(main: Coroutine[Any, Any, None]) -> None:
    """Runs a coroutine like ``asyncio.run``, but in uvloop's event loop where uvloop is installed
    (docs/decisions/0005)."""
    import asyncio  # not at the top: importing it takes longer than most commands run

    try:
        import uvloop
    except ImportError:
        asyncio.run(main)
    else:
        uvloop.run(main)


async def run_server(
    server: StartsAndStops,
    listen: Address,
    where: Callable[[], str],
    hurry: Callable[[], Coroutine[Any, Any, None]] | None = None,
) -> None:
    """Serves until a signal. A second signal ends the calls that the stop waits for.

    Args:
        listen: where the server should listen.
        where: says what serves at which address, after the start.
        hurry: ends the calls that the stop waits for; None if the stop never waits long.

    Raises:
        BadInput: the server cannot be started.
    """
    import asyncio

    try:
        await server.start()
    except OpenResponsesError as error:
        raise BadInput(str(error)) from None
    except OSError as error:
        raise _cannot_listen("--listen", listen, error) from None
    hurrying = set[asyncio.Task[None]]()

    def again() -> None:
        if hurry is not None:
            hurrying.add(asyncio.ensure_future(hurry()))

    told = _told_to_stop(again)
    click.echo(f"serving {where()}")
    await told.wait()
    await server.stop()
    await asyncio.gather(*hurrying)


def _told_to_stop(again: Callable[[], object]) -> asyncio.Event:
    """Returns an event that the first SIGINT or SIGTERM sets. Each further signal calls ``again``."""
    import asyncio

    told = asyncio.Event()

    def on_signal() -> None:
        if told.is_set():
            again()
        told.set()

    for number in (signal.SIGINT, signal.SIGTERM):
        with suppress(NotImplementedError):  # Windows, where an interrupt ends the loop itself
            asyncio.get_running_loop().add_signal_handler(number, on_signal)
    return told


def _cannot_listen(flag: str, address: Address, error: OSError) -> BadInput:
    return BadInput(f"{flag} {address}: cannot listen: {error.strerror or error}")


@contextmanager
def needing_extra(who: str, *extras: str) -> Iterator[None]:
    """Says which of the package's extras to install if an import fails.

    Raises:
        BadInput: an import has failed.
    """
    try:
        yield
    except ModuleNotFoundError as error:
        if error.name is None or error.name.partition(".")[0] == "openresponses":
            raise  # a defect: only packages of others can be missing
        extra = f"pip install 'openresponses-proto[{','.join(extras)}]'"
        raise BadInput(f"{who} {error.name}, of the extra: {extra}") from None


def needing_telemetry() -> AbstractContextManager[None]:
    """Says to install the extra `telemetry` if an import of metrics or traces fails."""
    return needing_extra("--metrics and --otlp need", "gateway", "telemetry")


def begin_log(level: str) -> None:
    """Logs to standard error from now on. Call it before grpc is imported."""
    from openresponses.gateway import logs

    # gRPC's own log has many lines that are not JSON, and would mix with this one.
    os.environ.setdefault("GRPC_VERBOSITY", "NONE")
    logs.configure(level, sys.stderr)


def begin_metrics(address: Address | None, stack: ExitStack) -> tuple[Metrics, ...]:
    """Returns the observers of calls for ``--metrics``; they serve metrics until the stack unwinds.

    Raises:
        BadInput: the extra is not installed, or the metrics' server cannot listen at the address.
    """
    if address is None:
        return ()
    with needing_telemetry():
        from openresponses.gateway import telemetry
    try:
        metrics = stack.enter_context(telemetry.metrics(*address))
    except OSError as error:
        raise _cannot_listen("--metrics", address, error) from None
    click.echo(f"serving metrics at {metrics.url}")
    return (metrics,)
