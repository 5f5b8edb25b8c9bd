"""``openresponses inspect``."""

from __future__ import annotations

from pathlib import Path

from openresponses import from_json
from support.command_runner import EVENTS, assert_fails, lines, run


def test_inspect(recording: Path) -> None:
    done = run("inspect", recording)
    assert (done.returncode, done.stderr) == (0, b"")
    report = done.stdout.decode()
    assert max(map(len, report.splitlines())) <= 80
    rows = {
        line.split()[0]: line.split()[1:] for line in report.splitlines() if line.startswith(("response.", "total"))
    }
    sizes = [len(event) for event in EVENTS]
    protobuf = [from_json(event).ByteSize() for event in EVENTS]
    assert rows["response.image_generation_call.in_progress"] == ["1", str(sizes[0]), str(protobuf[0]), "100.0", "%"]
    assert rows["response.new"] == ["1", str(sizes[1]), str(protobuf[1]), "0.0", "%"]
    assert rows["response.image_generation_call.completed"] == ["1", str(sizes[3]), str(protobuf[3]), "80.0", "%"]
    assert rows["total"] == ["4", str(sum(sizes)), str(sum(protobuf)), "70.0", "%"]
    assert "14 of 20 members typed, 6 carried verbatim" in report
    assert "2 of 4 messages have something verbatim or missing" in report


def test_inspect_adds_up_several_recordings(recording: Path) -> None:
    done = run("inspect", recording, recording)
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"28 of 40 members typed, 12 carried verbatim" in done.stdout


def test_inspect_lists_departures(tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    path.write_bytes(
        b'{"type":"response.new"}\n{"type":"response.failed","sequence_number":1,"new":2,"response":{"id":"resp_1",'
        b'"object":"response","created_at":1,"model":"tide-1","output":[],"tools":[],"tool_choice":"auto",'
        b'"parallel_tool_calls":true,"temperature":null,"metadata":null}}\n' * 2
    )
    done = run("inspect", "--departures", path)
    assert (done.returncode, done.stderr) == (0, b"")
    listed = done.stdout.decode().partition("message and member")[2].splitlines()[2:]
    rows = [line.split() for line in listed]
    assert ["StreamEvent.response.new", "verbatim", "2"] in rows
    assert ["ResponseFailed.new", "verbatim", "2"] in rows
    assert ["Response.metadata", "verbatim", "2"] in rows
    assert ["Response.usage", "missing", "2"] in rows
    assert not any(row[0] == "Response.temperature" for row in rows)


def test_inspect_lists_no_departures(tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    path.write_text(EVENTS[0])
    assert b"\n\nnothing is verbatim or missing\n" in run("inspect", "--departures", path).stdout


def test_inspect_takes_bodies(tmp_path: Path) -> None:
    path = tmp_path / "request.json"
    path.write_text('{"model":"tide-1","input":[{"role":"user","content":"Ebb?"}],"new":1}')
    done = run("inspect", "--message", "CreateResponseRequest", path)
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"4 of 5 members typed, 1 carried verbatim" in done.stdout


def test_inspect_reports_what_came_before_bad_input(tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    path.write_bytes(lines(EVENTS[:1]) + b"hello\n")
    done = run("inspect", path)
    assert_fails(done, f"{path}: line 2: $: expected JSON, found malformed text at character 0")
    assert b"total" in done.stdout


def test_inspect_reports_a_message_without_json_form() -> None:
    error = "$: expected one of the fields of `event` to be set, found none that this schema knows"
    assert_fails(run("inspect", "--from", "binpb", stdin=b"\0"), f"standard input: {error}")


def test_inspect_fits_80_columns_whatever_the_types() -> None:
    events = [f'{{"type":"{name}"}}' for name in ("\u6f22" * 44, "x" * 300, "\u0301" * 50)]
    report = run("inspect", "--from", "jsonl", stdin=lines(events)).stdout
    assert report.isascii()
    assert max(map(len, report.splitlines())) <= 80


def test_inspect_shows_no_control_characters() -> None:
    done = run("inspect", "--from", "jsonl", stdin=b'{"type":"\\u001b[31mred\\n"}')
    assert b"\x1b" not in done.stdout
    assert rb"\x1b[31mred\n" in done.stdout
