"""The inputs with which fuzzing begins, and the words it tries. Both come from the schema
and the project's own recording."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from google.protobuf.descriptor import Descriptor
from google.protobuf.message import Message

from openresponses import SseDecoder
from openresponses.wire.compile import messages_below, plan_of
from openresponses.wire.plan import Alternative, ArrayPlan, FieldPlan, Kind, Label, ObjectPlan, UnionPlan, fields_of

from . import ROOT

RECORDING = ROOT / "python" / "openresponses" / "recordings" / "image_generation.sse"
_DEPTH = 2

_SCALARS: dict[Kind, Any] = {
    Kind.STRING: "a",
    Kind.BYTES: "AAEC",
    Kind.DOUBLE: 0.5,
    Kind.INT64: 7,
    Kind.BOOL: True,
    Kind.JSON: {"b": 1.0, "a": [None]},
}

# JSON that readers treat differently: numbers, escapes, duplicates, white space, depth, text that is not JSON.
_ODD_JSON = [
    b'{"type":"x","a":[1.0,-0,-0.0,1e400,5e-324,9007199254740993,0.1000000000000000000001,1E+2]}',
    b'{"type":"x","\\ud800":"\\ud83d\\ude00","\xc3\xa9":"\\u00e9\\/\\b"}',
    b'{"type":"x","a":1,"a":2,"type":"y"}',
    b' {\r\n\t"type" : "x" , "a" : [ ] } ',
    b'{"text":"a","number":-0.0,"integer":9223372036854775808,"data":"AB==","mood":"odd","free":null}',
    b"[" * 40 + b"]" * 40,
    b'{"branches":' * 34 + b"null" + b"}" * 34,
    b'[NaN,Infinity]{"type":',
    b'\xef\xbb\xbf{"type":"x"}',
    b'{"type":"\xff"}',
]

_ODD_STREAMS = [
    b"\xef\xbb\xbf: comment\r\nevent: a\rdata: 1\ndata:2\r\n\r\ndata\n\n",
    b"id: 7\nretry: 15\nfoo: bar\nevent\ndata:  x: y\n\n\ndata: [DONE]",
]


def json_seeds(message_types: list[type[Message]]) -> Iterator[bytes]:
    """Yields the recording's events, an object of each message of the schema, and odd JSON."""
    for event in SseDecoder().feed(_recording()):
        yield event.data
    for message_type in message_types:
        descriptor: Any = message_type.DESCRIPTOR
        yield from (json.dumps(value).encode() for value in _alternatives(descriptor))
    yield from _ODD_JSON


def stream_seeds() -> Iterator[bytes]:
    recording = _recording()
    yield recording[-250:]
    yield re.sub(rb"(?m)^(data: .{20}).*", rb"\1", recording)[:300]
    yield from _ODD_STREAMS


def _recording() -> bytes:
    """Returns the recording with its pictures cut short."""
    return re.sub(rb'"([A-Za-z0-9+/]{16})[A-Za-z0-9+/]{200,}=*"', rb'"\1"', RECORDING.read_bytes())


def words(message_types: list[type[Message]]) -> list[str]:
    """Returns each member name, enum string and tag of the schema, as a JSON string."""
    found: set[str] = set()
    for message_type in message_types:
        descriptor: Any = message_type.DESCRIPTOR
        for plan in map(plan_of, messages_below(descriptor)):
            if isinstance(plan, UnionPlan):
                found |= {plan.discriminator, *(a.tag for a in plan.alternatives if a.tag is not None)}
            for field in fields_of(plan):
                found |= {field.member_name, *(field.enum.numbers if field.enum is not None else ())}
    return [json.dumps(word) for word in sorted(found - {""})]


def dictionary(entries: list[str]) -> str:
    """Returns the words in the format of libFuzzer's dictionaries."""
    return "".join(f'"{"".join(map(_escaped, word.encode()))}"\n' for word in entries)


def _escaped(byte: int) -> str:
    return chr(byte) if 0x20 <= byte < 0x7F and byte not in b'"\\' else f"\\x{byte:02x}"


def _alternatives(descriptor: Descriptor) -> Iterator[Any]:
    """Yields a value of a message. For a union, yields a value of each alternative."""
    plan = plan_of(descriptor)
    if isinstance(plan, UnionPlan):
        yield from (_alternative(plan, alternative, _DEPTH) for alternative in plan.alternatives)
    else:
        yield _message(descriptor, _DEPTH)


def _message(descriptor: Descriptor, depth: int) -> Any:
    plan = plan_of(descriptor)
    if isinstance(plan, ObjectPlan):
        chosen = plan.fields if depth > 0 else [field for field in plan.fields if field.plain]
        return {field.member_name: _value(field, depth - 1) for field in chosen}
    if isinstance(plan, UnionPlan):
        return _alternative(plan, plan.alternatives[0], depth)
    if isinstance(plan, ArrayPlan):
        return [_one(plan.field, depth - 1)] if depth > 0 else []
    return {"type": "x"} if plan.unrecognized else _SCALARS[Kind.JSON]


def _alternative(plan: UnionPlan, alternative: Alternative, depth: int) -> Any:
    if alternative.field.kind is Kind.UNRECOGNIZED:
        return {plan.discriminator: "x"}
    value = _one(alternative.field, depth)
    return value if alternative.tag is None else {plan.discriminator: alternative.tag, **value}


def _value(field: FieldPlan, depth: int) -> Any:
    if field.label is Label.REPEATED:
        return [_one(field, depth)]
    return {"a": _one(field, depth)} if field.label is Label.MAP else _one(field, depth)


def _one(field: FieldPlan, depth: int) -> Any:
    if field.kind in _SCALARS:
        return _SCALARS[field.kind]
    if field.enum is not None:
        return field.enum.strings[field.constant or min(field.enum.strings)]
    assert field.message is not None
    return _message(field.message, depth)
