"""The wheel and the sdist, each installed in an environment of its own."""

from __future__ import annotations

import sys
import venv
from dataclasses import dataclass
from pathlib import Path

from .artifact import CONSUMERS, ROOT, VECTOR, Release, the_file
from .commands import run


@dataclass(frozen=True)
class PythonDistribution:
    """A file for `pip install`."""

    name: str
    pattern: str
    needs: tuple[str, ...] = ()

    def build(self, release: Release) -> Path:
        out = release.empty_out(self.name)
        run(sys.executable, "-m", "build", f"--{self.name}", "--outdir", out, ROOT / "python", cwd=ROOT)
        built = the_file(out, self.pattern)
        run(sys.executable, "-m", "twine", "check", "--strict", built, cwd=ROOT)
        return built

    def consume(self, release: Release, built: Path, folder: Path) -> str:
        del release
        venv.create(folder / "environment", with_pip=True)
        python = folder / "environment" / "bin" / "python"
        run(python, "-m", "pip", "install", "--quiet", built, cwd=folder)
        return run(python, "-I", CONSUMERS / "python" / "main.py", VECTOR, cwd=folder)


WHEEL = PythonDistribution("wheel", "*.whl")
SDIST = PythonDistribution("sdist", "*.tar.gz")
