"""Programs in other languages, checked against the Python side; `make interop`.

tests/interop/README.md is the contract. Read in this order: ``languages`` finds
the programs, ``checks`` has the checks that need files only, ``newer`` the one
with messages of a newer schema, ``talks`` the checks over gRPC, ``pages`` runs
the documentation, ``report`` makes the table.
"""
