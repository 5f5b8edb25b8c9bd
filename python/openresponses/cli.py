"""The ``openresponses`` command: arguments, exit status and error lines.

Exit status: 0; 1 if the demo finds a difference or output cannot be written;
2 for bad input or arguments. Errors are one line on standard error.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from io import BufferedReader
from pathlib import Path
from typing import NoReturn, TextIO

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
    """Runs the command; the entry point."""
    for stream in (sys.stdout, sys.stderr):
        _replace_what_it_cannot_show(stream)
    if sys.stdout is None:
        sys.exit(_fail("standard output: is closed", 2))
    block_on_output()
    status = _run()
    try:
        sys.stdout.flush()
    except OSError as error:
        # A reader that has had enough, as `head`, needs no message.
        status = 1 if isinstance(error, BrokenPipeError) else _fail(os_error(error), 1)
        discard_output()
    sys.exit(status)


def _replace_what_it_cannot_show(stream: TextIO | None) -> None:
    """Event types and file names may have characters that a terminal's encoding lacks."""
    with suppress(AttributeError):
        stream.reconfigure(errors="replace")  # type: ignore[union-attr]


def _run() -> int:
    try:
        return int(cli.main(standalone_mode=False) or 0)
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message(), err=True)
        return 2
    except click.ClickException as error:
        return _fail(error.format_message(), error.exit_code)
    except click.Abort:
        return 130
    except BrokenPipeError:
        discard_output()
        return 1
    except OSError as error:
        discard_output()
        return _fail(os_error(error), 1)


def _fail(message: str, status: int) -> int:
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
@click.option("--gateway", is_flag=True, help="Through HTTP and gRPC servers; with the openai client.")
def demo_command(output: Path, gateway: bool) -> int:
    """Replay a recorded image generation stream and compare.

    The recording goes from Server-Sent Events to messages, to protobuf bytes,
    and all the way back. With --gateway it does so through servers on the
    loopback interface. Exits with 1 if anything differs.
    """
    return demo.run(output, click.echo, ask_through_gateway if gateway else None)


_input_argument = click.argument("source", metavar="[IN]", default=STANDARD)
_message_option = click.option(
    "--message",
    "message_name",
    metavar="NAME",
    default="StreamEvent",
    show_default=True,
    help="The message type to read; any of openresponses.v1.",
)
_from_option = click.option(
    "--from", "input_format", type=click.Choice(INPUTS), help="Format of the input; else by its file name."
)


@cli.command("convert")
@_input_argument
@click.option("-o", "--output", metavar="OUT", default=STANDARD, help="Output file; else standard output.")
@_from_option
@click.option("--to", "output_format", type=click.Choice(OUTPUTS), help="Format of the output; else by its file name.")
@click.option("--strict", is_flag=True, help="Stop at the first departure from the schema.")
@_message_option
def convert_command(
    source: str, output: str, input_format: str | None, output_format: str | None, strict: bool, message_name: str
) -> None:
    """Convert a recording from one format to another.

    IN is a file, or - for standard input (the default). Formats: sse
    (Server-Sent Events), jsonl (an event per line), json (one document), binpb
    (messages, each after its length as a varint), text (protobuf's text
    format; output only).

    Works in constant memory. Without --strict nothing is dropped: what the
    schema does not know is carried along. On bad input the command stops with
    status 2; the output then holds every event before it.
    """
    input_format = _format(source, input_format, "--from", INPUTS)
    output_format = _format(output, output_format, "--to", OUTPUTS)
    message_type = _message_class(message_name)
    progress = not (output == STANDARD and is_terminal(sys.stdout))
    with _blaming(source), open_input(source, progress) as (stream, advance), open_output(output, stream) as sink:
        for message in _read(stream, source, input_format, message_type, strict):
            sink.write(formats.write(message, output_format))
            if source == STANDARD:
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
    share of JSON members that typed fields hold. The others are carried
    verbatim. IN is a file, or - for standard input (the default).
    """
    sources = sources or (STANDARD,)
    formats_in = [_format(source, input_format, "--from", INPUTS) for source in sources]
    message_type = _message_class(message_name)
    tally = report.Tally(departures)
    try:
        for source, format_in in zip(sources, formats_in, strict=True):
            with _blaming(source), open_input(source, progress=True) as (stream, advance):
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
def _blaming(source: str) -> Iterator[None]:
    """For messages that cannot be written as JSON: bad input, too."""
    try:
        yield
    except WireError as error:
        raise BadInput(f"{title(source)}: {error}") from None


if __name__ == "__main__":
    main()
