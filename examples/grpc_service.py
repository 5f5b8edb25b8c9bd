"""Serves ResponsesService with answers of its own: python grpc_service.py HOST:PORT"""

import asyncio
import sys
import time
from collections.abc import AsyncIterator
from itertools import count
from typing import Any

import grpc

# docs: begin service
from openresponses import from_dict, to_dict
from openresponses.v1 import (
    CreateResponseRequest,
    ResponsesServiceServicer,
    StreamEvent,
    add_ResponsesServiceServicer_to_server,
)


class Tides(ResponsesServiceServicer):
    async def CreateResponseStream(self, request: CreateResponseRequest, context: Any) -> AsyncIterator[StreamEvent]:
        numbers = count()

        def event(kind: str, **members: Any) -> StreamEvent:
            return from_dict({"type": f"response.{kind}", "sequence_number": next(numbers), **members})

        response = {
            "id": "resp_1",
            "object": "response",
            "created_at": int(time.time()),
            "model": request.model,
            "parallel_tool_calls": True,
            "tool_choice": "auto",
            "tools": [to_dict(tool) for tool in request.tools],
        }
        message: dict[str, Any] = {"type": "message", "id": "msg_1", "role": "assistant"}
        part = {"type": "output_text", "text": "", "annotations": []}
        place = {"item_id": "msg_1", "output_index": 0, "content_index": 0}
        text = ""
        yield event("created", response={**response, "status": "in_progress", "output": []})
        yield event("output_item.added", output_index=0, item={**message, "status": "in_progress", "content": []})
        yield event("content_part.added", **place, part=part)
        for delta in ("Low tide", " is at", " 06:14."):
            text += delta
            yield event("output_text.delta", **place, delta=delta, logprobs=[])
        part["text"] = text
        yield event("output_text.done", **place, text=text, logprobs=[])
        yield event("content_part.done", **place, part=part)
        message |= {"status": "completed", "content": [part]}
        yield event("output_item.done", output_index=0, item=message)
        yield event("completed", response={**response, "status": "completed", "output": [message]})


async def serve(address: str) -> None:
    server = grpc.aio.server()
    add_ResponsesServiceServicer_to_server(Tides(), server)
    print(f"serving {server.add_insecure_port(address)}", flush=True)
    await server.start()
    await server.wait_for_termination()


# docs: end service

asyncio.run(serve(sys.argv[1]))
