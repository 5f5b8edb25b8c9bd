"""Helpers that several tests use. No test is here.

Read in this order: ``json_values`` compares JSON and makes up JSON texts.
``strategies`` makes up JSON from the schema, ``message_maker`` makes up
messages, ``round_trips`` converts there and back. ``published`` checks with
published descriptions of the API. ``recordings`` finds recordings outside the
repository. ``command_runner`` runs the command,
``interop_program`` is a program for the tests of the harness of `make interop`,
``import_graph`` says which module imports which, ``timeouts`` says how long a test
may take.
"""
