"""The owner's side: where the model is, where it may answer by itself, and how it is stopped."""

from concurrent.futures import Future
from dataclasses import replace

from conwerz_desktop.domain import ai as rules
from conwerz_desktop.domain.ai import Auto, Pause, Provider
from conwerz_desktop.domain.audit import Act
from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.services.ai.asking import where, word
from conwerz_desktop.store import ai, audit, conversations, sends, settings
from conwerz_desktop.store import automation as kept
from conwerz_desktop.store.database import Store, Writing


class Steering:
    """May be called from any thread."""

    def __init__(self, store: Store, *, practice: bool = False) -> None:
        self._store = store
        self._practice = practice

    def configure(self, provider: Provider) -> Future[None]:
        """Kept as it is, and noted. One with a flaw is never on; whoever changes where it is decides anew."""

        def write(writing: Writing) -> None:
            before = ai.provider(writing.db)
            if provider == before:
                return
            forbidden = settings.get(writing.db, settings.AI_FORBIDDEN)
            is_on = provider.is_on and not forbidden and rules.flaw(provider, practice=self._practice) is None
            chosen = replace(provider, is_on=is_on)
            ai.put_provider(writing, chosen)
            if before.is_on or chosen.is_on:
                _note(writing, chosen)

        return self._store.write(write)

    def set_auto(self, channel: Channel, chosen: Auto) -> Future[None]:
        def write(writing: Writing) -> None:
            if chosen.is_on:
                kept.wake(writing)
            ai.put_auto(writing, channel, chosen)
            facts = {"auto": chosen.is_on, "channel": channel.value, "hours": chosen.hours.value, "cap": chosen.cap}
            audit.note(writing, Act.AI_CONFIGURED, None, **facts)

        return self._store.write(write)

    def stop(self) -> Future[None]:
        """Everywhere and at once; what it has not sent yet is as if it had never been written."""

        def write(writing: Writing) -> None:
            sends.take_back(writing, ai.stop(writing))
            audit.note(writing, Act.AI_CONFIGURED, None, auto=False, stopped=True)

        return self._store.write(conversations.refreshed(write))

    def take_over(self, conversation: int) -> Future[None]:
        """The owner answers here."""

        def write(writing: Writing) -> None:
            ai.put_pause(writing, conversation, Pause.TAKEN_OVER)
            sends.take_back(writing, ai.unsent(writing.db, conversation))

        return self._store.write(conversations.refreshed(write))

    def go_on(self, conversation: int) -> Future[None]:
        return self._store.write(lambda writing: ai.go_on(writing, conversation))


def _note(writing: Writing, chosen: Provider) -> None:
    facts: dict[str, str | bool] = {"on": chosen.is_on, "provider": where(chosen), "model": word(chosen.model)}
    if not chosen.is_local:
        facts |= {"name": word(chosen.name), "region": word(chosen.region)}
        facts |= {"agreement": word(chosen.agreement), "agreed_on": word(chosen.agreed_on)}
    audit.note(writing, Act.AI_CONFIGURED, None, **facts)
