"""Metrics and traces of ``Edge``, if they are asked for."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest

from gateway.support.edge_client import BROKEN, client_of, edge_of, hangs_streaming, streams_then_fails
from gateway.support.fake_backend import FakeBackend, messages
from gateway.support.serve_bench import asked, serving
from openresponses.gateway.edge import Edge, EdgeOptions

telemetry = pytest.importorskip("openresponses.gateway.telemetry", reason="needs the extra telemetry")
CREATE = "POST /v1/responses"
TRACE, PARENT = "0af7651916cd43dd8448eb211c80319c", "b7ad6b7169203331"


async def test_metrics() -> None:
    backend = FakeBackend(
        CreateResponseStream=streams_then_fails(messages(), BROKEN), GetResponseStream=hangs_streaming
    )
    with telemetry.metrics("127.0.0.1", 0) as metrics:
        async with edge_of(backend, observers=(metrics,)) as client:
            await client.post("/responses", json={"stream": True})
            await client.get("/secret")
            await client.get(str(client.base_url.join("/healthz")))
            waits = asyncio.create_task(client.get("/responses/r?stream=true"))
            while len(backend.requests) < 2:
                await backend.called.wait()
                await asyncio.sleep(0)
            text = (await client.get(metrics.url)).text
            waits.cancel()
    lines = text.splitlines()
    method = f'method="{CREATE}"'
    assert f'openresponses_gateway_calls_total{{code="OK",{method}}} 1.0' in lines
    assert 'openresponses_gateway_calls_total{code="NOT_FOUND",method="GET (no such path)"} 1.0' in lines
    assert f"openresponses_gateway_messages_total{{{method}}} {len(messages())}.0" in lines
    assert 'openresponses_gateway_active_calls{method="GET /v1/responses/{response_id}"} 1.0' in lines
    assert "healthz" not in text
    assert "secret" not in text


def in_memory() -> Any:
    from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

    return InMemorySpanExporter()


def by_kind(exporter: Any) -> list[Any]:
    return sorted(exporter.get_finished_spans(), key=lambda span: span.kind.name)


@pytest.mark.parametrize("stream", [False, True])
async def test_edge_serve_and_upstream_are_one_trace(stream: bool) -> None:
    from openresponses.gateway.edge.tracing import edge_tracing
    from openresponses.gateway.serve.tracing import serve_tracing

    outer, inner = in_memory(), in_memory()

    with edge_tracing(outer) as tracing, serve_tracing(inner) as inner_tracing:
        async with (
            serving(**inner_tracing) as (replay, serve),
            Edge(EdgeOptions(serve.address, grace_seconds=1, **tracing)) as edge,
            client_of(edge) as client,
        ):
            headers = {"traceparent": f"00-{TRACE}-{PARENT}-01", "authorization": "Bearer secret"}
            body = {"model": "m", "input": "secret", "stream": stream}
            reply = await client.post("/responses", json=body, headers=headers)
            await client.get(str(client.base_url.join("/readyz")))
            assert reply.status_code == 200
            sent = (await asked(replay)).headers["traceparent"]

    # From the innermost span to the outermost: each span is the parent of the span before it.
    spans = [*by_kind(inner), *by_kind(outer)]
    assert [span.kind.name for span in spans] == ["CLIENT", "SERVER", "CLIENT", "SERVER"]
    assert {format(span.context.trace_id, "032x") for span in spans} == {TRACE}
    parents = [format(span.parent.span_id, "016x") for span in spans]
    assert parents == [*(format(span.context.span_id, "016x") for span in spans[1:]), PARENT]
    assert sent == f"00-{TRACE}-{spans[0].context.span_id:016x}-01"
    assert spans[-1].name == CREATE
    assert spans[-1].attributes["http.route"] == "/v1/responses"
    assert "secret" not in json.dumps([span.to_json() for span in spans])


@pytest.mark.parametrize("stream", [False, True])
async def test_traced_errors_and_clients_that_leave(stream: bool) -> None:
    from openresponses.gateway.edge.tracing import edge_tracing

    exporter = in_memory()

    fails = streams_then_fails([], BROKEN)

    async def refuse(request: Any, context: Any) -> None:
        async for _ in fails(request, context):
            pass

    backend = FakeBackend(CreateResponse=refuse, CreateResponseStream=fails, GetResponseStream=hangs_streaming)
    with edge_tracing(exporter) as tracing:
        async with edge_of(backend, **tracing) as client:
            reply = await client.post("/responses", json={"stream": stream})
            assert (reply.status_code, reply.headers["retry-after"]) == (429, "7")
            assert reply.json()["error"]["extra"] == [1.0]
            backend.called.clear()
            leaves = asyncio.create_task(client.get("/responses/r?stream=true"))
            await backend.called.wait()
            leaves.cancel()
            await backend.cancelled.wait()
    kinds = [span.kind.name for span in exporter.get_finished_spans()]
    assert kinds == ["CLIENT", "SERVER", "CLIENT", "SERVER"]
