"""Messages to JSON, including messages that another service made with ill intent."""

from __future__ import annotations

import json
import tracemalloc
from typing import Any

import pytest

from openresponses import WireError, from_dict, from_json, to_dict, to_json
from openresponses.v1.event_type_pb2 import EventType
from openresponses.v1.image_generation_event_pb2 import ImageGenCallCompleted, ImageGenCallPartialImage
from openresponses.v1.json_pb2 import Json, JsonMember, JsonRemainder, Unrecognized
from openresponses.v1.stream_event_pb2 import StreamEvent
from openresponses.v1.tool_choice_pb2 import AllowedTool
from wiretest.v1.kitchen_sink_pb2 import Action, Call, Content, Item, KitchenSink, Leaf, Tree, Walk
from wiretest.v1.kitchen_sink_pb2 import Message as UserMessage

GENERATING = EventType.EVENT_TYPE_RESPONSE_IMAGE_GENERATION_CALL_GENERATING


def remainder(missing: list[str] | None = None, **members: str) -> JsonRemainder:
    return JsonRemainder(
        members=[JsonMember(name=name, value=Json(text=text)) for name, text in members.items()], missing=missing
    )


def completed(**fields: Any) -> StreamEvent:
    return StreamEvent(image_gen_call_completed=ImageGenCallCompleted(item_id="a", **fields))


@pytest.mark.parametrize(
    ("message", "error"),
    [
        (StreamEvent(), "$: expected one of the fields of `event` to be set, found none that this schema knows"),
        (
            completed(type=GENERATING),
            '$.type: expected "response.image_generation_call.completed" or unset, '
            'found "response.image_generation_call.generating"',
        ),
        (
            completed(type=777),
            '$.type: expected "response.image_generation_call.completed" or unset, found 777',
        ),
        (AllowedTool(other=Json(text=" null ")), "$: expected JSON other than null, found null"),
        (completed(output_index=float("nan")), "$.output_index: expected a finite number, found nan"),
        (completed(output_index=float("inf")), "$.output_index: expected a finite number, found inf"),
        (completed(output_index=float("-inf")), "$.output_index: expected a finite number, found -inf"),
        (completed(remainder=remainder(a='1,"admin":true')), "$.a: expected JSON, found malformed text at character 1"),
        (completed(remainder=remainder(a="")), "$.a: expected JSON, found no text"),
        (completed(remainder=remainder(a="{")), "$.a: expected JSON, found text that breaks off"),
        (completed(remainder=remainder(a="NaN")), "$.a: expected JSON, found the literal NaN"),
        (
            completed(remainder=remainder(a="[" * 100_000)),
            "$: expected nesting that Python's stack has room for, found more",
        ),
        (
            StreamEvent(unrecognized=Unrecognized(type="a", json=Json(text='{"type":"b"}'))),
            '$.type: expected "a" as the field `type` says, found "b"',
        ),
        (
            StreamEvent(unrecognized=Unrecognized(type="a", json=Json(text="{}"))),
            '$.type: expected "a" as the field `type` says, found nothing',
        ),
        (
            StreamEvent(unrecognized=Unrecognized(json=Json(text="5"))),
            '$.type: expected "" as the field `type` says, found nothing',
        ),
        (
            StreamEvent(unrecognized=Unrecognized(type="a", json=Json(text='{"type":"a"}{"type":"b"}'))),
            "$: expected JSON, found malformed text at character 12",
        ),
        (Walk(path="a", mood=7), "$.mood: expected a value of wiretest.v1.Mood, found 7"),
        (KitchenSink(), "$.mood: expected a value of wiretest.v1.Mood, found 0"),
        (
            Call(arguments=[Item(call=Call()), Item()]),
            "$.arguments[1]: expected one of the fields of `item` to be set, ",
        ),
        (
            KitchenSink(mood=1, free=Json(text="1"), values=[Json(text="1"), Json()]),
            "$.values[1]: expected JSON, found",
        ),
        (
            KitchenSink(mood=1, free=Json(text="1"), leaves={"a b": Leaf(remainder=remainder(x="?"))}),
            '$.leaves["a b"].x: expected JSON, found malformed text at character 0',
        ),
    ],
    ids=lambda value: str(value).replace("\n", " ")[:40],
)
def test_contradictions_are_errors_with_their_path(message: Any, error: str) -> None:
    with pytest.raises(WireError) as caught:
        to_json(message)
    assert str(caught.value).startswith(error)


def test_field_that_has_been_set_wins_over_the_remainder() -> None:
    event = completed(output_index=1, remainder=remainder(["item_id"], item_id='"b"', output_index='"c"', new="1"))
    assert to_dict(event) == {
        "type": "response.image_generation_call.completed",
        "item_id": "a",
        "output_index": 1,
        "sequence_number": 0,
        "new": 1,
    }


