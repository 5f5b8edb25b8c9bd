import sys
from pathlib import Path

from openresponses import to_json
from openresponses.v1.stream_event_pb2 import StreamEvent

print(to_json(StreamEvent.FromString(Path(sys.argv[1]).read_bytes())).decode())
