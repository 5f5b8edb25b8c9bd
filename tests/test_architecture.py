"""docs/architecture.md: each function that it names is there, and they run in its order."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from openresponses import from_json, to_json
from openresponses.v1.openrouter_response_pb2 import ROUTING_STRATEGY_DIRECT, OpenRouterMetadata
from openresponses.v1.response_event_pb2 import ResponseCreated
from openresponses.v1.response_pb2 import Response
from openresponses.v1.stream_event_pb2 import StreamEvent

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "python" / "openresponses"
PAGE = (ROOT / "docs" / "architecture.md").read_text("utf-8")
LOGPROBS = '"logprobs":[{"token":"Ebb","logprob":-0.5,"bytes":[69],"top_logprobs":[]}]'
DELTA = (
    '{"type":"response.output_text.delta","item_id":"msg_1","output_index":0,"content_index":0,"delta":"Ebb",'
    f'{LOGPROBS},"sequence_number":4}}'
)
WITHOUT_NUMBER = DELTA.replace(',"sequence_number":4', "")

Step = tuple[Path, str]
"""A file, and the name of a function in it as the page writes it."""


def steps_of(heading: str) -> list[list[Step]]:
    """The numbered lists below a heading."""
    section = PAGE.split(f"\n## {heading}\n")[1].split("\n## ")[0]
    lists: list[list[Step]] = []
    for number, function, file in re.findall(r"^(\d+)\. `([\w.]+)` in `([\w./]+)`:", section, re.MULTILINE):
        if number == "1":
            lists.append([])
        assert int(number) == len(lists[-1]) + 1, f"{heading}: step {number} is out of order"
        lists[-1].append((PACKAGE / file, function))
    return lists


@contextmanager
def calls() -> Iterator[list[Step]]:
    """The functions of the package in the order in which they are first called."""
    found: dict[Step, None] = {}

    def note(frame: FrameType, event: str, _: Any) -> None:
        if event == "call":
            code = frame.f_code
            name = getattr(code, "co_qualname", code.co_name)  # with the class since Python 3.11
            found.setdefault((Path(code.co_filename), name.replace(".<locals>", "")))

    order: list[Step] = []
    sys.setprofile(note)
    try:
        yield order
    finally:
        sys.setprofile(None)
        order += found


def assert_in_order(steps: list[Step], order: list[Step]) -> None:
    has_classes = sys.version_info >= (3, 11)
    wanted = [(file, name if has_classes else name.rpartition(".")[2]) for file, name in steps]
    assert [step for step in wanted if step not in order] == []
    assert [name for _, name in wanted] == [name for _, name in sorted(wanted, key=order.index)]


def test_a_json_member_into_its_field() -> None:
    as_published, member_by_member = steps_of("A JSON member into its field")
    for text, steps in ((DELTA, as_published), (WITHOUT_NUMBER, member_by_member)):
        from_json(text)  # the first text compiles
        with calls() as order:
            from_json(text)
        assert_in_order(steps, order)


def test_a_field_out_to_its_member() -> None:
    [steps] = steps_of("A field out to its member")
    response = Response(id="resp_1", openrouter_metadata=OpenRouterMetadata(strategy=ROUTING_STRATEGY_DIRECT))
    event = StreamEvent(response_created=ResponseCreated(response=response))
    assert b'"error":null' in to_json(event)
    with calls() as order:
        to_json(event)
    assert_in_order(steps, order)


async def order_of_a_stream(*pieces: bytes) -> list[Step]:
    """Asks an endpoint that answers with these pieces for a stream, through serve and edge in one event loop."""
    import httpx

    from gateway.support.raw_upstream import RawUpstream
    from openresponses.gateway.edge import Edge, EdgeOptions
    from openresponses.gateway.serve import Serve, ServeOptions

    async with (
        RawUpstream(*pieces) as upstream,
        Serve(ServeOptions(upstream.url, port=0)) as serve,
        Edge(EdgeOptions(serve.address)) as edge,
        httpx.AsyncClient(base_url=edge.url, trust_env=False, timeout=30) as client,
    ):
        with calls() as order:
            reply = await client.post("/responses", json={"model": "m", "input": "hi", "stream": True})
        assert reply.status_code == int(pieces[0].split()[1])
        return order


FINAL = b'data: {"type":"response.completed","sequence_number":5,"response":{}}\n\n'
HEADERS = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\nconnection: close\r\n\r\n"
STREAM = (HEADERS, b"data: " + DELTA.encode() + b"\n\n", FINAL)
RATE_LIMIT = b'HTTP/1.1 429 Wait\r\nconnection: close\r\n\r\n{"error":{"message":"","code":"rate_limit_exceeded"}}'


@pytest.mark.parametrize(
    ("heading", "pieces"),
    [
        ("An event from the endpoint to the client", STREAM),
        ("An error from the endpoint to the client", (RATE_LIMIT,)),
    ],
)
async def test_the_gateway(heading: str, pieces: tuple[bytes, ...]) -> None:
    pytest.importorskip("grpc", reason="needs the extra gateway")
    [steps] = steps_of(heading)
    assert_in_order(steps, await order_of_a_stream(*pieces))


def functions_in(tree: ast.AST, place: str = "") -> Iterator[str]:
    """Yields the names of functions as the page writes them, with a dot behind a class or an outer function."""
    for part in ast.iter_child_nodes(tree):
        inside = place
        if isinstance(part, (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)):
            inside = f"{place}{part.name}."
            if not isinstance(part, ast.ClassDef):
                yield place + part.name
        yield from functions_in(part, inside)


def test_functions_with_a_dot_are_there() -> None:
    """In the sentences too, where no list says the file."""
    there = {name for file in PACKAGE.rglob("*.py") for name in functions_in(ast.parse(file.read_text("utf-8")))}
    named = {name for name in re.findall(r"`(\w+(?:\.\w+)+)`", PAGE) if not name.endswith(".py")}
    assert "_remainder_writer.write_with_remainder" in named
    assert named <= there


def test_what_the_page_answers_first_is_in_its_lists() -> None:
    """The questions at the top name a function, its file and the step."""
    named = re.findall(r"In `([\w.]+)` in\s`([\w./]+)`, step (\d+) of\s+\[[^]]*\]\(#([\w-]+)\)", PAGE)
    assert len(named) == 3
    headings = {
        re.sub(r"[^\w-]", "", heading.lower().replace(" ", "-")): heading
        for heading in re.findall(r"^## (.*)$", PAGE, re.MULTILINE)
    }
    for function, file, number, anchor in named:
        assert steps_of(headings[anchor])[0][int(number) - 1] == (PACKAGE / file, function)
