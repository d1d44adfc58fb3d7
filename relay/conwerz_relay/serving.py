"""One uvicorn server for the relay, which ends waiting polls when it is told to stop."""

import asyncio
import socket
from collections.abc import Iterable
from typing import Any

import uvicorn
from uvicorn.protocols.http.httptools_impl import STATUS_LINE, HttpToolsProtocol, RequestResponseCycle

from conwerz_relay import circles
from conwerz_relay.app import POLL, Relay
from conwerz_relay.heads import CLOSING, Headers, lines
from conwerz_relay.posts import Posts
from conwerz_relay.webhook import BESIDE, PATH, SIGNATURE, TYPE

_PATH = PATH.encode()
_CLOSING = lines([CLOSING])
_ANSWER = b"%b%b%bcontent-length: %d\r\n\r\n%b"
_WEBHOOK = {status: lines([TYPE, beside]) for status, beside in BESIDE.items()}
_PLAIN = lines([TYPE])

LARGEST_HEAD = 64 * 1024  # bytes that come before a head is complete; the parser itself would take any number
HEAD_PATIENCE = 30.0  # seconds until a head must have come
LOOK = 50  # ticks between two looks at which connections rest


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

    def write_whole(self, data: bytes) -> None:
        """An answer that nothing follows."""
        if self._head:
            self.flush()
        self._write(data)

    def flush(self) -> None:
        if self._head:
            self.write(b"")

    def close(self) -> None:
        self.flush()
        self._transport.close()


class Direct:
    """A request that is answered without messages, in the place where the server has a cycle of its own.

    A poll that waits holds on to nothing else. `instead_of` is the cycle by which it was read.
    """

    __slots__ = ("_instead_of", "_protocol", "body", "disconnected", "keep_alive", "response_complete")
    message_event = asyncio.Event()  # that nobody waits for

    def __init__(
        self, protocol: "Protocol", *, keep_alive: bool, instead_of: RequestResponseCycle | None = None
    ) -> None:
        self._protocol = protocol
        self._instead_of = instead_of
        self.keep_alive = keep_alive  # False as well when the server is about to stop
        self.disconnected = False
        self.response_complete = False
        self.body = b""

    def take_over(self) -> None:
        before, self._instead_of = self._instead_of, None
        if before:
            self.keep_alive, self.disconnected = before.keep_alive, before.disconnected
            if self._protocol.cycle is before:
                self._protocol.cycle = self  # type: ignore[assignment] # has all that the server asks of one

    def answer(self, status: int, head: bytes, body: bytes) -> None:
        """Nothing where nobody reads it any more; whoever answers many must not stop at one."""
        if self._instead_of:
            self.take_over()
        if not self.disconnected and not self._protocol.transport.is_closing():
            self.response_complete = True
            self._protocol.send_whole(status, head, body, keep_alive=self.keep_alive)

    def answer_webhook(self, status: int) -> None:
        """Most are answered 200, on a connection that stays."""
        if status == 200 and self.keep_alive and not self.disconnected:
            self.response_complete = True
            self._protocol.send_taken()
        else:
            self.answer(status, _WEBHOOK.get(status, _PLAIN), b"")


class _Known:
    """The lines that the server adds to each answer, and the answer that is nothing but them: new once a second."""

    def __init__(self) -> None:
        self._headers: Headers = ()
        self.lines = b""
        self.taken = b""

    def of(self, headers: Headers) -> "_Known":
        if headers is not self._headers:
            self._headers, self.lines = headers, lines(headers)
            self.taken = _ANSWER % (STATUS_LINE[200], self.lines, _PLAIN, 0, b"")
        return self


