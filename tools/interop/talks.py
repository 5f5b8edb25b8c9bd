"""The checks over gRPC: the program as a client of the Python side, and as its server."""

from __future__ import annotations

import asyncio
import logging
import re
from asyncio.subprocess import PIPE
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import grpc
import msgspec
from processes import Failure, brief, started

from openresponses import from_json, to_json
from openresponses.gateway.edge import Edge, EdgeOptions
from openresponses.gateway.replay import Faults, Replay, ReplayOptions
from openresponses.gateway.serve import Serve, ServeOptions
from openresponses.v1.image_generation_event_pb2 import ImageGenCallPartialImage
from openresponses.v1.request_pb2 import CreateResponseRequest
from openresponses.v1.responses_service_pb2_grpc import ResponsesServiceStub
from openresponses.v1.stream_event_pb2 import StreamEvent

from .checks import to_json_of
from .languages import ENVIRONMENT, FOLDER, Language

SECONDS = 30.0
RECORDING = FOLDER / "recording.jsonl"


async def check_client(language: Language, scratch: Path) -> None:
    """Checks the program as a client: it calls Python as the contract says, prints each
    piece of text before the next event is sent, and writes all events. It fails if
    the stream breaks off."""
    recording = scratch / "recording.jsonl"
    recording.write_bytes(_recording_with_picture())
    whole = await _call(language, scratch / "client", ReplayOptions(recordings=(recording,)))
    if whole.status != 0:
        raise Failure(f"exit status {whole.status}; printed: {brief(repr(whole.printed))}", *whole.errors)
    _compare_request(whole.request)
    expected = [from_json(line) for line in recording.read_bytes().split(b"\n") if line]
    _compare(expected, [file.read_bytes() for file in _numbered(scratch / "client", len(expected))])
    text = "".join(event.output_text_delta.delta for event in expected)
    if whole.printed != text.encode() + b"\n":
        raise Failure(f"expected the text {text!r} and a line break, found {brief(repr(whole.printed))}")
    broken = await _call(language, scratch / "broken", ReplayOptions(recordings=(recording,), faults=Faults(cut=3)))
    if broken.status == 0 or not broken.errors:
        raise Failure("the stream broke off: expected an exit status other than 0, and a line on standard error")


class CallResult(msgspec.Struct):
    """The result of a call that a program has made. ``errors`` are the last lines of standard error."""

    status: int
    printed: bytes
    errors: list[str]
    request: Any


async def _call(language: Language, out: Path, options: ReplayOptions) -> CallResult:
    out.mkdir()
    printed = Printed()
    wait_for_text = WaitForText(printed)
    async with (
        Replay(options) as replay,
        Serve(ServeOptions(replay.url, port=0, grace_seconds=0, interceptors=(wait_for_text,))) as serve,
        started([*language.manifest.run, "call", serve.address, out], language.folder, ENVIRONMENT) as program,
    ):
        try:
            await asyncio.wait_for(asyncio.gather(printed.follow(program.stdout), program.wait()), SECONDS)
        except asyncio.TimeoutError:
            raise Failure(f"not at its end after {SECONDS:g} s; printed: {brief(repr(printed.text))}") from None
    return CallResult(await program.wait(), printed.text, await program.errors.lines(), wait_for_text.request)


def _recording_with_picture() -> bytes:
    """Returns the recording with an event over 4 MiB: gRPC clients refuse that by default."""
    *events, last = RECORDING.read_bytes().splitlines(keepends=True)
    picture = ImageGenCallPartialImage(item_id="ig_1", sequence_number=10, partial_image_b64=bytes(5 << 20))
    return b"".join([*events, to_json(picture), b"\n", last])


def _compare_request(request: Any) -> None:
    if not isinstance(request, CreateResponseRequest):
        raise Failure("expected a call of CreateResponseStream, found none")
    temperature = request.temperature if request.HasField("temperature") else None
    store = request.store if request.HasField("store") else None
    found = (request.model, request.input.text, temperature, store)
    wanted = ("tide-1", "When is low tide?", 0.0, None)
    if found != wanted:
        raise Failure(f"expected a request with model, text, temperature and store {wanted}", f"found {found}")


def _numbered(out: Path, count: int) -> list[Path]:
    expected, found = {f"{number:05}.binpb" for number in range(1, count + 1)}, {file.name for file in out.iterdir()}
    if expected != found:
        names = ", ".join(ascii(name).strip("'") for name in sorted(found))
        raise Failure(f"expected 00001.binpb to {count:05}.binpb, found {brief(names) or 'nothing'}")
    return sorted(out.iterdir())


