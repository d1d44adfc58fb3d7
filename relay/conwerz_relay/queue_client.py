"""The queue of one database, kept by a process of its own: `queue_server`, which this starts, calls and ends.

Reading, sealing and answering have one interpreter, writing has another: each may have a core (docs/decisions/0345).
"""

import asyncio
import itertools
import socket
import subprocess
import sys
from collections.abc import Callable, Container, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from conwerz_relay import logs, queue_server
from conwerz_relay.announcing import Announcer
from conwerz_relay.engines import engines_of
from conwerz_relay.frames import Frames, packed
from conwerz_relay.limits import Room, fitting_only
from conwerz_relay.queues import EVERYBODY, Listener, Queue, Unavailable
from conwerz_relay.records import (
    Admission,
    Arrival,
    Claim,
    Computer,
    Depth,
    Device,
    Farewell,
    Held,
    Outcome,
    Page,
    Placed,
    Reported,
    Route,
    Standing,
)
from conwerz_relay.settings import Settings
from conwerz_relay.sharded_queue import ShardedQueue

LARGE = 2**22  # bytes that may be under way between the two, as far as the system lets
COMMAND = (sys.executable, "-m", "conwerz_relay.queue_server")


async def open_queue(settings: Settings, lost: Callable[[], None]) -> Queue:
    """A process for each database. `lost` is called when one of them ends by itself. Raises as `engines.open_queue`."""
    shards = [await QueueClient.open(settings, number, lost) for number in range(len(engines_of(settings)))]
    return shards[0] if len(shards) == 1 else ShardedQueue(shards)


def _start(joined: int) -> subprocess.Popen[bytes]:
    return subprocess.Popen(COMMAND, stdin=joined, stdout=subprocess.DEVNULL)  # noqa: S603 - our own


@dataclass(slots=True)
class _Asked:
    answered: asyncio.Future[Any]
    then: Callable[[Any], None]

    def settle(self, failure: Exception | None, answer: Any) -> None:
        self.then(answer)
        if self.answered.done():
            return
        if failure:
            self.answered.set_exception(failure)
        else:
            self.answered.set_result(answer)


