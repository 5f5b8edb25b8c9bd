"""Prints a streamed response. Only the events that most programs care for."""

import sys

from openresponses import SseDecoder, from_json
from openresponses.v1 import FunctionCall, StreamEvent


def show(event: StreamEvent) -> FunctionCall | None:
    """Prints an event, and returns the call if the model has finished calling a function."""
    match event.WhichOneof("event"):
        case "output_text_delta":
            print(event.output_text_delta.delta, end="")
        case "refusal_delta":
            print(event.refusal_delta.delta, end="", file=sys.stderr)
        case "output_item_done":
            item = event.output_item_done.item
            if item.WhichOneof("item") == "function_call":
                return item.function_call
        case "response_completed":
            print("\ntokens:", event.response_completed.response.usage.total_tokens)
        case "response_failed":
            print(event.response_failed.response.error.message, file=sys.stderr)
        case "error":
            print(event.error.message, file=sys.stderr)
        case "unrecognized":
            print("new:", event.unrecognized.type, event.unrecognized.json.text)
    return None


decoder = SseDecoder()
for frame in decoder.feed(sys.stdin.buffer.read()):
    if not frame.is_done and (call := show(from_json(frame.data))):
        print(call.name, call.arguments)
