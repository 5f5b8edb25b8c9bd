"""The vectors match their sources, and Python reads them."""

from __future__ import annotations

import json
from collections.abc import Iterator, MutableSequence
from pathlib import Path
from typing import Any

import pytest
from google.protobuf.descriptor import FieldDescriptor
from google.protobuf.message import Message
from google.protobuf.message_factory import GetMessageClass
from vectors import (
    FOLDER,
    MESSAGES,
    SourceError,
    Vector,
    facts_of,
    files,
    is_map,
    main,
    vectors,
    wire_text,
)

from openresponses import from_json, to_json
from openresponses.command.coverage import submessages
from openresponses.v1.content_pb2 import ContentPart
from openresponses.v1.item_pb2 import Item
from openresponses.v1.stream_event_pb2 import StreamEvent
from openresponses.v1.tool_pb2 import Tool
from openresponses.v1.wire_pb2 import UnsetForm, wire_field
from support.json_values import value_of

VECTORS = vectors()
RESPELLED = {line.partition(" ")[0] for line in (FOLDER / "sources" / "spelling.txt").read_text("utf-8").split("\n")}
FACTS = {entry["name"]: entry for entry in json.loads((FOLDER / "facts.json").read_text())}
TYPES = {value: name for name, value in vars(FieldDescriptor).items() if name.startswith("TYPE_")}
each = pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector.name)


def test_files_are_those_of_the_sources() -> None:
    written = {path.name: path.read_bytes() for suffix in ("json", "binpb") for path in FOLDER.glob(f"*.{suffix}")}
    stale = sorted(name for name, content in files(VECTORS).items() if written.get(name) != content)
    assert (stale, sorted(written.keys() - files(VECTORS).keys())) == ([], []), "run 'make generate'"


def test_the_first_is_the_end_of_an_image_generation() -> None:
    assert VECTORS[0].name == "image_gen_call_completed"


@each
def test_bytes_are_read_back_to_the_wire_text(vector: Vector) -> None:
    message = vector.message_type.FromString((FOLDER / f"{vector.name}.binpb").read_bytes())
    text = (FOLDER / f"{vector.name}.json").read_bytes()
    assert message == from_json(text, vector.message_type)
    assert to_json(message) == text


@each
def test_wire_text_is_the_source(vector: Vector) -> None:
    assert value_of(wire_text(vector)) == value_of(vector.text)
    assert (wire_text(vector) == vector.text.encode()) is (vector.name not in RESPELLED)


@each
def test_facts_hold_of_the_bytes(vector: Vector) -> None:
    entry = FACTS[vector.name]
    message = MESSAGES[entry["message"].rpartition(".")[2]].FromString((FOLDER / f"{vector.name}.binpb").read_bytes())
    assert [fact._asdict() for fact in facts_of(message)] == entry["facts"]


def facts(name: str) -> dict[str, tuple[str, str]]:
    return {fact["path"]: (fact["kind"], fact["value"]) for fact in FACTS[name]["facts"]}


@pytest.mark.parametrize(
    ("name", "path", "kind", "value"),
    [
        ("image_gen_call_completed", "event", "oneof", "image_gen_call_completed"),
        ("image_gen_call_completed", "image_gen_call_completed", "message", ""),
        ("image_gen_call_completed", "image_gen_call_completed.item_id", "string", "ig_1"),
        ("image_gen_call_completed", "image_gen_call_completed.type", "enum", "63"),
        ("image_gen_call_completed", "image_gen_call_completed.remainder", "absent", ""),
        ("double_minus_zero", "image_gen_call_completed.output_index", "double", "-0.0"),
        ("double_least", "image_gen_call_completed.output_index", "double", "5e-324"),
        ("bytes_two", "audio_delta.delta", "bytes", "ffff"),
        ("request_booleans", "stream", "bool", "false"),
        ("int64_greatest", "max_output_tokens", "int", "9223372036854775807"),
        ("map_of_strings", 'metadata["quo\\"te"]', "string", "\\"),
        ("map_of_messages", "prompt.variables", "size", "4"),
        ("map_of_messages", 'prompt.variables["port"].value', "oneof", "text"),
        ("unknown_members_in_order", "keepalive.remainder.members[3].name", "string", ""),
        ("missing_null", "error.remainder.missing[0]", "string", "code"),
        ("unrecognized_event_bare", "unrecognized.json.text", "string", '{"type":"x"}'),
        ("request_empty", "model", "absent", ""),
        ("request_empty", "tools", "size", "0"),
    ],
)  # fmt: skip
def test_facts_are_spelled_as_the_readme_says(name: str, path: str, kind: str, value: str) -> None:
    assert facts(name)[path] == (kind, value)


def test_the_example_of_the_readme_is_a_vector() -> None:
    (example,) = (block.split("```")[0] for block in (FOLDER / "README.md").read_text().split("```json\n")[1:])
    assert json.loads(example) == FACTS["keepalive"]


def test_every_departure_has_a_vector() -> None:
    """The remainder, `Unrecognized` and each kind of fact are in a vector."""
    kinds = {fact["kind"] for entry in FACTS.values() for fact in entry["facts"]}
    assert kinds == {"string", "bytes", "bool", "int", "double", "enum", "message", "size", "oneof", "absent"}
    messages = [vector.message for vector in VECTORS]
    assert any(isinstance(message, StreamEvent) and message.HasField("unrecognized") for message in messages)
    assert any("missing:" in str(message) and "members {" in str(message) for message in messages)


