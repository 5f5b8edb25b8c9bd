"""An older and a newer schema against each other: an addition of a release passes
services that do not know it, in JSON and in protobuf, and comes out unchanged."""

from __future__ import annotations

import json
from typing import Any, TypeVar

import pytest
from google.protobuf.message import Message
from hypothesis import given
from hypothesis import strategies as st

from openresponses import WireError, from_json, to_json
from openresponses.wire.compile import messages_below, plan_of
from openresponses.wire.plan import UnionPlan, fields_of
from support.json_values import value_of
from support.strategies import json_for
from wiretest.v1 import newer_pb2 as newer
from wiretest.v1 import older_pb2 as older

M = TypeVar("M", bound=Message)


def hop(message: Message, message_type: type[M]) -> M:
    """Reads a message as a service of another release does."""
    return message_type.FromString(message.SerializeToString())


def started(members: str) -> str:
    return f'{{"type":"job.started","id":"a",{members}}}'


def job(members: str) -> str:
    return started(f'"job":{{"status":"running","wanted":null,{members}}}')


def items(*texts: str) -> str:
    return job(f'"items":[{",".join(texts)}]')


# An event of the newer schema for each addition. Verbatim texts have white space that no encoder writes.
ADDITIONS = {
    "event type": '{"type":"job.paused","id":"a","reason":null}',
    "string": started('"note":"b"'),
    "number": started('"progress":0.25'),
    "integer": started('"size":9007199254740993'),
    "boolean": started('"urgent":false'),
    "bytes": started('"seal":"AAEC"'),
    "enum member": started('"before":"paused"'),
    "free-form JSON": started('"settings":{"b": 1.0, "a": [null]}'),
    "message": started('"owner":{"name":"b","team":null}'),
    "list": started('"labels":["b","c"]'),
    "map": started('"limits":{"b":1,"c":-0.0}'),
    "value of a required enum": started('"job":{"status":"paused","wanted":null,"items":[]}'),
    "value of an enum that may be null": started('"job":{"status":"running","wanted":"paused","items":[]}'),
    "value in a list of enums": job('"items":[],"history":["running","paused"]'),
    "item type": items('{"type":"text","text":"b"}', '{"type":"image","data":"AAEC"}'),
    "member in a list": items('{"type":"text","text":"b"}', '{"type":"text","text":"c","language":"de"}'),
    "member in a map": job('"items":[],"steps":{"b":{"name":"c","after":[{"name":"d"}]}}'),
    "object as alternative by kind": job('"items":[],"input":{"name":"b"}'),
    "number as alternative by kind": job('"items":[],"input":7'),
}

NEW_KINDS = {"object as alternative by kind", "number as alternative by kind"}

every_addition = pytest.mark.parametrize("addition", ADDITIONS)


@every_addition
def test_addition_passes_an_older_edge(addition: str) -> None:
    text = ADDITIONS[addition]
    read_by_older = from_json(text, older.Event)
    assert value_of(to_json(read_by_older)) == value_of(text)
    received = hop(read_by_older, newer.Event)
    assert value_of(to_json(received)) == value_of(text)
    typed = from_json(text, newer.Event)
    assert received != typed, "the older schema knows this, so it is not an addition"
    assert from_json(to_json(received), newer.Event) == typed


@every_addition
def test_strict_older_edge_rejects_only_another_kind_of_json(addition: str) -> None:
    if addition in NEW_KINDS:
        with pytest.raises(WireError) as caught:
            from_json(ADDITIONS[addition], older.Event, strict=True)
        assert str(caught.value).startswith("$.job.input: expected a string or an array, found a")
    else:
        strict = from_json(ADDITIONS[addition], older.Event, strict=True)
        assert strict == from_json(ADDITIONS[addition], older.Event)


@every_addition
def test_addition_passes_an_older_service_as_protobuf(addition: str) -> None:
    text = ADDITIONS[addition]
    sent = from_json(text, newer.Event)
    received = hop(hop(sent, older.Event), newer.Event)
    assert received == sent
    assert value_of(to_json(received)) == value_of(text)


def words(root: Any) -> set[str]:
    """Returns the members, enum strings and tags of a schema, as they are written in JSON."""
    found: set[str] = set()
    for plan in map(plan_of, messages_below(root)):
        if isinstance(plan, UnionPlan):
            found |= {alternative.tag for alternative in plan.alternatives if alternative.tag is not None}
        else:
            found |= {field.member_name for field in fields_of(plan)}
        found |= {string for field in fields_of(plan) if field.enum is not None for string in field.enum.numbers}
    return {json.dumps(word) for word in found}


def test_every_addition_is_played() -> None:
    added = words(newer.Event.DESCRIPTOR) - words(older.Event.DESCRIPTOR)
    assert added
    assert {word for word in added if not any(word in text for text in ADDITIONS.values())} == set()


@given(json_for(newer.Event), st.lists(st.sampled_from([older.Event, newer.Event]), max_size=4))
def test_any_json_of_the_newer_passes_older_edges_and_any_services(text: str, path: list[Any]) -> None:
    try:
        message: Message = from_json(text, older.Event)
    except WireError:
        with pytest.raises(WireError):
            from_json(text, newer.Event)
        return
    for message_type in path:
        message = hop(message, message_type)
    for message_type in (older.Event, newer.Event):
        assert value_of(to_json(hop(message, message_type))) == value_of(text)


