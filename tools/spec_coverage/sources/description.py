"""What a reader returns: schemas as JSON Schema, whatever form they were published in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


class SourceError(Exception):
    """A description that cannot become a snapshot. The message is one line: what is wrong, and what would be right."""


@dataclass(frozen=True)
class Description:
    """A published description.

    Attributes:
        source: who published what, for example ``OpenAI API``.
        version: the version that the publisher gives it; may be empty.
        roots: the JSON pointers of the stream, the request and the response.
        document: the JSON document into which all references point.
    """

    source: str
    version: str
    roots: tuple[str, ...]
    document: dict[str, Any]
