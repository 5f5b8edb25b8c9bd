"""The schema on recordings: exact, typed, and no stricter than what servers publish."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from google.protobuf.message import Message

from openresponses import from_json, to_json
from openresponses.command.coverage import Coverage
from openresponses.v1.request_pb2 import CreateResponseRequest
from openresponses.v1.response_pb2 import Response
from openresponses.v1.stream_event_pb2 import StreamEvent
from support.json_values import value_of
from support.published import needs_snapshots, snapshots
from support.round_trips import trip

CORPUS = os.environ.get("OPENRESPONSES_CORPUS", "")

needs_corpus = pytest.mark.skipif(not CORPUS, reason="OPENRESPONSES_CORPUS names no folder of recordings")


def body_type(file: Path) -> type[Message]:
    return CreateResponseRequest if file.parent.name == "requests" else Response


def documents(file: Path) -> list[tuple[bytes, type[Message]]]:
    """Returns a recording's JSON documents, each with its message type."""
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


@needs_snapshots
def test_strict_accepts_the_events_that_a_published_schema_accepts(stream_file: Path) -> None:
    for line in stream_file.read_bytes().splitlines():
        if any(snapshot.accepts_event(json.loads(line)) for snapshot in snapshots()):
            from_json(line)


@needs_snapshots
def test_strict_accepts_the_bodies_that_a_published_schema_accepts(body_file: Path) -> None:
    body = body_file.read_bytes()
    root = 1 if body_type(body_file) is CreateResponseRequest else 2
    if any(snapshot.accepts_body(json.loads(body), root) for snapshot in snapshots()):
        from_json(body, body_type(body_file))
