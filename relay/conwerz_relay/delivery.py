"""From one shop's part of a webhook to its place in that shop's queue: find the device, seal, append."""

import asyncio
import hashlib
import hmac
import json
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from conwerz_relay import logs
from conwerz_relay.directory import Directory
from conwerz_relay.envelopes import OVER, Kind, Sealer
from conwerz_relay.limits import Rate, may_report
from conwerz_relay.metrics import Metrics
from conwerz_relay.queues import Queue, Unavailable
from conwerz_relay.records import Arrival, Device, Outcome

ATTEMPTS = 4  # to make an event anew
CHANGED = frozenset({Outcome.GONE, Outcome.STALE})  # the device, since it was read: made anew, the event may be kept


class Part(NamedTuple):
    """What of a webhook belongs to one asset, as it is written down.

    Of a thousand events that came in one POST nothing else is held on to: so many objects cost more than their events.
    """

    kind: str  # the webhook's `object`
    asset: str
    content: bytes


class Delivery:
    """`secret` keys what tells two deliveries of the same event apart, so that a stolen database confirms no guess."""

    def __init__(  # noqa: PLR0913, PLR0917 - everything that an event needs on its way
        self,
        directory: Directory,
        queue: Queue,
        sealer: Sealer,
        rate: Rate,
        clock: Callable[[], int],
        secret: bytes,
        metrics: Metrics,
    ) -> None:
        self._directory = directory
        self._queue = queue
        self._sealer = sealer
        self._rate = rate
        self._clock = clock
        self._metrics = metrics
        self._dedupe_key = hmac.digest(secret, b"conwerz dedupe 1", hashlib.sha256)

    async def deliver(self, parts: Sequence[Part]) -> list[Outcome | None]:
        """As `deliver_once`, but a part that has to be made anew is; UNKEPT if its device changes faster than that."""
        outcomes = await self.deliver_once(parts)
        for _ in range(ATTEMPTS):
            changed = [number for number, outcome in enumerate(outcomes) if outcome in CHANGED]
            if not changed:
                return outcomes
            for number, outcome in zip(changed, await self.deliver_once([parts[n] for n in changed]), strict=True):
                outcomes[number] = outcome
        return [Outcome.UNKEPT if outcome in CHANGED else outcome for outcome in outcomes]

    def home(self, parts: Sequence[Part]) -> int | None:
        """The database that all of it goes to; None where somebody must be asked first, or there are several."""
        home = None
        for part in parts:
            device = self._directory.known(part.kind, part.asset)
            if device is None:
                return None
            at = self._queue.home(device.id)
            if home not in (None, at):
                return None
            home = at
        return home

    def fitting(self, home: int, together: Sequence[Sequence[Part]]) -> Sequence[int]:
        """Which of these there is memory for once they are sealed."""
        return self._queue.fitting(home, [[_size(part) for part in parts] for parts in together])

    @property
    def may_learn(self) -> bool:
        """Whether one question about many is no more than the same about one: with a single database of our own."""
        return not self._queue.is_shared

    async def learn(self, parts: Sequence[Part]) -> None:
        """Whatever of who gets it is not remembered, in one question. Raises Unavailable."""
        await self._directory.learn([(part.kind, part.asset) for part in parts])

    async def deliver_once(self, parts: Sequence[Part]) -> list[Outcome | None]:
        """Returns after a durable commit; None for a part whose asset nobody holds.

        UNKEPT also where nobody can say who holds it.
        """
        try:
            addressed = await self._addressed(parts)
        except Unavailable:
            return [Outcome.UNKEPT] * len(parts)
        began, now = time.perf_counter(), self._clock()
        made = [each and self._tried(*each, now) for each in addressed]
        self._metrics.count("seal_seconds", by=time.perf_counter() - began)
        arrivals = [arrival for arrival in made if arrival]
        found = iter(await self._queue.append_all(arrivals) if arrivals else ())
        pairs = zip(made, addressed, strict=True)
        return [self._noted(arrival, next(found)) if arrival else _unmade(each) for arrival, each in pairs]

    def _noted(self, arrival: Arrival, outcome: Outcome) -> Outcome:
        if outcome in CHANGED:
            self._directory.forget_device(arrival.device)
        return outcome

    async def _addressed(self, parts: Sequence[Part]) -> Sequence[tuple[Device, Part] | None]:
        """Who gets what; None where nobody does."""
        known = [self._directory.known(part.kind, part.asset) for part in parts]
        found = [(device, part) for device, part in zip(known, parts, strict=True) if device]
        if len(found) == len(parts):
            return found
        return await asyncio.gather(*(self._asked(*each) for each in zip(known, parts, strict=True)))

    async def _asked(self, known: Device | None, part: Part) -> tuple[Device, Part] | None:
        if device := known or await self._directory.holder(part.kind, part.asset):
            return device, part
        device, fields = await self._directory.lesser_holder(part.kind, part.asset)
        if device is None or not (lesser := only_changes(json.loads(part.content), fields)):
            return None
        return device, Part(part.kind, part.asset, json.dumps(lesser).encode())

    def _tried(self, device: Device, part: Part, now: int) -> Arrival | None:
        try:
            return self._arrival(device, part, now)
        except Exception as error:  # noqa: BLE001 - a bug of ours; whoever came in the same turn must not suffer for it
            logs.log_failure("not sealed", error)
            return None

    def _arrival(self, device: Device, part: Part, now: int) -> Arrival:
        expires_at = now + device.life
        dedupe = hashlib.blake2b(part.content, key=self._dedupe_key, salt=device.id, digest_size=16).digest()
        if not self._rate.admits(device.id):
            return Arrival(device.id, dedupe, now, expires_at, b"", None, version=device.version)
        body, key = self._sealer.seal(device, Kind.WEBHOOK, part.content)
        report = part.content if may_report(part.content) else b""
        return Arrival(device.id, dedupe, now, expires_at, body, key, report, device.version)


def _size(part: Part) -> int:
    """Of its arrival, before it is sealed."""
    size = len(part.content)
    return size + OVER + (size if may_report(part.content) else 0)


def _unmade(addressed: tuple[Device, Part] | None) -> Outcome | None:
    return Outcome.FAILED if addressed else None


def only_changes(part: Mapping[str, Any], fields: frozenset[str]) -> dict[str, Any]:
    """The part with nothing but changes of these fields; empty where none is left."""
    entries = []
    for entry in part.get("entry", ()):
        changes = entry.get("changes")
        kept = [each for each in changes if _field(each) in fields] if isinstance(changes, list) else []
        if kept:
            entries.append({"id": entry.get("id"), "time": entry.get("time"), "changes": kept})
    return {"object": part.get("object"), "entry": entries} if entries else {}


def _field(change: Any) -> object:
    return change.get("field") if isinstance(change, dict) else None
