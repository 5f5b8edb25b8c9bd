"""gRPC and HTTP: servers that stand between the two. Needs the extra `gateway`.

Reading order: ``status`` and ``headers`` (what both sides share), ``upstream``
and ``servicer`` with ``serve`` (gRPC to HTTP), ``edge`` (HTTP to gRPC),
``replay`` (recordings as an upstream).
"""
