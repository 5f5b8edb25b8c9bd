"""Metrics for Prometheus, and where the traces of ``serve/tracing.py`` and ``edge/tracing.py`` go.

Needs the extra ``telemetry``. Only those two files and the commands import this file, and the
commands import all three only when they are asked for metrics or traces.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.sdk.resources import SERVICE_NAME, Resource
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor, SpanExporter
from prometheus_client import (
    CollectorRegistry,
    Counter,
    Gauge,
    GCCollector,
    Histogram,
    PlatformCollector,
    ProcessCollector,
    start_http_server,
)

from .address import address_of
from .logs import CallLog

# Models take from tenths of a second to many minutes.
_SECONDS = (0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300, 600, 1800)


class Metrics:
    """Counts and times calls: a ``CallObserver``.

    Attributes:
        registry: the metrics, for a program that serves them itself.
        url: where ``metrics`` serves the metrics.
    """

    def __init__(self) -> None:
        self.registry = registry = CollectorRegistry()
        self.url = ""
        for collector in (ProcessCollector, PlatformCollector, GCCollector):
            collector(registry=registry)
        prefix, method, how = "openresponses_gateway", ["method"], ["method", "code"]
        self._calls = Counter(f"{prefix}_calls", "Calls that have ended.", how, registry=registry)
        self._seconds = Histogram(f"{prefix}_call_seconds", "How long.", method, registry=registry, buckets=_SECONDS)
        self._messages = Counter(f"{prefix}_messages", "Messages sent to clients.", method, registry=registry)
        self._bytes = Counter(f"{prefix}_sent_bytes", "Their size.", method, registry=registry)
        self._active = Gauge(f"{prefix}_active_calls", "Calls under way.", method, registry=registry)

    def began(self, call: CallLog) -> None:
        self._active.labels(_short(call.method)).inc()

    def ended(self, call: CallLog) -> None:
        method = _short(call.method)
        self._active.labels(method).dec()
        self._calls.labels(method, call.code).inc()
        self._seconds.labels(method).observe(call.milliseconds / 1000)
        self._messages.labels(method).inc(call.events)
        self._bytes.labels(method).inc(call.bytes)


@contextmanager
def metrics(host: str, port: int) -> Iterator[Metrics]:
    """Serves metrics over HTTP, in a thread, until the context ends.

    Raises:
        OSError: the server cannot listen at the address.
    """
    made = Metrics()
    server, thread = start_http_server(port, host, made.registry)
    made.url = f"http://{address_of(host, server.server_port)}/metrics"
    try:
        yield made
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def trace_provider(exporter: SpanExporter | None) -> TracerProvider:
    """Makes a provider whose spans go to the exporter; without one, by OTLP over HTTP."""
    provider = TracerProvider(resource=_resource(), shutdown_on_exit=False)
    provider.add_span_processor(BatchSpanProcessor(exporter or OTLPSpanExporter()))
    return provider


def _resource() -> Resource:
    resource = Resource.create()
    if str(resource.attributes[SERVICE_NAME]).startswith("unknown_service"):
        return resource.merge(Resource({SERVICE_NAME: "openresponses-gateway"}))
    return resource


def _short(method: str) -> str:
    # For gRPC only the method's name. HTTP methods begin with a verb and stay as they are.
    return method.rpartition("/")[2] if method.startswith("/") else method