def kinds(message_type: type[Message], seen: set[str]) -> Iterator[tuple[str, ...]]:
    """Yields the kinds of all fields that a message and its submessages can have, and their unions."""
    descriptor: Any = message_type.DESCRIPTOR
    if descriptor.full_name not in seen:
        seen.add(descriptor.full_name)
        yield from unions(descriptor)
        for field in descriptor.fields:
            if not is_map(field):  # the entries of a map are messages too
                yield kind_of(field, getattr(message_type(), field.name))
            yield mapping_of(field)
            if field.message_type is not None:
                yield from kinds(GetMessageClass(field.message_type), seen)


def kinds_set(message: Message) -> Iterator[tuple[str, ...]]:
    """Yields the kinds of the fields that a message and its submessages have, and their unions."""
    yield from unions(message.DESCRIPTOR)
    for field, value in message.ListFields():
        if is_map(field):
            yield kind_of(field.message_type.fields_by_name["value"], next(iter(value.values())))
        else:
            yield kind_of(field, value)
        yield mapping_of(field)
    for part in submessages(message):
        yield from kinds_set(part)


def kind_of(field: FieldDescriptor, value: Any) -> tuple[str, ...]:
    """Returns where a field's values stand, and their type."""
    if field.containing_type.GetOptions().map_entry:
        where = "map"
    elif isinstance(value, MutableSequence):
        where = "list"
    elif field.containing_oneof is not None:
        where = "optional" if field.containing_oneof.name.startswith("_") else "oneof"
    else:
        where = "plain"
    return where, TYPES[field.type]


def mapping_of(field: FieldDescriptor) -> tuple[str, ...]:
    """Returns the names of a field's mapping options; for the option `unset`, its value."""
    options = field.GetOptions().Extensions[wire_field]
    return "option", *(UnsetForm.Name(value) if o.name == "unset" else o.name for o, value in options.ListFields())


def unions(descriptor: Any) -> Iterator[tuple[str, ...]]:
    if any(not oneof.name.startswith("_") for oneof in descriptor.oneofs):
        yield "union", descriptor.name


def test_every_kind_of_field_has_a_vector_and_every_union() -> None:
    seen: set[str] = set()
    known = {kind for message_type in MESSAGES.values() for kind in kinds(message_type, seen)}
    assert known - {kind for vector in VECTORS for kind in kinds_set(vector.message)} == set()


def alternatives_set(message: Message, union: str) -> Iterator[str]:
    """Yields the alternatives of a union that a message and its submessages have."""
    if message.DESCRIPTOR.name == union:
        yield str(message.WhichOneof(message.DESCRIPTOR.oneofs[0].name))
    for part in submessages(message):
        yield from alternatives_set(part, union)


@pytest.mark.parametrize("union", [StreamEvent, Item, Tool, ContentPart])
def test_every_event_item_tool_and_part_has_a_vector(union: type[Message]) -> None:
    """Also a new one: implementations in other languages are tested with nothing else."""
    descriptor: Any = union.DESCRIPTOR
    known = {field.name for field in descriptor.fields}
    assert known - {name for vector in VECTORS for name in alternatives_set(vector.message, descriptor.name)} == set()


@pytest.mark.parametrize(
    ("line", "error"),
    [
        (
            "a Reply {}",
            "a.txt:2: expected a name, StreamEvent or Response or CreateResponseRequest, and JSON, found a Reply {}",
        ),
        ("A Response {}", "a.txt:2: expected a name of the letters a to z, digits and _, found A"),
        ("facts Response {}", "a.txt:2: expected a name of the letters a to z, digits and _, found facts"),
        ("a StreamEvent {}", "a.txt:2: $.type: expected a string, found nothing"),
        ('b StreamEvent {"type":"x"}\nb Response {}', "a.txt:3: expected a new name, found b again"),
    ],
)
def test_a_line_that_is_not_a_vector_is_named(tmp_path: Path, line: str, error: str) -> None:
    (tmp_path / "a.txt").write_text(f"# a comment\n{line}\n")
    with pytest.raises(SourceError) as caught:
        vectors(tmp_path)
    assert str(caught.value) == error


def test_a_source_in_another_encoding_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes('# a comment\na Response {"model":"é"}\n'.encode("latin-1"))
    with pytest.raises(SourceError) as caught:
        vectors(tmp_path)
    assert str(caught.value) == "a.txt:2: expected UTF-8, found the byte 0xe9"


def test_no_sources_are_an_error(tmp_path: Path) -> None:
    """Missing sources must not remove all vectors."""
    with pytest.raises(SourceError) as caught:
        vectors(tmp_path / "sources")
    assert str(caught.value) == f"{tmp_path / 'sources'}: expected *.txt with a line per vector, found none"


def test_a_vector_that_cannot_be_written_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("vectors.FOLDER", tmp_path)
    (tmp_path / "facts.json").mkdir()
    (tmp_path / "stale.json").touch()
    assert main() == 1
    assert capsys.readouterr().err == f"{tmp_path / 'facts.json'}: cannot be written: Is a directory\n"
    assert (tmp_path / "stale.json").exists()
