"""Findings: what a snapshot has and the schema does not hold, and what was compared."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, field
from enum import Enum


class Word(Enum):
    """The kinds of findings; an exception names one."""

    ROOT = "root"
    """A root of the snapshot has no message."""

    EVENT = "event"
    """An event type has no alternative in the stream's union."""

    ALTERNATIVE = "alternative"
    """An alternative of another union is not in the union of the schema."""

    MEMBER = "member"
    """A member has no field."""

    VALUE = "value"
    """A string of a set has no value in the enum."""

    CLOSED_SET = "closed-set"
    """A field for any string holds a closed set of strings."""

    OPEN_SET = "open-set"
    """Any string is allowed, but an enum holds it."""

    KIND = "kind"
    """The field cannot hold a JSON kind that is allowed."""

    FREE_FORM = "free-form"
    """A message with members of its own holds an object with any members."""

    VERBATIM = "verbatim"
    """Verbatim JSON holds members that have names."""

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
    """The result of comparing one snapshot.

    The sets hold what was compared, each once however many paths lead to it.

    Attributes:
        schemas: how many schemas the snapshot has.
        walked: how many of them were compared. A schema is not compared if all
            paths to it go through something that is missing in the messages.
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
        """Adds a finding, unless an equal one was reported for another path.

        Args:
            once: what makes findings of one kind equal; the text if left out.
        """
        identity = (word, once or text)
        if identity not in self._reported:
            self._reported.add(identity)
            self.findings.append(Finding(self.file, path, word, text))
