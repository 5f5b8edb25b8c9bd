"""How a server starts and stops: the same for each of the servers."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TypeVar

S = TypeVar("S", bound="StartsAndStops")


class StartsAndStops(ABC):
    """A server that starts and stops inside a running event loop.

    Call ``start`` and ``stop``, or use the server as an asynchronous context.
    """

    @abstractmethod
    async def start(self) -> None:
        """Begins to serve."""

    @abstractmethod
    async def stop(self) -> None:
        """Lets the calls that are under way end, then stops."""

    async def __aenter__(self: S) -> S:
        await self.start()
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self.stop()
