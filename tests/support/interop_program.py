"""The program of tests/interop/README.md in Python, right or with a fault, for tests of the harness.

Usage: python interop_program.py FAULT SUBCOMMAND ARGUMENT...
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import grpc
from vectors import MESSAGES, facts_of

from openresponses import from_json
from openresponses.v1.event_type_pb2 import EVENT_TYPE_RESPONSE_IMAGE_GENERATION_CALL_COMPLETED
from openresponses.v1.image_generation_event_pb2 import ImageGenCallCompleted
from openresponses.v1.request_pb2 import CreateResponseRequest
from openresponses.v1.responses_service_pb2_grpc import (
    ResponsesServiceServicer,
    ResponsesServiceStub,
    add_ResponsesServiceServicer_to_server,
)
from openresponses.v1.stream_event_pb2 import StreamEvent

RESPONSE = {"id": "resp_1", "created_at": 1700000000, "tool_choice": "auto", "parallel_tool_calls": True}


def vectors(fault: str, folder: Path, out: Path) -> int:
    wrong = 0
    for entry in json.loads((folder / "facts.json").read_text()):
        message_type = MESSAGES[entry["message"].rpartition(".")[2]]
        message = message_type.FromString((folder / f"{entry['name']}.binpb").read_bytes())
        found = {path: (kind, value) for path, kind, value in facts_of(message)}
        for fact in entry["facts"]:
            expected = fact["kind"], fact["value"]
            is_noticed = found.get(fact["path"]) != expected and fault != f"believes-{fact['kind']}"
            if is_noticed or (fault == "misreads" and fact["kind"] == "bytes"):
                wrong += 1
                print(f"{entry['name']}: {fact['path']}: expected {' '.join(expected)}, found another")
        if fault == "drops":
            message.DiscardUnknownFields()
        if fault == "changes" and entry["name"] == "keepalive":
            message = StreamEvent()
        if fault != "forgets" or entry["name"] != "keepalive":
            (out / f"{entry['name']}.binpb").write_bytes(message.SerializeToString())
    return 1 if wrong else 0


def build(fault: str, file: Path) -> int:
    number = 8 if fault == "miscounts" else 7
    event = StreamEvent(image_gen_call_completed=ImageGenCallCompleted(item_id="ig_1", sequence_number=number))
    if fault == "sets-the-type":
        event.image_gen_call_completed.type = EVENT_TYPE_RESPONSE_IMAGE_GENERATION_CALL_COMPLETED
    if fault == "makes-a-folder":
        file.mkdir()
    else:
        file.write_bytes(event.SerializeToString())
    return 0


def call(fault: str, address: str, out: Path) -> int:
    request = CreateResponseRequest(model="tide-1", temperature=None if fault == "leaves-out-zero" else 0)
    request.input.text = "When is low tide?"
    limit = 4 << 20 if fault == "takes-no-pictures" else 64 << 20
    with grpc.insecure_channel(address, [("grpc.max_receive_message_length", limit)]) as channel:
        events: Iterable[StreamEvent] = ResponsesServiceStub(channel).CreateResponseStream(request)
        if fault == "collects":
            events = list(events)
        for number, event in enumerate(events, 1):
            if fault == "drops-minus-zero" and event.HasField("output_item_done"):
                event.output_item_done.sequence_number += 0.0  # -0.0 becomes 0.0
            data = b"\xff" if fault == "scribbles" else event.SerializeToString()
            (out / f"{number:05}.binpb").write_bytes(data[:-1] if fault == "writes-half" else data)
            if fault == "dies":
                return 7
            print(event.output_text_delta.delta, end="", flush=True)
    print(end="" if fault == "no-line-break" else "\n")
    return 0


class Scripted(ResponsesServiceServicer):
    def __init__(self, fault: str) -> None:
        self._fault = fault
        self._last = "failed" if fault == "fails" else "completed"
        self._reads_request = fault != "reads-no-request"

    def CreateResponseStream(self, request: Any, context: Any) -> Iterator[StreamEvent]:
        model = request.model if self._reads_request else "tide-1"
        yield self._event("response.created", 0, response={**RESPONSE, "model": model, "status": "in_progress"})
        for number, delta in enumerate(["Hello", " from ", "Python"], 1):
            yield self._event("response.output_text.delta", number, item_id="msg_1", output_index=0, delta=delta)
        part = {"type": "output_text", "text": "Hello from Python", "annotations": []}
        content = part["text"] if self._fault == "text-content" else [part]
        message = {"type": "message", "id": "msg_1", "role": "assistant", "status": "completed", "content": content}
        response = {**RESPONSE, "model": model, "status": self._last, "output": [message]}
        yield self._event("response.completed", 4, response=response)

    def _event(self, kind: str, number: int, **members: Any) -> StreamEvent:
        text = json.dumps({"type": kind, "sequence_number": number, **members})
        event = from_json(text)
        if self._fault != "sends-the-type":
            getattr(event, event.WhichOneof("event") or "").ClearField("type")
        return event


def serve(fault: str) -> int:
    server = grpc.server(ThreadPoolExecutor(2))
    add_ResponsesServiceServicer_to_server(Scripted(fault), server)
    if fault == "mumbles":
        print("listening at port 99999")
    print(f"listening 127.0.0.1:{server.add_insecure_port('127.0.0.1:0')}", flush=True)
    server.start()
    sys.stdin.read()
    server.stop(None).wait()
    return 3 if fault == "ends-badly" else 0


def talk(fault: str) -> None:
    """Does what some programs do beside their work."""
    if fault == "logs":
        sys.stderr.write("a line of a log\n" * 100_000)
    if fault == "floods":
        sys.stderr.write("a line of a log\n" * 100_000)
        while True:
            sys.stdout.write("x" * 65536)
    if fault == "leaves-a-child":
        subprocess.Popen(["sleep", "600"])
        sys.exit("out of order")


def main(fault: str, subcommand: str, *arguments: str) -> int:
    if fault == "hangs":
        time.sleep(3600)
    if subcommand in ("call", "serve"):
        talk(fault)
    if subcommand == "vectors":
        return vectors(fault, *map(Path, arguments))
    if subcommand == "build":
        return build(fault, *map(Path, arguments))
    if subcommand == "call":
        try:
            return call(fault, arguments[0], Path(arguments[1]))
        except grpc.RpcError:
            if fault != "believes-the-end":
                raise
            return 0
    return serve(fault)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
