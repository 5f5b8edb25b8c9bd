"""Compares published API descriptions with the schema: what has no typed home?

``python -m tools.spec_coverage <folder>`` reads snapshots, walks each from its
roots beside the messages and their mapping options, and reports what differs.
"""
