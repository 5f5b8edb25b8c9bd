"""Goes from the openai package's objects to messages, and back."""

import os

# docs: begin objects
from openai import OpenAI
from openai.types.responses import Response as OpenAIResponse

from openresponses import from_dict, inner, output_text, to_dict
from openresponses.v1 import CreateResponseRequest, OutputTextDelta, Response

client = OpenAI(
    base_url=os.environ.get("OPENAI_BASE_URL", "http://127.0.0.1:8080/v1"),
    api_key=os.environ.get("OPENAI_API_KEY", "none"),
)
model = os.environ.get("MODEL", "tide-text")

theirs = client.responses.create(model=model, input="When is low tide in Ebbing?")
message = from_dict(theirs.model_dump(mode="json", exclude_unset=True), Response)
assert output_text(message) == theirs.output_text

again = OpenAIResponse.model_validate(to_dict(message))  # `construct(**…)` takes what it would reject
assert again.output_text == theirs.output_text

request = from_dict({"model": model, "input": "When is low tide?"}, CreateResponseRequest)
for their_event in client.responses.create(**to_dict(request), stream=True):
    event = inner(from_dict(their_event.model_dump(mode="json", exclude_unset=True)))
    if isinstance(event, OutputTextDelta):
        print(event.delta, end="")
print()
# docs: end objects
