"""Leads arrive twice over: named by a webhook and fetched at once, and swept from every form with overlap."""

import asyncio
import logging
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from functools import partial

from conwerz_desktop.domain.changes import Topic
from conwerz_desktop.domain.leads import DAY, MINUTE, Access, Answer, Form, Submission, phone
from conwerz_desktop.meta import errors
from conwerz_desktop.meta.leads import PageLeads
from conwerz_desktop.services.backoff import Delay
from conwerz_desktop.services.leads import matching
from conwerz_desktop.services.listening import heard, rest
from conwerz_desktop.store import leads
from conwerz_desktop.store.database import Store, Writing

log = logging.getLogger(__name__)

PERIOD = 600  # seconds between two sweeps
OVERLAP = 2 * DAY  # how far each sweep looks back: webhooks are silent for hours, not for days
READABLE = 90 * DAY  # how long Meta lets anybody read a lead
TRIED = 8  # attempts to fetch one lead, after which the sweep has to find it


class Sweep:
    """All Pages. `access` is what Meta last said of who may read a Page's leads, in memory only."""

    def __init__(
        self,
        store: Store,
        pages: Mapping[int, PageLeads],
        region: str,
        clock: Callable[[], int],
        delay: Delay,
    ) -> None:
        self._store = store
        self._pages = pages
        self._region = region
        self._clock = clock
        self._delay = delay
        self._swept: set[int] = set()
        self.access: dict[int, Access] = {}

    async def run(self) -> None:
        """Until cancelled."""
        async with asyncio.TaskGroup() as group:
            group.create_task(self._keep_sweeping())
            group.create_task(self._keep_fetching())

    async def _keep_sweeping(self) -> None:
        """The first time everything that Meta still has; sooner where the relay had to leave something out."""
        with heard(self._store, lambda changes: Topic.HEALTH in changes.topics) as gap:
            while True:
                gap.clear()
                await self.everything()
                await rest(gap, PERIOD)

    async def _keep_fetching(self) -> None:
        with heard(self._store, lambda changes: Topic.LEADS_TOLD in changes.topics) as told:
            while True:
                told.clear()
                await self.fetch()
                due_at = await asyncio.wrap_future(self._store.read(leads.next_told_at))
                seconds = None if due_at is None else max(0.2, (due_at - self._clock()) / 1000)
                await rest(told, seconds)

    async def everything(self) -> None:
        for asset, page in self._pages.items():
            since = self._clock() - (OVERLAP if asset in self._swept else READABLE)
            try:
                for form in await page.forms():
                    await self._write(partial(leads.put_form, asset=asset, form=form))
                    await self._form(asset, page, form, since)
            except errors.Refused as refusal:
                log.info("leads were not swept: %s", refusal.key)
                await self._ask_why(asset, page)
            except errors.MetaError:
                continue
            else:
                self._swept.add(asset)
                self.access[asset] = Access(may_read=True)

    async def _form(self, asset: int, page: PageLeads, form: Form, since: int) -> None:
        if tests := await page.tests(form.id):
            await self._write(partial(leads.mark_tests, asset=asset, meta_ids=tests))
        async for found in page.of_form(form.id, since):
            whole = [replace(each, form_id=each.form_id or form.id) for each in found]
            await self._write(partial(_put_all, asset=asset, found=whole, region=self._region))

    async def _ask_why(self, asset: int, page: PageLeads) -> None:
        with suppress(errors.MetaError):
            self.access[asset] = await page.access()

    async def fetch(self) -> None:
        """What webhooks have named, one by one."""
        for asset, page in self._pages.items():
            for told in await asyncio.wrap_future(
                self._store.read(partial(leads.told, asset=asset, now=self._clock()))
            ):
                try:
                    found = await page.one(told.meta_id)
                except errors.MetaError as refusal:
                    await self._after_refusal(asset, told, refusal)
                else:
                    await self._take(asset, told.meta_id, found)

    async def _take(self, asset: int, meta_id: str, found: Submission | None) -> None:
        if found is None:
            await self._write(partial(leads.drop_told, asset=asset, meta_id=meta_id))
        else:
            await self._write(partial(_put_all, asset=asset, found=[found], region=self._region))

    async def _after_refusal(self, asset: int, told: leads.Told, refusal: errors.MetaError) -> None:
        """Meta's webhook may be ahead of its own database: asked again a few times, then left to the sweep."""
        if told.attempts >= TRIED:
            await self._write(partial(leads.drop_told, asset=asset, meta_id=told.meta_id))
            return
        due_at = self._clock() + max(refusal.wait_ms, self._delay(told.attempts + 1), MINUTE // 12)
        await self._write(partial(leads.put_off, asset=asset, meta_id=told.meta_id, due_at=due_at))

    async def _write(self, change: Callable[[Writing], object]) -> None:
        await asyncio.wrap_future(self._store.write(change))


def _put_all(writing: Writing, asset: int, found: list[Submission], region: str) -> None:
    for each in found:
        asked = leads.questions(writing.db, asset, each.form_id)
        answers = tuple(_labelled(answer, asked) for answer in each.answers)
        whole = replace(each, answers=answers)
        leads.put(writing, asset, whole, matching.keys(answers, region), _phone(answers, region))


def _labelled(answer: Answer, asked: Mapping[str, tuple[str, str]]) -> Answer:
    label, kind = asked.get(answer.key, (answer.label, answer.type))
    return replace(answer, label=label, type=answer.type or kind)


def _phone(answers: tuple[Answer, ...], region: str) -> str:
    typed = phone(answers)
    return matching.digits(typed, region) if typed else ""
