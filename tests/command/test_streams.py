"""Standard streams, pipes and terminals, including closed, full and non-blocking ones."""

from __future__ import annotations

import os
import pty
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from support.command_runner import COMMAND, EVENTS, assert_fails, lines, run, shell
from support.json_values import value_of


def test_output_that_cannot_be_written(recording: Path, tmp_path: Path) -> None:
    missing = tmp_path / "no" / "out.sse"
    assert_fails(run("convert", recording, "-o", missing), f"{missing}: No such file or directory", 1)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_full_disk(recording: Path) -> None:
    assert_fails(
        run("convert", recording, "--to", "sse", "-o", "/dev/full"), "cannot read or write: No space left on device", 1
    )


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
@pytest.mark.parametrize("command", ["convert {} --to sse", "inspect {}", "demo -o {}.png", "--help"])
def test_standard_output_that_cannot_be_written(command: str, recording: Path) -> None:
    for unbuffered in ("", "1"):
        done = shell(f"{COMMAND} {command.format(recording)} >/dev/full", PYTHONUNBUFFERED=unbuffered)
        assert_fails(done, "cannot read or write: No space left on device", 1)


@pytest.mark.parametrize(
    ("command", "error", "status"),
    [
        ("convert --from jsonl --to sse <&-", "openresponses: standard input: is closed\n", 2),
        ("inspect --from jsonl <&-", "openresponses: standard input: is closed\n", 2),
        ("convert {} --to sse >&-", "openresponses: standard output: is closed\n", 2),
        ("inspect {} >&-", "openresponses: standard output: is closed\n", 2),
        ("demo -o {}.png >&-", "openresponses: standard output: is closed\n", 2),
        ("--help >&-", "openresponses: standard output: is closed\n", 2),
        ("inspect - --from jsonl 0>/dev/null", "openresponses: standard input: Bad file descriptor\n", 2),
        ("convert - --from jsonl --to sse 0>/dev/null", "openresponses: standard input: Bad file descriptor\n", 2),
        ("convert {} --to sse 2>&-", "", 0),
        ("inspect {} 2>&-", "", 0),
        ("convert no-such.sse --to sse 2>&-", "", 2),
        ("convert - --from jsonl -o {0} <{0}", "openresponses: {0}: is the input file; write to another\n", 2),
        ("convert {0} --to jsonl >>{0}", "openresponses: standard output: is the input file; write to another\n", 2),
        ("convert - --from jsonl --to jsonl <{0} >>{0}", "openresponses: standard output: is the input file;", 2),
    ],
)
def test_odd_standard_streams(command: str, error: str, status: int, recording: Path) -> None:
    done = shell(f"{COMMAND} {command.format(recording)}")
    assert done.stderr.decode().startswith(error.format(recording))
    assert done.returncode == status
    assert bool(done.stderr) == bool(error)
    assert recording.read_bytes() == lines(EVENTS)


def test_pipes_that_do_not_block_lose_nothing() -> None:
    """Event loops make pipes non-blocking. A read before there is data must not look like the end."""
    large = EVENTS[0].replace("ig", "x" * 300_000)
    read_end, write_end = os.pipe()
    os.set_blocking(read_end, False)
    out_end, stdout_end = os.pipe()
    os.set_blocking(stdout_end, False)
    with subprocess.Popen(
        [COMMAND, "convert", "--from", "jsonl", "--to", "jsonl"],
        stdin=read_end,
        stdout=stdout_end,
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
    ) as process:
        os.close(read_end)
        os.close(stdout_end)
        with os.fdopen(out_end, "rb") as out, os.fdopen(write_end, "wb") as into:
            into.write(f"{large}\n".encode())
            into.flush()
            assert value_of(out.readline()) == value_of(large)
            into.close()
            assert out.read() == b""
    assert process.returncode == 0


def test_encoding_without_the_characters_of_a_type() -> None:
    event = '{"type":"\u4e16"}'.encode()
    done = subprocess.run(
        [COMMAND, "inspect", "--from", "jsonl"],
        input=event,
        capture_output=True,
        env={**os.environ, "PYTHONIOENCODING": "latin-1"},
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")


def test_reader_that_has_had_enough(tmp_path: Path) -> None:
    path = tmp_path / "long.jsonl"
    path.write_bytes(lines(EVENTS) * 5000)
    command = f"'{COMMAND}' convert '{path}' --to jsonl | head -n 1; echo \"${{PIPESTATUS[0]}}\""
    done = subprocess.run(["bash", "-c", command], capture_output=True, timeout=60, check=False)
    assert done.stderr == b""
    assert done.stdout.decode().splitlines() == [EVENTS[0], "1"]


def test_live_stream_is_not_held_back() -> None:
    with subprocess.Popen(
        [COMMAND, "convert", "--from", "sse", "--to", "jsonl"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for event in EVENTS[:2]:
            process.stdin.write(f"data: {event}\n\n".encode())
            process.stdin.flush()
            assert value_of(process.stdout.readline()) == value_of(event)
        process.stdin.close()
        assert process.stdout.read() == b""


def on_terminal(*arguments: str | Path) -> tuple[bytes, int]:
    """Runs the command on a terminal of 80 columns; returns its standard error and exit status."""
    main_end, terminal = pty.openpty()
    process = subprocess.Popen(
        [COMMAND, *arguments],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=terminal,
        env={**os.environ, "COLUMNS": "80", "TERM": "xterm"},
    )
    os.close(terminal)
    seen = b"".join(_until_closed(main_end))
    os.close(main_end)
    return seen, process.wait(timeout=60)


def _until_closed(descriptor: int) -> Iterator[bytes]:
    while True:
        try:
            chunk = os.read(descriptor, 4096)
        except OSError:  # Linux: the other end is closed
            return
        if not chunk:
            return
        yield chunk


def test_progress_is_shown_on_a_terminal_for_long_input_only(tmp_path: Path) -> None:
    short, long = tmp_path / "short.jsonl", tmp_path / "long.jsonl"
    short.write_bytes(lines(EVENTS))
    long.write_bytes(lines(EVENTS) * 20_000)
    assert on_terminal("convert", short, "--to", "binpb") == (b"", 0)
    seen, status = on_terminal("convert", long, "--to", "binpb")
    assert status == 0
    assert b"long.jsonl" in seen
    assert b"100%" in seen
    assert run("convert", long, "-o", tmp_path / "out.binpb").stderr == b""
