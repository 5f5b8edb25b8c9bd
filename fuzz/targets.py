"""Finds a target by its name, and runs it under atheris:
`python -m fuzz.targets <name> <corpus folder> <libFuzzer options>`."""

from __future__ import annotations

import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

from . import ROOT

NAMES = ("from_json", "sse")
CRASHERS = ROOT / "fuzz" / "crashers"


def check_of(name: str) -> Callable[[bytes], None]:
    check: Callable[[bytes], None] = import_module(f"fuzz.{name}").check
    return check


def crashers(name: str) -> list[Path]:
    """Returns the files with inputs that failed once."""
    return sorted(path for path in (CRASHERS / name).iterdir() if not path.name.startswith("."))


def main(name: str, *options: str) -> None:
    atheris: Any = import_module("atheris")  # only `make fuzz` installs it
    with atheris.instrument_imports(include=["openresponses"]):
        check = check_of(name)
    atheris.Setup([name, *options], check)
    atheris.Fuzz()


if __name__ == "__main__":
    main(*sys.argv[1:])