def _compare(expected: list[StreamEvent], found: list[bytes]) -> None:
    for number, (one, other) in enumerate(zip(expected, found, strict=True), 1):
        # The text too: as messages, -0.0 equals 0.0.
        try:
            text = to_json_of(other)
        except Failure as failure:
            raise Failure(f"event {number}: {failure}") from None
        if text != to_json(one) or StreamEvent.FromString(other) != one:
            raise Failure(f"event {number}: expected {brief(to_json(one))}", f"found {brief(text)}")


class Printed:
    """The text that a process has printed so far."""

    MOST_BYTES = 1_000_000

    def __init__(self) -> None:
        self.text = b""
        self._more = asyncio.Event()

    async def follow(self, stdout: asyncio.StreamReader) -> None:
        """Reads to the end.

        Raises:
            Failure: the process prints more than ``MOST_BYTES``.
        """
        while chunk := await stdout.read(4096):
            self.text += chunk
            self._more.set()
            if len(self.text) > self.MOST_BYTES:
                raise Failure(f"expected at most {self.MOST_BYTES:,} bytes of text, found more: {self.text[:60]!r}…")

    async def reaches(self, text: bytes) -> None:
        while not self.text.startswith(text):
            self._more.clear()
            await self._more.wait()


class WaitForText(grpc.aio.ServerInterceptor):
    """Sends an event only after the program has printed the text of all earlier events: a
    client that collects the events first waits forever."""

    def __init__(self, printed: Printed) -> None:
        self.request: Any = None  # the request of the call
        self._printed = printed

    async def intercept_service(self, continuation: Any, details: grpc.HandlerCallDetails) -> Any:
        handler = await continuation(details)
        if handler is None or not handler.response_streaming:
            return handler

        async def one_by_one(request: Any, context: Any) -> AsyncIterator[StreamEvent]:
            self.request = request
            text = b""
            async for event in handler.unary_stream(request, context):
                yield event
                text += event.output_text_delta.delta.encode()
                await self._printed.reaches(text)

        return grpc.unary_stream_rpc_method_handler(
            one_by_one, handler.request_deserializer, handler.response_serializer
        )


async def check_server(language: Language, scratch: Path) -> None:
    """Checks the program as a server: behind the edge, the `openai` client reads its stream."""
    del scratch
    async with started([*language.manifest.run, "serve"], language.folder, ENVIRONMENT, PIPE) as program:
        assert program.process.stdin is not None
        try:
            address = await asyncio.wait_for(_address(program.stdout), SECONDS)
            program.out.follow(program.stdout)
            await asyncio.wait_for(_check_unset_types(address), SECONDS)
            await asyncio.wait_for(_ask_through_edge(address, f"Hello from {language.title}"), SECONDS)
            program.process.stdin.close()
            status = await asyncio.wait_for(program.wait(), SECONDS)
        except asyncio.TimeoutError:
            raise Failure(f"not at its end after {SECONDS:g} s") from None
        if status != 0:
            raise Failure(f"exit status {status} after the end of its standard input, expected 0")


async def _address(stdout: asyncio.StreamReader) -> str:
    try:
        line = (await stdout.readline()).decode(errors="replace").rstrip()
    except ValueError:
        line = "one without an end"
    listening = re.fullmatch(r"listening (127\.0\.0\.1:[0-9]{1,5})", line)
    if listening is None:
        raise Failure(f"expected the line: listening 127.0.0.1:<port>, found: {brief(line)}")
    return listening[1]


async def _check_unset_types(address: str) -> None:
    """Checks that the program leaves `type` unset. The edge writes it even so, so this call goes around the edge."""
    async with grpc.aio.insecure_channel(address) as channel:
        try:
            stub: Any = ResponsesServiceStub(channel)
            call = stub.CreateResponseStream(CreateResponseRequest(model="interop"))
            kinds = [kind async for event in call if (kind := event.WhichOneof("event")) and getattr(event, kind).type]
        except grpc.aio.AioRpcError as error:
            raise Failure(f"CreateResponseStream: {error.code().name}: {error.details()}") from None
    if kinds:
        raise Failure(f"expected events whose type is unset, found it set in {kinds[0]}")


async def _ask_through_edge(address: str, text: str) -> None:
    from openai import AsyncOpenAI, OpenAIError

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
    final = events[4].response
    try:
        deltas = "".join(event.delta for event in events[1:4])
        found = (deltas, final.output_text, final.status, final.model, [event.sequence_number for event in events])
    except (AttributeError, TypeError):
        # The client does not check what it reads.
        raise Failure(f"expected a message with a list of parts, found {brief(repr(final))}") from None
    wanted = (text, text, "completed", "interop", [0, 1, 2, 3, 4])
    if found != wanted:
        raise Failure(f"expected deltas, text, status, model and numbers {wanted}", brief(f"found {found}"))


def _errors(events: list[Any]) -> list[str]:
    return [event.message for event in events if event.type == "error"]
