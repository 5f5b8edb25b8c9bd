"""Enum fields: numbers in a message, strings in JSON. Needs no endpoint."""

# docs: begin strings
from openresponses import WireError, enum_string, enum_value, from_json
from openresponses.v1 import RESPONSE_STATUS_COMPLETED, Response, ResponseStatus

response = Response(status=RESPONSE_STATUS_COMPLETED)  # a constant, which editors complete
response.status = enum_value(ResponseStatus, "completed")  # or a string of the API
print(enum_string(ResponseStatus, response.status))

try:
    enum_value(ResponseStatus, "complete")
except WireError as error:
    print(error)
# docs: end strings

# docs: begin mistake
try:
    Response(status="completed")  # type: ignore[arg-type]
except ValueError as error:
    print(error)
# docs: end mistake

# docs: begin new
response = from_json('{"status": "ebbing"}', Response)
if not response.HasField("status"):
    for member in response.remainder.members:
        print(f"new {member.name}: {member.value.text}")
# docs: end new
