"""Sends a request over a bare socket, and reads the reply's body in the chunks that the server wrote."""

from __future__ import annotations

import asyncio
import json
from typing import Any
from urllib.parse import urlsplit


async def chunks_of(url: str, body: dict[str, Any]) -> list[bytes]:
    """Returns the HTTP chunks of the reply to a POST of JSON. An HTTP client cannot show them, because
    it joins and splits chunks while it reads."""
    parts = urlsplit(url)
    assert parts.hostname is not None
    data = json.dumps(body).encode()
    reader, writer = await asyncio.open_connection(parts.hostname, parts.port)
    writer.write(
        b"POST %b HTTP/1.1\r\nhost: %b\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n%b"
        % (parts.path.encode(), parts.netloc.encode(), len(data), data)
    )
    try:
        assert (await reader.readuntil(b"\r\n")).startswith(b"HTTP/1.1 200 ")
        assert b"transfer-encoding: chunked" in (await reader.readuntil(b"\r\n\r\n")).lower()
        chunks = []
        while size := int(await reader.readuntil(b"\r\n"), 16):
            chunks.append(await reader.readexactly(size))
            assert await reader.readexactly(2) == b"\r\n"
        return chunks
    finally:
        writer.close()
        await writer.wait_closed()
