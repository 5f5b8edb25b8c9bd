"""`python -m fuzz`: fuzzes each target for its share of the time; exits 1 if an input fails."""

from __future__ import annotations

import argparse
import hashlib
import re
import subprocess
import sys
import time
from collections.abc import Iterable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from . import ROOT, from_json, seeds
from .minimise import failure, minimise
from .targets import CRASHERS, NAMES, check_of, crashers

# The SSE decoder is small, so short inputs reach all of it. It is fed byte by byte too, which is slow.
_MAX_LENGTH = {"from_json": 4096, "sse": 300}
_SHARES = {"from_json": 3, "sse": 1}
_SLOW = 10  # seconds; an input that takes longer fails


def main(arguments: Sequence[str] | None = None) -> int:
    options = _parser().parse_args(arguments)
    names = options.only or NAMES
    part = options.seconds / sum(_SHARES[name] for name in names)
    failed = [name for name in names if not _fuzz(name, max(1, round(_SHARES[name] * part)), options.corpus)]
    return 1 if failed else 0


def _fuzz(name: str, seconds: int, kept: Path | None) -> bool:
    """Runs one target, prints in a line how far it came, and returns whether all inputs passed."""
    with TemporaryDirectory() as folder:
        work = Path(folder)
        corpus = kept / name if kept else work / "corpus"
        _plant(corpus, [*_seeds(name), *(path.read_bytes() for path in crashers(name))])
        (work / "dictionary").write_text(seeds.dictionary(_words(name)))
        options = {
            "max_total_time": seconds,
            "max_len": _MAX_LENGTH[name],
            "timeout": _SLOW,
            "dict": work / "dictionary",
            "artifact_prefix": f"{work}/failed-",
            "print_final_stats": 1,
        }
        command = [sys.executable, "-m", "fuzz.targets", name, str(corpus)]
        command += [f"-{option}={value}" for option, value in options.items()]
        start = time.monotonic()
        run = subprocess.run(command, cwd=ROOT, capture_output=True)
        log = run.stderr.decode(errors="replace")
        print(f"{name}: {_progress(log)} in {time.monotonic() - start:.0f} s", flush=True)
        inputs = sorted(work.glob("failed-*"))
        for path in inputs:
            print(_keep(name, path), file=sys.stderr)
        if run.returncode and not inputs:
            print(f"{name}: the fuzzer itself failed:\n{log[-2000:]}", file=sys.stderr)
        return run.returncode == 0


def _seeds(name: str) -> Iterable[bytes]:
    return seeds.json_seeds(from_json.MESSAGE_TYPES) if name == "from_json" else seeds.stream_seeds()


def _words(name: str) -> list[str]:
    if name == "from_json":
        return [*seeds.words(from_json.MESSAGE_TYPES), "null", "true", "false", "\\ud800", "1e999"]
    return ["data:", "event:", "id:", "retry:", "\r", "\n", "\ufeff"]


def _plant(corpus: Path, inputs: Iterable[bytes]) -> None:
    corpus.mkdir(parents=True, exist_ok=True)
    for data in inputs:
        (corpus / _digest(data)).write_bytes(data)


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()[:12]


def _progress(log: str) -> str:
    executions = re.findall(r"number_of_executed_units: (\d+)|^#(\d+)\t", log, re.MULTILINE)
    coverage = re.findall(r"cov: (\d+) ft: (\d+) corp: (\d+)", log)
    count = max((int(a or b) for a, b in executions), default=0)
    edges, features, corpus = coverage[-1] if coverage else ("0", "0", "0")
    return f"{count:,} executions, {edges} edges, {features} features, {corpus} inputs in the corpus"


def _keep(name: str, found: Path) -> str:
    """Writes a failed input, made smaller, to the crashers. Returns a line that says why it failed
    and how to replay it."""
    data, check = found.read_bytes(), check_of(name)
    slow = found.name.startswith("failed-timeout")
    if not slow and failure(check, data) is not None:
        data = minimise(check, data)
    reason = f"takes more than {_SLOW} s" if slow else repr(failure(check, data)).splitlines()[0][:200]
    kept = CRASHERS / name / _digest(data)
    kept.write_bytes(data)
    return f"{name}: {reason}: {kept.relative_to(ROOT)}; replay: pytest tests/test_crashers.py -k {kept.name}"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m fuzz", description="Fuzz from_json and the SSE decoder.")
    parser.add_argument("--seconds", type=int, default=60, help="time for all targets together (default: 60)")
    parser.add_argument("--only", action="append", choices=NAMES, help="one target; repeatable")
    parser.add_argument("--corpus", type=Path, help="folder that keeps what a run has found for the next one")
    return parser


if __name__ == "__main__":
    raise SystemExit(main())
