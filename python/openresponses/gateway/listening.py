"""Listening at an address, and what its clients call it."""

from __future__ import annotations

import socket

from .address import address_of


def listen(host: str, port: int) -> socket.socket:
    """A socket that listens.

    Args:
        host: a name or an address; ``::`` is all of both families.
        port: 0 for a free one.

    Raises:
        OSError: the address cannot be listened at, and why.
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
    """The URL at which clients reach what listens."""
    host, port = listener.getsockname()[:2]
    return f"{scheme}://{address_of(host, port)}/v1"
