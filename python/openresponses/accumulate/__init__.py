"""Folds a stream of events into the response that it describes.

Reading order: ``growing`` (strings and parts that grow), ``item`` (an output
item that grows), ``effects`` (which event makes what grow), ``accumulator``
(the public class).
"""
