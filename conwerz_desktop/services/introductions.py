"""Asks Meta who wrote, once a person: only WhatsApp names its customers in the message itself."""

import asyncio
from collections.abc import Mapping

from conwerz_desktop.domain.channels import Asset
from conwerz_desktop.domain.people import NOBODY, Profile
from conwerz_desktop.meta import errors, profiles
from conwerz_desktop.meta.graph import GraphClient
from conwerz_desktop.services.listening import heard
from conwerz_desktop.store import people
from conwerz_desktop.store.database import Store
from conwerz_desktop.store.people import Stranger


class Introductions:
    def __init__(self, store: Store, graph: GraphClient, tokens: Mapping[Asset, str]) -> None:
        self._store = store
        self._graph = graph
        self._tokens = tokens

    async def run(self) -> None:
        """Until cancelled: whenever somebody new may have written."""
        with heard(self._store, lambda changes: changes.conversations) as somebody:
            while True:
                somebody.clear()
                await self._meet_everyone()
                await somebody.wait()

    async def _meet_everyone(self) -> None:
        while found := await asyncio.wrap_future(self._store.read(people.strangers)):
            for stranger in found:
                if not await self._meet(stranger):
                    return

    async def _meet(self, stranger: Stranger) -> bool:
        """Whether to go on: not while Meta cannot be reached."""
        try:
            profile = await self._ask(stranger)
        except errors.NotSent:
            return False
        except errors.MetaError as refusal:
            if refusal.retry is not errors.Retry.NEVER:
                return False
            profile = NOBODY
        await asyncio.wrap_future(self._store.write(lambda writing: people.introduce(writing, stranger, profile)))
        return True

    async def _ask(self, stranger: Stranger) -> Profile:
        token = self._tokens.get(stranger.address.asset)
        return await profiles.profile(self._graph, token, stranger.address) if token else NOBODY
