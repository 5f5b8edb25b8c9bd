"""Runs the commands that build and use what is published."""

from __future__ import annotations

import os
import signal
import subprocess
import textwrap
from collections.abc import Mapping
from pathlib import Path

# The longest is Rust's first build, a few minutes on two cores.
TIMEOUT_SECONDS = 1200
SHOWN_LINES = 30
SHOWN_CHARACTERS = 400


class CommandError(Exception):
    """A command that failed or took too long; the message has the last lines of its output."""


def run(*command: str | Path, cwd: Path, env: Mapping[str, str] | None = None, stdin: bytes = b"") -> str:
    """Runs a command to its end. Returns what it wrote to standard output.

    Args:
        env: added to this process's environment.

    Raises:
        CommandError: it failed, or took more than TIMEOUT_SECONDS.
    """
    with subprocess.Popen(
        command,
        cwd=cwd,
        env={**os.environ, **(env or {})},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    ) as process:
        try:
            output, errors = process.communicate(stdin, timeout=TIMEOUT_SECONDS)
        except subprocess.TimeoutExpired as expired:
            _end(process)
            raise CommandError(_report(command, f"not done after {TIMEOUT_SECONDS} s", expired.stdout or b"")) from None
        except BaseException:
            _end(process)
            raise
    if process.returncode:
        raise CommandError(_report(command, f"exit status {process.returncode}", output + errors))
    return output.decode(errors="replace")


def _end(process: subprocess.Popen[bytes]) -> None:
    """Ends the command, and what it has started."""
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def _report(command: tuple[str | Path, ...], what: str, output: bytes) -> str:
    lines = output.decode(errors="replace").splitlines()
    shown = textwrap.shorten(" ".join(map(str, command)), SHOWN_CHARACTERS, placeholder=" …")
    return "\n".join([f"{shown}: {what}", *(f"    {line}" for line in lines[-SHOWN_LINES:])])
