"""``openresponses demo``."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import openresponses
from support.command_runner import assert_fails, run

PNG = b"\x89PNG\r\n\x1a\n"


def test_demo(tmp_path: Path) -> None:
    done = run("demo", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, b"")
    text = done.stdout.decode()
    for event_type in ("response.created", "response.image_generation_call.partial_image", "response.completed"):
        assert event_type in text
    assert "Picture: 6368 bytes, written to openresponses-demo.png\n" in text
    assert "Identical: all 20 events came back with every member and value" in text
    assert max(map(len, text.splitlines())) <= 80
    assert (tmp_path / "openresponses-demo.png").read_bytes().startswith(PNG)


def test_demo_says_what_inspect_says(tmp_path: Path) -> None:
    recording = Path(openresponses.__file__).parent / "recordings" / "image_generation.sse"
    shown, inspected = (
        {line.split()[0]: line.split()[-4:] for line in done.stdout.decode().splitlines() if line.endswith(" %")}
        for done in (run("demo", cwd=tmp_path), run("inspect", recording))
    )
    assert shown["20"] == inspected["total"]
    for once in ("response.created", "response.output_text.done", "response.completed"):
        assert shown[once] == inspected[once]


def test_demo_through_the_gateway(tmp_path: Path) -> None:
    pytest.importorskip("grpc", reason="the extra `gateway` is not installed")
    done = run("demo", "--gateway", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, b"")
    text = done.stdout.decode()
    assert text.startswith("replay (HTTP) -> serve (gRPC) -> edge (HTTP) -> the openai client\n")
    assert "Identical: all 20 events came back with every member and value" in text
    assert (tmp_path / "openresponses-demo.png").read_bytes().startswith(PNG)


def test_demo_says_what_differs(tmp_path: Path) -> None:
    """The test puts a converter that loses something in place of the real one; the demo must notice."""
    script = (
        "from openresponses.command import demo\n"
        "to_json = demo.to_json\n"
        "demo.to_json = lambda event: to_json(event).replace(b'\"minimum\":1.0', b'\"minimum\":1')\n"
        f"raise SystemExit(demo.run(demo.Path({str(tmp_path / 'picture.png')!r}), print))\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=False, timeout=60)
    assert done.returncode == 1, done.stderr
    assert b"DIFFERENT: response.created, response.in_progress, response.completed" in done.stdout


def test_demo_that_cannot_write_its_picture(tmp_path: Path) -> None:
    picture = tmp_path / "no" / "such" / "picture.png"
    assert_fails(run("demo", "-o", picture), f"{picture}: No such file or directory", 1)