class QueueClient:
    """Made by `open`. What it promises is said in `queues.Queue`."""

    def __init__(self, settings: Settings, lost: Callable[[], None]) -> None:
        self._frames = Frames(self._got, self._ended)
        self._lost = lost
        self._room = Room(settings.pending_bytes)
        self._asked: dict[int, _Asked] = {}
        self._numbers = itertools.count()
        self._announcer = Announcer(is_shared=False)  # who is told by other relays hears of it there
        self._committed: Callable[[int, float], None] = lambda _jobs, _seconds: None
        self._process: subprocess.Popen[bytes]
        self._has_ended = self._is_closed = False
        self.epoch = ""
        self.is_shared = False

    @classmethod
    async def open(cls, settings: Settings, number: int, lost: Callable[[], None]) -> "QueueClient":
        """`number`: which of the settings' databases."""
        queue = cls(settings, lost)
        ours, theirs = socket.socketpair()
        ours.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, LARGE)
        with theirs:
            queue._process = await asyncio.to_thread(_start, theirs.fileno())
        await asyncio.get_running_loop().create_connection(lambda: queue._frames, sock=ours)
        try:
            queue.epoch, queue.is_shared = await queue._ask(queue_server.OPEN, settings, number)
        except BaseException:
            await queue.close()
            raise
        return queue

    async def close(self) -> None:
        """What was given to it is written first."""
        self._is_closed = True
        self._frames.close()
        await asyncio.to_thread(self._process.wait)

    def on_arrival(self, listener: Listener, among: Container[bytes] = EVERYBODY) -> None:
        self._announcer.add(listener, among)

    def on_commit(self, listener: Callable[[int, float], None]) -> None:
        self._committed = listener

    async def append(self, arrival: Arrival) -> Outcome:
        (outcome,) = await self.append_all((arrival,))
        if outcome is Outcome.UNKEPT:
            raise Unavailable
        return outcome

    async def append_all(self, arrivals: Sequence[Arrival]) -> list[Outcome]:
        return await fitting_only(arrivals, self._room, self._place)

    def home(self, device: bytes) -> int:  # noqa: ARG002 - there is one
        return 0

    def fitting(self, home: int, sizes: Sequence[Sequence[int]]) -> Sequence[int]:  # noqa: ARG002 - as above
        return self._room.fitting(sizes)

    async def enrol(self, device: Device, now: int) -> str:
        answer: str = await self._ask("enrol", device, now)
        return answer

    async def spend_invitation(self, code: str, now: int) -> bool:
        answer: bool = await self._ask("spend_invitation", code, now)
        return answer

    async def device(self, device: bytes) -> Device | None:
        answer: Device | None = await self._ask("device", device)
        return answer

    async def holder(self, routes: Sequence[Route]) -> Device | None:
        answer: Device | None = await self._ask("holder", routes)
        return answer

    async def claim(self, claim: Claim) -> bool:
        answer: bool = await self._ask("claim", claim)
        return answer

    async def release(self, root: Route, device: bytes, forget_at: int | None = None) -> tuple[Route, ...]:
        answer: tuple[Route, ...] = await self._ask("release", root, device, forget_at)
        return answer

    async def end(self, root: Route, device: bytes, until: int) -> tuple[Route, ...]:
        answer: tuple[Route, ...] = await self._ask("end", root, device, until)
        return answer

    async def ended(self, marks: Sequence[str], roots: Sequence[Route]) -> tuple[Held, ...]:
        answer: tuple[Held, ...] = await self._ask("ended", marks, roots)
        return answer

    async def note_deletion(self, code: str, told: Mapping[bytes, Standing], now: int, until: int) -> None:
        await self._ask("note_deletion", code, told, now, until)

    async def note_standing(self, code: str, device: bytes, standing: Standing, now: int) -> None:
        await self._ask("note_standing", code, device, standing, now)

    async def deletion(self, code: str) -> tuple[Reported, ...]:
        answer: tuple[Reported, ...] = await self._ask("deletion", code)
        return answer

    async def outdate(self, device: bytes) -> None:
        await self._ask("outdate", device)

    async def held(self, device: bytes) -> tuple[Held, ...]:
        answer: tuple[Held, ...] = await self._ask("held", device)
        return answer

    async def held_by_grant(self, proven_by: str) -> tuple[Held, ...]:
        answer: tuple[Held, ...] = await self._ask("held_by_grant", proven_by)
        return answer

    async def holders(self, wanted: Sequence[Sequence[Route]]) -> list[Device | None]:
        answer: list[Device | None] = await self._ask("holders", wanted)
        return answer

    async def admit(self, device: bytes, nonce: str, now: int, expires_at: int) -> Admission:
        answer: Admission = await self._ask("admit", device, nonce, now, expires_at)
        return answer

    async def acknowledge(self, device: bytes, cursor: tuple[str, int], now: int) -> bool:
        answer: bool = await self._ask("acknowledge", device, cursor, now)
        return answer

    async def page(self, device: bytes, after: int, now: int) -> Page:
        answer: Page = await self._ask("page", device, after, now)
        return answer

    async def expire(self, now: int) -> int:
        answer: int = await self._ask("expire", now)
        return answer

    async def erase(self, tenant: bytes) -> int:
        answer: int = await self._ask("erase", tenant)
        return answer

    async def former_holders(self, device: bytes) -> tuple[bytes, ...]:
        answer: tuple[bytes, ...] = await self._ask("former_holders", device)
        return answer

    async def computers(self, devices: Sequence[bytes], recovery_key: bytes) -> tuple[Computer, ...]:
        answer: tuple[Computer, ...] = await self._ask("computers", devices, recovery_key)
        return answer

    async def note_seen(self, device: bytes, now: int) -> None:
        await self._ask("note_seen", device, now)

    async def remove(self, farewell: Farewell) -> None:
        await self._ask("remove", farewell)

    async def farewell(self, device: bytes) -> Farewell | None:
        answer: Farewell | None = await self._ask("farewell", device)
        return answer

    async def depth(self) -> int:
        answer: int = await self._ask("depth")
        return answer

    async def depths(self, now: int) -> tuple[Depth, ...]:
        answer: tuple[Depth, ...] = await self._ask("depths", now)
        return answer

    async def check(self) -> None:
        await self._ask("check")

    async def _place(self, arrivals: Sequence[Arrival]) -> Sequence[Placed]:
        """Whoever waits is told in the moment in which it is known, before whoever sent it."""
        size = self._room.take(sum(len(arrival.body) for arrival in arrivals), len(arrivals))

        def then(placed: Sequence[Placed] | None) -> None:
            self._room.give_back(size)
            if placed is not None:
                self._announcer.tell_placed([(arrivals, placed)])

        answer: Sequence[Placed] = await self._ask(queue_server.PLACE, packed(arrivals), then=then)
        return answer

    async def _ask(self, method: str, *arguments: Any, then: Callable[[Any], None] = lambda _: None) -> Any:
        """`then` gets the answer first, also where nobody waits for it any more; None where there is none."""
        asked = _Asked(asyncio.get_running_loop().create_future(), then)
        if self._has_ended:
            asked.settle(Unavailable(), None)
        else:
            number = next(self._numbers)
            self._asked[number] = asked
            self._frames.send((number, method, arguments))
        return await asked.answered

    def _got(self, told: queue_server.Told) -> None:
        match told:
            case (int(number), failure, answer):
                self._asked.pop(number).settle(failure, answer)
            case (queue_server.RING, device):
                self._announcer.tell(device)
            case (queue_server.COMMITTED, jobs, seconds):
                self._committed(jobs, seconds)

    def _ended(self) -> None:
        """Nobody knows what became of what was asked last."""
        self._has_ended = True
        for asked in self._asked.values():
            asked.settle(Unavailable(), None)
        self._asked.clear()
        if not self._is_closed:
            logs.log("queue ended")
            self._lost()
