"""``openresponses convert``: the formats, strict or not, recordings of any size."""

from __future__ import annotations

import json
import resource
import subprocess
from functools import partial
from pathlib import Path

import pytest

from openresponses import SseDecoder, from_json
from openresponses.v1.stream_event_pb2 import StreamEvent
from support.command_runner import COMMAND, EVENTS, MISTYPED, assert_fails, lines, run, values
from support.json_values import value_of


@pytest.mark.parametrize("middle", ["sse", "binpb", "jsonl"])
def test_convert_there_and_back(recording: Path, tmp_path: Path, middle: str) -> None:
    there = tmp_path / f"there.{middle}"
    back = tmp_path / "back.ndjson"
    for arguments in ((recording, "-o", there), (there, "-o", back)):
        done = run("convert", *arguments)
        assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    assert values(back.read_bytes()) == values(lines(EVENTS))
    assert b'"schema":{"z":1.0,"a":1e2}' in back.read_bytes()


def test_standard_output_gets_json_lines(recording: Path, tmp_path: Path) -> None:
    done = run("convert", recording)
    assert (done.returncode, done.stderr) == (0, b"")
    assert values(done.stdout) == values(lines(EVENTS))
    binpb = tmp_path / "recording.binpb"
    run("convert", recording, "-o", binpb)
    assert run("convert", binpb).stdout == done.stdout


def test_convert_through_standard_streams(recording: Path) -> None:
    binpb = run("convert", "--from", "jsonl", "--to", "binpb", stdin=recording.read_bytes())
    jsonl = run("convert", "-", "--from", "binpb", "--to", "jsonl", stdin=binpb.stdout)
    assert (binpb.stderr, jsonl.stderr) == (b"", b"")
    assert values(jsonl.stdout) == values(lines(EVENTS))


def test_binpb_is_length_delimited_stream_events(recording: Path) -> None:
    data = run("convert", recording, "--to", "binpb").stdout
    events = []
    while data:
        if data[0] < 0x80:  # a length in one byte
            size, data = data[0], data[1:]
        else:  # in two bytes
            size, data = (data[0] & 0x7F) | data[1] << 7, data[2:]
        events.append(StreamEvent.FromString(data[:size]))
        data = data[size:]
    assert events == [from_json(event) for event in EVENTS]


def test_sse_has_a_frame_per_event(recording: Path) -> None:
    frames = SseDecoder().feed(run("convert", recording, "--to", "sse").stdout)
    assert [frame.event for frame in frames] == [json.loads(event)["type"] for event in EVENTS]


def test_text_is_for_reading(recording: Path) -> None:
    text = run("convert", recording, "--to", "text").stdout.decode()
    assert text.startswith(
        "# response.image_generation_call.in_progress\n"
        "image_gen_call_in_progress {\n"
        "  type: EVENT_TYPE_RESPONSE_IMAGE_GENERATION_CALL_IN_PROGRESS\n"
        '  item_id: "ig"\n'
    )


def test_text_cannot_control_a_terminal() -> None:
    event = b'{"type":"\\u001b[2J\\u009b31m\\u202e\xe4\xb8\x96"}\n'
    text = run("convert", "--from", "jsonl", "--to", "text", stdin=event).stdout.decode()
    assert text.replace("\n", "").isprintable()
    assert "\u4e16" in text


def test_done_comments_blank_lines_and_bom_are_not_events() -> None:
    stream = f"\ufeff: hello\n\ndata: {EVENTS[0]}\n\ndata: [DONE]\n\n".encode()
    assert run("convert", "--from", "sse", "--to", "jsonl", stdin=stream).stdout == lines(EVENTS[:1])
    jsonl = f"\ufeff{EVENTS[0]}\r\n\r\n \n{EVENTS[1]}".encode()
    assert run("convert", "--from", "jsonl", "--to", "jsonl", stdin=jsonl).stdout == lines(EVENTS[:2])


