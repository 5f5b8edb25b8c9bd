"""``Replay``: an HTTP endpoint that serves recordings.

Reading order: ``server`` (the HTTP server), ``operations`` (the API's operations),
``store`` (what has been created), ``recording`` (events, framed once), ``reply``
(one reply on its way), ``faults`` (what goes wrong on purpose).
"""

# From `server` alone: it raises what the command shows where the extra is missing.
from .server import Faults, Received, Recording, RecordingError, Replay, ReplayOptions, Source

__all__ = ["Faults", "Received", "Recording", "RecordingError", "Replay", "ReplayOptions", "Source"]
