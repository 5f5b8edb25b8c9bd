"""mypy --strict and pyright accept good programs, and find every mistake in the bad one, at its line."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
PROGRAMS = Path(__file__).parent / "programs"
FILES = sorted(PROGRAMS.glob("*.py"))
SECONDS = 300

Errors = dict[tuple[str, int], str]
"""The first error of each line, by the name of the file and the line."""

WRONG = re.compile(r"# wrong(?: for (mypy|pyright))?: ")


def run(checker: str, *options: str | Path) -> str:
    """Returns what a type checker writes about all programs."""
    program = Path(sys.executable).parent / checker
    if not program.exists():
        pytest.skip(f"{checker} is not installed; `make test` installs it")
    command = [program, *options, *FILES]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=SECONDS, check=False)
    assert done.returncode in (0, 1), done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def mypy_errors() -> Errors:
    options = ("--config-file", PROGRAMS / "mypy.ini", "--cache-dir", ROOT / ".mypy_cache" / "programs")
    lines = run("mypy", *options, "--output", "json").splitlines()
    found = [error for error in map(json.loads, lines) if error["severity"] == "error"]
    return {(Path(error["file"]).name, error["line"]): error["message"] for error in reversed(found)}


@pytest.fixture(scope="module")
def pyright_errors() -> Errors:
    found = json.loads(run("pyright", "--pythonpath", sys.executable, "--outputjson"))["generalDiagnostics"]
    return {
        (Path(error["file"]).name, error["range"]["start"]["line"] + 1): error["message"] for error in reversed(found)
    }


def mistakes(checker: str) -> Iterator[tuple[str, int]]:
    """Yields the lines that are wrong, for this checker."""
    for file in FILES:
        for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
            marked = WRONG.search(line)
            if marked and marked[1] in (None, checker):
                yield file.name, number


def test_mypy_finds_every_mistake_and_nothing_else(mypy_errors: Errors) -> None:
    assert sorted(mypy_errors) == list(mistakes("mypy")), mypy_errors


def test_pyright_finds_every_mistake_and_nothing_else(pyright_errors: Errors) -> None:
    assert sorted(pyright_errors) == list(mistakes("pyright")), pyright_errors


def test_only_the_bad_program_has_mistakes() -> None:
    assert {name for checker in ("mypy", "pyright") for name, _ in mistakes(checker)} == {"bad.py"}
    assert len(list(mistakes("mypy"))) > 25


def line_of(mistake: str) -> tuple[str, int]:
    """Returns the line that has a mistake, by what its comment says."""
    lines = (PROGRAMS / "bad.py").read_text("utf-8").splitlines()
    (found,) = (number for number, line in enumerate(lines, 1) if line.endswith(f"# {mistake}"))
    return "bad.py", found


@pytest.mark.parametrize(
    ("mistake", "mypy", "pyright"),
    [
        ("wrong: an alternative", "output_text_dleta", "output_text_dleta"),
        ("wrong: a field", '"OutputTextDelta" has no attribute "dleta"', '"dleta" for class "OutputTextDelta"'),
        ("wrong: an argument", "naem", "naem"),
        ("wrong: a string for an enum", "ValueType", "ValueType"),
        ('wrong: "list" is left', "Literal['list']", "Never"),
        ("wrong: ContentPartList is left", "ContentPartList", "ContentPartList"),
        ("wrong: an operation", "CreateReply", "CreateReply"),
    ],
)
def test_errors_name_what_is_wrong(
    mypy_errors: Errors, pyright_errors: Errors, mistake: str, mypy: str, pyright: str
) -> None:
    line = line_of(mistake)
    assert mypy in mypy_errors[line]
    assert pyright in pyright_errors[line]
