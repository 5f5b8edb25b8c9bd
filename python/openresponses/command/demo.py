"""What ``openresponses demo`` shows: a recording goes to protobuf and back."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from importlib.resources import files
from pathlib import Path
from typing import Any

from google.protobuf.message import Message

from openresponses.command.coverage import submessages
from openresponses.command.table import table
from openresponses.sse import DONE, ServerSentEvent, SseDecoder, encode_sse
from openresponses.v1.json_pb2 import Json
from openresponses.v1.stream_event_pb2 import StreamEvent
from openresponses.wire.convert import event_type, from_json, to_json

_RECORDING = files("openresponses") / "recordings" / "image_generation.sse"


@dataclass(frozen=True)
class Step:
    """One event on its way."""

    received: ServerSentEvent
    protobuf: bytes
    event: StreamEvent
    sent: bytes


def run(output: Path, echo: Callable[[str], Any], ask: Callable[[Path], list[ServerSentEvent]] | None = None) -> int:
    """Prints the table and the verdict, writes the picture; returns the exit status.

    Args:
        ask: where the frames of a recording go and come back from; else to
            protobuf bytes and back in this process.
    """
    steps = [_replay(received) for received in _frames(_RECORDING.read_bytes()) if not received.is_done]
    if ask is None:
        returned = list(_frames(b"".join(step.sent for step in steps) + encode_sse(DONE)))
    else:
        returned = ask(Path(str(_RECORDING)))
        echo("replay (HTTP) -> serve (gRPC) -> edge (HTTP) -> the openai client")
        echo("")
    different = [step.received.event for step, back in zip(steps, returned, strict=False) if not _is_same(step, back)]
    echo(_table(steps))
    echo("")
    picture = _picture(steps)
    output.write_bytes(picture)
    echo(f"Picture: {len(picture)} bytes, written to {output}")
    if different or len(returned) != len(steps) + 1:
        echo(f"DIFFERENT: {', '.join(different) or 'the number of events'}")
        return 1
    echo(f"Identical: all {len(steps)} events came back with every member and value,")
    echo("free-form JSON byte for byte.")
    return 0


def _frames(stream: bytes) -> Iterable[ServerSentEvent]:
    decoder = SseDecoder()
    return [*decoder.feed(stream), *decoder.finish()]


def _replay(received: ServerSentEvent) -> Step:
    protobuf = from_json(received.data).SerializeToString()
    event = StreamEvent.FromString(protobuf)
    return Step(received, protobuf, event, encode_sse(to_json(event), event_type(event)))


def _table(steps: list[Step]) -> str:
    rows = [
        [step.received.event, step.event.WhichOneof("event") != "unrecognized", step.received.data, step.protobuf]
        for step in steps
    ]
    cells = [[name, "typed" if typed else "verbatim", str(len(data)), str(len(pb))] for name, typed, data, pb in rows]
    total = [str(sum(len(row[column]) for row in rows)) for column in (2, 3)]
    return table(["event", "held", "JSON bytes", "protobuf"], cells, [f"{len(rows)} events", "", *total])


def _picture(steps: list[Step]) -> bytes:
    """The finished picture: the result in the output item."""
    items = (step.event.output_item_done.item for step in steps if step.event.HasField("output_item_done"))
    return next(item.image_generation_call.result for item in items if item.HasField("image_generation_call"))


def _is_same(step: Step, returned: ServerSentEvent) -> bool:
    return (
        step.received.event == returned.event
        and same_json(step.received.data, returned.data)
        and all(text in step.received.data and text in returned.data for text in _verbatim_texts(step.event))
    )


def _verbatim_texts(message: Message) -> Iterator[bytes]:
    """The texts of all ``Json`` in a message."""
    if isinstance(message, Json):
        yield message.text.encode()
    for part in submessages(message):
        yield from _verbatim_texts(part)


def same_json(one: bytes, other: bytes) -> bool:
    """Whether two JSON texts say the same: numbers by their exact value."""
    return bool(_parse(one) == _parse(other))


def _parse(text: bytes) -> Any:
    # A number must equal no string and no boolean; in Python, 1 == True.
    return json.loads(text, parse_int=_number, parse_float=_number)


def _number(text: str) -> tuple[str, Decimal]:
    return ("number", Decimal(text))
