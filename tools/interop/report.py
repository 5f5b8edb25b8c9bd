"""The table: a language per line, a check per column."""

from __future__ import annotations

import msgspec

CHECKS = ("build", "facts", "bytes", "event", "client", "server", "page")
NOT_RUN = "not run"


class Outcome(msgspec.Struct, frozen=True):
    """The outcome of a check.

    Attributes:
        seconds: how long it took; None if it was not run.
        failure: how it failed, in lines; or why it was not run.
    """

    seconds: float | None
    failure: str | None = None

    @property
    def failed(self) -> bool:
        return self.seconds is not None and self.failure is not None

    @property
    def cell(self) -> str:
        if self.seconds is None:
            return NOT_RUN
        return "FAILED" if self.failed else f"ok {self.seconds:.1f} s"


class Row(msgspec.Struct, frozen=True):
    """The outcomes of a language, by check."""

    title: str
    outcomes: dict[str, Outcome]


def table(rows: list[Row]) -> str:
    """Returns the table. It is at most 80 columns wide, for titles of ten letters and times below 1,000 s."""
    cells = [["", *CHECKS], *([row.title, *(row.outcomes[check].cell for check in CHECKS)] for row in rows)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    lines = [[cell.ljust(width) for cell, width in zip(line, widths, strict=True)] for line in cells]
    return "\n".join("  ".join(line).rstrip() for line in lines)


def details(rows: list[Row]) -> str:
    """Returns how checks failed, and why checks were not run."""
    paragraphs: list[str] = []
    for row in rows:
        for check, outcome in row.outcomes.items():
            if outcome.failed:
                assert outcome.failure is not None
                paragraphs.append(f"{row.title}, {check}: FAILED\n  " + outcome.failure.replace("\n", "\n  "))
        # One line for all checks that were not run for the same reason.
        for reason in dict.fromkeys(o.failure for o in row.outcomes.values() if o.seconds is None):
            checks = [check for check, o in row.outcomes.items() if o.seconds is None and o.failure == reason]
            named = "" if len(checks) == len(CHECKS) else f", {', '.join(checks)}"
            paragraphs.append(f"{row.title}{named}: {NOT_RUN}: {reason}")
    return "\n".join(paragraphs)
