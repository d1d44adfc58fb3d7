"""The owner's choices about the window, kept in the shop's database; before one is open they are the defaults."""

from dataclasses import asdict

from conwerz_desktop.store import settings
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Store, Writing
from conwerz_desktop.viewmodels.settings import Choices

_PREFIX = "window."


def load(store: Store) -> Choices:
    return store.read(_read).result()


def save(store: Store, choices: Choices) -> None:
    def write(writing: Writing) -> None:
        for name, value in asdict(choices).items():
            writing.topics.add(settings.put(writing.db, _PREFIX + name, str(value)))

    store.write(write)


def _read(db: Connection) -> Choices:
    usual = Choices()
    return Choices(
        appearance=settings.get(db, _PREFIX + "appearance") or usual.appearance,
        reduced_motion=settings.get(db, _PREFIX + "reduced_motion") == str(True),
        closing=settings.get(db, _PREFIX + "closing") or usual.closing,
    )
