"""The converter itself, protobuf's own JSON form, and the floors below both.

Every parser is given bytes, as they come from a socket, and every writer may
return whichever of bytes and str it makes: an extra conversion would be ours.
"""

from __future__ import annotations

import binascii
import json

import orjson
from google.protobuf import json_format

from openresponses import from_json, to_json
from openresponses.v1.stream_event_pb2 import StreamEvent

from .contender import Call, Contender, checked
from .workloads import Workload


def _ours_from(workload: Workload) -> Call:
    data = workload.data
    return checked(lambda: from_json(data), lambda message: _round_trips(message, workload))


def _round_trips(message: StreamEvent, workload: Workload) -> bool:
    hop = StreamEvent.FromString(message.SerializeToString())
    back = to_json(hop)
    return bool(json.loads(back) == workload.parsed) and (not workload.verbatim or back == workload.data)


def _ours_to(workload: Workload) -> Call:
    message = workload.message
    return checked(lambda: to_json(message), lambda text: from_json(text) == message)


def _json_format_from(workload: Workload) -> Call:
    text = json_format.MessageToJson(workload.message)
    return checked(lambda: json_format.Parse(text, StreamEvent()), lambda message: message == workload.message)


def _json_format_to(workload: Workload) -> Call:
    message = workload.message
    return checked(
        lambda: json_format.MessageToJson(message), lambda text: json_format.Parse(text, StreamEvent()) == message
    )


def _json_format_line_from(workload: Workload) -> Call:
    text = workload.proto_json
    return checked(lambda: json_format.Parse(text, StreamEvent()), lambda message: message == workload.message)


def _json_format_line_to(workload: Workload) -> Call:
    message = workload.message
    return checked(
        lambda: json_format.MessageToJson(message, indent=None),
        lambda text: json_format.Parse(text, StreamEvent()) == message,
    )


def _binary_from(workload: Workload) -> Call:
    data, binary = workload.data, workload.message.SerializeToString()
    return checked(
        lambda: (orjson.loads(data), StreamEvent.FromString(binary)),
        lambda pair: pair == (workload.parsed, workload.message),
    )


def _binary_to(workload: Workload) -> Call:
    parsed, message = workload.parsed, workload.message
    return checked(
        lambda: (message.SerializeToString(), orjson.dumps(parsed)),
        lambda pair: StreamEvent.FromString(pair[0]) == message and orjson.loads(pair[1]) == parsed,
    )


def _base64_from(workload: Workload) -> Call:
    data = workload.data
    image = workload.message.image_gen_call_partial_image.partial_image_b64
    return checked(lambda: binascii.a2b_base64(orjson.loads(data)["partial_image_b64"]), lambda got: got == image)


def _base64_to(workload: Workload) -> Call:
    image = workload.message.image_gen_call_partial_image.partial_image_b64
    rest = {name: value for name, value in workload.parsed.items() if name != "partial_image_b64"}
    return checked(
        lambda: orjson.dumps(rest | {"partial_image_b64": binascii.b2a_base64(image, newline=False).decode()}),
        lambda text: orjson.loads(text) == workload.parsed,
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
    "the same with indent=None, its faster form",
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
