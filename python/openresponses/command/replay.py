"""``openresponses replay``: an HTTP endpoint that serves recordings."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from openresponses.command.options import Address, NumberOf, listen_option
from openresponses.command.running import needing_extra, run_loop, run_server
from openresponses.command.streams import BadInput

if TYPE_CHECKING:
    from openresponses.gateway.replay import ReplayOptions


@click.command("replay")
@click.argument("recordings", metavar="[FILE]...", nargs=-1, type=click.Path(path_type=Path))
@listen_option("127.0.0.1:0", "HTTP")
@click.option(
    "--pace",
    type=NumberOf("events per second", min_open=True),
    metavar="N",
    help="Events per second; else as fast as a client reads.",
)
@click.option("--fault", default="", metavar="FAULTS", help="What goes wrong in each reply, for example cut=3.")
@click.option("--done/--no-done", default=None, help="Whether streams end with [DONE]; else as recorded.")
def replay_command(
    recordings: tuple[Path, ...], listen: Address, pace: float | None, fault: str, done: bool | None
) -> None:
    """Serve recordings as a model endpoint.

    FILE is a recording: .sse (Server-Sent Events), .jsonl (an event per line)
    or .json (one response). Without a FILE, a recorded image generation is
    served. A request gets the recording that its header x-replay names (a.sse
    is named a), or its model; else the first.

    Faults: cut=N closes the connection after N events, stall=N sends nothing
    after them, garbage=N sends a broken event after them, http=429 or any
    other error status, one-byte writes byte by byte, headers-stall never
    replies. A request asks for faults of its own with the header
    x-replay-fault.

    Runs until it gets SIGINT (Ctrl-C) or SIGTERM.
    """
    with needing_extra("replay needs", "gateway"):
        from openresponses.gateway.replay import Faults, ReplayOptions
    try:
        faults = Faults.parse(fault)
    except ValueError as error:
        raise BadInput(f"--fault: {error}") from None
    options = ReplayOptions(recordings, *listen, pace, faults, done, keeps_requests=False)
    run_loop(_serve(options, listen))


async def _serve(options: ReplayOptions, listen: Address) -> None:
    from openresponses.gateway.replay import RecordingError, Replay

    try:
        replay = Replay(options)
    except RecordingError as error:
        raise BadInput(str(error)) from None
    await run_server(replay, listen, lambda: f"HTTP at {replay.url}")
