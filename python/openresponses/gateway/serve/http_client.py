"""The HTTP client that calls the upstream."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from http.cookiejar import DefaultCookiePolicy
from typing import Any
from urllib.parse import urlsplit
from urllib.request import getproxies

import h11
import httpx

from openresponses.gateway.access import AccessError

# InvalidURL is raised for addresses that are not possible.
HTTP_ERRORS = (httpx.HTTPError, httpx.InvalidURL)

# In seconds. Only connecting has a limit. A model may think as long as it likes, and the gRPC
# deadline says how long a call may take.
_TIMEOUT = httpx.Timeout(None, connect=10.0, pool=10.0)

_PROXIES = ("http", "https", "all")  # httpx uses only these of the proxies that urllib finds

# The attributes that lead from a response of httpx to the connection that it comes from.
_PATH_TO_CONNECTION = ("_stream", "_httpcore_stream", "_stream", "_connection")

_LINE_END = b"\r\n"
_CHUNK_HEAD = re.compile(rb"\r\n([0-9A-Fa-f]{1,8})\r\n")  # h11 judges every other head

_H11_ATTRIBUTES = ("their_state", "_reader", "_receive_buffer", "_process_event", "_process_error")


def http_client(verify: bool | str) -> httpx.AsyncClient:
    """Makes a client that keeps no cookies, opens as many connections as there are calls, and
    uses the proxies that the environment names.

    Args:
        verify: whether certificates are checked; or the name of a file of certificates to trust.

    Raises:
        AccessError: the environment names a proxy or certificates that cannot be used.
    """
    limits = httpx.Limits(max_connections=None, max_keepalive_connections=100)
    try:
        proxies = getproxies()
        for name in _PROXIES:
            proxy = proxies.get(name, "")
            # Raises ValueError for a port that is too large: httpx finds out only when it connects.
            _ = urlsplit(proxy if "://" in proxy else f"http://{proxy}").port
        client = httpx.AsyncClient(timeout=_TIMEOUT, limits=limits, verify=verify)
    except (ValueError, httpx.InvalidURL):
        # The message leaves out the URL, which may have a password.
        raise AccessError("the environment's http_proxy, https_proxy or all_proxy is not the URL of a proxy") from None
    except ImportError:
        raise AccessError("the environment names a SOCKS proxy, which needs: pip install 'httpx[socks]'") from None
    except OSError as error:
        raise AccessError(f"certificates to trust: {error.filename or verify}: {error.strerror}") from None
    # Cookies would go from one client's reply into another client's request.
    client.cookies.jar.set_policy(DefaultCookiePolicy(allowed_domains=[]))
    # A few bytes may inflate to gigabytes.
    client.headers["accept-encoding"] = "identity"
    return client


def read_together(response: httpx.Response) -> None:
    """Makes a response return several HTTP chunks as one piece if they have arrived together.

    Otherwise each chunk passes through six generators and through h11's state machine, which
    costs more than the event in the chunk (docs/decisions/0007). The public interfaces of httpx
    and h11 do not allow this. So the function looks inside of them, and if it does not find
    what it expects there, the response is read chunk by chunk, as usual.
    """
    inner: Any = response.stream
    for name in _PATH_TO_CONNECTION:
        inner = getattr(inner, name, None)
    connection: Any = getattr(inner, "_h11_state", None)
    receive = getattr(inner, "_receive_event", None)
    if isinstance(receive, _Together):
        return  # the connection has had a response before
    if receive is not None and all(hasattr(connection, name) for name in _H11_ATTRIBUTES):
        if not hasattr(connection._receive_buffer, "maybe_extract_at_most"):
            return
        inner._receive_event = _Together(connection, receive)


class _Together:
    """Receives HTTP events. Joins the data events that can be read without waiting.

    A piece of a body changes nothing in the state of h11's connection. So whole chunks are taken
    directly out of the connection's buffer, and the connection's reader is asked for the rest.
    Only an event that is not a piece of the body goes to the state machine.
    """

    def __init__(self, connection: Any, receive: Callable[..., Awaitable[Any]]) -> None:
        self._connection = connection
        self._receive = receive
        self._next: Any = None

    async def __call__(self, timeout: float | None = None) -> Any:
        event, self._next = self._next, None
        if event is None:
            event = await self._receive(timeout=timeout)
        if isinstance(event, h11.EndOfMessage) and self._connection._receive_buffer:
            # A reply that nobody has asked for would be taken for the reply to the next request.
            # So the connection is put into the error state: then it is not used again.
            self._connection._process_error(h11.SERVER)
        if not isinstance(event, h11.Data):
            return event
        pieces = [event.data, *self._whole_chunks()]
        while (event := self._read()) is not None:
            if not isinstance(event, h11.Data):
                self._next = event
                break
            pieces += (event.data, *self._whole_chunks())
        return h11.Data(data=b"".join(pieces))

    def _whole_chunks(self) -> list[bytes]:
        reader, buffer = self._connection._reader, self._connection._receive_buffer
        # This works only where the reader has read a chunk except the line end behind it. After
        # the chunks taken here the same is true again, so nothing has changed for the reader.
        if getattr(reader, "_bytes_to_discard", None) != _LINE_END or getattr(reader, "_bytes_in_chunk", 1):
            return []
        data, position, pieces = bytes(buffer), 0, list[bytes]()
        while head := _CHUNK_HEAD.match(data, position):
            start = head.end()
            end = start + int(head[1], 16)
            if not start < end <= len(data):
                break
            pieces.append(data[start:end])
            position = end
        buffer.maybe_extract_at_most(position)
        return pieces

    def _read(self) -> Any:
        connection = self._connection
        if connection.their_state is not h11.SEND_BODY:
            return None
        try:
            event = connection._reader(connection._receive_buffer)
            if event is not None and not isinstance(event, h11.Data):
                connection._process_event(h11.SERVER, event)
            return event
        except h11.ProtocolError:
            # The pieces before the fault are good. The next read finds the connection in error.
            connection._process_error(h11.SERVER)
            return None
