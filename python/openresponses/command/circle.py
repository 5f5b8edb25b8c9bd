"""What ``openresponses demo --gateway`` does: the recording goes the full circle.

Replay serves the recording over HTTP, serve turns it into gRPC, edge turns it back into HTTP,
and the `openai` client asks the edge. Everything runs in one process, on free ports of the
loopback interface.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from openresponses.command.streams import BadInput
from openresponses.sse import ServerSentEvent, SseDecoder

_REQUEST: dict[str, Any] = {"model": "image_generation", "input": "Draw a lighthouse.", "stream": True}


def ask_through_gateway(recording: Path) -> list[ServerSentEvent]:
    """Returns the frames that the `openai` client gets for a recording.

    Raises:
        BadInput: a package is missing that only this needs.
    """
    import asyncio

    try:
        return asyncio.run(_ask(recording))
    except ModuleNotFoundError as error:
        raise BadInput(
            f"demo --gateway needs {error.name}: pip install 'openresponses-proto[gateway]' openai"
        ) from None


async def _ask(recording: Path) -> list[ServerSentEvent]:
    from openai import AsyncOpenAI

    from openresponses.gateway.edge import Edge, EdgeOptions
    from openresponses.gateway.replay import Replay, ReplayOptions
    from openresponses.gateway.serve import Serve, ServeOptions

    logging.getLogger("openresponses").setLevel(logging.WARNING)
    async with (
        Replay(ReplayOptions(recordings=(recording,))) as replay,
        Serve(ServeOptions(replay.url, port=0, grace_seconds=1.0)) as serve,
        Edge(EdgeOptions(backend=serve.address, grace_seconds=1.0)) as edge,
        AsyncOpenAI(base_url=edge.url, api_key="none", max_retries=0) as client,
    ):
        typed = [event.type async for event in await client.responses.create(**_REQUEST)]
        async with client.responses.with_streaming_response.create(**_REQUEST) as response:
            decoder = SseDecoder()
            frames = [frame async for chunk in response.iter_bytes() for frame in decoder.feed(chunk)]
            frames += decoder.finish()
    assert typed == [frame.event for frame in _events(frames)], "the client must get the events of the stream"
    return frames


def _events(frames: Iterable[ServerSentEvent]) -> list[ServerSentEvent]:
    return [frame for frame in frames if not frame.is_done]
