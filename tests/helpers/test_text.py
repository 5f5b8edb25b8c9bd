"""``output_text``."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openai.types.responses import Response as OpenAIResponse

from openresponses import ResponseAccumulator, from_dict, from_json, output_text
from openresponses.v1 import Response

TEXT: dict[str, Any] = {"type": "output_text", "annotations": []}


def text_of(*output: Any) -> str:
    return output_text(from_dict({"output": list(output)}, Response))


def message(content: Any) -> dict[str, Any]:
    return {"type": "message", "role": "assistant", "content": content}


@pytest.mark.parametrize(
    ("output", "text"),
    [
        ([], ""),
        ([message([{**TEXT, "text": "Ebb"}, {**TEXT, "text": " and flow"}])], "Ebb and flow"),
        ([message([{**TEXT, "text": "Ebb"}]), {"type": "web_search_call"}, message([{**TEXT, "text": "!"}])], "Ebb!"),
        ([message([{"type": "refusal", "refusal": "No"}])], ""),
        ([{"type": "reasoning", "content": [{"type": "reasoning_text", "text": "Hm"}]}], ""),
        ([message("Ebb")], "Ebb"),
        ([message([{"type": "text", "text": "Ebb"}])], "Ebb"),
        ([message([{"type": "tide", "text": "Ebb"}])], ""),
        ([message(None)], ""),
        ([message([])], ""),
        ([message({"a": 1})], ""),
        ([message([None, {**TEXT, "text": "Ebb"}, {**TEXT, "text": 5}, {"type": "refusal"}, "x"])], "Ebb"),
        ([None, message([{**TEXT, "text": "Ebb"}]), message("!"), {"type": "tide", "content": "x"}], "Ebb!"),
    ],
)
def test_the_text_of_an_output(output: list[Any], text: str) -> None:
    assert text_of(*output) == text


@pytest.mark.parametrize("output", ["null", '"Ebb"', "5", '{"type":"message","content":"Ebb"}', "[1e999]"])
def test_an_output_that_is_not_an_array_of_items(output: str) -> None:
    assert output_text(from_json(f'{{"output":{output}}}', Response)) == ""


def test_the_servers_own_member_does_not_count() -> None:
    assert output_text(from_json('{"output":[],"output_text":"Ebb"}', Response)) == ""


def test_the_text_so_far() -> None:
    accumulator = ResponseAccumulator()
    delta = '{"type":"response.output_text.delta","item_id":"m","output_index":0,"content_index":0,"delta":"Ebb"}'
    accumulator.add(from_json(delta))
    assert output_text(accumulator.response) == "Ebb"


parts = st.one_of(
    st.text().map(lambda text: {**TEXT, "text": text}),
    st.text().map(lambda text: {"type": "refusal", "refusal": text}),
)
items = st.one_of(
    st.lists(parts, max_size=3).map(message),
    st.just({"type": "function_call", "call_id": "c", "name": "n", "arguments": "{}"}),
)


@given(st.lists(items, max_size=4))
def test_it_is_the_text_that_openai_gives(output: list[dict[str, Any]]) -> None:
    assert text_of(*output) == OpenAIResponse.construct(output=output).output_text
