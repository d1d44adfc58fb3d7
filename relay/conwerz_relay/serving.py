"""One uvicorn server for the relay, which ends waiting polls when it is told to stop."""

import socket
from typing import Any

import uvicorn

from conwerz_relay.app import Relay


class Server(uvicorn.Server):
    """Serves on sockets that are bound already, so that the address is known before the first request."""

    def __init__(self, relay: Any, drained: Relay, tls: tuple[str, str] | None = None) -> None:
        certificate, key = tls or (None, None)
        super().__init__(
            uvicorn.Config(
                relay,
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


def bound(host: str, port: int) -> socket.socket:
    """Port 0: any free one."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.create_server((host, port), family=family, backlog=2048)
    listening.set_inheritable(True)
    return listening


def address(listening: socket.socket, scheme: str = "http") -> str:
    host, port = listening.getsockname()[:2]
    return f"{scheme}://[{host}]:{port}" if ":" in host else f"{scheme}://{host}:{port}"
