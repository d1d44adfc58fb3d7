"""Getting webhooks to the callback: batched, signed, again until it answers 200, and never in the way of a verb."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Iterable
from itertools import groupby

from conwerz_desktop.domain.records import record
from conwerz_desktop.practice.faults import Fault, Faults
from conwerz_desktop.practice.webhooks.audience import hears
from conwerz_desktop.practice.webhooks.callback import Callback, encode
from conwerz_desktop.practice.webhooks.notices import Notice, payload
from conwerz_desktop.practice.world.agenda import Agenda
from conwerz_desktop.practice.world.clock import SECOND
from conwerz_desktop.practice.world.state import World

MOST_IN_A_POST = 1_000
FIRST_PAUSE = 0.05  # Meta's minutes are practice's milliseconds
LONGEST_PAUSE = 1.0


@record
class _Post:
    object: str
    body: bytes
    is_copy: bool = False


class Delivery:
    """A POST that fails goes to the end of the line, so one that is never accepted does not hold up the others."""

    def __init__(
        self,
        world: World,
        agenda: Agenda,
        faults: Faults,
        callback: Callback,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._world = world
        self._agenda = agenda
        self._faults = faults
        self._callback = callback
        self._sleep = sleep
        self._fresh: list[Notice] = []
        self._posts: deque[_Post] = deque()
        self._work = asyncio.Event()
        self.idle = asyncio.Event()
        self.idle.set()
        self.accepted = 0  # POSTs that were answered 200

    def tell(self, notices: Iterable[Notice]) -> bool:
        """False when nobody has subscribed to any of them; those are lost, as they are at Meta."""
        if self._faults.is_on(Fault.NO_WEBHOOKS):
            return False
        heard = [notice for notice in notices if hears(self._world, notice)]
        for notice in heard:
            self._line_up(notice)
        return bool(heard)

    def _line_up(self, notice: Notice) -> None:
        if drift := self._faults.drift():
            self._agenda.add(self._world.clock.now() + drift, lambda _: self._take([notice]))
        else:
            self._take([notice])

    def _take(self, notices: list[Notice]) -> None:
        self._fresh += notices
        self._wake()

    def _again(self, post: _Post) -> None:
        self._posts.append(post)
        self._wake()

    def _wake(self) -> None:
        self.idle.clear()
        self._work.set()

    @property
    def waiting(self) -> int:
        """Bundled POSTs and single notices that no callback has accepted yet."""
        return len(self._fresh) + len(self._posts)

    async def run(self) -> None:
        """Until cancelled."""
        pause = FIRST_PAUSE
        while True:
            await self._work.wait()
            self._bundle()
            if not self._posts:
                self._work.clear()
                self.idle.set()
            elif await self._deliver(self._posts[0]):
                pause = FIRST_PAUSE
                self._delivered(self._posts.popleft())
            else:
                self._posts.rotate(-1)
                await self._sleep(pause)
                pause = min(2 * pause, LONGEST_PAUSE)

    def _bundle(self) -> None:
        for about, group in groupby(self._fresh, key=lambda notice: notice.object):
            notices = list(group)
            if self._faults.is_on(Fault.REORDER):
                self._faults.random.shuffle(notices)
            for start in range(0, len(notices), MOST_IN_A_POST):
                self._posts.append(_Post(about, encode(payload(notices[start : start + MOST_IN_A_POST]))))
        self._fresh = []

    async def _deliver(self, post: _Post) -> bool:
        """To the callback subscribed now; without one there is nobody left to tell."""
        subscription = self._world.subscriptions.get(post.object)
        return subscription is None or await self._callback.accepts(subscription.callback_url, post.body)

    def _delivered(self, post: _Post) -> None:
        self.accepted += 1
        if not post.is_copy and self._faults.comes_twice():
            copy = _Post(post.object, post.body, is_copy=True)
            late = self._faults.random.randint(0, 2 * SECOND)
            self._agenda.add(self._world.clock.now() + late, lambda _: self._again(copy))
