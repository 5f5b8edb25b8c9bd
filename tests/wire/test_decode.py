"""JSON to messages: what a field holds, and what the remainder holds."""

from __future__ import annotations

import json
import subprocess
import sys
from decimal import Decimal
from typing import Any

import pytest
from google.protobuf import text_format

from openresponses import WireError, from_json, to_json
from wiretest.v1.kitchen_sink_pb2 import Action, Call, Content, Item, ItemList, KitchenSink, Plugin, Tree

FULL: dict[str, Any] = {
    "text": "a",
    "number": 1.5,
    "integer": 2**63 - 1,
    "flag": True,
    "data": "AAEC",
    "mood": "calm",
    "free": {"b": 1, "a": 2},
    "text_or_null": None,
    "moods": [],
    "free_or_null": None,
    "labels": {},
    "values": None,
    "tree": None,
    "any_items": [],
}


def sink(**members: Any) -> bytes:
    """Returns a full object with some members replaced. The value `...` leaves a member out."""
    return json.dumps({name: value for name, value in {**FULL, **members}.items() if value is not ...}).encode()


def remainder_of(message: Any) -> tuple[dict[str, str], list[str]]:
    return {m.name: m.value.text for m in message.remainder.members}, list(message.remainder.missing)


def test_worked_example_of_wire_proto() -> None:
    data = (
        b'{"type": "walk", "path": "/home", "mood": null, "stops": [],\n'
        b' "photo": "AAEC", "extra": {"b": 1.0, "a": 2}, "pace": 7.50}'
    )
    expected = r"""
      walk {
        path: "/home"
        photo: "\x00\x01\x02"
        extra { text: "{\"b\": 1.0, \"a\": 2}" }
        remainder {
          members { name: "pace" value { text: "7.50" } }
        }
      }"""
    action = from_json(data, Action)
    assert action == text_format.Parse(expected, Action())
    assert to_json(action) == (
        b'{"type":"walk","path":"/home","mood":null,"stops":[],"photo":"AAEC","extra":{"b": 1.0, "a": 2},"pace":7.50}'
    )
    assert remainder_of(from_json(data.replace(b'"mood": null, ', b""), Action).walk)[1] == ["mood"]
    assert remainder_of(from_json(data.replace(b"null", b'"cross"'), Action).walk)[0]["mood"] == '"cross"'
    assert from_json(b'{"type": "swim"}', Action).unrecognized.type == "swim"


def test_conforming_object_has_no_remainder() -> None:
    message = from_json(sink(), KitchenSink)
    assert not message.HasField("remainder")
    assert (message.text, message.number, message.integer, message.flag) == ("a", 1.5, 2**63 - 1, True)
    assert (message.data, message.mood, message.free.text) == (b"\0\1\2", 1, '{"b": 1, "a": 2}')
    assert json.loads(to_json(message)) == FULL


def test_every_field_set() -> None:
    more = {
        "text_or_null": "",
        "number_or_none": 0,
        "free_or_null": [1],
        "re-named $": "r",
        "numbers": [0, 1.5],
        "moods": ["wild", "calm"],
        "values": [None, 1, {}],
        "labels": {"": "empty", "k": "v"},
        "leaves": {"l": {"name": "leaf"}},
        "leaf": {},
        "tree": {"branches": [{"branches": []}], "leaf": {}},
        "items": [{"type": "message", "role": "user"}, {"type": "call"}, {"type": "new", "x": 1}],
        "content": "text",
    }
    message = from_json(sink(**more), KitchenSink)
    assert not message.HasField("remainder")
    assert message.leaves["l"].name == "leaf"
    assert message.HasField("leaf")
    assert [item.WhichOneof("item") for item in message.items] == ["message", "call", "unrecognized"]
    assert json.loads(to_json(message)) == {**FULL, **more}


@pytest.mark.parametrize(
    ("member", "value", "kept"),
    [
        ("mood", "angry", '"angry"'),  # an enum string that the schema does not know
        ("integer", 2**63, "9223372036854775808"),
        ("integer", 1.5, "1.5"),
        ("moods", ["calm", "angry"], '["calm", "angry"]'),
        ("numbers", [1, 2**53 + 1], "[1, 9007199254740993]"),
        ("unknown", {"a": 1}, '{"a": 1}'),
    ],
)
def test_what_a_field_cannot_give_back_goes_to_the_remainder(member: str, value: Any, kept: str) -> None:
    data = sink(**{member: value})
    message = from_json(data, KitchenSink)
    assert remainder_of(message) == ({member: kept}, [])
    assert json.loads(to_json(message)) == json.loads(data)


