"""examples/: every program runs, and prints what it should. They run as a user runs them: as processes."""

from __future__ import annotations

import asyncio
import json
import os
import re
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from interop.languages import PAGES, PYTHON_PAGE, ROOT
from interop.pages import Fence, fences

from openresponses import from_json, to_json
from openresponses.v1 import CreateResponseRequest
from support.timeouts import TEST_SECONDS

pytest.importorskip("grpc", reason="the extra `gateway` is not installed")

import grpc
from openai import AsyncOpenAI

from gateway.support.certificates import Certificates
from openresponses.gateway.edge import Edge, EdgeOptions
from openresponses.gateway.replay import Recording, Replay, ReplayOptions
from openresponses.gateway.replay.faults import Faults
from openresponses.gateway.replay.recording import recording
from openresponses.gateway.serve import Serve, ServeOptions
from openresponses.v1 import ResponsesServiceStub

EXAMPLES = ROOT / "examples"
RECORDINGS = EXAMPLES / "recordings"
PNG = b"\x89PNG\r\n\x1a\n"
ANSWER = "Low tide in Ebbing is at 06:14."


def replay_of(*names: str, **options: Any) -> Replay:
    """Returns a replay of recordings by their names; without names it is the demo's recording."""
    return Replay(ReplayOptions(tuple(RECORDINGS / f"{name}.jsonl" for name in names), **options))


