"""Child processes, which end at their time limit at the latest."""

from __future__ import annotations

import asyncio
import os
import signal
import textwrap
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import msgspec

Command = Sequence[str | Path]

_LINES = 20
_CHARACTERS = 400  # of a command, in a message


class Failure(Exception):
    """What was tried has failed: the lines that say how."""

    def __init__(self, *lines: str) -> None:
        super().__init__("\n".join(lines))


class Output(msgspec.Struct):
    """Of a process that has ended by itself."""

    status: int
    out: bytes
    err: bytes

    def told(self) -> list[str]:
        """The last lines of all that it said."""
        return last_lines(_text(self.out + self.err))


async def run(
    command: Command, folder: Path, seconds: float, env: Mapping[str, str] | None = None, stdin: bytes = b""
) -> Output:
    """Runs a command to its end.

    Args:
        seconds: the most that it may take.
        env: added to this process's environment.
        stdin: what it can read.

    Raises:
        Failure: it took too long, or there is no such program.
    """
    out, err = bytearray(), bytearray()
    async with started(command, folder, env, PIPE) as process:
        talk = asyncio.gather(_write(process.stdin, stdin), _read(process.stdout, out), _read(process.stderr, err))
        try:
            await asyncio.wait_for(asyncio.gather(talk, process.wait()), seconds)
        except asyncio.TimeoutError:
            said = last_lines(_text(out + err))
            raise Failure(f"{_spelled(command)}: not at its end after {seconds:g} s", *said) from None
    assert process.returncode is not None
    return Output(process.returncode, bytes(out), bytes(err))


async def _write(stream: asyncio.StreamWriter | None, data: bytes) -> None:
    assert stream is not None
    with suppress(BrokenPipeError, ConnectionResetError):  # it need not read
        stream.write(data)
        await stream.drain()
    stream.close()


async def _read(stream: asyncio.StreamReader | None, into: bytearray) -> None:
    assert stream is not None
    while chunk := await stream.read(65536):
        into += chunk


async def run_well(
    command: Command, folder: Path, seconds: float, env: Mapping[str, str] | None = None, stdin: bytes = b""
) -> Output:
    """``run``, of a command whose exit status has to be 0.

    Raises:
        Failure: it is not.
    """
    output = await run(command, folder, seconds, env, stdin)
    if output.status != 0:
        raise Failure(f"{_spelled(command)}: exit status {output.status}", *output.told())
    return output


@asynccontextmanager
async def started(
    command: Command, folder: Path, env: Mapping[str, str] | None = None, stdin: int = DEVNULL
) -> AsyncIterator[Process]:
    """A process in a group of its own, of which nothing is left afterwards.

    Raises:
        Failure: there is no such program.
    """
    whole = {**os.environ, **(env or {})}
    try:
        process = await asyncio.create_subprocess_exec(
            *command, cwd=folder, env=whole, stdin=stdin, stdout=PIPE, stderr=PIPE, start_new_session=True
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


def _text(output: bytes | bytearray) -> str:
    return output.decode(errors="replace")


def _spelled(command: Command) -> str:
    return textwrap.shorten(" ".join(map(str, command)), _CHARACTERS, placeholder=" …")
