"""The harness of `make interop`: programs that are right pass, faults are found and reported."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

pytest.importorskip("grpc", reason="the extra `gateway` is not installed")
pytest.importorskip("openai", reason="the openai client is not installed")

from click.testing import CliRunner, Result
from interop import checks, talks
from interop.__main__ import main
from interop.languages import ENVIRONMENT

PROGRAM = Path(__file__).parent / "support" / "interop_program.py"
TOOLS = Path(__file__).parent.parent / "tools"


@pytest.fixture(autouse=True)
def _environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """The program finds the modules that it needs."""
    monkeypatch.setenv("PYTHONPATH", str(TOOLS))


def interop(
    folder: Path,
    *arguments: str,
    fault: str = "none",
    build: str = "true",
    needs: str = "",
    page: str | None = "nothing",
) -> Result:
    language = folder / "languages" / "python"
    language.mkdir(parents=True, exist_ok=True)
    run = f"[{sys.executable!r}, {str(PROGRAM)!r}, {fault!r}]"
    manifest = f"title = 'Python'\nneeds = [{needs}]\nbuild = [{build!r}]\nrun = {run}\n"
    (language / "interop.toml").write_text(manifest)
    (folder / "pages").mkdir(exist_ok=True)
    if page is not None:
        (folder / "pages" / "python.md").write_text(page)
    folders = ["--folder", str(folder / "languages"), "--pages", str(folder / "pages")]
    return CliRunner().invoke(main, [*folders, *arguments])


def lines(result: Result) -> list[str]:
    """Returns the table and the details, without times."""
    return re.sub(r"ok \d+\.\d s", "ok", result.stdout).splitlines()


def cells(result: Result) -> list[str]:
    return re.split(r"  +", lines(result)[1])[1:]


def test_a_program_that_is_right(tmp_path: Path) -> None:
    result = interop(tmp_path, "--require-all")
    assert (lines(result)[2:], cells(result), result.exit_code) == ([], ["ok"] * 7, 0)
    assert max(map(len, result.stdout.splitlines())) <= 80


@pytest.mark.parametrize(
    ("fault", "check", "reported"),
    [
        ("misreads", "facts", "image_gen_call_partial_image: image_gen_call_partial_image.partial_image_b64: expected"),
        ("believes-double", "facts", "not noticed: "),
        ("believes-oneof", "facts", "not noticed: image_gen_call_completed: event: expected oneof"),
        (
            "believes-absent",
            "facts",
            "not noticed: image_gen_call_completed: image_gen_call_completed: expected",
        ),
        ("changes", "bytes", "keepalive: cannot be read: "),
        ("forgets", "bytes", "keepalive: not written"),
        ("drops", "bytes", "of a newer schema:\n  unknown_fields: lost in writing it again"),
        ("miscounts", "event", '"sequence_number":8}'),
        ("sets-the-type", "event", "expected an event whose type is unset, found one that has it"),
        ("leaves-out-zero", "client", "found ('tide-1', 'When is low tide?', None, None)"),
        ("takes-no-pictures", "client", "exit status 1; printed: b'Low tide "),
        ("scribbles", "client", "not a stream event: "),
        ("drops-minus-zero", "client", 'event 11: expected {"type":"response.output_item.done"'),
        ("believes-the-end", "client", "the stream broke off: expected an exit status other than 0, and a line on"),
        ("no-line-break", "client", "expected the text 'Low tide à 06 h 12 🌊, 1.0 m.' and a line break, found b'Low"),
        ("sends-the-type", "server", "expected events whose type is unset, found it set in response_created"),
        ("fails", "server", "expected deltas, text, status, model and numbers ('Hello from Python'"),
        ("reads-no-request", "server", "'completed', 'tide-1', [0, 1, 2, 3, 4])"),
        ("writes-half", "client", "event 1: not a stream event: Error parsing message"),
        ("dies", "client", "exit status 7; printed: b''"),
        ("text-content", "server", "expected a message with a list of parts, found Response("),
        ("ends-badly", "server", "exit status 3 after the end of its standard input, expected 0"),
    ],
)
def test_a_program_that_is_wrong(tmp_path: Path, fault: str, check: str, reported: str) -> None:
    needed = ["--check", "facts"] if check == "bytes" else []
    result = interop(tmp_path, *needed, "--check", check, fault=fault)
    assert result.exit_code == 1
    assert cells(result).count("FAILED") == 1
    assert f"Python, {check}: FAILED" in result.stdout
    assert reported in result.stdout


def test_checks_that_are_asked_for(tmp_path: Path) -> None:
    result = interop(tmp_path, "--check", "bytes", "--check", "event")
    assert cells(result) == ["not run", "not run", "not run", "ok", "not run", "not run", "not run"]
    assert lines(result)[3:] == [
        "Python, build, facts, client, server, page: not run: not asked for",
        "Python, bytes: not run: needs the check facts",
    ]


def test_a_client_that_collects_before_it_prints(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(talks, "SECONDS", 3.0)
    result = interop(tmp_path, fault="collects")
    assert lines(result)[3:] == ["Python, client: FAILED", "  not at its end after 3 s; printed: b''"]


def test_a_program_that_logs_much(tmp_path: Path) -> None:
    assert cells(interop(tmp_path, fault="logs")) == ["ok"] * 7


def test_a_program_that_prints_without_end(tmp_path: Path) -> None:
    result = interop(tmp_path, fault="floods")
    assert cells(result)[4:] == ["FAILED", "FAILED", "ok"]
    assert "expected at most 1,000,000 bytes of text, found more: b'xxx" in result.stdout
    assert "expected the line: listening 127.0.0.1:<port>, found: one without an end" in result.stdout
    assert len(result.stdout) < 5_000


def test_a_program_that_leaves_a_child(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The harness reads the program's last lines without waiting for the child to end."""
    monkeypatch.setattr(talks, "SECONDS", 3.0)
    result = interop(tmp_path, fault="leaves-a-child")
    assert cells(result)[4:] == ["FAILED", "FAILED", "ok"]
    assert result.stdout.count("\n  out of order") == 2


