"""What an artifact is, and the folders of a release."""

from __future__ import annotations

import shutil
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from processes import Failure

from .versions import Version

ROOT = Path(__file__).parent.parent.parent
PROTOS = ROOT / "proto"
PACKAGING = ROOT / "packaging"
CONSUMERS = ROOT / "tests" / "release"

# The file that every consumer reads, and the word that it must show.
VECTOR = ROOT / "tests" / "vectors" / "image_gen_call_completed.binpb"
ITEM_ID = "ig_1"

BUF = Path(sys.executable).parent / "buf"


@dataclass(frozen=True)
class Release:
    """The version to build, and the folders."""

    version: Version
    out: Path
    """For what would be published, a folder per artifact."""
    work: Path
    """For intermediate files, which the next build uses again."""

    def empty_out(self, name: str) -> Path:
        return emptied(self.out / name)

    def empty_work(self, name: str) -> Path:
        return emptied(self.work / name)


class Artifact(Protocol):
    """Something that is published."""

    @property
    def name(self) -> str: ...

    @property
    def needs(self) -> tuple[str, ...]:
        """Commands that must be on PATH."""
        ...

    def build(self, release: Release) -> Path:
        """Builds the artifact. Returns its file, or the main one of its files.

        Raises:
            Failure: a command failed.
        """
        ...

    def consume(self, release: Release, built: Path, folder: Path) -> str:
        """Installs the artifact in an empty folder, and runs a program there. Returns what the program showed.

        Raises:
            Failure: a command failed.
        """
        ...


def emptied(folder: Path) -> Path:
    if folder.exists():
        shutil.rmtree(folder)
    folder.mkdir(parents=True)
    return folder


def copy_license(folder: Path) -> None:
    shutil.copy(ROOT / "LICENSE", folder)


def copy_files(source: Path, target: Path, *names: str) -> None:
    """Copies files, also in subfolders, to the same place in another folder."""
    for name in names:
        (target / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(source / name, target / name)


def the_file(folder: Path, pattern: str) -> Path:
    """Returns the only file of a pattern.

    Raises:
        Failure: there is no such file, or more than one.
    """
    files = sorted(folder.glob(pattern))
    if len(files) != 1:
        raise Failure(f"{folder}: expected one {pattern}, found {', '.join(file.name for file in files) or 'none'}")
    return files[0]


def copy_schema(target: Path) -> None:
    """Copies the schema's files, without other files that may lie beside them."""
    shutil.copytree(PROTOS, target, ignore=_not_of_schema)


def _not_of_schema(folder: str, names: list[str]) -> set[str]:
    return {name for name in names if not name.endswith(".proto") and not Path(folder, name).is_dir()}
