"""The queue of one database, kept by a process of its own: `queue_server`, which this starts, calls and ends.

Reading, sealing and answering have one interpreter, writing has another: each may have a core (docs/decisions/0345).
"""

import asyncio
import contextlib
import itertools
import os
import signal
import socket
import subprocess
import sys
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from conwerz_relay import circles, frames, logs
from conwerz_relay.announcing import Announcer
from conwerz_relay.engines import engines_of
from conwerz_relay.frames import CLOSE, OPEN, OWN, PLACE, Frames, Told, packed
from conwerz_relay.intake import Intake
from conwerz_relay.limits import Room
from conwerz_relay.queues import Queue, Unavailable
from conwerz_relay.records import (
    Admission,
    Arrival,
    Claim,
    Computer,
    Depth,
    Device,
    Farewell,
    Held,
    Page,
    Placed,
    Reported,
    Route,
    Standing,
)
from conwerz_relay.settings import PREFIX, Settings
from conwerz_relay.sharded_queue import ShardedQueue
from conwerz_relay.writer import LARGEST_BATCH

COMMAND = (sys.executable, "-P", "-m", "conwerz_relay.queue_server")
LARGE = 2**22  # bytes that may be under way between the two, as far as the system lets
BATCHES = 2  # of events under way: one is being written, the next one lies ready
MISSED = 2  # answers, one after the other
PING = 5.0  # seconds between two looks whether it is alive
PATIENCE = 30.0  # seconds for it to say so, and to end
CALLS = 2**24  # bytes of other calls that may be under way: events never keep desktops from emptying their queues
NONE = "-"  # instead of a secret, of which a queue needs none


async def open_queue(settings: Settings, lost: Callable[[], None]) -> Queue:
    """A process for each database. `lost` is called when one of them ends by itself. Raises as `engines.open_queue`."""
    async with contextlib.AsyncExitStack() as opened:
        shards = []
        for number in range(len(engines_of(settings))):
            shards.append(await QueueClient.open(settings, number, lost))
            opened.push_async_callback(shards[-1].close)
        opened.pop_all()
    return shards[0] if len(shards) == 1 else ShardedQueue(shards)


@dataclass(slots=True)
class _Placing:
    """Events that are to be kept together. `size`: what they take of the room."""

    arrivals: Sequence[Arrival]
    size: int
    answered: asyncio.Future[Sequence[Placed]]


Settle = Callable[[Exception | None, Any], None]


