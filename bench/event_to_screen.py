"""From a webhook's first byte to the frame that shows it, through the real relay, database and window, beside a peer.

The peer receives into memory, unsealed and not durable, and its window is a bare list over unencrypted SQLite.
"""

import http.client
import random
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from bench import stored_shop, surroundings, watching, webhooks
from bench.figures import Found, Run, median_ratio, percentile
from bench.generator import SHOP, Customer, Message
from bench.stored_shop import StoredShop
from bench.surroundings import Child
from conwerz_desktop.app import profile
from conwerz_desktop.domain.channels import Asset, Channel
from conwerz_desktop.domain.messages import Author, Content, Progress
from conwerz_desktop.domain.people import Profile
from conwerz_desktop.store import connection

MESSAGES = 1_000_000
PAIRS, EVENTS = 10, 30  # so many events of ours, then of the peer's, so often
QUICK_PAIRS = 2
WARM_UP = 10
GAP = (0.05, 0.35)  # seconds between what was shown and the next event
P50, P99 = 20.0, 50.0  # the goal, in milliseconds

Who = tuple[Asset, Customer]


def measure(run: Run) -> Found:
    pairs = QUICK_PAIRS if run.quick else PAIRS
    chance = random.Random(f"events {run.seed}")
    with ExitStack() as stack:
        screen = stack.enter_context(surroundings.display())
        ours = stack.enter_context(_ours(run, screen))
        peer = stack.enter_context(_peer(run, ours, screen))
        for path in (ours, peer):
            path.show(WARM_UP, chance)
        blocks = [(ours.show(EVENTS, chance), peer.show(EVENTS, chance)) for _ in range(pairs)]
    mine, theirs = ([each[side] for each in blocks] for side in (0, 1))
    return _found(mine, theirs, ours.window.ready["surface"])


def _found(mine: Sequence[Sequence[float]], theirs: Sequence[Sequence[float]], surface: str) -> Found:
    value = _summary([each for block in mine for each in block])
    peer = {"name": "plain receiver, bare list", **_summary([each for block in theirs for each in block])}
    ratio = median_ratio([percentile(block, 50) for block in mine], [percentile(block, 50) for block in theirs])
    met = value["p50"] <= P50 and value["p99"] <= P99
    more = {"stored": MESSAGES, "platform": surface, "stretch_met": value["p99"] <= 25}
    return Found(value, "ms", peer, ratio, met, more)


def _summary(values: Sequence[float]) -> dict[str, float]:
    shown = {f"p{percent}": round(percentile(values, percent), 1) for percent in (50, 95, 99)}
    return shown | {"max": round(max(values), 1), "events": len(values)}


@dataclass(frozen=True, slots=True)
class Way:
    """A way from a webhook to a window."""

    url: str
    app_secret: str
    waba: str
    people: Sequence[Who]
    window: Child

    def show(self, count: int, chance: random.Random) -> list[float]:
        """Milliseconds of each event, one after the other."""
        address = urlsplit(self.url)
        meta = http.client.HTTPConnection(address.hostname or "", address.port)
        return [self._one(meta, chance) for _ in range(count)]

    def _one(self, meta: http.client.HTTPConnection, chance: random.Random) -> float:
        _pause(chance.uniform(*GAP))
        number = chance.getrandbits(40)
        asset, customer = chance.choice(self.people)
        told = _message(number, f"{watching.mark(number)} ¿Me lo enviáis mañana? {chance.random()}")
        body = webhooks.body(webhooks.written(customer, told, asset, self.waba))
        headers = webhooks.headers(body, self.app_secret)
        began = time.monotonic_ns()
        meta.request("POST", "/webhook", body, headers)
        answer = meta.getresponse()
        answer.read()
        if answer.status != http.client.OK:
            raise ConnectionError(f"the receiver answered {answer.status}")
        return (self._seen(number) - began) / 1e6

    def _seen(self, number: int) -> int:
        while (line := self.window.line())["seen"] != number:
            pass
        return int(line["at"])


def _message(number: int, text: str) -> Message:
    now = time.time_ns() // 1_000_000
    return Message(0, f"m_bench{now}{number:020}", Author.CUSTOMER, Content(text), now, Progress.RECEIVED)


