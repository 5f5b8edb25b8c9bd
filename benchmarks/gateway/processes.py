"""Starts the servers as processes, and measures the memory that they take."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Server:
    """A process that serves.

    Attributes:
        address: where clients reach it.
        pid: the id of the process.
    """

    address: str
    pid: int

    def memory(self) -> int:
        """Returns its resident memory in bytes; 0 if the operating system does not say."""
        try:
            lines = Path(f"/proc/{self.pid}/status").read_text().splitlines()
        except OSError:
            return 0
        return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("VmRSS:")), 0)


@contextmanager
def server(name: str, upstream: str, loop: str) -> Iterator[Server]:
    """Runs a server until the context ends.

    Raises:
        RuntimeError: the server does not start; its process has said why.
    """
    command = [sys.executable, "-m", "benchmarks.gateway.servers", name, upstream, loop]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        address = process.stdout.readline().strip()
        if not address:
            raise RuntimeError(f"{name} does not start")
        try:
            yield Server(address, process.pid)
        finally:
            process.kill()
