"""Folds a stream of events into the response that it describes.

Reading order: ``growing`` (strings and lists that grow), ``item`` (an output
item that grows), ``accumulator`` (which event makes what grow).
"""
