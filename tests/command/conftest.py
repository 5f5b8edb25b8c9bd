"""A recording in a file."""

from __future__ import annotations

from pathlib import Path

import pytest

from support.command_runner import EVENTS, lines


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    path = tmp_path / "recording.jsonl"
    path.write_bytes(lines(EVENTS))
    return path
