"""Folds a stream of events into the response that it describes.

In reading order:

- ``accumulator``: the public class, ``ResponseAccumulator``
- ``output``: the items, and the rule that finds the one that an event is about
- ``effects``: what each event changes in the item that it is about
- ``item``: an output item that grows
- ``growing``: strings and parts of an item that grow
- ``errors``: what an error event says, in whichever of its forms
- ``remainder``: reads members, whether a field or the remainder holds them
"""
