"""How the HTTP client reaches the upstream: by aiohttp, which hands over together what came together."""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator
from http.cookiejar import DefaultCookiePolicy

import aiohttp
import httpx
from aiohttp.http_exceptions import HttpProcessingError
from httpx_aiohttp import AiohttpTransport
from httpx_aiohttp.transport import AiohttpResponseStream

# The transport lets some of aiohttp's exceptions through.
HTTP_ERRORS = (httpx.HTTPError, aiohttp.ClientError, HttpProcessingError)

# What a connection may wait for. A model may think for as long as it likes: how
# long a call may take is its deadline's to say.
_TIMEOUT = httpx.Timeout(None, connect=10.0, pool=10.0)

_NOT_REACHED = (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError)


def http_client(verify: bool | str) -> httpx.AsyncClient:
    """A client that keeps no cookies, has as many connections as there are calls,
    and goes by the proxies that the environment names.

    Args:
        verify: whether certificates are checked; or the name of a file of those
            to trust.
    """
    context = httpx.create_ssl_context(verify)
    client = httpx.AsyncClient(timeout=_TIMEOUT, transport=_Transport(client=lambda: _session(context)))
    # Cookies would go from one client's reply into another's request.
    client.cookies.jar.set_policy(DefaultCookiePolicy(allowed_domains=[]))
    return client


def failure(error: Exception) -> tuple[bool, str]:
    """Whether the upstream was reached before it came to this error, and its reason."""
    # The transport makes of every connection that fails one that timed out.
    cause = error.__cause__ or error
    if isinstance(cause, aiohttp.ClientConnectorError):
        # Its own text shows the SSL context as an object.
        return False, cause.os_error.strerror or type(cause.os_error).__name__
    return not isinstance(cause, _NOT_REACHED), " ".join(str(cause).split()) or type(cause).__name__


def _session(context: ssl.SSLContext) -> aiohttp.ClientSession:
    connector = aiohttp.TCPConnector(limit=0, ssl=context)
    return aiohttp.ClientSession(connector=connector, cookie_jar=aiohttp.DummyCookieJar(), trust_env=True)


class _Transport(AiohttpTransport):
    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        response = await super().handle_async_request(request)
        if isinstance(response.stream, AiohttpResponseStream):
            response.stream = _Whole(response.stream)
        return response


class _Whole(httpx.AsyncByteStream):
    """Gives out what came before a connection broke off. aiohttp forgets what has
    not been read by then."""

    def __init__(self, stream: AiohttpResponseStream) -> None:
        self._stream = stream
        self._content = stream._aiohttp_response.content

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for chunk in self._stream:
                yield chunk
        except HTTP_ERRORS:
            yield self._unread()
            raise

    def _unread(self) -> bytes:
        # Neither gives its data as long as it has an exception.
        self._content.set_exception(None)  # type: ignore[arg-type]
        return self._content.read_nowait()

    async def aclose(self) -> None:
        await self._stream.aclose()
