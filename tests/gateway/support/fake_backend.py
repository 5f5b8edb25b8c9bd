"""A gRPC backend for tests: it gives the answers that a test has prepared."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import grpc
from grpc_health.v1.health import aio as health_aio
from grpc_health.v1.health_pb2_grpc import add_HealthServicer_to_server

from openresponses import from_dict
from openresponses.gateway.access import Tls
from openresponses.v1.responses_service_pb2_grpc import (
    ResponsesServiceServicer,
    add_ResponsesServiceServicer_to_server,
)
from openresponses.v1.stream_event_pb2 import StreamEvent

Stream = Callable[[Any, Any], AsyncIterator[StreamEvent]]
Unary = Callable[[Any, Any], Awaitable[Any]]


class FakeBackend(ResponsesServiceServicer):
    """Serves operations that a test passes in: functions of request and context, by their names in gRPC.

    Attributes:
        requests: the requests that came, in order, each with the operation's name.
        metadata: the metadata of the last call.
        cancelled: set when the client has cancelled a call.
        remaining: the seconds until the last call's deadline; None without a deadline.
    """

    def __init__(
        self,
        *,
        health: bool = True,
        max_bytes: int = 64 * 2**20,
        tls: Tls | None = None,
        **operations: Stream | Unary,
    ) -> None:
        self._operations = operations
        self._health = health_aio.HealthServicer() if health else None
        self._max_bytes = max_bytes
        self._tls = tls
        self.requests: list[tuple[str, Any]] = []
        self.metadata: dict[str, str] = {}
        self.cancelled = asyncio.Event()
        self.called = asyncio.Event()
        self.remaining: float | None = None

    async def __aenter__(self) -> FakeBackend:
        limits = [("grpc.max_receive_message_length", self._max_bytes), ("grpc.max_send_message_length", -1)]
        self._server = grpc.aio.server(options=limits)
        add_ResponsesServiceServicer_to_server(self, self._server)
        if self._health is not None:
            add_HealthServicer_to_server(self._health, self._server)
        self.address = f"127.0.0.1:{self._listen()}"
        await self._server.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._server.stop(0)

    def _listen(self) -> int:
        if self._tls is None:
            return self._server.add_insecure_port("127.0.0.1:0")
        key, certificate, authorities = (
            path.read_bytes() for path in (self._tls.key, self._tls.certificate, self._tls.authorities) if path
        )
        credentials = grpc.ssl_server_credentials([(key, certificate)], authorities, require_client_auth=True)
        return self._server.add_secure_port("127.0.0.1:0", credentials)

    async def set_health(self, status: int) -> None:
        assert self._health is not None
        await self._health.set("", status)

    async def _unary(self, name: str, request: Any, context: Any) -> Any:
        self._note(name, request, context)
        try:
            return await self._operations[name](request, context)  # type: ignore[misc]
        except asyncio.CancelledError:
            self.cancelled.set()
            raise

    async def _stream(self, name: str, request: Any, context: Any) -> AsyncIterator[StreamEvent]:
        self._note(name, request, context)
        try:
            async for event in self._operations[name](request, context):  # type: ignore[union-attr]
                yield event
        except (asyncio.CancelledError, GeneratorExit):  # GeneratorExit if it was blocked in writing
            self.cancelled.set()
            raise

    def _note(self, name: str, request: Any, context: Any) -> None:
        self.requests.append((name, request))
        self.metadata = dict(context.invocation_metadata())
        self.remaining = context.time_remaining()
        self.called.set()

    async def CreateResponse(self, request: Any, context: Any) -> Any:
        return await self._unary("CreateResponse", request, context)

    async def GetResponse(self, request: Any, context: Any) -> Any:
        return await self._unary("GetResponse", request, context)

    async def CancelResponse(self, request: Any, context: Any) -> Any:
        return await self._unary("CancelResponse", request, context)

    async def DeleteResponse(self, request: Any, context: Any) -> Any:
        return await self._unary("DeleteResponse", request, context)

    async def ListInputItems(self, request: Any, context: Any) -> Any:
        return await self._unary("ListInputItems", request, context)

    async def CountInputTokens(self, request: Any, context: Any) -> Any:
        return await self._unary("CountInputTokens", request, context)

    async def CompactConversation(self, request: Any, context: Any) -> Any:
        return await self._unary("CompactConversation", request, context)

    async def CreateResponseStream(self, request: Any, context: Any) -> AsyncIterator[StreamEvent]:
        async for event in self._stream("CreateResponseStream", request, context):
            yield event

    async def GetResponseStream(self, request: Any, context: Any) -> AsyncIterator[StreamEvent]:
        async for event in self._stream("GetResponseStream", request, context):
            yield event


def response_json(status: str = "completed", **members: Any) -> dict[str, Any]:
    """Returns a response, the way servers send it."""
    content = [{"type": "output_text", "text": "Hello", "annotations": [], "logprobs": []}]
    item = {"type": "message", "id": "msg_1", "role": "assistant", "status": "completed", "content": content}
    return {
        "id": "resp_1",
        "object": "response",
        "created_at": 1700000000,
        "status": status,
        "model": "m",
        "output": [item] if status == "completed" else [],
        "parallel_tool_calls": True,
        "tool_choice": "auto",
        "tools": [],
        "error": None,
        "metadata": {},
        "x_of_tomorrow": {"b": 1, "a": 2},
        **members,
    }


def events_json() -> list[dict[str, Any]]:
    """Returns the events of a whole stream."""
    place = {"item_id": "msg_1", "output_index": 0, "content_index": 0}
    part = {"type": "output_text", "text": "", "annotations": [], "logprobs": []}
    item = {"type": "message", "id": "msg_1", "role": "assistant", "status": "in_progress", "content": []}
    done = response_json()["output"][0]
    events: list[dict[str, Any]] = [
        {"type": "response.created", "response": response_json("in_progress")},
        {"type": "response.output_item.added", "output_index": 0, "item": item},
        {"type": "response.content_part.added", **place, "part": part},
        {"type": "response.output_text.delta", **place, "delta": "Hel", "logprobs": []},
        {"type": "response.event_of_tomorrow", "x": [1]},
        {"type": "response.output_text.delta", **place, "delta": "lo", "logprobs": []},
        {"type": "response.output_text.done", **place, "text": "Hello", "logprobs": []},
        {"type": "response.content_part.done", **place, "part": done["content"][0]},
        {"type": "response.output_item.done", "output_index": 0, "item": done},
        {"type": "response.completed", "response": response_json()},
    ]
    return [{**event, "sequence_number": number} for number, event in enumerate(events)]


def messages() -> list[StreamEvent]:
    """Returns ``events_json`` as messages."""
    return [from_dict(event) for event in events_json()]
