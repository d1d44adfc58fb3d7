"""What an open shop does at Meta, with or without a relay: by itself, and for the owner."""

import asyncio
from collections.abc import Callable

from conwerz_desktop.app import outgoing
from conwerz_desktop.app.reach import Reach
from conwerz_desktop.app.serving import Lasting, Serving
from conwerz_desktop.domain.changes import Topic
from conwerz_desktop.domain.comments import Post
from conwerz_desktop.domain.connection_health import Standing
from conwerz_desktop.domain.faults import Cause
from conwerz_desktop.domain.leads import Access
from conwerz_desktop.domain.offers import Offer, Plan
from conwerz_desktop.domain.permissions import PermissionTable
from conwerz_desktop.keychain import Keychain
from conwerz_desktop.meta.errors import Refused
from conwerz_desktop.services import features, media, tokens
from conwerz_desktop.services.ai.drafting import Drafted
from conwerz_desktop.services.automation.ruling import RuleNotice
from conwerz_desktop.services.backoff import Delay
from conwerz_desktop.services.checking import Checking
from conwerz_desktop.services.ended_logins import follow
from conwerz_desktop.services.insights.counting import Counting
from conwerz_desktop.services.listening import heard
from conwerz_desktop.services.numbers import Numbers
from conwerz_desktop.services.templates import Templates
from conwerz_desktop.services.under_way import UnderWay
from conwerz_desktop.store.connections import ConnectionRow
from conwerz_desktop.store.database import Store


class MetaSide:
    """`publish`: of each connection, and of what a rule is to tell the owner. `note`: each call that leaves here."""

    def __init__(  # noqa: PLR0913 - what it has, and whom it tells
        self,
        store: Store,
        keychain: Keychain,
        publish: Callable[[Standing | RuleNotice], None],
        delay: Delay,
        note: outgoing.Note,
        *,
        counting: Counting,
        under_way: UnderWay,
    ) -> None:
        self._store = store
        self._keychain = keychain
        self._publish = publish
        self._delay = delay
        self._relay_answers = True
        self._serving: Serving | None = None
        self._is_up = asyncio.Event()
        self._lasting = Lasting(
            *(store, keychain, counting, under_way, delay, note),
            note_standing=self._note_standing,
            standings={},
            relay_answers=lambda: self._relay_answers,
            look_soon=self.look_soon,
        )

    async def run(self, reach: Reach) -> None:
        """Until cancelled; it begins anew when what is connected or switched on has changed."""
        try:
            with heard(self._store, lambda changes: Topic.CONNECTIONS in changes.topics) as changed:
                while True:
                    await self._serve(reach, changed)
        finally:
            self._is_up.clear()  # until there is a client again

    async def _serve(self, reach: Reach, changed: asyncio.Event) -> None:
        known = await self._in_use()
        async with asyncio.TaskGroup() as group:
            self._serving = Serving(self._lasting, reach, *known)
            self._is_up.set()
            running = [group.create_task(each) for each in self._serving.runs(self._publish)]
            while await self._in_use() == known:
                await changed.wait()
                changed.clear()
            for task in running:
                task.cancel()

    async def _in_use(self) -> tuple[dict[ConnectionRow, str], frozenset[Offer]]:
        return await tokens.connected(self._store, self._keychain), await features.in_use(self._store)

    def note_relay(self, *, answers: bool) -> None:
        if answers is not self._relay_answers:
            self._relay_answers = answers
            if self._serving:
                self._serving.checking.note_relay()

    def note_refusal(self, refusal: Refused) -> None:
        if refusal.fault.cause in (Cause.LOGIN, Cause.PERMISSION, Cause.POLICY):
            self.look_soon()

    def _note_standing(self, standing: Standing) -> None:
        """What a check finds out of a login is true for the composer and the lanes too."""
        follow(self._store, standing)
        self._publish(standing)

    def look_soon(self) -> None:
        """How each connection is doing is to be asked anew."""
        if self._serving:
            self._serving.checking.ask()

    def ask_for_insights(self) -> None:
        """Meta's own figures are to be asked for, as far as they are due."""
        if self._serving:
            self._serving.asking.ask()

    async def look_for_unsent(self, conversation: int) -> None:
        """The owner has opened it."""
        if self._serving:
            await self._serving.backfill.look_for_unsent(conversation)

    async def show_typing(self, conversation: int) -> None:
        if self._serving:
            await self._serving.show_typing(conversation)

    async def _up(self) -> Serving:
        """As soon as there is one."""
        await self._is_up.wait()
        assert self._serving is not None
        return self._serving

    async def checking(self) -> Checking:
        """Waits until there is something to be checked with, as what follows does."""
        return (await self._up()).checking

    async def numbers(self) -> Numbers:
        return (await self._up()).numbers

    async def templates(self) -> Templates:
        return (await self._up()).templates

    async def switch_off(self, permission: str, table: PermissionTable, plan: Plan) -> str:
        """Give a permission back. Returns what stood in the way; see services.switching."""
        problem = await (await self._up()).switching.off(table, plan, permission)
        self.look_soon()
        return problem

    async def draft(self, conversation: int) -> Drafted:
        """What the model would answer; nothing of it goes to the customer."""
        return await (await self._up()).automating.draft(conversation)

    async def lead_access(self) -> dict[int, Access]:
        """What Meta last said of who may read the leads of each Page, by the connection's row number."""
        return dict((await self._up()).sweep.access)

    async def post(self, number: int) -> Post | None:
        """What Meta says of a post, by its row number."""
        return await (await self._up()).posts.of(number)

    async def post_picture(self, number: int) -> bytes:
        """Raises `posts.NoPicture`."""
        return await (await self._up()).posts.picture(number)

    async def picture(self, message: int, position: int) -> bytes:
        """The bytes of an attachment; asks again while they cannot be had now. Raises `media.Gone`."""
        attempts = 0
        while True:
            try:
                return await (await self._up()).pictures.load(message, position)
            except media.NotNow:
                attempts += 1
                await asyncio.sleep(self._delay(attempts) / 1000)
