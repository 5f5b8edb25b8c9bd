"""What the three servers have in common."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TypeVar

S = TypeVar("S", bound="StartsAndStops")


class StartsAndStops(ABC):
    """A server that starts and stops inside a running event loop; as an asynchronous
    context, too."""

    @abstractmethod
    async def start(self) -> None:
        """Begins to serve."""

    @abstractmethod
    async def stop(self) -> None:
        """Lets what is under way end, and ends."""

    async def __aenter__(self: S) -> S:
        await self.start()
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self.stop()
