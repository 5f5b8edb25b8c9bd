"""The report: findings by snapshot, for a terminal of 80 columns."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from textwrap import wrap

from .exceptions import Exemption
from .findings import Finding, Ledger

_WIDTH = 80


def report(ledgers: list[Ledger], findings: list[Finding], stale: list[Exemption], exceptions: int) -> Iterator[str]:
    """Yields the lines of the report. ``exceptions`` is how many the list has."""
    for ledger in ledgers:
        yield f"{ledger.file}: {ledger.source}" if ledger.source else ledger.file
        yield from _indented(_compared(ledger), 2)
        for finding in sorted((f for f in findings if f.file == ledger.file), key=lambda f: (f.path, f.word.value)):
            yield ""
            # The path is not wrapped, however long: it is copied into the exception list.
            yield f"  {finding.path}"
            yield from _indented(f"{finding.word.value}: {finding.text}", 4)
        yield ""
    if stale:
        yield "exceptions that match nothing:"
        yield ""
        for exemption in stale:
            yield f"  {exemption.place}"
            yield f"    {exemption.file} {exemption.path} {exemption.word.value}"
        yield ""
    yield from _totals(ledgers, findings, stale, exceptions)


def _compared(ledger: Ledger) -> str:
    return (
        f"{ledger.walked} of {ledger.schemas} schemas, {len(ledger.events)} event types,"
        f" {len(ledger.alternatives)} alternatives, {len(ledger.members)} members, {len(ledger.values)} enum values"
    )


def _totals(ledgers: list[Ledger], findings: list[Finding], stale: list[Exemption], exceptions: int) -> Iterator[str]:
    words = Counter(finding.word.value for finding in findings)
    if words:
        yield from _indented("findings: " + ", ".join(f"{count} {word}" for word, count in words.most_common()), 0)
    events = set[str]().union(*(ledger.events for ledger in ledgers))
    members = set[tuple[str, str]]().union(*(ledger.members for ledger in ledgers))
    values = set[tuple[str, str]]().union(*(ledger.values for ledger in ledgers))
    yield f"together {len(events)} event types, {len(members)} members, {len(values)} enum values"
    schemas = sum(ledger.walked for ledger in ledgers)
    counts = [_count(len(ledgers), "snapshot"), f"{_count(schemas, 'schema')} walked", _count(len(findings), "finding")]
    counts.append(_count(exceptions, "exception") + (f" ({len(stale)} stale)" if stale else ""))
    yield ", ".join(counts)


def _count(number: int, thing: str) -> str:
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"


def _indented(text: str, by: int) -> list[str]:
    indent = " " * by
    return wrap(text, _WIDTH, initial_indent=indent, subsequent_indent=indent, break_long_words=False)
