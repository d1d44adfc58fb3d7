"""Keeps the long-poll to the relay: opens what waits there, stores it, and only then moves the cursor."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import assert_never

from conwerz_desktop.domain.events import Event, Unrecognised
from conwerz_desktop.meta import webhooks
from conwerz_desktop.relay_client import errors
from conwerz_desktop.relay_client.client import RelayClient
from conwerz_desktop.relay_client.pages import Cursor, Delivery, Gap, Notice, Page, Webhook
from conwerz_desktop.services import intake, notices
from conwerz_desktop.services.backoff import Delay
from conwerz_desktop.services.health import Health, LinkState
from conwerz_desktop.services.sleep import until_woken
from conwerz_desktop.store import gaps, link
from conwerz_desktop.store.database import Store, Writing

WAIT = 50  # seconds
CLOCK_TOLERANCE = 60_000


class LinkLoop:
    """`publish` is told of the health after every poll, on the network thread."""

    def __init__(  # noqa: PLR0913 - none of them belongs to another
        self,
        store: Store,
        relay: RelayClient,
        publish: Callable[[Health], None],
        delay: Delay,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        has_network: Callable[[], bool] = lambda: True,
        *,
        hear: Callable[[Notice], object] = lambda _: None,
        prove: Callable[[Sequence[tuple[str, str]]], Awaitable[None]] | None = None,
        woken: Callable[[], Awaitable[None]] = until_woken,
    ) -> None:
        """`has_network` says whether this computer could reach anybody at all.

        `hear` is told of each notice, `prove` of the routes that the relay wants proved again: (channel, asset).
        `woken` returns when this computer has slept.
        """
        self._store = store
        self._relay = relay
        self._publish = publish
        self._delay = delay
        self._sleep = sleep
        self._has_network = has_network
        self._hear = hear
        self._prove = prove
        self._woken = woken
        self._last_contact_at: int | None = None

    async def run(self) -> None:
        """Until cancelled. Raises `NotEnrolled` when the relay no longer knows this computer, or `Removed`."""
        cursor = await self._known_cursor()
        attempts, wait = 0, 0  # the first word after silence comes at once, not when somebody writes
        while True:
            try:
                page = await self._poll(cursor, wait)
            except errors.CursorRefused:
                cursor = None
            except (errors.NotEnrolled, errors.Removed):
                raise
            except errors.RelayError as error:
                attempts, wait = attempts + 1, 0
                self._tell(self._state_after(error))
                await self._sleep(self._delay(attempts) / 1000)
            else:
                attempts, wait = 0, WAIT
                await self._take_in(page)
                cursor = page.cursor
                if page.prove and self._prove:
                    await self._prove(page.prove)

    async def _poll(self, cursor: Cursor | None, wait: int) -> Page:
        """What it slept through may hang on a connection of which only this side knows: it is asked anew, at once."""
        while True:
            polling = asyncio.ensure_future(self._relay.poll(cursor, wait))
            waking = asyncio.ensure_future(self._woken())
            try:
                await asyncio.wait({polling, waking}, return_when=asyncio.FIRST_COMPLETED)
                if polling.done():
                    return polling.result()
            finally:
                polling.cancel()
                waking.cancel()
                await asyncio.gather(polling, waking, return_exceptions=True)
            wait = 0

    async def _known_cursor(self) -> Cursor | None:
        known = await asyncio.wrap_future(self._store.read(link.get))
        if known is None or known.epoch is None:
            return None
        self._last_contact_at = known.last_contact_at
        return Cursor(known.epoch, known.sequence)

    def _tell_notices(self, page: Page) -> None:
        for delivery in page.deliveries:
            if isinstance(delivery, Notice):
                self._hear(delivery)

    async def _take_in(self, page: Page) -> None:
        """The relay keeps a page until the cursor behind it is written, and hands it out again where it is not."""
        note = noting(page)

        def acknowledge(writing: Writing) -> None:
            note(writing)
            link.advance(writing, page.cursor.epoch, page.cursor.sequence)
            link.note_contact(writing, page.relay_time_at, self._relay.clock_offset)

        self._store.time.hear_relay(self._relay.clock_offset)  # before the horizon closes on what came
        await asyncio.wrap_future(self._store.take_in(storing(page), acknowledge))
        self._tell_notices(page)
        self._last_contact_at = page.relay_time_at
        wrong = abs(self._relay.clock_offset) > CLOCK_TOLERANCE
        self._tell(LinkState.CLOCK_WRONG if wrong else LinkState.ONLINE)

    def _state_after(self, error: errors.RelayError) -> LinkState:
        match error:
            case errors.TakenOver():
                return LinkState.TAKEN_OVER
            case errors.ClockWrong():
                return LinkState.CLOCK_WRONG
            case _:
                return LinkState.UNREACHABLE if self._has_network() else LinkState.OFFLINE

    def _tell(self, state: LinkState) -> None:
        self._publish(Health(state, self._last_contact_at, self._relay.clock_offset))


def taking_in(page: Page) -> Callable[[Writing], None]:
    """All of a page in one transaction."""
    store, note = storing(page), noting(page)

    def apply(writing: Writing) -> None:
        store(writing)
        note(writing)

    return apply


def storing(page: Page) -> Callable[[Writing], None]:
    """A page's events; read on the caller's thread, so that the writer only writes. Again, it changes nothing."""
    events = [event for delivery in page.deliveries for event in _events(delivery)]
    return lambda writing: intake.apply(writing, events)


def noting(page: Page) -> Callable[[Writing], None]:
    """What the relay says in a page: again, it would be noted twice."""

    def apply(writing: Writing) -> None:
        for delivery in page.deliveries:
            match delivery:
                case Notice():
                    notices.hear(writing, delivery)
                case Gap():
                    gaps.add(writing, delivery.first_at, delivery.last_at, delivery.count)
                case Webhook():
                    pass
                case _:
                    assert_never(delivery)

    return apply


def _events(delivery: Delivery) -> list[Event]:
    match delivery:
        case Webhook():
            return webhooks.read(delivery.payload)
        case Notice() if delivery.kind == "login":
            return []  # a login's words are for whoever waits for them, and are not kept
        case Notice():
            facts = {name: value for name, value in delivery.facts.items() if name != "user"}  # compared, and not kept
            return [Unrecognised({"notice": delivery.kind, **facts}, "relay_notice")]
        case Gap():
            return []
        case _:
            assert_never(delivery)
