"""The pages of docs/languages/: each fence is a part of a tested file, or is run by the check.

The comment before a fence says which of the two it is:

    <!-- from tests/interop/go/main.go: receive -->
    <!-- from tests/interop/go/buf.gen.yaml; save as buf.gen.yaml -->
    <!-- run -->

``receive`` is the part of the file between the comments `docs: begin receive`
and `docs: end receive`; without a name it is the whole file.
"""

from __future__ import annotations

import re
import sys
import textwrap
from pathlib import Path

import msgspec
from processes import run_well

from .languages import ENVIRONMENT, PAGES, ROOT, Language

SECONDS = 600.0

_FENCE = re.compile(r"^(?:<!-- ([^\n]*) -->\n)?```([^\n]*)\n(.*?)^```$", re.DOTALL | re.MULTILINE)
_OPENING = re.compile(r"```[^`]*")
_FROM = re.compile(r"from ([^\s:;]+)(?:: ([\w-]+))?(?:; save as (\S+))?")
_BORDER = re.compile(r"docs: (begin|end) ([\w-]+)")


class PageError(Exception):
    """A fence that is neither; the message is one line."""


class Fence(msgspec.Struct, frozen=True):
    """A code block of a page.

    Attributes:
        source: the file that it is from, relative to the checkout; None if the fence is run.
        region: the name of the part of that file; None for the whole file.
        save_as: the file that the reader should make of it.
    """

    line: int
    text: str
    source: str | None = None
    region: str | None = None
    save_as: str | None = None


def fences(page: str) -> list[Fence]:
    """Returns the fences of a page.

    Raises:
        PageError: a fence has no such comment before it, or no end.
    """
    _check_ends(page)
    return [_fence(match, page.count("\n", 0, match.start()) + 1) for match in _FENCE.finditer(page)]


def _check_ends(page: str) -> None:
    """Checks that each fence has an end. Otherwise the text after it would count as part of it, and be replaced."""
    opened = 0
    for number, line in enumerate(page.split("\n"), 1):
        if opened and line == "```":
            opened = 0
        elif opened and line.startswith("```"):
            break
        elif not opened and line.lstrip().startswith(("```", "~~~")):
            if _OPENING.fullmatch(line) is None:
                raise PageError(f"line {number}: expected a fence of three backticks that are not indented")
            opened = number
    if opened:
        raise PageError(f"line {opened}: expected a line of three backticks at the end of the fence")


def _fence(match: re.Match[str], line: int) -> Fence:
    comment, text = match[1], match[3]
    if comment == "run":
        return Fence(line, text)
    origin = _FROM.fullmatch(comment or "")
    if origin is None:
        raise PageError(f"line {line}: expected <!-- from FILE: NAME --> or <!-- run --> before the fence")
    return Fence(line, text, *origin.groups())


def region(text: str, name: str | None) -> str:
    """Returns the part of a file between its comments, or the whole file, without such comments.

    Raises:
        PageError: there is no such part.
    """
    inside, found = name is None, False
    lines = []
    for line in text.splitlines(keepends=True):
        border = _BORDER.search(line)
        if border is None:
            if inside:
                lines.append(line)
        elif border[2] == name:
            inside = border[1] == "begin"
            found = found or inside
    if name is not None and (inside or not found):
        raise PageError(f"expected docs: begin {name} and docs: end {name}")
    return textwrap.dedent("".join(lines)).strip("\n") + "\n"


async def check_page(language: Language, scratch: Path) -> None:
    """Checks the page: does what it says, in an empty folder."""
    folder = scratch / "page"
    folder.mkdir()
    for fence in fences(language.page.read_text()):
        if fence.save_as is not None:
            (folder / fence.save_as).parent.mkdir(parents=True, exist_ok=True)
            (folder / fence.save_as).write_text(fence.text)
        if fence.source is None:
            await run_well(["sh", "-e", "-c", fence.text], folder, SECONDS, ENVIRONMENT)


def filled(page: str) -> str:
    """Returns the page with its fences filled from the files.

    Raises:
        PageError: a fence without a comment or an end, or a file or part that does not exist.
    """
    _check_ends(page)

    def fill(match: re.Match[str]) -> str:
        line = page.count("\n", 0, match.start()) + 1
        fence = _fence(match, line)
        if fence.source is None:
            return match[0]
        try:
            text = region((ROOT / fence.source).read_text(), fence.region)
        except FileNotFoundError:
            raise PageError(f"line {line}: {fence.source}: there is no such file") from None
        except (OSError, UnicodeDecodeError):
            raise PageError(f"line {line}: {fence.source}: expected a file with text") from None
        except PageError as error:
            raise PageError(f"line {line}: {fence.source}: {error}") from None
        if "\n```" in f"\n{text}":
            raise PageError(f"line {line}: {fence.source}: expected no line that begins with three backticks")
        start = match.start(3) - match.start()
        return f"{match[0][:start]}{text}```"

    return _FENCE.sub(fill, page)


def main() -> int:
    """Fills the pages anew; `make generate` calls this."""
    for page in sorted(PAGES.glob("*.md")):
        try:
            page.write_text(filled(page.read_text()))
        except PageError as error:
            print(f"{page.name}: {error}", file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
