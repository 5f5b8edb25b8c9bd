"""What the subcommands that read recordings share: their flags, and how they choose a format."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import BufferedReader
from pathlib import Path

import click
from google.protobuf.message import Message

from openresponses.command import formats
from openresponses.command.formats import INPUTS
from openresponses.command.messages import message_class
from openresponses.command.streams import STANDARD, BadInput, open_input
from openresponses.wire.errors import OpenResponsesError

from_option = click.option(
    "--from", "input_format", type=click.Choice(INPUTS), help="Input format. Default: by file name."
)

message_option = click.option(
    "--message",
    "message_type",
    metavar="NAME",
    default="StreamEvent",
    show_default=True,
    callback=lambda _, __, name: _message_class(name),
    help="The message type to read, for example Response.",
)


@contextmanager
def open_recording(
    source: str, chosen: str | None, progress: bool
) -> Iterator[tuple[BufferedReader, str, Callable[[], None]]]:
    """Opens a recording. Yields the stream, its format, and a function that moves the progress bar.

    Args:
        chosen: the format that ``--from`` names, or None.

    Raises:
        BadInput: the source cannot be opened (this comes first), or its name does not tell the format.
    """
    with open_input(source, progress) as (stream, advance):
        yield stream, format_of(source, chosen, "--from", INPUTS), advance


def format_of(name: str, chosen: str | None, flag: str, known: tuple[str, ...]) -> str:
    """Returns the chosen format, or the one that the file's name tells.

    Raises:
        BadInput: nothing is chosen, and the name tells none of the known formats.
    """
    guessed = chosen or (formats.guess(Path(name)) if name != STANDARD else None)
    if guessed in known:
        return str(guessed)
    what = "standard input has no file name" if name == STANDARD else f"the name {name!r} does not tell the format"
    raise BadInput(f"{what}: say {flag} {'|'.join(known)}")


def _message_class(name: str) -> type[Message]:
    try:
        return message_class(name)
    except OpenResponsesError as error:
        raise BadInput(f"--message: {error}") from None
