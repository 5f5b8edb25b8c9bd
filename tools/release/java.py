"""The Maven artifact, in the layout of a Maven repository."""

from __future__ import annotations

import shutil
from pathlib import Path

from .artifact import CONSUMERS, PACKAGING, VECTOR, Release, copy_files, copy_license, copy_schema, the_file
from .commands import run
from .versions import fill_in

GROUP = "io/github/openresponses-proto"


class MavenArtifact:
    """Messages, and stubs for grpc-java: a jar, its sources, its documentation and a pom."""

    name = "maven"
    needs = ("mvn", "javac")

    def build(self, release: Release) -> Path:
        tree = release.empty_work("maven")
        copy_files(PACKAGING / "java", tree, "pom.xml")
        fill_in(tree / "pom.xml", release.version.semver)
        copy_schema(tree / "src" / "main" / "protobuf")
        licenses = tree / "src" / "main" / "resources" / "META-INF"
        licenses.mkdir(parents=True)
        copy_license(licenses)
        repository = release.empty_out("maven")
        _maven(release, tree, "deploy", f"-DaltDeploymentRepository=dist::{repository.as_uri()}")
        folder = repository / GROUP / "openresponses-proto" / release.version.semver
        return the_file(folder, f"*-{release.version.semver}.jar")

    def consume(self, release: Release, built: Path, folder: Path) -> str:
        del built
        shutil.rmtree(_cache(release) / GROUP, ignore_errors=True)
        copy_files(CONSUMERS / "java", folder, "pom.xml", "src/main/java/Main.java")
        fill_in(folder / "pom.xml", release.version.semver)
        repository = f"-Ddist.repository={(release.out / 'maven').as_uri()}"
        program = ("-Dexec.mainClass=Main", f"-Dexec.args='{VECTOR}'")
        return _maven(release, folder, "compile", "exec:java", repository, *program)


def _cache(release: Release) -> Path:
    """Returns a local repository only for this, because Maven also installs there what it builds."""
    return release.work / "maven-repository"


def _maven(release: Release, folder: Path, *arguments: str) -> str:
    return run("mvn", "--batch-mode", "--quiet", f"-Dmaven.repo.local={_cache(release)}", *arguments, cwd=folder)
