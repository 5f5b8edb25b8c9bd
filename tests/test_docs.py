"""The documents: their Python runs, their links lead somewhere, the commands, paths and decisions that they
name exist."""

from __future__ import annotations

import re
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest
from google.protobuf.message import Message
from spec_coverage.exceptions import read_exceptions

from openresponses.v1.item_pb2 import Item
from openresponses.v1.json_pb2 import Unrecognized
from openresponses.v1.stream_event_pb2 import StreamEvent
from openresponses.v1.tool_pb2 import Tool

ROOT = Path(__file__).parent.parent
DOCUMENTS = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), ROOT / "python" / "README.md"])
NEEDS_GATEWAY = pytest.mark.skipif(find_spec("grpc") is None, reason="the extra `gateway` is not installed")
# Parts of programs, which tests/test_examples.py runs whole.
PARTS = ROOT / "docs" / "languages" / "python.md"
SNIPPETS = [
    pytest.param(code, id=f"{document.name}-{index}", marks=[NEEDS_GATEWAY] if extra else [])
    for document in DOCUMENTS
    if document != PARTS
    for index, (extra, code) in enumerate(
        re.findall(r"```python( gateway)?\n(.*?)```", document.read_text(), re.DOTALL)
    )
]


@pytest.mark.parametrize("code", SNIPPETS)
def test_snippet_runs(code: str) -> None:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: document.name)
def test_links_lead_somewhere(document: Path) -> None:
    prose = re.sub(r"^```.*?^```$", "", document.read_text(), flags=re.DOTALL | re.MULTILINE)
    targets = re.findall(r"\]\(([^)#]+)", prose)
    broken = [t for t in targets if not t.startswith("https://") and not (document.parent / t).exists()]
    assert not broken


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: document.name)
def test_make_targets_exist(document: Path) -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    commands = re.findall(r"(?:`|^)make ([a-z -]+?)(?:`|  |$)", document.read_text(), re.MULTILINE)
    assert not {target for command in commands for target in command.split()} - targets


def test_speed_is_shown_with_its_date_and_machine() -> None:
    page = (ROOT / "docs" / "speed.md").read_text()
    assert re.search(r"20\d\d-\d\d-\d\d, CPython 3\.\d+\.\d+, CPU: ", page)
    assert re.search(r"\| openresponses-proto \| +[\d.]+ ", page)


def known_alternatives(union: type[Message]) -> int:
    (oneof,) = union.DESCRIPTOR.oneofs
    return sum(field.message_type is not Unrecognized.DESCRIPTOR for field in oneof.fields)


def test_readme_counts_what_is_typed() -> None:
    shown = re.findall(r"(\d+)\s+(event types|kinds\s+of\s+items|kinds\s+of\s+tools)", (ROOT / "README.md").read_text())
    assert {" ".join(what.split()): int(count) for count, what in shown} == {
        "event types": known_alternatives(StreamEvent),
        "kinds of items": known_alternatives(Item),
        "kinds of tools": known_alternatives(Tool),
    }


def test_readme_counts_the_exceptions_of_the_coverage_check() -> None:
    (shown,) = re.findall(r"(\d+)\s+\[exceptions\]\(tools/spec-exceptions.txt\)", (ROOT / "README.md").read_text())
    assert int(shown) == len(read_exceptions(ROOT / "tools" / "spec-exceptions.txt"))


def test_readme_commands_do_what_they_say(tmp_path: Path) -> None:
    """Runs the commands under "On your own recordings" exactly as the page shows them."""
    recording = ROOT / "python" / "openresponses" / "recordings" / "image_generation.sse"
    (tmp_path / "recording.sse").write_bytes(recording.read_bytes())
    (section,) = re.findall(r"## On your own recordings\n+```sh\n(.*?)```", (ROOT / "README.md").read_text(), re.DOTALL)
    for command in section.splitlines():
        words = command.partition("#")[0].split()
        done = subprocess.run(
            [Path(sys.executable).parent / words[0], *words[1:]],
            capture_output=True,
            cwd=tmp_path,
            timeout=60,
            check=False,
        )
        assert (done.returncode, done.stderr) == (0, b""), command


def test_contributing_lists_paths_that_exist() -> None:
    (section,) = re.findall(r"## Where things are\n(.*?)\n## ", (ROOT / "CONTRIBUTING.md").read_text(), re.DOTALL)
    rows = [line.split("|")[1] for line in section.splitlines() if line.startswith("| `")]
    paths = [path for cell in rows for path in re.findall(r"`(.+?)`", cell)]
    assert paths
    assert not [path for path in paths if not (ROOT / path).exists()]


def test_comments_name_decisions_that_exist() -> None:
    files = [*(ROOT / "python").rglob("*.py"), *(ROOT / "benchmarks").rglob("*.py"), ROOT / "python" / "pyproject.toml"]
    named = {number for file in files for number in re.findall(r"docs/decisions/(\d{4})", file.read_text())}
    there = {path.name[:4] for path in (ROOT / "docs" / "decisions").glob("0*.md")}
    assert named
    assert named <= there
