"""The installed command, run as a user runs it."""

from __future__ import annotations

import json
import os
import pty
import resource
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from json_values import value_of

from openresponses import SseDecoder, from_json
from openresponses.v1.stream_event_pb2 import StreamEvent

COMMAND = Path(sys.executable).parent / "openresponses"
PNG = b"\x89PNG\r\n\x1a\n"

EVENTS = [
    '{"type":"response.image_generation_call.in_progress","item_id":"ig","output_index":0,"sequence_number":0}',
    '{"type":"response.new","sequence_number":1,"schema":{"z":1.0,"a":1e2}}',
    '{"type":"response.image_generation_call.partial_image","item_id":"ig","output_index":0,"sequence_number":2,'
    '"partial_image_index":0,"partial_image_b64":"iVBORw0KGgo="}',
    '{"type":"response.image_generation_call.completed","item_id":"ig","output_index":0,"sequence_number":3,"new":[1.0]}',
]
MISTYPED = '{"type":"response.image_generation_call.completed","item_id":5,"output_index":0,"sequence_number":9}'


def run(*arguments: str | Path, stdin: bytes = b"", cwd: Path | None = None) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([COMMAND, *arguments], input=stdin, capture_output=True, cwd=cwd, timeout=60, check=False)


def lines(events: list[str]) -> bytes:
    return "".join(f"{event}\n" for event in events).encode()


def values(jsonl: bytes) -> list[object]:
    return [value_of(line) for line in jsonl.splitlines()]


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    path = tmp_path / "recording.jsonl"
    path.write_bytes(lines(EVENTS))
    return path


def assert_fails(done: subprocess.CompletedProcess[bytes], error: str, status: int = 2) -> None:
    assert (done.stderr.decode(), done.returncode) == (f"openresponses: {error}\n", status)


def test_demo(tmp_path: Path) -> None:
    done = run("demo", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, b"")
    text = done.stdout.decode()
    for event_type in ("response.created", "response.image_generation_call.partial_image", "response.completed"):
        assert event_type in text
    assert "Picture: 6368 bytes, written to openresponses-demo.png\n" in text
    assert "Identical: all 20 events came back with every member and value" in text
    assert max(map(len, text.splitlines())) <= 80
    assert (tmp_path / "openresponses-demo.png").read_bytes().startswith(PNG)


