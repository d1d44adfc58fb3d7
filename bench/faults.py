"""Random kills of the relay, its queue's process, its database and the desktop: what was lost, what came twice."""

import os
import random
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field

from bench.figures import Found, Run
from conwerz_desktop.domain.messages import Author
from tests import keyring
from tests.journeys import kept
from tests.journeys.conftest import World
from tests.journeys.processes import Desktop, PracticeMeta, Relay, until
from tests.journeys.traffic import Traffic
from tests.relay import postgres

KILLS, QUICK_KILLS = 1_000, 50
EVENTS_A_KILL = 50
SECONDS, QUICK_SECONDS, LONG_SECONDS = 40 * 60, 10 * 60, 4 * 3_600  # no blow falls later; what was not done fails
WHO = ("relay", "queue", "database", "desktop")
PROMOTIONS = 10  # one in so many of the database's kills
PATIENCE = 600.0  # seconds for everything to arrive at the end, and for a start at the lowest priority
COPIES = 60.0  # and for what arrives a second time


def measure(run: Run) -> Found:
    if postgres.programs() is None:
        return Found(None, "", None, None, goal_met=False, more={"reason": "needs PostgreSQL's server"})
    kills, seconds = (QUICK_KILLS, QUICK_SECONDS) if run.quick else (KILLS, LONG_SECONDS if run.long else SECONDS)
    with ExitStack() as stack:
        address = stack.enter_context(keyring.unlocked(run.folder))
        before = os.environ.get("DBUS_SESSION_BUS_ADDRESS", "")
        stack.callback(os.environ.__setitem__, "DBUS_SESSION_BUS_ADDRESS", before)
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = address
        storm = _Storm(stack.enter_context(_world(run)), stack.enter_context(_cluster()), random.Random(run.seed))
        written, received = storm.rage(kills, seconds)
    lost, doubled = written - len(set(received)), len(received) - len(set(received))
    fallen = storm.fallen.total()
    more = {"events": written, "kills": dict(storm.fallen), "of_kills": kills, "promotions": storm.promotions}
    value = {"lost": lost, "doubled": doubled}
    peer = {"name": "everything that Meta was told is safe", "value": written}
    return Found(value, "events", peer, None, lost == doubled == 0 and fallen == kills, more)


@contextmanager
def _cluster() -> Iterator[postgres.Cluster]:
    with postgres.folder() as folder, postgres.Cluster.running(folder, **postgres.FAST) as cluster:
        cluster.primary.ask("CREATE DATABASE relay")
        yield cluster


@contextmanager
def _world(run: Run) -> Iterator[World]:
    logs = run.folder / "logs"
    with ExitStack() as ending:
        meta = PracticeMeta(logs / "meta")
        ending.callback(meta.close)
        relay = Relay(meta.facts, run.folder / "relay", logs / "relay", patience=PATIENCE)
        ending.callback(relay.kill)
        facts = meta.facts | {"relay_url": relay.url}
        desktop = Desktop(facts, run.folder / "profile", logs / "desktop", patience=PATIENCE)
        ending.callback(desktop.kill)
        yield World(meta, relay, desktop, run.folder)


@dataclass
class _Storm:
    world: World
    cluster: postgres.Cluster
    chance: random.Random
    fallen: Counter[str] = field(default_factory=Counter)
    promotions: int = 0

    def rage(self, kills: int, seconds: float) -> tuple[int, list[str]]:
        """How much customers wrote, each time in other words, and the words that the desktop holds in the end.

        Not by Meta's ids: what the back-fill brought and no webhook has told yet has the other spelling (0060).
        """
        world, traffic = self.world, Traffic(self.world.meta, self.chance)
        world.relay.database = self.cluster.address("relay")
        world.open()
        end = time.monotonic() + seconds
        while (left := kills - self.fallen.total()) > 0 and time.monotonic() < end:
            traffic.write(EVENTS_A_KILL)
            struck = self.chance.sample(WHO, min(left, self.chance.randint(1, len(WHO))))
            with self._struck(struck):
                traffic.write(EVENTS_A_KILL * (len(struck) - 1))
            self.fallen.update(struck)
            sys.stderr.write(f"{self.fallen.total()} of {kills}: {', '.join(struck)}\n")
        until(lambda: world.desktop.ask("received") >= len(traffic.written), "everything has come", PATIENCE)
        with suppress(AssertionError):  # Meta's next try of what it was not told about may be many minutes away
            until(world.meta.is_idle, "every copy was delivered", COPIES)
        world.desktop.end()
        with kept.opened(world.desktop.profile) as store:
            rows = [row for thread in kept.threads(store).values() for row in thread]
            return len(traffic.written), [row.content.text for row in rows if row.author is Author.CUSTOMER]

    @contextmanager
    def _struck(self, who: Sequence[str]) -> Iterator[None]:
        """All at the same moment. They come back side by side, the relay after its database, while customers write."""
        world, database = self.world, self.cluster.primary
        kill = {
            "relay": world.relay.kill,
            "queue": world.relay.kill_queue,
            "database": database.kill,
            "desktop": world.desktop.kill,
        }
        for each in who:
            kill[each]()
        is_promoted = "database" in who and not self.chance.randrange(PROMOTIONS)
        with ThreadPoolExecutor(2) as rising:
            risen = [rising.submit(self._serve_again, who, is_promoted=is_promoted)]
            if "desktop" in who:
                risen.append(rising.submit(self.world.desktop.start))
            yield
        for each in risen:
            each.result()

    def _serve_again(self, who: Sequence[str], *, is_promoted: bool) -> None:
        if is_promoted:
            self._promote()
        elif "database" in who:
            self.cluster.primary.start()
        if {"relay", "queue"}.intersection(who):
            self.world.relay.start()

    def _promote(self) -> None:
        """The standby takes the primary's place, which becomes the standby, at its old address."""
        old = self.cluster.primary
        self.promotions += 1
        self.cluster.promote()
        old.begin_anew(self.cluster.primary)
        self.cluster.standbys.append(old)
        self.cluster.require_standby()
