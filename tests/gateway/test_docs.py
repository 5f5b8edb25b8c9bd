"""docs/gateway.md: what it says to do is done, on free ports."""

from __future__ import annotations

import asyncio
import re
import sys
from pathlib import Path

from openresponses.gateway.edge import Edge, EdgeOptions
from openresponses.gateway.replay import Replay, ReplayOptions
from openresponses.gateway.serve import Serve, ServeOptions

PAGE = (Path(__file__).parent.parent.parent / "docs" / "gateway.md").read_text()


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
