"""What the `openresponses` command is made of; ``cli.py`` beside this folder has its subcommands.

Reading order:

- ``streams`` (files and standard streams), ``formats`` (recordings as messages
  and back), ``messages`` (message types by name), ``recordings`` (flags, and
  which format a file has), ``convert``.
- ``table`` (columns), ``coverage`` (how much typed fields hold), ``report``
  (what `inspect` prints), ``inspection``.
- ``demo`` (what the demo shows), ``circle`` (the demo through the gateway).
- ``options`` (flags of all servers), ``access`` (keys, tokens, certificates),
  ``reach`` (whether a host exists), ``running`` (serving until a signal).
- ``serve``, ``edge``, ``replay``: a subcommand per server.
"""
