"""How much of a message its typed fields hold, and how much stays verbatim."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from google.protobuf.message import Message

from openresponses.v1.json_pb2 import JsonRemainder, Unrecognized
from openresponses.wire.text import structure


@dataclass
class Coverage:
    """Sums over messages.

    Attributes:
        messages: the number of messages.
        json_bytes: their size as JSON.
        protobuf_bytes: their size as protobuf.
        members: the number of members of all JSON objects, nested ones included.
        untyped: how many of these members remainders and ``Unrecognized`` carry.
        departures: the number of messages with an untyped or a missing member, or with an
            unset one that is spelled otherwise than ``to_json`` would.
    """

    messages: int = 0
    json_bytes: int = 0
    protobuf_bytes: int = 0
    members: int = 0
    untyped: int = 0
    departures: int = 0

    def add(self, message: Message, json_text: bytes) -> None:
        """Counts a message and its JSON text."""
        untyped, named = _untyped(message)
        self.messages += 1
        self.json_bytes += len(json_text)
        self.protobuf_bytes += message.ByteSize()
        self.members += count_members(json_text)
        self.untyped += untyped
        self.departures += bool(untyped or named)

    def __iadd__(self, other: Coverage) -> Coverage:
        for name, value in vars(other).items():
            setattr(self, name, getattr(self, name) + value)
        return self

    @property
    def typed_share(self) -> float:
        """The share of members that typed fields hold, from 0 to 1; 1 if there are no members."""
        return 1 - self.untyped / self.members if self.members else 1.0


def _untyped(message: Message) -> tuple[int, int]:
    """Counts the members that a message carries verbatim, and those that its remainders only name."""
    if isinstance(message, Unrecognized):
        return count_members(message.json.text.encode()), 0
    if isinstance(message, JsonRemainder):
        members = sum(1 + count_members(member.value.text.encode()) for member in message.members)
        return members, sum(len(names) for names, _ in _named(message))
    untyped = named = 0
    for inner in submessages(message):
        inner_untyped, inner_named = _untyped(inner)
        untyped += inner_untyped
        named += inner_named
    return untyped, named


def _named(remainder: JsonRemainder) -> list[tuple[Sequence[str], str]]:
    """Returns a remainder's lists of names, each with how their members are spelled."""
    return [
        (remainder.missing, "missing"),
        (remainder.null, "null"),
        (remainder.empty_array, "[]"),
        (remainder.empty_object, "{}"),
    ]


def departures(message: Message) -> Iterator[tuple[str, str, str]]:
    """Lists the members that no typed field holds, in nested messages too.

    Yields:
        The message's name, the member's name, and ``verbatim``, ``missing`` or, for a
        known member that is unset but spelled otherwise, ``null``, ``[]`` or ``{}``.
        An object that is not a known alternative has its ``type`` as the member's name.
    """
    name = message.DESCRIPTOR.name
    for inner in submessages(message):
        if isinstance(inner, JsonRemainder):
            yield from ((name, member.name, "verbatim") for member in inner.members)
            yield from ((name, member, how) for names, how in _named(inner) for member in names)
        elif isinstance(inner, Unrecognized):
            yield name, inner.type, "verbatim"
        else:
            yield from departures(inner)


def count_members(json_text: bytes) -> int:
    """Counts the members of all objects in a valid JSON text: outside strings, each has one colon."""
    return structure(json_text).count(b":")


def submessages(message: Message) -> Iterator[Message]:
    """Returns the messages in a message's fields, also in lists and maps."""
    for field, value in message.ListFields():
        if field.message_type is None:
            continue
        if isinstance(value, Message):
            yield value
        elif not field.message_type.GetOptions().map_entry:
            yield from value
        elif field.message_type.fields_by_name["value"].message_type is not None:
            yield from value.values()
