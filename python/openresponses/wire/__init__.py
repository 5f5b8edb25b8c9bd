"""The converter between messages and their JSON wire form.

Reading order: ``plan`` (what a schema says), ``decode`` with ``objects``,
``fields``, ``unions`` and ``scalars`` (JSON to messages), ``encode`` (messages
to JSON), ``convert`` (the public functions).
"""
