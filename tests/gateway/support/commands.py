"""Runs `buf` and `curl`, the commands of others with which people call the gateway."""

from __future__ import annotations

import asyncio
import json
import shutil
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

BUF = Path(sys.executable).parent / "buf"
CURL = shutil.which("curl") or ""
SERVICE = "openresponses.v1.ResponsesService"

needs_buf = pytest.mark.skipif(not BUF.exists(), reason="buf is not installed (the group `test` of pyproject.toml)")
needs_curl = pytest.mark.skipif(not CURL, reason="the curl command is not installed")


class Done:
    """A command that has ended."""

    def __init__(self, status: int, out: bytes, errors: bytes) -> None:
        self.status = status
        self.out = out.decode()
        self.errors = errors.decode()

    def documents(self) -> list[Any]:
        """Returns the JSON documents of the output, one after the other."""
        found, text = [], self.out.strip()
        while text:
            document, end = json.JSONDecoder().raw_decode(text)
            found.append(document)
            text = text[end:].lstrip()
        return found


@asynccontextmanager
async def started(*command: str | Path) -> AsyncIterator[asyncio.subprocess.Process]:
    process = await asyncio.create_subprocess_exec(
        *command, stdin=asyncio.subprocess.DEVNULL, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
            await process.communicate()


async def done(*command: str | Path) -> Done:
    async with started(*command) as process:
        out, errors = await process.communicate()
        assert process.returncode is not None
        return Done(process.returncode, out, errors)


async def buf(url: str, *flags: str | Path) -> Done:
    return await done(BUF, "curl", "--protocol", "grpc", *flags, url)


async def curl(url: str, *flags: str | Path) -> Done:
    return await done(CURL, "--silent", "--noproxy", "*", "-H", "content-type: application/json", *flags, url)
