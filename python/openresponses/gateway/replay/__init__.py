"""``Replay``: an HTTP endpoint that serves recordings.

Reading order: ``options`` (what ``Replay`` is told), ``server`` (the HTTP server),
``operations`` (the API's operations), ``store`` (the created responses), ``recording`` (the
events of a response, framed once), ``reply`` (sends one reply), ``faults`` (what goes wrong on
purpose).
"""

# Only from `server`: without the extra, its first import raises the error that the command shows.
from .server import Faults, Received, Recording, RecordingError, Replay, ReplayOptions, Source

__all__ = ["Faults", "Received", "Recording", "RecordingError", "Replay", "ReplayOptions", "Source"]
