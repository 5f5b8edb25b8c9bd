"""``Edge``: HTTP in, gRPC out.

Reading order: ``options`` (what it is told), ``server`` (the HTTP server),
``write_timeout`` (drops clients that stop reading), ``routes`` (which path calls
which RPC), ``request_log`` and ``tracing`` (around each request), ``requests``
(an HTTP request as a message), ``calls`` (one call to the backend), ``event_stream``
(a stream of events), ``defaults`` (what services leave unset).
"""

from .options import EdgeOptions
from .server import Edge, app

__all__ = ["Edge", "EdgeOptions", "app"]
