"""Desktops that wait: one connection each, opened at a rate that the server keeps up with; told when their answer came.

They are other computers: what they do gives way to the server, as it would cost it nothing there.

Reads one JSON line {"url", "polls", "seed", "signed"}; writes {"asked": n} once every poll is on its way, and
{"answered_at": [seconds of the system's steady clock]} once each has its answer.
"""

import asyncio
import json
import os
import socket
import struct
import sys
import time
from dataclasses import dataclass
from typing import Any, cast
from urllib.parse import urlsplit

import uvloop
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from bench.shops import device_id, signing_key
from conwerz_desktop.relay_client.signing import Signer

GIVING_WAY = 10
AT_ONCE = 50  # connections that are being opened
WAIT = 300  # seconds: the first must still wait when the last has come, also on a busy machine
GONE_AT_ONCE = struct.pack("ii", 1, 0)  # closed by a reset: thousands of ports must not linger


@dataclass(frozen=True, slots=True)
class _Shop:
    """All shops of a bench share one signing key: what a signature costs does not depend on it."""

    id: bytes
    signing: Ed25519PrivateKey


class _Poll(asyncio.Protocol):
    def __init__(self, request: bytes) -> None:
        self._request = request
        self.answered_at = 0.0
        self.answer = bytearray()
        self.answered = asyncio.get_running_loop().create_future()
        self._transport: asyncio.Transport

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)
        sock = transport.get_extra_info("socket")
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, GONE_AT_ONCE)
        self._transport.write(self._request)

    def data_received(self, data: bytes) -> None:
        self.answered_at = self.answered_at or time.perf_counter()
        self.answer += data
        if not self.answered.done():
            self.answered.set_result(None)

    def connection_lost(self, exc: Exception | None) -> None:
        del exc
        if not self.answered.done():
            self.answered.set_exception(ConnectionError("a poll was dropped"))

    def close(self) -> None:
        self._transport.abort()


async def _wait_and_tell(told: dict[str, Any]) -> None:
    where, key = urlsplit(told["url"]), signing_key(told["seed"])
    loop, gate = asyncio.get_running_loop(), asyncio.Semaphore(AT_ONCE)

    async def ask(number: int) -> _Poll:
        async with gate:
            request = _request(told["url"], number, key) if told["signed"] else _plain(number)
            _, poll = await loop.create_connection(lambda: _Poll(request), where.hostname, where.port)
            return poll

    polls = await asyncio.gather(*(ask(number) for number in range(told["polls"])))
    _say({"asked": len(polls)})
    await asyncio.gather(*(poll.answered for poll in polls))
    refused = sum(not poll.answer.startswith(b"HTTP/1.1 200") for poll in polls)
    _say({"answered_at": [poll.answered_at for poll in polls], "refused": refused, "answer": len(polls[0].answer)})
    for poll in polls:
        poll.close()


def _request(url: str, number: int, key: Ed25519PrivateKey) -> bytes:
    target = f"/v1/events?wait={WAIT}"
    signer = Signer(_Shop(device_id(number), key))
    headers = signer.headers("GET", url + target, b"", time.time_ns() // 1_000_000)
    return _head(target, "".join(f"{name}: {value}\r\n" for name, value in headers.items()))


def _plain(number: int) -> bytes:
    return _head(f"/wait?{number}", "")


def _head(target: str, headers: str) -> bytes:
    agent = "accept: */*\r\naccept-encoding: gzip, deflate\r\nuser-agent: Conwerz\r\n"
    return f"GET {target} HTTP/1.1\r\nhost: relay\r\n{agent}{headers}\r\n".encode()


def _say(line: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()


def main() -> None:
    os.nice(GIVING_WAY)
    _say({"ready": True})
    told = json.loads(sys.stdin.readline())
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(_wait_and_tell(told))


if __name__ == "__main__":
    main()