def named(**lists: list[str]) -> JsonRemainder:
    """Returns a remainder with lists of names; the members in ``ones`` have the value 1."""
    members = [JsonMember(name=name, value=Json(text="1")) for name in lists.pop("ones", [])]
    return JsonRemainder(members=members, **lists)


@pytest.mark.parametrize(
    ("hidden", "members"),
    [
        (named(null=["numbers"], empty_array=["leaf"], empty_object=["leaves"]), "numbers:null leaves:{} leaf:[]"),
        (named(null=["y"], empty_array=["x"], empty_object=["w"], ones=["z"]), "z:1 y:null x:[] w:{}"),
        (named(empty_object=["leaf", "x"], empty_array=["leaf", "x"], null=["leaf", "x"]), "leaf:null x:null"),
        (named(empty_object=["leaf", "x"], empty_array=["leaf", "x"]), "leaf:[] x:[]"),
        (named(null=["leaf", "x"], ones=["leaf", "x"]), "leaf:1 x:1"),
        (named(null=["leaf", "x"], ones=["leaf", "x"], missing=["leaf", "x"]), ""),
        (named(null=["leaf"], ones=["x"]), "leaf:null x:1"),
    ],
)
def test_a_name_in_several_lists_counts_once_and_has_its_place(hidden: JsonRemainder, members: str) -> None:
    unset = ["text_or_null", "free_or_null", "moods", "values", "labels", "tree", "any_items"]
    hidden.missing.extend(unset)
    plain = {"text": "", "number": 0, "integer": 0, "flag": False, "data": "", "mood": "calm", "free": 1}
    written = to_json(KitchenSink(mood=1, free=Json(text="1"), remainder=hidden))
    assert json.loads(written).items() >= plain.items()
    rest = [f"{name}:{json.dumps(value)}" for name, value in json.loads(written).items() if name not in plain]
    assert " ".join(rest) == members


def test_a_field_that_has_been_set_wins_over_the_names_of_empty_members() -> None:
    leaf = Leaf(name="a", remainder=named(null=["name"], empty_array=["name"], empty_object=["name"]))
    assert to_json(leaf) == b'{"name":"a"}'


def test_a_plain_field_is_null_if_the_remainder_says_so() -> None:
    assert to_json(Walk(remainder=named(null=["path"], missing=["mood", "stops", "photo"]))) == b'{"path":null}'


def test_the_type_of_an_untagged_object_may_be_null_in_either_list() -> None:
    hidden = [named(null=["type"]), remainder(type="null")]
    assert [to_json(Item(message=UserMessage(role="a", remainder=one))) for one in hidden] == [
        b'{"type":null,"role":"a"}'
    ] * 2


def test_maps_are_sorted_by_the_bytes_of_their_names() -> None:
    names = ["b", "\U0001f3a8", "a", "", "\uffff", "ab", "A", "\u00e9"]
    sink = KitchenSink(mood=1, free=Json(text="1"), labels=dict.fromkeys(names, "x"))
    for name in names:
        sink.leaves[name].SetInParent()
    written = json.loads(to_json(sink))
    assert [*written["labels"]] == [*written["leaves"]] == sorted(names, key=str.encode)


@pytest.mark.parametrize("limit", [100, 4000])
@pytest.mark.parametrize("count", [300, 30_000])
def test_the_json_text_may_be_as_large_as_max_bytes(limit: int, count: int) -> None:
    tree = Tree(branches=[Tree()] * count)
    size = len('{"branches":[]}') + count * len('{"branches":[]}') + count - 1
    assert len(to_json(tree, max_bytes=size)) == len(to_dict(tree, max_bytes=size)["branches"]) * 16 + 14 == size
    for most in (size - 1, limit):
        with pytest.raises(WireError) as caught:
            to_json(tree, max_bytes=most)
        assert str(caught.value).endswith(f": expected at most {most} bytes of JSON, found more")


def test_a_message_whose_json_is_far_too_large_is_given_up_early() -> None:
    """2 MB of protobuf. Its JSON has 400 MB, in memory some gigabytes."""
    call = Call(arguments=[Item(message=UserMessage(role="x" * 400))] * 1000)
    calls = KitchenSink(mood=1, free=Json(text="1"), items=[Item(call=call)] * 1000)
    tracemalloc.start()
    with pytest.raises(WireError):
        to_json(calls, max_bytes=1_000_000)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 20_000_000


def test_many_messages_are_written_as_one() -> None:
    """After many elements the sizes of the next message's elements are counted. Its JSON is the same."""
    tree = Tree(branches=[Tree(leaf=Leaf(name="a"), branches=[Tree()]), Tree()])
    assert {to_json(tree) for _ in range(12_000)} == {
        b'{"branches":[{"branches":[{"branches":[]}],"leaf":{"name":"a"}},{"branches":[]}]}'
    }


