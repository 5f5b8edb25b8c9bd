"""Gathers the response that a stream describes, as far as the stream comes."""

import asyncio
import os

import httpx

# docs: begin gather
from openresponses import ResponseAccumulator, aiter_events, enum_string, output_text, to_json
from openresponses.v1 import CreateResponseRequest, Input, Response, ResponseStatus


async def ask(client: httpx.AsyncClient, request: CreateResponseRequest) -> Response:
    accumulator = ResponseAccumulator()
    try:
        async with client.stream("POST", "responses", content=to_json(request)) as reply:
            reply.raise_for_status()
            async for event in aiter_events(reply.aiter_bytes()):
                accumulator.add(event)
    except httpx.TransportError as error:
        print(f"the stream broke off: {error}")
    return accumulator.response  # what has come, even if the stream broke off: then `accumulator.done` is false


# docs: end gather


async def main() -> None:
    url = os.environ.get("OPENAI_BASE_URL", "http://127.0.0.1:8080/v1")
    key = os.environ.get("OPENAI_API_KEY", "none")
    headers = {"authorization": f"Bearer {key}", "content-type": "application/json"}
    model = os.environ.get("MODEL", "tide-text")
    async with httpx.AsyncClient(base_url=url, headers=headers, timeout=600) as client:
        question = Input(text="When is low tide in Ebbing?")
        response = await ask(client, CreateResponseRequest(model=model, input=question, stream=True))
    print(output_text(response))
    if response.HasField("status"):
        print(enum_string(ResponseStatus, response.status), response.usage.total_tokens)


asyncio.run(main())
