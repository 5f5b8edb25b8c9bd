"""``Edge``: HTTP in, gRPC out.

Reading order: ``options`` (where it listens, whom it calls, limits), ``server`` (the
HTTP server), ``write_timeout`` (drops clients that stop reading), ``routes`` (which
path calls which RPC), ``request_log`` and ``tracing`` (around each request),
``requests`` (which requests are let in, and their messages), ``channel`` (the
connection to the backend), ``calls`` (one call to the backend), ``event_stream`` (a
stream of events), ``defaults`` (what services leave unset), ``replies`` (errors as
HTTP replies).
"""

from .options import EdgeOptions
from .server import Edge, app

__all__ = ["Edge", "EdgeOptions", "app"]
