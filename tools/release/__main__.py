"""The command: arguments, the table, and the exit status.

Exit status: 0 if all was built and could be used; 1 if not (with --require-all,
also if a toolchain is missing); 2 if an argument is wrong.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import click
from processes import Failure

from .artifact import ITEM_ID, ROOT, Artifact, Release
from .go import GoModule
from .java import MavenArtifact
from .npm import NpmPackage
from .protos import Protos
from .python import SDIST, WHEEL
from .rust import Crate
from .versions import VersionError, read_version

ARTIFACTS: tuple[Artifact, ...] = (WHEEL, SDIST, GoModule(), NpmPackage(), MavenArtifact(), Crate(), Protos())
NAMES = [artifact.name for artifact in ARTIFACTS]
ROW = "{:<9} {:<12} {:>10}  {:<28} {:>7}"


@click.command(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 80})
@click.argument("names", nargs=-1, type=click.Choice(NAMES), metavar="[ARTIFACT]...")
@click.option("--require-all", is_flag=True, help="Fail if a toolchain is missing.")
def main(names: tuple[str, ...], require_all: bool) -> None:
    """Build what is published into dist/, and use it from outside the checkout.

    Without ARTIFACT, all of it: wheel, sdist, go, npm, maven, crate, protos.
    """
    try:
        version = read_version(ROOT / "python" / "pyproject.toml")
    except VersionError as error:
        raise click.ClickException(str(error)) from None
    release = Release(version, out=ROOT / "dist", work=ROOT / ".dist")
    click.echo(ROW.format("artifact", "version", "size", "consumed", "seconds"))
    failures = [_show(artifact, release, require_all) for artifact in ARTIFACTS if artifact.name in (names or NAMES)]
    for failure in filter(None, failures):
        click.echo(f"\n{failure}", err=True)
    sys.exit(1 if any(failures) else 0)


def _show(artifact: Artifact, release: Release, require_all: bool) -> str:
    """Builds and uses an artifact, and prints its row. Returns what went wrong; empty if nothing did."""
    start = time.monotonic()
    missing = [command for command in artifact.needs if shutil.which(command) is None]
    size, failure = "", ""
    try:
        if missing:
            outcome = f"not built: no {', '.join(missing)}"
            failure = f"{artifact.name}: needs {', '.join(missing)} on PATH" if require_all else ""
        else:
            outcome = "not built"
            built = artifact.build(release)
            size = f"{built.stat().st_size / 1000:,.0f} kB"
            outcome = "no"
            _consume(artifact, release, built)
            outcome = "yes"
    except (Failure, VersionError, OSError, subprocess.CalledProcessError) as error:
        failure = f"{artifact.name}: {error}".replace("\n", "\n    ")
    seconds = f"{time.monotonic() - start:.0f}"
    click.echo(ROW.format(artifact.name, release.version.semver, size, outcome, seconds))
    return failure


def _consume(artifact: Artifact, release: Release, built: Path) -> None:
    with tempfile.TemporaryDirectory(prefix="openresponses-") as folder:
        shown = artifact.consume(release, built, Path(folder))
    if ITEM_ID not in shown:
        raise Failure(f"its program should show {ITEM_ID!r}, showed {shown!r}")


if __name__ == "__main__":
    main()
