"""The schema on recordings: exact, typed, and no stricter than what servers publish."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

import pytest

from openresponses import from_json, to_json
from openresponses.command.coverage import Coverage
from openresponses.v1.request_pb2 import CreateResponseRequest
from openresponses.v1.stored_response_pb2 import ErrorReply
from support.json_values import value_of
from support.published import needs_snapshots, snapshots
from support.recordings import CORPUS, body_type, documents, files, folders
from support.round_trips import trip

needs_corpus = pytest.mark.skipif(not folders(CORPUS), reason=f"{CORPUS} names no folder of recordings")


def coverage_of(recordings: Iterable[Path]) -> Coverage:
    coverage = Coverage()
    for file in recordings:
        for document, message_type in documents(file):
            message = from_json(document, message_type)
            coverage.add(message, to_json(message))
    return coverage


def test_corpus_body_round_trips(body_file: Path) -> None:
    body = body_file.read_bytes()
    assert value_of(trip(from_json(body, body_type(body_file)))) == value_of(body)


@needs_corpus
def test_typed_fields_hold_the_events() -> None:
    assert coverage_of(files(CORPUS, "*.jsonl")).typed_share >= 0.995


@needs_corpus
def test_typed_fields_hold_the_bodies() -> None:
    assert coverage_of(files(CORPUS, "*.json")).typed_share >= 0.99


@needs_corpus
def test_few_of_openais_events_need_a_remainder() -> None:
    coverage = coverage_of(files(CORPUS, "openai-*.jsonl"))
    # OpenAI says null where most others leave a member out: the remainder then names the member.
    assert coverage.departures / coverage.messages < 0.05


@needs_snapshots
def test_strict_accepts_the_events_that_a_published_schema_accepts(stream_file: Path) -> None:
    for line in stream_file.read_bytes().splitlines():
        if any(snapshot.accepts_event(json.loads(line)) for snapshot in snapshots()):
            from_json(line, strict=True)


@needs_snapshots
def test_strict_accepts_the_bodies_that_a_published_schema_accepts(body_file: Path) -> None:
    if body_type(body_file) is ErrorReply:
        return  # no description has a root for the body of an error
    body = body_file.read_bytes()
    root = 1 if body_type(body_file) is CreateResponseRequest else 2
    if any(snapshot.accepts_body(json.loads(body), root) for snapshot in snapshots()):
        from_json(body, body_type(body_file), strict=True)
