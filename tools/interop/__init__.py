"""Programs in other languages, checked against the Python side; `make interop`.

tests/interop/README.md is the contract. Read in this order: `languages` finds
the programs, `checks` are the checks that need files only, `talks` those over
gRPC, `pages` what the documentation says, `report` the table.
"""
