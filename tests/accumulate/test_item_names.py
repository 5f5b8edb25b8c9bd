"""However a server names its items, the events give the same output."""

from __future__ import annotations

from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from openresponses import ResponseAccumulator, from_dict, to_dict, to_json

from .item_events import (
    STYLES,
    accumulated,
    bare,
    events_of,
    output_of,
    output_texts,
    stream_of,
    text_of,
    texts,
    whole,
    without,
)
from .stream_maker import response

PIECES = st.lists(st.text(min_size=1), min_size=1, max_size=4)
ITEMS = st.lists(st.tuples(st.sampled_from(["message", "reasoning", "function_call"]), PIECES), max_size=4)


@pytest.mark.parametrize("style", STYLES)
@settings(max_examples=20)
@given(ITEMS)
def test_each_item_has_its_text_however_it_is_named(style: str, items: list[tuple[str, list[str]]]) -> None:
    assert texts(output_of(stream_of(items, style))) == output_texts(items)


@pytest.mark.parametrize("style", STYLES)
@settings(max_examples=20)
@given(ITEMS)
def test_the_deltas_alone_give_each_item_its_text(style: str, items: list[tuple[str, list[str]]]) -> None:
    """The whole items come too, since only they say where an item without a name ends; but without their texts."""
    events = [event for event in stream_of(items, style) if not event["type"].endswith(("text.done", "arguments.done"))]
    accumulator = ResponseAccumulator()
    for event in events:
        if event["type"].endswith("item.done"):
            before = texts(to_dict(accumulator.response)["output"])
            assert before == output_texts(items)[: len(before)]
        accumulator.add(from_dict(event))


@given(ITEMS, st.data())
def test_a_stream_that_is_cut_gives_a_prefix(items: list[tuple[str, list[str]]], data: st.DataObject) -> None:
    events = stream_of(items, data.draw(st.sampled_from(sorted(STYLES))))
    found = texts(output_of(events[: data.draw(st.integers(0, len(events)))]))
    for (kind, text), (expected_kind, expected) in zip(found, output_texts(items), strict=False):
        assert kind == expected_kind
        assert expected.startswith(text)
    assert len(found) <= len(items)


@given(ITEMS)
def test_a_conforming_stream_gives_exactly_its_final_response(items: list[tuple[str, list[str]]]) -> None:
    output = [whole(kind, number, "".join(pieces)) for number, (kind, pieces) in enumerate(items)]
    final = from_dict({"type": "response.completed", "response": response(status="completed", output=output)})
    created = {"type": "response.created", "response": response()}
    accumulator = accumulated([created, *stream_of(items)])
    assert list(accumulator.response.output) == list(final.response_completed.response.output)
    for _ in range(2):  # Some servers send it twice.
        accumulator.add(final)
        assert accumulator.response == final.response_completed.response


@given(ITEMS, st.data())
def test_no_order_and_no_loss_of_events_raises_anything(
    items: list[tuple[str, list[str]]], data: st.DataObject
) -> None:
    style = data.draw(st.sampled_from(sorted(STYLES)))
    created = {"type": "response.created", "response": response()}
    completed = {"type": "response.completed", "response": response(status="completed")}
    error = {"type": "error", "error": data.draw(st.sampled_from([None, "busy", {}, {"code": 429}, []]))}
    events = data.draw(st.permutations([created, *stream_of(items, style), completed, error]))
    mutated = [without(event, *data.draw(st.lists(st.sampled_from(sorted(event))))) for event in events]
    accumulator = accumulated([{"type": "response.unknown", **event} for event in mutated])
    to_json(accumulator.response)


CALLS = [events_of("function_call", n, ['{"a"', f":{n}}}"]) for n in range(2)]
INTERLEAVED = [event for pair in zip(*CALLS, strict=True) for event in pair]


@pytest.mark.parametrize(
    "style",
    ["index and id", "index", "id", "an index, and a new id each time", "an id, and one index for all"],
)
def test_calls_may_be_interleaved(style: str) -> None:
    events = [STYLES[style](event, number) for number, event in enumerate(INTERLEAVED)]
    assert texts(output_of(events)) == [("function_call", '{"a":0}'), ("function_call", '{"a":1}')]


@pytest.mark.parametrize("name", ["item_id", "call_id"])
def test_calls_may_be_named_by_the_id_of_the_call(name: str) -> None:
    """Some servers have it in `item_id`, others as a member that no description knows."""
    events = [
        without(event, "output_index", "id")
        if "item" in event
        else {**bare(event), name: event["item_id"].replace("id_", "call_")}
        for event in INTERLEAVED
    ]
    assert texts(output_of(events)) == [("function_call", '{"a":0}'), ("function_call", '{"a":1}')]


@pytest.mark.parametrize("style", ["index and id", "an index, and a new id each time", "a new id each time", "nothing"])
def test_time_is_proportional_to_the_number_of_events(style: str) -> None:
    seconds = {}
    for length in (1_000, 8_000):
        events = [from_dict(event) for event in stream_of([("message", ["tide "] * length)], style)[:-2]]
        start = process_time()
        accumulator = ResponseAccumulator()
        for event in events:
            accumulator.add(event)
        assert text_of(to_dict(accumulator.response)["output"][0]) == "tide " * length
        seconds[length] = (process_time() - start) / length
    assert seconds[8_000] < 5 * seconds[1_000]
