"""Without the extra `gateway` none of these tests can run; pytest's header says so."""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from gateway.certificates import Certificates

collect_ignore_glob = [] if find_spec("grpc") else ["test_*.py"]


@pytest.fixture(scope="session")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    from gateway.certificates import Certificates  # needs grpc

    return Certificates(tmp_path_factory.mktemp("certificates"))
