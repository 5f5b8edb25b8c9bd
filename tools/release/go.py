"""The Go module, in the layout of a module proxy: the go command fetches modules that way."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

from .archives import MODIFIED_PARTS, write_zip
from .artifact import BUF, CONSUMERS, PACKAGING, ROOT, VECTOR, Release, copy_files, copy_license
from .commands import run

MODULE = "github.com/openresponses-proto/openresponses-proto/go"
HOST_AND_OWNER = MODULE.rsplit("/", 2)[0]


class GoModule:
    """Messages, and the service's client and server for grpc-go."""

    name = "go"
    needs = ("go",)

    def build(self, release: Release) -> Path:
        tree = _module_tree(release)
        run("go", "mod", "tidy", "-diff", cwd=tree, env=_environment(release))
        run("go", "vet", "./...", cwd=tree, env=_environment(release))
        version = release.version.go
        proxy = release.empty_out("go") / MODULE / "@v"
        proxy.mkdir(parents=True)
        write_zip(proxy / f"{version}.zip", tree, f"{MODULE}@{version}")
        shutil.copy(tree / "go.mod", proxy / f"{version}.mod")
        year, month, day, *_ = MODIFIED_PARTS
        info = {"Version": version, "Time": f"{year}-{month:02}-{day:02}T00:00:00Z"}
        (proxy / f"{version}.info").write_text(json.dumps(info))
        (proxy / "list").write_text(f"{version}\n")
        return proxy / f"{version}.zip"

    def consume(self, release: Release, built: Path, folder: Path) -> str:
        del built
        environment = _environment(release)
        environment["GOPROXY"] = f"{(release.out / 'go').as_uri()},{_go_setting('GOPROXY')}"
        # The checksum database does not know an unpublished module.
        environment["GONOSUMDB"] = f"{HOST_AND_OWNER}/*"
        for stale in (HOST_AND_OWNER, f"cache/download/{HOST_AND_OWNER}"):
            shutil.rmtree(Path(environment["GOMODCACHE"]) / stale, ignore_errors=True)
        copy_files(CONSUMERS / "go", folder, "main.go")
        run("go", "mod", "init", "example.com/consumer", cwd=folder, env=environment)
        run("go", "get", f"{MODULE}@{release.version.go}", cwd=folder, env=environment)
        run("go", "mod", "tidy", cwd=folder, env=environment)
        return run("go", "run", ".", VECTOR, cwd=folder, env=environment)


def _module_tree(release: Release) -> Path:
    generators = release.work / "go-bin"
    environment = {**_environment(release), "GOBIN": str(generators)}
    run("go", "install", "tool", cwd=PACKAGING / "go" / "generate", env=environment)
    tree = release.empty_work("go")
    copy_files(PACKAGING / "go", tree, "go.mod", "go.sum", "README.md")
    copy_license(tree)
    path = f"{generators}{os.pathsep}{os.environ['PATH']}"
    template = PACKAGING / "go" / "buf.gen.yaml"
    run(BUF, "generate", "--template", template, "--output", tree, cwd=ROOT, env={"PATH": path})
    return tree


def _environment(release: Release) -> dict[str, str]:
    """Returns an environment with its own module cache: the user's cache would keep the module of the last build."""
    flags = f"{_go_setting('GOFLAGS')} -modcacherw".strip()
    return {"GOMODCACHE": str(release.work / "go-modules"), "GOFLAGS": flags, "GOWORK": "off"}


def _go_setting(name: str) -> str:
    return run("go", "env", name, cwd=ROOT).strip()
