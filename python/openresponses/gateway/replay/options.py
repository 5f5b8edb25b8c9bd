"""The options of ``Replay``: what it replays, where and how."""

from __future__ import annotations

from dataclasses import dataclass, field

from .faults import Faults
from .recording import Source


@dataclass(frozen=True)
class ReplayOptions:
    """What ``Replay`` replays, where and how.

    Attributes:
        recordings: files, recordings, or functions that make events. Empty: a recorded image
            generation.
        host: the address to listen at.
        port: 0 for a free port.
        pace: events per second; None: as fast as the client reads.
        faults: the faults of all replies, except the reply of ``/models``.
        ends_with_done: whether streams end with ``data: [DONE]``; None: as recorded.
        keeps_requests: whether ``Replay.requests`` keeps requests, with their headers and bodies.
        grace_seconds: how long ``stop`` waits for replies under way. Stalled replies end at once.
    """

    recordings: tuple[Source, ...] = ()
    host: str = "127.0.0.1"
    port: int = 0
    pace: float | None = None
    faults: Faults = field(default_factory=Faults)
    ends_with_done: bool | None = None
    keeps_requests: bool = True
    grace_seconds: float = 1.0
