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

from openresponses.command.coverage import Coverage, submessages
from openresponses.command.report import percent
from openresponses.command.table import table
from openresponses.helpers.unions import type_of
from openresponses.sse import DONE, ServerSentEvent, SseDecoder, encode_sse
from openresponses.v1.json_pb2 import Json
from openresponses.v1.stream_event_pb2 import StreamEvent
from openresponses.wire.convert import from_json, to_json

_RECORDING = files("openresponses") / "recordings" / "image_generation.sse"


@dataclass(frozen=True)
class Step:
    """One event on its way.

    Attributes:
        received: the frame of the recording.
        protobuf: the event as protobuf bytes.
        event: the message parsed from these bytes.
        sent: the frame that the message becomes, as bytes.
    """

    received: ServerSentEvent
    protobuf: bytes
    event: StreamEvent
    sent: bytes


def run(output: Path, echo: Callable[[str], Any], ask: Callable[[Path], list[ServerSentEvent]] | None = None) -> int:
    """Prints the table and the verdict, writes the picture; returns the exit status.

    Args:
        output: where to write the picture.
        echo: prints a line.
        ask: sends a recording through servers and returns the frames that come
            back. None: the frames go to protobuf bytes and back in this process.
    """
    steps = [_convert(received) for received in _frames(_RECORDING.read_bytes()) if not received.is_done]
    if ask is None:
        returned = list(_frames(b"".join(step.sent for step in steps) + encode_sse(DONE)))
    else:
        returned = ask(Path(str(_RECORDING)))
        echo("replay (HTTP) -> serve (gRPC) -> edge (HTTP) -> the openai client")
        echo("")
    different = [step.received.event for step, back in zip(steps, returned, strict=False) if not _is_same(step, back)]
    echo(_table(steps))
    echo("")
    echo("sizes in bytes; typed: share of JSON members that typed fields hold")
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


def _convert(received: ServerSentEvent) -> Step:
    protobuf = from_json(received.data).SerializeToString()
    event = StreamEvent.FromString(protobuf)
    return Step(received, protobuf, event, encode_sse(to_json(event), type_of(event)))


def _table(steps: list[Step]) -> str:
    """Returns a line per event, with the figures that `inspect` has for it."""
    rows, total = [], Coverage()
    for step in steps:
        coverage = Coverage()
        coverage.add(step.event, to_json(step.event))
        total += coverage
        rows.append(_row(step.received.event, coverage))
    return table(["event", "JSON", "protobuf", "typed"], rows, _row(f"{len(steps)} events", total))


def _row(name: str, coverage: Coverage) -> list[str]:
    return [name, str(coverage.json_bytes), str(coverage.protobuf_bytes), percent(coverage.typed_share)]


def _picture(steps: list[Step]) -> bytes:
    """Returns the finished picture: the result in the output item."""
    items = (step.event.output_item_done.item for step in steps if step.event.HasField("output_item_done"))
    return next(item.image_generation_call.result for item in items if item.HasField("image_generation_call"))


def _is_same(step: Step, returned: ServerSentEvent) -> bool:
    return (
        step.received.event == returned.event
        and same_json(step.received.data, returned.data)
        and all(text in step.received.data and text in returned.data for text in _verbatim_texts(step.event))
    )


def _verbatim_texts(message: Message) -> Iterator[bytes]:
    """Returns the texts of all ``Json`` in a message."""
    if isinstance(message, Json):
        yield message.text.encode()
    for part in submessages(message):
        yield from _verbatim_texts(part)


def same_json(one: bytes, other: bytes) -> bool:
    """Returns whether two JSON texts have the same value, with numbers compared exactly."""
    return bool(_parse(one) == _parse(other))


def _parse(text: bytes) -> Any:
    return json.loads(text, parse_int=_number, parse_float=_number)


def _number(text: str) -> tuple[str, Decimal]:
    """Wraps a number, so that it does not equal a boolean: in Python, 1 == True."""
    return ("number", Decimal(text))
