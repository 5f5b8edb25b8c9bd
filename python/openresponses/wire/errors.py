"""The exceptions of the converter.

A ``WireError`` is about data, a ``PlanError`` about a schema. No input makes the
converter raise anything else.
"""

from __future__ import annotations

import re

_QUOTE_LENGTH = 80
_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_]{,80}\Z")


class OpenResponsesError(Exception):
    """Root of the package's exceptions."""


class PlanError(OpenResponsesError):
    """A message's mapping options contradict each other or its fields."""


class WireError(OpenResponsesError, ValueError):
    """The data is not what its schema says, or not JSON at all.

    Attributes:
        expected: what would have been right, for example ``a string``.
        found: what was there, for example ``a number``.
    """

    def __init__(self, expected: str, found: str, *path: str | int) -> None:
        super().__init__(expected, found, *path)
        self.expected = expected
        self.found = found
        self._steps: list[str | int] = list(path)

    def within(self, step: str | int) -> WireError:
        """Puts a member's name or an array's index in front of the path.

        The path is built outwards from the place of the error, while the
        exception passes. So data without errors costs nothing.
        """
        self._steps.insert(0, step)
        return self

    @property
    def path(self) -> str:
        """The place of the error, for example ``$.response.output[2].text`` (JSONPath, RFC 9535)."""
        return "$" + "".join(map(_step, self._steps))

    def __str__(self) -> str:
        return f"{self.path}: expected {self.expected}, found {self.found}"


def _step(step: str | int) -> str:
    if isinstance(step, int):
        return f"[{step}]"
    if _IDENTIFIER.match(step):
        return f".{step}"
    return f"[{quote(step)}]"


def quote(string: str) -> str:
    """Quotes a string for an error message: in one line, in ASCII, and shortened."""
    import json  # late: without json the package takes two milliseconds less to import

    quoted = json.dumps(string)
    return quoted if len(quoted) <= _QUOTE_LENGTH else f'{quoted[: _QUOTE_LENGTH - 4]}..."'


class Unheld(Exception):
    """A JSON value that its field cannot give back. The value goes to the remainder."""
