"""The languages: each is a folder in tests/interop/ with an interop.toml."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated

import msgspec

ROOT = Path(__file__).parent.parent.parent
FOLDER = ROOT / "tests" / "interop"
PAGES = ROOT / "docs" / "languages"
PYTHON_PAGE = "python"
"""The page of the package itself. Its programs are in examples/, and the tests run them."""

VECTORS = ROOT / "tests" / "vectors"
BIN = Path(__file__).parent / "bin"


class ManifestError(Exception):
    """A broken interop.toml, or a language that is not there; the message is one line."""


class Manifest(msgspec.Struct, forbid_unknown_fields=True):
    """The content of an interop.toml.

    Attributes:
        drops_unknown_fields: whether the language's runtime loses fields of a newer schema.
    """

    title: str
    needs: list[str]
    build: list[str]
    run: Annotated[list[str], msgspec.Meta(min_length=1)]
    drops_unknown_fields: bool = False


class Language(msgspec.Struct, frozen=True):
    """A program to check.

    Attributes:
        page: the language's documentation; the file need not exist.
    """

    folder: Path
    manifest: Manifest
    page: Path

    @property
    def title(self) -> str:
        return self.manifest.title

    def missing(self) -> list[str]:
        """Returns the commands that the language needs and that are not on PATH."""
        return [command for command in self.manifest.needs if shutil.which(command) is None]


def languages(names: Iterable[str] = (), folder: Path = FOLDER, pages: Path = PAGES) -> list[Language]:
    """Reads the languages of some names; all, if no name is given.

    Raises:
        ManifestError: a name that no folder has, a manifest that is missing or cannot be read, or a page without
            a program.
    """
    there = sorted(manifest.parent.name for manifest in folder.glob("*/interop.toml"))
    for name in names:
        if name not in there:
            raise ManifestError(f"{name}: expected {', '.join(there) or 'a folder with interop.toml'}")
    found = [_language(folder / name, pages / f"{name}.md") for name in names or there]
    if not names:
        _check_complete(there, folder, pages)
    return found


def _check_complete(there: list[str], folder: Path, pages: Path) -> None:
    """Checks that no language is left out because a file is not where it should be."""
    # Folders without files are not programs: files that git ignores stay in subfolders when a branch is left.
    programs = {file.parent.name for file in folder.glob("*/*") if file.is_file()}
    described = {page.stem for page in pages.glob("*.md")} - {PYTHON_PAGE}
    for name in sorted({*programs, *described}.difference(there)):
        raise ManifestError(f"{name}: expected the program's {folder / name / 'interop.toml'}, found none")
    if not there:
        raise ManifestError(f"{folder}: expected folders with interop.toml, found none")


def _language(folder: Path, page: Path) -> Language:
    file = folder / "interop.toml"
    try:
        manifest = msgspec.toml.decode(file.read_bytes(), type=Manifest)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise ManifestError(f"{folder.name}/{file.name}: {error}") from None
    except OSError as error:
        raise ManifestError(f"{folder.name}/{file.name}: {error.strerror}") from None
    return Language(folder, manifest, page)


ENVIRONMENT = {
    "PATH": f"{os.environ.get('PATH', os.defpath)}{os.pathsep}{BIN}",
    "PROTO": str(ROOT / "proto"),
}
"""For all programs: `PROTO` is the folder of the schema, and buf and protoc are at the end of the PATH."""