def test_a_server_that_does_not_print_its_address(tmp_path: Path) -> None:
    result = interop(tmp_path, "--check", "server", fault="mumbles")
    assert "  expected the line: listening 127.0.0.1:<port>, found: listening at port 99999\n" in result.stdout


def test_a_folder_where_a_file_should_be(tmp_path: Path) -> None:
    result = interop(tmp_path, "--check", "event", fault="makes-a-folder")
    assert re.search(r"\nPython, event: FAILED\n  .*/event/event.binpb: Is a directory\n", f"{result.stdout}\n")


def test_a_program_that_hangs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(talks, "SECONDS", 1.0)
    monkeypatch.setattr(checks, "SECONDS", 1.0)
    result = interop(tmp_path, fault="hangs")
    assert result.exit_code == 1
    assert cells(result) == ["ok", *["FAILED"] * 5, "ok"]
    assert result.stdout.count("not at its end after 1 s") == 4


def test_a_build_that_fails(tmp_path: Path) -> None:
    result = interop(tmp_path, build="seq 30; echo broken >&2; exit 4")
    assert cells(result) == ["FAILED", *["not run"] * 5, "ok"]
    printed = [f"  {number}" for number in range(12, 31)]
    command = "  sh -e -c seq 30; echo broken >&2; exit 4: exit status 4"
    more = [
        "  … 11 lines before",
        *printed,
        "  broken",
        "Python, facts, bytes, event, client, server: not run: not built",
    ]
    assert lines(result)[3:] == ["Python, build: FAILED", command, *more]


