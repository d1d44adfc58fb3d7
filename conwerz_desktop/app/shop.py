"""One open shop: its store and outbox from the first frame on, its network half soon after."""

from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from conwerz_desktop.app import enforcing, opening, policies
from conwerz_desktop.app.clock import Clock
from conwerz_desktop.app.profile import Profile
from conwerz_desktop.domain.audit import Act
from conwerz_desktop.domain.offers import Plan
from conwerz_desktop.keychain import Keychain, KeychainError
from conwerz_desktop.services import background, database_key, reading
from conwerz_desktop.services.health import Health
from conwerz_desktop.services.outbox import Outbox
from conwerz_desktop.services.under_way import UnderWay
from conwerz_desktop.store import audit
from conwerz_desktop.store.database import Store

if TYPE_CHECKING:
    from conwerz_desktop.app.connect_hooks import ConnectHooks
    from conwerz_desktop.app.endpoints import Endpoints
    from conwerz_desktop.app.network import NetworkThread
    from conwerz_desktop.app.online import Online
    from conwerz_desktop.domain.comments import Post
    from conwerz_desktop.domain.computers import Computer, Removal
    from conwerz_desktop.domain.connection_health import Standing
    from conwerz_desktop.domain.disconnecting import Choice
    from conwerz_desktop.domain.leads import Access
    from conwerz_desktop.domain.permissions import PermissionTable
    from conwerz_desktop.services.ai.drafting import Drafted
    from conwerz_desktop.services.automation.ruling import RuleNotice
    from conwerz_desktop.services.checking import Checking
    from conwerz_desktop.services.comments.moderation import Moderation
    from conwerz_desktop.services.connecting import Connecting
    from conwerz_desktop.services.goodbye import Goodbye
    from conwerz_desktop.services.insights.counting import Counting, History
    from conwerz_desktop.services.leads.care import Care
    from conwerz_desktop.services.leads.reminding import LeadReminder
    from conwerz_desktop.services.numbers import Numbers
    from conwerz_desktop.services.scheduler import Scheduler
    from conwerz_desktop.services.templates import Outcome, Templates
    from conwerz_desktop.store.disconnections import Disconnection

    News = Health | Standing | RuleNotice | LeadReminder


OpenStore = Callable[[Profile, Keychain, Clock], Store]
T = TypeVar("T")
Pictures = Callable[[int, int], Future[bytes]]
"""From a message's row number and an attachment's position to its bytes."""


