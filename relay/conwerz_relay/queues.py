"""The interface that every engine keeps, with its promises; `tests/relay/test_relay_queue.py` holds them to it.

QueueError
 └ Unavailable    nothing can be written now (full or broken disk, too much waiting): answer 503
"""

from collections.abc import Callable, Container, Mapping, Sequence
from typing import Protocol

from conwerz_relay.records import (
    Admission,
    Arrival,
    Claim,
    Computer,
    Depth,
    Device,
    Farewell,
    Held,
    Kept,
    Outcome,
    Page,
    Reported,
    Route,
    Standing,
)

PAGE_EVENTS = 4_000  # a backlog costs less in few large transactions of the desktop (decisions 0073, 0310)
PAGE_BYTES = 4_000_000

Listener = Callable[[bytes, Sequence[Kept]], None]


class _Everybody:
    def __contains__(self, device: object) -> bool:
        return True


EVERYBODY: Container[bytes] = _Everybody()


class QueueError(Exception):
    """Root of what can go wrong with a queue."""


class Unavailable(QueueError):
    """Nothing can be written now."""


class Queue(Protocol):
    """Every method that writes returns after a durable commit, or raises Unavailable and has changed nothing."""

    @property
    def epoch(self) -> str:
        """Random, made with the queue; another one after a restore. This is the one that was seen last."""

    @property
    def is_shared(self) -> bool:
        """Whether other relay processes change it as well."""

    async def enrol(self, device: Device, now: int) -> str:
        """Add a device or renew its keys and retention; its queue stays. Returns the epoch."""

    async def spend_invitation(self, code: str, now: int) -> bool:
        """False if there is no such code that is still good."""

    async def device(self, device: bytes) -> Device | None: ...

    async def holder(self, routes: Sequence[Route]) -> Device | None:
        """Whoever holds the first of `routes` that is held."""

    async def claim(self, claim: Claim) -> bool:
        """False, and nothing changes, if anybody but the claim's two devices holds one of the routes."""

    async def release(self, root: Route, device: bytes, forget_at: int | None = None) -> tuple[Route, ...]:
        """Drop what `device` was given by the claim whose first route is `root`; returns what it held.

        `forget_at`: what is remembered of it goes by then at the latest.
        """

    async def end(self, root: Route, device: bytes, until: int) -> tuple[Route, ...]:
        """As `release`, and remember until then whose grant had proved it, also where it had ended before."""

    async def ended(self, marks: Sequence[str], roots: Sequence[Route]) -> tuple[Held, ...]:
        """What ended lately of these grants, or of these routes."""

    async def note_deletion(self, code: str, told: Mapping[bytes, Standing], now: int, until: int) -> None:
        """How far it is at these, unless that is known already; or it concerns nobody."""

    async def note_standing(self, code: str, device: bytes, standing: Standing, now: int) -> None:
        """What one of them says. What is erased stays erased."""

    async def deletion(self, code: str) -> tuple[Reported, ...]:
        """How far each is that was told, also if it has left since. Empty: nothing is known of it any more."""

    async def outdate(self, device: bytes) -> None:
        """What relays remember of the device's keys and routes holds no more."""

    async def held(self, device: bytes) -> tuple[Held, ...]:
        """What `device` proved, each route that it asked for once."""

    async def held_by_grant(self, proven_by: str) -> tuple[Held, ...]:
        """What any device proved with the grant of this mark."""

    async def holders(self, wanted: Sequence[Sequence[Route]]) -> list[Device | None]:
        """Of each, as `holder`."""

    async def append(self, arrival: Arrival) -> Outcome:
        """Commit order is sequence order. While an arrival waits, another of its `dedupe` is nothing new.

        STALE, and nothing changes, if the device was read before its keys changed or it lost a route.
        """

    async def append_all(self, arrivals: Sequence[Arrival]) -> list[Outcome]:
        """In their order, each as `append` does it, in as few commits as there are databases.

        It does not raise Unavailable: what could not be written is UNKEPT, and the others stay.
        """

    def home(self, device: bytes) -> int:
        """Which database it lives in: what shares one is kept, or not, at the same time."""

    def fitting(self, home: int, sizes: Sequence[Sequence[int]]) -> Sequence[int]:
        """Which of these there is memory for at this moment, in order. Each is of several bodies that go together."""

    async def admit(self, device: bytes, nonce: str, now: int, expires_at: int) -> Admission:
        """Remember a nonce for its life, for all instances."""

    async def acknowledge(self, device: bytes, cursor: tuple[str, int], now: int) -> bool:
        """Let go of everything up to a sequence of an epoch; of nothing if the epoch is another.

        False, and nothing goes, if no such sequence was given out yet. Of much it lets go in several commits: whoever
        is cut short acknowledges the rest once more.
        """

    async def page(self, device: bytes, after: int, now: int) -> Page:
        """At most PAGE_EVENTS and PAGE_BYTES (one larger item travels alone), oldest first.

        A gap that was handed out does not grow any more.
        """

    async def expire(self, now: int) -> int:
        """Replace what is too old by gaps, forget old nonces; returns how many envelopes went."""

    async def erase(self, tenant: bytes) -> int:
        """Everything of a shop's goes; returns how many devices it had."""

    async def former_holders(self, device: bytes) -> tuple[bytes, ...]:
        """Whose routes `device` has taken over and holds now."""

    async def computers(self, devices: Sequence[bytes], recovery_key: bytes) -> tuple[Computer, ...]:
        """These, and all that were enrolled with the same recovery key, unless that is empty."""

    async def note_seen(self, device: bytes, now: int) -> None: ...

    async def remove(self, farewell: Farewell) -> None:
        """Everything of a device goes: keys, queue, routes. What it is told instead is kept for a month."""

    async def farewell(self, device: bytes) -> Farewell | None: ...

    async def depth(self) -> int: ...

    async def depths(self, now: int) -> tuple[Depth, ...]:
        """What waits, and since when, by a few bits of the tenant's hash: enough to see a shard that lags."""

    async def check(self) -> None:
        """Write something; raises Unavailable."""

    def on_arrival(self, listener: Listener, among: Container[bytes] = EVERYBODY) -> None:
        """`listener` gets a device's id after each commit that has something for it, on the event loop.

        `among`: for whom it listens in that moment, so that nothing is made ready for all others.

        With it comes what this very commit kept for the device, in order. Nothing, where there is more to it than that:
        a gap, or a commit of another relay's, which is heard of a moment later.
        """

    def on_commit(self, listener: Callable[[int, float], None]) -> None:
        """`listener` gets the number of jobs and the seconds of each commit, on the event loop."""

    async def close(self) -> None: ...
