"""`python -m benchmarks`: measures, prints, and fails only if a result is wrong."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from . import reference
from .compare import Section, compare
from .contender import Contender
from .environment import environment
from .measure import FULL, SHORT, Effort
from .peers import openai, protobuf_py
from .report import markdown_report, text_report
from .startup import Startup, measure_startup
from .workloads import NAMES, Workload, workloads


def main(arguments: Sequence[str] | None = None) -> int:
    options = _parser().parse_args(arguments)
    corpus = os.environ.get("OPENRESPONSES_CORPUS", "").split(os.pathsep)[0]  # the first of several folders
    chosen = [w for w in workloads(Path(corpus) if corpus else None) if w.name in (options.only or NAMES)]
    effort = SHORT if options.short else FULL
    sections = list(_measured(chosen, _peers(), effort))
    startup = None if options.only else _startup(effort)
    if options.markdown:
        print(*(f"- {line}" for line in environment()), "", markdown_report(sections, startup), sep="\n")
    else:
        print(*environment(), "", text_report(sections, startup), sep="\n")
    return 0 if all(section.correct for section in sections) else 1


def _peers() -> list[Contender]:
    return [
        reference.JSON_FORMAT,
        reference.JSON_FORMAT_LINE,
        protobuf_py.contender(),
        *openai.contenders(),
        reference.BINARY_FLOOR,
        reference.BASE64_FLOOR,
    ]


def _measured(chosen: Sequence[Workload], peers: Sequence[Contender], effort: Effort) -> Iterator[Section]:
    for workload in chosen:
        print(f"measuring {workload.name} ...", file=sys.stderr)
        section = compare(workload, peers, effort)
        if not section.correct:
            print(f"wrong: {workload.name}: {'; '.join(section.notes)}", file=sys.stderr)
        yield section


def _startup(effort: Effort) -> Startup:
    print("measuring the start ...", file=sys.stderr)
    return measure_startup(effort.processes)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description="Measure the converter beside its peers.")
    parser.add_argument("--short", action="store_true", help="fewer rounds: rough numbers in a few seconds")
    parser.add_argument("--markdown", action="store_true", help="print the table as GitHub markdown")
    parser.add_argument(
        "--only",
        action="append",
        choices=NAMES,
        metavar="NAME",
        help=f"one workload alone; repeatable: {', '.join(NAMES)}",
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())
