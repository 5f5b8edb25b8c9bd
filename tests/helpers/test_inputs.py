"""Messages, inputs and tool outputs from plain values."""

from __future__ import annotations

from typing import Any

import pytest

from openresponses import WireError, from_json, make_function_call_output, make_input, make_message, to_dict, to_json
from openresponses.v1 import CreateResponseRequest, FunctionCall, Input, Item

CALL = FunctionCall(id="fc_1", call_id="call_1", name="tides", arguments='{"place":"Ebbing"}')


def test_a_message() -> None:
    assert to_dict(make_message("Ebb?")) == {"type": "message", "role": "user", "content": "Ebb?"}
    assert to_dict(make_message("Be brief.", "developer"))["role"] == "developer"


def test_a_role_that_does_not_exist() -> None:
    role: Any = "bot"
    with pytest.raises(WireError, match=r'^\$: expected one of "user", "assistant", .*, found "bot"$'):
        make_message("Ebb?", role)


def test_an_input() -> None:
    request = CreateResponseRequest(input=make_input("Ebb?", make_message("Yes.", "assistant")))
    request.input.list.items.append(make_message("Sure?"))
    assert [item["content"] for item in to_dict(request)["input"]] == ["Ebb?", "Yes.", "Sure?"]


def test_an_input_of_nothing_is_an_empty_list() -> None:
    assert to_json(make_input()) == b"[]"


def test_an_input_is_read_back() -> None:
    made = make_input("Ebb?", make_function_call_output(CALL, 5))
    assert from_json(to_json(made), Input) == made


@pytest.mark.parametrize(
    ("output", "text"),
    [
        ("06:14", "06:14"),
        ("", ""),
        ({"low": "06:14", "metres": 0.5}, '{"low":"06:14","metres":0.5}'),
        ([1, None, True], "[1,null,true]"),
        (None, "null"),
        ("5", "5"),
        (5, "5"),
    ],
)
def test_the_output_of_a_function(output: Any, text: str) -> None:
    made = to_dict(make_function_call_output(CALL, output))
    assert made == {"type": "function_call_output", "call_id": "call_1", "output": text}


def test_a_conversation_goes_on() -> None:
    """Items of the output go into the next input as they are."""
    call = Item(function_call=CALL)
    conversation = make_input("Ebb?")
    conversation.list.items.extend([call, make_function_call_output(call.function_call, "06:14")])
    kinds = [item["type"] for item in to_dict(conversation)]
    assert kinds == ["message", "function_call", "function_call_output"]


def test_an_output_that_json_cannot_express() -> None:
    with pytest.raises(WireError, match="expected a value that JSON can express"):
        make_function_call_output(CALL, {1, 2})
