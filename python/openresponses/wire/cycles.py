"""Finds the messages that can hold themselves, directly or through other messages."""

from __future__ import annotations

from google.protobuf.descriptor import Descriptor

# The strongly connected component of each message type seen so far. A component has the name of
# one of its members. One search finds the components of all messages that a message leads to,
# because a search per field would take quadratic time.
_components: dict[str, str] = {}


def is_recursive(owner: Descriptor, target: Descriptor) -> bool:
    """Whether a field of ``owner`` that holds a ``target`` closes a cycle."""
    if owner.full_name not in _components:
        # Added in one step, because other threads may ask. All threads find the same components.
        _components.update(_Search(owner).components)
    return _components[owner.full_name] == _components[target.full_name]


class _Search:
    """Tarjan's algorithm."""

    def __init__(self, start: Descriptor) -> None:
        self.components: dict[str, str] = {}
        self.order: dict[str, int] = {}
        self.path: list[str] = []
        self.visit(start)

    def visit(self, message: Descriptor) -> int:
        """Returns the place of the earliest message on the path that this one leads back to."""
        name = message.full_name
        low = place = self.order[name] = len(self.order)
        self.path.append(name)
        for field in message.fields:
            if (below := field.message_type) is not None and below.full_name not in self.components:
                known = self.order.get(below.full_name)
                low = min(low, self.visit(below) if known is None else known)
        if low == place:
            start = self.path.index(name)
            component = min(self.path[start:])  # does not depend on where the search began
            self.components.update((member, component) for member in self.path[start:])
            del self.path[start:]
        return low
