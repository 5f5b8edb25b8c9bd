"""Fixtures. Without the extra `gateway` these tests cannot run; then pytest's header says so."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.util import find_spec
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from gateway.support.certificates import Certificates
    from gateway.support.log_capture import Log

collect_ignore_glob = [] if find_spec("grpc") else ["test_*.py", "*/test_*.py"]


@pytest.fixture(scope="session")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    from gateway.support.certificates import Certificates  # needs grpc

    return Certificates(tmp_path_factory.mktemp("certificates"))


@pytest.fixture
def log() -> Iterator[Log]:
    from gateway.support.log_capture import capture_log

    with capture_log() as made:
        yield made
