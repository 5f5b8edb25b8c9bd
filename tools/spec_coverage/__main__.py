"""The command: arguments and exit status.

Exit status: 0 without findings; 1 with findings, or with exceptions that match
nothing; 2 if snapshots, the exception list or arguments are wrong.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import NoReturn

import click

from openresponses import PlanError

from .exceptions import ExceptionListError, read_exceptions, split
from .report import report
from .roots import check
from .snapshot import SnapshotError, read_folder, split_folders

EXCEPTIONS = Path(__file__).parent.parent / "spec-exceptions.txt"


@click.command(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 80})
@click.argument("folders", metavar="FOLDER...", nargs=-1, required=True)
@click.option(
    "--exceptions",
    "list_file",
    type=click.Path(path_type=Path),
    default=EXCEPTIONS,
    help="The exception list; tools/spec-exceptions.txt if left out.",
)
@click.option("--new", is_flag=True, help="Let exceptions that match nothing pass, for a snapshot beside the others.")
def main(folders: tuple[str, ...], list_file: Path, new: bool) -> None:
    """Report what the snapshots in each FOLDER have and the schema has no home for.

    Folders may also be joined by colons, as in PATH (on Windows, by semicolons), or
    by spaces.

    A snapshot is a JSON file with the schemas of a published API description:
    `source`, `version`, `roots` and `schemas`. `python -m
    tools.spec_coverage.sources` makes one out of a published description.
    """
    try:
        exemptions = read_exceptions(list_file)
        ledgers = [check(snapshot) for folder in split_folders(folders) for snapshot in read_folder(folder)]
    except (SnapshotError, ExceptionListError) as error:
        _fail(str(error))
    except PlanError as error:
        _fail(f"the schema's mapping is broken: {error}")
    findings, stale = split([finding for ledger in ledgers for finding in ledger.findings], exemptions)
    stale = [] if new else stale
    for line in report(ledgers, findings, stale, len(exemptions)):
        click.echo(line)
    sys.exit(1 if findings or stale else 0)


def _fail(message: str) -> NoReturn:
    click.echo(f"spec_coverage: {' '.join(message.split())}", err=True)
    sys.exit(2)


if __name__ == "__main__":
    main(prog_name="python -m tools.spec_coverage")
