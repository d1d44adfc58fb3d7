"""Asks Meta how each connection is doing: at the start, every six hours, after a refused token, and when told to.

Connected means proven: the subscription is read back and compared, and a message of the owner's own is seen to arrive.
"""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from typing import TypeVar

from conwerz_desktop.domain.changes import Changes, Topic
from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.connection_health import Light, Seen, SelfTest, Standing, Trial, lights
from conwerz_desktop.domain.errands import MESSAGING
from conwerz_desktop.domain.faults import Cause, Fault
from conwerz_desktop.domain.records import record
from conwerz_desktop.domain.subscriptions import fields
from conwerz_desktop.meta import errors, standing
from conwerz_desktop.meta.graph import GraphClient
from conwerz_desktop.services import subscribing
from conwerz_desktop.store import connection_health, connections, features_on
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.connection_health import UNKNOWN, Arrivals, KnownHealth
from conwerz_desktop.store.connections import ConnectionRow
from conwerz_desktop.store.database import Store

T = TypeVar("T")

CALM = 2.0  # seconds in which refusals gather: an ended login is met by every lane at once
REST = 15.0  # seconds between two looks, however often something is refused
TEST_WITHIN = 600.0  # seconds
EARLIER = 60_000  # Meta's clock may be this much behind ours
WHATSAPP_NEEDS = frozenset({"whatsapp_business_management", "whatsapp_business_messaging"})
IDENTITY = {
    Channel.MESSENGER: "pages_show_list",
    Channel.INSTAGRAM: "instagram_basic",
    Channel.WHATSAPP: "whatsapp_business_management",
}


@record
class _Known:
    """`of_page` is what everything behind the same Page wants together; `is_off`: nothing that it serves is on."""

    health: KnownHealth
    wanted: frozenset[str]
    of_page: frozenset[str]
    hears: bool
    is_off: bool


