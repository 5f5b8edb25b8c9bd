"""The results as a table: text of at most 80 columns, or GitHub markdown."""

from __future__ import annotations

import os
import platform
import textwrap
from collections.abc import Iterator, Sequence
from importlib.metadata import version

from ..environment import cpu_model
from .measure import Row, percentile
from .soak import Soak

WIDTH = 80
DOES = {
    "serve": "openresponses serve: SSE in, decoded, gRPC out",
    "bare": "a bare grpc.aio server that sends prebuilt bytes",
    "proxy": "starlette and httpx pass the same SSE on unread",
    "direct": "the upstream itself",
}


def environment(loop: str) -> str:
    packages = ", ".join(f"{name} {version(name)}" for name in ("grpcio", "httpx", "protobuf", "uvicorn"))
    return f"{cpu_model()}, {os.cpu_count()} cores, Python {platform.python_version()} ({loop})\n{packages}"


def text_report(rows: Sequence[Row], soak: Soak | None, pace: int) -> str:
    table = []
    for name, *numbers in _table(rows):
        table.append((f"{name:<9}" + "".join(f"{cell:>11}" for cell in numbers)).rstrip())
    notes = [textwrap.fill(note, WIDTH, subsequent_indent="  ") for note in _notes(rows, soak, pace)]
    return _paragraphs(table, notes)


def markdown_report(rows: Sequence[Row], soak: Soak | None, pace: int) -> str:
    lines = list(_table(rows))
    if lines:
        lines.insert(1, ["---"] + ["--:"] * (len(lines[0]) - 1))
    table = [f"| {' | '.join(line)} |" for line in lines]
    return _paragraphs(table, [f"- {note}" for note in _notes(rows, soak, pace)])


def _paragraphs(*paragraphs: Sequence[str]) -> str:
    return "\n\n".join("\n".join(lines) for lines in paragraphs if lines)


def _table(rows: Sequence[Row]) -> Iterator[list[str]]:
    numbers = sorted({streams for row in rows for streams in row.throughput})
    if not numbers:
        return
    has_latency = any(row.latency for row in rows)
    heads = [""]
    for streams in numbers:
        heads += ["1 stream" if streams == 1 else f"{streams} streams", "ratio"]
    if has_latency:
        heads += ["p50, ms", "p99, ms"]
    yield heads
    bare = next((row for row in rows if row.name == "bare"), None)
    direct = next((row for row in rows if row.name == "direct" and row.latency), None)
    for row in rows:
        cells = [row.name]
        for streams in numbers:
            has_rate = streams in row.throughput
            cells.append(f"{row.rate(streams):,.0f}" if has_rate else "")
            cells.append(f"{row.rate(streams) / bare.rate(streams):.0%}" if bare and has_rate else "")
        if has_latency:
            cells += _latencies(row, direct)
        yield cells


def _latencies(row: Row, direct: Row | None) -> list[str]:
    if not row.latency:
        return ["", ""]
    base = _pooled(direct, 0.5) if direct is not None and direct is not row else 0
    plus = "+" if base else ""
    return [f"{plus}{(_pooled(row, fraction) - base) / 1e6:.2f}" for fraction in (0.5, 0.99)]


def _pooled(row: Row, fraction: float) -> int:
    return percentile(sorted(value for values in row.latency for value in values), fraction)


def _notes(rows: Sequence[Row], soak: Soak | None, pace: int) -> Iterator[str]:
    yield from (f"{row.name}: {DOES[row.name]}" for row in rows)
    if any(row.throughput for row in rows):
        yield "streams: events per second of all streams together, the median of the rounds. ratio: to `bare`."
    if any(row.latency for row in rows):
        yield (
            f"p50, p99: the time from the moment when the upstream writes an event until the client has it, for one "
            f"stream at {pace:,} events/s; +: on top of the median of `direct`."
        )
    if soak is not None:
        yield str(soak)
