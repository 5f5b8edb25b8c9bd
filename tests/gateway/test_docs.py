"""docs/gateway.md: what it says to do is done, on free ports."""

from __future__ import annotations

import asyncio
import re
import sys
from pathlib import Path

from gateway.log_capture import MEMBERS

from openresponses.cli import cli
from openresponses.gateway.edge import Edge, EdgeOptions
from openresponses.gateway.replay import Replay, ReplayOptions
from openresponses.gateway.serve import Serve, ServeOptions

PAGE = (Path(__file__).parent.parent.parent / "docs" / "gateway.md").read_text()


def rows_below(heading: str) -> list[list[str]]:
    """The cells of the first table below a heading."""
    section = PAGE.split(f"## {heading}\n")[1].split("\n## ")[0]
    return [[cell.strip() for cell in line.split("|")[1:-1]] for line in section.splitlines() if line.startswith("|")][
        2:
    ]


def test_the_commands_of_the_page_have_these_flags() -> None:
    lines = re.findall(r"^openresponses (\w+) ?([^#\n]*)", PAGE, re.MULTILINE)
    assert [name for name, _ in lines] == ["replay", "serve", "edge"]
    for name, arguments in lines:
        cli.commands[name].make_context(name, arguments.split())


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


async def output_of(*command: str) -> str:
    process = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.PIPE)
    out, _ = await asyncio.wait_for(process.communicate(), 30)
    assert process.returncode == 0
    return out.decode()


def test_the_clients_of_the_page_get_the_stream() -> None:
    (python,) = re.findall(r"```python no-run\n(.*?)```", PAGE, re.DOTALL)
    (url, body) = re.findall(r"curl -N (\S+) .*?-d '(.*?)'", PAGE, re.DOTALL)[0]

    async def run() -> None:
        async with (
            Replay(ReplayOptions()) as replay,
            Serve(ServeOptions(replay.url, port=0)) as serve,
            Edge(EdgeOptions(backend=serve.address)) as edge,
        ):
            said = await output_of(sys.executable, "-c", python.replace("127.0.0.1:50051", serve.address))
            assert said == "Voilà: the evening sun over a mountain lake, in sixteen colours."
            here = url.replace("http://127.0.0.1:8080/v1", edge.url)
            stream = await output_of("curl", "-sN", here, "-H", "content-type: application/json", "-d", body)
            assert "event: response.completed\n" in stream
            assert stream.endswith("data: [DONE]\n\n")

    asyncio.run(run())
