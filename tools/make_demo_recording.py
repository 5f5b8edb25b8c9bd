"""Makes the recording that `openresponses demo` replays: the stream of an image generation.

A stream recorded from a real service would contain the service's texts and ids and a megabyte of picture. So
the project makes its own: the same events in the same order and shape, around a small picture.

The output must be the committed file, byte for byte, on any machine and Python version. So there is no clock
and no random number, and the picture is drawn in integers: the last digit of a sine depends on the C library.
The PNG data is in stored (uncompressed) blocks, written here: the output of zlib depends on its version and
build (zlib-ng packs differently), while its checksums do not. A palette of 16 colours keeps the picture small
without compression.

    python tools/make_demo_recording.py
"""

from __future__ import annotations

import json
import struct
import zlib
from base64 import b64encode
from collections.abc import Iterator
from pathlib import Path

RECORDING = Path(__file__).parents[1] / "python" / "openresponses" / "recordings" / "image_generation.sse"

JsonObject = dict[str, object]

# The picture: an evening sun between hills, and a lake that mirrors them.
WIDTH, HEIGHT = 128, 96
SHORE = 58  # the first row of water
SUN_X, SUN_Y, SUN_RADIUS = 73, 41, 9
PALETTE = bytes.fromhex(
    "292656 46346f 734683 a85a88 d8727c f2956c fbbf78"  # 0 to 6: the sky from the top down
    "ffe3a0 fff6d2"  # 7, 8: the sun's halo and the sun
    "855080 412f60 1c1736"  # 9 to 11: far hills, near hills, trees
    "262450 57406f 9d5c7c dc8a72"  # 12 to 15: the water from the bottom up
)
HALO, SUN, FAR, NEAR, TREE, DEEP = range(7, 13)
# Ordered dithering: the sixteenths added to a colour before it is rounded down.
BAYER = ((0, 8, 2, 10), (12, 4, 14, 6), (3, 11, 1, 9), (15, 7, 13, 5))
# The heights of the ridges above the shore, one every 16 pixels.
FAR_RIDGE = (15, 21, 29, 20, 12, 11, 19, 29, 22)
NEAR_RIDGE = (12, 9, 11, 6, 3, 2, 5, 9, 14)
ROUGHNESS = (0, 0, 1, 1, 1, 0, 0, 1, 1, 2, 2, 1, 1)
# The trees in the foreground: middle, top and bottom.
TREES = ((9, 40, 96), (22, 58, 96), (32, 74, 96), (120, 54, 96), (110, 72, 96))
STARS = frozenset({(14, 6), (30, 14), (41, 4), (58, 9), (93, 5), (104, 13), (119, 8)})

CALL_ID, MESSAGE_ID = "ig_demo_0001", "msg_demo_0001"
LOOK: JsonObject = {"size": f"{WIDTH}x{HEIGHT}", "quality": "low", "background": "opaque", "output_format": "png"}
MOSAICS = (16, 8, 4)  # the tiles of the partial images, in pixels
REVISED_PROMPT = "A calm mountain lake at dusk: a low sun between two ranges of hills, mirrored in still water."
DELTAS = ("Voilà", ": the evening sun", " over a mountain lake,", " in sixteen colours.")
TOOLS: list[JsonObject] = [
    {"type": "image_generation", **LOOK, "moderation": "auto", "n": 1, "output_compression": 100, "partial_images": 3},
    # A careless converter sorts these keys, or makes 1 of 1.0. The schema must stay its author's text.
    {
        "type": "function",
        "description": "Hangs a picture on a wall.",
        "name": "hang_picture",
        "parameters": {
            "type": "object",
            "required": ["wall", "height", "caption"],
            "properties": {
                "wall": {"type": "string", "enum": ["north", "east", "south", "west"]},
                "height": {"type": "number", "minimum": 1.0, "maximum": 2.5, "description": "In metres."},
                "caption": {"type": ["string", "null"]},
            },
            "additionalProperties": False,
        },
        "strict": True,
    },
]


def colour(x: int, y: int, dither: int) -> int:
    """Returns the place of a pixel's colour in the palette."""
    if any(_in_tree(x, y, *tree) for tree in TREES):
        return TREE
    return _scene(x, y, dither) if y < SHORE else _water(x, y, dither)