@asynccontextmanager
async def started(
    example: str, *arguments: str | Path, url: str = "", folder: Path | None = None, **environment: str
) -> AsyncIterator[asyncio.subprocess.Process]:
    """Starts an example. Nothing in the tests' own environment changes what it does."""
    names = ("PATH", "PYTHONPATH", "SYSTEMROOT", "COVERAGE_PROCESS_START")
    kept = {name: os.environ[name] for name in names if name in os.environ}
    settings = {"PYTHONIOENCODING": "utf-8", "OPENAI_BASE_URL": url or "http://127.0.0.1:1/v1"}
    process = await asyncio.create_subprocess_exec(
        sys.executable, EXAMPLES / f"{example}.py", *arguments, cwd=folder, env={**kept, **settings, **environment},
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


async def run(example: str, *arguments: str | Path, **settings: Any) -> tuple[int, str, str]:
    """Runs an example; returns its exit status, what it printed, and the errors that it printed."""
    async with started(example, *arguments, **settings) as process:
        out, errors = await asyncio.wait_for(process.communicate(), TEST_SECONDS)
        assert process.returncode is not None
        return process.returncode, out.decode(), errors.decode()


def requests_of(replay: Replay) -> list[Any]:
    """Returns the bodies that the endpoint got. Each must be a request that strict reading accepts."""
    bodies = [received.body for received in replay.requests]
    for body in bodies:
        from_json(json.dumps(body), CreateResponseRequest, strict=True)
    return bodies


async def test_stream_text() -> None:
    async with replay_of("tide-text") as replay:
        assert await run("stream_text", url=replay.url, OPENAI_API_KEY="k1") == (0, f"{ANSWER}\n", "")
        assert replay.requests[0].headers["authorization"] == "Bearer k1"
        (body,) = requests_of(replay)
    assert body == {"model": "tide-text", "input": "When is low tide in Ebbing?", "stream": True}


async def test_handle_events() -> None:
    async with replay_of("tide-text", "tide-new", "tide-fails") as replay:
        assert await run("handle_events", url=replay.url) == (
            0, f"[message]\n{ANSWER}\n[{len(ANSWER)} characters, 9 tokens]\n", "",
        )  # fmt: skip
        _, new, _ = await run("handle_events", url=replay.url, MODEL="tide-new")
        _, fails, _ = await run("handle_events", url=replay.url, MODEL="tide-fails")
    assert '[new event response.tide.turned: {"type":"response.tide.turned",' in new
    assert fails.endswith("Low tide\n[error: The model is out of service.]\n")


async def test_accumulate() -> None:
    async with replay_of("tide-text") as replay:
        assert await run("accumulate", url=replay.url) == (0, f"{ANSWER}\ncompleted 23\n", "")


async def test_accumulate_what_breaks_off() -> None:
    async with replay_of("tide-text", faults=Faults.parse("cut=6")) as replay:
        status, out, errors = await run("accumulate", url=replay.url)
    assert (status, errors) == (0, "")
    assert re.fullmatch(r"the stream broke off: .*\nLow tide in Ebbing\nin_progress 0\n", out)


async def test_structured_output() -> None:
    async with replay_of("tide-json") as replay:
        assert await run("structured_output", url=replay.url) == (0, "['06:14', '18:39']\n", "")
        (body,) = requests_of(replay)
    assert list(body["text"]["format"]["schema"]) == ["type", "properties", "required", "additionalProperties"]


async def test_send_image(tmp_path: Path) -> None:
    image = tmp_path / "square.png"
    image.write_bytes(PNG)
    async with replay_of("tide-picture") as replay:
        assert await run("send_image", image, url=replay.url) == (0, "A red square.\n", "")
        (body,) = requests_of(replay)
    text, picture = body["input"][0]["content"]
    assert text == {"type": "input_text", "text": "What is in the picture?"}
    assert picture["image_url"] == "data:image/png;base64,iVBORw0KGgo="


async def test_save_image(tmp_path: Path) -> None:
    async with replay_of() as replay:
        assert await run("save_image", url=replay.url, folder=tmp_path) == (0, "", "")
    images = {file.name: file.read_bytes() for file in tmp_path.iterdir()}
    assert sorted(images) == ["image.png", "sketch-0.png", "sketch-1.png", "sketch-2.png"]
    assert all(content.startswith(PNG) for content in images.values())


class Turns(Recording):
    """A recording per request: the second answers what the first has asked."""

    def __init__(self, *names: str) -> None:
        turns = [recording(RECORDINGS / f"{name}.jsonl") for name in names]
        super().__init__("turns", turns[0].frames)
        self._left = iter(turns)

    @property
    def document(self) -> bytes:
        return next(self._left).document


async def test_tool_loop() -> None:
    async with Replay(ReplayOptions((Turns("tide-tools-1", "tide-tools-2"),))) as replay:
        assert await run("tool_loop", url=replay.url) == (0, "The next low tide is at 06:14.\n", "")
        first, second = requests_of(replay)
    assert [item["type"] for item in second["input"]] == ["message", "function_call", "function_call_output"]
    assert second["input"][0] == first["input"][0]
    output = second["input"][2]
    assert (output["call_id"], output["output"]) == ("call_1", '{"place":"Ebbing","low":"06:14"}')


@pytest.mark.parametrize(
    ("model", "fault", "error"),
    [
        ("tide-fails", "", r"server_error: The model is out of service\."),
        ("tide-text", "http=429", r"HTTP status 429: .*: .+"),
        ("tide-text", "cut=6", r"no connection, or it broke off: .+"),
        ("tide-text", "garbage=6", r"the endpoint sent something else: \$: expected JSON, found .+"),
        ("tide-new", "", r""),
    ],
)
async def test_errors(model: str, fault: str, error: str) -> None:
    faults = {"faults": Faults.parse(fault)} if fault else {}
    async with replay_of(model, **faults) as replay:
        status, out, errors = await run("errors", url=replay.url, MODEL=model)
    assert re.fullmatch(error, errors.rstrip("\n")), errors
    assert status == (1 if error else 0)
    assert out == ("" if error else "\n")


async def test_errors_of_an_endpoint_that_is_not_there() -> None:
    status, _, errors = await run("errors")
    assert (status, errors.count("\n")) == (1, 1)
    assert errors.startswith("no connection, or it broke off: ")


async def test_enums() -> None:
    assert await run("enums") == (
        0,
        "completed\n"
        '$: expected one of "queued", "in_progress", "completed", "incomplete", "failed", "cancelled", '
        '"requires_action", found "complete"\n'
        'unknown enum label "completed"\n'
        'new status: "ebbing"\n',
        "",
    )


async def test_unknown() -> None:
    assert await run("unknown") == (0, "response.tide.turned Ebbing\ndepth 2.50\n", "")


async def test_openai_objects() -> None:
    async with replay_of("tide-text") as replay:
        assert await run("openai_objects", url=replay.url) == (0, f"{ANSWER}\n", "")


async def test_grpc_client(tmp_path: Path) -> None:
    certificates = Certificates(tmp_path)
    tokens = frozenset({"k1"})
    async with replay_of("tide-text") as replay:
        options = ServeOptions(replay.url, port=0, tls=certificates.tls(), client_tokens=tokens, grace_seconds=0.0)
        async with Serve(options) as serve:
            arguments = ("grpc_client", serve.address, certificates.authority)
            assert await run(*arguments, OPENAI_API_KEY="k1") == (0, f"{ANSWER}\n", "")
            status, _, errors = await run(*arguments, OPENAI_API_KEY="k2")
    assert status == 1
    assert errors.startswith("UNAUTHENTICATED: ")


async def test_grpc_client_shows_what_the_endpoint_says(tmp_path: Path) -> None:
    certificates = Certificates(tmp_path)
    async with replay_of("tide-text", faults=Faults.parse("http=429")) as replay:
        options = ServeOptions(replay.url, port=0, tls=certificates.tls(), grace_seconds=0.0)
        async with Serve(options) as serve:
            status, _, errors = await run("grpc_client", serve.address, certificates.authority)
    assert (status, errors) == (1, "RESOURCE_EXHAUSTED: Rate limit reached for requests. Please try again in 2s.\n")


async def test_grpc_service() -> None:
    """Its events are those that the openai client needs, and strict reading accepts them."""
    async with started("grpc_service", "127.0.0.1:0") as process:
        assert process.stdout is not None
        port = (await process.stdout.readline()).decode().split()[-1]
        async with (
            Edge(EdgeOptions(f"127.0.0.1:{port}", port=0, grace_seconds=0.0)) as edge,
            AsyncOpenAI(base_url=edge.url, api_key="none", max_retries=0) as client,
            client.responses.stream(model="tide-1", input="When is low tide?") as stream,
        ):
            kinds = [event.type async for event in stream]
            response = await stream.get_final_response()
        async with grpc.aio.insecure_channel(f"127.0.0.1:{port}") as channel:
            request = CreateResponseRequest(model="tide-1")
            async for event in ResponsesServiceStub(channel).CreateResponseStream(request):
                from_json(to_json(event), strict=True)
    assert response.output_text == "Low tide is at 06:14."
    assert response.model == "tide-1"
    assert kinds[0] == "response.created"
    assert kinds[-1] == "response.completed"


def test_every_example_has_a_test_and_is_listed() -> None:
    examples = {file.stem for file in EXAMPLES.glob("*.py")}
    tested = {name for name in examples if f"test_{name}" in globals()}
    listed = set(re.findall(r"\]\((\w+)\.py\)", (EXAMPLES / "README.md").read_text("utf-8")))
    assert tested == listed == examples
    assert len(examples) >= 12


@pytest.mark.parametrize("example", sorted(EXAMPLES.glob("*.py")), ids=lambda file: file.stem)
def test_an_example_is_short(example: Path) -> None:
    assert len(example.read_text("utf-8").splitlines()) < 70


@pytest.mark.parametrize("file", sorted(RECORDINGS.glob("*.jsonl")), ids=lambda file: file.stem)
def test_a_recording_is_what_a_server_sends(file: Path) -> None:
    """Strict reading accepts the recordings, except an event that no schema knows."""
    for line in file.read_bytes().splitlines():
        from_json(line, strict=True)


def page_fences() -> list[Fence]:
    return fences((PAGES / f"{PYTHON_PAGE}.md").read_text("utf-8"))


def test_the_page_shows_every_example() -> None:
    sources = {fence.source for fence in page_fences() if fence.source is not None}
    assert sources == {f"examples/{file.name}" for file in EXAMPLES.glob("*.py")}


def test_the_commands_of_the_page() -> None:
    """They install extras that exist, and serve recordings that are there."""
    commands = [line for fence in page_fences() if fence.source is None for line in fence.text.splitlines()]
    extras = (ROOT / "python" / "pyproject.toml").read_text("utf-8").partition("[project.optional-dependencies]")[2]
    for command in commands:
        if command.startswith("pip install "):
            installed = re.search(r"(?<=python\[)\w+(?=\])", command)
            assert installed is None or f"\n{installed[0]} = [" in extras, command
        else:
            assert command.startswith("openresponses replay --listen 127.0.0.1:8080 examples/recordings/*.jsonl")
    assert commands[0] == "pip install ./python httpx"
