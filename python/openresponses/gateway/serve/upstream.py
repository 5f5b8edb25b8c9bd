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
_DECODED_TOGETHER = 16 * 1024  # bytes; decoding more at once would keep other calls waiting
_LONGEST_MARK = 64  # bytes; longer data cannot be the end mark, so it is not compared with the mark

Instrument = Callable[[httpx.AsyncClient], None]


class UpstreamError(Exception):
    """The upstream's reply is an error, or the upstream has not replied.

    Attributes:
        reply: the upstream's reply, or the gateway's own error in its place.
    """

    def __init__(self, reply: HttpReply) -> None:
        super().__init__(f"HTTP status {reply.status}")
        self.reply = reply


@dataclass(frozen=True)
class UpstreamRequest:
    """A request to the upstream.

    Attributes:
        method: "POST", for example.
        path: the quoted path below the base URL; "/responses", for example.
        params: names and values of the query.
        body: JSON; None for a request without a body.
        headers: the client's headers that go on.
    """

    method: str
    path: str
    params: tuple[tuple[str, str], ...] = ()
    body: bytes | None = None
    headers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class UpstreamReply:
    """A whole reply of the upstream that is not an error.

    Attributes:
        headers: all headers.
        body: the whole body.
    """

    headers: Pairs
    body: bytes


class Upstream:
    """Sends requests to a Responses endpoint.

    Args:
        base_url: "https://api.example.com/v1", for example.
        key: the gateway's own key, in place of the clients' keys.
        max_bytes: the largest body or event that is taken.
        verify: whether the endpoint's certificate is checked; or the name of a file of
            certificates to trust.
        passes_authorization: whether the clients' own keys go on. False if clients send tokens
            that are meant for the gateway. If the gateway has a key, theirs never go on.
        instrument: gets the HTTP client; tracing uses it.
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
        """Returns whether the upstream answers at all. An error is an answer, too, except 502, 503
        and 504: these come from a proxy in front of the upstream."""
        # Not wait_for: before Python 3.12 it may overlook that it is cancelled.
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
        async with request as response:  # the body is not read: it may never end
            return response.status_code not in (502, 503, 504)

    async def fetch(self, request: UpstreamRequest) -> UpstreamReply:
        """Sends a request and reads the whole reply.

        Raises:
            UpstreamError: the reply is an error or over the limit, or there is no reply.
        """
        async with self._open(request, "application/json") as response:
            body = b"".join([chunk async for chunk in self._limited(response)])
            return UpstreamReply(response.headers.multi_items(), body)

    @asynccontextmanager
    async def stream(
        self, request: UpstreamRequest
    ) -> AsyncIterator[tuple[Pairs, AsyncIterator[list[ServerSentEvent]]]]:
        """Sends a request and reads the reply as a stream.

        Yields the reply's headers and an iterator of frames, up to the end mark. Frames that came
        together are in one list. Leaving the context closes the connection.

        Raises:
            UpstreamError: the reply is an error or not a stream, or there is no reply. The
                iterator raises it if the stream breaks off or is malformed.
        """
        async with self._open(request, "text/event-stream") as response:
            content_type = response.headers.get("content-type", "").lower()
            if not content_type.startswith("text/event-stream"):
                raise UpstreamError(
                    api_error(502, f"the upstream sent {content_type or 'no content type'}, not a stream of events")
                )
            yield response.headers.multi_items(), self._frames(response)

    @asynccontextmanager
    async def _open(self, request: UpstreamRequest, accept: str) -> AsyncIterator[httpx.Response]:
        headers = [("accept", accept), *self._headers(request.headers)]
        if request.body is not None:
            headers.append(("content-type", "application/json"))
        url = f"{self._base_url}{request.path}"
        http_request = self._client.build_request(
            request.method, url, params=list(request.params), content=request.body, headers=headers
        )
        with _http_errors():
            response = await self._client.send(http_request, stream=True)
            read_together(response)
            try:
                encoding = response.headers.get("content-encoding", "identity")
                if response.status_code >= 400:
                    raise UpstreamError(await self._error(response, encoding))
                if response.status_code >= 300:
                    raise UpstreamError(_unusable(502, response, "is not a reply of the API"))
                if encoding != "identity":
                    raise UpstreamError(
                        _unusable(502, response, f"is compressed ({encoding}), which was not asked for")
                    )
                yield response
            finally:
                await response.aclose()

    async def _error(self, response: httpx.Response, encoding: str) -> HttpReply:
        """Returns an error of the upstream. Its status is kept, even if its body cannot be used."""
        headers = dict(response.headers)
        if encoding != "identity":
            return replace(_unusable(response.status_code, response, f"is compressed ({encoding})"), headers=headers)
        try:
            body = b"".join([chunk async for chunk in self._limited(response)])
        except (*HTTP_ERRORS, UpstreamError):
            return replace(_unusable(response.status_code, response, "has no whole body"), headers=headers)
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
                    if len(wanted) < len(frames):  # the end mark is among the frames
                        return
            yield list(takewhile(_is_event, decoder.finish()))
        except WireError:
            # A decoder finds only this fault.
            raise UpstreamError(too_large("an event", self._max_bytes)) from None


def too_large(what: str, limit: int) -> HttpReply:
    """Returns the error for something that is larger than a message may be."""
    return api_error(413, f"{what} is over the limit of {limit} bytes, which --max-message-bytes sets", "too_large")


def _unusable(status: int, response: httpx.Response, why: str) -> HttpReply:
    return api_error(status, f"the upstream's reply, of HTTP status {response.status_code}, {why}")


def _is_event(frame: ServerSentEvent) -> bool:
    return len(frame.data) > _LONGEST_MARK or not frame.is_done


@contextmanager
def _http_errors() -> Iterator[None]:
    """Turns exceptions of the HTTP client into ``UpstreamError``."""
    try:
        yield
    except (httpx.ConnectError, httpx.ConnectTimeout, httpx.InvalidURL) as error:
        raise UpstreamError(api_error(503, f"the upstream cannot be reached: {_reason(error)}")) from None
    except httpx.HTTPError as error:
        raise UpstreamError(api_error(502, f"the connection to the upstream broke off: {_reason(error)}")) from None


def _reason(error: Exception) -> str:
    return " ".join(str(error).split()) or type(error).__name__
