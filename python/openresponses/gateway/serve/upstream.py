"""The upstream: a Responses endpoint over HTTP."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, replace
from itertools import takewhile

import httpx

from openresponses.gateway.errors import HttpReply, api_error
from openresponses.gateway.headers import Pairs, authorized
from openresponses.sse import ServerSentEvent, SseDecoder
from openresponses.wire.errors import WireError

from .http_client import HTTP_ERRORS, http_client, read_together

_PROBE_SECONDS = 5.0
_DECODED_TOGETHER = 16 * 1024  # bytes; those of more would keep other calls waiting
_LONGEST_MARK = 64  # bytes; what is longer is no end mark, which need not be looked for

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
        instrument: is given the HTTP client, to watch it.
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
        # Not wait_for: before Python 3.12 it may take no notice of being cancelled.
        probe = asyncio.ensure_future(self._probe())
        try:
            done, _ = await asyncio.wait({probe}, timeout=_PROBE_SECONDS)
            return bool(done) and probe.result()
        except HTTP_ERRORS:
            return False
        finally:
            probe.cancel()

    async def _probe(self) -> bool:
        request = self._client.stream("GET", f"{self._base_url}/models", headers=self._headers(()))
        async with request as response:  # whose body may be without an end
            return response.status_code not in (502, 503, 504)

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
            content_type = response.headers.get("content-type", "").lower()
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
            read_together(response)
            try:
                encoding = response.headers.get("content-encoding", "identity")
                if response.status_code >= 400:
                    raise UpstreamError(await self._error(response, encoding))
                if response.status_code >= 300:
                    raise UpstreamError(_told(502, response, "is no place where the API is"))
                if encoding != "identity":
                    raise UpstreamError(_told(502, response, f"is compressed ({encoding}), which was not asked for"))
                yield response
            finally:
                await response.aclose()

    async def _error(self, response: httpx.Response, encoding: str) -> HttpReply:
        """An error of the upstream's; its status is kept, whatever its body is."""
        headers = dict(response.headers)
        if encoding != "identity":
            return replace(_told(response.status_code, response, f"is compressed ({encoding})"), headers=headers)
        try:
            body = b"".join([chunk async for chunk in self._limited(response)])
        except (*HTTP_ERRORS, UpstreamError):
            return replace(_told(response.status_code, response, "has no whole body"), headers=headers)
        return HttpReply(response.status_code, body, headers)

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
                for start in range(0, len(chunk), _DECODED_TOGETHER):
                    frames = decoder.feed(chunk[start : start + _DECODED_TOGETHER])
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


def _told(status: int, response: httpx.Response, what: str) -> HttpReply:
    return api_error(status, f"the upstream's reply, of HTTP status {response.status_code}, {what}")


def _is_event(frame: ServerSentEvent) -> bool:
    return len(frame.data) > _LONGEST_MARK or not frame.is_done


@contextmanager
def _http_errors() -> Iterator[None]:
    """Turns the HTTP client's exceptions into those of the upstream."""
    try:
        yield
    except (httpx.ConnectError, httpx.ConnectTimeout, httpx.InvalidURL) as error:
        raise UpstreamError(api_error(503, f"the upstream cannot be reached: {_reason(error)}")) from None
    except httpx.HTTPError as error:
        raise UpstreamError(api_error(502, f"the connection to the upstream broke off: {_reason(error)}")) from None


def _reason(error: Exception) -> str:
    return " ".join(str(error).split()) or type(error).__name__
