"""Writes the vectors that implementations in any language are tested with.

Reads `tests/vectors/sources/*.txt`, a line per vector. Writes a JSON file, a
protobuf file and an entry in `facts.json` for each. tests/vectors/README.md
says what is in them. `make generate` calls this.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Iterable, Iterator, MutableSequence
from pathlib import Path
from typing import Any, NamedTuple

from google.protobuf.descriptor import FieldDescriptor
from google.protobuf.message import Message

from openresponses import WireError, from_json, to_json
from openresponses.v1.request_pb2 import CreateResponseRequest
from openresponses.v1.response_pb2 import Response
from openresponses.v1.stream_event_pb2 import StreamEvent

FOLDER = Path(__file__).parent.parent / "tests" / "vectors"
MESSAGES: dict[str, type[Message]] = {cls.__name__: cls for cls in (StreamEvent, Response, CreateResponseRequest)}


class Vector(NamedTuple):
    """A line of a source."""

    name: str
    message_type: type[Message]
    text: str

    @property
    def message(self) -> Message:
        return from_json(self.text, self.message_type)


class Fact(NamedTuple):
    """Something that is true of a message. The value is a string for every kind of fact."""

    path: str
    kind: str
    value: str


class SourceError(Exception):
    """A line that is not a vector; the message is one line."""


def vectors(folder: Path = FOLDER / "sources") -> list[Vector]:
    """Reads the vectors of all sources, in the order of the sources' names.

    Raises:
        SourceError: a line is not a vector, two vectors have the same name, or there are no vectors.
    """
    found: dict[str, Vector] = {}
    for source in sorted(folder.glob("*.txt")):
        # Not splitlines: JSON may have other line breaks in its strings.
        for number, line in enumerate(_text(source).split("\n"), 1):
            if line and not line.startswith("#"):
                vector = _vector(f"{source.name}:{number}", line)
                if vector.name in found:
                    raise SourceError(f"{source.name}:{number}: expected a new name, found {vector.name} again")
                found[vector.name] = vector
    if not found:
        # Otherwise all written files would count as stale, and be removed.
        raise SourceError(f"{folder}: expected *.txt with a line per vector, found none")
    return list(found.values())


def _text(source: Path) -> str:
    try:
        return source.read_text("utf-8")
    except UnicodeDecodeError as error:
        line, byte = error.object[: error.start].count(b"\n") + 1, error.object[error.start]
        raise SourceError(f"{source.name}:{line}: expected UTF-8, found the byte {byte:#x}") from None


def _vector(where: str, line: str) -> Vector:
    name, _, rest = line.partition(" ")
    message, _, text = rest.partition(" ")
    if message not in MESSAGES or not text:
        raise SourceError(f"{where}: expected a name, {' or '.join(MESSAGES)}, and JSON, found {line[:60]}")
    if not re.fullmatch("[a-z][a-z0-9_]*", name) or name == "facts":
        raise SourceError(f"{where}: expected a name of the letters a to z, digits and _, found {name}")
    vector = Vector(name, MESSAGES[message], text)
    try:
        to_json(vector.message)
    except WireError as error:
        raise SourceError(f"{where}: {error}") from None
    return vector


def wire_text(vector: Vector) -> bytes:
    """Returns the text of the JSON file: what ``to_json`` writes."""
    return to_json(vector.message)


def facts_of(message: Message) -> list[Fact]:
    """Returns what a message says: the fields that are set, the fields that cannot be
    unset, and the unset fields of its top level."""
    return [*_facts(message, ""), *_absences(message)]


def _absences(message: Message) -> Iterator[Fact]:
    prefix, top = _top(message)
    for field in _descriptor(top).fields:
        may_be_unset = field.has_presence and field.containing_oneof not in _unions(top)
        # The first few are enough: a request has sixty.
        if may_be_unset and (field.number < 16 or field.name == "remainder") and not top.HasField(field.name):
            yield Fact(prefix + field.name, "absent", "")


def _top(message: Message) -> tuple[str, Message]:
    """Returns the message that mirrors the whole JSON object, and the prefix of its paths.
    For a StreamEvent, the message is the alternative in the oneof."""
    if not isinstance(message, StreamEvent):
        return "", message
    name: Any = message.WhichOneof("event")
    return f"{name}.", getattr(message, name)


def _facts(message: Message, prefix: str) -> Iterator[Fact]:
    for oneof in _unions(message):
        yield Fact(prefix + oneof.name, "oneof", message.WhichOneof(oneof.name) or "")
    for field in _descriptor(message).fields:
        value, path = getattr(message, field.name), prefix + field.name
        if is_map(field):
            yield Fact(path, "size", str(len(value)))
            for key in sorted(value):
                yield from _value_facts(
                    field.message_type.fields_by_name["value"], value[key], f'{path}["{_escaped(key)}"]'
                )
        elif isinstance(value, MutableSequence):
            yield Fact(path, "size", str(len(value)))
            for index, element in enumerate(value):
                yield from _value_facts(field, element, f"{path}[{index}]")
        elif not field.has_presence or message.HasField(field.name):
            yield from _value_facts(field, value, path)


def _value_facts(field: FieldDescriptor, value: Any, path: str) -> Iterator[Fact]:
    if isinstance(value, Message):
        yield Fact(path, "message", "")
        yield from _facts(value, f"{path}.")
    else:
        kind, spell = _SCALARS[field.type]
        yield Fact(path, kind, spell(value))


_SCALARS: dict[int, tuple[str, Callable[[Any], str]]] = {
    FieldDescriptor.TYPE_STRING: ("string", str),
    FieldDescriptor.TYPE_BYTES: ("bytes", bytes.hex),
    FieldDescriptor.TYPE_BOOL: ("bool", lambda value: "true" if value else "false"),
    FieldDescriptor.TYPE_ENUM: ("enum", str),
    FieldDescriptor.TYPE_INT64: ("int", str),
    FieldDescriptor.TYPE_DOUBLE: ("double", repr),
}
"""Kind and spelling of a value, for each type that the schema has."""


def _descriptor(message: Message) -> Any:
    return message.DESCRIPTOR


def _unions(message: Message) -> list[Any]:
    """Returns the oneofs, except oneofs that the compiler makes of `optional` fields."""
    return [oneof for oneof in _descriptor(message).oneofs if not oneof.name.startswith("_")]


def is_map(field: FieldDescriptor) -> bool:
    return field.message_type is not None and bool(field.message_type.GetOptions().map_entry)


def _escaped(key: str) -> str:
    return key.replace("\\", "\\\\").replace('"', '\\"')


def facts_text(found: Iterable[Vector]) -> str:
    """Returns the text of `facts.json`. Each fact is a line, so that a diff shows which fact has changed."""
    entries = []
    for vector in found:
        facts = ",\n".join(f"    {json.dumps(fact._asdict())}" for fact in facts_of(vector.message))
        message = vector.message_type.DESCRIPTOR.full_name
        entries.append(f'{{"name": "{vector.name}", "message": "{message}", "facts": [\n{facts}\n]}}')
    return "[\n" + ",\n".join(entries) + "\n]\n"


def files(found: list[Vector]) -> dict[str, bytes]:
    """Returns the contents of the files to write, by name."""
    written = {"facts.json": facts_text(found).encode()}
    for vector in found:
        written[f"{vector.name}.json"] = wire_text(vector)
        written[f"{vector.name}.binpb"] = vector.message.SerializeToString(deterministic=True)
    return written


def main() -> int:
    try:
        written = files(vectors())
    except SourceError as error:
        print(error, file=sys.stderr)
        return 1
    try:
        for name, content in written.items():
            (FOLDER / name).write_bytes(content)
    except OSError as error:
        print(f"{error.filename}: cannot be written: {error.strerror}", file=sys.stderr)
        return 1
    for stale in [*FOLDER.glob("*.json"), *FOLDER.glob("*.binpb")]:
        if stale.name not in written:
            stale.unlink()
    return 0


if __name__ == "__main__":
    sys.exit(main())
