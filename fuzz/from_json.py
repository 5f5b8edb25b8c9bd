"""The target `from_json`: any bytes, read as several messages."""

from __future__ import annotations

import json
from typing import Any

from google.protobuf.message import Message
from google.protobuf.message_factory import GetMessageClass
from mapping_snapshot import ROOTS

from openresponses import WireError, from_json, to_json
from openresponses.v1.json_pb2 import Json
from openresponses.v1.stream_event_pb2 import StreamEvent
from support.json_values import value_of
from wiretest.v1.kitchen_sink_pb2 import Content, ItemList, KitchenSink

_WHOLE = {"Response", "CreateResponseRequest"}

MESSAGE_TYPES: list[type[Message]] = [
    StreamEvent,
    *(GetMessageClass(descriptor) for descriptor in ROOTS if descriptor.name in _WHOLE),
    *(KitchenSink, Content, ItemList, Json),
]

_SHALLOW = 4

# No array with so few elements costs more than it may, unless each lacks dozens of members.
_FEW_ELEMENTS = 16

# What a message may have without any text: objects in objects, each of which notes what it lacks.
_CONSTANT = 40_000


def check(data: bytes) -> None:
    for message_type in MESSAGE_TYPES:
        _check_as(data, message_type)
    _check_limits(data)


def _check_as(data: bytes, message_type: type[Message]) -> None:
    strict, lenient = _read(data, message_type, strict=True), _read(data, message_type, strict=False)
    if lenient is None:
        assert strict is None, "strict takes what a decoder that is not strict rejects"
        assert not _must_be_carried(data, message_type), f"{message_type.__name__} does not carry it"
        return
    assert strict is None or strict == lenient, "strict reads another message"
    received = message_type.FromString(lenient.SerializeToString())
    written = to_json(received)
    assert value_of(written) == value_of(data), f"{message_type.__name__} gives back another value"
    assert lenient.ByteSize() <= 4 * len(data) + _CONSTANT, f"{message_type.__name__} is far larger than its text"
    again = from_json(written, message_type)
    # An array may cost more than it may for its text only in one of two spellings.
    same = again == lenient or data.count(b",") > _FEW_ELEMENTS
    assert same, f"{message_type.__name__} reads another message from what it wrote"
    assert len(to_json(again)) == len(written), "written differently the second time"


def _read(data: bytes, message_type: type[Message], strict: bool, **limits: int) -> Any:
    try:
        return from_json(data, message_type, strict=strict, **limits)
    except WireError as error:
        reason = str(error)
    assert reason.startswith("$"), reason
    assert reason.isascii(), reason
    assert "\n" not in reason, reason
    return None


def _must_be_carried(data: bytes, message_type: type[Message]) -> bool:
    """Whether a message must hold the text: the standard library reads it as JSON of the right kind."""
    try:
        value = json.loads(data.decode(), parse_constant=_refuse_constant)
    except (ValueError, RecursionError):
        return False
    if message_type is StreamEvent:
        return isinstance(value, dict) and isinstance(value.get("type"), str)
    if message_type is Json:
        return True
    is_object = message_type is KitchenSink or message_type.DESCRIPTOR.name in _WHOLE
    return is_object and isinstance(value, dict) and all(_is_unicode(name) for name in value)


def _refuse_constant(literal: str) -> None:
    raise ValueError(literal)


def _is_unicode(text: str) -> bool:
    return not any("\ud800" <= character <= "\udfff" for character in text)


def _check_limits(data: bytes) -> None:
    whole = _read(data, Json, strict=False)
    size = len(data)
    assert _read(data, Json, strict=False, max_bytes=size) == whole
    assert size == 0 or _read(data, Json, strict=False, max_bytes=size - 1) is None
    shallow = _read(data, Json, strict=False, max_depth=_SHALLOW)
    if shallow is not None:
        assert shallow == whole
        assert _depth(value_of(data)) <= _SHALLOW


def _depth(value: Any) -> int:
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else None
    return 0 if inner is None else 1 + max(map(_depth, inner), default=0)
