"""`make generate` changes all files or none; `make fresh` changes none."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from generate import __main__ as command
from generate import derived
from generate.files import Differences, Generated, compare, put
from generate.schema import GenerateError

from openresponses import PlanError

NOTES = Generated(Path("notes"), ("*.txt",))


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout with two notes and a file that is not generated."""
    root = tmp_path / "root"
    write(root, {"old.txt": "old", "same.txt": "same", "README.md": "by hand"})
    monkeypatch.setattr(command, "ROOT", root)
    monkeypatch.setattr(command, "MODULES", (NOTES,))
    monkeypatch.setattr(command, "DERIVED", ())
    monkeypatch.setattr(command, "write_modules", lambda stage: write(stage, {"new.txt": "new", "same.txt": "same"}))
    monkeypatch.setattr(command, "run_derived", lambda _: 0)
    monkeypatch.setattr(sys, "argv", ["generate"])
    return root


def write(root: Path, notes: dict[str, str]) -> None:
    (root / "notes").mkdir(parents=True, exist_ok=True)
    for name, text in notes.items():
        (root / "notes" / name).write_text(text)


def notes(root: Path) -> dict[str, str]:
    return {file.name: file.read_text() for file in (root / "notes").iterdir()}


OLD = {"old.txt": "old", "same.txt": "same", "README.md": "by hand"}
NEW = {"new.txt": "new", "same.txt": "same", "README.md": "by hand"}


def test_what_is_generated_replaces_what_was(root: Path) -> None:
    assert command.main() == 0
    assert notes(root) == NEW


def test_a_check_changes_nothing(
    root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["generate", "--check"])
    assert command.main() == 1
    assert capsys.readouterr().err == (
        "notes/new.txt: not up to date\nnotes/old.txt: not generated any more\nstale: run 'make generate'\n"
    )
    assert notes(root) == OLD


def test_a_check_of_what_is_up_to_date(
    root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    write(root, {"new.txt": "new"})
    (root / "notes" / "old.txt").unlink()
    monkeypatch.setattr(sys, "argv", ["generate", "--check"])
    assert command.main() == 0
    assert capsys.readouterr().err == ""


def test_a_schema_that_contradicts_itself_changes_nothing(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(command, "run_derived", lambda _: derived.PLAN_ERROR)
    assert command.main() == derived.PLAN_ERROR
    assert notes(root) == OLD


def test_a_schema_that_is_refused_changes_nothing(
    root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(_: Path) -> None:
        raise GenerateError("a.proto:1:1: expected a message")

    monkeypatch.setattr(command, "write_modules", refuse)
    assert command.main() == 1
    assert capsys.readouterr().err == "a.proto:1:1: expected a message\n"
    assert notes(root) == OLD


def test_modules_are_written_if_the_package_does_not_work_with_them_yet(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(command, "run_derived", lambda _: 1)
    assert command.main() == 1
    assert notes(root) == NEW


def test_an_error_in_the_options_is_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(_: Path) -> None:
        raise PlanError("openresponses.v1.Error.code: no constant")

    monkeypatch.setattr(derived, "_write", fail)
    assert derived.main(tmp_path) == derived.PLAN_ERROR
    assert capsys.readouterr().err == "openresponses.v1.Error.code: no constant\n"


def test_compare_and_put(tmp_path: Path) -> None:
    stage, root = tmp_path / "stage", tmp_path / "root"
    write(stage, {"new.txt": "new", "changed.txt": "2"})
    write(root, {"changed.txt": "1", "stale.txt": "", "README.md": ""})
    found = compare(stage, root, [NOTES])
    assert found == Differences([Path("notes/changed.txt"), Path("notes/new.txt")], [Path("notes/stale.txt")])
    put(stage, root, found)
    assert notes(root) == {"changed.txt": "2", "new.txt": "new", "README.md": ""}
