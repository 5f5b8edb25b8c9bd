"""Keeps the structure of what the roots reach, and drops the prose.

References become the bare names of schemas, for a snapshot has them all in one place.
"""

from __future__ import annotations

from typing import Any

from ..snapshot import WITHOUT_STRUCTURE, Node
from .description import Description, SourceError

_ALSO_DROPPED = {"$schema", "$id", "$defs", "definitions"}  # what a $ref needs of them is followed
_SCHEMA_FOLDERS = ("#/components/schemas/", "#/$defs/", "#/definitions/")


def snapshot_document(description: Description) -> dict[str, Any]:
    """Returns a description as the JSON document of a snapshot.

    Raises:
        SourceError: a reference leads out of the document, or to nothing.
    """
    reduction = _Reduction(description.document)
    roots = [reduction.name_of(pointer) for pointer in description.roots]
    try:
        schemas = reduction.schemas()
    except RecursionError:
        raise SourceError("its schemas are nested too deep") from None
    return {"source": description.source, "version": description.version, "roots": roots, "schemas": schemas}


class _Reduction:
    def __init__(self, document: dict[str, Any]) -> None:
        self._document = document
        self._names: dict[str, str] = {}  # by pointer, in the order in which they are met

    def name_of(self, pointer: str) -> str:
        """Returns the name of the schema at a pointer, and remembers to include it."""
        name = self._names.get(pointer)
        if name is None:
            name = self._new_name(pointer)
            self._names[pointer] = name
        return name

    def _new_name(self, pointer: str) -> str:
        for folder in _SCHEMA_FOLDERS:
            name = pointer.removeprefix(folder)
            if name != pointer and "/" not in name and _unescape(name) not in self._names.values():
                return _unescape(name)
        return pointer.removeprefix("#/")

    def schemas(self) -> dict[str, Node]:
        """Returns all schemas with a name, and those that they refer to."""
        schemas: dict[str, Node] = {}
        while len(schemas) < len(self._names):
            for pointer, name in list(self._names.items())[len(schemas) :]:
                schemas[name] = self._reduce(self._resolve(pointer))
        return schemas

    def _resolve(self, pointer: str) -> Any:
        if not pointer.startswith("#/"):
            raise SourceError(f"`$ref` to {pointer!r}: expected a place in the same document, which begins with #/")
        value: Any = self._document
        for step in map(_unescape, pointer[2:].split("/")):
            if isinstance(value, list) and step.isdecimal() and int(step) < len(value):
                value = value[int(step)]
            elif isinstance(value, dict) and step in value:
                value = value[step]
            else:
                raise SourceError(f"`$ref` to {pointer!r}: is not in the document")
        return value

    def _reduce(self, node: Any) -> Any:
        """Returns a schema without prose. What is not a schema stays: the check of snapshots will say so."""
        if node is True:
            return {}  # JSON Schema: anything
        if not isinstance(node, dict):
            return node
        return {
            keyword: self._reduce_keyword(keyword, value)
            for keyword, value in node.items()
            if not (keyword in WITHOUT_STRUCTURE or keyword in _ALSO_DROPPED or keyword.startswith("x-"))
        }

    def _reduce_keyword(self, keyword: str, value: Any) -> Any:
        if keyword == "$ref" and isinstance(value, str):
            return self.name_of(value)
        if keyword == "properties" and isinstance(value, dict):
            return {name: self._reduce(part) for name, part in value.items()}
        if keyword in ("allOf", "anyOf", "oneOf") and isinstance(value, list):
            return [self._reduce(part) for part in value]
        if keyword in ("items", "additionalProperties") and isinstance(value, dict):
            return self._reduce(value)
        return value


def _unescape(step: str) -> str:
    return step.replace("~1", "/").replace("~0", "~")