class Checking:
    """Of everything that is connected while these tokens are good. `show` is told of each standing that changed.

    `standings` is what was found out under other tokens, and is gone on with.
    `ends_at` asks when a token ends (0: never, None: nobody says it now).
    `person` asks what whoever signed in to a connection has granted, where that can be asked.
    Nobody is told of the refusals of `graph`: a check that is refused must not ask for another check.
    """

    def __init__(  # noqa: PLR0913 - none of them belongs to another
        self,
        store: Store,
        graph: GraphClient,
        tokens: Mapping[ConnectionRow, str],
        show: Callable[[Standing], object],
        *,
        app_id: Callable[[], str] = str,
        relay_answers: Callable[[], bool] = lambda: True,
        person: Callable[[ConnectionRow], Awaitable[frozenset[str]]] | None = None,
        ends_at: Callable[[str], Awaitable[int | None]] | None = None,
        standings: dict[int, Standing] | None = None,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._store = store
        self._graph = graph.quietly()
        self._tokens = {row.id: token for row, token in tokens.items()}
        self._tell = show
        self._app_id = app_id
        self._relay_answers = relay_answers
        self._person = person
        self._ends_at = ends_at
        self._sleep = sleep
        self._standings: dict[int, Standing] = {} if standings is None else standings
        self._seen: dict[int, Seen] = {}
        self._asked = asyncio.Event()
        self._arrived: asyncio.Queue[frozenset[int]] = asyncio.Queue()

    async def run(self) -> None:
        """Until cancelled."""
        loop = asyncio.get_running_loop()

        def on_change(changes: Changes) -> None:
            if Topic.TROUBLE in changes.topics:
                loop.call_soon_threadsafe(self.ask)
            if changes.messages:
                loop.call_soon_threadsafe(self._arrived.put_nowait, changes.messages)

        unsubscribe = self._store.subscribe(on_change)
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(self._keep_checking())
                group.create_task(self._watch_arrivals())
        finally:
            unsubscribe()

    def note_relay(self) -> None:
        """It came or went, which is seen at once and without Meta."""
        for connection, seen in tuple(self._seen.items()):
            self._judge(connection, replace(seen, relay_answers=self._relay_answers()))

    def ask(self) -> None:
        """Somebody met a refusal: look soon."""
        self._asked.set()

    async def check_all(self) -> None:
        for row in await asyncio.wrap_future(self._store.read(connections.everything)):
            await self._check(row)

    async def check(self, connection: int) -> None:
        for row in await asyncio.wrap_future(self._store.read(connections.everything)):
            if row.id == connection:
                await self._check(row)

    async def subscribe(self, connection: int) -> None:
        """Once more, and see what came of it."""
        for row in await asyncio.wrap_future(self._store.read(connections.everything)):
            if row.id == connection and (token := self._tokens.get(row.id)):
                self._show(replace(self._standing(row.id), busy=True))
                known, _ = await self._read(row)
                await _forgive(subscribing.subscribe(self._graph, row, token, known.of_page))
                await self._check(row)

    async def test(self, connection: int) -> None:
        """Check, and wait for the owner's own message; what became of it is shown."""
        began_at = self._store.time.now()
        self._show(replace(self._standing(connection), test=SelfTest(Trial.WAITING, began_at)))
        await self.check(connection)
        await self._sleep(TEST_WITHIN)
        if self._waits(connection, began_at):
            self._show(replace(self._standing(connection), test=SelfTest(Trial.NOTHING, began_at)))

    async def _keep_checking(self) -> None:
        while True:
            self._asked.clear()
            await self.check_all()
            await self._sleep(REST)
            await self._asked.wait()
            await self._sleep(CALM)

    async def _watch_arrivals(self) -> None:
        while True:
            messages = await self._arrived.get()
            while not self._arrived.empty():
                messages |= self._arrived.get_nowait()
            for connection, known in tuple(self._standings.items()):
                if known.test and known.test.state is Trial.WAITING:
                    await self._look_for_own_message(connection, known.test, messages)
            for connection, seen in tuple(self._seen.items()):
                await self._note_arrival(connection, seen)
            await self._sleep(CALM)

    async def _note_arrival(self, connection: int, seen: Seen) -> None:
        """What came proves the way, without asking Meta again."""
        came = await asyncio.wrap_future(self._store.read(lambda db: connection_health.arrivals(db, connection)))
        known = replace(self._standing(connection), last_at=came.last_at, lag=came.lag)
        self._judge(connection, _with(seen, came), known)

    def _judge(self, connection: int, seen: Seen, known: Standing | None = None) -> None:
        """Anew, by what has changed since the last look."""
        self._seen[connection] = seen
        judged = replace(known or self._standing(connection), lights=lights(seen))
        if judged != self._standing(connection):
            self._show(judged)

    async def _look_for_own_message(self, connection: int, test: SelfTest, messages: frozenset[int]) -> None:
        came = await asyncio.wrap_future(
            self._store.read(lambda db: connection_health.received(db, connection, messages))
        )
        for sent_at, arrived_at in came:
            if sent_at >= test.began_at - EARLIER and self._waits(connection, test.began_at):
                took = max(0, arrived_at - sent_at)
                self._show(replace(self._standing(connection), test=SelfTest(Trial.CAME, test.began_at, took)))

    def _waits(self, connection: int, began_at: int) -> bool:
        return self._standing(connection).test == SelfTest(Trial.WAITING, began_at)

    async def _check(self, row: ConnectionRow) -> None:
        self._show(replace(self._standing(row.id), busy=True))
        known, came = await self._read(row)
        seen = await self._look(row, known, came)
        if _could_not_ask(seen) and self._standing(row.id).checked_at:
            self._show(replace(self._standing(row.id), busy=False))
            return
        self._seen[row.id] = seen  # what comes from now on is noted by itself
        came = await asyncio.wrap_future(self._store.read(lambda db: connection_health.arrivals(db, row.id)))
        seen = self._seen[row.id] = _with(self._seen[row.id], came)
        whole_at = seen.at if seen.subscribed is not None and seen.wanted <= seen.subscribed else None
        if seen.has_token and not _could_not_ask(seen):
            await self._note(row, seen, known, whole_at)
        self._show(
            replace(
                self._standing(row.id),
                lights=lights(seen),
                checked_at=seen.at,
                ends_at=seen.ends_at,
                whole_at=whole_at or known.health.whole_at,
                wanted=len(seen.wanted),
                subscribed=len(seen.wanted & (seen.subscribed or frozenset())),
                last_at=came.last_at,
                lag=came.lag,
                number=seen.number,
                busy=False,
            )
        )

    async def _note(self, row: ConnectionRow, seen: Seen, known: _Known, whole_at: int | None) -> None:
        granted = seen.granted or frozenset[str]()
        if not _is_sure(seen):
            granted |= known.health.granted
        note = connection_health.note
        await asyncio.wrap_future(
            self._store.write(lambda to: note(to, row.id, granted, ends_at=seen.ends_at, whole_at=whole_at))
        )

    async def _read(self, row: ConnectionRow) -> tuple[_Known, Arrivals]:
        return await asyncio.wrap_future(self._store.read(lambda db: _known(db, row)))

    async def _look(self, row: ConnectionRow, known: _Known, came: Arrivals) -> Seen:
        channel = row.asset.channel
        seen = Seen(
            channel,
            self._store.time.now(),
            ends_at=known.health.ends_at,
            wanted=known.wanted,
            subscribed=frozenset(),
            connected_at=row.connected_at,
            route=row.route or ("" if known.hears else "off"),
            relay_answers=self._relay_answers(),
        )
        seen = _with(seen, came)
        if known.is_off:
            return replace(seen, is_off=True, granted=await self._still_granted(row, known))
        token = self._tokens.get(row.id)
        if token is None:
            return replace(seen, has_token=False)
        if self._ends_at and (ends_at := await self._ends_at(token)) is not None:
            seen = replace(seen, ends_at=ends_at)
        look = self._look_at_number if channel is Channel.WHATSAPP else self._look_at_page
        return await look(row, token, seen)

    async def _still_granted(self, row: ConnectionRow, known: _Known) -> frozenset[str]:
        """Where nothing is asked for itself, what the person has not taken back."""
        granted = await self._person(row) if self._person else frozenset[str]()
        return known.health.granted & granted if granted else known.health.granted

    async def _look_at_page(self, row: ConnectionRow, token: str, seen: Seen) -> Seen:
        """Also of an Instagram account, which lives behind a Page. Each question proves the permission it needs."""
        refused: dict[Light, Fault] = {}
        channel, page_id = row.asset.channel, subscribing.page_of(row)
        proved = {Light.CREDENTIAL: IDENTITY[channel]}
        await _answer(refused, Light.CREDENTIAL, standing.alive(self._graph, token, row.asset.id, IDENTITY[channel]))
        fields, newest = seen.subscribed, None
        if seen.wanted:
            proved[Light.SUBSCRIPTION] = "pages_manage_metadata"
            asked = standing.page_fields(self._graph, token, page_id, self._app_id())
            fields = await _answer(refused, Light.SUBSCRIPTION, asked)
        if not seen.route:  # where no messages come, nobody may ask for them
            proved[Light.DELIVERY] = MESSAGING[channel]
            asked_newest = standing.newest_conversation(self._graph, token, page_id, channel)
            newest = await _answer(refused, Light.DELIVERY, asked_newest)
        granted = {permission for light, permission in proved.items() if light not in refused}
        granted |= await self._person(row) if self._person else set()
        return replace(seen, refused=refused, granted=frozenset(granted), subscribed=fields, newest_there_at=newest)

    async def _look_at_number(self, row: ConnectionRow, token: str, seen: Seen) -> Seen:
        refused: dict[Light, Fault] = {}
        granted = await _answer(refused, Light.CREDENTIAL, standing.permissions(self._graph, token))
        owner = row.waba_id or row.asset.id
        asked = standing.is_subscribed(self._graph, token, owner, self._app_id())
        subscribed = await _answer(refused, Light.SUBSCRIPTION, asked)
        found = await _answer(refused, Light.REVIEW, standing.number(self._graph, token, row.asset.id, row.waba_id))
        return replace(
            seen,
            refused=refused,
            needed=WHATSAPP_NEEDS,
            granted=granted,
            subscribed=frozenset() if subscribed else None,
            number=found,
        )

    def _standing(self, connection: int) -> Standing:
        return self._standings.get(connection, Standing(connection))

    def _show(self, known: Standing) -> None:
        self._standings[known.connection] = known
        self._tell(known)


async def _answer(refused: dict[Light, Fault], light: Light, question: Awaitable[T]) -> T | None:
    try:
        return await question
    except errors.MetaError as error:
        refused[light] = error.fault
        return None


async def _forgive(act: Awaitable[None]) -> None:
    """What Meta says against it is seen by the check that follows."""
    try:
        await act
    except errors.MetaError:
        return


def _known(db: Connection, row: ConnectionRow) -> tuple[_Known, Arrivals]:
    health = connection_health.everything(db).get(row.id, UNKNOWN)
    on = features_on.in_use(db)
    known = _Known(
        health,
        fields(row.asset.channel, row.route, on),
        of_page=subscribing.wanted(db, row),
        hears=features_on.hears(row, on),
        is_off=not features_on.is_used(row, on),
    )
    return known, connection_health.arrivals(db, row.id)


def _is_sure(seen: Seen) -> bool:
    """Whether a permission that was not proved was refused, and not merely not answered."""
    return all(fault.cause in (Cause.LOGIN, Cause.PERMISSION) for fault in seen.refused.values())


def _with(seen: Seen, came: Arrivals) -> Seen:
    return replace(seen, newest_here_at=came.newest_at, proven=came.last_at is not None or bool(seen.route))


def _could_not_ask(seen: Seen) -> bool:
    """Nobody answered: what was known before is still the best that is known."""
    return bool(seen.refused) and all(fault.cause in (Cause.NETWORK, Cause.META) for fault in seen.refused.values())
