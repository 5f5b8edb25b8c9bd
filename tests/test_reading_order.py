"""The code can be read in order: each package names its files, and imports go one way."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from support.import_graph import ImportGraph, circle_in, import_graph, is_in, run_time_parts

ROOT = Path(__file__).parent.parent
PYTHON, TOOLS, TESTS = ROOT / "python", ROOT / "tools", ROOT / "tests"
GENERATED = "openresponses.v1"
READ_IN_ORDER = [
    PYTHON / "openresponses",
    TOOLS,
    ROOT / "benchmarks",
    ROOT / "fuzz",
    TESTS / "support",
    TESTS / "gateway" / "support",
]


def package_name(folder: Path) -> str:
    return ".".join(folder.relative_to(PYTHON if folder.is_relative_to(PYTHON) else ROOT).parts)


PACKAGES = [init.parent for folder in READ_IN_ORDER for init in sorted(folder.rglob("__init__.py"))]


@pytest.mark.parametrize("package", [p for p in PACKAGES if package_name(p) != GENERATED], ids=package_name)
def test_a_package_names_its_files(package: Path) -> None:
    """In the docstring, a lower-case word in double backticks is the name of a module or a sub-package."""
    init = package / "__init__.py"
    named = set(re.findall(r"``([a-z]\w*)``", ast.get_docstring(ast.parse(init.read_text("utf-8"))) or ""))
    modules = {file.stem for file in package.glob("*.py")} - {"__init__", "__main__"}
    there = modules | {file.parent.name for file in package.glob("*/__init__.py")}
    wrong = [f"does not name ``{name}``" for name in sorted(there - named)]
    wrong += [f"names ``{name}``, which is not there" for name in sorted(named - there)]
    assert not wrong, f"the docstring of {init.relative_to(ROOT)} {', '.join(wrong)}"


SERVERS = {f"openresponses.gateway.{name}" for name in ("serve", "edge", "replay")}
PART_NAMES = ("v1", "wire", "sse", "helpers", "accumulate", "gateway", "command", "cli")
PARTS = {f"openresponses.{name}" for name in PART_NAMES}
WIRE = {f"openresponses.wire.{file.stem}" for file in (PYTHON / "openresponses" / "wire").glob("[a-z]*.py")}
ERRORS_AND_LIMITS = {"openresponses.wire.errors", "openresponses.wire.text"}
# An entry for each part of docs/architecture.md.
MAY_NOT_IMPORT = {
    "openresponses.v1": PARTS - {"openresponses.v1"},
    "openresponses.wire": PARTS - {"openresponses.v1", "openresponses.wire"},
    "openresponses.sse": PARTS - {"openresponses.sse", "openresponses.wire"} | WIRE - ERRORS_AND_LIMITS,
    "openresponses.accumulate": PARTS - {"openresponses.v1", "openresponses.accumulate"},
    "openresponses.gateway": {"openresponses.command", "openresponses.cli"},
    **{server: SERVERS - {server} for server in SERVERS},
    "openresponses.helpers": {f"openresponses.{name}" for name in ("accumulate", "command", "gateway")},
    "openresponses.command": {"openresponses.cli"},
}


@pytest.fixture(scope="module")
def graph() -> ImportGraph:
    return import_graph(PYTHON)


@pytest.mark.parametrize("package", sorted(MAY_NOT_IMPORT))
def test_a_package_does_not_import_its_neighbours(package: str, graph: ImportGraph) -> None:
    inside = [module for module in graph if is_in(module, package)]
    assert inside
    found = [
        f"{module} imports {target}"
        for module in inside
        for target in graph[module]
        if any(is_in(target, other) for other in MAY_NOT_IMPORT[package])
    ]
    assert not found


def test_only_the_command_imports_the_gateway(graph: ImportGraph) -> None:
    gateway, command = "openresponses.gateway", "openresponses.command"
    importing = {module for module in graph if any(is_in(target, gateway) for target in graph[module])}
    assert importing
    assert [module for module in sorted(importing) if not is_in(module, gateway) and not is_in(module, command)] == []


def test_no_module_of_the_package_is_in_a_circle_of_imports() -> None:
    assert circle_in(import_graph(PYTHON, run_time_parts, without=GENERATED)) == []


def test_no_module_of_the_tools_is_in_a_circle_of_imports() -> None:
    """An import only for types counts too: what a module needs to know is below it."""
    assert circle_in(import_graph(TOOLS)) == []


CIRCLE = {
    "a/__init__.py": "",
    "a/one.py": "from . import two\nfrom .three import name",
    "a/two.py": "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from .one import Type",
    "a/three.py": "import a.four",
    "a/four.py": "def late():\n    from ..a import one",
    "generated/__init__.py": "import a",
}


def test_imports_are_found(tmp_path: Path) -> None:
    for name, text in CIRCLE.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    everything = import_graph(tmp_path, without="generated")
    assert everything == {
        "a": set(),
        "a.one": {"a.two", "a.three"},
        "a.two": {"a.one"},
        "a.three": {"a.four"},
        "a.four": {"a.one"},
    }
    assert circle_in(everything)
    run_time = import_graph(tmp_path, run_time_parts)
    assert (run_time["a.two"], run_time["a.four"], circle_in(run_time)) == (set(), set(), [])