def test_a_tool_that_is_missing(tmp_path: Path) -> None:
    needs = "'sh', 'no-such-compiler'"
    result = interop(tmp_path, needs=needs)
    assert (cells(result), result.exit_code) == (["not run"] * 7, 0)
    assert lines(result)[3:] == ["Python: not run: not on PATH: no-such-compiler"]
    assert interop(tmp_path, "--require-all", needs=needs).exit_code == 1


def test_a_page_that_is_missing(tmp_path: Path) -> None:
    result = interop(tmp_path, page=None)
    assert lines(result)[3:] == ["Python, page: not run: there is no python.md in docs/languages"]


def test_the_commands_of_a_page_are_run(tmp_path: Path) -> None:
    source = "<!-- from tests/interop/recording.jsonl; save as a/b.jsonl -->\n```json\n{}\n```\n"
    assert cells(interop(tmp_path, page=f"{source}<!-- run -->\n```sh\ngrep {{}} a/b.jsonl\n```\n"))[-1] == "ok"
    result = interop(tmp_path, page="<!-- run -->\n```sh\necho here\nfalse\necho there\n```\n")
    failure = "  sh -e -c echo here false echo there: exit status 1"
    assert lines(result)[3:] == ["Python, page: FAILED", failure, "  here"]


@pytest.mark.parametrize(
    ("manifest", "error"),
    [
        ("title = 1", "interop: python/interop.toml: Expected `str`, got `int` - at `$.title`"),
        ("", "interop: python/interop.toml: Object missing required field `title`"),
        (
            "title = 'P'\nneeds = []\nbuild = []\nrun = []",
            "interop: python/interop.toml: Expected `array` of length >= 1 - at `$.run`",
        ),
    ],
)
def test_a_broken_manifest(tmp_path: Path, manifest: str, error: str) -> None:
    interop(tmp_path, needs="'no-such-compiler'")
    (tmp_path / "languages" / "python" / "interop.toml").write_text(manifest)
    result = CliRunner().invoke(main, ["--folder", str(tmp_path / "languages")])
    assert (result.exit_code, result.stderr) == (2, error + "\n")


def test_a_manifest_in_another_encoding(tmp_path: Path) -> None:
    interop(tmp_path, needs="'no-such-compiler'")
    (tmp_path / "languages" / "python" / "interop.toml").write_bytes(b"title = '\xe9'\n")
    result = CliRunner().invoke(main, ["--folder", str(tmp_path / "languages")])
    assert result.exit_code == 2
    assert result.stderr.startswith("interop: python/interop.toml: 'utf-8' codec can't decode byte 0xe9")


@pytest.mark.parametrize("file", ["languages/go/main.go", "pages/go.md"])
def test_a_program_without_a_manifest(tmp_path: Path, file: str) -> None:
    """A program that is not checked must not look like success."""
    (tmp_path / file).parent.mkdir(parents=True)
    (tmp_path / file).touch()
    result = interop(tmp_path, "--require-all")
    manifest = tmp_path / "languages" / "go" / "interop.toml"
    assert (result.exit_code, result.stderr) == (2, f"interop: go: expected the program's {manifest}, found none\n")
    assert interop(tmp_path, "python").exit_code == 0


def test_no_languages(tmp_path: Path) -> None:
    result = CliRunner().invoke(main, ["--require-all", "--folder", str(tmp_path), "--pages", str(tmp_path)])
    assert (result.exit_code, result.stderr) == (
        2,
        f"interop: {tmp_path}: expected folders with interop.toml, found none\n",
    )


def test_an_unknown_language(tmp_path: Path) -> None:
    result = interop(tmp_path, "klingon")
    assert (result.exit_code, result.stderr) == (2, "interop: klingon: expected python\n")


def test_what_is_run_finds_protoc_and_buf() -> None:
    folders = ENVIRONMENT["PATH"].split(":")
    assert {"buf", "protoc"} <= {file.name for file in Path(folders[-1]).iterdir()}
    assert (Path(ENVIRONMENT["PROTO"]) / "openresponses" / "v1" / "stream_event.proto").exists()
