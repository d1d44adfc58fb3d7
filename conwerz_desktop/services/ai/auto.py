"""Answers by itself: the model points at the shop's facts, and the facts are sent word for word (decision 0137)."""

import asyncio
from collections.abc import Callable
from datetime import tzinfo

from conwerz_desktop.ai.completions import ModelError
from conwerz_desktop.domain.ai import Outcome, Pause
from conwerz_desktop.domain.automation import Reason, Talk
from conwerz_desktop.domain.changes import Topic
from conwerz_desktop.domain.records import record
from conwerz_desktop.domain.shop_facts import Fact
from conwerz_desktop.services.ai import drafting, gate, prompting
from conwerz_desktop.services.ai.asking import Asked, Asking
from conwerz_desktop.services.automation import answering, greeting
from conwerz_desktop.services.automation.greeting import SayWhen
from conwerz_desktop.services.listening import heard
from conwerz_desktop.store import ai, conversations
from conwerz_desktop.store import automation as kept
from conwerz_desktop.store.ai import DueAnswer
from conwerz_desktop.store.automation import Heard
from conwerz_desktop.store.database import Store, Writing


@record
class Manner:
    """`disclosure` says that it is automatic, and how to reach a person; `region` is the shop's country."""

    disclosure: str
    say_when: SayWhen
    region: str = ""
    zone: tzinfo | None = None


class AutoAnswers:
    """Lives on the network thread."""

    def __init__(self, store: Store, asking: Asking, manner: Manner) -> None:
        self._store = store
        self._asking = asking
        self._manner = manner

    async def run(self) -> None:
        """Until cancelled."""
        with heard(self._store, lambda changes: Topic.AI in changes.topics) as news:
            while True:
                news.clear()
                await self.look()
                await news.wait()

    async def look(self) -> None:
        """At everything that is to be answered."""
        while due := await asyncio.wrap_future(self._store.read(ai.next_due)):
            await self._answer(due)

    async def _answer(self, due: DueAnswer) -> None:
        if due.asked_at is not None:  # the program ended meanwhile: nothing is asked twice
            await self._write(lambda writing: self._hand_over(writing, due, Pause.FAILED))
            return
        if not await self._write(lambda writing: self._begin(writing, due)):
            return
        now = self._store.time.now()
        rows, facts = await asyncio.wrap_future(self._store.read(lambda db: drafting.look(db, due.conversation, now)))
        turns = prompting.turns(prompting.POINT, rows, facts, self._manner.region)
        try:
            asked = await self._asking.ask(due.conversation, rows, turns, prompting.POINT_TOKENS, is_auto=True)
        except ModelError:
            await self._write(lambda writing: self._hand_over(writing, due, Pause.FAILED))
            return
        await self._write(lambda writing: self._settle(writing, due, asked, facts))

    def _begin(self, writing: Writing, due: DueAnswer) -> bool:
        """The moment before the request leaves: may it still?"""
        talk = kept.talk(writing.db, due.conversation)
        _, facts = drafting.look(writing.db, due.conversation, writing.now)
        if talk is None or not self._may(writing, talk, due):
            ai.settle_due(writing, due)
            return False
        if not facts:
            self._hand_over(writing, due, Pause.NO_FACT)
            return False
        ai.note_asked(writing, due)
        return True

    def _settle(self, writing: Writing, due: DueAnswer, asked: Asked, facts: tuple[Fact, ...]) -> None:
        """Everything is asked once more: while the model thought, the world went on."""
        if not ai.is_due(writing.db, due):
            ai.close(writing, asked.prompt, asked.words, Outcome.OVERTAKEN)
            return
        chosen = prompting.pointed_at(asked.words, facts)
        talk = kept.talk(writing.db, due.conversation)
        if talk is None or not self._may(writing, talk, due):
            ai.close(writing, asked.prompt, asked.words, Outcome.OVERTAKEN)
            ai.settle_due(writing, due)
        elif not chosen:
            ai.close(writing, asked.prompt, asked.words, Outcome.HANDED_OVER)
            self._hand_over(writing, due, Pause.FAILED if chosen is None else Pause.NO_FACT)
        else:
            ai.close(writing, asked.prompt, asked.words, Outcome.ANSWERED)
            answering.answer(writing, talk, self._text(talk, chosen), Reason.MODEL, due.written_at)
            ai.settle_due(writing, due)

    def _may(self, writing: Writing, talk: Talk, due: DueAnswer) -> bool:
        return gate.may_answer(writing.db, talk, writing.now, due.written_at, self._manner.zone)

    def _text(self, talk: Talk, chosen: tuple[Fact, ...]) -> str:
        """The shop's own words; the first answer in a window says what it is."""
        words = "\n".join(fact.text for fact in chosen)
        told = any(said.reason is Reason.MODEL and said.at >= talk.window_began_at for said in talk.automatic)
        return words if told else f"{words}\n\n{self._manner.disclosure}"

    def _hand_over(self, writing: Writing, due: DueAnswer, reason: Pause) -> None:
        """A person must answer; what greets customers may speak after all."""
        ai.put_pause(writing, due.conversation, reason)
        news = Heard(due.message, due.conversation, "", due.written_at, is_first=False)
        greeting.greet(writing, news, self._manner.say_when, self._manner.zone)

    async def _write(self, change: Callable[[Writing], bool | None]) -> bool | None:
        return await asyncio.wrap_future(self._store.write(conversations.refreshed(change)))
