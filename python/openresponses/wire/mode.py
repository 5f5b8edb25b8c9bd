"""How JSON is read: strict or not, and whole objects in one go or member by member."""

from __future__ import annotations

from typing import NamedTuple


class Mode(NamedTuple):
    """What the readers of a text have in common.

    Attributes:
        strict: reject departures instead of carrying them.
        in_one_go: let msgspec read whole objects. If false, objects are read
            member by member, each number from its verbatim text. The result is
            the same, but for the integer -0: msgspec's value for it is 0.
    """

    strict: bool
    in_one_go: bool = True

    def when(self, checked: bool) -> Mode:
        """Returns this mode, not strict unless ``checked``."""
        return self if checked else self._replace(strict=False)
