"""The whole network half of today beside a relay of version 1: it says less of itself, and its envelopes were recorded.

So the two can be updated in any order (relay/PROTOCOL.md).
"""

import asyncio
import json
import threading
from base64 import b64encode
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from conwerz_desktop.app.clock import Clock
from conwerz_desktop.app.endpoints import Endpoints
from conwerz_desktop.app.online import Online
from conwerz_desktop.domain.connection_health import Standing
from conwerz_desktop.keychain import Keychain
from conwerz_desktop.relay_client import greeting
from conwerz_desktop.services import entries
from conwerz_desktop.services.health import Health, LinkState
from conwerz_desktop.store import gaps, unrecognised
from conwerz_desktop.store.database import Store
from tests.relay.record import RECORDED
from tests.unit.keychain.small_vault import SmallVault

VERSION_1 = json.loads(RECORDED.read_text("utf-8"))
DEVICES = {json.loads(device["secret"])["suite"]: device for device in VERSION_1["devices"]}
EPOCH = "00" * 16
PATIENCE = 60


@dataclass
class OlderRelay:
    """Answers as version 1 does, and knows nothing else. `asked`: the cursors of its polls."""

    device: dict[str, Any]
    asked: list[str] = field(default_factory=list)
    over: threading.Event = field(default_factory=threading.Event)
    key: Ed25519PrivateKey = field(default_factory=Ed25519PrivateKey.generate)

    def answer(self, path: str, query: dict[str, list[str]]) -> dict[str, Any] | None:
        match path:
            case "/v1/relay":
                said = greeting.LABEL + query["challenge"][0].encode()
                public = b64encode(self.key.public_key().public_bytes_raw()).decode()
                return {"key": public, "signature": b64encode(self.key.sign(said)).decode()}
            case "/v1/devices":
                return {"device": self.device["id"], "tenant": self.device["id"], "epoch": EPOCH}
            case "/v1/events":
                return self._page(query.get("after", [""])[0])
            case _:
                return None

    def _page(self, after: str) -> dict[str, Any]:
        self.asked.append(after)
        page = {"epoch": EPOCH, "events": [], "keys": [], "more": False, "time": Clock().real()}
        if after:
            self.over.wait(PATIENCE)
            return page
        waiting = [
            {"sequence": number, "arrived_at": 1_800_000_000_000, "envelope": each["envelope"]}
            for number, each in enumerate(self.device["envelopes"], 5)
        ]
        return page | {"events": waiting, "keys": [self.device["key"]]}


@contextmanager
def serving(relay: OlderRelay) -> Iterator[str]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.rfile.read(int(self.headers.get("Content-Length") or 0))
            asked = urlsplit(self.path)
            answer = relay.answer(asked.path, parse_qs(asked.query))
            body = json.dumps(answer if answer is not None else {"error": "path"}).encode()
            self.send_response(404 if answer is None else 200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            with suppress(OSError):
                self.wfile.write(body)

        do_POST = do_PUT = do_DELETE = do_GET  # noqa: N815 - http.server's names

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        relay.over.set()
        server.shutdown()


@pytest.mark.parametrize("suite", DEVICES)
async def test_everything_that_it_kept_is_taken_in_and_let_go_of(store: Store, suite: int) -> None:
    relay, keychain = OlderRelay(DEVICES[suite]), Keychain("test", SmallVault())
    keychain.set(entries.DEVICE, relay.device["secret"])
    news: asyncio.Queue[Health | Standing] = asyncio.Queue()
    with serving(relay) as url:
        found = Endpoints("http://127.0.0.1:1", url, loopback=True)
        online = Online(store, keychain, lambda: found, news.put_nowait, Clock())
        running = asyncio.create_task(online.run())
        async with asyncio.timeout(PATIENCE):
            while not (isinstance(told := await news.get(), Health) and told.state is LinkState.ONLINE):
                pass
            while "7" not in relay.asked:  # noqa: ASYNC110 - the next poll, on the server's thread, lets go of it
                await asyncio.sleep(0)
        running.cancel()
        relay.over.set()
        with suppress(asyncio.CancelledError):
            await running
    (gap,) = store.read(gaps.everything).result()
    assert gap.count == 3
    kept = [content for _, content in store.read(lambda db: list(unrecognised.everything(db))).result()]
    assert any("ไทย" in json.dumps(each, ensure_ascii=False) for each in kept)
    assert any(each.get("notice") == "taken_over" for each in kept)
