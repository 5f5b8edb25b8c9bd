"""Shapes: what a schema allows, as alternatives.

A shape goes one level deep: the members of its objects and the elements of its
arrays stay schemas until a check asks for their shapes. So schemas may contain
themselves.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from .snapshot import Node

Nodes = tuple[Node, ...]
"""Schemas that all hold for one value, like the parts of `allOf`."""

KINDS = frozenset({"string", "integer", "number", "boolean", "array", "object"})


@dataclass(frozen=True, eq=False)
class ObjectShape:
    """An alternative that is an object.

    Attributes:
        parts: the identities (``id``) of the schemas that it comes from.
        additional: the schemas of members that are not in ``properties``.
        closed: only the members in ``properties`` are allowed.
    """

    parts: tuple[int, ...]
    properties: dict[str, Nodes]
    required: frozenset[str]
    additional: Nodes
    closed: bool

    @property
    def is_bare(self) -> bool:
        """Whether the schema says only that the value is an object."""
        return not (self.properties or self.required or self.additional or self.closed)


@dataclass(frozen=True, eq=False)
class Shape:
    """What a value may be.

    Attributes:
        anything: any value is allowed, also outside of the alternatives.
        null: null is allowed.
        typed: the schema says which kinds the value has. If it does not, the
            other schemas of an `allOf` decide about null.
        scalars: which of integer, number and boolean are allowed.
        strings: the strings that are listed.
        any_string: other strings are allowed too.
        items: the schemas of an array's elements, one per kind of array.
        objects: the alternatives that are objects.
    """

    anything: bool = False
    null: bool = False
    typed: bool = True
    scalars: frozenset[str] = frozenset()
    strings: tuple[str, ...] = ()
    any_string: bool = False
    items: tuple[Nodes, ...] = ()
    objects: tuple[ObjectShape, ...] = ()

    @property
    def kinds(self) -> frozenset[str]:
        """The JSON kinds of the alternatives, without null."""
        if self.anything:
            return KINDS
        held = {"string": self.strings or self.any_string, "array": self.items, "object": self.objects}
        return self.scalars | {kind for kind, alternatives in held.items() if alternatives}

    @property
    def is_closed_set(self) -> bool:
        return bool(self.strings) and not self.any_string and not self.anything

    def only(self, kinds: Iterable[str]) -> Shape:
        """Returns the alternatives of some kinds."""
        return Shape(
            scalars=self.scalars.intersection(kinds),
            strings=self.strings if "string" in kinds else (),
            any_string=self.any_string and "string" in kinds,
            items=self.items if "array" in kinds else (),
            objects=self.objects if "object" in kinds else (),
        )


def join(shapes: Iterable[Shape]) -> Shape:
    """Returns what any of some shapes allows."""
    shapes = list(shapes)
    return Shape(
        anything=any(shape.anything for shape in shapes),
        null=any(shape.null for shape in shapes),
        typed=any(shape.typed for shape in shapes),
        scalars=frozenset().union(*(shape.scalars for shape in shapes)),
        strings=tuple(dict.fromkeys(string for shape in shapes for string in shape.strings)),
        any_string=any(shape.any_string for shape in shapes),
        items=tuple({_identities(nodes): nodes for shape in shapes for nodes in shape.items}.values()),
        objects=tuple({item.parts: item for shape in shapes for item in shape.objects}.values()),
    )


def both(first: Nodes, later: Nodes) -> Nodes:
    """Returns the schemas of both, each once. Without that, schemas that contain
    themselves would collect more and more of the same at every level."""
    return tuple({id(node): node for node in (*first, *later)}.values())


def _identities(nodes: Nodes) -> tuple[int, ...]:
    return tuple(map(id, nodes))


def describe(shape: Shape) -> str:
    """Returns what a shape allows, in a few words."""
    if shape.anything:
        return "anything"
    words = [KIND_NAMES[kind] for kind in sorted(shape.kinds, key=lambda kind: (kind != "string", kind))]
    if shape.is_closed_set:
        words[0] = f'"{shape.strings[0]}"' if len(shape.strings) == 1 else "a string of a closed set"
    if shape.null:
        words.append("null")
    return " or ".join(words) or "nothing"


KIND_NAMES = {
    "array": "an array",
    "boolean": "true or false",
    "integer": "an integer",
    "number": "a number",
    "object": "an object",
    "string": "a string",
}
