"""Which module imports which, read from the sources: nothing is imported.

So a module is checked too if the extra that it needs is not installed.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Collection, Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

ImportGraph = dict[str, set[str]]
"""By module: the modules of the same sources that it imports. The name of a package stands for its `__init__`."""

Parts = Callable[[ast.AST], Iterator[ast.AST]]


def import_graph(source: Path, parts: Parts = ast.walk, without: str = "-") -> ImportGraph:
    """Returns the imports among the modules below a folder.

    Args:
        source: the folder whose modules can be imported by their bare names.
        parts: yields the parts of a module to look for imports in; if left out, all parts.
        without: a package to leave out.
    """
    files = {_module_name(source, file): file for file in sorted(source.rglob("*.py"))}
    known = {name for name in files if not is_in(name, without)}
    return {name: set(_imports(name, files[name], parts, known)) for name in known}


def run_time_parts(tree: ast.AST) -> Iterator[ast.AST]:
    """Yields the parts that run when a module is imported: no functions, and nothing under `if TYPE_CHECKING`."""
    for part in ast.iter_child_nodes(tree):
        for_types = isinstance(part, ast.If) and "TYPE_CHECKING" in ast.unparse(part.test)
        if not for_types and not isinstance(part, (ast.FunctionDef, ast.AsyncFunctionDef)):
            yield part
            yield from run_time_parts(part)


def circle_in(graph: ImportGraph) -> list[str]:
    """Returns modules that import each other in a circle; none if there is no circle."""
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        circle: list[str] = error.args[1]
        return circle[::-1]
    return []


def is_in(module: str, package: str) -> bool:
    return f"{module}.".startswith(f"{package}.")


def _module_name(source: Path, file: Path) -> str:
    return ".".join(file.relative_to(source).with_suffix("").parts).removesuffix(".__init__")


def _imports(module: str, file: Path, parts: Parts, known: Collection[str]) -> Iterator[str]:
    package = module if file.name == "__init__.py" else module.rpartition(".")[0]
    for part in parts(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(part, ast.Import):
            yield from (alias.name for alias in part.names if alias.name in known)
        elif isinstance(part, ast.ImportFrom):
            base = _base(package, part)
            # `from .wire import decode` imports the module `wire.decode`. If the name is a function, the module is
            # the part before `import`.
            names = {f"{base}.{alias.name}" for alias in part.names}
            yield from names & {*known}
            if base in known and not names <= {*known}:
                yield base


def _base(package: str, part: ast.ImportFrom) -> str:
    """Returns the absolute name of what stands after `from`."""
    if part.level == 0:
        return part.module or ""
    parents = package.split(".")
    base = parents[: len(parents) - part.level + 1]
    return ".".join([*base, part.module] if part.module else base)
