"""gRPC and HTTP: servers that stand between the two. Needs the extra `gateway`.

Reading order: ``status``, ``headers``, ``access`` and ``logs`` (what both sides share),
``upstream`` and ``servicer`` with ``serve`` (gRPC to HTTP), ``edge`` (HTTP to
gRPC), ``replay`` (recordings as an upstream).
"""

MAX_MESSAGE_BYTES = 64 * 1024 * 1024
"""The largest message, unless another limit is set: an image is megabytes."""
