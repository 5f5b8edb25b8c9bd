"""The results as a table: text of at most 80 columns, or GitHub markdown."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence

from .compare import Cell, Measured, Row, Section
from .startup import Startup

WIDTH = 80
NAME_WIDTH = 34

LEGEND = (
    "µs: median of all rounds; ±: half the distance of the quartiles.",
    "ratio: the median divided by ours of the same run; above 1 is slower than ours.",
    "json_format and protobuf-py read and write ProtoJSON, which is not the API's JSON: "
    "they do not convert, and are the nearest that a protobuf runtime offers.",
    "openai's models and orjson keep base64 as text; the others decode it.",
)


def text_report(sections: Sequence[Section], startup: Startup | None) -> str:
    head = f"{'':{NAME_WIDTH}}{'from_json':>18}{'to_json':>23}"
    units = " " * NAME_WIDTH + f"{'µs':>10}{'±':>5}{'ratio':>8}" * 2
    lines = [head, units]
    for section in sections:
        lines += ["", section.workload.title]
        for row in section.rows:
            lines += _text_row(row)
    lines.append("")
    for paragraph in _footnotes(sections, startup):
        lines += textwrap.wrap(paragraph, WIDTH, subsequent_indent="  ")
    lines.append("")
    for name, does in _calls(sections):
        lines += _beside(f"{name:<{NAME_WIDTH}}", does)
    return "\n".join(lines)


def markdown_report(sections: Sequence[Section], startup: Startup | None) -> str:
    lines = [
        "| | from_json, µs | ± | ratio | to_json, µs | ± | ratio |",
        "|---|--:|--:|--:|--:|--:|--:|",
    ]
    for section in sections:
        lines.append(f"| **{_escaped(section.workload.title)}** | | | | | | |")
        lines += [_markdown_row(row) for row in section.rows]
    lines.append("")
    lines += [f"- {_escaped(paragraph)}" for paragraph in _footnotes(sections, startup)]
    lines += [f"- {_escaped(name)}: {_escaped(does)}" for name, does in _calls(sections)]
    return "\n".join(lines)


def _text_row(row: Row) -> list[str]:
    name = f"  {row.contender.name:<{NAME_WIDTH - 2}}"
    if isinstance(row.from_json, str) and row.from_json == row.to_json:
        return _beside(name + "  ", row.from_json)
    return [name + _text_cell(row.from_json) + _text_cell(row.to_json)]


def _beside(name: str, text: str) -> list[str]:
    return textwrap.wrap(text, WIDTH, initial_indent=name, subsequent_indent=" " * len(name))


def _text_cell(cell: Cell) -> str:
    if isinstance(cell, str):
        return f"{textwrap.shorten(cell, 22, placeholder='...'):>23}"
    median, spread, ratio = _numbers(cell)
    return f"{median:>10}{spread:>5}{ratio:>8}"


def _markdown_row(row: Row) -> str:
    cells = [_escaped(row.contender.name)]
    for cell in (row.from_json, row.to_json):
        cells += [_escaped(cell), "", ""] if isinstance(cell, str) else _numbers(cell)
    return f"| {' | '.join(cells)} |"


def _numbers(cell: Measured) -> list[str]:
    spread = cell.timing.spread / cell.timing.median
    return [_significant(cell.timing.median * 1e6), f"{spread:.0%}", _significant(cell.ratio)]


def _significant(number: float) -> str:
    """Returns a number with three significant digits."""
    decimals = 2 if number < 10 else 1 if number < 100 else 0
    return f"{number:,.{decimals}f}"


def _footnotes(sections: Sequence[Section], startup: Startup | None) -> Iterator[str]:
    if startup is not None:
        yield str(startup)
    yield from LEGEND
    for section in sections:
        for note in section.notes:
            yield f"{section.workload.name}: {note}"


def _calls(sections: Sequence[Section]) -> Iterator[tuple[str, str]]:
    """Yields which functions each contender calls, in both directions."""
    contenders = {row.contender.name: row.contender for section in sections for row in section.rows}
    yield from ((name, contender.does) for name, contender in contenders.items() if contender.does)


def _escaped(text: str) -> str:
    return text.replace("|", "\\|").replace("*", "\\*")
