"""The version of all artifacts. Only python/pyproject.toml says it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

# Stands for the version in the files of `packaging/`. It is a valid version, so
# that each language's tools can read these files.
PLACEHOLDER = "0.0.0"

_PYPROJECT = re.compile(r'^version = "(?P<version>[^"]*)"$', re.MULTILINE)
_NUMBER = "(?:0|[1-9][0-9]*)"
_VERSION = re.compile(rf"(?P<release>{_NUMBER}(?:\.{_NUMBER}){{2}})(?:(?P<phase>a|b|rc)(?P<number>{_NUMBER}))?")
_PHASES = {"a": "alpha", "b": "beta", "rc": "rc"}


class VersionError(Exception):
    """A version that some ecosystem does not allow, or a file without a version; the message is one line."""


class Version(NamedTuple):
    """A version, in the spelling of Python and in the spelling of all others (SemVer)."""

    python: str
    semver: str

    @property
    def go(self) -> str:
        return f"v{self.semver}"

    @classmethod
    def parse(cls, text: str) -> Version:
        """Reads X.Y.Z, followed by aN, bN or rcN for a pre-release.

        Raises:
            VersionError: the text is not such a version.
        """
        match = _VERSION.fullmatch(text)
        if match is None:
            raise VersionError(f"version {text!r} is not X.Y.Z, X.Y.ZaN, X.Y.ZbN or X.Y.ZrcN")
        semver = match["release"]
        if match["phase"]:
            semver += f"-{_PHASES[match['phase']]}.{match['number']}"
        return cls(text, semver)


def read_version(pyproject: Path) -> Version:
    """Reads the version of a pyproject.toml.

    Raises:
        VersionError: the file has no version, or one that some ecosystem does not allow.
    """
    try:
        match = _PYPROJECT.search(pyproject.read_text())
    except (OSError, UnicodeDecodeError) as error:
        raise VersionError(f"{pyproject}: {error}") from None
    if match is None:
        raise VersionError(f'{pyproject}: no line version = "…"')
    try:
        return Version.parse(match["version"])
    except VersionError as error:
        raise VersionError(f"{pyproject}: {error}") from None


def fill_in(file: Path, version: str) -> None:
    """Writes the version into a file of `packaging/` or `tests/release/` that has been copied.

    Raises:
        VersionError: the placeholder is not there exactly once.
    """
    text = file.read_text()
    if text.count(PLACEHOLDER) != 1:
        raise VersionError(f"{file}: has {PLACEHOLDER} {text.count(PLACEHOLDER)} times, must have it once")
    file.write_text(text.replace(PLACEHOLDER, version))
