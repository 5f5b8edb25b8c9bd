"""Measures a server at its client: how many events arrive per second, and how late they are."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from statistics import median

from openresponses import to_json
from openresponses.v1.stream_event_pb2 import StreamEvent

from .clients import Arrival, GrpcClient, HttpClient
from .plan import Plan

Client = GrpcClient | HttpClient


class WrongResultError(Exception):
    """The events that arrived are not the events that were sent."""


def client_of(address: str) -> Client:
    """Returns an HTTP client for a URL, else a gRPC client."""
    return HttpClient(address) if address.startswith("http") else GrpcClient(address)


@dataclass
class Row:
    """A server's figures from all rounds.

    Attributes:
        throughput: events per second of each round, by the number of streams at once.
        latency: for each round, the nanoseconds that each event of a paced stream took.
    """

    name: str
    throughput: dict[int, list[float]] = field(default_factory=dict)
    latency: list[list[int]] = field(default_factory=list)

    def rate(self, streams: int) -> float:
        return median(self.throughput[streams])


async def throughput(client: Client, plan: Plan, streams: int) -> float:
    """Measures the events per second of several streams at once.

    Raises:
        WrongResultError: an event was lost, changed or out of order.
    """
    await client.stream(Plan(plan.deltas // 10))
    start = time.perf_counter()
    results = await asyncio.gather(*(client.stream(plan) for _ in range(streams)))
    took = time.perf_counter() - start
    for events in results:
        check(client, plan, events)
    return plan.size * streams / took


async def latency(client: Client, plan: Plan) -> list[int]:
    """Measures how many nanoseconds each delta was under way; returns them sorted.

    Raises:
        WrongResultError: an event was lost, changed or out of order.
    """
    events = await client.stream(plan)
    if len(events) != plan.size:
        raise WrongResultError(f"{len(events)} events came of {plan.size}")
    taken = []
    for number, event in enumerate(events[1:-1], start=1):
        text = _text(client, event.data)
        expected = plan.document(number, text) if isinstance(client, HttpClient) else plan.message(number, text)
        if event.data != expected:
            raise WrongResultError(f"event {number} came as {event.data[:200]!r}")
        taken.append(event.at - int(text))
    return sorted(taken)


def check(client: Client, plan: Plan, events: Sequence[Arrival]) -> None:
    """Compares what arrived with what was sent, byte for byte.

    Raises:
        WrongResultError: an event was lost, changed or out of order.
    """
    expected = plan.documents if isinstance(client, HttpClient) else plan.messages
    if len(events) != len(expected):
        raise WrongResultError(f"{len(events)} events came of {len(expected)}")
    for number, (event, sent) in enumerate(zip(events, expected, strict=True)):
        if event.data != sent:
            raise WrongResultError(f"event {number} came as {event.data[:200]!r}")


def _text(client: Client, data: bytes) -> str:
    document = data if isinstance(client, HttpClient) else to_json(StreamEvent.FromString(data))
    return str(json.loads(document)["delta"])


def percentile(ordered: Sequence[int], fraction: float) -> int:
    return ordered[min(len(ordered) - 1, int(len(ordered) * fraction))]
