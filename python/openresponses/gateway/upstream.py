"""The upstream: a Responses endpoint over HTTP."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from http.cookiejar import DefaultCookiePolicy
from typing import Generic, TypeVar

import httpx

from openresponses.sse import ServerSentEvent, SseDecoder
from openresponses.wire.errors import WireError

from .headers import Pairs, authorized
from .status import HttpReply, api_error

T = TypeVar("T")

# What a connection may wait for. A model may think for as long as it likes: how
# long a call may take is its deadline's to say.
_TIMEOUT = httpx.Timeout(None, connect=10.0, pool=10.0)


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
    ) -> None:
        self._base_url = base_url.rstrip("/")
        self._key = key
        self._passes_authorization = passes_authorization
        self._max_bytes = max_bytes
        limits = httpx.Limits(max_connections=None, max_keepalive_connections=100)
        self._client = httpx.AsyncClient(timeout=_TIMEOUT, limits=limits, verify=verify)
        # Cookies would go from one client's reply into another's request.
        self._client.cookies.jar.set_policy(DefaultCookiePolicy(allowed_domains=[]))

    async def close(self) -> None:
        await self._client.aclose()

    async def is_there(self) -> bool:
        """Whether the upstream answers at all; an error is an answer, too, but for
        those of what stands before it."""
        try:
            reply = await self._client.get(f"{self._base_url}/models", timeout=5.0, headers=self._headers(()))
        except httpx.HTTPError:
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
    async def stream(self, call: Call) -> AsyncIterator[tuple[Pairs, AsyncIterator[ServerSentEvent]]]:
        """Makes a call and reads the reply as events: its headers, and the frames
        as they come. Leaving the context closes the connection.

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
        with _httpx_errors():
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

    async def _frames(self, response: httpx.Response) -> AsyncIterator[ServerSentEvent]:
        decoder = SseDecoder(max_bytes=self._max_bytes)
        try:
            async for chunk in response.aiter_bytes():
                for frame in decoder.feed(chunk):
                    yield frame
            for frame in decoder.finish():
                yield frame
        except WireError:
            # The only fault that a decoder finds.
            raise UpstreamError(too_large("an event", self._max_bytes)) from None


class ReadAhead(Generic[T]):
    """Reads items in a task of its own, while the consumer is busy with earlier ones.

    What is there is read in one go and handed over together: to take turns at each
    item costs as much again as the items do. It reads at most one batch
    ahead, so a consumer that stops stalls the source.

    Args:
        items: the source.
        size_of: an item's size in bytes.
    """

    MAX_ITEMS = 32
    MAX_BYTES = 256 * 1024

    def __init__(self, items: AsyncIterator[T], size_of: Callable[[T], int]) -> None:
        self._items = items
        self._size_of = size_of
        self._batch: list[T] = []
        self._is_filled = asyncio.Event()
        self._is_taken = asyncio.Event()
        self._has_ended = False

    async def __aenter__(self) -> ReadAhead[T]:
        self._reading = asyncio.create_task(self._read())
        return self

    async def __aexit__(self, *exception: object) -> None:
        self._reading.cancel()
        await asyncio.wait([self._reading])

    async def batches(self) -> AsyncIterator[list[T]]:
        """What has come since the last time, never empty; in the end the source's error, if it has one."""
        while not self._has_ended or self._batch:
            await self._is_filled.wait()
            batch, self._batch = self._batch, []
            if not self._has_ended:
                self._is_filled.clear()
            self._is_taken.set()
            if batch:
                yield batch
        await self._reading

    async def _read(self) -> None:
        size = 0
        try:
            async for item in self._items:
                if not self._batch:
                    size = 0
                self._batch.append(item)
                size += self._size_of(item)
                self._is_filled.set()
                if len(self._batch) >= self.MAX_ITEMS or size >= self.MAX_BYTES:
                    self._is_taken.clear()
                    await self._is_taken.wait()
        finally:
            self._has_ended = True
            self._is_filled.set()


def too_large(what: str, limit: int) -> HttpReply:
    """The error for what is over the limit of messages."""
    return api_error(413, f"{what} is over the limit of {limit} bytes, which --max-message-bytes sets", "too_large")


@contextmanager
def _httpx_errors() -> Iterator[None]:
    """Turns httpx's exceptions into those of the upstream."""
    try:
        yield
    except (httpx.ConnectError, httpx.ConnectTimeout) as error:
        raise UpstreamError(api_error(503, f"the upstream cannot be reached: {_reason(error)}")) from None
    except httpx.HTTPError as error:
        raise UpstreamError(api_error(502, f"the connection to the upstream broke off: {_reason(error)}")) from None


def _reason(error: Exception) -> str:
    return " ".join(str(error).split()) or type(error).__name__
