"""Asks for an image, and saves it and the sketches before it."""

import os
from pathlib import Path

import httpx

# docs: begin save
from openresponses import inner, iter_events, to_json
from openresponses.v1 import (
    CreateResponseRequest,
    ImageGenCallPartialImage,
    ImageGenerationTool,
    Input,
    OutputItemDone,
    Tool,
)

URL = os.environ.get("OPENAI_BASE_URL", "http://127.0.0.1:8080/v1") + "/responses"
HEADERS = {"authorization": f"Bearer {os.environ.get('OPENAI_API_KEY', 'none')}", "content-type": "application/json"}
MODEL = os.environ.get("MODEL", "image_generation")

request = CreateResponseRequest(
    model=MODEL,
    input=Input(text="Draw the sea at low tide."),
    tools=[Tool(image_generation=ImageGenerationTool(partial_images=3))],
    stream=True,
)
with httpx.stream("POST", URL, headers=HEADERS, content=to_json(request), timeout=600) as reply:
    reply.raise_for_status()
    for event in iter_events(reply.iter_bytes()):
        match inner(event):
            case ImageGenCallPartialImage(partial_image_index=index, partial_image_b64=png):
                Path(f"sketch-{index:.0f}.png").write_bytes(png)  # base64 in JSON, plain bytes here
            case OutputItemDone(item=item) if item.HasField("image_generation_call"):
                Path("image.png").write_bytes(item.image_generation_call.result)
# docs: end save
