"""The upstream: a Responses endpoint over HTTP."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from itertools import takewhile

import httpx

from openresponses.sse import ServerSentEvent, SseDecoder
from openresponses.wire.errors import WireError

from .headers import Pairs, authorized
from .status import HttpReply, api_error
from .transport import HTTP_ERRORS, failure, http_client

Instrument = Callable[[httpx.AsyncClient], None]


class UpstreamError(Exception):
    """The upstream's reply is an error, or there is none.

    Attributes:
        reply: the reply, or what stands for it.
    """

    def __init__(self, reply: HttpReply) -> None:
        super().__init__(f"HTTP status {reply.status}")
        self.reply = reply


@dataclass(frozen=True)
class Call:
    """A request to the upstream.

    Attributes:
        method: as "POST".
        path: below the base URL, as "/responses", quoted.
        params: names and values of the query.
        body: JSON, if there is a body.
        headers: those of the client that go on.
    """

    method: str
    path: str
    params: tuple[tuple[str, str], ...] = ()
    body: bytes | None = None
    headers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Reply:
    """A reply that is no error.

    Attributes:
        headers: all of them.
        body: as bytes.
    """

    headers: Pairs
    body: bytes


class Upstream:
    """Calls a Responses endpoint.

    Args:
        base_url: as "https://api.example.com/v1".
        key: the gateway's own key, in place of the clients'.
        max_bytes: the largest body or event that is taken.
        verify: whether the endpoint's certificate is checked; or the name of a
            file of certificates to trust.
        passes_authorization: whether the clients' own keys go on; not if what
            they send is for the gateway. Never if it has a key.
    """

    def __init__(
        self,
        base_url: str,
        key: str | None,
        max_bytes: int,
        verify: bool | str = True,
        passes_authorization: bool = True,
        instrument: Instrument | None = None,
    ) -> None:
        self._base_url = base_url.rstrip("/")
        self._key = key
        self._passes_authorization = passes_authorization
        self._max_bytes = max_bytes
        self._client = http_client(verify)
        if instrument is not None:
            instrument(self._client)

    async def close(self) -> None:
        await self._client.aclose()

    async def is_there(self) -> bool:
        """Whether the upstream answers at all; an error is an answer, too, but for
        those of what stands before it."""
        try:
            reply = await self._client.get(f"{self._base_url}/models", timeout=5.0, headers=self._headers(()))
        except HTTP_ERRORS:
            return False
        return reply.status_code not in (502, 503, 504)

    async def fetch(self, call: Call) -> Reply:
        """Makes a call and reads the whole reply.

        Raises:
            UpstreamError: the reply is an error, or is over the limit, or there is none.
        """
        async with self._open(call, "application/json") as response:
            body = b"".join([chunk async for chunk in self._limited(response)])
            return Reply(response.headers.multi_items(), body)

    @asynccontextmanager
    async def stream(self, call: Call) -> AsyncIterator[tuple[Pairs, AsyncIterator[list[ServerSentEvent]]]]:
        """Makes a call and reads the reply as events: its headers, and the frames
        as they come, those together that came together, up to the end mark.
        Leaving the context closes the connection.

        Raises:
            UpstreamError: the reply is an error or no stream, or there is none; or, from the
                iterator, it breaks off or is malformed.
        """
        async with self._open(call, "text/event-stream") as response:
            content_type = response.headers.get("content-type", "")
            if not content_type.startswith("text/event-stream"):
                raise UpstreamError(
                    api_error(502, f"the upstream sent {content_type or 'no content type'}, not a stream of events")
                )
            yield response.headers.multi_items(), self._frames(response)

    @asynccontextmanager
    async def _open(self, call: Call, accept: str) -> AsyncIterator[httpx.Response]:
        headers = [("accept", accept), *self._headers(call.headers)]
        if call.body is not None:
            headers.append(("content-type", "application/json"))
        request = self._client.build_request(
            call.method, f"{self._base_url}{call.path}", params=list(call.params), content=call.body, headers=headers
        )
        with _http_errors():
            response = await self._client.send(request, stream=True)
            try:
                if response.status_code >= 400:
                    body = b"".join([chunk async for chunk in self._limited(response)])
                    raise UpstreamError(HttpReply(response.status_code, body, dict(response.headers)))
                yield response
            finally:
                await response.aclose()

    def _headers(self, sent: tuple[tuple[str, str], ...]) -> Pairs:
        return authorized(sent, self._key, self._passes_authorization)

    async def _limited(self, response: httpx.Response) -> AsyncIterator[bytes]:
        size = 0
        async for chunk in response.aiter_bytes():
            size += len(chunk)
            if size > self._max_bytes:
                raise UpstreamError(too_large("the upstream's reply", self._max_bytes))
            yield chunk

    async def _frames(self, response: httpx.Response) -> AsyncIterator[list[ServerSentEvent]]:
        decoder = SseDecoder(max_bytes=self._max_bytes)
        try:
            async for chunk in response.aiter_bytes():
                frames = decoder.feed(chunk)
                wanted = list(takewhile(_is_event, frames))
                yield wanted
                if len(wanted) < len(frames):
                    return
            yield list(takewhile(_is_event, decoder.finish()))
        except WireError:
            # The only fault that a decoder finds.
            raise UpstreamError(too_large("an event", self._max_bytes)) from None


def too_large(what: str, limit: int) -> HttpReply:
    """The error for what is over the limit of messages."""
    return api_error(413, f"{what} is over the limit of {limit} bytes, which --max-message-bytes sets", "too_large")


def _is_event(frame: ServerSentEvent) -> bool:
    return not frame.is_done


@contextmanager
def _http_errors() -> Iterator[None]:
    """Turns the HTTP client's exceptions into those of the upstream."""
    try:
        yield
    except HTTP_ERRORS as error:
        was_reached, reason = failure(error)
        reply = (
            api_error(502, f"the connection to the upstream broke off: {reason}")
            if was_reached
            else api_error(503, f"the upstream cannot be reached: {reason}")
        )
        raise UpstreamError(reply) from None
