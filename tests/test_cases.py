"""Small inputs from the field, in the folder that OPENRESPONSES_CASES names.

`cases.jsonl` says what is expected of each.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from google.protobuf.message import Message

from openresponses import WireError, from_json
from openresponses.v1.request_pb2 import CreateResponseRequest
from openresponses.v1.response_pb2 import Response
from openresponses.v1.stream_event_pb2 import StreamEvent
from support.json_values import value_of
from support.recordings import CASES, folders
from support.round_trips import assert_strict_agrees_or_says_why_not, trip

TYPES: dict[str, type[Message]] = {"event": StreamEvent, "response": Response, "request": CreateResponseRequest}
EXPECTED = "comes back equal as JSON through protobuf bytes; strict "
NOT_JSON = {"logprob-neg-inf"}
"""-Infinity is not JSON, so the text is refused in both modes."""


def cases() -> list[Any]:
    found = []
    for folder in folders(CASES):
        for line in (folder / "cases.jsonl").read_text("utf-8").splitlines():
            case = json.loads(line)
            if case["kind"] in TYPES:
                found.append(pytest.param(folder / case["file"], case, id=case["name"]))
    absent = pytest.param(None, None, marks=pytest.mark.skip(f"{CASES} names no folder of cases"), id="none")
    return found or [absent]


@pytest.mark.parametrize(("file", "case"), cases())
def test_case(file: Path, case: dict[str, str]) -> None:
    text, message_type = file.read_bytes(), TYPES[case["kind"]]
    if case["name"] in NOT_JSON:
        with pytest.raises(WireError, match="expected JSON, found the literal"):
            from_json(text, message_type)
        return
    assert value_of(trip(from_json(text, message_type))) == value_of(text)
    assert case["expected"].startswith(EXPECTED)
    if case["expected"].removeprefix(EXPECTED).startswith("may reject it"):
        assert_strict_agrees_or_says_why_not(text, message_type)
    else:
        from_json(text, message_type, strict=True)
