"""The project's forms for issues and pull requests.

GitHub accepts the forms, and each form asks for what an answer needs. GitHub leaves out a faulty form without an error,
so only a test can notice.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / ".github"
FORMS = sorted(set((FOLDER / "ISSUE_TEMPLATE").glob("*.yml")) - {FOLDER / "ISSUE_TEMPLATE" / "config.yml"})
EVERY_FORM = pytest.mark.parametrize("path", FORMS, ids=lambda path: path.name)

# The attributes of each type of element: required attributes, then optional ones.
ATTRIBUTES = {
    "markdown": ({"value"}, set[str]()),
    "input": ({"label"}, {"description", "placeholder", "value"}),
    "textarea": ({"label"}, {"description", "placeholder", "value", "render"}),
    "dropdown": ({"label", "options"}, {"description", "multiple", "default"}),
    "checkboxes": ({"label", "options"}, {"description"}),
}
SWITCHES = {"required", "multiple"}


def form(path: Path) -> dict[str, Any]:
    return dict(yaml.safe_load(path.read_text()))


def questions(path: Path) -> list[dict[str, Any]]:
    """The elements that the reporter fills in."""
    return [element for element in form(path)["body"] if element["type"] != "markdown"]


def texts(value: Any) -> list[Any]:
    """All values that must be texts, at any depth."""
    if isinstance(value, dict):
        return [text for name, member in value.items() if name not in SWITCHES for text in texts(member)]
    if isinstance(value, list):
        return [text for item in value for text in texts(item)]
    return [value]


def test_there_are_two_forms() -> None:
    assert [path.name for path in FORMS] == ["fault.yml", "schema-gap.yml"]
    assert len({form(path)["name"] for path in FORMS}) == 2


@EVERY_FORM
def test_form_has_what_github_requires(path: Path) -> None:
    assert form(path).keys() == {"name", "description", "body"}
    assert questions(path)
    assert all(isinstance(text, str) and text.strip() for text in texts(form(path)))


@EVERY_FORM
def test_elements_have_the_attributes_of_their_type(path: Path) -> None:
    for element in form(path)["body"]:
        assert element.keys() <= {"type", "id", "attributes", "validations"}
        required, others = ATTRIBUTES[element["type"]]
        assert required <= element["attributes"].keys() <= required | others
        assert element.get("validations", {"required": True}).keys() == {"required"}


@EVERY_FORM
def test_ids_and_labels_are_unique(path: Path) -> None:
    ids = [element["id"] for element in questions(path)]
    labels = [element["attributes"]["label"] for element in questions(path)]
    assert all(re.fullmatch(r"[A-Za-z0-9_-]+", name) for name in ids)
    assert len(set(ids)) == len(ids)
    assert len(set(labels)) == len(labels)


@EVERY_FORM
def test_options_differ(path: Path) -> None:
    for element in questions(path):
        options = [o["label"] if isinstance(o, dict) else o for o in element["attributes"].get("options", ["one"])]
        assert options
        assert all(isinstance(option, str) for option in options)
        assert len(set(options)) == len(options)


def test_fault_asks_for_what_repeats_it() -> None:
    path = FOLDER / "ISSUE_TEMPLATE" / "fault.yml"
    required = {element["id"] for element in questions(path) if element["validations"]["required"]}
    assert required == {"input", "call", "output", "expected", "version", "runtime"}


def test_schema_gap_asks_for_its_evidence() -> None:
    ids = [element["id"] for element in questions(FOLDER / "ISSUE_TEMPLATE" / "schema-gap.yml")]
    assert ids == ["kind", "names", "seen", "recording", "since", "secrets"]


def test_links_of_the_chooser() -> None:
    config = form(FOLDER / "ISSUE_TEMPLATE" / "config.yml")
    assert config.keys() == {"blank_issues_enabled", "contact_links"}
    assert isinstance(config["blank_issues_enabled"], bool)
    for link in config["contact_links"]:
        assert link.keys() == {"name", "url", "about"}
        assert link["url"].startswith("https://")


def test_pull_request_form_has_four_headings() -> None:
    text = (FOLDER / "PULL_REQUEST_TEMPLATE.md").read_text()
    assert re.findall(r"^## (.+)$", text, re.MULTILINE) == ["What", "Why", "Is it breaking?", "How was it tested?"]
