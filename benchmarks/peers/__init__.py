"""Other libraries that convert the same events.

``openai`` are the models of the `openai` package, ``protobuf_py`` is another
protobuf runtime.
"""
