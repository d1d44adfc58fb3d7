"""Looks at what has come as soon as it is there, while anything automatic is switched on."""

import asyncio
from datetime import tzinfo

from conwerz_desktop.domain.changes import Changes, Topic
from conwerz_desktop.services.automation import greeting
from conwerz_desktop.services.automation.greeting import SayWhen
from conwerz_desktop.services.listening import heard
from conwerz_desktop.store import automation, conversations
from conwerz_desktop.store.automation import Heard, News
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Store, Writing

_ALWAYS = frozenset({Topic.AUTOMATION, Topic.HOURS})


class Automation:
    """Lives on the network thread; what it queues is sent by `services.lanes`."""

    def __init__(self, store: Store, say_when: SayWhen, zone: tzinfo | None = None) -> None:
        self._store = store
        self._say_when = say_when
        self._zone = zone
        self._is_awake = False

    async def run(self) -> None:
        """Until cancelled."""
        with heard(self._store, self._concerns) as news:
            while True:
                news.clear()
                await self.look()
                await news.wait()

    def _concerns(self, changes: Changes) -> bool:
        return bool(changes.topics & _ALWAYS) or (self._is_awake and bool(changes.conversations))

    async def look(self) -> None:
        """At everything that has come since the last look."""
        self._is_awake = await asyncio.wrap_future(self._store.read(automation.is_awake))
        while self._is_awake and await asyncio.wrap_future(self._store.read(self._has_news)):
            await asyncio.wrap_future(self._store.write(self._take))

    def _has_news(self, db: Connection) -> bool:
        return automation.is_ahead(db) or bool(automation.heard(db, self._store.time.now()))

    def _take(self, writing: Writing) -> None:
        automation.fall_back(writing)
        news = automation.heard(writing.db, writing.now)
        newest: dict[int, Heard] = {each.conversation: each for each in news}
        for each in newest.values():
            greeting.greet(writing, each, self._say_when, self._zone)
        if news:
            automation.looked_at(writing, News.MESSAGES, (each.id for each in news))
            conversations.refresh(writing)
