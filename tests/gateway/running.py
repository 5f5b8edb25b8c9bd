"""Runs a test in an event loop."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

LIMIT = 60.0  # seconds after which a test that hangs has failed


def run(test: Callable[[], Awaitable[None]]) -> None:
    """Runs a test in an event loop of its own; one that hangs fails."""

    async def body() -> None:
        await asyncio.wait_for(test(), LIMIT)

    asyncio.run(body())
