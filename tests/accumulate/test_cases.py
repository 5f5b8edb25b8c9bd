"""The cases of kind `accumulate` in the folder that OPENRESPONSES_CASES names: each is an event stream, and says what
its response is."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from openresponses import ResponseAccumulator, SseDecoder, from_json, to_dict

_FOLDER = os.environ.get("OPENRESPONSES_CASES", "")


def cases() -> list[Any]:
    if not _FOLDER:
        return [pytest.param(None, marks=pytest.mark.skip("OPENRESPONSES_CASES names no folder of cases"), id="none")]
    lines = (Path(_FOLDER) / "cases.jsonl").read_text().splitlines()
    found = [case for case in map(json.loads, lines) if case["kind"] == "accumulate"]
    return [pytest.param(case, id=case["name"]) for case in found]


def accumulated(file: Path) -> ResponseAccumulator:
    decoder, accumulator = SseDecoder(), ResponseAccumulator()
    for frame in [*decoder.feed(file.read_bytes()), *decoder.finish()]:
        accumulator.add(from_json(frame.data))
    return accumulator


def brief(item: dict[str, Any]) -> tuple[str, Any]:
    """Returns an item's type, and its text or its arguments."""
    if "arguments" in item:
        return item["type"], item["arguments"]
    return item["type"], "".join(part["text"] for part in item.get("content") or [])


LOW_TIDE = [("message", "Low tide")]
OUTPUTS: dict[str, list[tuple[str, str]]] = {
    "acc-output-null-completed-opengauss-453": LOW_TIDE,
    "acc-output-missing-completed-chatgpt-backend": LOW_TIDE,
    "acc-output-empty-completed-sub2api-2826": LOW_TIDE,
    "acc-failed-null-then-error-bifrost-6419": [],
    "acc-error-then-failed": [],
    "acc-error-int-code": [],
    "acc-rotating-ids-vercel-ai-18548": LOW_TIDE,
    "acc-item-null-gap-openai-python-3126": [("function_call", '{"a":1}')],
    "acc-no-ids-at-all-forge-435": LOW_TIDE,
    "acc-no-ids-created-added-forge-435": LOW_TIDE,
    "acc-deepseek-callid-opencodex-1361": [("function_call", '{"a":1}')],
    "acc-interleaved-oh-my-pi-2619": [("function_call", '{"a":1}'), ("function_call", '{"b":2}')],
    "acc-vllm-reasoning-as-outputtext-part-vllm-24788": [("reasoning", "Think hard")],
    "acc-vllm-reasoning-part-added-vllm-35184": [("reasoning", "Think")],
    "acc-completed-omits-call-bifrost-1978": [("message", "hi")],
    "acc-surrogate-halves-rakazo-416": [("message", "ok 😀!")],
    "acc-completed-first-litellm-9545": [("message", "hi")],
    "acc-resume-no-created-openai-python-2852": [("message", "tail")],
    "acc-annotation-before-part": [("message", "see")],
    "acc-late-delta-after-done": [("message", "hihi")],
    "acc-copilot-response-id-rotates": [("message", "hi")],
    "acc-mcp-deltas-unannounced-list-tools": [("mcp_call", '{"q":1}')],
    "acc-llamacpp-old-tool-call-no-id-no-index": [("function_call", '{"a":1}')],
    "acc-llamacpp-new-id-no-index": [("message", "Low tide"), ("function_call", '{"a":1}')],
    "acc-three-events-text-done-only-with-item-id": LOW_TIDE,
    "acc-ccflare-delta-object": [("message", "hi")],
    "acc-index-collision": [("message", "hi"), ("function_call", "{}")],
}

ERRORS = {
    "acc-failed-null-then-error-bifrost-6419": ("content_policy_violation", "filtered"),
    "acc-error-then-failed": ("rate_limit_exceeded", "slow down"),
    "acc-error-int-code": ("429", "slow"),
}


@pytest.mark.parametrize("case", cases())
def test_a_case_gives_what_it_expects(case: dict[str, str]) -> None:
    response = to_dict(accumulated(Path(_FOLDER) / case["file"]).response)
    name = case["name"]
    if name not in OUTPUTS:
        return  # A case that is newer than this table: it has a response with a JSON form.
    assert [brief(item) for item in response["output"]] == OUTPUTS[name]
    error = response.get("error")
    assert (error and (error["code"], error["message"])) == ERRORS.get(name)
    assert (response.get("status") == "failed") == (name in ERRORS)
    if name in DETAILS:
        assert DETAILS[name](response)


DETAILS = {
    "acc-no-ids-created-added-forge-435": lambda response: response["output"][0]["id"] == "msg_1",
    "acc-copilot-response-id-rotates": lambda response: response["id"] == "CCC",
    "acc-llamacpp-old-tool-call-no-id-no-index": lambda response: response["output"][0]["name"] == "f",
    "acc-mcp-deltas-unannounced-list-tools": lambda response: response["output"][0]["status"] == "failed",
    "acc-annotation-before-part": lambda response: (
        [a["title"] for a in response["output"][0]["content"][0]["annotations"]] == ["a", "b"]
    ),
}
