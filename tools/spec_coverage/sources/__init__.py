"""Makes snapshots out of what the makers of an API publish.

``python -m tools.spec_coverage.sources <description> --into <folder>`` reads an
OpenAPI document or a Python package of pydantic models, and writes the snapshot
that ``python -m tools.spec_coverage`` compares with the schema.

Read in this order: ``description`` is what the readers return, ``openapi`` and
``models`` are the readers, ``roots`` finds the stream, the request and the
response, and ``reduction`` keeps the structure and drops the prose.
"""
