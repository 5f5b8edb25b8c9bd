"""docs/languages/: each fence is a part of a file that `make interop` tests, or `make interop` runs it.

Of the page for Python, the tests do: tests/test_examples.py."""

from __future__ import annotations

from pathlib import Path

import pytest
from interop.languages import PAGES, PYTHON_PAGE, languages
from interop.pages import PageError, fences, filled, region

FILE = "a\n// docs: begin one\n\n    b\n      c\n    // docs: begin two\n    d\n// docs: end one\ne\n// docs: end two\n"


@pytest.mark.parametrize("page", sorted(PAGES.glob("*.md")), ids=lambda page: page.stem)
def test_snippets_are_those_of_the_programs(page: Path) -> None:
    assert filled(page.read_text()) == page.read_text(), "run 'make generate'"


def test_every_language_has_a_page_and_every_page_a_program() -> None:
    programs = [language.folder.name for language in languages()]
    assert sorted(page.stem for page in PAGES.glob("*.md")) == sorted([PYTHON_PAGE, *programs])


def test_region() -> None:
    assert region(FILE, "one") == "b\n  c\nd\n"
    assert region(FILE, None) == "a\n\n    b\n      c\n    d\ne\n"


@pytest.mark.parametrize("text", [FILE, "// docs: begin three\nx\n", "// docs: end three\n"])
def test_a_region_that_is_not_there(text: str) -> None:
    with pytest.raises(PageError) as caught:
        region(text, "three")
    assert str(caught.value) == "expected docs: begin three and docs: end three"


def test_a_fence_is_filled_where_it_is() -> None:
    comment = "<!-- from tests/interop/go/buf.gen.yaml; save as b.yaml -->"
    page = f"a\n\n{comment}\n```yaml\n```\n\n<!-- run -->\n```sh\necho\n```\n"
    full = filled(page)
    assert full.startswith(f"a\n\n{comment}\n```yaml\nversion: v2\n")
    assert full.endswith("```\n\n<!-- run -->\n```sh\necho\n```\n")
    assert filled(full) == full
    saved, run = fences(full)
    assert (saved.save_as, run.source, run.text) == ("b.yaml", None, "echo\n")


@pytest.mark.parametrize(
    ("page", "error"),
    [
        ("# A\n\n```sh\nls\n```\n", "line 3: expected <!-- from FILE: NAME --> or <!-- run --> before the fence"),
        ("<!-- from no.go: a -->\n```go\n```\n", "line 1: no.go: there is no such file"),
        (
            "<!-- from LICENSE: a -->\n```go\n```\n",
            "line 1: LICENSE: expected docs: begin a and docs: end a",
        ),
        ("<!-- from tests/interop -->\n```go\n```\n", "line 1: tests/interop: expected a file with text"),
        (
            "<!-- from docs/releasing.md -->\n```go\n```\n",
            "line 1: docs/releasing.md: expected no line that begins with three backticks",
        ),
    ],
)
def test_a_fence_without_a_home(page: str, error: str) -> None:
    with pytest.raises(PageError) as caught:
        filled(page)
    assert str(caught.value) == error


@pytest.mark.parametrize(
    ("page", "error"),
    [
        (
            "<!-- from LICENSE -->\n```text\n\nText of the page.\n\n<!-- run -->\n```sh\necho\n```\n",
            "line 2: expected a line of three backticks at the end of the fence",
        ),
        ("<!-- run -->\n```sh\necho\n", "line 2: expected a line of three backticks at the end of the fence"),
        ("- a\n\n  ```sh\n  ls\n  ```\n", "line 3: expected a fence of three backticks that are not indented"),
        ("~~~sh\nls\n~~~\n", "line 1: expected a fence of three backticks that are not indented"),
    ],
)
def test_a_fence_without_an_end_of_its_own(page: str, error: str) -> None:
    """Text of the page is never taken for a snippet, and no fence is overlooked."""
    for read in (filled, fences):
        with pytest.raises(PageError) as caught:
            read(page)
        assert str(caught.value) == error
