"""One request to the model: judged, written down byte for byte, then sent, once."""

import asyncio
import re
from collections.abc import Callable, Sequence
from contextlib import AbstractAsyncContextManager

import httpx

from conwerz_desktop.ai import completions
from conwerz_desktop.ai.completions import ModelError, Turn
from conwerz_desktop.domain import ai as rules
from conwerz_desktop.domain.ai import Outcome, Provider
from conwerz_desktop.domain.audit import Act
from conwerz_desktop.domain.records import record
from conwerz_desktop.services.ai import prompting
from conwerz_desktop.store import ai, audit, conversations
from conwerz_desktop.store.database import Store, Writing
from conwerz_desktop.store.messages import MessageRow

Reach = Callable[[Provider], AbstractAsyncContextManager[httpx.AsyncClient]]
"""A client that can reach this provider and nobody else."""
Key = Callable[[], str]
"""The provider's key, from the keychain; may block."""


class Off(ModelError):
    """No model is switched on."""

    key = "model_off"


class Gone(ModelError):
    """What was to be quoted is there no more."""

    key = "gone"


@record
class Asked:
    """`prompt` is the row under which it stands in the log."""

    prompt: int
    words: str


class Asking:
    """Lives on the network thread."""

    def __init__(self, store: Store, reach: Reach, key: Key, *, practice: bool = False) -> None:
        self._store = store
        self._reach = reach
        self._key = key
        self._practice = practice

    async def ask(
        self, conversation: int, rows: Sequence[MessageRow], turns: Sequence[Turn], tokens: int, *, is_auto: bool
    ) -> Asked:
        """Raises `ModelError`; what was sent stays in the log."""
        quoted = [row.id for row in prompting.quoted(rows)]

        def log(writing: Writing) -> tuple[Provider, int, bytes]:
            provider = ai.provider(writing.db)
            if not provider.is_on or rules.flaw(provider, practice=self._practice):
                raise Off
            content = completions.body(provider.model, turns, tokens)
            if not ai.are_there(writing.db, conversation, quoted):  # unsent since it was read
                raise Gone
            prompt = ai.log(writing, conversation, quoted, provider.host, content, is_auto=is_auto)
            _note(writing, conversation, provider, len(content), is_auto=is_auto)
            return provider, prompt, content

        provider, prompt, content = await asyncio.wrap_future(self._store.write(log))
        key = "" if provider.is_local else await asyncio.to_thread(self._key)
        try:
            async with self._reach(provider) as http:
                words = await completions.ask(http, provider.url, key, content)
        except ModelError as error:
            await self.close(prompt, error.key, Outcome.FAILED)
            raise
        return Asked(prompt, words)

    async def close(self, prompt: int, answer: str, outcome: Outcome) -> bool:
        """What came of it."""
        return await asyncio.wrap_future(self._store.write(lambda writing: ai.close(writing, prompt, answer, outcome)))


def _note(writing: Writing, conversation: int, provider: Provider, size: int, *, is_auto: bool) -> None:
    row = conversations.one(writing.db, conversation)
    about = f"{row.asset.channel} {row.asset.id} {row.person_id}" if row else f"conversation {conversation}"
    audit.note(writing, Act.SENT_TO_AI, about, bytes=size, provider=where(provider), auto=is_auto)


def where(provider: Provider) -> str:
    return "local" if provider.is_local else word(provider.host)


def word(text: str) -> str:
    """As the audit log takes it: small letters and figures, never seven figures in a row."""
    plain = re.sub(r"[^a-z0-9_.,:-]+", "-", text.casefold()).strip("-")
    broken = re.sub(r"([0-9]{6})(?=[0-9])", r"\1-", plain)[:190]
    return broken if broken[:1].isalpha() else f"x-{broken}"
