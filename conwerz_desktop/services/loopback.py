"""Where the browser of a login brings what the relay gave it: one address on this computer, while a login lasts."""

import asyncio
from types import TracebackType
from urllib.parse import parse_qs, urlsplit

HOST = "127.0.0.1"
LARGEST = 32_768  # bytes of a request's head
PATIENCE = 10.0  # seconds for a browser to say what it wants

_PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Conwerz</title><style>:root{{color-scheme:light dark}}body{{font:16px/1.5 system-ui;
max-width:30rem;margin:20vh auto;padding:0 2rem}}</style><h1>{title}</h1><p>{text}</p>"""
_DONE = ("Conwerz has it", "You can close this tab and go back to Conwerz.")
_OTHER = (
    "Nothing was handed over",
    "This tab belongs to a login that has ended. Go back to Conwerz.",
)


class Loopback:
    """Use as a context. Only `login`'s own hand-over is taken, and only once.

    `port` is the last login's, taken again where it is free: a tab that was left from it is told that it has ended.
    """

    def __init__(self, port: int = 0) -> None:
        self._wished = port
        self._server: asyncio.Server | None = None
        self._login = ""
        self._hand_over: asyncio.Future[str] = asyncio.get_running_loop().create_future()

    async def __aenter__(self) -> "Loopback":
        try:
            self._server = await asyncio.start_server(self._serve, HOST, self._wished, limit=LARGEST)
        except OSError:
            self._server = await asyncio.start_server(self._serve, HOST, 0, limit=LARGEST)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._server is not None
        self._server.close()
        self._hand_over.cancel()

    @property
    def port(self) -> int:
        assert self._server is not None
        return int(self._server.sockets[0].getsockname()[1])

    async def hand_over(self, login: str) -> str:
        """Waits for the browser of this login."""
        self._login = login
        return await self._hand_over

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            async with asyncio.timeout(PATIENCE):
                head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
                writer.write(self._answer(head))
                await writer.drain()
        except (TimeoutError, OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            pass
        finally:
            writer.close()

    def _answer(self, head: str) -> bytes:
        line, *fields = head.split("\r\n")
        method, _, rest = line.partition(" ")
        hosts = [field.partition(":")[2].strip() for field in fields if field.lower().startswith("host:")]
        if method != "GET" or hosts != [f"{HOST}:{self.port}"]:  # a page of somebody else's may name this port
            return _response(404, *_OTHER)
        asked = parse_qs(urlsplit(rest.partition(" ")[0]).query)
        if urlsplit(rest).path.partition(" ")[0] != "/" or not self._login or asked.get("login") != [self._login]:
            return _response(404, *_OTHER)
        if not self._hand_over.done():
            self._hand_over.set_result(asked.get("hand_over", [""])[0])
        return _response(200, *_DONE)


def _response(status: int, title: str, text: str) -> bytes:
    body = _PAGE.format(title=title, text=text).encode()
    head = (
        f"HTTP/1.1 {status} {'OK' if status == 200 else 'Not Found'}\r\nContent-Type: text/html; charset=utf-8\r\n"
        f"Content-Length: {len(body)}\r\nConnection: close\r\nCache-Control: no-store\r\n"
        "Referrer-Policy: no-referrer\r\nContent-Security-Policy: default-src 'none'; style-src 'unsafe-inline'\r\n\r\n"
    )
    return head.encode() + body
