"""From schemas to shapes: resolves references and compositions."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import reduce
from typing import Any

from .merge import merge
from .shapes import Nodes, ObjectShape, Shape, join
from .snapshot import Node, Snapshot, SnapshotError

_ANYTHING = Shape(anything=True, null=True, typed=False)
# One object for all: schemas are told apart by identity.
ANY: Node = {}
_OBJECT_KEYWORDS = ("properties", "required", "additionalProperties")


class Shapes:
    """The shapes of a snapshot's schemas.

    Attributes:
        walked: the names of the schemas whose shapes a check has asked for.
    """

    def __init__(self, snapshot: Snapshot) -> None:
        self.snapshot = snapshot
        self.walked: set[str] = set()
        self._known: dict[int, Shape] = {}
        self._referring: list[str] = []

    def of(self, nodes: Nodes) -> Shape:
        """Returns the shape of what all of some schemas allow.

        Raises:
            SnapshotError: references lead in a circle.
        """
        return self._all(self._of_one(node) for node in nodes)

    def either(self, alternatives: Iterable[Nodes]) -> Shape:
        """Returns the shape of what any of some alternatives allows."""
        return join(self.of(nodes) for nodes in alternatives)

    def _all(self, shapes: Iterable[Shape]) -> Shape:
        return reduce(lambda first, later: merge(first, later, self.snapshot.schemas), shapes, _ANYTHING)

    def _of_one(self, node: Node) -> Shape:
        shape = self._known.get(id(node))
        if shape is None:
            shape = self._known[id(node)] = self._resolve(node)
        return shape

    def _resolve(self, node: Node) -> Shape:
        parts = [_own(node)]
        if "$ref" in node:
            parts.append(self._named(node["$ref"]))
        parts += (self._of_one(part) for part in node.get("allOf", []))
        for keyword in ("anyOf", "oneOf"):
            if keyword in node:
                parts.append(join(self._of_one(part) for part in node[keyword]))
        shape = self._all(parts)
        return replace(shape, null=True) if node.get("nullable") else shape

    def _named(self, name: str) -> Shape:
        if name in self._referring:
            circle = [*self._referring[self._referring.index(name) :], name]
            raise SnapshotError(
                f"{self.snapshot.file}: the schemas {' -> '.join(circle)} refer to each other in a circle;"
                " one of them must say what a value is"
            )
        self.walked.add(name)
        self._referring.append(name)
        shape = self._of_one(self.snapshot.schemas[name])
        self._referring.pop()
        return shape


def _own(node: Node) -> Shape:
    """Returns what a schema says by itself, without the schemas that it refers to."""
    if "enum" in node or "const" in node:
        return _values(node.get("enum", [node.get("const")]))
    if "type" in node:
        types = [node["type"]] if isinstance(node["type"], str) else node["type"]
        return join(_typed(kind, node) for kind in types)
    # `allOf: [{$ref}, {required: […]}]`: the second part is about objects only,
    # and says nothing about null.
    if any(keyword in node for keyword in _OBJECT_KEYWORDS):
        return replace(_typed("object", node), typed=False)
    if "items" in node:
        return replace(_typed("array", node), typed=False)
    return _ANYTHING


def _values(values: list[Any]) -> Shape:
    return join(_value(value) for value in values)


def _value(value: Any) -> Shape:
    if isinstance(value, str):
        return Shape(strings=(value,))
    if value is None:
        return Shape(null=True)
    if isinstance(value, bool):
        return Shape(scalars=frozenset({"boolean"}))
    if isinstance(value, (int, float)):
        return Shape(scalars=frozenset({"integer" if float(value).is_integer() else "number"}))
    return _typed("array" if isinstance(value, list) else "object", ANY)


def _typed(kind: str, node: Node) -> Shape:
    if kind == "null":
        return Shape(null=True)
    if kind == "string":
        return Shape(any_string=True)
    if kind == "array":
        items = node.get("items")
        return Shape(items=((items if isinstance(items, dict) else ANY,),))
    if kind == "object":
        return Shape(objects=(_object(node),))
    return Shape(scalars=frozenset({kind}))


def _object(node: Node) -> ObjectShape:
    additional = node.get("additionalProperties")
    return ObjectShape(
        parts=(id(node),),
        properties={name: (part,) for name, part in node.get("properties", {}).items()},
        required=frozenset(node.get("required", [])),
        additional=(additional,) if isinstance(additional, dict) else (),
        closed=additional is False,
    )
