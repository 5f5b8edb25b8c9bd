"""`python -m generate`: writes what is generated. `--check` only says what is not up to date."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from .derived import DERIVED, PLAN_ERROR, run_derived
from .files import Generated, compare, put
from .namespace import write_namespace
from .schema import API, FOR_TESTS, ROOT, GenerateError, compile_package
from .stubs import write_stubs

MODULES = (
    Generated(API.folder, ("*.py", "*.pyi")),
    Generated(FOR_TESTS.folder, ("*_pb2*.py", "*_pb2*.pyi")),
)


def main() -> int:
    parser = argparse.ArgumentParser(prog="generate", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; fail if something is not up to date")
    check = parser.parse_args().check
    with TemporaryDirectory(prefix="generate-") as folder:
        stage = Path(folder)
        try:
            write_modules(stage)
        except GenerateError as error:
            print(error, file=sys.stderr)
            return 1
        status = run_derived(stage)
        if check:
            return status or report(stage)
        # If the package does not work with the new modules yet, then whoever mends it needs them.
        if status != PLAN_ERROR:
            put(stage, ROOT, compare(stage, ROOT, MODULES if status else (*MODULES, *DERIVED)))
        return status


def write_modules(stage: Path) -> None:
    """Writes the modules and stubs of both packages into the stage.

    Raises:
        GenerateError: the schema is not accepted, or a name is defined twice.
    """
    for package in (API, FOR_TESTS):
        descriptors = compile_package(package, stage)
        write_stubs(package, descriptors, stage)
        if package is API:
            write_namespace(package, descriptors, stage)


def report(stage: Path) -> int:
    """Says which files are not up to date."""
    found = compare(stage, ROOT, (*MODULES, *DERIVED))
    for path in found.changed:
        print(f"{path}: not up to date", file=sys.stderr)
    for path in found.stale:
        print(f"{path}: not generated any more", file=sys.stderr)
    if found.changed or found.stale:
        print("stale: run 'make generate'", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
