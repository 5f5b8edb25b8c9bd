"""`python -m benchmarks.worst_cases`: what a megabyte of hostile text costs `from_json`, and a
message of a megabyte `to_json`.

Each case runs in a process of its own, which has converted a small text of the
same kind before, so that compiling is not measured. Memory is the process' peak
beyond what it had before.
"""

from __future__ import annotations

import resource
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter
from typing import Any, NamedTuple

from openresponses import WireError, from_json, to_json
from openresponses.v1.request_pb2 import CreateResponseRequest
from openresponses.v1.response_pb2 import Response
from openresponses.v1.stream_event_pb2 import StreamEvent

MEGABYTE = 1_000_000


class Case(NamedTuple):
    """A text of an array or object with one member or element again and again.

    Attributes:
        element: makes the text of the element with this index.
    """

    message_type: Any
    start: str
    element: Callable[[int], str]
    end: str

    def text(self, size: int) -> bytes:
        count = size // (len(self.element(0)) + 1)
        return (self.start + ",".join(map(self.element, range(count))) + self.end).encode()


HEAD = '"id":"resp_1","object":"response","created_at":1,"model":"x"'
ORDINARY = '{"type":"message","id":"msg_1","role":"assistant","status":"completed","content":[%s]}'
ORDINARY %= '{"type":"output_text","text":"The tide turns at noon.","annotations":[],"logprobs":[]}'

CASES = {
    "ordinary items": Case(Response, f'{{{HEAD},"output":[', lambda _: ORDINARY, "]}"),
    "empty objects in an array": Case(CreateResponseRequest, '{"model":"x","input":[', lambda _: "{}", "]}"),
    "items that lack members": Case(
        CreateResponseRequest, '{"model":"x","input":[', lambda _: '{"type":"mcp_call","id":"123456789012345"}', "]}"
    ),
    "items whose arrays are held as a whole": Case(
        Response, '{"output":[', lambda _: '{"type":"message","content":[' + ",".join(["{}"] * 200) + "]}", "]}"
    ),
    "items with unknown members": Case(
        Response, '{"output":[', lambda _: '{"type":"message","a":1,"b":2,"c":3,"d":4,"e":5,"f":6}', "]}"
    ),
    "numbers where tools are expected": Case(CreateResponseRequest, '{"model":"x","tools":[', lambda _: "1", "]}"),
    "unknown members": Case(StreamEvent, '{"type":"keepalive",', lambda index: f'"{index:06}":1', "}"),
    "members of a map": Case(CreateResponseRequest, '{"metadata":{', lambda index: f'"{index:06}":""', "}}"),
    "an unknown event": Case(StreamEvent, '{"type":"x","a":[', lambda _: "{}", "]}"),
}


def main() -> None:
    print(f"{'text of 1 MB':40} {'mode':11} {'protobuf':>10} {'memory':>10} {'seconds':>9}")
    for name in CASES:
        for mode in ("not strict", "strict"):
            print(_of_process(name, mode), flush=True)
    print(f"\n{'message of 1 MB':52} {'limit':>10} {'memory':>10} {'seconds':>9}")
    for limit in ("67108864", "1000000"):
        print(_of_process("to_json", limit), flush=True)


def _of_process(*arguments: str) -> str:
    command = [sys.executable, "-m", "benchmarks.worst_cases", *arguments]
    root = Path(__file__).parent.parent
    return subprocess.run(command, check=True, capture_output=True, text=True, cwd=root).stdout.rstrip("\n")


def _measure(name: str, mode: str) -> str:
    case = CASES[name]
    from_json(case.text(100), case.message_type)
    text = case.text(MEGABYTE)
    before, start = _peak(), perf_counter()
    try:
        size = from_json(text, case.message_type, strict=mode == "strict").ByteSize()
    except WireError:
        size = None
    seconds = perf_counter() - start
    multiple = "rejected" if size is None else f"{size / len(text):.1f} x"
    return f"{name:40} {mode:11} {multiple:>10} {(_peak() - before) / len(text):8.1f} x {seconds:9.2f}"


def _measure_to_json(limit: int) -> str:
    item = from_json('{"output":[{"type":"mcp_call"}]}', Response).output[0]
    item.mcp_call.ClearField("remainder")
    to_json(item)
    message = Response(output=[item] * (MEGABYTE // (item.ByteSize() + 2)))
    before, start = _peak(), perf_counter()
    try:
        outcome = f"{len(to_json(message, max_bytes=limit)) / MEGABYTE:.0f} MB of JSON"
    except WireError:
        outcome = "rejected"
    seconds = perf_counter() - start
    name = f"empty items: {outcome}"
    return f"{name:52} {limit:10} {(_peak() - before) / MEGABYTE:8.1f} x {seconds:9.2f}"


def _peak() -> int:
    """Returns the most memory that the process has had, in bytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


if __name__ == "__main__":
    match sys.argv[1:]:
        case []:
            main()
        case ["to_json", limit]:
            print(_measure_to_json(int(limit)))
        case [name, mode]:
            print(_measure(name, mode))
