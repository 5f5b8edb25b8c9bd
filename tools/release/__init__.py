"""`make dist`: builds all that is published, and uses each artifact from outside the checkout.

Read in this order: ``versions`` is the one version of all artifacts, ``artifact``
says what an artifact is, ``commands`` runs programs, ``archives`` writes archives
that are the same bytes each time. Then a file per kind of artifact: ``python``,
``go``, ``npm``, ``java``, ``rust``, and ``protos`` for the schema itself.

`packaging/` has what is published beside generated code, and `tests/release/`
the programs that use the artifacts.
"""
