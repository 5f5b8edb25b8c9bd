"""Compares what was generated with the checkout, and puts it there."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Generated:
    """The generated files of a folder, which may have other files too.

    Attributes:
        folder: relative to the checkout.
        patterns: the names of the generated files.
    """

    folder: Path
    patterns: tuple[str, ...]

    def names_in(self, root: Path) -> set[str]:
        return {file.name for pattern in self.patterns for file in (root / self.folder).glob(pattern)}


@dataclass(frozen=True)
class Differences:
    """Paths relative to the checkout.

    Attributes:
        changed: files that are not in the checkout, or are different there.
        stale: files of the checkout that are not generated any more.
    """

    changed: list[Path]
    stale: list[Path]


def compare(stage: Path, root: Path, generated: Iterable[Generated]) -> Differences:
    """Compares the files in the stage with those of the checkout."""
    changed, stale = [], []
    for part in generated:
        new, old = part.names_in(stage), part.names_in(root)
        for name in sorted(new):
            path = part.folder / name
            if name not in old or (root / path).read_bytes() != (stage / path).read_bytes():
                changed.append(path)
        stale += [part.folder / name for name in sorted(old - new)]
    return Differences(changed, stale)


def put(stage: Path, root: Path, differences: Differences) -> None:
    """Makes the checkout have the files of the stage. Whoever reads a file meanwhile finds it whole."""
    for path in differences.changed:
        unfinished = root / path.parent / f".{path.name}.new"
        unfinished.parent.mkdir(parents=True, exist_ok=True)
        unfinished.write_bytes((stage / path).read_bytes())
        unfinished.replace(root / path)
    for path in differences.stale:
        (root / path).unlink()
