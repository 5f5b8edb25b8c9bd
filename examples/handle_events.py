"""Handles the common events of a stream, and those that the schema does not know."""

import os

import httpx

# docs: begin handle
from openresponses import inner, iter_events, output_text, to_json, type_of
from openresponses.v1 import (
    CreateResponseRequest,
    Error,
    Input,
    OutputItemAdded,
    OutputTextDelta,
    ResponseCompleted,
    ResponseFailed,
    ResponseIncomplete,
    StreamEvent,
    Unrecognized,
)


def handle(event: StreamEvent) -> None:
    match inner(event):
        case OutputTextDelta(delta=delta):
            print(delta, end="", flush=True)
        case OutputItemAdded(item=item):
            print(f"[{type_of(item)}]")
        case ResponseCompleted(response=response) | ResponseIncomplete(response=response):
            print(f"\n[{len(output_text(response))} characters, {response.usage.output_tokens} tokens]")
        case ResponseFailed(response=response):
            print(f"\n[failed: {response.error.message}]")
        case Error(message=message):
            print(f"\n[error: {message}]")
        case Unrecognized(type=new, json=json):
            print(f"[new event {new}: {json.text}]")
        case _:  # an event that does not matter here, or None: one of a newer schema than this program's
            pass


# docs: end handle

URL = os.environ.get("OPENAI_BASE_URL", "http://127.0.0.1:8080/v1") + "/responses"
HEADERS = {"authorization": f"Bearer {os.environ.get('OPENAI_API_KEY', 'none')}", "content-type": "application/json"}
MODEL = os.environ.get("MODEL", "tide-text")

request = CreateResponseRequest(model=MODEL, input=Input(text="When is low tide in Ebbing?"), stream=True)
with httpx.stream("POST", URL, headers=HEADERS, content=to_json(request), timeout=600) as reply:
    reply.raise_for_status()
    for each in iter_events(reply.iter_bytes()):
        handle(each)
