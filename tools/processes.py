"""Child processes: they end at their time limit at the latest, never wait for
their output to be read, and never fill the memory."""

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

_KEPT_BYTES = 10_000_000  # the end of an output
_LINES = 20  # in a message
_CHARACTERS = 400  # of a line or a command in a message
_LOOK_SECONDS = 0.01
_END_SECONDS = 5.0  # for reading what a killed process has written


class Failure(Exception):
    """A step failed. The message is lines that say how."""

    def __init__(self, *lines: str) -> None:
        super().__init__("\n".join(lines))


class Output(msgspec.Struct):
    """The exit status of a process that ended by itself, and the end of its output."""

    status: int
    out: bytes
    err: bytes

    def last_lines(self) -> list[str]:
        """Returns the last lines of both outputs."""
        return _last_lines(self.out + self.err)


async def run(
    command: Command, folder: Path, seconds: float, env: Mapping[str, str] | None = None, stdin: bytes = b""
) -> Output:
    """Runs a command to its end.

    Args:
        seconds: the time limit.
        env: added to this process's environment.
        stdin: the command's input.

    Raises:
        Failure: the command took too long, or there is no such program.
    """
    async with started(command, folder, env, PIPE) as program:
        program.out.follow(program.stdout)
        try:
            await asyncio.wait_for(asyncio.gather(_write(program.process.stdin, stdin), program.wait()), seconds)
        except asyncio.TimeoutError:
            raise Failure(f"{_spelled(command)}: not at its end after {seconds:g} s") from None
    out, errors = await asyncio.gather(program.out.text(), program.errors.text())
    return Output(await program.wait(), out, errors)


async def run_well(
    command: Command, folder: Path, seconds: float, env: Mapping[str, str] | None = None, stdin: bytes = b""
) -> Output:
    """Runs a command to its end, like ``run``; its exit status must be 0.

    Raises:
        Failure: the exit status is not 0, or the failures of ``run``.
    """
    output = await run(command, folder, seconds, env, stdin)
    if output.status != 0:
        raise Failure(f"{_spelled(command)}: exit status {output.status}", *output.last_lines())
    return output


async def _write(stream: asyncio.StreamWriter | None, data: bytes) -> None:
    assert stream is not None
    with suppress(BrokenPipeError, ConnectionResetError):  # a program need not read its input
        stream.write(data)
        await stream.drain()
    stream.close()


class Tail:
    """The end of what came through a stream."""

    def __init__(self) -> None:
        self._text = bytearray()
        self._reading: asyncio.Task[None] | None = None

    def follow(self, stream: asyncio.StreamReader) -> None:
        """Starts to read the stream; nobody else may read it then."""
        self._reading = self._reading or asyncio.create_task(self._read(stream))

    async def _read(self, stream: asyncio.StreamReader) -> None:
        while chunk := await stream.read(65536):
            self._text += chunk
            del self._text[:-_KEPT_BYTES]

    async def text(self) -> bytes:
        """Returns what is kept. The process must have ended."""
        if self._reading is not None:
            # A child of the process may still run and keep the stream open.
            await asyncio.wait({self._reading}, timeout=_END_SECONDS)
            self._reading.cancel()
        return bytes(self._text)

    async def lines(self) -> list[str]:
        """Returns the last lines. The process must have ended."""
        return _last_lines(await self.text())


class Program:
    """A program that runs.

    Attributes:
        stdout: standard output. Either ``out.follow`` reads it, or the caller does.
        out: the end of standard output, once ``out`` follows it.
        errors: the end of standard error, followed from the beginning.
    """

    def __init__(self, process: Process) -> None:
        assert process.stdout is not None
        assert process.stderr is not None
        self.process = process
        self.stdout = process.stdout
        self.out, self.errors = Tail(), Tail()
        self.errors.follow(process.stderr)

    async def wait(self) -> int:
        """Waits for the end and returns the exit status. Asyncio's own ``wait`` would wait
        also for children that keep the process's streams open."""
        while self.process.returncode is None:
            await asyncio.sleep(_LOOK_SECONDS)
        return self.process.returncode


@asynccontextmanager
async def started(
    command: Command, folder: Path, env: Mapping[str, str] | None = None, stdin: int = DEVNULL
) -> AsyncIterator[Program]:
    """Runs a process in a group of its own, and kills the whole group afterwards. A
    ``Failure`` inside the block gets the last lines of the process.

    Raises:
        Failure: there is no such program.
    """
    whole = {**os.environ, **(env or {})}
    try:
        process = await asyncio.create_subprocess_exec(
            *command, cwd=folder, env=whole, stdin=stdin, stdout=PIPE, stderr=PIPE, start_new_session=True
        )
    except (OSError, ValueError) as error:  # ValueError: a NUL in the command
        reason = error.strerror if isinstance(error, OSError) else error
        raise Failure(f"{_spelled(command)}: {reason}") from None
    program = Program(process)
    try:
        try:
            yield program
        finally:
            await _end(program)
    except Failure as failure:
        written = await asyncio.gather(program.out.text(), program.errors.text())
        raise Failure(str(failure), *_last_lines(b"".join(written))) from None


async def _end(program: Program) -> None:
    with suppress(ProcessLookupError):
        os.killpg(program.process.pid, signal.SIGKILL)
    program.out.follow(program.stdout)
    await program.wait()


def brief(text: str | bytes) -> str:
    """Returns a text, shortened to what fits into a line of a message."""
    spelled = _decoded(text) if isinstance(text, bytes) else text
    return spelled if len(spelled) <= _CHARACTERS else f"{spelled[:_CHARACTERS]}…"


def _last_lines(text: bytes) -> list[str]:
    lines = [brief(line) for line in _decoded(text).splitlines()]
    return lines if len(lines) <= _LINES else [f"… {len(lines) - _LINES} lines before", *lines[-_LINES:]]


def _decoded(text: bytes) -> str:
    return text.decode(errors="replace")


def _spelled(command: Command) -> str:
    return textwrap.shorten(" ".join(map(str, command)), _CHARACTERS, placeholder=" …")