class Protocol(HttpToolsProtocol):
    """One connection, on which neither an endless head nor one that never comes takes memory or a place for long.

    A webhook that comes whole, as nearly all do, goes straight to the relay, and a poll that waits is no task: what an
    ASGI application is given and gives, message by message, costs more than checking and sealing an event.
    """

    _is_between = True  # requests: nothing of the next one has come
    _is_in_head = True
    _head_bytes = 0
    _impatience: asyncio.TimerHandle | None = None
    _joining: Joining
    _known = _Known()  # of all connections: they are one server's
    _posts = Posts()  # as well
    _rests_since = 0.0  # by the loop's clock; 0: it does not
    _posted: Direct | None = None  # whose body is being read

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override] # as uvicorn has it
        super().connection_made(transport)
        self.transport = self._joining = Joining(transport)
        self._wait_for_head()

    def connection_lost(self, exc: Exception | None) -> None:
        super().connection_lost(exc)
        self.cycle = None  # type: ignore[assignment] # and we hold on to each other
        self._stop_waiting()

    def data_received(self, data: bytes) -> None:
        if self._is_between and self._is_free() and (posted := self._posts.whole(data)):
            self._rests_since = 0.0
            self._stop_waiting()
            self.cycle = taken = Direct(self, keep_alive=True)  # type: ignore[assignment] # has all that is asked of one
            self.app.take(*posted, taken.answer_webhook)
            return
        super().data_received(data)
        if self._posted:
            self._read_on_in_pieces(self._posted)
        if self._is_in_head and not self.transport.is_closing():
            self._head_bytes += len(data)
            if self._head_bytes > LARGEST_HEAD:
                self.send_400_response("The head of this request is too large.")
            self._wait_for_head()

    def on_response_complete(self) -> None:
        """As the server has it, but for the clock of a connection that rests: one for all (`look_at_rest`)."""
        self._joining.flush()
        self._complete()

    def _complete(self) -> None:
        self.server_state.total_requests += 1
        if self.transport.is_closing():
            return
        if self.flow.read_paused:
            self.flow.resume_reading()
        if self.pipeline:
            self._start_asgi_task(*self.pipeline.pop())
            return
        self._rests_since = self.loop.time()

    def _unset_keepalive_if_required(self) -> None:
        """Not by bytes that begin no request: blank lines before one may come for as long as somebody likes."""

    def look_at_rest(self) -> None:
        if self._rests_since and self.loop.time() - self._rests_since >= self.timeout_keep_alive:
            self.timeout_keep_alive_handler()

    def on_message_begin(self) -> None:
        self._is_between = False
        self._rests_since = 0.0
        self.url, self.headers, self.expect_100_continue = b"", [], False
        self._is_in_head = True
        self._head_bytes = 0

    def on_headers_complete(self) -> None:
        self._is_in_head = False
        self._rests_since = 0.0  # once more: the answer before may have ended within this head
        self._stop_waiting()
        if self.url == _PATH and self._may_be_whole():
            self._posted = Direct(self, keep_alive=self.parser.should_keep_alive())
        else:
            self._begin_cycle()

    def on_body(self, body: bytes) -> None:
        if self._posted:
            self._posted.body += body
        else:
            super().on_body(body)

    def on_message_complete(self) -> None:
        self._is_between = True
        if posted := self._posted:
            self._posted = None
            self.cycle = posted  # type: ignore[assignment] # as above
            self.app.take(posted.body, _signature(self.headers), posted.answer_webhook)
        else:
            super().on_message_complete()

    def send_whole(self, status: int, head: bytes, body: bytes, *, keep_alive: bool) -> None:
        """`head`: its lines but those that the server knows itself."""
        known = self._known.of(self.server_state.default_headers).lines
        says_so = _CLOSING in head
        if not keep_alive and not says_so:
            known += _CLOSING
        self._joining.write_whole(_ANSWER % (STATUS_LINE[status], known, head, len(body), body))
        if says_so or not keep_alive:
            self.transport.close()
        self._complete()

    def send_taken(self) -> None:
        if not self.transport.is_closing():
            self._joining.write_whole(self._known.of(self.server_state.default_headers).taken)
            self._complete()

    def _start_asgi_task(self, cycle: RequestResponseCycle, app: Any) -> None:
        scope = cycle.scope
        if isinstance(app, Relay) and scope["path"] == POLL and scope["method"] == "GET":
            task = self.loop.create_task(self._poll(cycle, app))
            task.add_done_callback(self.tasks.discard)
            self.tasks.add(task)
        else:
            super()._start_asgi_task(cycle, app)

    async def _poll(self, cycle: RequestResponseCycle, relay: Relay) -> None:
        """Whoever does not read what was answered before gets nothing more: it would pile up here."""
        await self.flow.drain()
        waiting = Direct(self, keep_alive=cycle.keep_alive, instead_of=cycle)
        await relay.poll(cycle.scope, cycle.receive, waiting.answer)  # type: ignore[arg-type] # as uvicorn names them
        waiting.take_over()
        if self.cycle is waiting and not self._is_in_head:  # type: ignore[comparison-overlap]
            self.scope, self.headers = None, []  # type: ignore[assignment] # begun anew with the next request

    def _may_be_whole(self) -> bool:
        """Whether it is a plain POST that nothing on this connection goes before."""
        parser = self.parser
        is_plain = parser.get_method() == b"POST" and parser.get_http_version() == "1.1" and not parser.should_upgrade()
        return is_plain and not self.expect_100_continue and self._is_free()

    def _is_free(self) -> bool:
        """Whether the relay may answer the next request at once."""
        is_answered = self.cycle is None or self.cycle.response_complete
        return is_answered and not self.flow.write_paused and isinstance(self.app, Relay)

    def _begin_cycle(self) -> None:
        """With what the server had prepared when the head began."""
        url, headers, expects = self.url, self.headers, self.expect_100_continue
        super().on_message_begin()
        self.url, self.expect_100_continue = url, expects
        self.headers += headers
        super().on_headers_complete()

    def _read_on_in_pieces(self, posted: Direct) -> None:
        """The rest has not come yet: from here on it is bounded in size and time as every other body."""
        self._posted = None
        if not self.transport.is_closing():
            self._begin_cycle()
            if posted.body:
                super().on_body(posted.body)

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

    async def on_tick(self, counter: int) -> bool:
        """Ten times a second."""
        circles.look(is_busy=not self._drained.rested())
        if counter % LOOK == 0:
            for connection in list(self.server_state.connections):
                connection.look_at_rest()  # type: ignore[union-attr] # they are ours
        return await super().on_tick(counter)

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


def _signature(headers: Iterable[tuple[bytes, bytes]]) -> bytes:
    return next((value for name, value in headers if name == SIGNATURE), b"")
