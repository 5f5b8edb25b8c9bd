"""What ``openresponses inspect`` prints."""

from __future__ import annotations

from collections import Counter

from google.protobuf.message import Message

from openresponses.command.coverage import Coverage, departures
from openresponses.command.messages import title_of
from openresponses.command.table import table
from openresponses.wire.convert import to_json

_NAME_WIDTH = 44
_MEMBER_WIDTH = 60


class Tally:
    """Sums per event type.

    Attributes:
        name: the name of the message type that is inspected, for example ``StreamEvent``.
        others: how many things in the recordings are not a message of this type.
        by_type: the sums by the type's wire string, in order of appearance.
        departures: how often each member is verbatim, missing or spelled otherwise; None if nobody asked.
    """

    def __init__(self, name: str, departures: bool = False) -> None:
        self.name = name
        self.others = 0
        self.by_type: dict[str, Coverage] = {}
        self.departures: Counter[tuple[str, str, str]] | None = Counter() if departures else None

    def add(self, message: Message) -> None:
        """Counts a message.

        Raises:
            WireError: the message cannot be written as JSON.
        """
        json_text = to_json(message)
        self.by_type.setdefault(title_of(message), Coverage()).add(message, json_text)
        if self.departures is not None:
            self.departures.update(departures(message))

    def report(self) -> str:
        """Returns all that there is to say; empty if the recordings were empty."""
        parts = [self.table()] if self.by_type else []
        if self.others:
            parts.append(f"not a {self.name}, and not counted above: {self.others}")
        if self.by_type and self.departures is not None:
            parts.append(self.departures_table())
        return "\n\n".join(parts)

    def table(self) -> str:
        """Returns the table of sums per event type, and the totals."""
        total = Coverage()
        for coverage in self.by_type.values():
            total += coverage
        rows = [_row(_shown(name, _NAME_WIDTH), self.by_type[name]) for name in sorted(self.by_type)]
        header = ["type", "count", "JSON", "protobuf", "typed"]
        return (
            table(header, rows, _row("total", total))
            + "\n\nsizes in bytes; typed: share of JSON members that typed fields hold"
            + f"\n{total.members - total.untyped} of {total.members} members typed, {total.untyped} carried verbatim;"
            + f"\n{total.departures} of {total.messages} messages have something verbatim, missing or spelled otherwise"
        )

    def departures_table(self) -> str:
        """Returns the table of members that are verbatim, missing or spelled otherwise than to_json would."""
        if not self.departures:
            return "nothing is verbatim, missing or spelled otherwise"
        counts = sorted(self.departures.items(), key=lambda entry: (-entry[1], entry[0]))
        rows = [
            [_shown(f"{message}.{member}", _MEMBER_WIDTH), how, str(count)] for (message, member, how), count in counts
        ]
        return table(["message and member", "is", "count"], rows)


def _shown(name: str, width: int) -> str:
    """Makes a name fit a column. It comes from the data, so it may have any
    length, and characters outside ASCII may have any width on a terminal."""
    name = ascii(name[: width + 1])[1:-1]  # without the quotes
    return name if len(name) <= width else name[: width - 3] + "..."


def _row(name: str, coverage: Coverage) -> list[str]:
    return [
        name,
        str(coverage.messages),
        str(coverage.json_bytes),
        str(coverage.protobuf_bytes),
        percent(coverage.typed_share),
    ]


def percent(share: float) -> str:
    """Returns a share from 0 to 1 as text. It is rounded down: 100 % must mean all of the members."""
    return f"{int(share * 1000) / 10:.1f} %"