@pytest.mark.parametrize(
    ("member", "text", "spelling"),
    [
        ("re-named $", "null", "null"),  # the unset field is left out
        ("numbers", "null", "null"),
        ("numbers", "[]", "empty_array"),
        ("numbers", "[ \n]", "empty_array"),
        ("numbers", "{}", "empty_object"),  # of another type: then too no field has a value
        ("labels", "null", "null"),
        ("labels", "[]", "empty_array"),
        ("leaves", "{\t}", "empty_object"),
        ("leaf", "null", "null"),
        ("leaf", "[]", "empty_array"),
        ("values", "[]", "empty_array"),
        ("text", "null", "null"),  # a plain field
        ("integer", "{}", "empty_object"),
    ],
)
def test_an_unset_member_that_is_spelled_otherwise_is_only_named(member: str, text: str, spelling: str) -> None:
    data = sink(**{member: ...})[:-1] + f', "{member}": {text}}}'.encode()
    message = from_json(data, KitchenSink)
    assert [(f.name, list(names)) for f, names in message.remainder.ListFields()] == [(spelling, [member])]
    received = KitchenSink.FromString(message.SerializeToString())
    assert json.loads(to_json(received)) == json.loads(data)
    assert from_json(to_json(received), KitchenSink) == message


def test_a_list_of_names_is_in_the_order_of_the_fields() -> None:
    message = from_json('{"leaf": null, "numbers": null, "new": null, "text": null}', KitchenSink)
    assert list(message.remainder.null) == ["text", "numbers", "leaf"]
    assert remainder_of(message)[0] == {"new": "null"}


@pytest.mark.parametrize(
    ("member", "value"),
    [
        ("any_text", 5),
        ("any_text", {"a": [1]}),
        ("any_text", None),
        ("any_call", "a"),
        ("any_call", {"arguments": [5]}),
        ("any_call", {"arguments": [{"type": "message"}]}),  # lacks what a message requires
        ("any_items", None),
        ("any_items", {}),
        ("any_items", [{"type": 5}, None]),
    ],
)
def test_strict_takes_any_json_for_a_member_of_any_kind(member: str, value: object) -> None:
    data = sink(**{member: value})
    message = from_json(data, KitchenSink, strict=True)
    assert message == from_json(data, KitchenSink)
    assert json.loads(to_json(KitchenSink.FromString(message.SerializeToString()))) == json.loads(data)


def test_a_member_of_any_kind_may_be_required() -> None:
    with pytest.raises(WireError) as caught:
        from_json(sink(any_items=...), KitchenSink, strict=True)
    assert str(caught.value) == "$.any_items: expected an array, found nothing"


@pytest.mark.parametrize("strict", [True, False])
@pytest.mark.parametrize("space", ["", " ", "\r\n"])
@pytest.mark.parametrize(
    ("template", "path"),
    [
        ('{"integer":#,$}', "integer"),
        ('{"number":#,$}', "number"),
        ('{"number_or_none":#,$}', "number_or_none"),
        ('{"numbers":[1,#],$}', "numbers"),
    ],
)
def test_the_integer_minus_zero_is_kept_as_it_was(template: str, path: str, space: str, strict: bool) -> None:
    data = template.replace("#", f"{space}-0{space}").replace("$", sink(**{path: ...}).decode()[1:-1])
    message = from_json(data, KitchenSink, strict=strict)
    assert remainder_of(message)[0].keys() == {path}
    assert json.loads(to_json(message), parse_int=str) == json.loads(data, parse_int=str)


@pytest.mark.parametrize("text", ["-0", " -0", "-0\n"])
def test_no_union_takes_the_integer_minus_zero_for_a_number(text: str) -> None:
    content = from_json(text, Content)
    assert (content.WhichOneof("content"), to_json(content)) == ("other", b"-0")


@pytest.mark.parametrize(("number", "written"), [("-0.0", "-0.0"), ("-0e3", "-0.0"), ("0", "0"), ("-0.5", "-0.5")])
def test_another_number_that_begins_like_minus_zero_is_held(number: str, written: str) -> None:
    message = from_json(sink(number_or_none=...)[:-1] + f', "number_or_none": {number}}}'.encode(), KitchenSink)
    assert not message.HasField("remainder")
    assert f'"number_or_none":{written}'.encode() in to_json(message)


@pytest.mark.parametrize("member", ["free_or_null", "values", "labels", "tree"])
def test_what_the_encoder_would_write_is_noted_as_missing(member: str) -> None:
    message = from_json(sink(**{member: ...}), KitchenSink)
    assert remainder_of(message) == ({}, [member])
    assert member not in json.loads(to_json(message))


