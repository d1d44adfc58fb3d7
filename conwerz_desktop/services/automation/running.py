"""Looks at what has come as soon as it is there, while anything automatic is switched on."""

import asyncio
from collections.abc import Callable
from datetime import tzinfo

from conwerz_desktop.domain.changes import Changes, Topic
from conwerz_desktop.domain.rules import Happening, Moment, Rule
from conwerz_desktop.services.ai import gate
from conwerz_desktop.services.automation import greeting, ruling
from conwerz_desktop.services.automation.greeting import SayWhen
from conwerz_desktop.services.automation.ruling import Notify, RuleNotice
from conwerz_desktop.services.listening import heard, rest_until
from conwerz_desktop.store import automation, conversations, rules
from conwerz_desktop.store.automation import News
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Store, Writing

_ALWAYS = frozenset({Topic.AUTOMATION, Topic.HOURS})
_OTHERS = {News.COMMENTS: rules.commented, News.LEADS: rules.submitted, News.LABELS: rules.labelled}


class Automation:
    """Lives on the network thread; what it queues is sent by the lanes. `notify` is called there too."""

    def __init__(
        self, store: Store, say_when: SayWhen, notify: Notify = lambda _: None, zone: tzinfo | None = None
    ) -> None:
        self._store = store
        self._say_when = say_when
        self._notify = notify
        self._zone = zone
        self._is_awake = False

    async def run(self) -> None:
        """Until cancelled."""
        with heard(self._store, self._concerns) as news:
            while True:
                news.clear()
                due_at = await self.look()
                await rest_until(news, due_at, self._store.time.now())

    def _concerns(self, changes: Changes) -> bool:
        touched = changes.conversations or changes.posts or changes.leads
        return bool(changes.topics & _ALWAYS) or (self._is_awake and bool(touched))

    async def look(self) -> int | None:
        """At everything that has come since the last look. Returns when somebody will have waited too long."""
        self._is_awake = await asyncio.wrap_future(self._store.read(automation.is_awake))
        while self._is_awake and await asyncio.wrap_future(self._store.read(self._has_news)):
            for notice in await asyncio.wrap_future(self._store.write(self._take)):
                self._notify(notice)
        if not self._is_awake:
            return None
        now = self._store.time.now()
        return await asyncio.wrap_future(self._store.read(lambda db: rules.next_silence_at(db, now)))

    def _has_news(self, db: Connection) -> bool:
        now = self._store.time.now()
        return (
            bool(automation.heard(db, now))
            or any(look(db, automation.upto(db, kind), now) for kind, look in _OTHERS.items())
            or bool(_silences(db, now))
        )

    def _take(self, writing: Writing) -> tuple[RuleNotice, ...]:
        told = [*self._take_messages(writing)]
        for kind, look in _OTHERS.items():
            told += _take(writing, kind, look)
        for rule, happening in _silences(writing.db, writing.now):
            told += ruling.obey(writing, rule, happening)
        conversations.refresh(writing)
        return tuple(told)

    def _take_messages(self, writing: Writing) -> tuple[RuleNotice, ...]:
        """Of several that one customer wrote in a breath the newest is answered; a rule goes before a greeting."""
        news = automation.heard(writing.db, writing.now)
        told: list[RuleNotice] = []
        for each in news:
            if happening := rules.message(writing.db, each.id):
                told += ruling.follow(writing, happening)
        for newest in {each.conversation: each for each in news}.values():
            if not gate.take(writing, newest, self._zone):
                greeting.greet(writing, newest, self._say_when, self._zone)
        if news:
            automation.looked_at(writing, News.MESSAGES, (each.id for each in news))
        return tuple(told)


Look = Callable[[Connection, int, int], tuple[tuple[int, Happening], ...]]


def _take(writing: Writing, kind: News, look: Look) -> list[RuleNotice]:
    news = look(writing.db, automation.upto(writing.db, kind), writing.now)
    told = [notice for _, happening in news for notice in ruling.follow(writing, happening)]
    if news:
        automation.looked_at(writing, kind, (number for number, _ in news))
    return told


def _silences(db: Connection, now: int) -> list[tuple[Rule, Happening]]:
    """Who has waited too long, each for the rule whose time has come: a shorter one has had its turn."""
    waited = (rule for rule in rules.switched_on(db) if rule.when.moment is Moment.UNANSWERED)
    return [(rule, happening) for rule in waited for happening in rules.unanswered(db, rule, now)]
