"""Published descriptions of the API, as validators: the folders that OPENRESPONSES_SPEC names.

They are joined as in ``PATH``.
"""

from __future__ import annotations

import json
import os
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import pytest

SNAPSHOTS = os.environ.get("OPENRESPONSES_SPEC", "")

needs_snapshots = pytest.mark.skipif(
    not SNAPSHOTS, reason="OPENRESPONSES_SPEC names no folder of published descriptions"
)


class Snapshot:
    """A published description of the API, as a validator."""

    def __init__(self, file: Path) -> None:
        document = json.loads(file.read_bytes())
        self.name = file.stem
        self.roots = document["roots"]
        self.schemas = {name: _as_json_schema(schema) for name, schema in document["schemas"].items()}

    def validator(self, schema: dict[str, Any]) -> Any:
        return jsonschema.Draft202012Validator({**schema, "$defs": self.schemas})

    def accepts_event(self, event: dict[str, Any]) -> bool:
        """Returns whether an event fits the alternative of its type."""
        schemas = self._event_schemas().get(event.get("type", ""), [])
        return any(self.validator(schema).is_valid(event) for schema in schemas)

    @cache  # noqa: B019 - lives as long as the test session
    def _event_schemas(self) -> dict[str, list[dict[str, Any]]]:
        found: dict[str, list[dict[str, Any]]] = {}
        for alternative in _alternatives(self.schemas[self.roots[0]]):
            for event_type in _types(alternative, self.schemas):
                found.setdefault(event_type, []).append(alternative)
        return found

    def accepts_body(self, body: Any, root: int) -> bool:
        return bool(self.validator({"$ref": f"#/$defs/{self.roots[root]}"}).is_valid(body))


def _as_json_schema(node: Any) -> Any:
    """Returns a snapshot's schema as JSON Schema: references are paths, and `nullable` is a type."""
    if isinstance(node, list):
        return [_as_json_schema(each) for each in node]
    if not isinstance(node, dict):
        return node
    converted = {name: _as_json_schema(value) for name, value in node.items() if name != "discriminator"}
    # In `properties`, members of these names have a schema as their value, not a string or true.
    if isinstance(node.get("$ref"), str):
        converted["$ref"] = f"#/$defs/{node['$ref']}"
    return {"anyOf": [converted, {"type": "null"}]} if node.get("nullable") is True else converted


def _alternatives(node: dict[str, Any]) -> list[dict[str, Any]]:
    return node.get("oneOf") or node.get("anyOf") or [node]


def _types(node: dict[str, Any], schemas: dict[str, Any]) -> set[str]:
    """Returns the `type` strings of an event's schema."""
    if "$ref" in node:
        return _types(schemas[node["$ref"].rpartition("/")[2]], schemas)
    found = set(node.get("properties", {}).get("type", {}).get("enum", []))
    return found.union(*(_types(part, schemas) for part in node.get("allOf", [])))


def snapshot_files() -> list[Path]:
    return [file for folder in SNAPSHOTS.split(os.pathsep) if folder for file in sorted(Path(folder).glob("*.json"))]


@cache
def snapshots() -> list[Snapshot]:
    return [Snapshot(file) for file in snapshot_files()]
