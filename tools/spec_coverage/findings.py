"""Findings: what the schema does not hold of a snapshot, and what was compared."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, field
from enum import Enum


class Word(Enum):
    """What kind of finding it is; an exception names it."""

    ROOT = "root"
    """A root of the snapshot has no message."""

    EVENT = "event"
    """An event type has no alternative in the stream's union."""

    ALTERNATIVE = "alternative"
    """An alternative of another union has none here."""

    MEMBER = "member"
    """A member has no field."""

    VALUE = "value"
    """A string of a set has no value in the enum."""

    CLOSED_SET = "closed-set"
    """A closed set of strings is held by a field for any string."""

    OPEN_SET = "open-set"
    """Any string is allowed, but an enum holds it."""

    KIND = "kind"
    """The field cannot hold a JSON kind that is allowed."""

    FREE_FORM = "free-form"
    """An object with any members is held by a message with some."""

    VERBATIM = "verbatim"
    """Members that have names are held as verbatim JSON."""

    REQUIRED = "required"
    """A strict decoder requires what the snapshot does not."""


@dataclass(frozen=True)
class Finding:
    file: str
    path: str
    word: Word
    text: str


@dataclass
class Ledger:
    """What comparing one snapshot has come to.

    The sets hold what was compared, each once however many ways lead to it. Not
    walked are the schemas that only what is missing here leads to.
    """

    file: str
    source: str = ""
    schemas: int = 0
    walked: int = 0
    findings: list[Finding] = field(default_factory=list)
    events: set[str] = field(default_factory=set)
    alternatives: set[tuple[str, str]] = field(default_factory=set)
    members: set[tuple[str, str]] = field(default_factory=set)
    values: set[tuple[str, str]] = field(default_factory=set)
    _reported: set[Hashable] = field(default_factory=set)

    def report(self, word: Word, path: str, text: str, once: Hashable = None) -> None:
        """Adds a finding, unless the same has been reported from another path.
        ``once`` tells what is the same; left out, the text does."""
        key = (word, once or text)
        if key not in self._reported:
            self._reported.add(key)
            self.findings.append(Finding(self.file, path, word, text))
