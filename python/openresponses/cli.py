"""The ``openresponses`` command: arguments, exit status and error lines.

Exit status: 0 for success; 1 if the demo finds a difference or output cannot
be written; 2 for bad input or arguments; 130 if the user interrupts. Errors
are one line on standard error.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from io import BufferedReader, TextIOWrapper
from pathlib import Path
from typing import NoReturn

import click
from google.protobuf.message import Message

from openresponses.command import demo, formats, report
from openresponses.command.circle import ask_through_gateway
from openresponses.command.edge import edge_command
from openresponses.command.formats import INPUTS, OUTPUTS, InputError
from openresponses.command.messages import message_class
from openresponses.command.replay import replay_command
from openresponses.command.serve import serve_command
from openresponses.command.streams import (
    STANDARD,
    BadInput,
    block_on_output,
    discard_output,
    is_terminal,
    open_input,
    open_output,
    os_error,
    title,
)
from openresponses.wire.errors import OpenResponsesError, WireError


def main() -> NoReturn:
    """Runs the command and exits; the entry point."""
    for stream in (sys.stdout, sys.stderr):
        _replace_unencodable(stream)
    if sys.stdout is None:
        sys.exit(_fail("standard output: is closed", 2))
    block_on_output()
    status = _run()
    try:
        sys.stdout.flush()
    except OSError as error:
        # A reader such as `head` closes the pipe when it has enough: that needs no message.
        status = 1 if isinstance(error, BrokenPipeError) else _fail(os_error(error), 1)
        discard_output()
    sys.exit(status)


def _replace_unencodable(stream: object) -> None:
    """Makes a stream write `?` for a character that its encoding lacks. Event
    types and file names may have any character."""
    if isinstance(stream, TextIOWrapper):  # a closed standard stream is None
        stream.reconfigure(errors="replace")


def _run() -> int:
    """Runs the command, and returns the exit status."""
    try:
        return int(cli.main(standalone_mode=False) or 0)
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message(), err=True)
        return 2
    except click.ClickException as error:
        return _fail(error.format_message(), error.exit_code)
    except click.Abort:
        return 130  # what shells use for SIGINT
    except BrokenPipeError:
        discard_output()
        return 1
    except OSError as error:
        discard_output()
        return _fail(os_error(error), 1)


def _fail(message: str, status: int) -> int:
    """Prints an error in one line, and returns the exit status."""
    with suppress(OSError):
        click.echo(f"openresponses: {' '.join(message.split())}", err=True)
    return status


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 80})
@click.version_option(package_name="openresponses-proto", message="openresponses-proto %(version)s")
def cli() -> None:
    """Open Responses API streams: JSON to protobuf and back, nothing lost."""


@cli.command("demo")
@click.option(
    "-o",
    "--output",
    type=click.Path(dir_okay=False, path_type=Path),
    default=Path("openresponses-demo.png"),
    show_default=True,
    help="Where to write the picture.",
)
@click.option("--gateway", is_flag=True, help="Go through HTTP and gRPC servers and the openai client.")
def demo_command(output: Path, gateway: bool) -> int:
    """Replay a recorded image generation stream and compare.

    The recording goes from Server-Sent Events to messages, to protobuf bytes,
    and all the way back. With --gateway it goes through servers on 127.0.0.1.
    The exit status is 1 if anything differs.
    """
    return demo.run(output, click.echo, ask_through_gateway if gateway else None)


_input_argument = click.argument("source", metavar="[IN]", default=STANDARD)
_message_option = click.option(
    "--message",
    "message_name",
    metavar="NAME",
    default="StreamEvent",
    show_default=True,
    help="The message type to read: any of openresponses.v1.",
)
_from_option = click.option(
    "--from", "input_format", type=click.Choice(INPUTS), help="Input format. Default: by file name."
)


@cli.command("convert")
@_input_argument
@click.option("-o", "--output", metavar="OUT", default=STANDARD, help="Output file. Default: standard output.")
@_from_option
@click.option("--to", "output_format", type=click.Choice(OUTPUTS), help="Output format. Default: by file name.")
@click.option("--strict", is_flag=True, help="Stop at the first departure from the schema.")
@_message_option
def convert_command(
    source: str, output: str, input_format: str | None, output_format: str | None, strict: bool, message_name: str
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
    input_format = _format(source, input_format, "--from", INPUTS)
    output_format = _format(output, output_format, "--to", OUTPUTS)
    message_type = _message_class(message_name)
    # On one terminal the progress bar and the output would mix.
    progress = not (output == STANDARD and is_terminal(sys.stdout))
    with _naming_source(source), open_input(source, progress) as (stream, advance), open_output(output, stream) as sink:
        for message in _read(stream, source, input_format, message_type, strict):
            sink.write(formats.write(message, output_format))
            if source == STANDARD:  # a live stream must not be held back
                sink.flush()
            advance()


@cli.command("inspect")
@click.argument("sources", metavar="[IN]...", nargs=-1)
@_from_option
@_message_option
@click.option("--departures", is_flag=True, help="Also list which members are verbatim or missing.")
def inspect_command(sources: tuple[str, ...], input_format: str | None, message_name: str, departures: bool) -> None:
    """Show how well the schema fits recordings.

    For each event type: the count, the bytes as JSON and as protobuf, and the
    share of JSON members that typed fields hold. Other members are carried
    verbatim. IN is a file, or - for standard input (the default).
    """
    sources = sources or (STANDARD,)
    formats_in = [_format(source, input_format, "--from", INPUTS) for source in sources]
    message_type = _message_class(message_name)
    tally = report.Tally(departures)
    try:
        for source, format_in in zip(sources, formats_in, strict=True):
            with _naming_source(source), open_input(source, progress=True) as (stream, advance):
                for message in _read(stream, source, format_in, message_type, strict=False):
                    tally.add(message)
                    advance()
    finally:
        if tally.by_type:
            click.echo(tally.table())
            if departures:
                click.echo(f"\n{tally.departures_table()}")


cli.add_command(edge_command)
cli.add_command(replay_command)
cli.add_command(serve_command)


def _format(name: str, chosen: str | None, flag: str, known: tuple[str, ...]) -> str:
    """Returns the chosen format, or the one that the file's name tells."""
    guessed = chosen or (formats.guess(Path(name)) if name != STANDARD else None)
    if guessed in known:
        return str(guessed)
    what = "a standard stream has no file name" if name == STANDARD else f"the name {name!r} does not tell the format"
    raise BadInput(f"{what}: say {flag} {'|'.join(known)}")


def _message_class(name: str) -> type[Message]:
    try:
        return message_class(name)
    except OpenResponsesError as error:
        raise BadInput(f"--message: {error}") from None


def _read(
    stream: BufferedReader, source: str, input_format: str, message_type: type[Message], strict: bool
) -> Iterator[Message]:
    try:
        yield from formats.read(stream, input_format, message_type, strict)
    except InputError as error:
        raise BadInput(f"{title(source)}: {error}") from None
    except OSError as error:
        raise BadInput(f"{title(source)}: {error.strerror}") from None


@contextmanager
def _naming_source(source: str) -> Iterator[None]:
    """Reports a message that cannot be written as JSON as bad input, with the name of its source."""
    try:
        yield
    except WireError as error:
        raise BadInput(f"{title(source)}: {error}") from None


if __name__ == "__main__":
    main()
