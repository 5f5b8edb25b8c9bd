"""A page of the documentation: its blocks of code, and the commands in them."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

from openresponses.cli import cli

_DOCS = Path(__file__).parents[3] / "docs"


class Page:
    """A file of docs/, by its name.

    Attributes:
        text: the whole page.
        prose: the page without blocks of code.
    """

    def __init__(self, name: str) -> None:
        self.text = (_DOCS / name).read_text()
        self.prose = re.sub(r"^```.*?^```", "", self.text, flags=re.DOTALL | re.MULTILINE)

    def block(self, kind: str) -> str:
        """Returns the only block of code whose first line begins with these words."""
        (code,) = re.findall(rf"^```{kind}\n(.*?)^```", self.text, re.DOTALL | re.MULTILINE)
        return str(code)

    def commands(self, kind: str) -> list[list[str]]:
        """Returns the words of each command in a block."""
        return [shlex.split(line) for line in self.block(kind).replace("\\\n", " ").splitlines()]

    def section(self, title: str) -> str:
        (text,) = re.findall(rf"^## {title}\n(.*?)(?:^## |\Z)", self.text, re.DOTALL | re.MULTILINE)
        return str(text)

    def flags_of(self, command: str) -> set[str]:
        """Returns the flags that a command of this package gets on the page."""
        written = re.findall(rf"openresponses {command} (.*)", self.text.replace("\\\n", " "))
        written += re.findall(rf"\[{command}, (--.*?)\]", self.text, re.DOTALL)
        return flags_in(" ".join(written))

    def flags_in_sentences(self) -> set[str]:
        return flags_in(self.prose)


def flags_in(text: str) -> set[str]:
    return set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", text))


def known_flags(*commands: str) -> set[str]:
    """Returns the flags that commands of this package take."""
    return {name for command in commands for option in cli.commands[command].params for name in option.opts}
