"""The schema, as an archive that buf and protoc compile."""

from __future__ import annotations

import shutil
import tarfile
from pathlib import Path

from .archives import write_tar_gz
from .artifact import BUF, PACKAGING, ROOT, VECTOR, Release, copy_license, copy_schema
from .commands import run

PROTOC = (ROOT / ".venv-generate" / "bin" / "python", "-m", "grpc_tools.protoc")


class Protos:
    """The files from which users of other languages make their own stubs."""

    name = "protos"
    needs = ()

    def build(self, release: Release) -> Path:
        tree = release.empty_work("protos")
        copy_schema(tree / "proto")
        shutil.copy(ROOT / "buf.yaml", tree)
        shutil.copy(PACKAGING / "protos" / "README.md", tree)
        copy_license(tree)
        prefix = f"openresponses-protos-{release.version.semver}"
        archive = release.empty_out("protos") / f"{prefix}.tar.gz"
        write_tar_gz(archive, tree, prefix)
        return archive

    def consume(self, release: Release, built: Path, folder: Path) -> str:
        del release
        with tarfile.open(built) as archive:
            archive.extractall(folder, filter="data")
        (tree,) = folder.iterdir()
        for command in ("build", "lint"):
            run(BUF, command, cwd=tree)
        schema = tree / "proto"
        files = sorted(file.relative_to(schema).as_posix() for file in schema.rglob("*.proto"))
        run(*PROTOC, "--proto_path=.", "--descriptor_set_out=../schema.binpb", *files, cwd=schema)
        decode = ("--proto_path=.", "--decode=openresponses.v1.StreamEvent", "openresponses/v1/stream_event.proto")
        return run(*PROTOC, *decode, cwd=schema, stdin=VECTOR.read_bytes())
