"""Metrics and traces, for users that ask for them."""

from __future__ import annotations

import json
import socket
import subprocess
import sys

import httpx
import pytest

from gateway.support.serve_bench import asked, asking, bearer, error_of, rest_of, serving, stub_of
from support.command_runner import COMMAND

telemetry = pytest.importorskip("openresponses.gateway.telemetry", reason="needs the extra telemetry")


def test_metrics_at_an_address_of_ipv6() -> None:
    try:
        socket.create_server(("::1", 0), family=socket.AF_INET6).close()
    except OSError as error:
        pytest.skip(f"no IPv6 here: {error}")
    with telemetry.metrics("::1", 0) as metrics:
        assert httpx.get(metrics.url).status_code == 200
        assert metrics.url.startswith("http://[::1]:")


async def test_metrics() -> None:
    with telemetry.metrics("127.0.0.1", 0) as metrics:
        async with serving(observers=(metrics,)) as (_, serve), stub_of(serve.address) as stub:
            events = await rest_of(stub.CreateResponseStream(asking(), metadata=bearer("secret")))
            await error_of(stub.CreateResponse(asking("http=429")))
            stalled = stub.CreateResponseStream(asking("stall=1"))
            await stalled.read()
            async with httpx.AsyncClient(trust_env=False) as client:
                text = (await client.get(metrics.url)).text
    lines = text.splitlines()
    method = 'method="CreateResponseStream"'
    assert f'openresponses_gateway_calls_total{{code="OK",{method}}} 1.0' in lines
    assert 'openresponses_gateway_calls_total{code="RESOURCE_EXHAUSTED",method="CreateResponse"} 1.0' in lines
    assert f"openresponses_gateway_messages_total{{{method}}} {len(events)}.0" in lines
    assert f"openresponses_gateway_active_calls{{{method}}} 1.0" in lines
    assert "secret" not in text


async def test_traces_go_on_to_the_upstream() -> None:
    from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

    from openresponses.gateway.serve.tracing import serve_tracing

    exporter = InMemorySpanExporter()
    trace, parent = "0af7651916cd43dd8448eb211c80319c", "b7ad6b7169203331"

    with serve_tracing(exporter) as tracing:
        async with serving(**tracing) as (replay, serve), stub_of(serve.address) as stub:
            metadata = [*bearer("secret"), ("traceparent", f"00-{trace}-{parent}-01")]
            await rest_of(stub.CreateResponseStream(asking(user="secret"), metadata=metadata))
            await stub.CreateResponse(asking(), metadata=metadata)
            sent = (await asked(replay)).headers["traceparent"]
    spans = exporter.get_finished_spans()
    assert all(format(span.context.trace_id, "032x") == trace for span in spans)
    server, client = (next(span for span in spans if span.kind.name == kind) for kind in ("SERVER", "CLIENT"))
    assert format(server.parent.span_id, "016x") == parent
    assert sent == f"00-{trace}-{client.context.span_id:016x}-01"
    assert len(spans) == 4
    assert server.resource.attributes["service.name"] == "openresponses-gateway"
    assert "secret" not in json.dumps([span.to_json() for span in spans])


def test_without_the_extra_the_command_says_what_is_missing() -> None:
    program = (
        "import sys; sys.modules['prometheus_client'] = None; "
        "sys.argv = 'openresponses serve --upstream http://127.0.0.1:9 --listen 127.0.0.1:0 --otlp'.split(); "
        "from openresponses.cli import main; main()"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False)
    assert done.stderr == (
        "openresponses: --metrics and --otlp need prometheus_client, of the extra: "
        "pip install 'openresponses-proto[gateway,telemetry]'\n"
    )
    assert done.returncode == 2


@pytest.mark.parametrize(
    "command", [["serve", "--upstream", "http://127.0.0.1:9"], ["edge", "--backend", "127.0.0.1:9"]]
)
def test_by_flags(command: list[str]) -> None:
    flags = ["--listen", "127.0.0.1:0", "--metrics", "127.0.0.1:0", "--otlp"]
    with subprocess.Popen([COMMAND, *command, *flags], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        url = process.stdout.readline().split()[-1]
        assert process.stdout.readline().startswith("serving ")
        assert "python_info" in httpx.get(url, trust_env=False).text
        process.terminate()
        assert process.wait(30) == 0


@pytest.mark.parametrize("module", ["serve", "edge"])
def test_nothing_of_it_is_imported_unless_asked_for(module: str) -> None:
    program = (
        f"import sys, openresponses.gateway.{module}, openresponses.command.{module}; "
        "print([n for n in sys.modules if n.startswith(('opentelemetry', 'prometheus_client'))])"
    )
    assert subprocess.check_output([sys.executable, "-c", program], text=True) == "[]\n"
