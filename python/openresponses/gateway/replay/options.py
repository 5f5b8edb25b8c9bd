"""What ``Replay`` is told: what it replays, where and how."""

from __future__ import annotations

from dataclasses import dataclass, field

from .faults import Faults
from .recording import Source


@dataclass(frozen=True)
class ReplayOptions:
    """What is replayed, where and how.

    Attributes:
        recordings: files, or events, or functions that make events. Without any
            a recorded image generation.
        host: the address to listen at.
        port: 0 for a free one.
        pace: events per second; None for as many as a client takes.
        faults: of all replies but that of ``/models``.
        ends_with_done: whether streams end with ``data: [DONE]``; None for as
            recorded.
        keeps_requests: whether ``Replay.requests`` has them, with their headers
            and bodies.
        grace: seconds that ``stop`` gives to replies that are under way. It
            ends stalled ones at once.
    """

    recordings: tuple[Source, ...] = ()
    host: str = "127.0.0.1"
    port: int = 0
    pace: float | None = None
    faults: Faults = field(default_factory=Faults)
    ends_with_done: bool | None = None
    keeps_requests: bool = True
    grace: float = 1.0
