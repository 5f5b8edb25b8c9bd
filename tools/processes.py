"""Child processes: they end at their time limit at the latest, never wait for a
reader, and never fill the memory."""

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

_KEPT_BYTES = 10_000_000  # of an output: its end
_LINES = 20  # in a message
_CHARACTERS = 400  # of a line or a command, in a message
_LOOK_SECONDS = 0.01
_END_SECONDS = 5.0  # for what a process that was killed has left


class Failure(Exception):
    """What was tried has failed: the lines that say how."""

    def __init__(self, *lines: str) -> None:
        super().__init__("\n".join(lines))


class Output(msgspec.Struct):
    """Of a process that has ended by itself: its status, and the end of what it wrote."""

    status: int
    out: bytes
    err: bytes

    def told(self) -> list[str]:
        """The last lines of all that it said."""
        return _last_lines(self.out + self.err)


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
    """``run``, of a command whose exit status has to be 0.

    Raises:
        Failure: it is not.
    """
    output = await run(command, folder, seconds, env, stdin)
    if output.status != 0:
        raise Failure(f"{_spelled(command)}: exit status {output.status}", *output.told())
    return output


async def _write(stream: asyncio.StreamWriter | None, data: bytes) -> None:
    assert stream is not None
    with suppress(BrokenPipeError, ConnectionResetError):  # it need not read
        stream.write(data)
        await stream.drain()
    stream.close()


class Said:
    """The end of what a stream has held."""

    def __init__(self) -> None:
        self._text = bytearray()
        self._reading: asyncio.Task[None] | None = None

    def follow(self, stream: asyncio.StreamReader) -> None:
        """Reads from now on; nobody else may."""
        self._reading = self._reading or asyncio.create_task(self._read(stream))

    async def _read(self, stream: asyncio.StreamReader) -> None:
        while chunk := await stream.read(65536):
            self._text += chunk
            del self._text[:-_KEPT_BYTES]

    async def text(self) -> bytes:
        """All that is kept, once the process has ended."""
        if self._reading is not None:
            # Something that it has left behind may hold the stream open.
            await asyncio.wait({self._reading}, timeout=_END_SECONDS)
            self._reading.cancel()
        return bytes(self._text)

    async def lines(self) -> list[str]:
        """The last lines, once the process has ended."""
        return _last_lines(await self.text())


class Program:
    """One that runs, and is talked to.

    Attributes:
        stdout: of the process; for ``out`` to follow, or for somebody else to read.
        errors: what it says on standard error, from its beginning.
    """

    def __init__(self, process: Process) -> None:
        assert process.stdout is not None
        assert process.stderr is not None
        self.process = process
        self.stdout = process.stdout
        self.out, self.errors = Said(), Said()
        self.errors.follow(process.stderr)

    async def wait(self) -> int:
        """Its exit status. Asyncio's own waits, too, for those whom the process has left
        its streams to."""
        while self.process.returncode is None:
            await asyncio.sleep(_LOOK_SECONDS)
        return self.process.returncode


@asynccontextmanager
async def started(
    command: Command, folder: Path, env: Mapping[str, str] | None = None, stdin: int = DEVNULL
) -> AsyncIterator[Program]:
    """A process in a group of its own, of which nothing is left afterwards. A failure
    of what is done with it has its last words.

    Raises:
        Failure: there is no such program.
    """
    whole = {**os.environ, **(env or {})}
    try:
        process = await asyncio.create_subprocess_exec(
            *command, cwd=folder, env=whole, stdin=stdin, stdout=PIPE, stderr=PIPE, start_new_session=True
        )
    except (OSError, ValueError) as error:  # the latter for a NUL
        reason = error.strerror if isinstance(error, OSError) else error
        raise Failure(f"{_spelled(command)}: {reason}") from None
    program = Program(process)
    try:
        try:
            yield program
        finally:
            await _end(program)
    except Failure as failure:
        said = await asyncio.gather(program.out.text(), program.errors.text())
        raise Failure(str(failure), *_last_lines(b"".join(said))) from None


async def _end(program: Program) -> None:
    with suppress(ProcessLookupError):
        os.killpg(program.process.pid, signal.SIGKILL)
    program.out.follow(program.stdout)
    await program.wait()


def brief(text: str | bytes) -> str:
    """A text as far as it fits into a line of a message."""
    spelled = _decoded(text) if isinstance(text, bytes) else text
    return spelled if len(spelled) <= _CHARACTERS else f"{spelled[:_CHARACTERS]}…"


def _last_lines(text: bytes) -> list[str]:
    lines = [brief(line) for line in _decoded(text).splitlines()]
    return lines if len(lines) <= _LINES else [f"… {len(lines) - _LINES} lines before", *lines[-_LINES:]]


def _decoded(text: bytes) -> str:
    return text.decode(errors="replace")


def _spelled(command: Command) -> str:
    return textwrap.shorten(" ".join(map(str, command)), _CHARACTERS, placeholder=" …")
