"""`python -m benchmarks.tokenisers`: how long JSON libraries take for the steps of the converter.

The figures of docs/decisions/0003-json-library.md.
"""

from __future__ import annotations

import binascii
import json
import random

import msgspec
import orjson

from .contender import Run
from .environment import environment
from .events import IMAGE_COMPLETED
from .measure import FULL, measure


class _Event(msgspec.Struct):
    type: str
    item_id: str
    output_index: int | float
    sequence_number: int | float


def main() -> None:
    print(*environment(), "", sep="\n")
    for title, runs in (("the reference event", _event_runs()), ("1 MB of base64", _base64_runs())):
        print(title)
        for name, timing in measure(runs, FULL).items():
            print(f"  {name:<48}{timing.median * 1e9:>12,.0f} ns")


def _event_runs() -> dict[str, Run]:
    data = msgspec.json.encode(IMAGE_COMPLETED)
    values = msgspec.json.Decoder().decode
    slices = msgspec.json.Decoder(dict[str, msgspec.Raw]).decode
    typed = msgspec.json.Decoder(_Event).decode
    string, number = msgspec.json.Decoder(str).decode, msgspec.json.Decoder(int | float).decode
    members = slices(data)
    return {
        "orjson: values": lambda: orjson.loads(data),
        "msgspec: values": lambda: values(data),
        "msgspec: verbatim slices": lambda: slices(data),
        "msgspec: one slice to a string": lambda: string(members["item_id"]),
        "msgspec: one slice to a number": lambda: number(members["output_index"]),
        "msgspec: typed Struct": lambda: typed(data),
        "json: values": lambda: json.loads(data),
    }


def _base64_runs() -> dict[str, Run]:
    text = binascii.b2a_base64(random.Random(0).randbytes(750_000), newline=False)
    data = b'"' + text + b'"'
    read = msgspec.json.Decoder(bytes).decode
    return {
        "msgspec: JSON to bytes": lambda: read(data),
        "binascii: base64 to bytes": lambda: binascii.a2b_base64(text),
    }


if __name__ == "__main__":
    main()