class Shop:
    """Closed in the reverse order of its opening: leave the network, then close the store."""

    def __init__(
        self, profile: Profile, keychain: Keychain, clock: Clock, open_store: OpenStore = opening.open_store
    ) -> None:
        """Raises whatever `open_store` raises, and PolicyError."""
        policy = policies.find()
        self.profile = profile
        self.keychain = keychain
        self.clock = clock
        self.store = open_store(profile, keychain, self.clock)
        enforcing.enforce(self.store, policy)
        self.outbox = Outbox(self.store)
        self.under_way = UnderWay()
        self.history: History | None = None
        self.daily: Callable[[], None] = lambda: None
        """What the program itself wants to do once a day."""
        # The key alone opens no shop that has one: where it did, the keychain is not asked again (decision 0180)
        self.has_passphrase = open_store is not opening.open_store and _has_passphrase(keychain)
        self._online: Online | None = None
        self._pictures: Future[Pictures] = Future()
        self._up: Future[Online] = Future()
        self._network: NetworkThread | None = None

    @cached_property
    def moderation(self) -> "Moderation":
        from conwerz_desktop.services.comments.moderation import Moderation  # noqa: PLC0415 - after the first frame

        return Moderation(self.store)

    @cached_property
    def counting(self) -> "Counting":
        from conwerz_desktop.services.insights.counting import Counting  # noqa: PLC0415 - after the first frame

        return Counting(self.store, history=self.history)

    @cached_property
    def care(self) -> "Care":
        from conwerz_desktop.services.leads.care import Care  # noqa: PLC0415 - after the first frame

        return Care(self.store)

    def go_online(
        self,
        find_endpoints: "Callable[[], Endpoints]",
        publish: "Callable[[News], None]",
        hooks: "ConnectHooks",
    ) -> None:
        """`find_endpoints` may block, and is called off the GUI thread; so is the import of the network half."""
        import asyncio  # noqa: PLC0415 - after the first frame

        from conwerz_desktop.app.network import NetworkThread  # noqa: PLC0415

        async def run() -> None:
            self._online = online = await asyncio.to_thread(self._make_online, find_endpoints, publish, hooks)
            self._up.set_result(online)
            self._pictures.set_result(lambda message, place: network.submit(online.meta.picture(message, place)))
            keeping = await asyncio.to_thread(self._make_scheduler, online)
            from conwerz_desktop.services import waking  # noqa: PLC0415 - after the first frame
            from conwerz_desktop.services.leads.reminding import Reminding  # noqa: PLC0415

            async with asyncio.TaskGroup() as group:
                group.create_task(online.run())
                group.create_task(keeping.run())
                group.create_task(waking.run(self.store))
                group.create_task(Reminding(self.store, publish).run())

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
            self._network.submit(self._online.meta.look_for_unsent(conversation))

    def post(self, number: int) -> "Future[Post | None]":
        """What Meta says of a post, by its row number, as soon as it can be asked."""
        return self._asked(lambda online: online.meta.post(number))

    def lead_access(self) -> "Future[dict[int, Access]]":
        """What Meta says of who may read the leads of each Page."""
        return self._asked(lambda online: online.meta.lead_access())

    def post_picture(self, number: int) -> Future[bytes]:
        """Raises, through the future, where there is none."""
        return self._asked(lambda online: online.meta.post_picture(number))

    def _asked(self, work: "Callable[[Online], Coroutine[Any, Any, T]]") -> Future[T]:
        """Waits until there is whom to ask; cancelled where there never will be."""
        asked: Future[T] = Future()

        def ask(up: "Future[Online]") -> None:
            if up.cancelled() or self._network is None:
                asked.cancel()
            else:
                self._network.submit(work(up.result())).add_done_callback(lambda done: _hand_on(done, asked))

        self._up.add_done_callback(ask)
        return asked

    def draft(self, conversation: int) -> "Future[Drafted]":
        """What the model would answer."""
        return self._asked(lambda online: online.meta.draft(conversation))

    def show_typing(self, conversation: int) -> None:
        if self._network and self._online:
            self._network.submit(self._online.meta.show_typing(conversation))

    def templates(self, work: "Callable[[Templates], Coroutine[Any, Any, Outcome]]") -> Future[str]:
        """The key of the owner's sentence, empty where all went well."""

        async def ask(online: "Online") -> str:
            return (await work(await online.meta.templates())).problem

        return self._asked(ask)

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
            await at(await online.meta.checking())

        if self._network and self._online:
            self._network.submit(look(self._online))

    def switch_off(self, permission: str, table: "PermissionTable", plan: Plan) -> Future[str]:
        """Give a permission back to Meta. The result names what stood in the way, and is empty where nothing did."""
        if self._network and self._online:
            return self._network.submit(self._online.meta.switch_off(permission, table, plan))
        nobody: Future[str] = Future()
        nobody.set_result("no_login")
        return nobody

    def disconnect(self, connection: int, choice: "Choice") -> "Future[Disconnection | None]":
        return self._asked(lambda online: online.leave.disconnect(connection, choice))

    def computers(self) -> "Future[tuple[Computer, ...] | None]":
        """Of this shop; None where the relay does not answer."""
        return self._asked(lambda online: online.relay.read_computers())

    def remove_computer(self, device: str, *, stolen: bool) -> "Future[Removal]":
        return self._asked(lambda online: online.relay.remove_computer(device, stolen=stolen))

    def enrol_anew(self) -> "Future[None]":
        """This computer was removed, and its owner goes on with it."""
        return self._asked(lambda online: online.enrol_anew())

    def say_goodbye(self) -> "Future[Goodbye]":
        """Meta takes the grants back, and the relay forgets this computer, before everything is erased here."""
        return self._asked(lambda online: online.leave.say_goodbye())

    def receipt(self, number: int) -> Future[str]:
        """Of a disconnection: the signed text."""
        return self._asked(lambda online: online.leave.receipt(number))

    def change_delivery_key(self) -> Future[bool]:
        """Whether the relay knows the new one already; where there is none yet, it learns it when there is."""
        if self._network is None:
            return background.begin(self._change_key_alone, "keychain")
        return self._asked(lambda online: online.change_delivery_key())

    def _change_key_alone(self) -> bool:
        """Before there is a network half; one that has come up meanwhile takes the new key at once."""
        from conwerz_desktop.services import delivery_key  # noqa: PLC0415 - cryptography costs start time

        delivery_key.change(self.keychain, self.store.time.now())
        self.store.write(lambda writing: audit.note(writing, Act.KEY_CHANGED, key="delivery"))
        self.begin_again()
        return False

    @property
    def has_network_half(self) -> bool:
        return self._network is not None and self._online is not None

    def numbers(self, act: "Callable[[Numbers], Coroutine[Any, Any, T]]") -> Future[T]:
        """Something about WhatsApp numbers. The future fails while the network half is not up."""

        async def ask(online: "Online") -> T:
            return await act(await online.meta.numbers())

        if self._network and self._online:
            return self._network.submit(ask(self._online))
        down: Future[T] = Future()
        down.set_exception(LookupError("the network half is not up"))
        return down

    def connecting(self, what: "Callable[[Connecting], Coroutine[Any, Any, None]]") -> Future[None]:
        """Do this as soon as the relay knows this computer. Fails with LoginFailed where it does not come to that."""

        async def go_on(online: "Online") -> None:
            await what(await online.relay.connecting())

        return self._asked(go_on)

    def candidate_picture(self, place: int) -> Future[bytes]:
        """Of something that a login found."""
        asked: Future[bytes] = Future()

        async def load() -> bytes:
            return await (await self._up.result().relay.connecting()).picture(place)

        if self._network and self._up.done() and not self._up.cancelled():
            self._network.submit(load()).add_done_callback(lambda gone: _hand_on(gone, asked))
        else:
            asked.cancel()
        return asked

    def leave_network(self) -> None:
        self._pictures.cancel()
        self._up.cancel()
        if self._network:
            self._network.stop()

    def protect(self, passphrase: str | None) -> None:
        """What stands before the key, here and at the next start. May wait for the keychain's own question."""
        database_key.keep(self.keychain, self.store.key, passphrase)
        self.has_passphrase = passphrase is not None

    def _make_online(
        self,
        find_endpoints: "Callable[[], Endpoints]",
        publish: "Callable[[News], None]",
        hooks: "ConnectHooks",
    ) -> "Online":
        from conwerz_desktop.app.online import Online  # noqa: PLC0415 - after the first frame

        known = (self.store, self.keychain, find_endpoints, publish, self.clock, hooks)
        return Online(*known, counting=self.counting, under_way=self.under_way)

    def _make_scheduler(self, online: "Online") -> "Scheduler":
        from conwerz_desktop.app import housekeeping  # noqa: PLC0415 - after the first frame

        elsewhere = housekeeping.Elsewhere(online.meta.look_soon, online.meta.ask_for_insights, self.daily)
        known = (self.store, self.keychain, self.clock, self.counting)
        return housekeeping.scheduler(*known, elsewhere=elsewhere, under_way=self.under_way)


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
        up.result()(message, position).add_done_callback(lambda done: _hand_on(done, asked))


def _hand_on(gone: Future[T], done: Future[T]) -> None:
    if gone.cancelled():
        done.cancel()
    elif error := gone.exception():
        done.set_exception(error)
    else:
        done.set_result(gone.result())
