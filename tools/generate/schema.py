"""Runs the compiler: descriptors, the messages' modules and the service's modules."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from google.protobuf.descriptor_pb2 import FileDescriptorSet

ROOT = Path(__file__).parent.parent.parent
COMPILER_BIN = ROOT / ".venv-generate" / "bin"
"""The compiler is older than the runtime, so it has an environment of its own."""


class GenerateError(Exception):
    """Something cannot be generated. The message says why, and where."""


@dataclass(frozen=True)
class Package:
    """A folder of .proto files, and where its Python modules belong.

    Attributes:
        proto: the folder that imports of these files begin in.
        name: the package, as a folder below ``proto``.
        out: the folder that imports of the Python modules begin in, relative to the checkout.
        imports: where other imports of the files begin.
    """

    proto: Path
    name: str
    out: Path
    imports: tuple[Path, ...] = ()

    @property
    def files(self) -> list[str]:
        return sorted(str(file.relative_to(self.proto)) for file in (self.proto / self.name).glob("*.proto"))

    @property
    def folder(self) -> Path:
        """Where the modules belong, relative to the checkout."""
        return self.out / self.name


API = Package(ROOT / "proto", "openresponses/v1", Path("python"))
FOR_TESTS = Package(ROOT / "tests" / "proto", "wiretest/v1", Path("tests"), (ROOT / "proto",))


def compile_package(package: Package, stage: Path) -> FileDescriptorSet:
    """Writes the modules of a package, and returns the descriptors of its files and of what they import.

    Args:
        stage: the folder to write into. It gets the same folders as the checkout.

    Raises:
        GenerateError: the compiler does not accept the schema.
    """
    out = stage / package.out
    out.mkdir(parents=True, exist_ok=True)
    descriptors = stage / "descriptors.binpb"
    _protoc(
        package,
        [f"--python_out={out}", f"--descriptor_set_out={descriptors}", "--include_imports", "--include_source_info"],
        package.files,
    )
    files = FileDescriptorSet.FromString(descriptors.read_bytes())
    descriptors.unlink()
    services = [file.name for file in files.file if file.service and file.name in package.files]
    if services:
        _protoc(package, [f"--grpc_python_out={out}"], services)
    return files


def _protoc(package: Package, options: Sequence[str], files: Sequence[str]) -> None:
    includes = [f"-I{folder}" for folder in (package.proto, *package.imports)]
    run_compiler([str(COMPILER_BIN / "python"), "-m", "grpc_tools.protoc", *includes, *options, *files])


def run_compiler(command: Sequence[str], stdin: bytes = b"") -> bytes:
    """Runs a program of the compiler, and returns its output. Its warnings go to standard error.

    Raises:
        GenerateError: the program failed; the message is what it wrote.
    """
    done = subprocess.run(command, input=stdin, capture_output=True, check=False)
    said = done.stderr.decode(errors="replace").strip()
    if done.returncode:
        raise GenerateError(said or f"{command[0]}: exit status {done.returncode}")
    if said:
        print(said, file=sys.stderr)
    return done.stdout
