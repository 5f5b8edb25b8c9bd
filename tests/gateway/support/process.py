"""Runs a command that serves, as a process."""

from __future__ import annotations

import asyncio
import json
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from support.command_runner import COMMAND


class Process:
    """A command that serves.

    Attributes:
        address: where it serves; the command prints it.
    """

    def __init__(self, process: asyncio.subprocess.Process, address: str) -> None:
        self._process = process
        self.address = address

    def terminate(self) -> None:
        self._process.send_signal(signal.SIGTERM)

    async def ended(self) -> tuple[int, list[dict[str, Any]]]:
        """Waits for its end; returns the exit status and the lines of the log."""
        _, errors = await self._process.communicate()
        assert self._process.returncode is not None
        assert all(line.startswith(b"{") for line in errors.splitlines()), errors.decode()
        return self._process.returncode, [json.loads(line) for line in errors.splitlines()]


@asynccontextmanager
async def process_of(*arguments: str | Path) -> AsyncIterator[Process]:
    process = await asyncio.create_subprocess_exec(
        COMMAND, *arguments, "--listen", "127.0.0.1:0",
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    assert process.stdout is not None
    try:
        line = (await process.stdout.readline()).decode()
        assert line.startswith("serving "), (await process.communicate())[1]
        yield Process(process, line.split()[-1])
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
