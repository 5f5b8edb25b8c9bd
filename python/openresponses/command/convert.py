"""``openresponses convert``: a recording from one format to another."""

from __future__ import annotations

import sys

import click
from google.protobuf.message import Message

from openresponses.command import formats
from openresponses.command.formats import OUTPUTS, InputError
from openresponses.command.recordings import format_of, from_option, message_option, open_recording
from openresponses.command.streams import STANDARD, BadInput, is_terminal, open_output, title
from openresponses.wire.errors import WireError


@click.command("convert")
@click.argument("source", metavar="[IN]", default=STANDARD)
@click.option("-o", "--output", metavar="OUT", default=STANDARD, help="Output file. Default: standard output.")
@from_option
@click.option(
    "--to",
    "output_format",
    type=click.Choice(OUTPUTS),
    help="Output format. Default: by file name; jsonl on standard output.",
)
@click.option("--strict", is_flag=True, help="Stop at the first departure from what is published.")
@message_option
def convert_command(
    source: str,
    output: str,
    input_format: str | None,
    output_format: str | None,
    strict: bool,
    message_type: type[Message],
) -> None:
    """Convert a recording from one format to another.

    IN is a file, or - for standard input (the default). Formats: sse
    (Server-Sent Events), jsonl (one event per line), json (one document), binpb
    (messages, each after its length as a varint), text (protobuf's text
    format; output only).

    Works in constant memory. Without --strict nothing is dropped: what the
    schema does not know is carried along. At bad input the command stops with
    status 2; the output then holds every event before the bad one.
    """
    # On one terminal the progress bar and the output would mix.
    progress = not (output == STANDARD and is_terminal(sys.stdout))
    with open_recording(source, input_format, progress) as (stream, format_in, advance):
        if output_format is None:
            output_format = "jsonl" if output == STANDARD else format_of(output, None, "--to", OUTPUTS)
        with open_output(output, stream) as sink:
            try:
                for message in formats.read(stream, format_in, message_type, strict):
                    sink.write(formats.write(message, output_format))
                    if source == STANDARD:  # a live stream must not be held back
                        sink.flush()
                    advance()
            except (InputError, WireError) as error:
                raise BadInput(f"{title(source)}: {error}") from None
