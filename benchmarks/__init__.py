"""The converter measured beside its peers: `make bench`.

Read in this order. What is measured: ``events`` and ``web_search`` are the
project's own events, ``workloads`` are the events to convert, recorded ones
too. Who takes part: ``contender`` says what a contender is, ``reference`` has
the converter, protobuf's own JSON and the floors, ``peers`` has a file per
other library. How: ``measure`` times, ``compare`` runs all contenders on a
workload, ``startup`` measures the first event of a process, ``environment``
says which machine and versions it was, ``report`` makes the table.

Beside it, with results of their own: ``tokenisers`` (JSON libraries),
``accumulate`` (the accumulator), ``worst_cases`` (hostile text) and ``gateway``
(the servers).
"""
