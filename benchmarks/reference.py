"""The converter itself, protobuf's own JSON (ProtoJSON), and floors that no converter can beat.

Every parser gets bytes, like those from a socket. Every writer may return bytes
or str, whichever it makes: an extra conversion would be a cost that we cause, not
the writer.
"""

from __future__ import annotations

import binascii
import json
from typing import Any

import orjson
from google.protobuf import json_format

from openresponses import from_json, to_json
from openresponses.v1.stream_event_pb2 import StreamEvent

from .contender import Contender, Run, checked
from .workloads import Workload


def _ours_from(workload: Workload) -> Run:
    return checked(from_json, workload.data, lambda message, i: _round_trips(message, workload.parsed[i]))


def _round_trips(message: StreamEvent, parsed: Any) -> bool:
    hop = StreamEvent.FromString(message.SerializeToString())
    return bool(json.loads(to_json(hop)) == parsed)


def _ours_to(workload: Workload) -> Run:
    messages = workload.messages
    return checked(to_json, messages, lambda text, i: from_json(text) == messages[i])


def _parse(text: str | bytes) -> StreamEvent:
    return json_format.Parse(text, StreamEvent())


def _message_to_line(message: StreamEvent) -> str:
    return json_format.MessageToJson(message, indent=None)


def _json_format_from(workload: Workload) -> Run:
    messages = workload.messages
    texts = [json_format.MessageToJson(message) for message in messages]
    return checked(_parse, texts, lambda message, i: message == messages[i])


def _json_format_to(workload: Workload) -> Run:
    messages = workload.messages
    return checked(json_format.MessageToJson, messages, lambda text, i: _parse(text) == messages[i])


def _json_format_line_from(workload: Workload) -> Run:
    return checked(_parse, workload.proto_json, lambda message, i: message == workload.messages[i])


def _json_format_line_to(workload: Workload) -> Run:
    messages = workload.messages
    return checked(_message_to_line, messages, lambda text, i: _parse(text) == messages[i])


def _binary_from(workload: Workload) -> Run:
    return checked(
        lambda both: (orjson.loads(both[0]), StreamEvent.FromString(both[1])),
        list(zip(workload.data, workload.binaries, strict=True)),
        lambda pair, i: pair == (workload.parsed[i], workload.messages[i]),
    )


def _binary_to(workload: Workload) -> Run:
    return checked(
        lambda both: (both[0].SerializeToString(), orjson.dumps(both[1])),
        list(zip(workload.messages, workload.parsed, strict=True)),
        lambda pair, i: (
            StreamEvent.FromString(pair[0]) == workload.messages[i] and orjson.loads(pair[1]) == workload.parsed[i]
        ),
    )


def _images(workload: Workload) -> list[bytes]:
    return [message.image_gen_call_partial_image.partial_image_b64 for message in workload.messages]


def _base64_from(workload: Workload) -> Run:
    images = _images(workload)
    return checked(
        lambda data: binascii.a2b_base64(orjson.loads(data)["partial_image_b64"]),
        workload.data,
        lambda got, i: got == images[i],
    )


def _base64_to(workload: Workload) -> Run:
    (rest,) = ({n: v for n, v in parsed.items() if n != "partial_image_b64"} for parsed in workload.parsed)
    return checked(
        lambda image: orjson.dumps(rest | {"partial_image_b64": binascii.b2a_base64(image, newline=False).decode()}),
        _images(workload),
        lambda text, i: orjson.loads(text) == workload.parsed[i],
    )


OURS = Contender("openresponses-proto", "from_json; to_json", _ours_from, _ours_to)

JSON_FORMAT = Contender(
    "google.protobuf json_format",
    "Parse; MessageToJson, of the message's ProtoJSON",
    _json_format_from,
    _json_format_to,
)

JSON_FORMAT_LINE = Contender(
    "json_format, without line breaks",
    "the same with indent=None, which is faster",
    _json_format_line_from,
    _json_format_line_to,
)

BINARY_FLOOR = Contender(
    "floor: orjson + binary",
    "orjson.loads + FromString; SerializeToString + orjson.dumps",
    _binary_from,
    _binary_to,
)

BASE64_FLOOR = Contender(
    "floor: orjson + binascii",
    "orjson.loads + a2b_base64; b2a_base64 + orjson.dumps",
    _base64_from,
    _base64_to,
    only="partial-image",
)
