"""How programs of other languages and of packaging are run."""

from __future__ import annotations

import os
import select
from pathlib import Path

import pytest
from processes import Failure, run, run_well


async def failure_of(folder: Path, *command: str, seconds: float = 60) -> list[str]:
    with pytest.raises(Failure) as caught:
        await run_well(command, folder, seconds)
    return str(caught.value).splitlines()


async def test_output_status_input_and_environment(tmp_path: Path) -> None:
    command = ["sh", "-c", "cat; echo $GIVEN >&2; pwd; exit 3"]
    output = await run(command, tmp_path, 60, {"GIVEN": "also"}, b"read\n")
    assert (output.status, output.out, output.err) == (3, f"read\n{tmp_path}\n".encode(), b"also\n")
    assert output.last_lines() == ["read", str(tmp_path), "also"]


async def test_a_program_need_not_read(tmp_path: Path) -> None:
    output = await run(["sh", "-c", "exec 0<&-; echo done"], tmp_path, 60, stdin=bytes(10**7))
    assert output.out == b"done\n"


async def test_a_program_that_fails_shows_the_end_of_its_output(tmp_path: Path) -> None:
    first, *shown = await failure_of(tmp_path, "sh", "-c", "seq 40; echo wrong >&2; exit 3")
    assert first == "sh -c seq 40; echo wrong >&2; exit 3: exit status 3"
    assert shown == ["… 21 lines before", *map(str, range(22, 41)), "wrong"]


async def test_a_program_that_takes_too_long_is_ended_with_its_children(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "open")
    held = os.open(tmp_path / "open", os.O_RDONLY | os.O_NONBLOCK)
    try:
        first, *shown = await failure_of(tmp_path, "sh", "-c", "exec 3>open; echo begun; sleep 600 & wait", seconds=0.5)
        assert first.endswith(": not at its end after 0.5 s")
        assert shown == ["begun"]
        ended, _, _ = select.select([held], [], [], 30)
        assert ended, "a child still holds the pipe open"
    finally:
        os.close(held)


async def test_a_program_that_is_not_there(tmp_path: Path) -> None:
    assert await failure_of(tmp_path, "no-such-program") == ["no-such-program: No such file or directory"]
