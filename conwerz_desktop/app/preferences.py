"""The owner's choices about the window, kept in the shop's database; before one is open they are the defaults."""

from concurrent.futures import Future
from dataclasses import asdict

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
    usual = Choices()
    return Choices(
        appearance=settings.get(db, _PREFIX + "appearance") or usual.appearance,
        reduced_motion=settings.get(db, _PREFIX + "reduced_motion") == str(True),
        closing=settings.get(db, _PREFIX + "closing") or usual.closing,
        lock_after=int(settings.get(db, _PREFIX + "lock_after") or usual.lock_after),
        undo_seconds=int(settings.get(db, _PREFIX + "undo_seconds") or usual.undo_seconds),
        receives_locked=settings.get(db, _PREFIX + "receives_locked") != str(False),
    )
