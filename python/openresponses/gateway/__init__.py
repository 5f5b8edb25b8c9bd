"""gRPC and HTTP: servers that stand between the two. Needs the extra `gateway`.

A folder per server: ``serve``, ``edge`` and ``replay`` do not import each other. What they
share is in the files beside the folders, and those import none of the three.

Reading order: ``headers`` (which headers go through, both ways), ``errors`` (HTTP statuses as
gRPC statuses, and back), ``progress`` (how far a stream has come), ``access`` (TLS, tokens and
keys), ``logs`` (a line per call), ``telemetry`` (metrics and traces), ``lifetime`` (start and
stop), ``address`` and ``listening`` (addresses as text, sockets that listen), ``asgi_server``
(an HTTP server inside a program's event loop). Then ``serve`` (gRPC in, HTTP out), ``edge``
(HTTP in, gRPC out) and ``replay`` (an HTTP endpoint that serves recordings).
"""

MAX_MESSAGE_BYTES = 64 * 1024 * 1024
"""The default limit of a message's size. It is large because an image takes megabytes."""
