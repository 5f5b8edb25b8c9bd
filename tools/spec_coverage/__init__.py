"""Compares published API descriptions with the schema: what has no typed home?

``python -m tools.spec_coverage <folder>`` reads snapshots of the descriptions,
walks each from its roots beside the messages and their mapping options, and
reports what differs.

Read in this order: ``snapshot`` reads the files, ``shapes`` says what a schema
allows, ``merge`` joins the parts of `allOf`, ``resolve`` makes shapes of
schemas, and ``homes`` says what the messages can hold. ``findings`` are what
the comparison reports, ``comparison`` is what its checks share. The checks are
``values`` (strings and verbatim JSON), ``objects``, ``kinds`` (which of the
checks a field gets) and ``unions``. ``walk`` goes through all of a snapshot,
and ``roots`` says where it begins. ``exceptions`` is the list of findings that
are meant to be, ``report`` the output. ``sources`` makes snapshots out of what is
published.
"""
