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
    assert "2 of 4 messages have something verbatim, missing or spelled otherwise" in report


def test_inspect_adds_up_several_recordings(recording: Path) -> None:
    done = run("inspect", recording, recording)
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"28 of 40 members typed, 12 carried verbatim" in done.stdout


def test_inspect_lists_departures(tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    path.write_bytes(
        b'{"type":"response.new"}\n{"type":"response.failed","sequence_number":1,"new":2,"response":{"id":"resp_1",'
        b'"object":"response","created_at":1,"model":"tide-1","output":[],"tools":[],"tool_choice":"auto",'
        b'"parallel_tool_calls":true,"error":null,"metadata":null}}\n' * 2
    )
    done = run("inspect", "--departures", path)
    assert (done.returncode, done.stderr) == (0, b"")
    listed = done.stdout.decode().partition("message and member")[2].splitlines()[2:]
    rows = [line.split() for line in listed]
    assert ["StreamEvent.response.new", "verbatim", "2"] in rows
    assert ["ResponseFailed.new", "verbatim", "2"] in rows
    assert ["Response.metadata", "null", "2"] in rows
    assert ["Response.usage", "missing", "2"] in rows
    assert not any(row[0] == "Response.error" for row in rows)


def test_inspect_lists_no_departures(tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    path.write_text(EVENTS[0])
    assert b"\n\nnothing is verbatim, missing or spelled otherwise\n" in run("inspect", "--departures", path).stdout


def test_inspect_takes_bodies(tmp_path: Path) -> None:
    path = tmp_path / "request.json"
    path.write_text('{"model":"tide-1","input":[{"role":"user","content":"Ebb?"}],"new":1}')
    done = run("inspect", "--message", "CreateResponseRequest", path)
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"4 of 5 members typed, 1 carried verbatim" in done.stdout


MALFORMED = "$: expected JSON, found malformed text at character 0"


def counts(report: bytes) -> tuple[str, str]:
    """The total of events, and the sentence about what is not an event."""
    rows = report.decode().splitlines()
    return next(row.split()[1] for row in rows if row.startswith("total")), rows[-1]


def test_inspect_goes_on_after_what_is_not_an_event(tmp_path: Path) -> None:
    path, other = tmp_path / "in.jsonl", tmp_path / "other.jsonl"
    path.write_bytes(lines([EVENTS[0], "hello", EVENTS[1], "[]", EVENTS[2]]))
    other.write_bytes(lines(["{", *EVENTS]))
    done = run("inspect", path, other)
    assert done.returncode == 2
    assert done.stderr.decode().splitlines() == [
        f"openresponses: {path}: line 2: {MALFORMED}",
        f"openresponses: {path}: line 4: $: expected an object, found an array",
        f"openresponses: {other}: line 1: $: expected JSON, found text that breaks off",
    ]
    assert counts(done.stdout) == ("7", "not a StreamEvent, and not counted above: 3")


def test_inspect_goes_on_in_server_sent_events(tmp_path: Path) -> None:
    path = tmp_path / "in.sse"
    path.write_text(f"data: {EVENTS[0]}\n\ndata: hello\n\ndata: {EVENTS[1]}\n\n")
    done = run("inspect", path)
    assert_fails(done, f"{path}: line 3: {MALFORMED}")
    assert counts(done.stdout) == ("2", "not a StreamEvent, and not counted above: 1")


def test_inspect_goes_on_in_protobuf_until_a_length_is_not_one(tmp_path: Path) -> None:
    path = tmp_path / "in.binpb"
    event = from_json(EVENTS[0]).SerializeToString()
    good = bytes([len(event)]) + event
    path.write_bytes(good + b"\x02\xff\xff" + b"\0" + good + b"\xff\xff\xff\xff\x0f" + good)
    done = run("inspect", path)
    assert [line.split(": expected ")[1] for line in done.stderr.decode().splitlines()] == [
        "bytes of openresponses.v1.StreamEvent, found other bytes",
        "one of the fields of `event` to be set, found none that this schema knows",
        "the length of a message of at most 268435456 bytes, found a larger one",
    ]
    assert counts(done.stdout) == ("2", "not a StreamEvent, and not counted above: 3")


def test_inspect_goes_on_to_the_next_file(recording: Path, tmp_path: Path) -> None:
    (tmp_path / "notes.md").write_text("hello")
    (tmp_path / "body.json").write_text("[]")
    (tmp_path / "lines.sse").write_text(EVENTS[0])
    done = run("inspect", "gone.sse", "notes.md", "body.json", "lines.sse", recording, cwd=tmp_path)
    assert done.returncode == 2
    assert done.stderr.decode().splitlines() == [
        "openresponses: gone.sse: No such file or directory",
        "openresponses: the name 'notes.md' does not tell the format: say --from sse|jsonl|json|binpb",
        "openresponses: body.json: the document: $: expected an object, found an array",
        "openresponses: lines.sse: line 1: expected Server-Sent Events (lines such as `data: {…}`), "
        "found none in the file",
    ]
    assert counts(done.stdout) == ("4", "not a StreamEvent, and not counted above: 2")


def test_inspect_names_the_first_errors_of_a_file(tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    path.write_bytes(b"hello\n" * 1000)
    done = run("inspect", "--message", "Json", path)
    assert done.stderr.decode().splitlines() == [
        *(f"openresponses: {path}: line {number}: {MALFORMED}" for number in range(1, 6)),
        f"openresponses: {path}: 995 more that are not a Json",
    ]
    assert (done.returncode, done.stdout) == (2, b"not a Json, and not counted above: 1000\n")


def test_a_line_that_is_too_long_is_one_error(tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    path.write_bytes(b"x" * ((64 << 20) + 100) + b"\n" + lines(EVENTS[:1]))
    done = run("inspect", path)
    assert_fails(done, f"{path}: line 1: $: expected at most 67108864 bytes, found 67108869")
    assert counts(done.stdout) == ("1", "not a StreamEvent, and not counted above: 1")


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
