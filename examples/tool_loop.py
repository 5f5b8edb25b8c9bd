"""Lets the model call a function until it has its answer."""

import json
import os

import httpx

# docs: begin loop
from openresponses import from_json, make_function_call_output, make_input, make_json, output_text, to_json
from openresponses.v1 import CreateResponseRequest, FunctionTool, Response, Tool

URL = os.environ.get("OPENAI_BASE_URL", "http://127.0.0.1:8080/v1") + "/responses"
HEADERS = {"authorization": f"Bearer {os.environ.get('OPENAI_API_KEY', 'none')}", "content-type": "application/json"}
MODEL = os.environ.get("MODEL", "tide-tools-1")


def low_tide(place: str) -> dict[str, str]:
    return {"place": place, "low": "06:14"}


def ask(request: CreateResponseRequest) -> Response:
    reply = httpx.post(URL, headers=HEADERS, content=to_json(request), timeout=600).raise_for_status()
    return from_json(reply.content, Response)


FUNCTIONS = {"low_tide": low_tide}
PARAMETERS = {
    "type": "object",
    "properties": {"place": {"type": "string"}},
    "required": ["place"],
    "additionalProperties": False,
}
tool = FunctionTool(name="low_tide", description="The next low tide.", parameters=make_json(PARAMETERS), strict=True)
request = CreateResponseRequest(
    model=MODEL,
    input=make_input("When is low tide in Ebbing?"),
    tools=[Tool(function=tool)],
)
conversation = request.input.list.items
response = ask(request)
while calls := [item.function_call for item in response.output if item.HasField("function_call")]:
    conversation.extend(response.output)  # calls and reasoning go back as they came
    for call in calls:
        result = FUNCTIONS[call.name](**json.loads(call.arguments))
        conversation.append(make_function_call_output(call, result))
    response = ask(request)
print(output_text(response))
# docs: end loop
