"""Runs the installed command like a user does."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from support.json_values import value_of

COMMAND = Path(sys.executable).parent / "openresponses"
EVENTS = [
    '{"type":"response.image_generation_call.in_progress","item_id":"ig","output_index":0,"sequence_number":0}',
    '{"type":"response.new","sequence_number":1,"schema":{"z":1.0,"a":1e2}}',
    '{"type":"response.image_generation_call.partial_image","item_id":"ig","output_index":0,"sequence_number":2,'
    '"partial_image_index":0,"partial_image_b64":"iVBORw0KGgo="}',
    '{"type":"response.image_generation_call.completed","item_id":"ig","output_index":0,"sequence_number":3,'
    '"new":[1.0]}',
]
MISTYPED = '{"type":"response.image_generation_call.completed","item_id":5,"output_index":0,"sequence_number":9}'


def run(*arguments: str | Path, stdin: bytes = b"", cwd: Path | None = None) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([COMMAND, *arguments], input=stdin, capture_output=True, cwd=cwd, timeout=60, check=False)


def shell(command: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        ["bash", "-c", command], capture_output=True, env={**os.environ, **environment}, timeout=60, check=False
    )


def lines(events: list[str]) -> bytes:
    return "".join(f"{event}\n" for event in events).encode()


def values(jsonl: bytes) -> list[object]:
    return [value_of(line) for line in jsonl.splitlines()]


def assert_fails(done: subprocess.CompletedProcess[bytes], error: str, status: int = 2) -> None:
    assert (done.stderr.decode(), done.returncode) == (f"openresponses: {error}\n", status)
