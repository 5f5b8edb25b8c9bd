"""What the package itself writes once it has the new modules: mapping, types of unions, vectors, pages.

`make generate` runs this as a program: `python -m generate.derived <folder>`. Its
environment makes it import the new modules, which are not in the checkout yet.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from .files import Generated
from .schema import API, ROOT

PLAN_ERROR = 3
"""The exit status if the schema's options contradict each other."""

MAPPING = Generated(Path("tests/wire"), ("mapping.txt",))
UNIONS = Generated(Path("python/openresponses/helpers"), ("alternatives.pyi",))
VECTORS = Generated(Path("tests/vectors"), ("*.json", "*.binpb"))
PAGES = Generated(Path("docs/languages"), ("*.md",))
DERIVED = (MAPPING, UNIONS, VECTORS, PAGES)


def run_derived(stage: Path) -> int:
    """Writes the derived files into the stage, with the modules that are there.

    Returns:
        The exit status; standard error says what was wrong. ``PLAN_ERROR`` if it was the schema.
    """
    imported = stage / "imported"
    _link_package(imported / "openresponses", stage / API.folder)
    path = os.pathsep.join(map(str, (imported, ROOT / "tools")))
    # Bytecode would name the modules of the stage, and be found beside those of the checkout.
    environment = os.environ | {"PYTHONPATH": path, "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-m", "generate.derived", str(stage)]
    return subprocess.run(command, env=environment, check=False).returncode


def _link_package(package: Path, modules: Path) -> None:
    """Makes a package of the new modules and all else that the checkout has."""
    package.mkdir(parents=True)
    for part in (ROOT / "python" / "openresponses").iterdir():
        if part.name not in (modules.name, "__pycache__"):
            (package / part.name).symlink_to(part)
    (package / modules.name).symlink_to(modules)


def main(stage: Path) -> int:
    """Writes the derived files into the stage."""
    try:
        _write(stage)
    except Exception as error:
        # By name: whatever is imported for this may fail with these errors, too.
        status = _STATUS.get(type(error).__name__)
        if status is None:
            raise
        print(error, file=sys.stderr)
        return status
    return 0


_STATUS = {"PlanError": PLAN_ERROR, "SourceError": 1, "PageError": 1}
"""The exit status for each error whose message says all."""


def _write(stage: Path) -> None:
    from interop.languages import PAGES as PAGES_FOLDER
    from interop.pages import PageError, filled
    from mapping_snapshot import snapshot
    from union_types import stub
    from vectors import files, vectors

    for generated in DERIVED:
        (stage / generated.folder).mkdir(parents=True)
    (stage / MAPPING.folder / "mapping.txt").write_text(snapshot(), "utf-8")
    (stage / UNIONS.folder / "alternatives.pyi").write_text(stub(), "utf-8")
    for name, content in files(vectors()).items():
        (stage / VECTORS.folder / name).write_bytes(content)
    for page in sorted(PAGES_FOLDER.glob("*.md")):
        try:
            (stage / PAGES.folder / page.name).write_text(filled(page.read_text("utf-8")), "utf-8")
        except PageError as error:
            raise PageError(f"{page.name}: {error}") from None


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
