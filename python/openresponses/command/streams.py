"""The files and standard streams of the command.

Standard streams may be closed, non-blocking or unbuffered, and the output may
be the very file that is being read. Data must not be lost in silence then.
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
    """Bad input or arguments; the message is one line."""

    exit_code = 2


def print_error(message: str) -> None:
    """Prints an error on standard error, in one line."""
    with suppress(OSError):
        click.echo(f"openresponses: {' '.join(message.split())}", err=True)


def title(source: str) -> str:
    """Returns the name of a source in error messages."""
    return "standard input" if source == STANDARD else source


@contextmanager
def open_input(source: str, progress: bool) -> Iterator[tuple[BufferedReader, Callable[[], None]]]:
    """Opens a source. Yields the stream, and a function to call now and then: it
    moves the progress bar that a long file gets on a terminal.

    Raises:
        BadInput: the source cannot be opened.
    """
    with _open_source(source) as stream:
        size = os.fstat(stream.fileno()).st_size
        if not (progress and source != STANDARD and size >= _PROGRESS_FROM_BYTES and is_terminal(sys.stderr)):
            yield stream, lambda: None
            return
        with click.progressbar(length=size, label=Path(source).name, file=sys.stderr) as bar:
            yield stream, lambda: bar.update(stream.tell() - bar.pos)


# The standard streams are opened anew. With PYTHONUNBUFFERED, Python's own have
# no buffer, and a write may be cut short.


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
    """Opens a file to write to. Closing the file writes what its buffer still has.

    Raises:
        BadInput: the output is the file that ``stream`` reads.
        OSError: the output cannot be written.
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
    """Returns whether a standard stream is there and is a terminal."""
    return stream is not None and stream.isatty()


def os_error(error: OSError) -> str:
    """Returns one line that says what went wrong with which file."""
    reason = error.strerror or str(error)
    return f"{error.filename}: {reason}" if error.filename else f"cannot read or write: {reason}"


def block_on_output() -> None:
    """Makes writes to standard output block: what a non-blocking pipe does not
    take at once, Python drops."""
    with suppress(OSError):
        os.set_blocking(1, True)


def discard_output() -> None:
    """Makes Python's flush of standard output at exit succeed: the failure has
    been reported already."""
    with suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
