"""Which messages can hold themselves, compared with a slow and plain search."""

from __future__ import annotations

import sys
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

import pytest
from google.protobuf import descriptor_pb2, descriptor_pool
from google.protobuf.descriptor import Descriptor
from hypothesis import given
from hypothesis import strategies as st

from openresponses.wire import cycles
from openresponses.wire.cycles import is_recursive

Graph = list[list[int]]

graphs: st.SearchStrategy[Graph] = st.integers(1, 7).flatmap(
    lambda size: st.lists(st.lists(st.integers(0, size - 1), max_size=3), min_size=size, max_size=size)
)


def messages_of(graph: Graph) -> list[Descriptor]:
    """Makes a message type per node, with a field per edge."""
    file = descriptor_pb2.FileDescriptorProto(name="graph.proto", package="graph", syntax="proto3")
    for node, targets in enumerate(graph):
        message = file.message_type.add(name=f"M{node}")
        for number, target in enumerate(targets, 1):
            message.field.add(name=f"f{number}", number=number, type=11, label=1, type_name=f".graph.M{target}")
    pool = descriptor_pool.DescriptorPool()
    pool.Add(file)  # type: ignore[no-untyped-call]
    return [pool.FindMessageTypeByName(f"graph.M{node}") for node in range(len(graph))]


def reaches(graph: Graph, start: int, target: int) -> bool:
    seen, queue = set(), [start]
    while queue:
        node = queue.pop()
        if node == target:
            return True
        if node not in seen:
            seen.add(node)
            queue += graph[node]
    return False


@pytest.fixture
def no_components(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cycles, "_components", {})


@given(graphs, st.randoms())
def test_every_edge_of_any_graph(graph: Graph, random: Any) -> None:
    cycles._components.clear()
    messages = messages_of(graph)
    edges = [(owner, target) for owner, targets in enumerate(graph) for target in targets]
    random.shuffle(edges)
    for owner, target in edges:
        assert is_recursive(messages[owner], messages[target]) == reaches(graph, target, owner)
    cycles._components.clear()


@pytest.mark.usefixtures("no_components")
def test_threads_agree() -> None:
    graph = [[(node + 1) % 30, node // 2] for node in range(30)]
    messages = messages_of(graph)
    barrier = Barrier(4)
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)

    def ask(first: int) -> bool:
        barrier.wait()
        return all(is_recursive(messages[n], messages[(n + 1) % 30]) for n in range(first, first + 5))

    try:
        with ThreadPoolExecutor(4) as pool:
            for _ in range(20):
                cycles._components.clear()
                assert all(pool.map(ask, (0, 7, 14, 21)))
    finally:
        sys.setswitchinterval(interval)
