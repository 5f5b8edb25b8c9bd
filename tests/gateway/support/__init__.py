"""Helpers of the gateway's tests: servers, clients, and stand-ins for others. No test is here.

Read in this order: ``process`` (a command that serves), ``certificates``, ``log_capture``,
``page`` (a page of the documentation), ``commands`` (commands of others), ``http_chunks``
(a request over a bare socket), ``fake_backend`` (a gRPC backend that a test plays),
``raw_upstream`` (an HTTP endpoint that a test plays), ``edge_client`` (an edge and its
clients), ``replay_runner`` (a replay and a client), ``serve_bench`` (serve before a replay).
"""