def test_verbatim_line_breaks_do_not_make_a_second_json_line() -> None:
    stream = b'data: {"type":"x",\ndata: "a":1}\n\n'
    assert run("convert", "--from", "sse", "--to", "jsonl", stdin=stream).stdout == b'{"type":"x", "a":1}\n'
    document = b'{"type":"x",\r\n"a":\r1}'
    assert run("convert", "--from", "json", "--to", "jsonl", stdin=document).stdout == b'{"type":"x",  "a": 1}\n'


def test_whole_documents_of_another_message(tmp_path: Path) -> None:
    body = tmp_path / "body.json"
    body.write_text('{\n  "id": "resp",\n  "n": 1.0\n}\n')
    binpb = tmp_path / "body.binpb"
    assert run("convert", body, "-o", binpb, "--message", "Json").returncode == 0
    assert run("convert", binpb, "--to", "json", "--message", "Json").stdout == b'{   "id": "resp",   "n": 1.0 }\n'


def test_what_is_written_can_be_read_back(tmp_path: Path) -> None:
    """A message may have more bytes than its JSON."""
    event = f'{{"type":"{"x" * 40_000_000}"}}\n'.encode()
    binpb = tmp_path / "long.binpb"
    assert run("convert", "--from", "jsonl", "-o", binpb, stdin=event).returncode == 0
    assert run("convert", binpb, "--to", "jsonl").stdout == event


def test_strict_stops_at_the_first_departure(tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    path.write_bytes(lines([EVENTS[0], MISTYPED, EVENTS[1]]))
    error = f"{path}: line 2: $.item_id: expected a string, found a number"
    done = run("convert", path, "--to", "jsonl", "--strict")
    assert_fails(done, error)
    assert done.stdout == lines(EVENTS[:1])
    lenient = run("convert", path, "--to", "jsonl")
    assert values(lenient.stdout) == values(path.read_bytes())
    binpb = tmp_path / "in.binpb"
    run("convert", path, "-o", binpb)
    assert_fails(
        run("convert", binpb, "--to", "jsonl", "--strict"),
        f"{binpb}: message 2 (byte 10): $.item_id: expected a string, found a number",
    )


@pytest.mark.parametrize("to", ["binpb", "jsonl", "sse"])
def test_input_larger_than_memory(to: str, tmp_path: Path) -> None:
    """256 MB of events are converted with 100 MiB of data memory."""
    event = EVENTS[2].replace("iVBORw0KGgo=", "A" * 1_600_000)
    path, out = tmp_path / "large.jsonl", tmp_path / "out"
    with path.open("w") as large:
        for _ in range(160):
            large.write(event + "\n")
    limit = 100 * 1024 * 1024
    restrict = partial(resource.setrlimit, resource.RLIMIT_DATA, (limit, limit))
    with out.open("wb") as sink:
        done = subprocess.run(
            [COMMAND, "convert", path, "--to", to],
            stdout=sink,
            stderr=subprocess.PIPE,
            preexec_fn=restrict,
            check=False,
            timeout=120,
        )
    assert (done.returncode, done.stderr) == (0, b"")
    (total,) = [row.split() for row in run("inspect", out, "--from", to).stdout.decode().splitlines() if "total" in row]
    assert total[1] == "160"


def test_corpus_file_becomes_binpb_and_equal_json_lines(stream_file: Path, tmp_path: Path) -> None:
    binpb = tmp_path / "stream.binpb"
    assert run("convert", stream_file, "-o", binpb).stderr == b""
    assert values(run("convert", binpb, "--to", "jsonl").stdout) == values(stream_file.read_bytes())


def test_corpus_body_becomes_binpb_and_equal_json(body_file: Path, tmp_path: Path) -> None:
    binpb = tmp_path / "body.binpb"
    assert run("convert", body_file, "-o", binpb, "--message", "Json").stderr == b""
    back = run("convert", binpb, "--to", "jsonl", "--message", "Json").stdout
    assert value_of(back) == value_of(body_file.read_bytes())
