"""What runs on the network thread while a shop is open. Imported after the first frame: httpx costs start time."""

import asyncio
import logging
import random
from collections.abc import Callable
from functools import partial

from conwerz_desktop.app import reach
from conwerz_desktop.app.clock import Clock
from conwerz_desktop.app.connect_hooks import ConnectHooks
from conwerz_desktop.app.endpoints import Endpoints
from conwerz_desktop.app.meta_side import MetaSide
from conwerz_desktop.app.relay_side import RelaySide
from conwerz_desktop.app.taking_leave import TakingLeave
from conwerz_desktop.domain.audit import Act
from conwerz_desktop.domain.connection_health import Standing
from conwerz_desktop.keychain import Keychain, KeychainError
from conwerz_desktop.services import background, backoff, delivery_key, entries, spares
from conwerz_desktop.services.automation.ruling import RuleNotice
from conwerz_desktop.services.health import Health, LinkState
from conwerz_desktop.services.insights.counting import Counting
from conwerz_desktop.services.login import LoginFailed
from conwerz_desktop.services.recording import Recorder
from conwerz_desktop.services.under_way import UnderWay
from conwerz_desktop.store import audit, link
from conwerz_desktop.store.database import Store
from conwerz_desktop.store.errors import StoreError

log = logging.getLogger(__name__)

ANSWERING = (LinkState.CONNECTING, LinkState.ONLINE, LinkState.CLOCK_WRONG)


class _Renewed(Exception):
    """Whom this shop talks with is another one now."""


class Online:
    """One run of a shop's network half.

    `publish`: called on the network thread, of the link, of each connection, and of what a rule is to tell the owner.
    """

    def __init__(  # noqa: PLR0913 - all that a shop has
        self,
        store: Store,
        keychain: Keychain,
        find_endpoints: Callable[[], Endpoints],
        publish: Callable[[Health | Standing | RuleNotice], None],
        clock: Clock,
        hooks: ConnectHooks | None = None,
        *,
        counting: Counting | None = None,
        under_way: UnderWay | None = None,
    ) -> None:
        self._store = store
        self._keychain = keychain
        self._find_endpoints = find_endpoints
        self._publish = publish
        self._delay = backoff.growing(random.SystemRandom())
        self._recorder = Recorder(store.time.now)
        self.meta = MetaSide(
            *(store, keychain, publish, self._delay, self._recorder.note),
            counting=counting or Counting(store),
            under_way=under_way or UnderWay(),
        )
        self.leave = TakingLeave(store, keychain, clock, lambda: self.relay.client)
        self.relay = RelaySide(
            *(store, keychain, clock, self._delay, self.leave),
            tell=self._tell,
            tell_health=self._tell_health,
            look_soon=self.meta.look_soon,
            hooks=hooks,
        )
        self._is_renewed = asyncio.Event()
        self._has_let_go = False

    async def run(self) -> None:
        """Until cancelled. Whatever ends it is noted and told, and it begins again."""
        attempts = 0
        while True:
            try:
                await self._run()
            except* _Renewed:
                attempts = 0
            except* StoreError:
                await self._tell(LinkState.DISK_FULL)
            except* KeychainError:
                await self._tell(LinkState.KEYCHAIN_CLOSED)
            except* Exception:
                log.exception("the network half begins again")
                await self._tell(LinkState.BROKEN)
            attempts += 1
            await asyncio.sleep(self._delay(attempts) / 1000)

    async def _run(self) -> None:
        await self._let_go()
        endpoints = await background.beside_the_loop(self._find_endpoints)
        async with (
            reach.open_to(endpoints, self._store, self._recorder.note, self.meta.note_refusal) as found,
            asyncio.TaskGroup() as group,
        ):
            group.create_task(self._until_renewed())
            group.create_task(self._recorder.run(self._store))
            group.create_task(self.leave.run(found))
            group.create_task(self.relay.run(found))
            group.create_task(self.meta.run(found))

    async def _let_go(self) -> None:
        """What a kill left in hand; once, since this very process may have something in hand when it begins again."""
        if not self._has_let_go:
            await background.beside_the_loop(partial(spares.let_go, self._keychain))
            self._has_let_go = True

    async def begin_again(self) -> None:
        """The endpoints are to be found anew; what the last ones said counts no more."""
        self.relay.forget_answers()
        self._is_renewed.set()

    async def _until_renewed(self) -> None:
        await self._is_renewed.wait()
        self._is_renewed.clear()
        raise _Renewed

    async def _tell(self, state: LinkState) -> None:
        known = await asyncio.wrap_future(self._store.read(link.get))
        self._tell_health(Health(state, known.last_contact_at if known else None))

    def _tell_health(self, health: Health) -> None:
        self.meta.note_relay(answers=health.state in ANSWERING)
        self._publish(health)

    async def change_delivery_key(self) -> bool:
        """Whether the relay knows the new one already; else it learns it once it answers. Raises KeychainError."""
        await background.beside_the_loop(lambda: delivery_key.change(self._keychain, self._store.time.now()))
        self._store.write(lambda writing: audit.note(writing, Act.KEY_CHANGED, key="delivery"))
        await self.begin_again()
        try:
            await self.relay.connecting()
        except LoginFailed:
            return False
        return True

    async def enrol_anew(self) -> None:
        """This computer was removed, and its owner wants to go on with it: as another device."""
        await background.beside_the_loop(lambda: self._keychain.delete(entries.DEVICE))
        await self.begin_again()
