"""One uvicorn server for the relay, which ends waiting polls when it is told to stop."""

import asyncio
import socket
from typing import Any

import uvicorn
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from conwerz_relay.app import Relay

LARGEST_HEAD = 64 * 1024  # bytes that come before a head is complete; the parser itself would take any number
HEAD_PATIENCE = 30.0  # seconds until a head must have come


class Joining(asyncio.Transport):
    """Sends the head of an answer together with what follows it: the server writes them one by one.

    On its own a head is a packet, a system call and a waking of whoever waits: half of what it costs to wake a poll.
    """

    def __init__(self, transport: asyncio.Transport) -> None:
        self._transport = transport
        self._write = transport.write
        self._head = b""
        self.is_closing = transport.is_closing  # type: ignore[method-assign] # asked for every answer
        self.get_extra_info = transport.get_extra_info  # type: ignore[method-assign]
        self.pause_reading = transport.pause_reading  # type: ignore[method-assign]
        self.resume_reading = transport.resume_reading  # type: ignore[method-assign]

    def write(self, data: bytes | bytearray | memoryview) -> None:
        if self._head:
            head, self._head = self._head, b""
            self._write(head + data)
        elif bytes(data[:9]) == b"HTTP/1.1 " and data[9:10] != b"1":  # 100 is no head: a body is waited for
            self._head = bytes(data)
        else:
            self._write(data)

    def flush(self) -> None:
        if self._head:
            self.write(b"")

    def close(self) -> None:
        self.flush()
        self._transport.close()


class Protocol(HttpToolsProtocol):
    """One connection, on which neither an endless head nor one that never comes takes memory or a place for long."""

    _is_in_head = True
    _head_bytes = 0
    _impatience: asyncio.TimerHandle | None = None
    _joining: Joining

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override] # as uvicorn has it
        super().connection_made(transport)
        self.transport = self._joining = Joining(transport)
        self._wait_for_head()

    def connection_lost(self, exc: Exception | None) -> None:
        super().connection_lost(exc)
        self._stop_waiting()

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        if self._is_in_head and not self.transport.is_closing():
            self._head_bytes += len(data)
            if self._head_bytes > LARGEST_HEAD:
                self.send_400_response("The head of this request is too large.")
            self._wait_for_head()

    def on_response_complete(self) -> None:
        self._joining.flush()
        super().on_response_complete()

    def on_message_begin(self) -> None:
        super().on_message_begin()
        self._is_in_head = True
        self._head_bytes = 0

    def on_headers_complete(self) -> None:
        self._is_in_head = False
        self._stop_waiting()
        super().on_headers_complete()

    def _wait_for_head(self) -> None:
        if self._impatience is None:
            self._impatience = self.loop.call_later(HEAD_PATIENCE, self._give_up)

    def _stop_waiting(self) -> None:
        if self._impatience:
            self._impatience.cancel()
            self._impatience = None

    def _give_up(self) -> None:
        self.transport.close()


class Server(uvicorn.Server):
    """Serves on sockets that are bound already, so that the address is known before the first request."""

    def __init__(self, relay: Any, drained: Relay, tls: tuple[str, str] | None = None) -> None:
        certificate, key = tls or (None, None)
        super().__init__(
            uvicorn.Config(
                relay,
                http=Protocol,
                ws="none",
                lifespan="on",
                log_config=None,
                access_log=False,
                proxy_headers=False,
                server_header=False,
                timeout_keep_alive=75,
                timeout_graceful_shutdown=10,
                ssl_certfile=certificate,
                ssl_keyfile=key,
            )
        )
        self._drained = drained

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._drained.drain()
        await super().shutdown(sockets)


def bound(host: str, port: int, *, shared: bool = False) -> socket.socket:
    """Port 0: any free one. `shared`: others may listen there as well, and the system divides who connects."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.create_server((host, port), family=family, backlog=2048, reuse_port=shared)
    listening.set_inheritable(True)
    return listening


def address(listening: socket.socket, scheme: str = "http") -> str:
    host, port = listening.getsockname()[:2]
    return f"{scheme}://[{host}]:{port}" if ":" in host else f"{scheme}://{host}:{port}"
