"""docs/gateway.md: the tests run its commands and programs, on free ports."""

from __future__ import annotations

import re
import sys

from gateway.support.commands import BUF, CURL, done, needs_buf, needs_curl
from gateway.support.log_capture import MEMBERS
from gateway.support.page import Page, known_flags
from openresponses.cli import cli
from openresponses.gateway.edge import Edge, EdgeOptions
from openresponses.gateway.errors import code_of
from openresponses.gateway.replay import Replay, ReplayOptions
from openresponses.gateway.serve import Serve, ServeOptions

PAGE = Page("gateway.md")


def rows_below(heading: str) -> list[list[str]]:
    """Returns the cells of the first table below a heading."""
    lines = [line for line in PAGE.section(heading).splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.split("|")[1:-1]] for line in lines[2:]]


def test_the_table_of_flags() -> None:
    said: dict[str, set[str]] = {"serve": set(), "edge": set(), "replay": set()}
    for cell, *ticks, _ in rows_below("Flags"):
        for name, tick in zip(said, ticks, strict=True):
            said[name] |= set(re.findall(r"--[a-z-]+", cell)) if tick else set()
    for name, flags in said.items():
        there = {option for parameter in cli.commands[name].params for option in parameter.opts if option[:2] == "--"}
        assert flags == there - {"--pace", "--fault", "--done"}


def test_the_table_of_what_is_logged() -> None:
    members = [name for cell, *_ in rows_below("Logs, metrics, traces") for name in re.findall(r"`(\w+)`", cell)]
    assert sorted(members) == sorted(MEMBERS)


def test_the_table_of_statuses() -> None:
    rows = re.findall(r"^  \| ([^|]*\dx?x?) \| ([A-Z_]+)", PAGE.text, re.MULTILINE)
    said = {status: code for statuses, code in rows for status in statuses.split(", ")}
    assert {"other 4xx", "other 5xx"} <= said.keys()
    assert len(said) > 10
    for status in range(400, 600):
        code = said.get(str(status), said[f"other {status // 100}xx"])
        assert (status, code) == (status, code_of(status).name)


async def test_python_gets_the_stream() -> None:
    async with Replay(ReplayOptions()) as replay, Serve(ServeOptions(replay.url, port=0)) as serve:
        program = PAGE.block("python no-run").replace("127.0.0.1:50051", serve.address)
        said = await done(sys.executable, "-c", program)
    assert (said.out, said.status) == ("Voilà: the evening sun over a mountain lake, in sixteen colours.", 0)


@needs_curl
async def test_curl_gets_the_stream() -> None:
    (url, body) = re.findall(r"^curl -N (\S+) .*?-d '(.*?)'", PAGE.text, re.DOTALL | re.MULTILINE)[0]

    async with (
        Replay(ReplayOptions()) as replay,
        Serve(ServeOptions(replay.url, port=0)) as serve,
        Edge(EdgeOptions(backend=serve.address)) as edge,
    ):
        here = url.replace("http://127.0.0.1:8080/v1", edge.url)
        stream = await done(CURL, "-sN", here, "-H", "content-type: application/json", "-d", body)
    assert "event: response.completed\n" in stream.out
    assert stream.out.endswith("data: [DONE]\n\n")


@needs_buf
async def test_buf_gets_the_stream() -> None:
    async with Replay(ReplayOptions()) as replay, Serve(ServeOptions(replay.url, port=0)) as serve:
        listed, stream = [
            await done(BUF, *(word.replace("127.0.0.1:50051", serve.address) for word in words))
            for _, *words in PAGE.commands("sh buf")
        ]
    assert "openresponses.v1.ResponsesService/CreateResponseStream" in listed.out.split()
    assert "responseCompleted" in stream.documents()[-1]


def test_flags_exist() -> None:
    for command in ("replay", "serve", "edge"):
        assert PAGE.flags_of(command)
        assert PAGE.flags_of(command) <= known_flags(command)
    assert PAGE.flags_in_sentences() <= known_flags("serve", "edge") | {"--reflect-header", "--help"}


def test_ports_fit_each_other() -> None:
    replay, serve, edge = PAGE.commands("sh start")
    assert f"http://{replay[-1]}/v1" == serve[-1]
    assert edge[3] == ServeOptions("").host + ":" + str(ServeOptions("").port)
    assert f"curl -N http://{edge[-1]}/v1/" in PAGE.text
