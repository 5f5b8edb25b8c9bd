"""The npm package: ES modules and their types, for the runtime @bufbuild/protobuf."""

from __future__ import annotations

import os
from pathlib import Path

from .artifact import BUF, CONSUMERS, PACKAGING, ROOT, VECTOR, Release, copy_files, copy_license, the_file
from .commands import run
from .versions import fill_in


class NpmPackage:
    """Messages, and the service's descriptor, from which Connect and others make clients."""

    name = "npm"
    needs = ("node", "npm")

    def build(self, release: Release) -> Path:
        tree = release.empty_work("npm")
        copy_files(PACKAGING / "npm", tree, "package.json", "package-lock.json", "README.md")
        copy_license(tree)
        run("npm", "ci", cwd=tree)
        path = f"{tree / 'node_modules' / '.bin'}{os.pathsep}{os.environ['PATH']}"
        template = PACKAGING / "npm" / "buf.gen.yaml"
        run(BUF, "generate", "--template", template, "--output", tree, cwd=ROOT, env={"PATH": path})
        _write_index(tree, "v1")
        fill_in(tree / "package.json", release.version.semver)
        out = release.empty_out("npm")
        run("npm", "pack", "--pack-destination", out, cwd=tree)
        return the_file(out, "*.tgz")

    def consume(self, release: Release, built: Path, folder: Path) -> str:
        del release
        copy_files(CONSUMERS / "npm", folder, "package.json", "package-lock.json", "tsconfig.json", "main.ts")
        run("npm", "ci", cwd=folder)
        run("npm", "install", "--no-save", built, cwd=folder)
        run("npx", "--no-install", "tsc", cwd=folder)
        return run("node", "main.js", VECTOR, cwd=folder)


def _write_index(tree: Path, version: str) -> None:
    """Writes a module that exports everything of a version of the schema."""
    modules = sorted((tree / "openresponses" / version).glob("*.js"))
    text = "".join(f'export * from "./openresponses/{version}/{module.name}";\n' for module in modules)
    for suffix in (".js", ".d.ts"):
        (tree / f"{version}{suffix}").write_text(text)
