"""``Serve``: gRPC in, HTTP out.

Reading order: ``options`` (what ``Serve`` is told), ``server`` (the gRPC server),
``interceptors`` (tokens and the log, around each call), ``servicer`` (the RPCs),
``upstream`` (an RPC as an HTTP request, and its reply), ``http_client`` (how requests are
sent and replies read), ``tracing`` (spans, if they are asked for).
"""

from .options import ServeOptions
from .server import Serve

__all__ = ["Serve", "ServeOptions"]
