"""Prints the text of a response while it comes."""

# docs: begin stream
import os

import httpx

from openresponses import iter_events, to_json
from openresponses.v1 import CreateResponseRequest, Input

URL = os.environ.get("OPENAI_BASE_URL", "http://127.0.0.1:8080/v1") + "/responses"
HEADERS = {"authorization": f"Bearer {os.environ.get('OPENAI_API_KEY', 'none')}", "content-type": "application/json"}
MODEL = os.environ.get("MODEL", "tide-text")

request = CreateResponseRequest(model=MODEL, input=Input(text="When is low tide in Ebbing?"), stream=True)
with httpx.stream("POST", URL, headers=HEADERS, content=to_json(request), timeout=600) as reply:
    reply.raise_for_status()
    for event in iter_events(reply.iter_bytes()):
        print(event.output_text_delta.delta, end="", flush=True)  # empty, if it is another event
print()
# docs: end stream
