"""No line of the repository is longer than 120 columns, except in files that a tool writes."""

from __future__ import annotations

import re
import subprocess
from fnmatch import fnmatchcase
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
MOST_COLUMNS = 120
# Generated, recorded, or with a line per case that is not broken.
EXCEPTIONS = (
    "LICENSE",
    "python/LICENSE",
    "python/openresponses/v1/*.py*",
    "python/openresponses/recordings/*",
    "examples/recordings/*",
    "tests/wiretest/*",
    "tests/wire/mapping.txt",
    "tests/vectors/*.json",
    "tests/vectors/*.binpb",
    "tests/vectors/sources/*.txt",
    "tests/interop/recording.jsonl",
    "tools/constraints/*.txt",
    "*package-lock.json",
    "*Cargo.lock",
    "*go.sum",
)
# `buf format` keeps a field or an enum value on one line with its only option.
ONE_OPTION = re.compile(r'\s.*= \d+ \[\(.*"\];')


def files() -> list[str]:
    """Returns the files that git has, or would take."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    if listed.returncode:
        pytest.skip("not a git checkout")
    return sorted({name for name in listed.stdout.split("\0") if name and (ROOT / name).is_file()})


def test_lines_fit() -> None:
    found: list[str] = []
    for name in files():
        if not any(fnmatchcase(name, pattern) for pattern in EXCEPTIONS):
            text = (ROOT / name).read_text(encoding="utf-8")
            found += [
                f"{name}:{number}: {len(line)} columns"
                for number, line in enumerate(text.split("\n"), 1)
                if len(line) > MOST_COLUMNS and not (name.endswith(".proto") and ONE_OPTION.fullmatch(line))
            ]
    assert not found, "\n".join(found)


def test_each_exception_is_of_a_file() -> None:
    names = files()
    assert [pattern for pattern in EXCEPTIONS if not any(fnmatchcase(name, pattern) for name in names)] == []
