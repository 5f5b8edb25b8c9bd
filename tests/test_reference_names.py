"""docs/reference-names.md: its table and the comments in the schema name the same messages."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from support.published import needs_snapshots, snapshot_files

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "reference-names.md"
PROTOS = sorted((ROOT / "proto" / "openresponses" / "v1").glob("*.proto"))

NAME = re.compile(r"\bOpenResponses[A-Z][a-z]\w*")
LINE = re.compile(r"^// Reference name: (OpenResponses\w+)\.$", re.MULTILINE)
# The last paragraph of a message's comment, and the message's name.
PARAGRAPH = re.compile(r"^//\n((?:// Reference name: .*\n)+)message (\w+) \{$", re.MULTILINE)
ROW = re.compile(r"^\| `(OpenResponses\w+)` +\| `(\w+)` +\| `(\w+\.proto)` +\|$", re.MULTILINE)


def named_in(proto: Path) -> list[tuple[str, str, str]]:
    """Returns (reference name, message, file) for each reference name in a file."""
    return [
        (name, message, proto.name)
        for paragraph, message in PARAGRAPH.findall(proto.read_text())
        for name in LINE.findall(paragraph)
    ]


def test_table_lists_each_reference_name_of_the_schema() -> None:
    assert ROW.findall(PAGE.read_text()) == sorted(row for proto in PROTOS for row in named_in(proto))


@pytest.mark.parametrize("proto", PROTOS, ids=lambda proto: proto.stem)
def test_reference_names_end_the_comment_of_their_message(proto: Path) -> None:
    """One form at one place: a search finds each name, and the comment begins with what the message is."""
    assert NAME.findall(proto.read_text()) == [name for name, _, _ in named_in(proto)]


def test_example_is_the_comment_of_its_message() -> None:
    (example,) = re.findall(r"```proto\n(.*?)```", PAGE.read_text(), re.DOTALL)
    (message,) = re.findall(r"^message (\w+)", example, re.MULTILINE)
    assert any(example in proto.read_text() for proto in PROTOS), f"{message} has another comment"


@needs_snapshots
def test_page_has_each_name_of_the_reference() -> None:
    documents = [json.loads(file.read_bytes()) for file in snapshot_files()]
    (reference,) = (document for document in documents if "OpenResponsesStreamEvent" in document["schemas"])
    published = {name for name in reference["schemas"] if name.startswith("OpenResponses")}
    assert published == set(NAME.findall(PAGE.read_text()))
