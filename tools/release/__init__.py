"""`make dist`: builds all that is published, and uses each of it from outside the checkout.

To read: `__main__` (the command), `artifact` (what an artifact is), then a file
per language. What is published beside generated code is in `packaging/`, the
programs that use it are in `tests/release/`.
"""
