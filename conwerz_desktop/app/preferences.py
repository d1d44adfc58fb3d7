"""The owner's choices about the window, kept in the shop's database; before one is open they are the defaults."""

from concurrent.futures import Future
from dataclasses import asdict, fields
from typing import Any

from conwerz_desktop.store import settings
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Store, Writing
from conwerz_desktop.viewmodels.settings import Choices

_PREFIX = "window."
_RECOVERY_IS_KNOWN = "recovery_acknowledged"


def load(store: Store) -> Choices:
    return store.read(_read).result()


def save(store: Store, choices: Choices) -> None:
    def write(writing: Writing) -> None:
        for name, value in asdict(choices).items():
            writing.topics.add(settings.put(writing.db, _PREFIX + name, str(value)))

    store.write(write)


def recovery_is_known(store: Store) -> Future[bool]:
    """The owner has said so."""
    return store.read(lambda db: settings.get(db, _RECOVERY_IS_KNOWN) is not None)


def note_recovery_is_known(store: Store) -> Future[None]:
    return store.write(lambda writing: writing.topics.add(settings.put(writing.db, _RECOVERY_IS_KNOWN, str(True))))


def _read(db: Connection) -> Choices:
    kept = {field.name: settings.get(db, _PREFIX + field.name) for field in fields(Choices)}
    usual = Choices()
    values: dict[str, Any] = {
        name: _as_was(text, getattr(usual, name)) for name, text in kept.items() if text is not None
    }
    return Choices(**values)


def _as_was(text: str, usual: bool | int | str) -> bool | int | str:
    """What `str` made of a value of this kind."""
    if isinstance(usual, bool):
        return text == str(True)
    return int(text) if isinstance(usual, int) else text
