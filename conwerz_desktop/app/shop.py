"""One open shop: its store and outbox from the first frame on, its network half soon after."""

import asyncio
from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, TypeVar

from conwerz_desktop.app import opening
from conwerz_desktop.app.clock import Clock
from conwerz_desktop.app.network import NetworkThread
from conwerz_desktop.app.profile import Profile
from conwerz_desktop.keychain import Keychain, KeychainError
from conwerz_desktop.services import database_key, reading
from conwerz_desktop.services.health import Health
from conwerz_desktop.services.outbox import Outbox
from conwerz_desktop.store.database import Store

if TYPE_CHECKING:
    from conwerz_desktop.app.online import Endpoints, Online
    from conwerz_desktop.domain.connection_health import Standing
    from conwerz_desktop.services.checking import Checking
    from conwerz_desktop.services.numbers import Numbers
    from conwerz_desktop.services.scheduler import Scheduler


OpenStore = Callable[[Profile, Keychain, Clock], Store]
T = TypeVar("T")
Pictures = Callable[[int, int], Future[bytes]]
"""From a message's row number and an attachment's position to its bytes."""


class Shop:
    """Closed in the reverse order of its opening: leave the network, then close the store."""

    def __init__(
        self, profile: Profile, keychain: Keychain, clock: Clock, open_store: OpenStore = opening.open_store
    ) -> None:
        """Raises whatever `open_store` raises."""
        self.profile = profile
        self.keychain = keychain
        self.clock = clock
        self.store = open_store(profile, keychain, self.clock)
        self.outbox = Outbox(self.store)
        self.has_passphrase = _has_passphrase(keychain)
        self._online: Online | None = None
        self._pictures: Future[Pictures] = Future()
        self._network: NetworkThread | None = None

    def go_online(
        self, find_endpoints: "Callable[[], Endpoints]", publish: "Callable[[Health | Standing], None]"
    ) -> None:
        """`find_endpoints` may block, and is called off the GUI thread; so is the import of the network half."""

        async def run() -> None:
            self._online = online = await asyncio.to_thread(self._make_online, find_endpoints, publish)
            self._pictures.set_result(lambda message, place: network.submit(online.picture(message, place)))
            keeping = await asyncio.to_thread(self._make_scheduler, online)
            async with asyncio.TaskGroup() as group:
                group.create_task(online.run())
                group.create_task(keeping.run())

        if self._network is None:
            self._network = network = NetworkThread(run)
            network.start()

    def begin_again(self) -> None:
        """Whom this shop talks with is another one now: find the endpoints, and connect, anew."""
        if self._network and self._online:
            self._network.submit(self._online.begin_again())

    def picture(self, message: int, position: int) -> Future[bytes]:
        """Waits until it can be asked for. Raises, through the future, where there is no such picture any more."""
        asked: Future[bytes] = Future()
        self._pictures.add_done_callback(lambda up: _ask(up, message, position, asked))
        return asked

    def see(self, conversation: int) -> None:
        """The conversation is open before the owner: nothing in it is unread, and it is compared with Meta's."""
        reading.see(self.store, conversation)
        if self._network and self._online:
            self._network.submit(self._online.look_for_unsent(conversation))

    def check(self, connection: int) -> None:
        """How this connection is doing is shown, as soon as it is known."""
        self._look(lambda checking: checking.check(connection))

    def test(self, connection: int) -> None:
        """The same, and then wait for a message of the owner's own."""
        self._look(lambda checking: checking.test(connection))

    def subscribe(self, connection: int) -> None:
        self._look(lambda checking: checking.subscribe(connection))

    def _look(self, at: "Callable[[Checking], Coroutine[Any, Any, None]]") -> None:
        async def look(online: "Online") -> None:
            await at(await online.checking())

        if self._network and self._online:
            self._network.submit(look(self._online))

    @property
    def has_network_half(self) -> bool:
        return self._network is not None and self._online is not None

    def numbers(self, act: "Callable[[Numbers], Coroutine[Any, Any, T]]") -> Future[T]:
        """Something about WhatsApp numbers. The future fails while the network half is not up."""

        async def ask(online: "Online") -> T:
            return await act(await online.numbers())

        if self._network and self._online:
            return self._network.submit(ask(self._online))
        down: Future[T] = Future()
        down.set_exception(LookupError("the network half is not up"))
        return down

    def leave_network(self) -> None:
        self._pictures.cancel()
        if self._network:
            self._network.stop()

    def protect(self, passphrase: str | None) -> None:
        """What stands before the key, here and at the next start. May wait for the keychain's own question."""
        database_key.keep(self.keychain, self.store.key, passphrase)
        self.has_passphrase = passphrase is not None

    def _make_online(
        self, find_endpoints: "Callable[[], Endpoints]", publish: "Callable[[Health | Standing], None]"
    ) -> "Online":
        from conwerz_desktop.app.online import Online  # noqa: PLC0415 - after the first frame

        return Online(self.store, self.keychain, find_endpoints, publish, self.clock)

    def _make_scheduler(self, online: "Online") -> "Scheduler":
        from conwerz_desktop.app import housekeeping  # noqa: PLC0415 - after the first frame

        return housekeeping.scheduler(self.store, self.keychain, self.clock, online.look_soon)


def _has_passphrase(keychain: Keychain) -> bool:
    """False where the keychain stays shut: then the recovery code has opened the shop."""
    try:
        return database_key.is_wrapped(keychain)
    except KeychainError:
        return False


def _ask(up: Future[Pictures], message: int, position: int, asked: Future[bytes]) -> None:
    if up.cancelled():
        asked.cancel()
    else:
        up.result()(message, position).add_done_callback(lambda done: _pass_on(done, asked))


def _pass_on(done: Future[bytes], asked: Future[bytes]) -> None:
    if done.cancelled():
        asked.cancel()
    elif error := done.exception():
        asked.set_exception(error)
    else:
        asked.set_result(done.result())