@pytest.mark.parametrize(
    ("members", "error"),
    [
        ({"text": ...}, "$.text: expected a string, found nothing"),
        ({"integer": "5"}, "$.integer: expected an integer, found a string"),
        ({"flag": 1}, "$.flag: expected true or false, found a number"),
        ({"data": None}, "$.data: expected a base64 string, found null"),
        ({"mood": 1}, "$.mood: expected one of its strings, found a number"),
        ({"free": ...}, "$.free: expected a value, found nothing"),
        ({"text_or_null": ...}, "$.text_or_null: expected a string, found nothing"),
        ({"moods": ...}, "$.moods: expected an array, found nothing"),
        ({"moods": None}, "$.moods: expected an array, found null"),
        ({"moods": ["calm", 5]}, "$.moods[1]: expected one of its strings, found a number"),
        ({"numbers": [1, None]}, "$.numbers[1]: expected a number, found null"),
        ({"numbers": {"a": 1}}, "$.numbers: expected an array, found an object"),
        ({"labels": ["a"]}, "$.labels: expected an object, found an array"),
        ({"labels": {"a": "b", "c d": 1}}, '$.labels["c d"]: expected a string, found a number'),
        ({"leaves": {"a": {"name": 1}}}, "$.leaves.a.name: expected a string, found a number"),
        ({"leaf": []}, "$.leaf: expected an object, found an array"),
        (
            {"tree": {"branches": [{"branches": []}, {"branches": 1}]}},
            "$.tree.branches[1].branches: expected an array,",
        ),
        ({"items": [{"type": "call"}, {"type": "message"}]}, "$.items[1].role: expected a string, found nothing"),
        ({"items": [{"type": 5}]}, "$.items[0].type: expected a string, found a number"),
        ({"items": [7]}, "$.items[0]: expected an object, found a number"),
    ],
    ids=str,
)
def test_strict_rejects_with_the_path_and_not_strict_carries(members: dict[str, Any], error: str) -> None:
    data = sink(**members)
    with pytest.raises(WireError) as caught:
        from_json(data, KitchenSink, strict=True)
    assert str(caught.value).startswith(error)
    assert json.loads(to_json(from_json(data, KitchenSink))) == json.loads(data)


@pytest.mark.parametrize(
    ("text", "message_type", "error"),
    [
        ("null", Content, "$: expected one of its alternatives, found null"),
        ("null", ItemList, "$: expected an array, found null"),
        ("{}", ItemList, "$: expected an array, found an object"),
        ("[5]", ItemList, "$: expected what wiretest.v1.ItemList can hold, found an array that it cannot"),
        ("7", Action, "$: expected an object, found a number"),
    ],
)
def test_root_that_no_message_holds_is_an_error_in_every_mode(text: str, message_type: Any, error: str) -> None:
    with pytest.raises(WireError) as caught:
        from_json(text, message_type)
    assert str(caught.value) == error


def test_one_bad_member_leaves_the_others_typed() -> None:
    message = from_json(sink(text=5, moods=["calm"]), KitchenSink)
    assert remainder_of(message) == ({"text": "5"}, [])
    assert (message.number, list(message.moods)) == (1.5, [1])


def test_object_without_discriminator_is_of_the_untagged_alternative() -> None:
    items = from_json(b'[{"role":"user"},{"type":"message","role":"user"}]', ItemList).items
    assert items[0].message.role == items[1].message.role == "user"
    assert remainder_of(items[0].message) == ({}, ["type"])
    assert not items[1].message.HasField("remainder")
    assert to_json(ItemList(items=items)) == b'[{"role":"user"},{"type":"message","role":"user"}]'


@pytest.mark.parametrize(
    ("text", "alternative"),
    [
        ('{"role":"user"}', "message"),
        ('{"id":"r"}', "reference"),
        ('{"type":null,"id":"r"}', "reference"),
        ('{"type":"reference","id":"r"}', "reference"),
        ('{"id":"r","role":"user"}', "message"),
        ('{"type":null,"role":"user"}', "message"),
    ],
)
def test_of_several_untagged_alternatives_the_first_that_fits(text: str, alternative: str) -> None:
    item = from_json(text, Item)
    assert item.WhichOneof("item") == alternative
    assert json.loads(to_json(Item.FromString(item.SerializeToString()))) == json.loads(text)


def test_untagged_object_that_fits_no_alternative_is_of_the_first() -> None:
    with pytest.raises(WireError) as caught:
        from_json("{}", Item, strict=True)
    assert str(caught.value) == "$.role: expected a string, found nothing"
    assert to_json(from_json("{}", Item)) == b"{}"


