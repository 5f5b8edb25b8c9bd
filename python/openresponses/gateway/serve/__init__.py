"""``Serve``: gRPC in, HTTP out.

Reading order: ``options`` (what it is told), ``server`` (the gRPC server),
``interceptors`` (tokens and the log, around each call), ``servicer`` (the RPCs),
``upstream`` (an RPC as an HTTP request), ``http_client`` (how requests are sent).
"""

from .options import ServeOptions
from .server import Serve

__all__ = ["Serve", "ServeOptions"]
