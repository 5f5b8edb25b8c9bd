"""How texts grow: halves of characters, deltas that are not strings, and outputs that are not arrays."""

from __future__ import annotations

import json
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openresponses import ResponseAccumulator, from_dict, from_json, to_dict

from .item_events import Event, done, output_of, text_of, texts
from .stream_maker import response

SUBJECTS = {
    "output_text": {"content_index": 0},
    "reasoning_text": {"content_index": 0},
    "function_call_arguments": {},
}


def deltas(pieces: list[str], subject: str = "output_text") -> list[Event]:
    place = {"item_id": "id_0", "output_index": 0, **SUBJECTS[subject]}
    return [{"type": f"response.{subject}.delta", **place, "delta": piece} for piece in pieces]


def units(text: str) -> list[str]:
    """Cuts a text into UTF-16 code units, so that a character beyond U+FFFF becomes two halves."""
    data = text.encode("utf-16-le", "surrogatepass")
    return [data[i : i + 2].decode("utf-16-le", "surrogatepass") for i in range(0, len(data), 2)]


@pytest.mark.parametrize("subject", SUBJECTS)
@given(st.text(min_size=1), st.lists(st.integers(0, 20)))
def test_the_halves_of_a_character_join(subject: str, text: str, cuts: list[int]) -> None:
    all_units = units(text)
    edges = [0, *sorted(min(cut, len(all_units)) for cut in cuts), len(all_units)]
    pieces = ["".join(all_units[a:b]) for a, b in pairwise(edges)]
    accumulator = ResponseAccumulator()
    for number, event in enumerate(deltas(pieces, subject), start=1):
        # Lone surrogates are written as escapes, since they have no UTF-8.
        accumulator.add(from_json(json.dumps(event)))
        (item,) = to_dict(accumulator.response)["output"]
        so_far = text_of(item)
        assert text.startswith(so_far)
        assert len(so_far.encode("utf-16-le")) // 2 >= sum(len(units(p)) for p in pieces[:number]) - 1
    assert so_far == text


@given(st.lists(st.text(st.characters()) | st.sampled_from(["\ud83d", "\ude00", "ok \ud83d", "\ude00!"]), min_size=1))
def test_whole_characters_beside_a_half_are_kept(pieces: list[str]) -> None:
    (item,) = output_of(deltas(pieces))
    expected = "".join(units("".join(pieces))).encode("utf-16-le", "surrogatepass").decode("utf-16-le", "ignore")
    replaced = text_of(item)
    assert replaced.replace("\ufffd", "") == expected.replace("\ufffd", "")


def test_a_half_that_stays_alone_is_replaced() -> None:
    assert text_of(output_of(deltas(["ok \ud83d", "!", "\ude00", "?"]))[0]) == "ok \ufffd!\ufffd?"


def test_a_whole_text_may_end_with_a_half() -> None:
    whole_text = {"type": "response.output_text.done", "item_id": "id_0", "output_index": 0, "text": "ok \ud83d"}
    assert text_of(output_of([*deltas(["?"]), whole_text])[0]) == "ok "
    assert text_of(output_of([*deltas(["?"]), whole_text, *deltas(["\ude00"])])[0]) == "ok 😀"


def test_an_item_may_begin_with_a_half() -> None:
    assert texts(output_of([done("function_call", 0, "\ud83d", output_index=0), *deltas(["\ude00"], ARGUMENTS)])) == [
        ("function_call", "😀")
    ]


ARGUMENTS = "function_call_arguments"


@pytest.mark.parametrize("kind", ["message", "function_call"])
def test_a_text_that_no_field_holds_stays_if_nothing_changes_it(kind: str) -> None:
    annotation = {"type": "file_path", "file_id": "file_1", "index": 0}
    place = {"item_id": "id_0", "output_index": 0, "content_index": 0, "annotation_index": 0}
    event = {"type": "response.output_text.annotation.added", **place, "annotation": annotation}
    assert texts(output_of([done(kind, 0, "a\ud83db", output_index=0), event])) == [(kind, "a\ud83db")]


@pytest.mark.parametrize(
    ("delta", "text"),
    [
        ({"type": "output_text", "text": "hi"}, "hi"),
        ({"text": 5}, ""),
        ({"value": "hi"}, ""),
        (None, ""),
        (5, ""),
        (["hi"], ""),
        (True, ""),
    ],
)
def test_a_delta_of_another_kind_gives_no_wrong_text(delta: Any, text: str) -> None:
    for subject in SUBJECTS:
        before, event, after = deltas(["(", "", ")"], subject)
        assert text_of(output_of([before, {**event, "delta": delta}, after])[0]) == f"({text})"


@pytest.mark.parametrize("output", [None, {}, "hi", 5, True, []])
@pytest.mark.parametrize("state", ["created", "in_progress", "completed", "failed", "incomplete"])
def test_an_output_that_has_no_items_keeps_what_was_gathered(output: object, state: str) -> None:
    accumulator = ResponseAccumulator()
    event = {"type": f"response.{state}", "response": {**response(), "output": output}}
    for each in [{"type": "response.created", "response": response()}, *deltas(["hi"]), event]:
        accumulator.add(from_dict(each))
    found = accumulator.response
    assert texts(to_dict(found)["output"]) == [("message", "hi")]
    assert "output" not in [*found.remainder.null, *(member.name for member in found.remainder.members)]


@pytest.mark.parametrize("output", [None, {}, "hi", 5])
def test_an_output_of_another_kind_comes_back_if_nothing_was_gathered(output: object) -> None:
    accumulator = ResponseAccumulator()
    accumulator.add(from_dict({"type": "response.completed", "response": {**response(), "output": output}}))
    assert to_dict(accumulator.response)["output"] == output


def test_an_id_of_another_kind_is_told_as_its_text() -> None:
    item = {"type": "message", "id": 7, "role": "assistant", "status": "in_progress", "content": []}
    events = [{"type": "response.output_item.added", "item": item}, {**deltas(["hi"])[0], "item_id": 7}]
    assert texts(output_of(events)) == [("message", "hi")]
