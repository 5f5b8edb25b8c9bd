"""`python -m benchmarks.accumulate`: what an event costs the accumulator, in streams of growing length.

If the accumulator takes linear time, the figure stays the same. With ``--bare``,
the events have no ``output_index``, and each one has another ``item_id``.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from statistics import median
from time import perf_counter

from openresponses import ResponseAccumulator, from_dict
from openresponses.v1.stream_event_pb2 import StreamEvent

LENGTHS = (1_000, 4_000, 16_000, 64_000)
ROUNDS = 5


def main(arguments: Sequence[str]) -> None:
    bare = "--bare" in arguments
    print("events   µs per event")
    for length in LENGTHS:
        events = [_delta(number, bare) for number in range(length)]
        print(f"{length:6,}  {median(_seconds(events) for _ in range(ROUNDS)) / length * 1e6:12.2f}")


def _delta(number: int, bare: bool) -> StreamEvent:
    place: dict[str, object] = {"item_id": f"msg_{number}"} if bare else {"item_id": "msg_1", "output_index": 0}
    members = {**place, "content_index": 0, "delta": " tide", "logprobs": [], "sequence_number": number}
    return from_dict({"type": "response.output_text.delta", **members})


def _seconds(events: list[StreamEvent]) -> float:
    accumulator = ResponseAccumulator()
    start = perf_counter()
    for event in events:
        accumulator.add(event)
    assert accumulator.response.output
    return perf_counter() - start


if __name__ == "__main__":
    main(sys.argv[1:])
