"""What the schema does not know is there, and goes on unchanged. Needs no endpoint."""

# docs: begin unknown
from openresponses import from_json, parse_json, to_json, type_of
from openresponses.v1 import StreamEvent

line = b'{"type":"response.tide.turned","place":"Ebbing","height":0.40}'
event = from_json(line)
print(type_of(event), parse_json(event.unrecognized.json)["place"])

line = b'{"type":"keepalive","sequence_number":7,"depth":2.50}'
event = from_json(line)
for member in event.keepalive.remainder.members:
    print(member.name, member.value.text)

passed_on = StreamEvent.FromString(event.SerializeToString())
assert to_json(passed_on) == line
# docs: end unknown