@pytest.mark.parametrize(
    ("value", "error"),
    [
        ({"type": "x"}, "expected a message, found dict; from_dict makes a message of it"),
        ("{}", "expected a message, found str"),
        (None, "expected a message, found NoneType"),
    ],
)
def test_another_thing_than_a_message_is_a_type_error(value: Any, error: str) -> None:
    for write in (to_json, to_dict):
        with pytest.raises(TypeError) as caught:
            write(value)
        assert str(caught.value) == error


def test_no_name_is_written_twice() -> None:
    twice = JsonRemainder(members=[JsonMember(name="a", value=Json(text=text)) for text in ("1", "2")])
    encoded = to_json(completed(remainder=twice))
    names = [name for name, _ in json.loads(encoded, object_pairs_hook=list)]
    assert sorted(names) == ["a", "item_id", "output_index", "sequence_number", "type"]


@pytest.mark.parametrize("hidden", [remainder(type='"response.failed"'), remainder(["type"])])
def test_remainder_cannot_change_the_type_of_an_event(hidden: JsonRemainder) -> None:
    for event in (completed(remainder=hidden), completed(remainder=hidden, type=63)):
        assert to_dict(event)["type"] == "response.image_generation_call.completed"


def test_remainder_cannot_change_the_tag_of_an_alternative() -> None:
    assert to_dict(Item(call=Call(remainder=remainder(["type"], type='"message"')))) == {"type": "call"}
    for hidden in (remainder(["type"], type='"call"'), remainder(type='"call"'), remainder(type="5")):
        assert to_dict(Item(message=UserMessage(remainder=hidden))).get("type") in (None, "message")


def test_doubles_are_written_as_what_they_are() -> None:
    def written(value: float) -> bytes:
        return to_json(Content(number=value))

    values = [0.0, -0.0, 1.0, -7.0, 3469.55, 2.0**53, 1e22, 5e-324, 2.0**53 + 2]
    texts = [b"0", b"-0.0", b"1", b"-7", b"3469.55", b"9007199254740992", b"1e22", b"5e-324", b"9007199254740994.0"]
    assert [written(value) for value in values] == texts


def test_strings_are_written_in_utf8_with_the_fewest_escapes() -> None:
    text = '"\\/\b\f\n\r\t\0\x1f\x7f\u00e9\u2028\U0001f3a8'
    written = '"\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f\x7f\u00e9\u2028\U0001f3a8"'
    assert to_json(Content(text=text)) == written.encode()


def test_bytes_are_written_as_base64() -> None:
    assert to_dict(ImageGenCallPartialImage(partial_image_b64=b"\0\1\2\3"))["partial_image_b64"] == "AAECAw=="


def test_optional_field_set_to_its_default_is_written() -> None:
    assert to_dict(Leaf(name="")) == {"name": ""}
    assert to_dict(Leaf()) == {}


def test_deep_recursion_is_an_error() -> None:
    tree = Tree()
    branch = tree
    for _ in range(5000):
        branch = branch.branches.add()
    with pytest.raises(WireError) as caught:
        to_json(tree)
    assert str(caught.value) == "$: expected nesting that Python's stack has room for, found more"


def test_verbatim_text_keeps_its_line_breaks() -> None:
    text = '{"type":"x",\n"a":1}'
    assert to_json(from_json(text)) == text.encode()


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        ({"type": "x", "a": float("nan")}, "Out of range float values are not JSON compliant"),
        ({"type": "x", "a": {1, 2}}, "Object of type set is not JSON serializable"),
        ({"type": "x", ("a",): 1}, "keys must be str"),
    ],
)
def test_dict_without_json_form(value: dict[Any, Any], reason: str) -> None:
    with pytest.raises(WireError) as caught:
        from_dict(value)
    assert str(caught.value).startswith(
        "$: expected a value that JSON can express, found one that it cannot (" + reason
    )


def test_circular_dict() -> None:
    value: dict[str, Any] = {"type": "x"}
    value["self"] = value
    with pytest.raises(WireError, match=r"^\$: expected a value that JSON can express"):
        from_dict(value)


def test_json_without_python_form() -> None:
    with pytest.raises(WireError, match=r"^\$: expected a value that Python can express"):
        to_dict(from_json('{"type":"x","a":' + "9" * 5000 + "}"))


def test_dict_of_action() -> None:
    walk = {"type": "walk", "path": "/", "mood": "calm", "stops": ["a"], "photo": ""}
    assert to_dict(from_dict(walk, Action)) == walk