def _in_tree(x: int, y: int, middle: int, top: int, bottom: int) -> bool:
    down = y - top
    return top <= y < bottom and abs(x - middle) <= down // 8 + down % 7 // 2


def _scene(x: int, y: int, dither: int) -> int:
    above = SHORE - y
    if above <= _ridge(NEAR_RIDGE, x, 0):
        return NEAR
    if above <= _ridge(FAR_RIDGE, x, 5):
        return FAR
    distance = (x - SUN_X) ** 2 + (y - SUN_Y) ** 2
    if distance <= SUN_RADIUS**2:
        return SUN
    if 16 * distance <= (SUN_RADIUS + 1) ** 2 * (16 + dither) or (x, y) in STARS:
        return HALO
    return min((y * 7 * 16 // SHORE + dither) // 16, 6)


def _ridge(heights: tuple[int, ...], x: int, phase: int) -> int:
    """Returns the height of a ridge: a smooth curve from one given height to the next, made rough."""
    step, t = divmod(x, 16)
    eased = t * t * (48 - 2 * t)  # 0 to 4096
    height = heights[step] * 4096 + (heights[step + 1] - heights[step]) * eased
    return height // 4096 + ROUGHNESS[(x + phase) % len(ROUGHNESS)]


def _water(x: int, y: int, dither: int) -> int:
    depth = y - SHORE
    wave = (0, 1, 1, 0, -1, -1)[depth * 5 // 3 % 6] * (1 + depth // 12)
    glint = 3 + depth // 5 + depth * 7 % 5 // 2 - abs(x + wave - SUN_X)
    if glint >= 0 and depth % 3 != 1:
        return SUN if glint > 2 else HALO
    # The mirror image is foreshortened, and darker the nearer it is.
    mirrored = _scene(min(max(x + wave, 0), WIDTH - 1), SHORE - 1 - depth * 3 // 2, dither)
    if mirrored == NEAR:
        return DEEP
    light = 226 - depth if mirrored == FAR else 258 - depth * 3 // 2
    return max((light + dither - 8) // 16, DEEP)


def picture(mosaic: int = 1) -> bytes:
    """Returns the picture as a PNG file. ``mosaic`` is the size of its square tiles in pixels."""
    rows = [[colour(x, y, BAYER[y % 4][x % 4]) for x in range(WIDTH)] for y in range(HEIGHT)]
    if mosaic > 1:
        rows = [[_tile(rows, x - x % mosaic, y - y % mosaic, mosaic) for x in range(WIDTH)] for y in range(HEIGHT)]
    # A row: the number of its filter (0: none), then two pixels per byte.
    data = b"".join(b"\0" + bytes(16 * a + b for a, b in zip(row[::2], row[1::2], strict=True)) for row in rows)
    header = struct.pack(">IIBBBBB", WIDTH, HEIGHT, 4, 3, 0, 0, 0)  # 4 bits per pixel, from a palette
    chunks = ((b"IHDR", header), (b"PLTE", PALETTE), (b"IDAT", _stored(data)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in chunks)


def _tile(rows: list[list[int]], left: int, top: int, size: int) -> int:
    """Returns the colour that most pixels of a tile have."""
    pixels = [pixel for row in rows[top : top + size] for pixel in row[left : left + size]]
    return max(range(16), key=pixels.count)


def _stored(data: bytes) -> bytes:
    """Returns data in zlib's format, in one block without compression."""
    size = len(data)  # at most 65,535, or the next line fails
    return b"\x78\x01\x01" + struct.pack("<HH", size, size ^ 0xFFFF) + data + struct.pack(">I", zlib.adler32(data))


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def events() -> Iterator[JsonObject]:
    """Yields the events of the stream, without sequence numbers."""
    yield {"type": "response.created", "response": _response("in_progress", [], None)}
    yield {"type": "response.in_progress", "response": _response("in_progress", [], None)}
    call: JsonObject = {"id": CALL_ID, "type": "image_generation_call", "status": "completed", **LOOK}
    call |= {"result": b64encode(picture()).decode(), "revised_prompt": REVISED_PROMPT}
    yield from _call_events(call)
    message: JsonObject = {"id": MESSAGE_ID, "type": "message", "status": "completed"}
    message |= {"content": [_output_text("".join(DELTAS))], "role": "assistant"}
    yield from _message_events(message)
    usage: JsonObject = {"input_tokens": 96, "input_tokens_details": {"cached_tokens": 0, "cache_write_tokens": 0}}
    usage |= {"output_tokens": 32, "output_tokens_details": {"reasoning_tokens": 0}, "total_tokens": 128}
    yield {"type": "response.completed", "response": _response("completed", [call, message], usage)}


def _call_events(call: JsonObject) -> Iterator[JsonObject]:
    place: JsonObject = {"output_index": 0, "item_id": CALL_ID}
    started = {"id": CALL_ID, "type": "image_generation_call", "status": "in_progress"}
    yield {"type": "response.output_item.added", "output_index": 0, "item": started}
    yield {"type": "response.image_generation_call.in_progress", **place}
    yield {"type": "response.image_generation_call.generating", **place}
    for index, mosaic in enumerate(MOSAICS):
        image: JsonObject = {"partial_image_index": index, "partial_image_b64": b64encode(picture(mosaic)).decode()}
        yield {"type": "response.image_generation_call.partial_image", **place, **image, **LOOK}
    yield {"type": "response.image_generation_call.completed", **place}
    yield {"type": "response.output_item.done", "output_index": 0, "item": call}


def _message_events(message: JsonObject) -> Iterator[JsonObject]:
    place: JsonObject = {"item_id": MESSAGE_ID, "output_index": 1, "content_index": 0}
    text = "".join(DELTAS)
    started = {**message, "status": "in_progress", "content": []}
    yield {"type": "response.output_item.added", "output_index": 1, "item": started}
    yield {"type": "response.content_part.added", **place, "part": _output_text("")}
    for delta in DELTAS:
        yield {"type": "response.output_text.delta", **place, "delta": delta, "logprobs": []}
    yield {"type": "response.output_text.done", **place, "text": text, "logprobs": []}
    yield {"type": "response.content_part.done", **place, "part": _output_text(text)}
    yield {"type": "response.output_item.done", "output_index": 1, "item": message}


def _output_text(text: str) -> JsonObject:
    return {"type": "output_text", "annotations": [], "logprobs": [], "text": text}


def _response(status: str, output: list[JsonObject], usage: JsonObject | None) -> JsonObject:
    """Returns the response so far. A member without a value is null, not absent: services send it so."""
    completed = status == "completed"
    return {
        "id": "resp_demo_0001",
        "object": "response",
        "created_at": 1767225600,
        "status": status,
        "background": False,
        "completed_at": 1767225609 if completed else None,
        "error": None,
        "incomplete_details": None,
        "instructions": None,
        "max_output_tokens": None,
        "max_tool_calls": None,
        "model": "demo-image-model",
        "output": output,
        "parallel_tool_calls": True,
        "previous_response_id": None,
        "prompt_cache_key": None,
        "prompt_cache_retention": None,
        "reasoning": {"effort": None, "summary": None},
        "safety_identifier": None,
        "service_tier": "default" if completed else "auto",
        "store": False,
        "temperature": 1,
        "text": {"format": {"type": "text"}, "verbosity": "medium"},
        "tool_choice": "auto",
        "tools": TOOLS,
        "top_logprobs": 0,
        "top_p": 1,
        "truncation": "disabled",
        "usage": usage,
        "user": None,
        "metadata": {},
    }


def recording() -> str:
    """Returns the stream as it comes over the wire."""
    frames: list[str] = []
    for number, event in enumerate(events()):
        numbered = {"type": event["type"], "sequence_number": number, **event}
        data = json.dumps(numbered, ensure_ascii=False, separators=(",", ":"))
        frames.append(f"event: {event['type']}\ndata: {data}\n\n")
    frames.insert(2, ": keep-alive\n\n")  # services send comments while they work
    frames.append("data: [DONE]\n\n")
    return "".join(frames)


if __name__ == "__main__":
    RECORDING.parent.mkdir(parents=True, exist_ok=True)
    RECORDING.write_bytes(recording().encode())
