"""The project's own events, for runs without recorded ones."""

from __future__ import annotations

import base64
import random
from typing import Any

ITEM_ID = "ig_7c41e09b52d86fa3184be6705d92c3fa8e01b7d46935fc28a0"
IMAGE_BYTES = 786_432  # 1,048,576 characters as base64

IMAGE_COMPLETED: dict[str, Any] = {
    "type": "response.image_generation_call.completed",
    "sequence_number": 8,
    "output_index": 1,
    "item_id": ITEM_ID,
}

TEXT_DELTA: dict[str, Any] = {
    "type": "response.output_text.delta",
    "sequence_number": 31,
    "item_id": "msg_52d86fa3184be6705d92c3fa8e01b7d46935fc28a07c41e09b",
    "output_index": 1,
    "content_index": 0,
    "delta": " the tide turns",
    "logprobs": [],
    "obfuscation": "q7RkZ0xWbA",
}

RESPONSE_CREATED: dict[str, Any] = {
    "type": "response.created",
    "sequence_number": 0,
    "response": {
        "id": "resp_184be6705d92c3fa8e01b7d46935fc28a07c41e09b52d86fa3",
        "object": "response",
        "created_at": 1767225600,
        "status": "in_progress",
        "background": False,
        "error": None,
        "incomplete_details": None,
        "instructions": "Answer in one sentence, and name the harbour.",
        "max_output_tokens": 2048,
        "max_tool_calls": None,
        "model": "gpt-5-mini",
        "output": [],
        "parallel_tool_calls": True,
        "previous_response_id": None,
        "prompt_cache_key": None,
        "prompt_cache_retention": None,
        "reasoning": {"effort": "low", "summary": None},
        "safety_identifier": None,
        "service_tier": "auto",
        "store": True,
        "temperature": 0.7,
        "text": {"format": {"type": "text"}, "verbosity": "low"},
        "tool_choice": "auto",
        "tools": [
            {
                "type": "function",
                "name": "tide_table",
                "description": "High and low water of a harbour on a day.",
                "parameters": {
                    "type": "object",
                    "properties": {"harbour": {"type": "string"}, "day": {"type": "string"}},
                    "required": ["harbour", "day"],
                    "additionalProperties": False,
                },
                "strict": True,
            }
        ],
        "top_logprobs": 0,
        "top_p": 1,
        "truncation": "disabled",
        "usage": None,
        "user": None,
        "metadata": {},
    },
}


def partial_image() -> dict[str, Any]:
    """Returns an event with 1 MiB of base64, the same in every run."""
    picture = random.Random(0).randbytes(IMAGE_BYTES)
    return {
        "type": "response.image_generation_call.partial_image",
        "sequence_number": 7,
        "output_index": 1,
        "item_id": ITEM_ID,
        "partial_image_index": 0,
        "partial_image_b64": base64.b64encode(picture).decode(),
        "size": "1024x1024",
        "quality": "low",
        "background": "opaque",
        "output_format": "webp",
    }
