"""The files and standard streams of the command.

Standard streams may be closed, non-blocking, unbuffered, or the very file that
is being read; what is lost then must not be lost in silence.
"""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from io import BufferedReader, BufferedWriter
from pathlib import Path
from typing import TextIO

import click

STANDARD = "-"
_PROGRESS_FROM_BYTES = 8 * 1024 * 1024


class BadInput(click.ClickException):
    """Bad input or arguments; one line."""

    exit_code = 2


def title(source: str) -> str:
    """What error messages call a source."""
    return "standard input" if source == STANDARD else source


@contextmanager
def open_input(source: str, progress: bool) -> Iterator[tuple[BufferedReader, Callable[[], None]]]:
    """A file, and a function to call now and then: it moves a progress bar, if
    there is one. There is one for a long file, on a terminal."""
    with _open_source(source) as stream:
        size = os.fstat(stream.fileno()).st_size
        if not (progress and source != STANDARD and size >= _PROGRESS_FROM_BYTES and is_terminal(sys.stderr)):
            yield stream, lambda: None
            return
        with click.progressbar(length=size, label=Path(source).name, file=sys.stderr) as bar:
            yield stream, lambda: bar.update(stream.tell() - bar.pos)


# The standard streams are opened anew: with PYTHONUNBUFFERED Python's own have no
# buffer, and a write may be cut short.


def _open_source(source: str) -> BufferedReader:
    try:
        if source != STANDARD:
            return Path(source).open("rb")
        if sys.stdin is None:
            raise BadInput(f"{title(source)}: is closed")
        os.set_blocking(0, True)
        return open(0, "rb", closefd=False)
    except OSError as error:
        raise BadInput(f"{title(source)}: {error.strerror}") from None


def open_output(output: str, stream: BufferedReader) -> BufferedWriter:
    """A file to write to. Closing it, as ``with`` does, writes all that it was given.

    Raises:
        BadInput: it is the file that ``stream`` reads.
        OSError: it cannot be written.
    """
    if output != STANDARD:
        with suppress(FileNotFoundError):
            _refuse_same(stream, Path(output).stat(), output)
        return Path(output).open("wb")
    _refuse_same(stream, os.fstat(1), "standard output")
    return open(1, "wb", closefd=False)


def _refuse_same(stream: BufferedReader, other: os.stat_result, output: str) -> None:
    status = os.fstat(stream.fileno())
    if stat.S_ISREG(status.st_mode) and os.path.samestat(status, other):
        raise BadInput(f"{output}: is the input file; write to another")


def is_terminal(stream: TextIO | None) -> bool:
    """Whether a standard stream is there and is a terminal."""
    return stream is not None and stream.isatty()


def os_error(error: OSError) -> str:
    """What went wrong with which file, in one line."""
    reason = error.strerror or str(error)
    return f"{error.filename}: {reason}" if error.filename else f"cannot read or write: {reason}"


def block_on_output() -> None:
    """Makes writes to standard output wait: Python drops what a non-blocking
    pipe does not take at once."""
    with suppress(OSError):
        os.set_blocking(1, True)


def discard_output() -> None:
    """Makes Python's last flush of standard output, which it does at exit, a
    success: its failure has been reported."""
    with suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
