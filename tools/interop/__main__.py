"""The command: builds the programs, checks them, prints the table.

Exit status: 0 if no check has failed; 1 if a check has failed, or with
--require-all was not run; 2 if an argument or a manifest is wrong.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

import click
from processes import Failure, run_well
from vectors import SourceError

from .checks import check_bytes, check_event, check_facts
from .languages import ENVIRONMENT, FOLDER, PAGES, Language, ManifestError, languages
from .pages import PageError, check_page
from .report import CHECKS, Outcome, Row, details, table
from .talks import check_client, check_server

BUILD_SECONDS = 1800.0

Check = Callable[[Language, Path], Awaitable[None]]


async def build(language: Language, scratch: Path) -> None:
    """Runs the commands of the manifest in the language's folder."""
    del scratch
    for command in language.manifest.build:
        await run_well(["sh", "-e", "-c", command], language.folder, BUILD_SECONDS, ENVIRONMENT)


_RUN: dict[str, Check] = dict(
    zip(
        CHECKS,
        (build, check_facts, check_bytes, check_event, check_client, check_server, check_page),
        strict=True,
    )
)


async def check(language: Language, names: tuple[str, ...], say: Callable[[str], None]) -> Row:
    """Runs the named checks of a language, as far as they can run."""
    outcomes: dict[str, Outcome] = {}
    missing = language.missing()
    with tempfile.TemporaryDirectory() as scratch:
        for name, run in _RUN.items():
            reason = _obstacle(language, missing, name, outcomes) if name in names else "not asked for"
            if not reason:
                say(f"{language.title}: {name}")
            outcomes[name] = Outcome(None, reason) if reason else await _timed(run, language, Path(scratch))
    return Row(language.title, outcomes)


def _obstacle(language: Language, missing: list[str], name: str, outcomes: dict[str, Outcome]) -> str | None:
    """Returns why a check cannot be run; None if it can."""
    if missing:
        return f"not on PATH: {', '.join(missing)}"
    if name == "page":
        return None if language.page.exists() else f"there is no {language.page.name} in docs/languages"
    if name != "build" and outcomes["build"].failed:
        return "not built"
    if name == "bytes" and outcomes["facts"].seconds is None:
        return "needs the check facts"
    return None


async def _timed(run: Check, language: Language, scratch: Path) -> Outcome:
    start = time.monotonic()
    failure = None
    try:
        await run(language, scratch)
    except (Failure, PageError, SourceError) as error:
        failure = str(error)
    except OSError as error:
        # A folder where a file should be, a file that is not there.
        failure = f"{error.filename}: {error.strerror}" if error.filename else str(error)
    return Outcome(time.monotonic() - start, failure)


@click.command(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 80})
@click.argument("names", nargs=-1, metavar="[LANGUAGE]...")
@click.option("--require-all", is_flag=True, help="Fail if a check was not run.")
@click.option("--check", "checks", multiple=True, type=click.Choice(CHECKS), help="Only this; repeatable.")
@click.option("--folder", type=click.Path(path_type=Path), default=FOLDER, help="Where the languages are.", hidden=True)
@click.option("--pages", type=click.Path(path_type=Path), default=PAGES, help="Where their pages are.", hidden=True)
def main(names: tuple[str, ...], require_all: bool, checks: tuple[str, ...], folder: Path, pages: Path) -> None:
    """Build and check the programs of the languages; of all, if none is named."""
    try:
        chosen = languages(names, folder, pages)
    except ManifestError as error:
        click.echo(f"interop: {error}", err=True)
        sys.exit(2)
    # Progress on standard error: checks take minutes.
    rows = [
        asyncio.run(check(language, checks or CHECKS, lambda what: click.echo(what, err=True))) for language in chosen
    ]
    click.echo(table(rows))
    if paragraphs := details(rows):
        click.echo(f"\n{paragraphs}")
    outcomes = [outcome for row in rows for outcome in row.outcomes.values()]
    failed = any(outcome.failed or (require_all and outcome.seconds is None) for outcome in outcomes)
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main(prog_name="interop")
