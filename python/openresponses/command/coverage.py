"""How much of a message its typed fields hold, and how much stays verbatim."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from google.protobuf.message import Message

from openresponses.v1.json_pb2 import JsonRemainder, Unrecognized
from openresponses.wire.text import structure


@dataclass
class Coverage:
    """Sums over messages.

    Attributes:
        messages: how many.
        json_bytes: their size as JSON.
        protobuf_bytes: their size as protobuf.
        members: the members of all their JSON objects, nested ones included.
        untyped: those of the members that remainders and ``Unrecognized`` hold.
        departures: messages with an untyped or a missing member.
    """

    messages: int = 0
    json_bytes: int = 0
    protobuf_bytes: int = 0
    members: int = 0
    untyped: int = 0
    departures: int = 0

    def add(self, message: Message, json_text: bytes) -> None:
        untyped, missing = _untyped(message)
        self.messages += 1
        self.json_bytes += len(json_text)
        self.protobuf_bytes += message.ByteSize()
        self.members += count_members(json_text)
        self.untyped += untyped
        self.departures += bool(untyped or missing)

    def __iadd__(self, other: Coverage) -> Coverage:
        for name, value in vars(other).items():
            setattr(self, name, getattr(self, name) + value)
        return self

    @property
    def typed_share(self) -> float:
        """The share of members that typed fields hold, from 0 to 1."""
        return 1 - self.untyped / self.members if self.members else 1.0


def _untyped(message: Message) -> tuple[int, int]:
    """How many members a message holds verbatim, and how many are missing."""
    if isinstance(message, Unrecognized):
        return count_members(message.json.text.encode()), 0
    if isinstance(message, JsonRemainder):
        members = sum(1 + count_members(member.value.text.encode()) for member in message.members)
        return members, len(message.missing)
    untyped = missing = 0
    for part in submessages(message):
        below = _untyped(part)
        untyped += below[0]
        missing += below[1]
    return untyped, missing


def departures(message: Message) -> Iterator[tuple[str, str, str]]:
    """What no typed field of a message holds, nested ones included: the name of
    the message it should be in, that of the member, and how it departs. An object
    that is no known alternative is named by its ``type``."""
    name = message.DESCRIPTOR.name
    for part in submessages(message):
        if isinstance(part, JsonRemainder):
            yield from ((name, member.name, "verbatim") for member in part.members)
            yield from ((name, member, "missing") for member in part.missing)
        elif isinstance(part, Unrecognized):
            yield name, part.type, "verbatim"
        else:
            yield from departures(part)


def count_members(json_text: bytes) -> int:
    """How many members the objects of a valid JSON text have, nested ones included."""
    return structure(json_text).count(b":")


def submessages(message: Message) -> Iterator[Message]:
    """The messages in a message's fields, those in lists and maps included."""
    for field, value in message.ListFields():
        if field.message_type is None:
            continue
        if isinstance(value, Message):
            yield value
        elif not field.message_type.GetOptions().map_entry:
            yield from value
        elif field.message_type.fields_by_name["value"].message_type is not None:
            yield from value.values()
