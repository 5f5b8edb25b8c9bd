"""The schema against recordings: exact, typed, and no stricter than what servers publish."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from google.protobuf.message import Message
from json_values import value_of
from round_trips import trip

from openresponses import from_json, to_json
from openresponses.command.coverage import Coverage
from openresponses.v1.request_pb2 import CreateResponseRequest
from openresponses.v1.response_pb2 import Response
from openresponses.v1.stream_event_pb2 import StreamEvent

CORPUS = os.environ.get("OPENRESPONSES_CORPUS", "")
SNAPSHOTS = os.environ.get("OPENRESPONSES_SPEC", "")

needs_corpus = pytest.mark.skipif(not CORPUS, reason="OPENRESPONSES_CORPUS names no folder of recordings")


def body_type(file: Path) -> type[Message]:
    return CreateResponseRequest if file.parent.name == "requests" else Response


def documents(file: Path) -> list[tuple[bytes, type[Message]]]:
    """A recording's JSON documents and what they are."""
    if file.suffix == ".jsonl":
        return [(line, StreamEvent) for line in file.read_bytes().splitlines()]
    return [(file.read_bytes(), body_type(file))]


def coverage_of(files: Iterator[Path]) -> Coverage:
    coverage = Coverage()
    for file in files:
        for document, message_type in documents(file):
            message = from_json(document, message_type, strict=False)
            coverage.add(message, to_json(message))
    return coverage


def test_corpus_body_round_trips(body_file: Path) -> None:
    body = body_file.read_bytes()
    assert value_of(trip(from_json(body, body_type(body_file), strict=False))) == value_of(body)


@needs_corpus
def test_typed_fields_hold_the_events() -> None:
    assert coverage_of(Path(CORPUS).rglob("*.jsonl")).typed_share >= 0.995


@needs_corpus
def test_typed_fields_hold_the_bodies() -> None:
    assert coverage_of(Path(CORPUS).rglob("*.json")).typed_share >= 0.99


@needs_corpus
def test_few_of_openais_events_need_a_remainder() -> None:
    coverage = coverage_of(Path(CORPUS).rglob("openai-*.jsonl"))
    assert coverage.departures / coverage.messages < 0.02


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
        """Whether an event fits the alternative of its type."""
        schemas = self._event_schemas().get(event.get("type", ""), [])
        return any(self.validator(schema).is_valid(event) for schema in schemas)

    @cache  # noqa: B019 - as long as the test session
    def _event_schemas(self) -> dict[str, list[dict[str, Any]]]:
        found: dict[str, list[dict[str, Any]]] = {}
        for alternative in _alternatives(self.schemas[self.roots[0]]):
            for event_type in _types(alternative, self.schemas):
                found.setdefault(event_type, []).append(alternative)
        return found

    def accepts_body(self, body: Any, root: int) -> bool:
        return bool(self.validator({"$ref": f"#/$defs/{self.roots[root]}"}).is_valid(body))


def _as_json_schema(node: Any) -> Any:
    """A snapshot's schema in the form that JSON Schema has: references by path,
    and `nullable` as a type."""
    if isinstance(node, list):
        return [_as_json_schema(each) for each in node]
    if not isinstance(node, dict):
        return node
    converted = {name: _as_json_schema(value) for name, value in node.items() if name != "discriminator"}
    if isinstance(node.get("$ref"), str):
        converted["$ref"] = f"#/$defs/{node['$ref']}"
    # A list of strings is a value of `discriminator` or the like, never of these.
    return {"anyOf": [converted, {"type": "null"}]} if node.get("nullable") is True else converted


def _alternatives(node: dict[str, Any]) -> list[dict[str, Any]]:
    return node.get("oneOf") or node.get("anyOf") or [node]


def _types(node: dict[str, Any], schemas: dict[str, Any]) -> set[str]:
    """The `type` strings of an event's schema."""
    if "$ref" in node:
        return _types(schemas[node["$ref"].rpartition("/")[2]], schemas)
    found = set(node.get("properties", {}).get("type", {}).get("enum", []))
    return found.union(*(_types(part, schemas) for part in node.get("allOf", [])))


@cache
def snapshots() -> list[Snapshot]:
    return [Snapshot(file) for file in sorted(Path(SNAPSHOTS).glob("*.json"))]


@pytest.mark.skipif(not SNAPSHOTS, reason="OPENRESPONSES_SPEC names no folder of published descriptions")
def test_strict_accepts_the_events_that_a_published_schema_accepts(stream_file: Path) -> None:
    for line in stream_file.read_bytes().splitlines():
        if any(snapshot.accepts_event(json.loads(line)) for snapshot in snapshots()):
            from_json(line)


@pytest.mark.skipif(not SNAPSHOTS, reason="OPENRESPONSES_SPEC names no folder of published descriptions")
def test_strict_accepts_the_bodies_that_a_published_schema_accepts(body_file: Path) -> None:
    body = body_file.read_bytes()
    root = 1 if body_type(body_file) is CreateResponseRequest else 2
    if any(snapshot.accepts_body(json.loads(body), root) for snapshot in snapshots()):
        from_json(body, body_type(body_file))
