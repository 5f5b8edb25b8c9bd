"""``allOf``: two shapes that both hold.

The descriptions use ``allOf`` like a subclass that overrides a member: a later
part may narrow an earlier one, but also replace it by something larger. By the
letter of JSON Schema the larger part would not count. Here both parts count,
and what they have in common is narrowed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from .shapes import Nodes, ObjectShape, Shape, both, join
from .snapshot import Node


def merge(first: Shape, later: Shape, schemas: Mapping[str, Node]) -> Shape:
    """Returns the shape of ``allOf`` of two shapes."""
    null = later.null if later.typed else first.null
    joined = replace(join((first, later)), anything=first.anything and later.anything, null=null)
    shared = _shared_kinds(first, later)
    if first.anything or later.anything or not shared:
        return joined
    narrowed = joined.only(shared)
    return replace(
        narrowed,
        null=null,
        typed=joined.typed,
        any_string=narrowed.any_string and not (first.is_closed_set or later.is_closed_set),
        items=tuple(both(x, y) for x in first.items for y in later.items) if "array" in shared else (),
        objects=_merge_objects(first, later, schemas) if "object" in shared else (),
    )


def _shared_kinds(first: Shape, later: Shape) -> frozenset[str]:
    shared = first.kinds & later.kinds
    integer = any("integer" in a.kinds and "number" in b.kinds for a, b in ((first, later), (later, first)))
    return shared | {"integer"} if integer else shared


def _merge_objects(first: Shape, later: Shape, schemas: Mapping[str, Node]) -> tuple[ObjectShape, ...]:
    """Merges each object with each one that it does not contradict. An object without
    a partner stays as it is: a larger union that overrides a smaller one has some."""
    pairs = [(x, y) for x in first.objects for y in later.objects if not _contradict(x, y, schemas)]
    paired = {part for pair in pairs for part in pair}
    alone = [item for item in (*first.objects, *later.objects) if item not in paired]
    merged = [_merge_two(x, y) for x, y in pairs]
    return tuple({item.parts: item for item in (*merged, *alone)}.values())


def _merge_two(first: ObjectShape, later: ObjectShape) -> ObjectShape:
    if first.is_bare or later.is_bare:
        return later if first.is_bare else first
    properties = dict(first.properties)
    for name, nodes in later.properties.items():
        properties[name] = both(properties.get(name, ()), nodes)
    return ObjectShape(
        parts=tuple(dict.fromkeys(first.parts + later.parts)),
        properties=properties,
        required=first.required | later.required,
        additional=both(first.additional, later.additional),
        closed=first.closed or later.closed,
    )


def _contradict(first: ObjectShape, later: ObjectShape, schemas: Mapping[str, Node]) -> bool:
    """Returns whether two objects are different alternatives: a member, for example
    `type`, has other strings in each."""
    for name in first.properties.keys() & later.properties.keys():
        ours, theirs = (_single_strings(item.properties[name], schemas) for item in (first, later))
        if ours and theirs and ours.isdisjoint(theirs):
            return True
    return False


def _single_strings(nodes: Nodes, schemas: Mapping[str, Node]) -> set[str]:
    """Returns the strings of the schemas that allow one string only. Their shapes
    cannot be asked for: the member may be of the very schema whose shape is being
    made."""
    found: set[str] = set()
    for node in nodes:
        seen: set[str] = set()
        while "$ref" in node and node["$ref"] not in seen:
            seen.add(node["$ref"])
            node = schemas[node["$ref"]]
        strings = node.get("enum", [node["const"]] if "const" in node else [])
        if len(strings) == 1 and isinstance(strings[0], str):
            found.add(strings[0])
    return found
