"""The gateway measured beside a bare gRPC server and an HTTP proxy: `make bench-gateway`.

Read in this order: ``plan`` (the streams that are sent), ``upstream`` (the
endpoint that sends them), ``servers`` (what is measured), ``processes`` (starts
them), ``clients`` (read the streams), ``measure`` (events per second, delays),
``soak`` (many streams at once), ``report`` (the table).
"""
