"""Whatever JSON goes in comes out, through protobuf bytes: properties."""

from __future__ import annotations

import json
from base64 import b64encode
from pathlib import Path

from hypothesis import example, given
from hypothesis import strategies as st

from openresponses import WireError, from_dict, from_json, to_dict
from openresponses.v1.json_pb2 import Json
from openresponses.v1.stream_event_pb2 import StreamEvent
from openresponses.wire.compile import messages_below, plan_of, tags_of
from openresponses.wire.plan import fields_of
from support import json_values as jv
from support.json_values import value_of
from support.round_trips import assert_strict_agrees_or_says_why_not, trip
from wiretest.v1.kitchen_sink_pb2 import Content, ItemList, KitchenSink

TYPES = [*tags_of(StreamEvent.DESCRIPTOR).values(), "response.new"]
NAMES = sorted(
    {f.member_name for d in messages_below(StreamEvent.DESCRIPTOR) for f in fields_of(plan_of(d))} | {"remainder"}
)


def string_of(text: str) -> str:
    return json.dumps(text)


def any_event() -> st.SearchStrategy[str]:
    """Makes objects with a string `type` and members of the events, each with any value."""
    others = st.lists(
        st.one_of(
            jv.member(st.sampled_from(NAMES).map(string_of), jv.values),
            jv.member("partial_image_b64", st.one_of(jv.values, st.binary(max_size=9).map(base64_text))),
            jv.member(jv.strings, jv.values),
        ),
        max_size=7,
    )
    event_type = jv.member("type", st.one_of(st.sampled_from(TYPES).map(string_of), jv.strings))
    # The last of duplicate members wins, so the string `type` comes last.
    return st.tuples(others, event_type).map(lambda parts: "{" + ",".join([*parts[0], parts[1]]) + "}")


def base64_text(data: bytes) -> str:
    return string_of(b64encode(data).decode())


@given(any_event())
@example('{"type":"response.image_generation_call.completed","item_id":null,"item_id":"a"}')
def test_any_event_round_trips_when_not_strict(text: str) -> None:
    assert value_of(trip(from_json(text))) == value_of(text)


@given(any_event())
def test_strict_agrees_or_says_why_not(text: str) -> None:
    assert_strict_agrees_or_says_why_not(text, StreamEvent)


@given(jv.values)
def test_any_json_value_round_trips_as_json_byte_for_byte(text: str) -> None:
    assert trip(from_json(text, Json)) == text.strip().encode()


@given(jv.values)
def test_any_json_value_is_an_event_or_a_wire_error(text: str) -> None:
    try:
        event = from_json(text)
    except WireError:
        value = value_of(text)
        assert not (isinstance(value, dict) and isinstance(value.get("type"), str))
    else:
        assert value_of(trip(event)) == value_of(text)


@given(st.binary(max_size=60))
def test_any_bytes_are_an_event_or_a_wire_error(data: bytes) -> None:
    for strict in (True, False):
        try:
            from_json(data, strict=strict)
        except WireError as error:
            assert "\n" not in str(error)


@given(st.text(st.sampled_from('{}[]",:\\ \n1e.-truefalsn"type"\u00e9'), max_size=40))
def test_any_text_like_json_is_an_event_or_a_wire_error(text: str) -> None:
    for message_type in (StreamEvent, KitchenSink, Content, ItemList, Json):
        try:
            message = from_json(text, message_type)
        except WireError:
            pass
        else:
            assert value_of(trip(message)) == value_of(text)


plain_values = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False, allow_infinity=False), st.text()),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.text(), inner, max_size=3)),
    max_leaves=8,
)


@given(st.dictionaries(st.one_of(st.text(), st.sampled_from(NAMES)), plain_values), st.sampled_from(TYPES))
def test_any_dict_round_trips(members: dict[str, object], event_type: str) -> None:
    event = {**members, "type": event_type}
    assert to_dict(from_dict(event)) == event


def test_corpus_stream_round_trips(stream_file: Path) -> None:
    lines = stream_file.read_bytes().splitlines()
    assert lines
    for line in lines:
        assert value_of(trip(from_json(line))) == value_of(line)


def test_corpus_body_round_trips_as_json(body_file: Path) -> None:
    body = body_file.read_bytes()
    assert trip(from_json(body, Json)) == body.strip()
