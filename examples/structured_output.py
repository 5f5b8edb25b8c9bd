"""Asks for JSON that follows a schema."""

import json
import os

import httpx

# docs: begin ask
from openresponses import from_json, make_json, output_text, to_json
from openresponses.v1 import CreateResponseRequest, Input, Response, TextConfig, TextFormat, TextFormatJsonSchema

URL = os.environ.get("OPENAI_BASE_URL", "http://127.0.0.1:8080/v1") + "/responses"
HEADERS = {"authorization": f"Bearer {os.environ.get('OPENAI_API_KEY', 'none')}", "content-type": "application/json"}
MODEL = os.environ.get("MODEL", "tide-json")

SCHEMA = {
    "type": "object",
    "properties": {"place": {"type": "string"}, "low": {"type": "array", "items": {"type": "string"}}},
    "required": ["place", "low"],
    "additionalProperties": False,
}
tides = TextFormatJsonSchema(name="tides", schema=make_json(SCHEMA), strict=True)
request = CreateResponseRequest(
    model=MODEL,
    input=Input(text="When is low tide in Ebbing today?"),
    text=TextConfig(format=TextFormat(json_schema=tides)),
)
reply = httpx.post(URL, headers=HEADERS, content=to_json(request), timeout=600).raise_for_status()
response = from_json(reply.content, Response)
print(json.loads(output_text(response))["low"])
# docs: end ask
