"""The exception list: findings that are meant to be, each with its reason."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

from .findings import Finding, Word

_LINE_SYNTAX = "<snapshot file> <path> <kind of finding> # <reason>"
_LINE = re.compile(r"(?P<file>\S+)\s+(?P<path>\S+)\s+(?P<word>\S+)\s+#\s*(?P<reason>\S.*)")


class ExceptionListError(Exception):
    """A line that is not an exception. The message is one line: which line, and what would be right."""


@dataclass(frozen=True)
class Exemption:
    """A line of the list. ``file`` and ``path`` are patterns, ``place`` is where the line stands."""

    place: str
    file: str
    path: str
    word: Word
    reason: str

    def covers(self, finding: Finding) -> bool:
        return self.word is finding.word and _matches(finding.file, self.file) and _matches(finding.path, self.path)


def _matches(text: str, pattern: str) -> bool:
    """Returns whether a text matches a pattern: ``*`` is any text and ``?`` any
    character, like in file names. A bracket stands for itself, because paths are
    full of brackets."""
    return fnmatchcase(text, pattern.replace("[", "[[]"))


def read_exceptions(file: Path) -> list[Exemption]:
    """Reads the exceptions of a list.

    Raises:
        ExceptionListError: the file cannot be read, or a line is not an exception.
    """
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except OSError as error:
        raise ExceptionListError(f"{file}: cannot be read: {error.strerror}") from None
    except UnicodeDecodeError:
        raise ExceptionListError(f"{file}: is not UTF-8 text") from None
    exemptions: list[Exemption] = []
    for number, line in enumerate(lines, 1):
        if line.strip() and not line.lstrip().startswith("#"):
            exemptions.append(_exemption(f"{file}:{number}", line.strip()))
    return exemptions


def _exemption(place: str, line: str) -> Exemption:
    match = _LINE.fullmatch(line)
    if match is None:
        raise ExceptionListError(f"{place}: expected {_LINE_SYNTAX}")
    words = {word.value: word for word in Word}
    if match["word"] not in words:
        raise ExceptionListError(f"{place}: {match['word']!r} is not a kind of finding; expected {' or '.join(words)}")
    return Exemption(place, match["file"], match["path"], words[match["word"]], match["reason"])


def split(findings: list[Finding], exemptions: list[Exemption]) -> tuple[list[Finding], list[Exemption]]:
    """Returns the findings that no exception covers, and the exceptions that cover no finding."""
    covered = {finding for finding in findings if any(e.covers(finding) for e in exemptions)}
    stale = [e for e in exemptions if not any(e.covers(finding) for finding in covered)]
    return [finding for finding in findings if finding not in covered], stale
