"""Sends an image with a question."""

import base64
import os
import sys
from pathlib import Path

import httpx

# docs: begin send
from openresponses import from_json, make_input, output_text, to_json
from openresponses.v1 import (
    IMAGE_DETAIL_LOW,
    MESSAGE_ROLE_USER,
    Content,
    ContentPart,
    ContentPartList,
    CreateResponseRequest,
    InputImage,
    InputText,
    Item,
    MessageItem,
    Response,
)


def question_about(image: bytes, text: str) -> Item:
    url = "data:image/png;base64," + base64.b64encode(image).decode()
    parts = [
        ContentPart(input_text=InputText(text=text)),
        ContentPart(input_image=InputImage(image_url=url, detail=IMAGE_DETAIL_LOW)),
    ]
    return Item(message=MessageItem(role=MESSAGE_ROLE_USER, content=Content(list=ContentPartList(parts=parts))))


# docs: end send

URL = os.environ.get("OPENAI_BASE_URL", "http://127.0.0.1:8080/v1") + "/responses"
HEADERS = {"authorization": f"Bearer {os.environ.get('OPENAI_API_KEY', 'none')}", "content-type": "application/json"}
MODEL = os.environ.get("MODEL", "tide-picture")

image = Path(sys.argv[1]).read_bytes()
request = CreateResponseRequest(model=MODEL, input=make_input(question_about(image, "What is in the picture?")))
reply = httpx.post(URL, headers=HEADERS, content=to_json(request), timeout=600).raise_for_status()
print(output_text(from_json(reply.content, Response)))
