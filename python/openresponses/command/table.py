"""Tables and text for a terminal of 80 columns."""

from __future__ import annotations

from collections.abc import Sequence


def table(header: Sequence[str], rows: Sequence[Sequence[str]], total: Sequence[str] | None = None) -> str:
    """Returns lines of columns, the first column aligned left and the others right."""
    everything = [header, *rows, *([total] if total else [])]
    widths = [max(map(len, column)) for column in zip(*everything, strict=True)]
    rule = "  ".join("-" * width for width in widths)
    lines = [_line(header, widths), rule, *(_line(row, widths) for row in rows)]
    if total:
        lines += [rule, _line(total, widths)]
    return "\n".join(lines)


def printable(text: str, keep: str = "") -> str:
    """Escapes the characters that could control a terminal, such as ESC.

    Args:
        keep: characters to leave as they are.
    """
    return "".join(c if c.isprintable() or c in keep else ascii(c)[1:-1] for c in text)


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    first, *others = (
        cell.ljust(width) if index == 0 else cell.rjust(width)
        for index, (cell, width) in enumerate(zip(cells, widths, strict=True))
    )
    return "  ".join([first, *others]).rstrip()
