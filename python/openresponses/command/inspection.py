"""``openresponses inspect``: how well the schema fits recordings."""

from __future__ import annotations

import click
from google.protobuf.message import Message

from openresponses.command.formats import InputError, read_on
from openresponses.command.recordings import from_option, message_option, open_recording
from openresponses.command.report import Tally
from openresponses.command.streams import STANDARD, BadInput, print_error, title
from openresponses.wire.errors import WireError

_ERRORS_SHOWN = 5  # for each file


@click.command("inspect")
@click.argument("sources", metavar="[IN]...", nargs=-1)
@from_option
@message_option
@click.option("--departures", is_flag=True, help="Also list which members are verbatim, missing or spelled otherwise.")
def inspect_command(
    sources: tuple[str, ...], input_format: str | None, message_type: type[Message], departures: bool
) -> int:
    """Show how well the schema fits recordings.

    For each event type: the count, the bytes as JSON and as protobuf, and the
    share of JSON members that typed fields hold. Other members are carried
    verbatim. IN is a file, or - for standard input (the default).

    What is not an event is counted, but not inspected. Standard error names the
    first five in each file, and each file that cannot be read. The command goes
    on after them; the exit status is then 2.
    """
    tally = Tally(message_type.DESCRIPTOR.name, departures)
    good = True
    try:
        for source in sources or (STANDARD,):
            good = _inspect(tally, source, input_format, message_type) and good
    finally:
        report = tally.report()
        if report:
            click.echo(report)
    return 0 if good else 2


def _inspect(tally: Tally, source: str, chosen: str | None, message_type: type[Message]) -> bool:
    """Counts what is in a recording, and prints what is wrong with it. Returns whether all was right."""
    shown: list[str] = []  # not printed at once: the progress bar is on the same terminal
    count = 0
    try:
        with open_recording(source, chosen, progress=True) as (stream, input_format, advance):
            for message in read_on(stream, input_format, message_type):
                error = _count(tally, message)
                if error is not None:
                    count += 1
                    if count <= _ERRORS_SHOWN:
                        shown.append(f"{title(source)}: {error}")
                advance()
    except BadInput as error:
        print_error(error.message)
        return False
    finally:
        for line in shown:
            print_error(line)
        if count > _ERRORS_SHOWN:
            print_error(f"{title(source)}: {count - _ERRORS_SHOWN} more that are not a {tally.name}")
    return not count


def _count(tally: Tally, message: Message | InputError) -> Exception | None:
    """Counts a message. Returns what is wrong, if it is not one, or one without a JSON form."""
    error: Exception | None = message if isinstance(message, InputError) else None
    if not isinstance(message, InputError):
        try:
            tally.add(message)
        except WireError as wire_error:
            error = wire_error
    tally.others += error is not None
    return error