class QueueClient(Intake):
    """Made by `open`. What it promises is said in `queues.Queue`."""

    def __init__(self, settings: Settings, lost: Callable[[], None]) -> None:
        super().__init__(Room(settings.pending_bytes), Announcer(is_shared=False))  # others are told by its process
        self._frames = Frames(self._got, self._ended)
        self._loop = asyncio.get_running_loop()
        self._lost = lost
        self._calls = Room(CALLS)
        self._asked: dict[int, Settle] = {}
        self._gathered: deque[_Placing] = deque()
        self._batches = 0  # that are under way
        self._numbers = itertools.count()
        self._committed: Callable[[int, float], None] = lambda _jobs, _seconds: None
        self._process: subprocess.Popen[bytes]
        self._watching: asyncio.Task[None] | None = None
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
            queue._process = await asyncio.to_thread(_started, theirs)
        await queue._loop.create_connection(lambda: queue._frames, sock=ours)
        try:
            queue.epoch, queue.is_shared = await queue._ask(OPEN, _without_secrets(settings), number)
        except BaseException:
            queue._process.kill()
            await queue.close()
            raise
        queue._watching = asyncio.create_task(queue._watch())  # a large file takes a while to open
        return queue

    async def close(self) -> None:
        """What was given to it is written first."""
        await asyncio.gather(*(each.answered for each in self._gathered), return_exceptions=True)
        self._is_closed = True
        if self._watching:
            self._watching.cancel()
        try:
            async with asyncio.timeout(PATIENCE):
                await self._ask(CLOSE)
        except Exception as error:  # noqa: BLE001 - it goes in any case
            circles.part(error)
            self._process.kill()
        finally:
            self._frames.close()
        await asyncio.to_thread(self._process.wait)

    def on_commit(self, listener: Callable[[int, float], None]) -> None:
        self._committed = listener

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

    async def place(self, arrivals: Sequence[Arrival]) -> Sequence[Placed]:
        """With whatever else comes in this turn, and until the queue is ready for more: a call costs as ten events."""
        size = self._room.take(sum(arrival.size for arrival in arrivals), len(arrivals))
        self._gathered.append(_Placing(arrivals, size, self._loop.create_future()))
        if len(self._gathered) == 1:
            self._loop.call_soon(self._hand_over)
        return await self._gathered[-1].answered

    def _hand_over(self) -> None:
        while self._gathered and self._batches < BATCHES:
            self._batches += 1
            batch, arrivals = list[_Placing](), list[Arrival]()
            while self._gathered and len(arrivals) < LARGEST_BATCH:
                batch.append(self._gathered.popleft())
                arrivals += batch[-1].arrivals
            self._call(PLACE, partial(_packed, arrivals), partial(self._placed, batch, arrivals))

    def _placed(
        self, batch: Sequence[_Placing], arrivals: Sequence[Arrival], failure: Exception | None, places: Any
    ) -> None:
        """The next ones go first; whoever waits for an event is told before who sent it."""
        self._batches -= 1
        self._hand_over()
        start = 0
        for each in batch:
            end = start + len(each.arrivals)
            _settle(self._room, each.size, each.answered, failure, failure or places[start:end])
            start = end
        if not failure:
            self._announcer.tell_placed([(arrivals, places)])

    async def _ask(self, method: str, *arguments: Any) -> Any:
        """Raises Unavailable where there is no room for it, or nobody who would answer."""
        size, answered = 0 if method in OWN else self._calls.take(0), self._loop.create_future()
        self._call(method, lambda: arguments, partial(_settle, self._calls, size, answered))
        try:
            return await answered
        finally:
            del answered  # it holds what was raised, which holds all that it came through: this, too

    def _call(self, method: str, write: Callable[[], Sequence[Any]], settle: Settle) -> None:
        """Whatever goes wrong, `settle` is told."""
        if self._has_ended:
            settle(Unavailable(), None)
            return
        number = next(self._numbers)
        self._asked[number] = settle
        try:
            self._frames.send((number, method, write()))
        except Exception as error:  # noqa: BLE001 - it belongs to whoever asked
            del self._asked[number]
            settle(error, None)

    def _got(self, told: Told) -> None:
        match told:
            case (int(number), failure, answer):
                self._asked.pop(number)(failure, answer)
            case (frames.RUNG, devices):
                for device in devices:
                    self._announcer.ring(device)
            case (frames.COMMITTED, jobs, seconds):
                self._committed(jobs, seconds)

    async def _watch(self) -> None:
        """One that does not answer any more would be noticed by nobody else. Once may be our own sleep."""
        missed = 0
        while missed < MISSED:
            await asyncio.sleep(PING)
            try:
                async with asyncio.timeout(PATIENCE):
                    await self._ask(frames.PING)
            except TimeoutError:
                missed += 1
            except Unavailable:
                return
            else:
                missed = 0
        logs.log("queue stuck")
        self._process.kill()

    def _ended(self) -> None:
        """Nobody knows what became of what was asked last."""
        self._has_ended = True
        gathered, self._gathered = self._gathered, deque()
        try:
            for each in gathered:
                _settle(self._room, each.size, each.answered, Unavailable(), None)
            while self._asked:
                _, settle = self._asked.popitem()
                settle(Unavailable(), None)
        finally:
            if not self._is_closed:
                logs.log("queue ended")
                self._lost()


def _packed(arrivals: Sequence[Arrival]) -> tuple[bytes]:
    return (packed(arrivals),)


def _settle(room: Room, size: int, answered: asyncio.Future[Any], failure: Exception | None, answer: Any) -> None:
    room.give_back(size)
    if answered.done():
        return
    if failure:
        answered.set_exception(failure)
    else:
        answered.set_result(answer)


def _without_secrets(settings: Settings) -> Settings:
    """And with room for whatever had some here, so that nothing is refused twice."""
    room = settings.pending_bytes + CALLS
    return replace(
        settings, app_secret=NONE, previous_app_secret="", verify_token=NONE, invitation="", pending_bytes=room
    )


def _started(joined: socket.socket) -> subprocess.Popen[bytes]:
    """It is stopped by its relay alone, whoever else stops all processes at once (systemd, a terminal)."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGTERM, signal.SIGINT})
    try:
        environment = {name: value for name, value in os.environ.items() if not name.startswith(PREFIX)}
        return subprocess.Popen(COMMAND, stdin=joined.fileno(), stdout=subprocess.DEVNULL, env=environment)  # noqa: S603 - our own
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
