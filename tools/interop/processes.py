"""Child processes, which end at their time limit at the latest."""

from __future__ import annotations

import asyncio
import os
import signal
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import msgspec

from .languages import environment

_LINES = 20


class Failure(Exception):
    """A check that has failed: the lines that say how."""

    def __init__(self, *lines: str) -> None:
        super().__init__("\n".join(lines))


class Output(msgspec.Struct):
    """Of a process that has ended by itself."""

    status: int
    out: bytes
    err: bytes

    def told(self) -> list[str]:
        """The last lines of all that it said."""
        return last_lines(self.out.decode(errors="replace") + self.err.decode(errors="replace"))


async def run(command: Sequence[str | Path], folder: Path, seconds: float) -> Output:
    """Runs a command to its end.

    Raises:
        Failure: it took too long, or there is no such program.
    """
    async with started(command, folder) as process:
        reading = asyncio.ensure_future(process.communicate())
        try:
            out, err = await asyncio.wait_for(reading, seconds)
        except asyncio.TimeoutError:
            raise Failure(f"{_spelled(command)}: not at its end after {seconds:g} s") from None
        assert process.returncode is not None
        return Output(process.returncode, out, err)


async def run_well(command: Sequence[str | Path], folder: Path, seconds: float) -> Output:
    """``run``, of a command whose exit status has to be 0.

    Raises:
        Failure: it is not.
    """
    output = await run(command, folder, seconds)
    if output.status != 0:
        raise Failure(f"{_spelled(command)}: exit status {output.status}", *output.told())
    return output


@asynccontextmanager
async def started(command: Sequence[str | Path], folder: Path, stdin: int = DEVNULL) -> AsyncIterator[Process]:
    """A process in a group of its own, of which nothing is left afterwards.

    Raises:
        Failure: there is no such program.
    """
    try:
        process = await asyncio.create_subprocess_exec(
            *command, cwd=folder, env=environment(), stdin=stdin, stdout=PIPE, stderr=PIPE, start_new_session=True
        )
    except OSError as error:
        raise Failure(f"{_spelled(command)}: {error.strerror}") from None
    try:
        yield process
    finally:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        await process.wait()


def last_lines(text: str) -> list[str]:
    lines = text.splitlines()
    return lines if len(lines) <= _LINES else [f"… {len(lines) - _LINES} lines before", *lines[-_LINES:]]


def _spelled(command: Sequence[str | Path]) -> str:
    return " ".join(map(str, command))
