"""What an open shop does by itself, and what its model drafts, with the owner's language and clock."""

from collections.abc import Callable, Coroutine
from contextlib import AbstractAsyncContextManager
from typing import Any

import httpx
from PySide6.QtCore import QCoreApplication

from conwerz_desktop.app import outgoing
from conwerz_desktop.domain.ai import Provider
from conwerz_desktop.keychain import Keychain, KeychainError
from conwerz_desktop.services import entries
from conwerz_desktop.services.ai import drafting
from conwerz_desktop.services.ai.asking import Asking
from conwerz_desktop.services.ai.auto import AutoAnswers, Manner
from conwerz_desktop.services.ai.drafting import Drafted
from conwerz_desktop.services.automation.ruling import Notify
from conwerz_desktop.services.automation.running import Automation
from conwerz_desktop.store.database import Store
from conwerz_desktop.viewmodels.moments import Calendar


class Automating:
    """Of one open shop. `region` is its country; `practice` keeps the model on this computer, too."""

    def __init__(self, store: Store, keychain: Keychain, note: outgoing.Note, region: str, *, practice: bool) -> None:
        def reach(provider: Provider) -> AbstractAsyncContextManager[httpx.AsyncClient]:
            return outgoing.model_client(provider.origin, practice=practice, note=note)

        self._store = store
        self._region = region
        self._calendar = Calendar()
        self._asking = Asking(store, reach, lambda: _key(keychain), practice=practice)

    def runs(self, notify: Notify) -> tuple[Coroutine[Any, Any, None], ...]:
        say_when: Callable[[int, int], str] = self._calendar.opening
        manner = Manner(disclosure(), say_when, self._region)
        return (
            Automation(self._store, say_when, notify).run(),
            AutoAnswers(self._store, self._asking, manner).run(),
        )

    async def draft(self, conversation: int) -> Drafted:
        return await drafting.draft(self._store, self._asking, conversation, self._region)


def disclosure() -> str:
    """One word in it is understood in every language (domain/handing_over)."""
    return QCoreApplication.translate("Automatic", "This answer was automatic. Write “human” and a person will answer.")


def _key(keychain: Keychain) -> str:
    try:
        return keychain.get(entries.MODEL) or ""
    except KeychainError:
        return ""
