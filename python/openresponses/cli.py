"""The ``openresponses`` command: a thin layer over the public API.

Exit status: 0; 1 if the demo finds a difference or output cannot be written;
2 for bad input or arguments. Errors are one line on standard error.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import BinaryIO, NoReturn

import click
from google.protobuf.message import Message

from openresponses.command import demo, formats, report
from openresponses.command.formats import INPUTS, OUTPUTS, InputError
from openresponses.command.messages import message_class
from openresponses.wire.errors import OpenResponsesError, WireError

_PROGRESS_FROM_BYTES = 8 * 1024 * 1024
_STANDARD = "-"


def main() -> NoReturn:
    """Runs the command; the entry point."""
    try:
        status = cli.main(standalone_mode=False)
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.ctx.get_help() if error.ctx else "", err=True)
        status = 2
    except click.ClickException as error:
        status = _fail(error.format_message(), error.exit_code)
    except click.Abort:
        status = 130
    except BrokenPipeError:
        # Whoever read the output has had enough, as `head` does. Closing
        # standard output here keeps Python from reporting it at exit.
        sys.stderr.close()
        status = 1
    except OSError as error:
        status = _fail(_os_error(error), 1)
    sys.exit(status or 0)


def _fail(message: str, status: int) -> int:
    click.echo(f"openresponses: {' '.join(message.split())}", err=True)
    return status


def _os_error(error: OSError) -> str:
    return f"{error.filename}: {error.strerror}" if error.filename else str(error.strerror or error)


class BadInput(click.ClickException):
    exit_code = 2


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
def demo_command(output: Path) -> int:
    """Replay a recorded image generation stream and compare.

    The recording goes from Server-Sent Events to messages, to protobuf bytes,
    and all the way back. Exits with 1 if anything differs.
    """
    return demo.run(output, click.echo)


_input_argument = click.argument("source", metavar="[IN]", default=_STANDARD)
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
@click.option("-o", "--output", metavar="OUT", default=_STANDARD, help="Output file; else standard output.")
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
    if source != _STANDARD and output != _STANDARD and _is_same_file(Path(source), Path(output)):
        raise BadInput(f"{output}: is the input file; give --output another")
    with ExitStack() as stack:
        stream, advance = stack.enter_context(_open_input(source, progress=not _is_terminal(output)))
        sink = stack.enter_context(_open_output(output))
        live = source == _STANDARD
        for message in _read(stream, source, input_format, message_type, strict):
            sink.write(_write(message, output_format, source))
            if live:
                sink.flush()
            advance()
        sink.flush()


@cli.command("inspect")
@_input_argument
@_from_option
@_message_option
def inspect_command(source: str, input_format: str | None, message_name: str) -> None:
    """Show how well the schema fits a recording.

    For each event type: the count, the bytes as JSON and as protobuf, and the
    share of JSON members that typed fields hold. The others are carried
    verbatim. IN is a file, or - for standard input (the default).
    """
    input_format = _format(source, input_format, "--from", INPUTS)
    message_type = _message_class(message_name)
    with _open_input(source, progress=True) as (stream, advance):
        tally = report.Tally()
        try:
            for message in _read(stream, source, input_format, message_type, strict=False):
                tally.add(message)
                advance()
        finally:
            if tally.by_type:
                click.echo(tally.table())


def _format(name: str, chosen: str | None, flag: str, known: tuple[str, ...]) -> str:
    guessed = chosen or (formats.guess(Path(name)) if name != _STANDARD else None)
    if guessed in known:
        return str(guessed)
    what = "a standard stream has no file name" if name == _STANDARD else f"the name {name!r} does not tell the format"
    raise BadInput(f"{what}: say {flag} {'|'.join(known)}")


def _message_class(name: str) -> type[Message]:
    try:
        return message_class(name)
    except OpenResponsesError as error:
        raise BadInput(f"--message: {error}") from None


def _is_same_file(one: Path, other: Path) -> bool:
    return one.exists() and other.exists() and one.samefile(other)


def _is_terminal(output: str) -> bool:
    return output == _STANDARD and sys.stdout.isatty()


def _read(
    stream: BinaryIO, source: str, input_format: str, message_type: type[Message], strict: bool
) -> Iterator[Message]:
    try:
        yield from formats.read(stream, input_format, message_type, strict)
    except InputError as error:
        raise BadInput(f"{_title(source)}: {error}") from None
    except IsADirectoryError:
        raise BadInput(f"{source}: is a directory; give a file") from None


def _write(message: Message, output_format: str, source: str) -> bytes:
    try:
        return formats.write(message, output_format)
    except WireError as error:
        raise BadInput(f"{_title(source)}: {error}") from None


def _title(source: str) -> str:
    return "standard input" if source == _STANDARD else source


@contextmanager
def _open_input(source: str, progress: bool) -> Iterator[tuple[BinaryIO, Callable[[], None]]]:
    """A file and a function to call now and then, which moves a progress bar
    if standard error is a terminal and the file is long."""
    if source == _STANDARD:
        yield sys.stdin.buffer, lambda: None
        return
    path = Path(source)
    try:
        stream = path.open("rb")
    except OSError as error:
        raise BadInput(_os_error(error)) from None
    with stream:
        size = path.stat().st_size
        if not (progress and sys.stderr.isatty() and size >= _PROGRESS_FROM_BYTES):
            yield stream, lambda: None
            return
        with click.progressbar(length=size, label=path.name, file=sys.stderr) as bar:
            yield stream, lambda: bar.update(stream.tell() - bar.pos)


@contextmanager
def _open_output(output: str) -> Iterator[BinaryIO]:
    if output == _STANDARD:
        yield sys.stdout.buffer
        return
    with Path(output).open("wb") as sink:
        yield sink


if __name__ == "__main__":
    main()
