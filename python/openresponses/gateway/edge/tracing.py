"""Traces of the edge for OpenTelemetry. Needs the extra ``telemetry``."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from opentelemetry.instrumentation.asgi import OpenTelemetryMiddleware
from opentelemetry.instrumentation.grpc import aio_client_interceptors, filters
from opentelemetry.sdk.trace.export import SpanExporter
from starlette.types import ASGIApp, Scope

from openresponses.gateway.telemetry import trace_provider

from .request_log import log_of


@contextmanager
def edge_tracing(exporter: SpanExporter | None = None) -> Iterator[dict[str, Any]]:
    """Traces requests from the HTTP client to the backend while the context lasts.

    Gives values for ``middleware`` and ``interceptors`` of ``EdgeOptions``.

    Args:
        exporter: where to send the spans. None sends them by OTLP over HTTP; then the
            standard ``OTEL_*`` variables say to which address, which traces are sampled,
            and so on.
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

    no_health = filters.negate(filters.health_check())
    interceptors = aio_client_interceptors(provider, no_health)  # type: ignore[no-untyped-call]
    try:
        yield {"middleware": (middleware,), "interceptors": tuple(interceptors)}
    finally:
        provider.shutdown()


def _details(scope: Scope) -> tuple[str, dict[str, str]]:
    """Returns a span's name and attributes. The path is not among them: each response has its own."""
    method = log_of(scope).method
    return method, {"http.route": method.partition(" ")[2]}
