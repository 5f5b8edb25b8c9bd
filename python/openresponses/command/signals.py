"""How a command that serves is told to stop."""

from __future__ import annotations

import signal
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import asyncio


def told_to_stop(again: Callable[[], object] = lambda: None) -> asyncio.Event:
    """An event that the first SIGINT or SIGTERM sets; each that follows calls ``again``."""
    import asyncio  # takes longer to import than most commands to run

    told = asyncio.Event()

    def on_signal() -> None:
        if told.is_set():
            again()
        told.set()

    for number in (signal.SIGINT, signal.SIGTERM):
        with suppress(NotImplementedError):  # Windows, where an interrupt ends the loop itself
            asyncio.get_running_loop().add_signal_handler(number, on_signal)
    return told
