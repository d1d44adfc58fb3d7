"""WhatsApp's templates: asked for anew when the picker opens or Meta tells of a change, and written for review."""

import asyncio
from collections.abc import Callable, Coroutine, Mapping, Sequence
from contextlib import suppress
from functools import partial
from typing import Any

from conwerz_desktop.domain.changes import Topic
from conwerz_desktop.domain.errands import Errand, Purpose
from conwerz_desktop.domain.outgoing import File
from conwerz_desktop.domain.records import record
from conwerz_desktop.domain.templates import Draft, Template
from conwerz_desktop.meta import errors, uploading
from conwerz_desktop.meta import templates as at_meta
from conwerz_desktop.meta.graph import GraphClient
from conwerz_desktop.services.listening import heard
from conwerz_desktop.store import templates
from conwerz_desktop.store.database import Store, Writing

FRESH = 10_000
"""Milliseconds within which nobody asks Meta again: a picker that is opened twice."""


@record
class Outcome:
    """`problem` is the key of the owner's sentence; empty where it worked."""

    problem: str = ""


class Templates:
    def __init__(
        self,
        store: Store,
        graph: GraphClient,
        tokens: Mapping[str, str],
        clock: Callable[[], int],
        app_id: Callable[[], str] = lambda: "",
    ) -> None:
        """`tokens` are by WhatsApp account. The file of a header is uploaded in the name of the app."""
        self._store = store
        self._graph = graph.on(Errand(Purpose.TEMPLATES, "whatsapp_business_management"))
        self._tokens = tokens
        self._clock = clock
        self._app_id = app_id
        self._asked_at: dict[str, int] = {}

    async def run(self) -> None:
        """Until cancelled: once at first, and whenever a webhook has told of a change."""
        with heard(self._store, lambda changes: Topic.TEMPLATE_NEWS in changes.topics) as told:
            while True:
                told.clear()
                with suppress(errors.MetaError):
                    await self._refresh_all()
                await told.wait()

    async def refresh(self) -> Outcome:
        """All accounts, unless that was done a moment ago."""
        if all(self._clock() - self._asked_at.get(waba_id, -FRESH) < FRESH for waba_id in self._tokens):
            return Outcome()
        return await _outcome(self._refresh_all())

    async def submit(self, waba_id: str, draft: Draft, replaces: str | None = None) -> Outcome:
        """A new template, or other words for one that there is: Meta's reviewers look at either."""
        token = self._tokens.get(waba_id, "")
        return await _outcome(self._then_refresh(self._submit(token, waba_id, draft, replaces)))

    async def _submit(self, token: str, waba_id: str, draft: Draft, replaces: str | None) -> None:
        sample = await self._uploaded(token, draft.sample) if draft.sample else ""
        if replaces is None:
            await at_meta.create(self._graph, token, waba_id, draft, sample)
        else:
            await at_meta.edit(self._graph, token, replaces, draft, sample)

    async def _uploaded(self, token: str, sample: File) -> str:
        if not (app_id := self._app_id()):
            raise errors.NotSent
        return await uploading.upload(self._graph, token, app_id, sample.content, sample.mime_type)

    async def delete(self, waba_id: str, template: Template) -> Outcome:
        token = self._tokens.get(waba_id, "")
        return await _outcome(self._then_refresh(at_meta.delete(self._graph, token, waba_id, template)))

    async def _then_refresh(self, work: Coroutine[Any, Any, object]) -> None:
        await work
        await self._refresh_all()

    async def _refresh_all(self) -> None:
        for waba_id, token in self._tokens.items():
            found = await at_meta.everything(self._graph, token, waba_id)
            self._asked_at[waba_id] = self._clock()
            await asyncio.wrap_future(self._store.write(partial(_keep, waba_id, found)))


def _keep(waba_id: str, found: Sequence[Template], writing: Writing) -> None:
    templates.replace(writing, waba_id, found)


async def _outcome(work: Coroutine[Any, Any, object]) -> Outcome:
    try:
        await work
    except errors.MetaError as error:
        return Outcome(error.key)
    return Outcome()
