"""A socket that listens, and the URL that its clients use."""

from __future__ import annotations

import socket

from .address import address_of


def listen(host: str, port: int) -> socket.socket:
    """Opens a socket that listens.

    Args:
        host: a name or an address; ``::`` is every address, IPv4 and IPv6.
        port: 0 for a free port.

    Raises:
        OSError: the socket cannot listen at this address; the error says why.
    """
    family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
    listener = socket.socket(family, kind, protocol)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(address)
        listener.listen()
    except OSError:
        listener.close()
        raise
    return listener


def base_url(scheme: str, listener: socket.socket) -> str:
    """Returns the base URL at which clients reach a socket that listens."""
    host, port = listener.getsockname()[:2]
    return f"{scheme}://{address_of(host, port)}/v1"
