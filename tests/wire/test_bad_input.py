"""Input that is not JSON, not an event, or not what the schema says.

Error messages are compared exactly, because they are part of the interface.
"""

from __future__ import annotations

import pytest
from google.protobuf.message import Message

from openresponses import WireError, from_json, to_json
from openresponses.v1.image_generation_event_pb2 import ImageGenCallCompleted
from openresponses.v1.json_pb2 import Json
from openresponses.v1.response_pb2 import Response
from openresponses.v1.stream_event_pb2 import StreamEvent
from openresponses.wire.text import MAX_BYTES, MAX_DEPTH
from support.json_values import value_of

COMPLETED = "response.image_generation_call.completed"
PARTIAL = "response.image_generation_call.partial_image"


def completed(item_id: str = '"a"', output_index: str = "0", more: str = "") -> str:
    """Returns a completed event with these values, as JSON text. An empty value is left out."""
    members = [f'"type":"{COMPLETED}"', '"sequence_number":1']
    members += [f'"{name}":{v}' for name, v in (("item_id", item_id), ("output_index", output_index)) if v]
    return "{" + ",".join([*members, *([more] if more else [])]) + "}"


def returned(text: str, strict: bool) -> bytes:
    """Returns the JSON text after a trip through protobuf bytes."""
    return to_json(StreamEvent.FromString(from_json(text, strict=strict).SerializeToString()))


@pytest.mark.parametrize("strict", [True, False])
@pytest.mark.parametrize(
    ("data", "error"),
    [
        (b"", "$: expected JSON, found no text"),
        (b" \n", "$: expected JSON, found no text"),
        (b"hello", "$: expected JSON, found malformed text at character 0"),
        (b'{"type":"x"', "$: expected JSON, found text that breaks off"),
        (b'{"type":"x', "$: expected JSON, found text that breaks off"),
        (b'{"type":"x"}{}', "$: expected JSON, found malformed text at character 12"),
        (b'{"type":"x" "a":1}', "$: expected JSON, found malformed text at character 12"),
        (b'{"type":"x","a":01}', "$: expected JSON, found malformed text at character 17"),
        (b'{"type":"x","a":"\x01"}', "$: expected JSON, found malformed text at character 17"),
        (b"[]", "$: expected an object, found an array"),
        (b'"text"', "$: expected an object, found a string"),
        (b'"\\ud800"', "$: expected an object, found a string"),
        (b'["\\ud800"]', "$: expected an object, found an array"),
        (b"5", "$: expected an object, found a number"),
        (b"true", "$: expected an object, found true"),
        (b"null", "$: expected an object, found null"),
        (b"{}", "$.type: expected a string, found nothing"),
        (b'{"type":null}', "$.type: expected a string, found null"),
        (b'{"type":5}', "$.type: expected a string, found a number"),
        (b'{"type":{"a":1}}', "$.type: expected a string, found an object"),
        (b'{"type":"x","a":"\xff"}', "$: expected UTF-8, found byte 0xff at offset 17"),
        (b'{"type":"x","\xc3\x28":1}', "$: expected UTF-8, found byte 0xc3 at offset 13"),
        ('{"type":"\ud800"}', "$: expected Unicode text, found a lone surrogate at character 9"),
        (b'{"type":"x","a":NaN}', "$: expected JSON, found the literal NaN"),
        (b'{"type":"x","a":[Infinity]}', "$: expected JSON, found the literal Infinity"),
        (b'{"type":"x","a":-Infinity}', "$: expected JSON, found the literal -Infinity"),
        (b"\xef\xbb\xbf{}", "$: expected JSON, found malformed text at character 0"),
        (b"\xff\xfe{\x00}\x00", "$: expected UTF-8, found byte 0xff at offset 0"),
    ],
    ids=lambda value: repr(value)[:30],
)
def test_text_that_is_not_an_event_is_rejected_in_every_mode(data: bytes | str, error: str, strict: bool) -> None:
    with pytest.raises(WireError) as caught:
        from_json(data, strict=strict)
    assert str(caught.value) == error


@pytest.mark.parametrize("strict", [True, False])
@pytest.mark.parametrize("brackets", ["[]", ('[{"a":', "}]")], ids=["arrays", "objects"])
def test_nesting_of_100_000_is_rejected(brackets: tuple[str, str], strict: bool) -> None:
    deep = brackets[0] * 100_000 + "1" + brackets[1] * 100_000
    for data in (deep, '{"type":"x","a":' + deep + "}", '{"type":"x","a":' + brackets[0] * 100_000):
        with pytest.raises(WireError) as caught:
            from_json(data, strict=strict)
        assert str(caught.value) == f"$: expected at most {MAX_DEPTH} levels of nesting, found more"