@contextmanager
def _ours(run: Run, screen: Mapping[str, str]) -> Iterator[Way]:
    folder = run.folder / "desktop"
    with ExitStack() as stack:
        meta = ("conwerz_desktop.app.main", "practice-meta", "--no-people", "--seed", str(run.seed))
        facts = stack.enter_context(surroundings.child(surroundings.python(*meta))).ready
        settings = _relay_settings(run.folder / "relay.db", facts)
        serve = surroundings.python("conwerz_relay.main", "serve")
        relay = stack.enter_context(surroundings.child(serve, settings)).ready
        shop = stored_shop.copied(profile.practice(folder).folder, run.seed, MESSAGES)
        people = _people(shop, facts, run.seed)
        command = surroundings.with_keyring(run.folder / "keyring", surroundings.python("bench.desktop_child"))
        told = {"profile": str(folder), "key": shop.key.hex(), "facts": facts | {"relay_url": relay["url"]}}
        window = stack.enter_context(surroundings.child(command, screen, told=told))
        _wait_for_poll(relay["url"])
        yield Way(relay["url"], facts["app_secret"], facts["waba_id"], people, window)


@contextmanager
def _peer(run: Run, ours: Way, screen: Mapping[str, str]) -> Iterator[Way]:
    with ExitStack() as stack:
        command = surroundings.python("bench.plain_receiver", ours.app_secret)
        url = stack.enter_context(surroundings.child(command)).ready["url"]
        told = {"url": url, "file": str(run.folder / "plain.db")}
        window = stack.enter_context(surroundings.child(surroundings.python("bench.plain_child"), screen, told=told))
        yield Way(url, ours.app_secret, ours.waba, ours.people, window)


def _relay_settings(database: Path, facts: Mapping[str, Any]) -> dict[str, str]:
    given = {
        "app_id": facts["app_id"],
        "app_secret": facts["app_secret"],
        "verify_token": facts["verify_token"],
        "graph_url": facts["graph_url"],
        "database": str(database),
        "port": "0",
    }
    return {f"CONWERZ_RELAY_{name.upper()}": value for name, value in given.items()}


def _people(shop: StoredShop, facts: Mapping[str, Any], seed: int) -> list[Who]:
    """Who will write: known customers, the one at the top among them again and again, and some who are new.

    The stored shop's assets take the ids that practice Meta gives its own.
    """
    db = connection.open_writer(shop.path, shop.key, lambda: 0)
    assets = {row: _known_to_practice(asset, facts) for row, (asset, _) in enumerate(SHOP, 1)}
    for row, asset in assets.items():
        db.execute("UPDATE asset SET meta_id = ? WHERE id = ?", (asset.id, row))
    query = "SELECT asset, person_id FROM conversation ORDER BY waiting DESC, last_at DESC"
    places = db.execute(query).fetchall()
    db.close()
    chance = random.Random(f"people {seed}")
    known = [*([places[0]] * 60), *chance.sample(places, 180), *((1, f"{55 * 10**14 + new}") for new in range(20))]
    return [(assets[row], Customer(row - 1, person, Profile("Ana López"), "es")) for row, person in known]


def _known_to_practice(asset: Asset, facts: Mapping[str, Any]) -> Asset:
    workshop = asset in (SHOP[2][0], SHOP[3][0])
    page = facts["pages"][workshop]
    ids = {
        Channel.MESSENGER: page["id"],
        Channel.INSTAGRAM: page["instagram_id"],
        Channel.WHATSAPP: facts["phone_number_id"],
    }
    return Asset(asset.channel, ids[asset.channel])


def _wait_for_poll(url: str) -> None:
    """Until the desktop has enrolled, connected its assets, and waits for news."""
    address = urlsplit(url)
    while True:
        relay = http.client.HTTPConnection(address.hostname or "", address.port)
        relay.request("GET", "/metrics")
        text = relay.getresponse().read().decode()
        relay.close()
        if any(line.endswith("polls_waiting 1") for line in text.splitlines()):
            return
        _pause(0.1)


def _pause(seconds: float) -> None:
    """Customers do not write all at once."""
    threading.Event().wait(seconds)
