"""The languages: a folder each in tests/interop/, with an interop.toml."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable
from pathlib import Path

import msgspec

ROOT = Path(__file__).parent.parent.parent
FOLDER = ROOT / "tests" / "interop"
PAGES = ROOT / "docs" / "languages"
VECTORS = ROOT / "tests" / "vectors"
BIN = Path(__file__).parent / "bin"


class ManifestError(Exception):
    """An interop.toml that is none, or a language that is not there; one line."""


class Manifest(msgspec.Struct, forbid_unknown_fields=True):
    """What an interop.toml says."""

    title: str
    needs: list[str]
    build: list[str]
    run: list[str]


class Language(msgspec.Struct, frozen=True):
    """A program to check.

    Attributes:
        page: its documentation, which need not be there.
    """

    folder: Path
    manifest: Manifest
    page: Path

    @property
    def title(self) -> str:
        return self.manifest.title

    def missing(self) -> list[str]:
        """The commands that it needs and that are not there."""
        return [command for command in self.manifest.needs if shutil.which(command) is None]


def languages(names: Iterable[str] = (), folder: Path = FOLDER, pages: Path = PAGES) -> list[Language]:
    """Those of the names; all, if none is given.

    Raises:
        ManifestError: a name that no folder has, or a manifest that cannot be read.
    """
    there = sorted(manifest.parent.name for manifest in folder.glob("*/interop.toml"))
    for name in names:
        if name not in there:
            raise ManifestError(f"{name}: expected {', '.join(there) or 'a folder with interop.toml'}")
    return [_language(folder / name, pages / f"{name}.md") for name in names or there]


def _language(folder: Path, page: Path) -> Language:
    file = folder / "interop.toml"
    try:
        manifest = msgspec.toml.decode(file.read_bytes(), type=Manifest)
    except msgspec.DecodeError as error:
        raise ManifestError(f"{folder.name}/{file.name}: {error}") from None
    return Language(folder, manifest, page)


ENVIRONMENT = {
    "PATH": f"{os.environ.get('PATH', os.defpath)}{os.pathsep}{BIN}",
    "PROTO": str(ROOT / "proto"),
}
"""Of all that is run: `PROTO` is the folder of the schema; at the end of the PATH are buf and protoc."""