def test_nesting_is_counted_exactly() -> None:
    def nested(levels: int) -> str:
        return '{"type":"x","quoted":"[[[\\"[[","a":' + "[" * (levels - 1) + "]" * (levels - 1) + "}"

    assert returned(nested(MAX_DEPTH), strict=True) == nested(MAX_DEPTH).encode()
    assert returned(nested(20), strict=True) == nested(20).encode()
    assert to_json(from_json(nested(MAX_DEPTH + 100), max_depth=MAX_DEPTH + 100)) == nested(MAX_DEPTH + 100).encode()
    for levels, limit in ((MAX_DEPTH + 1, MAX_DEPTH), (21, 20)):
        with pytest.raises(WireError) as caught:
            from_json(nested(levels), max_depth=limit)
        assert str(caught.value) == f"$: expected at most {limit} levels of nesting, found more"


def test_many_brackets_side_by_side_are_not_deep() -> None:
    wide = '{"type":"x","a":[' + ",".join(["[]"] * 10_000) + "]}"
    assert returned(wide, strict=True) == wide.encode()


def test_a_string_of_300_mb_is_over_the_limit() -> None:
    data = b'{"type":"x","a":"' + b"a" * 300_000_000 + b'"}'
    with pytest.raises(WireError) as caught:
        from_json(data)
    assert str(caught.value) == f"$: expected at most {MAX_BYTES} bytes, found {len(data)}"


def test_the_size_limit_is_a_parameter() -> None:
    data = completed()
    assert from_json(data, max_bytes=len(data))
    with pytest.raises(WireError) as caught:
        from_json(data, max_bytes=len(data) - 1)
    assert str(caught.value) == f"$: expected at most {len(data) - 1} bytes, found {len(data)}"


REJECTED_WHEN_STRICT = [
    (completed(item_id=""), "$.item_id: expected a string, found nothing"),
    (completed(item_id="null"), "$.item_id: expected a string, found null"),
    (completed(item_id="5"), "$.item_id: expected a string, found a number"),
    (completed(item_id='{"a":1}'), "$.item_id: expected a string, found an object"),
    (completed(item_id='["a"]'), "$.item_id: expected a string, found an array"),
    (completed(output_index='"0"'), "$.output_index: expected a number, found a string"),
    (completed(output_index="true"), "$.output_index: expected a number, found true"),
    (completed(output_index="null"), "$.output_index: expected a number, found null"),
    (completed(output_index=""), "$.output_index: expected a number, found nothing"),
    (f'{{"type":"{COMPLETED}"}}', "$.item_id: expected a string, found nothing"),
    (
        f'{{"type":"{PARTIAL}","item_id":"a","output_index":0,"sequence_number":1,'
        '"partial_image_index":0,"partial_image_b64":7}',
        "$.partial_image_b64: expected a base64 string, found a number",
    ),
    (
        f'{{"type":"{PARTIAL}","item_id":"a","output_index":0,"sequence_number":1,'
        '"partial_image_index":0,"partial_image_b64":"QQ==","size":1024}',
        "$.size: expected a string, found a number",
    ),
]


@pytest.mark.parametrize(("text", "error"), REJECTED_WHEN_STRICT, ids=[error for _, error in REJECTED_WHEN_STRICT])
def test_departure_is_an_error_when_strict_and_carried_when_not(text: str, error: str) -> None:
    with pytest.raises(WireError) as caught:
        from_json(text, strict=True)
    assert str(caught.value) == error
    path, _, rest = error.partition(": ")
    assert caught.value.path == path
    assert f"expected {caught.value.expected}, found {caught.value.found}" == rest
    assert value_of(returned(text, strict=False)) == value_of(text)


