"""For all tests: runs tests that are `async def`, and gives them the recordings of OPENRESPONSES_CORPUS."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable
from functools import wraps
from importlib.util import find_spec
from typing import Any

import pytest
from hypothesis import HealthCheck, is_hypothesis_test, settings

from support.recordings import CORPUS, file_parameters
from support.timeouts import TEST_SECONDS

settings.register_profile("default", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("default")


def pytest_report_header() -> list[str]:
    return [] if find_spec("grpc") else ["tests/gateway: not run, since the extra `gateway` is not installed"]


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Makes a case per recording: of `stream_file` (JSON lines) and `body_file` (one JSON document)."""
    for fixture, pattern in (("stream_file", "*.jsonl"), ("body_file", "*.json")):
        if fixture in metafunc.fixturenames:
            metafunc.parametrize(fixture, file_parameters(CORPUS, pattern))


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool | None:
    """Runs a test that is `async def` in an event loop of its own."""
    test = pyfuncitem.obj
    if is_hypothesis_test(test):
        # Hypothesis calls the test for each example, and does not wait for a coroutine.
        test.hypothesis.inner_test = _synchronous(test.hypothesis.inner_test)
        return None
    if not inspect.iscoroutinefunction(test):
        return None
    arguments = {name: pyfuncitem.funcargs[name] for name in inspect.signature(test).parameters}
    _synchronous(test)(**arguments)
    return True


def _synchronous(test: Callable[..., Any]) -> Callable[..., Any]:
    """Returns the test as a plain function, which fails if the test hangs."""
    if not inspect.iscoroutinefunction(test):
        return test

    @wraps(test)
    def run(*args: Any, **arguments: Any) -> None:
        asyncio.run(asyncio.wait_for(test(*args, **arguments), TEST_SECONDS))

    return run
