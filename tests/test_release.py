"""`make dist`: the versions agree, archives are the same each time, and failures are reported.

`make dist` itself checks that what it builds can be used.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from processes import Failure
from release import artifact
from release.archives import write_tar_gz, write_zip
from release.versions import PLACEHOLDER, Version, VersionError, fill_in, read_version

ROOT = Path(__file__).parent.parent
PACKAGING = ROOT / "packaging"
CONSUMERS = ROOT / "tests" / "release"
WITH_VERSION = [
    PACKAGING / "npm" / "package.json",
    PACKAGING / "java" / "pom.xml",
    PACKAGING / "rust" / "Cargo.toml",
    CONSUMERS / "java" / "pom.xml",
    CONSUMERS / "rust" / "Cargo.toml",
]


def dist(*arguments: str, path: str = os.environ["PATH"]) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "release", *arguments]
    environment = {**os.environ, "PATH": path, "PYTHONPATH": str(ROOT / "tools")}
    return subprocess.run(command, capture_output=True, text=True, cwd=ROOT, env=environment, timeout=60, check=False)


@pytest.mark.parametrize(
    ("text", "semver"),
    [("0.1.0", "0.1.0"), ("1.20.3a4", "1.20.3-alpha.4"), ("2.0.0b1", "2.0.0-beta.1"), ("2.0.0rc10", "2.0.0-rc.10")],
)
def test_version_of_other_ecosystems(text: str, semver: str) -> None:
    version = Version.parse(text)
    assert (version.python, version.semver, version.go) == (text, semver, f"v{semver}")


@pytest.mark.parametrize("text", ["1.0", "1.0.0.dev1", "1.0.0-rc.1", "1.0.0.post1", "01.0.0", "1.0.\u0663", ""])
def test_version_that_not_every_ecosystem_can_have(text: str) -> None:
    with pytest.raises(VersionError) as caught:
        Version.parse(text)
    assert str(caught.value) == f"version {text!r} is not X.Y.Z, X.Y.ZaN, X.Y.ZbN or X.Y.ZrcN"


def test_project_has_a_version_that_every_ecosystem_can_have() -> None:
    assert read_version(ROOT / "python" / "pyproject.toml").semver


def test_project_without_a_version(tmp_path: Path) -> None:
    pyproject = tmp_path / "pyproject.toml"
    pyproject.write_text('[project]\nname = "x"\n')
    with pytest.raises(VersionError) as caught:
        read_version(pyproject)
    assert str(caught.value) == f'{pyproject}: no line version = "…"'
    pyproject.write_text('version = "1"\n')
    with pytest.raises(VersionError, match=re.escape(f"{pyproject}: version '1' is not X.Y.Z, ")):
        read_version(pyproject)
    pyproject.unlink()
    with pytest.raises(VersionError, match="No such file or directory"):
        read_version(pyproject)


def test_only_files_of_the_schema_are_copied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    protos = tmp_path / "proto"
    for name in ("a/b.proto", "a/b.proto~", "notes.txt"):
        (protos / name).parent.mkdir(parents=True, exist_ok=True)
        (protos / name).touch()
    monkeypatch.setattr(artifact, "PROTOS", protos)
    artifact.copy_schema(tmp_path / "copy")
    copied = [file.relative_to(tmp_path / "copy") for file in (tmp_path / "copy").rglob("*.*")]
    assert copied == [Path("a/b.proto")]


@pytest.mark.parametrize(("names", "found"), [((), "none"), (("a.jar", "b.jar"), "a.jar, b.jar")])
def test_an_artifact_is_one_file(names: tuple[str, ...], found: str, tmp_path: Path) -> None:
    for name in names:
        (tmp_path / name).touch()
    with pytest.raises(Failure, match=re.escape(f"{tmp_path}: expected one *.jar, found {found}")):
        artifact.the_file(tmp_path, "*.jar")


@pytest.mark.parametrize("file", WITH_VERSION, ids=lambda file: str(file.relative_to(ROOT)))
def test_version_is_filled_in(file: Path, tmp_path: Path) -> None:
    copied = tmp_path / file.name
    copied.write_text(file.read_text())
    fill_in(copied, "7.8.9")
    assert copied.read_text() == file.read_text().replace(PLACEHOLDER, "7.8.9")


@pytest.mark.parametrize(("text", "times"), [("1.0.0", 0), ("0.0.0 0.0.0", 2)])
def test_version_has_one_place_in_a_file(text: str, times: int, tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text(text)
    with pytest.raises(VersionError) as caught:
        fill_in(file, "7.8.9")
    assert str(caught.value) == f"{file}: has 0.0.0 {times} times, must have it once"


def test_generators_are_of_the_runtime_that_is_asked_for() -> None:
    def version(file: str, pattern: str) -> str:
        (found,) = re.findall(pattern, (PACKAGING / file).read_text())
        return str(found)

    go = r"google.golang.org/protobuf v([\d.]+)"
    assert version("go/generate/go.mod", go) == version("go/go.mod", go)
    assert version("npm/package.json", r'protoc-gen-es": "([\d.]+)"') == version(
        "npm/package.json", r'bufbuild/protobuf": "\^([\d.]+)"'
    )
    assert version("rust/generate/Cargo.toml", r'prost-build = "=([\d.]+)"') == version(
        "rust/Cargo.toml", r'tonic-prost = \{ version = "([\d.]+)"'
    )


@pytest.mark.parametrize("folder", [PACKAGING / "npm", CONSUMERS / "npm"], ids=lambda folder: folder.parent.name)
def test_npm_lock_file_names_no_registry(folder: Path) -> None:
    lock = json.loads((folder / "package-lock.json").read_text())
    assert not [name for name, package in lock["packages"].items() if "resolved" in package]


def test_cargo_lock_file_names_only_the_registry_of_all() -> None:
    lock = (PACKAGING / "rust" / "generate" / "Cargo.lock").read_text()
    assert set(re.findall(r"^source = (.*)$", lock, re.MULTILINE)) == {
        '"registry+https://github.com/rust-lang/crates.io-index"'
    }


@pytest.mark.parametrize("write", [write_tar_gz, write_zip])
def test_archive_depends_on_names_and_contents_only(
    write: Callable[[Path, Path, str], None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    archives = []
    for number, names in enumerate((["b", "folder/a", "a"], ["a", "b", "folder/a"])):
        folder = tmp_path / f"tree{number}"
        for name in names:
            file = folder / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(name)
            file.chmod(0o600 if number else 0o755)
            os.utime(file, (number, 1_000_000_000 * number + 500_000_000))
        archives.append(tmp_path / f"archive{number}")
        monkeypatch.setattr("time.time", lambda now=number: 1e9 * now)
        write(archives[-1], folder, "prefix")
    assert archives[0].read_bytes() == archives[1].read_bytes()


def test_missing_toolchain_is_reported() -> None:
    done = dist("go", "crate", path="/nowhere")
    assert (done.returncode, done.stderr) == (0, "")
    assert re.findall(r"^(\w+) .*(not built: no \w+)", done.stdout, re.MULTILINE) == [
        ("go", "not built: no go"),
        ("crate", "not built: no cargo"),
    ]
    assert max(map(len, done.stdout.splitlines())) <= 80


def test_missing_toolchain_fails_where_all_are_required() -> None:
    done = dist("maven", "--require-all", path="/nowhere")
    assert (done.returncode, done.stderr) == (1, "\nmaven: needs mvn, javac on PATH\n")


def test_help_names_every_artifact() -> None:
    from release.__main__ import NAMES

    assert f"all of it: {', '.join(NAMES)}." in " ".join(dist("--help").stdout.split())
