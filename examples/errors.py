"""Meets each kind of error: of HTTP, of the connection, of the stream, of the response."""

import os
import sys

import httpx

# docs: begin errors
from openresponses import ResponseAccumulator, WireError, from_json, iter_events, output_text, to_json
from openresponses.v1 import CreateResponseRequest, ErrorReply, Input

URL = os.environ.get("OPENAI_BASE_URL", "http://127.0.0.1:8080/v1") + "/responses"
HEADERS = {"authorization": f"Bearer {os.environ.get('OPENAI_API_KEY', 'none')}", "content-type": "application/json"}
MODEL = os.environ.get("MODEL", "tide-fails")


class AnswerError(Exception):
    """There is no answer, or only a part of it."""


def answer(request: CreateResponseRequest) -> str:
    accumulator = ResponseAccumulator()
    try:
        with httpx.stream("POST", URL, headers=HEADERS, content=to_json(request), timeout=600) as reply:
            if reply.is_error:
                error = from_json(reply.read(), ErrorReply).error
                raise AnswerError(f"HTTP status {reply.status_code}: {error.code}: {error.message}")
            for event in iter_events(reply.iter_bytes()):
                accumulator.add(event)
    except httpx.TransportError as broken:
        raise AnswerError(f"no connection, or it broke off: {broken}") from broken
    except WireError as wrong:  # a proxy's HTML page, for example, or half an event
        raise AnswerError(f"the endpoint sent something else: {wrong}") from wrong
    response = accumulator.response
    if response.HasField("error"):  # from a failed response, or from an event of the type `error`
        raise AnswerError(f"{response.error.code}: {response.error.message}")
    if not accumulator.done:
        raise AnswerError(f"the stream ended early, after: {output_text(response)}")
    return output_text(response)


try:
    print(answer(CreateResponseRequest(model=MODEL, input=Input(text="When is low tide?"), stream=True)))
except AnswerError as error:
    sys.exit(str(error))
# docs: end errors
