"""Whether the host that a gateway should call exists at all."""

from __future__ import annotations

import socket
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

from openresponses.command.streams import BadInput

_NO_SUCH_HOST = {socket.EAI_NONAME, getattr(socket, "EAI_NODATA", socket.EAI_NONAME)}


def refuse_unknown_host(flag: str, value: str, host: str) -> None:
    """Makes sure that DNS knows a host.

    Does nothing if DNS cannot tell for now, or if a proxy will look up the host: then only the
    calls show whether the host exists.

    Raises:
        BadInput: there is no such host.
    """
    if getproxies() and not proxy_bypass(host):
        return
    try:
        socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    except (socket.gaierror, UnicodeError) as error:
        if isinstance(error, UnicodeError) or error.errno in _NO_SUCH_HOST:
            raise BadInput(f"{flag} {value}: there is no host {host}") from None


def refuse_unknown_host_of(flag: str, url: str) -> None:
    """Makes sure that DNS knows the host of a URL."""
    refuse_unknown_host(flag, url, urlsplit(url).hostname or "")
