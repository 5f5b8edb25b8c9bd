"""The wheel and the sdist: built, installed in an empty environment, and used from outside the checkout."""

from __future__ import annotations

import subprocess
import sys
import tarfile
import venv
import zipfile
from pathlib import Path

import pytest

DISTRIBUTION = Path(__file__).parent.parent / "python"

USE = """
import sys
import openresponses
from openresponses import from_json, to_json
from openresponses.v1 import StreamEvent
text = b'{"type":"response.image_generation_call.completed","item_id":"ig","output_index":0,"sequence_number":4}'
event = StreamEvent.FromString(from_json(text).SerializeToString())
assert event.image_gen_call_completed.item_id == "ig"
assert to_json(event) == text
assert openresponses.__file__.startswith(sys.prefix), openresponses.__file__
assert "grpc" not in sys.modules
assert "click" not in sys.modules
"""


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("dist")
    check(sys.executable, "-m", "build", "--outdir", out, DISTRIBUTION)
    return out


def check(*command: str | Path, cwd: Path | None = None) -> str:
    done = subprocess.run(command, capture_output=True, text=True, cwd=cwd, timeout=300, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_wheel_is_used_from_an_empty_environment(built: Path, tmp_path: Path) -> None:
    environment = tmp_path / "environment"
    venv.create(environment, with_pip=True)
    (wheel,) = built.glob("*.whl")
    check(environment / "bin" / "pip", "install", "--quiet", wheel)
    check(environment / "bin" / "python", "-c", USE, cwd=tmp_path)
    shown = check(environment / "bin" / "openresponses", "demo", cwd=tmp_path)
    assert "Identical: all 20 events" in shown
    assert (tmp_path / "openresponses-demo.png").is_file()


def test_wheel_has_what_it_should_and_nothing_else(built: Path) -> None:
    (wheel,) = built.glob("*.whl")
    names = zipfile.ZipFile(wheel).namelist()
    for needed in (
        "openresponses/py.typed",
        "openresponses/v1/__init__.py",
        "openresponses/v1/__init__.pyi",
        "openresponses/v1/stream_event_pb2.py",
        "openresponses/v1/stream_event_pb2.pyi",
        "openresponses/v1/responses_service_pb2_grpc.pyi",
        "openresponses/recordings/image_generation.sse",
    ):
        assert needed in names
    assert {name.split("/")[0] for name in names if ".dist-info/" not in name} == {"openresponses"}
    assert any(name.endswith("licenses/LICENSE") for name in names)
    assert not [name for name in names if "__pycache__" in name]


def test_sdist_has_the_readme_and_the_license(built: Path) -> None:
    (sdist,) = built.glob("*.tar.gz")
    with tarfile.open(sdist) as archive:
        files = {member.name.partition("/")[2]: member for member in archive.getmembers()}
    for name in ("README.md", "LICENSE", "pyproject.toml"):
        assert files[name].isfile()
