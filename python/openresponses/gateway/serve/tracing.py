"""Traces of serve for OpenTelemetry. Needs the extra ``telemetry``."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any

from opentelemetry.instrumentation.grpc import aio_server_interceptor, filters
from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
from opentelemetry.sdk.trace.export import SpanExporter

from openresponses.gateway.telemetry import trace_provider

_EXCLUDED_URLS = "OTEL_PYTHON_HTTPX_EXCLUDED_URLS"


@contextmanager
def serve_tracing(exporter: SpanExporter | None = None) -> Iterator[dict[str, Any]]:
    """Traces calls from the gRPC client through to the upstream, until the context ends.

    Yields the members ``interceptors`` and ``instrument`` of ``ServeOptions``.

    Args:
        exporter: where to send the spans; None: out by OTLP over HTTP. The standard ``OTEL_*``
            variables say where to, how many are sampled, and so on.
    """
    provider = trace_provider(exporter)
    # The probes that ask whether the upstream is there do not belong to any call.
    os.environ.setdefault(_EXCLUDED_URLS, "/models$")
    but_health = filters.negate(filters.health_check())
    interceptor = aio_server_interceptor(provider, but_health)  # type: ignore[no-untyped-call]
    try:
        instrument = partial(HTTPXClientInstrumentor.instrument_client, tracer_provider=provider)
        yield {"interceptors": (interceptor,), "instrument": instrument}
    finally:
        provider.shutdown()