def test_union_by_another_member_than_type() -> None:
    assert from_json('{"id":"web","name":"a"}', Plugin).web.name == "a"
    unknown = from_json('{"id":"new","type":"x"}', Plugin)
    assert (unknown.unrecognized.type, to_json(unknown)) == ("new", b'{"id":"new","type":"x"}')
    with pytest.raises(WireError) as caught:
        from_json('{"type":"web"}', Plugin, strict=True)
    assert str(caught.value) == "$.id: expected a string, found nothing"


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ('{"kind":"leaf","name":5}', "$.name: expected a string, found a number"),
        ('[{"type":"call"},{"type":"message"}]', "$[1].role: expected a string, found nothing"),
    ],
)
def test_alternative_for_any_value_does_not_take_departures_of_other_alternatives(text: str, error: str) -> None:
    with pytest.raises(WireError) as caught:
        from_json(text, Content, strict=True)
    assert str(caught.value) == error


@pytest.mark.parametrize("number", ["1.0", "1e3", "9.007199254740992e15", "9223372036854775807"])
def test_integer_in_any_spelling(number: str) -> None:
    message = from_json(sink(integer=...).replace(b"{", b'{"integer":' + number.encode() + b",", 1), KitchenSink)
    assert message.integer == int(Decimal(number))
    assert not message.HasField("remainder")


@pytest.mark.parametrize("number", ["4.436660462078318e+16", "1e18", "1.5", "9223372036854775808", "1e400"])
def test_integer_that_int64_may_not_give_back(number: str) -> None:
    data = sink(integer=...).replace(b"{", b'{"integer":' + number.encode() + b",", 1)
    message = from_json(data, KitchenSink)
    assert remainder_of(message) == ({"integer": number}, [])


def test_map_with_a_name_that_no_protobuf_string_holds() -> None:
    data = b'{"labels":{"\\ud800":"x"}}'
    assert json.loads(to_json(from_json(data, KitchenSink))) == json.loads(data)


@pytest.mark.parametrize(
    ("text", "alternative"),
    [
        ('"calm"', "mood"),
        ('"storm"', "text"),
        ("1.5", "number"),
        ("[]", "items"),
        ('[{"role":"user"}]', "items"),
        ('{"kind":"leaf","name":"a"}', "leaf"),
        ('{"kind":"new"}', "other"),
        ('{"kind":5}', "other"),
        ('{"kind":null}', "other"),
        ('{"name":"a"}', "other"),
        ("true", "other"),
        ("9007199254740993", "other"),
    ],
)
def test_union_by_json_kind(text: str, alternative: str) -> None:
    content = from_json(text, Content)
    assert content.WhichOneof("content") == alternative
    assert to_json(content) == text.encode()


@pytest.mark.parametrize(
    ("message_type", "start", "end"),
    [(Tree, '{"branches":[', "]}"), (Call, '{"arguments":[{"type":"call","arguments":[', "]}]}")],
)
def test_recursion_deeper_than_protobuf_parses_is_held_verbatim(message_type: Any, start: str, end: str) -> None:
    for levels in (2, 60):
        data = start * levels + end * levels
        message = from_json(data, message_type)
        assert message.HasField("remainder") == (levels == 60)
        assert json.loads(to_json(message_type.FromString(message.SerializeToString()))) == json.loads(data)


@pytest.mark.parametrize("allocations", range(60, 240, 20))
def test_a_finalizer_may_convert_while_a_union_is_compiled(allocations: int) -> None:
    """With a lock that one thread cannot take twice, some of these cases hang. Each runs
    in a process of its own, where nothing is compiled yet. The finalizer runs
    after the given number of allocations."""
    script = (
        "import gc\n"
        "from openresponses import from_json\n"
        "class Connection:\n"
        "    def __init__(self): self.me = self\n"
        """    def __del__(self): from_json('{"type":"keepalive","sequence_number":1}')\n"""
        """from_json('{"type":"response.created"}')\n"""
        f"gc.collect(); gc.freeze(); gc.set_threshold({allocations}, 10**6, 10**6); Connection()\n"
        """from_json('{"type":"response.output_text.delta","sequence_number":1,"item_id":"a","output_index":0,"""
        """"content_index":0,"delta":"a","logprobs":[]}')\n"""
        """assert from_json('{"type":"keepalive","sequence_number":1}').HasField("keepalive")\n"""
    )
    subprocess.run([sys.executable, "-c", script], check=True, timeout=60)


def test_a_null_discriminator_comes_first_as_an_encoder_writes_it() -> None:
    message = from_json('{"b":1,"role":"user","type":null}', Item)
    assert from_json(to_json(message), Item) == message
