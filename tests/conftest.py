"""What all tests share: the recordings of OPENRESPONSES_CORPUS, if it is set."""

from __future__ import annotations

import os
from importlib.util import find_spec
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile("default", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("default")

_CORPUS = os.environ.get("OPENRESPONSES_CORPUS", "")


def pytest_report_header() -> list[str]:
    return [] if find_spec("grpc") else ["tests/gateway: not run, since the extra `gateway` is not installed"]


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """One case per recording: `stream_file` (JSON lines) and `body_file` (one JSON document)."""
    for fixture, pattern in (("stream_file", "*.jsonl"), ("body_file", "*.json")):
        if fixture in metafunc.fixturenames:
            files = sorted(Path(_CORPUS).rglob(pattern)) if _CORPUS else []
            absent = pytest.param(None, marks=pytest.mark.skip("OPENRESPONSES_CORPUS names no folder of recordings"))
            metafunc.parametrize(fixture, files or [absent], ids=lambda file: file.name if file else "none")
