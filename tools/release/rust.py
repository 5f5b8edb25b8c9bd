"""The crate. It contains the generated code, so its users need no protoc."""

from __future__ import annotations

import tarfile
from pathlib import Path

from .artifact import BUF, CONSUMERS, PACKAGING, ROOT, VECTOR, Release, copy_files, copy_license
from .commands import run
from .versions import fill_in


class Crate:
    """Messages for prost, and the service's client and server for tonic."""

    name = "crate"
    needs = ("cargo",)

    def build(self, release: Release) -> Path:
        tree = release.empty_work("crate")
        copy_files(PACKAGING / "rust", tree, "Cargo.toml", "README.md", "src/lib.rs")
        fill_in(tree / "Cargo.toml", release.version.semver)
        copy_license(tree)
        _generate(release, tree / "src")
        environment = _environment(release)
        run("cargo", "check", "--quiet", "--no-default-features", cwd=tree, env=environment)
        run("cargo", "package", "--quiet", "--allow-dirty", cwd=tree, env=environment)
        name = f"openresponses-proto-{release.version.semver}.crate"
        packaged = Path(environment["CARGO_TARGET_DIR"]) / "package" / name
        return packaged.rename(release.empty_out("crate") / name)

    def consume(self, release: Release, built: Path, folder: Path) -> str:
        with tarfile.open(built) as archive:
            archive.extractall(folder, filter="data")
        consumer = folder / "consumer"
        copy_files(CONSUMERS / "rust", consumer, "Cargo.toml", "src/main.rs")
        fill_in(consumer / "Cargo.toml", release.version.semver)
        patch = f"patch.crates-io.openresponses-proto.path='{folder / built.stem}'"
        command = ("cargo", "run", "--quiet", "--config", patch, "--", VECTOR)
        return run(*command, cwd=consumer, env=_environment(release))


def _generate(release: Release, folder: Path) -> None:
    with_comments = release.work / "schema.binpb"
    run(BUF, "build", "--output", with_comments, cwd=ROOT)
    run(BUF, "build", "--exclude-source-info", "--output", folder / "schema.binpb", cwd=ROOT)
    command = ("cargo", "run", "--quiet", "--locked", "--", with_comments, folder)
    run(*command, cwd=PACKAGING / "rust" / "generate", env=_environment(release))
    (folder / "openresponses.v1.rs").rename(folder / "v1.rs")


def _environment(release: Release) -> dict[str, str]:
    """Returns an environment with one folder for all compiled code: several steps use most of it."""
    return {"CARGO_TARGET_DIR": str(release.work / "cargo-target"), "CARGO_PROFILE_DEV_DEBUG": "none"}
