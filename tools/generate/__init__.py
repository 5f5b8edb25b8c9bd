"""`make generate` and `make fresh`: everything that is generated from the schema, or compared with it.

In reading order:

- ``schema``: runs the compiler: descriptors, the messages' modules and the service's modules
- ``stubs``: the type stubs of these modules
- ``namespace``: `openresponses/v1/__init__.py`, which imports every name when it is asked for
- ``derived``: what the package itself writes once it has the new modules: mapping, types of unions, vectors, pages
- ``files``: compares what was generated with the checkout, and puts it there
"""