CARRIED = {
    "fraction": completed(output_index="3469.55"),
    "minus zero": completed(output_index="-0.0"),
    "beyond doubles": completed(output_index="9007199254740993"),
    "a double with a shorter decimal": completed(output_index="36028797018963968"),
    "a double without a shorter decimal": completed(output_index="100000000000000000000"),
    "1e999": completed(output_index="1e999"),
    "1e-999": completed(output_index="1e-999"),
    "exponent beyond decimals": completed(output_index="1e-99999999999999999999"),
    "400 digits": completed(output_index="9" * 400),
    "5,000 digits": completed(output_index="9" * 5000),
    "400 digits, unknown": completed(more=f'"a":{"9" * 400}'),
    "more digits than a double": completed(output_index="0.1000000000000000000001"),
    "lone surrogate": completed(item_id='"\\ud800"'),
    "lone surrogate, unknown member": completed(more='"a":["\\udfff",{"b":"\\ud800x"}]'),
    "lone surrogate in a name": completed(more='"\\ud800":1'),
    "lone surrogate in a name below": completed(more='"a":{"\\ud800":1}'),
    "lone surrogate in an unknown event": '{"type":"x","a":"\\ud800"}',
    "lone surrogate in the type": '{"type":"\\ud800"}',
    "NUL in a string": completed(item_id='"\\u0000"'),
    "empty name": completed(more='"":1'),
    "NUL in a name": completed(more='"\\u0000":1'),
    "quotes in a name": completed(more='"a\\"b":1'),
    "name of the remainder": completed(more='"remainder":{"members":[]}'),
    "null where unset is left out": f'{{"type":"{PARTIAL}","item_id":"a","output_index":0,"sequence_number":1,'
    '"partial_image_index":0,"partial_image_b64":"","size":null}',
    "white space all over": ' {\r\n"type" : "'
    + COMPLETED
    + '","item_id":"a" ,"output_index": 1,"sequence_number":2,\t"a" : [ 1.0 , { } ] } \n',
    "unknown type": '{"type": "response.new_thing", "z": 1.0, "a": [1e2]}',
    "empty type": '{"type":""}',
    "line breaks in the type": '{"type":"a\\ndata: b"}',
    "escaped type": completed().replace("response", "\\u0072esponse"),
}
CARRIED |= {
    f"base64 {text!r}": f'{{"type":"{PARTIAL}","item_id":"a","output_index":0,"sequence_number":1,'
    f'"partial_image_index":0,"partial_image_b64":"{text}"}}'
    for text in ["QQ", "QR==", "Q", "Q Q==", "QQ==\\n", "_-==", "====", "not base64...", "QQ==QQ==", "QQ=\\u003d"]
}


@pytest.mark.parametrize("strict", [True, False])
@pytest.mark.parametrize("name", CARRIED)
def test_what_a_field_cannot_hold_is_carried_in_every_mode(name: str, strict: bool) -> None:
    text = CARRIED[name]
    if strict and name == "lone surrogate in a name":
        text = CARRIED["lone surrogate in a name below"]
    assert value_of(returned(text, strict)) == value_of(text)


@pytest.mark.parametrize("strict", [True, False])
def test_lone_surrogate_does_not_untype_the_rest(strict: bool) -> None:
    event = from_json(completed(item_id='"\\ud800"', output_index="7", more='"z":{"\\ud800":1}'), strict=strict)
    assert event.image_gen_call_completed.output_index == 7
    assert [m.name for m in event.image_gen_call_completed.remainder.members] == ["item_id", "z"]


@pytest.mark.parametrize(
    ("text", "error"),
    [
        (completed(item_id="5", more='"z":"\\ud800"'), "$.item_id: expected a string, found a number"),
        (completed(item_id="", more='"\\ud800":1'), "$.item_id: expected a string, found nothing"),
    ],
)
def test_lone_surrogate_does_not_hide_a_departure(text: str, error: str) -> None:
    with pytest.raises(WireError) as caught:
        from_json(text, strict=True)
    assert str(caught.value) == error


def test_minus_zero_keeps_its_sign() -> None:
    assert b'"output_index":-0.0' in returned(completed(output_index="-0.0"), strict=True)


def test_unknown_members_are_returned_byte_for_byte() -> None:
    value = '{ "z" : 1.0, "a":[1E2 ,"\\u0041\\/"],\t"big":12345678901234567890.50 }'
    assert value.encode() in returned(completed(more=f'"new":{value}'), strict=True)


def test_unknown_event_is_returned_byte_for_byte() -> None:
    text = '{ "z" : 1.0, "type":"response.new",\r\n "a":[1E2 ,"\\u0041"] }'
    event = from_json(text)
    assert event.unrecognized.type == "response.new"
    assert to_json(event) == text.encode()


def test_of_duplicate_members_the_last_wins() -> None:
    event = from_json(completed(more='"item_id":"b","new":1,"new":2'))
    assert event.image_gen_call_completed.item_id == "b"
    assert value_of(to_json(event)) == value_of(completed(item_id='"b"', more='"new":2'))


