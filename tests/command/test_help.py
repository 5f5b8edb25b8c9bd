"""The command's help texts and version."""

from __future__ import annotations

import shutil
import subprocess
import sys

import pytest

from support.command_runner import COMMAND, run


@pytest.mark.parametrize(
    "arguments",
    [["--help"], ["-h"], *([name, "--help"] for name in ("demo", "convert", "inspect", "serve", "edge", "replay"))],
)
def test_help_fits_80_columns(arguments: list[str]) -> None:
    done = run(*arguments)
    assert (done.returncode, done.stderr) == (0, b"")
    assert max(map(len, done.stdout.decode().splitlines())) <= 80


def test_version() -> None:
    assert run("--version").stdout.startswith(b"openresponses-proto 0.")


def test_python_runs_the_package_as_the_command() -> None:
    done = subprocess.run([sys.executable, "-m", "openresponses", "--version"], capture_output=True, check=False)
    assert (done.returncode, done.stdout) == (0, run("--version").stdout)


def test_command_is_installed() -> None:
    assert shutil.which("openresponses", path=str(COMMAND.parent))