@given(json_for(newer.Event), st.integers(1, 3))
def test_any_json_of_the_newer_passes_older_services_as_protobuf(text: str, hops: int) -> None:
    try:
        sent = from_json(text, newer.Event)
    except WireError:
        return
    received = sent
    for _ in range(hops):
        received = hop(hop(received, older.Event), newer.Event)
    assert received == sent
    assert value_of(to_json(received)) == value_of(text)


@given(json_for(newer.Event, departures=False))
def test_conforming_json_of_the_newer_is_typed_when_it_is_read_again(text: str) -> None:
    """The first edge that knows a member puts it into its field, whichever services were before."""
    typed = from_json(text, newer.Event)
    through_older = hop(from_json(text, older.Event), newer.Event)
    assert from_json(to_json(through_older), newer.Event) == typed


def names_of(text: bytes) -> list[list[str]]:
    """Returns the names of each object in a text. An object may have a name twice."""
    found: list[list[str]] = []
    json.loads(text, object_pairs_hook=lambda pairs: found.append([name for name, _ in pairs]))
    return found


# The fields that a newer service sets in an event from an older edge, and the member that is then written.
SETTINGS: dict[str, tuple[dict[str, Any], Any]] = {
    "note": ({"note": "new"}, "new"),
    "progress": ({"progress": 0.0}, 0),
    "urgent": ({"urgent": True}, True),
    "seal": ({"seal": b"\xff"}, "/w=="),
    "before": ({"before": newer.STATUS_RUNNING}, "running"),
    "owner": ({"owner": newer.Owner(name="new")}, {"name": "new", "team": None}),
    "labels": ({"labels": ["new"]}, ["new"]),
    "limits": ({"limits": {"new": 1}}, {"new": 1}),
}


@pytest.mark.parametrize("name", SETTINGS)
def test_field_that_a_newer_service_sets_wins_over_what_an_older_edge_kept(name: str) -> None:
    text = next(text for text in ADDITIONS.values() if f'"{name}":' in text)
    event = hop(from_json(text, older.Event), newer.Event)
    assert [member.name for member in event.job_started.remainder.members] == [name]
    fields, expected = SETTINGS[name]
    event.job_started.MergeFrom(newer.JobStarted(**fields))
    written = to_json(hop(event, newer.Event))
    assert json.loads(written) == {"type": "job.started", "id": "a", name: expected}
    assert all(len(set(names)) == len(names) for names in names_of(written))


def test_value_that_a_newer_service_sets_wins_over_one_that_the_older_did_not_know() -> None:
    event = hop(from_json(ADDITIONS["value of a required enum"], older.Event), newer.Event)
    event.job_started.job.status = newer.STATUS_RUNNING
    event.job_started.job.wanted = newer.STATUS_PAUSED
    written = to_json(event)
    assert json.loads(written)["job"] == {"status": "running", "wanted": "paused", "items": []}


def test_older_service_changes_what_it_knows_and_keeps_the_rest() -> None:
    item = '{"type":"text","text":"c","language":"de"}'
    text = started(f'"note":"b","job":{{"status":"paused","wanted":null,"items":[{item}]}}')
    event = hop(from_json(text, newer.Event), older.Event)
    event.job_started.id = "new"
    event.job_started.job.items[0].text.text = "new"
    written = to_json(hop(event, newer.Event))
    assert value_of(written) == value_of(text.replace('"a"', '"new"').replace('"c"', '"new"'))


def test_older_edge_writes_what_it_knows_of_a_newer_message() -> None:
    event = from_json(ADDITIONS["string"], newer.Event)
    assert to_json(hop(event, older.Event)) == b'{"type":"job.started","id":"a"}'


@pytest.mark.parametrize(
    ("addition", "error"),
    [
        ("event type", "$: expected one of the fields of `event` to be set, found none that this schema knows"),
        (
            "item type",
            "$.job.items[1]: expected one of the fields of `item` to be set, found none that this schema knows",
        ),
        ("value of a required enum", "$.job.status: expected a value of wiretest.older.v1.Status, found 2"),
        ("number as alternative by kind", "$.job.input: expected one of the fields of `input` to be set, found none"),
    ],
)
def test_older_edge_says_what_it_cannot_write(addition: str, error: str) -> None:
    event = hop(from_json(ADDITIONS[addition], newer.Event), older.Event)
    with pytest.raises(WireError) as caught:
        to_json(event)
    assert str(caught.value).startswith(error)


def test_an_added_member_must_not_be_one_that_is_always_written() -> None:
    """An older edge does not note that a member is missing which it does not know, so a
    newer edge makes the member up. Add members as `optional`, left out when unset."""
    event = hop(from_json('{"id":"a"}', older.Hasty), newer.Hasty)
    assert to_json(event) == b'{"id":"a","count":0,"note":null}'
    assert from_json('{"id":"a"}', newer.Hasty) != event


def test_older_edge_writes_what_it_kept_not_what_a_newer_service_has_set() -> None:
    """The older schema has no field that could win over the remainder. So the newer
    service has to take the member out of the remainder too."""
    event = hop(from_json(ADDITIONS["string"], older.Event), newer.Event)
    event.job_started.note = "new"
    assert to_json(hop(event, older.Event)) == b'{"type":"job.started","id":"a","note":"b"}'
    del event.job_started.remainder.members[:]
    assert to_json(hop(event, older.Event)) == b'{"type":"job.started","id":"a"}'
    assert to_json(hop(hop(event, older.Event), newer.Event)) == b'{"type":"job.started","id":"a","note":"new"}'
