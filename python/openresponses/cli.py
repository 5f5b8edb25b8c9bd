"""The ``openresponses`` command: arguments, exit status and error lines.

Exit status: 0 for success; 1 if the demo finds a difference or output cannot
be written; 2 for bad input (also where `inspect` goes on after it) or
arguments; 130 if the user interrupts. Errors are one line on standard error.
"""

from __future__ import annotations

import sys
from io import TextIOWrapper
from pathlib import Path
from typing import NoReturn

import click

from openresponses.command import demo
from openresponses.command.circle import ask_through_gateway
from openresponses.command.convert import convert_command
from openresponses.command.edge import edge_command
from openresponses.command.inspection import inspect_command
from openresponses.command.replay import replay_command
from openresponses.command.serve import serve_command
from openresponses.command.streams import block_on_output, discard_output, os_error, print_error


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
    print_error(message)
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


cli.add_command(convert_command)
cli.add_command(inspect_command)
cli.add_command(edge_command)
cli.add_command(replay_command)
cli.add_command(serve_command)


if __name__ == "__main__":
    main()
