"""Traces of the edge for OpenTelemetry. Needs the extra ``telemetry``, as ``telemetry`` does."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from opentelemetry.instrumentation.asgi import OpenTelemetryMiddleware
from opentelemetry.instrumentation.grpc import aio_client_interceptors, filters
from opentelemetry.sdk.trace.export import SpanExporter
from starlette.types import ASGIApp, Scope

from openresponses.gateway.telemetry import trace_provider

from .request_log import call_of


@contextmanager
def edge_tracing(exporter: SpanExporter | None = None) -> Iterator[dict[str, Any]]:
    """Traces requests from the HTTP client through to the backend, as long as the context lasts.

    Gives the members ``middleware`` and ``interceptors`` of ``EdgeOptions``.

    Args:
        exporter: where to send the spans; else by OTLP over HTTP. The standard
            ``OTEL_*`` variables say where to, which are sampled, and so on.
    """
    provider = trace_provider(exporter)

    def middleware(app: ASGIApp) -> ASGIApp:
        return OpenTelemetryMiddleware(
            app,
            excluded_urls="/healthz$,/readyz$",
            default_span_details=_details,
            tracer_provider=provider,
            exclude_spans=["receive", "send"],  # else each event would be a span
        )

    interceptors = aio_client_interceptors(provider, filters.negate(filters.health_check()))  # type: ignore[no-untyped-call]
    try:
        yield {"middleware": (middleware,), "interceptors": tuple(interceptors)}
    finally:
        provider.shutdown()


def _details(scope: Scope) -> tuple[str, dict[str, str]]:
    """A span's name and attributes. Not its path: there are as many as responses."""
    method = call_of(scope).method
    return method, {"http.route": method.partition(" ")[2]}
