"""A replay, and a client of it."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import httpx

from openresponses import ServerSentEvent, SseDecoder
from openresponses.gateway.replay import Recording, Replay, ReplayOptions, Source

RESPONSE = {"id": "resp_1", "object": "response", "created_at": 5, "usage": {"input_tokens": 11}, "extra": [1.0]}
EVENTS = [
    {"type": "response.created", "sequence_number": 0, "response": {**RESPONSE, "status": "in_progress"}},
    {"type": "response.output_text.delta", "sequence_number": 1, "delta": "Grüße\u2028"},
    {"type": "response.new", "sequence_number": 2},
    {"type": "response.completed", "sequence_number": 3, "response": {**RESPONSE, "status": "completed"}},
]
TEXTS = [json.dumps(event, ensure_ascii=False).encode() for event in EVENTS]
RECORDING = Recording.of("four", TEXTS)
FINAL = EVENTS[-1]["response"]
STREAM = {"model": "m", "input": "hi", "stream": True}


@asynccontextmanager
async def replaying(*recordings: Source, **options: Any) -> AsyncIterator[tuple[Replay, httpx.AsyncClient]]:
    """Starts a replay for one test; yields it and a client of it."""
    options_ = ReplayOptions(recordings or (RECORDING,), **options)
    async with Replay(options_) as replay, httpx.AsyncClient(base_url=replay.url, trust_env=False) as client:
        yield replay, client


async def read(client: httpx.AsyncClient, **headers: str) -> list[ServerSentEvent]:
    reply = await client.post("/responses", json=STREAM, headers=headers)
    return decoded(reply.content)


def decoded(content: bytes) -> list[ServerSentEvent]:
    decoder = SseDecoder()
    return [*decoder.feed(content), *decoder.finish()]


@asynccontextmanager
async def streaming(client: httpx.AsyncClient, **headers: str) -> AsyncIterator[AsyncIterator[bytes]]:
    async with client.stream("POST", "/responses", json=STREAM, headers=headers) as reply:
        yield reply.aiter_raw()
