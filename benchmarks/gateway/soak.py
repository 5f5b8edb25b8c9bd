"""Many streams at once for a while: is an event lost, or memory not given back?"""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass, field

from .clients import GrpcClient
from .measure import check
from .plan import Plan
from .processes import Server

STREAMS = 500
PLAN = Plan(200)
MIB = 2**20
GROWTH = 8 * MIB
"""In bytes. If memory grows more than this after the second third of the time, it is not flat."""


@dataclass
class Soak:
    """What was measured.

    Attributes:
        memory: the server's memory in bytes, once a second.
    """

    streams: int = 0
    events: int = 0
    seconds: float = 0.0
    memory: list[int] = field(default_factory=list)

    @property
    def settled(self) -> int:
        """The most memory in the second third of the time: by then every buffer has been used."""
        third = max(1, len(self.memory) // 3)
        return max(self.memory[third : 2 * third], default=0)

    @property
    def is_flat(self) -> bool:
        third = max(1, len(self.memory) // 3)
        return max(self.memory[2 * third :], default=0) <= self.settled + GROWTH

    def __str__(self) -> str:
        third = max(1, len(self.memory) // 3)
        return (
            f"{STREAMS} streams at once for {self.seconds:.0f} s: {self.streams:,} streams, {self.events:,} events, "
            f"none lost, changed or out of order; memory of serve: at the start {self.memory[0] / MIB:.0f} MiB, "
            f"at most {max(self.memory[:third]) / MIB:.0f}, {self.settled / MIB:.0f} and "
            f"{max(self.memory[2 * third :]) / MIB:.0f} MiB in the thirds of the time"
        )


async def soak(server: Server, seconds: float) -> Soak:
    """Opens a new stream whenever a stream ends, and compares every event.

    Raises:
        WrongResultError: an event was lost, changed or out of order.
    """
    seen = Soak(memory=[server.memory()])
    client = GrpcClient(server.address)
    start = time.monotonic()

    async def follow() -> None:
        while time.monotonic() < start + seconds:
            check(client, PLAN, await client.stream(PLAN))
            seen.streams += 1
            seen.events += PLAN.size

    watching = asyncio.create_task(_watch(server, seen))
    await asyncio.gather(*(follow() for _ in range(STREAMS)))
    watching.cancel()
    seen.seconds = time.monotonic() - start
    await client.close()
    return seen


async def _watch(server: Server, seen: Soak) -> None:
    while True:
        await asyncio.sleep(1)
        seen.memory.append(server.memory())
