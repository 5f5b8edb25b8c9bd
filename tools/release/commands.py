"""Runs the commands that build and use what is published."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from pathlib import Path

from processes import run_well

# The longest is Rust's first build, a few minutes on two cores.
TIMEOUT_SECONDS = 1200.0


def run(*command: str | Path, cwd: Path, env: Mapping[str, str] | None = None, stdin: bytes = b"") -> str:
    """Runs a command to its end. Returns what it wrote to standard output.

    Args:
        env: added to this process's environment.

    Raises:
        Failure: the command failed, or took more than TIMEOUT_SECONDS.
    """
    return asyncio.run(run_well(command, cwd, TIMEOUT_SECONDS, env, stdin)).out.decode(errors="replace")
