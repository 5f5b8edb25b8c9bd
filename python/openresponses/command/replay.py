"""``openresponses replay``: recordings as an upstream, from the command line."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from openresponses.command.signals import told_to_stop
from openresponses.command.streams import BadInput

if TYPE_CHECKING:
    from openresponses.gateway.replay import ReplayOptions

_OF_THE_EXTRA = {"starlette", "uvicorn"}


@click.command("replay")
@click.argument("recordings", metavar="[FILE]...", nargs=-1, type=click.Path(path_type=Path))
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen at.")
@click.option(
    "--port", type=click.IntRange(0, 65535), default=0, show_default=True, help="The port to listen at; 0: a free one."
)
@click.option(
    "--pace",
    type=click.FloatRange(0, min_open=True),
    metavar="N",
    help="Events per second; else as fast as a client reads.",
)
@click.option("--fault", default="", metavar="FAULTS", help="What goes wrong in each reply, as cut=3,one-byte.")
@click.option("--done/--no-done", default=None, help="Whether streams end with [DONE]; else as recorded.")
def replay_command(
    recordings: tuple[Path, ...], host: str, port: int, pace: float | None, fault: str, done: bool | None
) -> None:
    """Serve recordings as a model endpoint.

    FILE is a recording: .sse (Server-Sent Events), .jsonl (an event per line)
    or .json (one response). Without any, a recorded image generation is
    served. A request gets the one that its header x-replay names (a.sse is
    named a), or its model; else the first.

    Faults: cut=N closes the connection after N events, stall=N sends nothing
    after them, garbage=N sends a broken event after them, http=429 or any
    other error status, one-byte writes byte by byte, headers-stall never
    replies. A request asks for its own with the header x-replay-fault.

    Runs until it is interrupted or told to end.
    """
    import asyncio

    try:
        from openresponses.gateway.replay import Faults, RecordingError, ReplayOptions
    except ModuleNotFoundError as error:
        if error.name is None or error.name.partition(".")[0] not in _OF_THE_EXTRA:
            raise
        raise BadInput("replay needs the extra: pip install 'openresponses-proto[gateway]'") from None
    try:
        faults = Faults.parse(fault)
    except ValueError as error:
        raise BadInput(f"--fault: {error}") from None
    options = ReplayOptions(recordings, host, port, pace, faults, done, keeps_requests=False)
    try:
        asyncio.run(_serve(options))
    except RecordingError as error:
        raise BadInput(str(error)) from None


async def _serve(options: ReplayOptions) -> None:
    from openresponses.gateway.replay import Replay

    told = told_to_stop()
    replay = Replay(options)
    try:
        await replay.start()
    except OSError as error:
        raise BadInput(f"cannot listen at {options.host}:{options.port}: {error.strerror}") from None
    try:
        click.echo(f"Serving {_count(options)} at {replay.url}")
        await told.wait()
    finally:
        await replay.stop()


def _count(options: ReplayOptions) -> str:
    count = len(options.recordings) or 1
    return "1 recording" if count == 1 else f"{count} recordings"