@pytest.mark.parametrize("strict", [True, False])
def test_name_that_no_protobuf_string_holds_needs_the_envelope(strict: bool) -> None:
    text = CARRIED["lone surrogate in a name"]
    assert from_json(text, strict=strict).unrecognized.type == COMPLETED
    with pytest.raises(WireError) as caught:
        from_json(text, ImageGenCallCompleted, strict=strict)
    assert str(caught.value) == "$: expected members with Unicode names, found a name with a lone surrogate"


def test_an_event_of_another_type_than_the_message_asked_for() -> None:
    text = completed().replace("completed", "generating")
    with pytest.raises(WireError) as caught:
        from_json(text, ImageGenCallCompleted, strict=True)
    assert str(caught.value) == (
        '$.type: expected "response.image_generation_call.completed", found "response.image_generation_call.generating"'
    )
    assert value_of(to_json(from_json(text, ImageGenCallCompleted))) == value_of(text)


@pytest.mark.parametrize("text", ["1.0", "null", '"\\ud800"', ' { "b":1, "a":[2] }\n', "9" * 5000])
def test_any_json_value_is_a_json_message(text: str) -> None:
    assert to_json(from_json(text, Json)) == text.strip().encode()


@pytest.mark.parametrize("text", ["", "{", "1 2", "NaN", "\ufeff1"])
def test_text_that_is_not_json_is_not_a_json_message(text: str) -> None:
    with pytest.raises(WireError, match=r"^\$: expected JSON, found"):
        from_json(text, Json)


@pytest.mark.parametrize("data", [5, None, ["{}"]])
def test_an_argument_that_is_not_text_is_a_type_error(data: object) -> None:
    with pytest.raises(TypeError) as caught:
        from_json(data)  # type: ignore[call-overload]
    assert str(caught.value) == f"expected bytes or str, found {type(data).__name__}"


def test_a_parsed_object_is_a_type_error_that_names_from_dict() -> None:
    with pytest.raises(TypeError) as caught:
        from_json({"type": "x"})  # type: ignore[call-overload]
    assert str(caught.value) == "expected bytes or str, found dict; from_dict takes JSON that has been parsed"


@pytest.mark.parametrize("message_type", ["Response", 5, dict])
def test_another_thing_than_a_message_class_is_a_type_error(message_type: object) -> None:
    with pytest.raises(TypeError, match=r"^expected a message class such as openresponses\.v1\.Response, found "):
        from_json("{}", message_type)  # type: ignore[call-overload]


@pytest.mark.parametrize(
    ("text", "message_type", "error"),
    [
        (
            '{"id":"resp_1", "object": "response"}',
            StreamEvent,
            "$: expected a stream event with a type, found a response; pass message_type=Response",
        ),
        (
            '{"input":"hi"}',
            StreamEvent,
            "$: expected a stream event with a type, found a request; pass message_type=CreateResponseRequest",
        ),
        (
            '{"model":"m","type":null}',
            StreamEvent,
            "$: expected a stream event with a type, found a request; pass message_type=CreateResponseRequest",
        ),
        (
            '{"error":{"message":"no"}}',
            StreamEvent,
            "$: expected a stream event with a type, found an error's reply; pass message_type=ErrorReply",
        ),
        ('data: {"type":"x"}\n\n', StreamEvent, "$: expected JSON, found Server-Sent Events, which SseDecoder reads"),
        ("event: x\ndata: {}\n\n", Response, "$: expected JSON, found Server-Sent Events, which SseDecoder reads"),
        ("\n: keep-alive\n\n", StreamEvent, "$: expected JSON, found Server-Sent Events, which SseDecoder reads"),
        ('{"object":"list"}', StreamEvent, "$.type: expected a string, found nothing"),
        ("database", StreamEvent, "$: expected JSON, found malformed text at character 0"),
    ],
)
def test_an_error_says_what_the_text_may_be(text: str, message_type: type[Message], error: str) -> None:
    with pytest.raises(WireError) as caught:
        from_json(text, message_type)
    assert str(caught.value) == error


@pytest.mark.parametrize("kind", [bytearray, memoryview])
def test_other_bytes_like_input(kind: type[bytearray | memoryview]) -> None:
    assert from_json(kind(completed().encode())) == from_json(completed())  # type: ignore[arg-type]


def test_path_quotes_names_that_are_not_identifiers() -> None:
    error = WireError("a", "b", "we ird", 3, "x")
    assert error.path == '$["we ird"][3].x'
    assert WireError("a", "b", "x" * 500).path == '$["' + "x" * 75 + '..."]'
    assert WireError("a", "b", "\x9b\n").path == '$["\\u009b\\n"]'
    assert str(error.within("response")) == '$.response["we ird"][3].x: expected a, found b'
