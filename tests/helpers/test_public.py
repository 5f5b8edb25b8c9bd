"""The public API in `openresponses`: the helpers cost nothing until they are used."""

from __future__ import annotations

import subprocess
import sys

import pytest

import openresponses
from openresponses import helpers


def test_importing_the_package_does_not_import_the_helpers() -> None:
    code = "import sys, openresponses; print([name for name in sys.modules if 'openresponses.helpers' in name])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)
    assert (done.stdout, done.stderr) == ("[]\n", "")


def test_every_public_name_is_there() -> None:
    for name in openresponses.__all__:
        assert getattr(openresponses, name).__doc__, name
    assert set(helpers.__all__) < set(openresponses.__all__) <= set(dir(openresponses))


def test_another_name_is_not_there() -> None:
    with pytest.raises(AttributeError, match=r"^module 'openresponses' has no attribute 'event_type'$"):
        _ = openresponses.event_type  # type: ignore[attr-defined]
