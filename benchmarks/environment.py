"""The machine and the versions that the numbers were measured with."""

from __future__ import annotations

import platform
from datetime import datetime, timezone
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from google.protobuf.internal import api_implementation

PEERS = ("orjson", "protobuf-py", "openai", "pydantic")


def environment() -> list[str]:
    """Returns lines of text: date, Python, processor, and the versions of the libraries."""
    python = f"{platform.python_implementation()} {platform.python_version()}"
    protobuf = f"protobuf {version('protobuf')} ({api_implementation.Type()})"
    return [
        f"{_now()}, {python}, CPU: {cpu_model()}",
        ", ".join([_version("openresponses-proto"), protobuf, _version("msgspec")]),
        ", ".join(_version(name) for name in PEERS),
    ]


def cpu_model() -> str:
    """Returns the name of the processor, if the operating system tells it."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        lines = []
    for line in lines:
        name, _, value = line.partition(":")
        if name.strip() == "model name":
            return value.strip()
    return platform.processor() or platform.machine()


def _version(name: str) -> str:
    try:
        return f"{name} {version(name)}"
    except PackageNotFoundError:
        return f"no {name}"


def _now() -> str:
    return datetime.now(timezone.utc).date().isoformat()