def test_demo_says_what_differs(tmp_path: Path) -> None:
    """A converter that loses something must be found out: one is put in its place."""
    script = (
        "from openresponses.command import demo\n"
        "to_json = demo.to_json\n"
        "demo.to_json = lambda event: to_json(event).replace(b'\"minimum\":1.0', b'\"minimum\":1')\n"
        f"raise SystemExit(demo.run(demo.Path({str(tmp_path / 'picture.png')!r}), print))\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=False, timeout=60)
    assert done.returncode == 1, done.stderr
    assert b"DIFFERENT: response.created, response.in_progress, response.completed" in done.stdout


def test_demo_that_cannot_write_its_picture(tmp_path: Path) -> None:
    picture = tmp_path / "no" / "such" / "picture.png"
    assert_fails(run("demo", "-o", picture), f"{picture}: No such file or directory", 1)


@pytest.mark.parametrize("middle", ["sse", "binpb", "jsonl"])
def test_convert_there_and_back(recording: Path, tmp_path: Path, middle: str) -> None:
    there = tmp_path / f"there.{middle}"
    back = tmp_path / "back.ndjson"
    for arguments in ((recording, "-o", there), (there, "-o", back)):
        done = run("convert", *arguments)
        assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    assert values(back.read_bytes()) == values(lines(EVENTS))
    assert b'"schema":{"z":1.0,"a":1e2}' in back.read_bytes()


def test_convert_through_standard_streams(recording: Path) -> None:
    binpb = run("convert", "--from", "jsonl", "--to", "binpb", stdin=recording.read_bytes())
    jsonl = run("convert", "-", "--from", "binpb", "--to", "jsonl", stdin=binpb.stdout)
    assert (binpb.stderr, jsonl.stderr) == (b"", b"")
    assert values(jsonl.stdout) == values(lines(EVENTS))


def test_binpb_is_length_delimited_stream_events(recording: Path) -> None:
    data = run("convert", recording, "--to", "binpb").stdout
    events = []
    while data:
        size = data[0] if data[0] < 0x80 else (data[0] & 0x7F) | data[1] << 7
        data = data[1 if data[0] < 0x80 else 2 :]
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


def test_done_comments_blank_lines_and_bom_are_no_events() -> None:
    stream = f"\ufeff: hello\n\ndata: {EVENTS[0]}\n\ndata: [DONE]\n\n".encode()
    assert run("convert", "--from", "sse", "--to", "jsonl", stdin=stream).stdout == lines(EVENTS[:1])
    jsonl = f"\ufeff{EVENTS[0]}\r\n\r\n \n{EVENTS[1]}".encode()
    assert run("convert", "--from", "jsonl", "--to", "jsonl", stdin=jsonl).stdout == lines(EVENTS[:2])


def test_verbatim_line_breaks_make_no_second_json_line() -> None:
    stream = b'data: {"type":"x",\ndata: "a":1}\n\n'
    assert run("convert", "--from", "sse", "--to", "jsonl", stdin=stream).stdout == b'{"type":"x", "a":1}\n'


def test_whole_documents_of_another_message(tmp_path: Path) -> None:
    body = tmp_path / "body.json"
    body.write_text('{\n  "id": "resp",\n  "n": 1.0\n}\n')
    binpb = tmp_path / "body.binpb"
    assert run("convert", body, "-o", binpb, "--message", "Json").returncode == 0
    assert run("convert", binpb, "--to", "json", "--message", "Json").stdout == b'{   "id": "resp",   "n": 1.0 }\n'


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


BAD = {
    "not JSON": ("jsonl", b"hello", "line 3: $: expected JSON, found malformed text at character 0"),
    "truncated": ("jsonl", b'{"type":"x', "line 3: $: expected JSON, found text that breaks off"),
    "no event": ("jsonl", b"[]", "line 3: $: expected an object, found an array"),
    "no UTF-8": ("jsonl", b'{"type":"\xff"}', "line 3: $: expected UTF-8, found byte 0xff at offset 9"),
    "deep": ("jsonl", b"[" * 100_000, "line 3: $: expected at most 500 levels of nesting, found more"),
    "broken frame": ("sse", b'data: {"type":', "line 7: $: expected JSON, found text that breaks off"),
    "cut message": ("binpb", b"\x05abc", "message 3 (byte {}): expected 5 bytes, found the end of the file after 3"),
    "cut length": ("binpb", b"\x85", "message 3 (byte {}): expected a message's length, found the end of the file"),
    "huge length": (
        "binpb",
        b"\xff\xff\xff\xff\x0fabc",
        "message 3 (byte {}): expected the length of a message of at most 268435456 bytes, found a larger one",
    ),
    "other bytes": (
        "binpb",
        b"\x02\xff\xff",
        "message 3 (byte {}): expected bytes of openresponses.v1.StreamEvent, found other bytes",
    ),
    "empty message": (
        "binpb",
        b"\x00",
        "$: expected one of the fields of `event` to be set, found none that this schema knows",
    ),
}


@pytest.mark.parametrize("name", BAD)
@pytest.mark.parametrize("to", ["jsonl", "sse"])
def test_bad_input_is_one_line_and_keeps_what_came_before(name: str, to: str, tmp_path: Path) -> None:
    input_format, garbage, error = BAD[name]
    good = run("convert", "--from", "jsonl", "--to", input_format, stdin=lines(EVENTS[:2])).stdout
    path, out = tmp_path / "in", tmp_path / "out"
    path.write_bytes(good + garbage)
    done = run("convert", path, "--from", input_format, "--to", to, "-o", out)
    assert_fails(done, f"{path}: {error.format(len(good))}")
    whole = run("convert", "--from", "jsonl", "--to", to, stdin=lines(EVENTS[:2])).stdout
    assert out.read_bytes() == whole


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        (["convert", "no-such.jsonl", "--to", "sse"], "no-such.jsonl: No such file or directory"),
        (["convert", ".", "--from", "sse", "--to", "sse"], ".: Is a directory"),
        (
            ["convert", "in.dat", "--to", "sse"],
            "the name 'in.dat' does not tell the format: say --from sse|jsonl|json|binpb",
        ),
        (["convert", "--to", "sse"], "a standard stream has no file name: say --from sse|jsonl|json|binpb"),
        (["convert", "in.sse"], "a standard stream has no file name: say --to sse|jsonl|json|binpb|text"),
        (["convert", "in.sse", "-o", "in.sse"], "in.sse: is the input file; write to another"),
        (
            ["convert", "in.sse", "--to", "xml"],
            "Invalid value for '--to': 'xml' is not one of 'sse', 'jsonl', 'json', 'binpb', 'text'.",
        ),
        (
            ["inspect", "in.sse", "--message", "Nothing"],
            "--message: no message of openresponses.v1 is named 'Nothing'; StreamEvent and Json are, for example",
        ),
        (
            ["inspect", "in.sse", "--message", "JsonMember"],
            "--message: openresponses.v1.JsonMember: has no JSON form of its own; convert the message that holds it",
        ),
        (["inspect", "--from"], "Option '--from' requires an argument."),
        (["nonsense"], "No such command 'nonsense'."),
        (
            ["inspect", "not.sse"],
            "not.sse: line 1: expected Server-Sent Events (lines such as `data: {…}`), found none in the file",
        ),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_wrong_arguments_are_one_line(arguments: list[str], error: str, tmp_path: Path) -> None:
    (tmp_path / "in.sse").write_text(f"data: {EVENTS[0]}\n\n")
    (tmp_path / "not.sse").write_bytes(lines(EVENTS))
    assert_fails(run(*arguments, cwd=tmp_path), error)
    assert (tmp_path / "in.sse").stat().st_size


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


def shell(command: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        ["bash", "-c", command], capture_output=True, env={**os.environ, **environment}, timeout=60, check=False
    )


def test_pipes_that_do_not_block_lose_nothing() -> None:
    """As event loops set them, for which reading too early looks like the end."""
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


def test_what_is_written_can_be_read_back(tmp_path: Path) -> None:
    """A message's bytes may be more than those of its JSON."""
    event = f'{{"type":"{"x" * 40_000_000}"}}\n'.encode()
    binpb = tmp_path / "long.binpb"
    assert run("convert", "--from", "jsonl", "-o", binpb, stdin=event).returncode == 0
    assert run("convert", binpb, "--to", "jsonl").stdout == event


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


@pytest.mark.parametrize("to", ["binpb", "jsonl", "sse"])
def test_input_larger_than_memory(to: str, tmp_path: Path) -> None:
    """192 MB of events in an address space with little more room than the command needs when idle."""
    path = tmp_path / "large.jsonl"
    event = EVENTS[2].replace("iVBORw0KGgo=", "A" * 6_000_000)
    with path.open("w") as out:
        for _ in range(32):
            out.write(event + "\n")
    limit = 400 * 1024 * 1024

    def restrict() -> None:
        resource.setrlimit(resource.RLIMIT_DATA, (limit, limit))

    with (tmp_path / "out").open("wb") as out_file:
        done = subprocess.run(
            [COMMAND, "convert", path, "--to", to],
            stdout=out_file,
            stderr=subprocess.PIPE,
            preexec_fn=restrict,
            check=False,
            timeout=120,
        )
    assert (done.returncode, done.stderr) == (0, b"")
    back = run("inspect", tmp_path / "out", "--from", to).stdout.decode()
    assert "total" in back
    assert [row.split()[1] for row in back.splitlines() if row.startswith("total")] == ["32"]


def on_terminal(*arguments: str | Path) -> tuple[bytes, int]:
    """What a user of a terminal of 80 columns sees on standard error."""
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
        except OSError:  # how Linux says that the other end is closed
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
    assert "2 of 4 events have something verbatim or missing" in report


def test_inspect_reports_what_came_before_bad_input(tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    path.write_bytes(lines(EVENTS[:1]) + b"hello\n")
    done = run("inspect", path)
    assert_fails(done, f"{path}: line 2: $: expected JSON, found malformed text at character 0")
    assert b"total" in done.stdout


def test_inspect_reports_a_message_without_json_form() -> None:
    error = "$: expected one of the fields of `event` to be set, found none that this schema knows"
    assert_fails(run("inspect", "--from", "binpb", stdin=b"\0"), f"standard input: {error}")


def test_text_steers_no_terminal() -> None:
    event = b'{"type":"\\u001b[2J\\u009b31m\\u202e\xe4\xb8\x96"}\n'
    text = run("convert", "--from", "jsonl", "--to", "text", stdin=event).stdout.decode()
    assert text.replace("\n", "").isprintable()
    assert "\u4e16" in text


def test_inspect_shows_no_control_characters() -> None:
    done = run("inspect", "--from", "jsonl", stdin=b'{"type":"\\u001b[31mred\\n"}')
    assert b"\x1b" not in done.stdout
    assert rb"\x1b[31mred\n" in done.stdout


@pytest.mark.parametrize(
    "arguments", [["--help"], ["-h"], ["demo", "--help"], ["convert", "--help"], ["inspect", "-h"]]
)
def test_help_fits_80_columns(arguments: list[str]) -> None:
    done = run(*arguments)
    assert (done.returncode, done.stderr) == (0, b"")
    assert max(map(len, done.stdout.decode().splitlines())) <= 80


def test_version() -> None:
    assert run("--version").stdout.startswith(b"openresponses-proto 0.")


def test_command_is_installed() -> None:
    assert shutil.which("openresponses", path=str(COMMAND.parent))


def test_corpus_file_becomes_binpb_and_equal_json_lines(stream_file: Path, tmp_path: Path) -> None:
    binpb = tmp_path / "stream.binpb"
    assert run("convert", stream_file, "-o", binpb).stderr == b""
    assert values(run("convert", binpb, "--to", "jsonl").stdout) == values(stream_file.read_bytes())


def test_corpus_body_becomes_binpb_and_equal_json(body_file: Path, tmp_path: Path) -> None:
    binpb = tmp_path / "body.binpb"
    assert run("convert", body_file, "-o", binpb, "--message", "Json").stderr == b""
    back = run("convert", binpb, "--to", "jsonl", "--message", "Json").stdout
    assert value_of(back) == value_of(body_file.read_bytes())
