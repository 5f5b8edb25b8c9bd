"""The checks over gRPC: the program as client and as server of the Python side."""

from __future__ import annotations

import asyncio
import logging
from asyncio.subprocess import PIPE
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import grpc
import msgspec
from processes import Failure, last_lines, started

from openresponses import from_json, to_json
from openresponses.gateway.edge import Edge, EdgeOptions
from openresponses.gateway.replay import Faults, Replay, ReplayOptions
from openresponses.gateway.serve import Serve, ServeOptions
from openresponses.v1.image_gen_event_pb2 import ImageGenCallPartialImage
from openresponses.v1.stream_event_pb2 import StreamEvent

from .checks import brief, to_json_of
from .languages import ENVIRONMENT, FOLDER, Language

SECONDS = 30.0
RECORDING = FOLDER / "recording.jsonl"


async def check_client(language: Language, scratch: Path) -> None:
    """The program calls Python as the contract says, prints each piece of text
    before the next event is sent, and writes all events; and it fails where the
    stream breaks off."""
    recording = scratch / "recording.jsonl"
    recording.write_bytes(_recording_with_picture())
    whole = await _call(language, scratch / "client", ReplayOptions(recordings=(recording,)))
    if whole.status != 0:
        raise Failure(f"exit status {whole.status}; printed: {whole.printed!r}", *whole.said)
    _compare_request(whole.request)
    expected = [from_json(line, strict=False) for line in recording.read_bytes().split(b"\n") if line]
    _compare(expected, [file.read_bytes() for file in _numbered(scratch / "client", len(expected))])
    text = "".join(event.output_text_delta.delta for event in expected)
    if whole.printed != text.encode() + b"\n":
        raise Failure(f"expected the text {text!r} and a line break, found {whole.printed!r}")
    broken = await _call(language, scratch / "broken", ReplayOptions(recordings=(recording,), faults=Faults(cut=3)))
    if broken.status == 0 or not broken.said:
        raise Failure("the stream broke off: expected an exit status other than 0, and a line on standard error")


class Call(msgspec.Struct):
    """What came of a call that a program has made; ``said`` on standard error."""

    status: int
    printed: bytes
    said: list[str]
    request: Any


async def _call(language: Language, out: Path, options: ReplayOptions) -> Call:
    out.mkdir()
    printed = Printed()
    hold_back = HoldBack(printed)
    async with (
        Replay(options) as replay,
        Serve(ServeOptions(replay.url, port=0, grace_seconds=0, interceptors=(hold_back,))) as serve,
        started([*language.manifest.run, "call", serve.address, out], language.folder, ENVIRONMENT) as process,
    ):
        assert process.stderr is not None
        ends = (printed.follow(process.stdout), process.stderr.read(), process.wait())
        try:
            _, said, status = await asyncio.wait_for(asyncio.gather(*ends), SECONDS)
        except asyncio.TimeoutError:
            raise Failure(f"not at its end after {SECONDS:g} s; printed: {printed.text!r}") from None
    return Call(status, printed.text, last_lines(said.decode(errors="replace")), hold_back.request)


def _recording_with_picture() -> bytes:
    """With an event larger than the 4 MiB that gRPC's clients take unless told otherwise."""
    *events, last = RECORDING.read_bytes().splitlines(keepends=True)
    picture = ImageGenCallPartialImage(item_id="ig_1", sequence_number=10, partial_image_b64=bytes(5 << 20))
    return b"".join([*events, to_json(picture), b"\n", last])


def _compare_request(request: Any) -> None:
    optional = [getattr(request, name) if request.HasField(name) else None for name in ("temperature", "store")]
    found = (request.model, request.input.text, *optional)
    wanted = ("tide-1", "When is low tide?", 0.0, None)
    if found != wanted:
        raise Failure(f"expected a request with model, text, temperature and store {wanted}", f"found {found}")


def _numbered(out: Path, count: int) -> list[Path]:
    expected, found = {f"{number:05}.binpb" for number in range(1, count + 1)}, {file.name for file in out.iterdir()}
    if expected != found:
        raise Failure(f"expected 00001.binpb to {count:05}.binpb, found {', '.join(sorted(found)) or 'nothing'}")
    return sorted(out.iterdir())


