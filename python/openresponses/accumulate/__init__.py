"""Folds a stream of events into the response that it describes.

In reading order:

- ``accumulator``: the public class, ``ResponseAccumulator``
- ``effects``: what each event changes in the item that it is about
- ``item``: an output item that grows
- ``growing``: strings and parts of an item that grow
"""
