"""Bad input and wrong arguments: one line, status 2, and what came before is kept."""

from __future__ import annotations

from pathlib import Path

import pytest

from support.command_runner import EVENTS, assert_fails, lines, run

BAD = {
    "not JSON": ("jsonl", b"hello", "line 3: $: expected JSON, found malformed text at character 0"),
    "truncated": ("jsonl", b'{"type":"x', "line 3: $: expected JSON, found text that breaks off"),
    "not an object": ("jsonl", b"[]", "line 3: $: expected an object, found an array"),
    "not UTF-8": ("jsonl", b'{"type":"\xff"}', "line 3: $: expected UTF-8, found byte 0xff at offset 9"),
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
        (["convert", "no-such.dat"], "no-such.dat: No such file or directory"),
        (["inspect", "no-such.dat"], "no-such.dat: No such file or directory"),
        (["convert", ".", "--from", "sse", "--to", "sse"], ".: Is a directory"),
        (
            ["convert", "in.dat", "--to", "sse"],
            "the name 'in.dat' does not tell the format: say --from sse|jsonl|json|binpb",
        ),
        (["convert", "--to", "sse"], "standard input has no file name: say --from sse|jsonl|json|binpb"),
        (["inspect"], "standard input has no file name: say --from sse|jsonl|json|binpb"),
        (
            ["convert", "in.sse", "-o", "out.dat"],
            "the name 'out.dat' does not tell the format: say --to sse|jsonl|json|binpb|text",
        ),
        (["convert", "in.sse", "-o", "in.sse"], "in.sse: is the input file; write to another"),
        (
            ["convert", "in.sse", "--to", "xml"],
            "Invalid value for '--to': 'xml' is not one of 'sse', 'jsonl', 'json', 'binpb', 'text'.",
        ),
        (
            ["inspect", "in.sse", "--message", "Nothing"],
            "--message: no message of openresponses.v1 is named 'Nothing'; "
            "Response and CreateResponseRequest are, for example",
        ),
        (
            ["inspect", "in.sse", "--message", "Respose"],
            "--message: no message of openresponses.v1 is named 'Respose'; did you mean Response?",
        ),
        (
            ["convert", "in.sse", "--message", "openresponses.v1.createresponse"],
            "--message: no message of openresponses.v1 is named 'openresponses.v1.createresponse'; "
            "did you mean CreateResponseRequest?",
        ),
        (  # JsonMember is nearer, but has no JSON form of its own
            ["inspect", "in.sse", "--message", "JsonMembe"],
            "--message: no message of openresponses.v1 is named 'JsonMembe'; "
            "Response and CreateResponseRequest are, for example",
        ),
        (
            ["inspect", "in.sse", "--message", "JsonMember"],
            "--message: openresponses.v1.JsonMember: has no JSON form of its own; convert the message that holds it",
        ),
        (
            ["inspect", "in.sse", "--message", "\udcff"],
            "--message: no message of openresponses.v1 is named '\\udcff'; "
            "Response and CreateResponseRequest are, for example",
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
    (tmp_path / "in.dat").write_bytes(b"")
    assert_fails(run(*arguments, cwd=tmp_path), error)
    assert (tmp_path / "in.sse").stat().st_size