def _compare(expected: list[StreamEvent], found: list[bytes]) -> None:
    for number, (one, other) in enumerate(zip(expected, found, strict=True), 1):
        # The text too: as messages, -0.0 equals 0.0.
        text = to_json_of(other)
        if text != to_json(one) or StreamEvent.FromString(other) != one:
            raise Failure(f"event {number}: expected {brief(to_json(one))}", f"found {brief(text)}")


class Printed:
    """What a process has printed so far."""

    def __init__(self) -> None:
        self.text = b""
        self._more = asyncio.Event()

    async def follow(self, stdout: asyncio.StreamReader | None) -> None:
        assert stdout is not None
        while chunk := await stdout.read(4096):
            self.text += chunk
            self._more.set()

    async def reaches(self, text: bytes) -> None:
        while not self.text.startswith(text):
            self._more.clear()
            await self._more.wait()


class HoldBack(grpc.aio.ServerInterceptor):
    """Sends no event before the text of those before it is printed: a client that
    collects the events first waits forever."""

    def __init__(self, printed: Printed) -> None:
        self.request: Any = None  # that of the call
        self._printed = printed

    async def intercept_service(self, continuation: Any, details: grpc.HandlerCallDetails) -> Any:
        handler = await continuation(details)
        if handler is None or not handler.response_streaming:
            return handler

        async def hold_back(request: Any, context: Any) -> AsyncIterator[StreamEvent]:
            self.request = request
            text = b""
            async for event in handler.unary_stream(request, context):
                yield event
                text += event.output_text_delta.delta.encode()
                await self._printed.reaches(text)

        return grpc.unary_stream_rpc_method_handler(
            hold_back, handler.request_deserializer, handler.response_serializer
        )


async def check_server(language: Language, scratch: Path) -> None:
    """The edge stands before the program, and the `openai` client reads its stream."""
    del scratch
    async with started([*language.manifest.run, "serve"], language.folder, ENVIRONMENT, PIPE) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        try:
            await asyncio.wait_for(_ask(process.stdout, f"Hello from {language.title}"), SECONDS)
            process.stdin.close()
            status = await asyncio.wait_for(process.wait(), SECONDS)
        except asyncio.TimeoutError:
            raise Failure(f"not at its end after {SECONDS:g} s") from None
        except Failure as failure:
            process.kill()
            said = last_lines((await process.stderr.read()).decode(errors="replace"))
            raise Failure(str(failure), *said) from None
        if status != 0:
            raise Failure(f"exit status {status} after the end of its standard input, expected 0")


async def _address(stdout: asyncio.StreamReader) -> str:
    line = (await stdout.readline()).decode(errors="replace").rstrip()
    word, _, address = line.partition(" ")
    if word != "listening" or not address.startswith("127.0.0.1:"):
        raise Failure(f"expected the line: listening 127.0.0.1:<port>, found: {line}")
    return address


async def _ask(stdout: asyncio.StreamReader, text: str) -> None:
    from openai import AsyncOpenAI, OpenAIError

    address = await _address(stdout)
    logging.getLogger("openresponses").setLevel(logging.WARNING)
    async with (
        Edge(EdgeOptions(backend=address, grace_seconds=0)) as edge,
        AsyncOpenAI(base_url=edge.url, api_key="none", max_retries=0, timeout=SECONDS) as client,
    ):
        try:
            stream = await client.responses.create(model="interop", input="Say hello.", stream=True)
            events: list[Any] = [event async for event in stream]
        except OpenAIError as error:
            raise Failure(f"the openai client: {error}") from None
    types = [event.type for event in events]
    expected = ["response.created", *["response.output_text.delta"] * 3, "response.completed"]
    if types != expected:
        raise Failure(f"expected {', '.join(expected)}", f"found {', '.join(types)}", *_errors(events))
    said = "".join(event.delta for event in events[1:4])
    final = events[4].response
    found = (said, final.output_text, final.status, final.model, [event.sequence_number for event in events])
    wanted = (text, text, "completed", "interop", [0, 1, 2, 3, 4])
    if found != wanted:
        raise Failure(f"expected deltas, text, status, model and numbers {wanted}", f"found {found}")


def _errors(events: list[Any]) -> list[str]:
    return [event.message for event in events if event.type == "error"]
