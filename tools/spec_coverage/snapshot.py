"""Snapshots: reads them, and refuses what cannot be compared.

An unknown keyword is an error. If it were skipped, what it allows would go
unchecked, and nobody would notice.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Node = dict[str, Any]
"""A schema, or a part of one, as it stands in the snapshot."""

TYPES = ("string", "integer", "number", "boolean", "array", "object", "null")

# These narrow or describe values in ways that no field type can express. Readers of descriptions drop them.
WITHOUT_STRUCTURE = {
    *("default", "format", "pattern", "minLength", "maxLength", "minItems", "maxItems", "uniqueItems", "multipleOf"),
    *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minProperties", "maxProperties", "propertyNames"),
    *("title", "description", "example", "examples", "deprecated", "readOnly", "writeOnly", "externalDocs", "xml"),
    *("contentEncoding", "contentMediaType", "discriminator", "$comment"),
}


class SnapshotError(Exception):
    """A snapshot that cannot be compared. The message is one line: which snapshot, and what would be right."""


@dataclass(frozen=True)
class Snapshot:
    file: str
    source: str
    roots: tuple[str, ...]
    schemas: dict[str, Node]


def split_folders(arguments: Iterable[str]) -> list[Path]:
    """Returns the folders that arguments name. An argument that is no path itself names
    several folders, joined as in ``PATH`` or by white space."""
    folders: list[Path] = []
    for argument in arguments:
        names = [argument] if Path(argument).exists() else argument.replace(os.pathsep, " ").split()
        folders += map(Path, names or [argument])
    return folders


def read_folder(folder: Path) -> list[Snapshot]:
    """Reads the snapshots of a folder, in the order of their names.

    Raises:
        SnapshotError: no snapshot is in the folder, or a snapshot is broken.
    """
    if not folder.is_dir():
        raise SnapshotError(f"{folder}: is not a folder; name one that holds snapshots (*.json)")
    files = sorted(folder.glob("*.json"))
    if not files:
        raise SnapshotError(f"{folder}: holds no snapshots (*.json)")
    return [_read(file) for file in files]


def _read(file: Path) -> Snapshot:
    try:
        document = json.loads(file.read_bytes())
    except OSError as error:
        raise SnapshotError(f"{file}: cannot be read: {error.strerror}") from None
    except RecursionError:
        raise SnapshotError(f"{file}: is nested too deep") from None
    except ValueError as error:
        raise SnapshotError(f"{file}: is not JSON: {error}") from None
    try:
        return snapshot_of(file.name, document)
    except SnapshotError as error:
        raise SnapshotError(f"{file.parent}/{error}") from None


def snapshot_of(file: str, document: Any) -> Snapshot:
    """Returns a JSON document as a snapshot.

    Raises:
        SnapshotError: the document does not have the members of a snapshot, or has an unknown keyword.
    """
    document = document if isinstance(document, dict) else {}
    roots, schemas = document.get("roots"), document.get("schemas")
    if not isinstance(schemas, dict) or not schemas:
        raise SnapshotError(f"{file}: needs `schemas`, an object of schemas by name")
    if not _is_strings(roots) or not roots:
        raise SnapshotError(f"{file}: needs `roots`, the names of the stream union, the request and the response")
    for root in roots:
        if root not in schemas:
            raise SnapshotError(f"{file}: the root {root!r} is not in `schemas`")
    for place, node in _nodes(schemas):
        problem = _problem(node, schemas)
        if problem:
            raise SnapshotError(f"{file}: {place}: {problem}")
    source = f"{document.get('source', '')} {document.get('version', '')}".strip()
    return Snapshot(file, source, tuple(roots), schemas)


def _nodes(schemas: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """Yields all schemas and their parts, each with its place. A broken schema
    comes before its parts, so the caller stops before a part that cannot be read."""
    stack = list(schemas.items())
    while stack:
        place, node = stack.pop()
        yield place, node
        stack += ((f"{place}.properties.{name}", part) for name, part in node.get("properties", {}).items())
        for keyword in ("allOf", "anyOf", "oneOf"):
            stack += ((f"{place}.{keyword}[{index}]", part) for index, part in enumerate(node.get(keyword, [])))
        for keyword in ("items", "additionalProperties"):
            if isinstance(node.get(keyword), dict):
                stack.append((f"{place}.{keyword}", node[keyword]))


def _problem(node: Any, schemas: dict[str, Any]) -> str | None:
    if not isinstance(node, dict):
        return "expected a schema, which is an object"
    for keyword, value in node.items():
        if keyword in _KEYWORDS:
            is_right, right = _KEYWORDS[keyword]
            if not is_right(value):
                return f"`{keyword}` must be {right}"
        elif keyword not in WITHOUT_STRUCTURE and not keyword.startswith("x-"):
            return f"`{keyword}` is not a keyword that this check knows; teach it to tools/spec_coverage/resolve.py"
    reference = node.get("$ref")
    if reference is not None and reference not in schemas:
        return f"`$ref` to {reference!r}, which is not in `schemas`; expected a schema's bare name"
    return None


def _is_strings(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) for item in value)


def _is_type(value: Any) -> bool:
    return value in TYPES if isinstance(value, str) else _is_strings(value) and bool(value) and set(value) <= {*TYPES}


def _is_list(value: Any) -> bool:
    return isinstance(value, list) and bool(value)


_KEYWORDS: dict[str, tuple[Callable[[Any], bool], str]] = {
    "$ref": (lambda value: isinstance(value, str), "a schema's name"),
    "allOf": (_is_list, "a list of schemas"),
    "anyOf": (_is_list, "a list of schemas"),
    "oneOf": (_is_list, "a list of schemas"),
    "nullable": (lambda value: isinstance(value, bool), "true or false"),
    "type": (_is_type, f"one or several of {', '.join(TYPES)}"),
    "enum": (_is_list, "a list of values"),
    "const": (lambda _: True, ""),
    "properties": (lambda value: isinstance(value, dict), "an object of schemas by name"),
    "required": (_is_strings, "a list of names"),
    "items": (lambda value: isinstance(value, (dict, bool)), "a schema"),
    "additionalProperties": (lambda value: isinstance(value, (dict, bool)), "a schema, true or false"),
}
