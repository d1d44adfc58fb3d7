"""The backups of one open shop: whereto, how often, and what became of the last."""

import asyncio
from collections.abc import Callable
from pathlib import Path

from conwerz_desktop.domain.audit import Act
from conwerz_desktop.services import backup, connect
from conwerz_desktop.services.backup import Erased, Made, Source, Work
from conwerz_desktop.services.backup_errors import BackupError, NoFolder
from conwerz_desktop.store import audit, backups, settings
from conwerz_desktop.store.database import Store, Writing
from conwerz_desktop.store.forgetting import Traces


class Backups:
    """What is not async blocks, and belongs in a thread of its own."""

    def __init__(self, store: Store, clock: Callable[[], int]) -> None:
        self._store = store
        self._clock = clock

    async def when_due(self) -> None:
        """The daily backup. What keeps it from being made is noted, and told on the page of backups."""
        if await asyncio.wrap_future(self._store.read(backups.folder)):
            try:
                await asyncio.to_thread(self.back_up, Work())
            except BackupError as error:
                problem = error.key
                await asyncio.wrap_future(self._store.write(lambda writing: backups.note(writing, problem)))

    def back_up(self, work: Work) -> Made:
        """Make one, then let go of what is too old. Raises `BackupError` and `StoreError`."""
        place = self._store.read(backups.folder).result()
        if place is None:
            raise NoFolder
        recovery_key = self._store.read(connect.recovery_public_key).result()[:32]
        made = backup.make(Source(self._store.path, self._store.key, recovery_key), place, self._clock(), work)
        days = self._store.read(settings.message_days).result()
        gone = backup.prune(place, days, self._clock())
        self._store.write(lambda writing: _remember(writing, made, gone)).result()
        return made

    async def make_unreadable(self, _: Traces) -> int:
        """A person who is forgotten is in every backup: those in reach go. Returns how many."""
        return len((await asyncio.to_thread(self.erase)).gone)

    def erase(self) -> Erased:
        """All that are in reach: what was just erased here is in them too. The others are named."""
        known = self._store.read(backups.everything).result()
        erased = backup.erase([row.path for row in known])
        self._store.write(lambda writing: _forget(writing, erased.gone)).result()
        return erased


def _remember(writing: Writing, made: Made, gone: tuple[Path, ...]) -> None:
    backups.add(writing, made.path, made.made_at, made.bytes)
    _forget(writing, gone)
    backups.note(writing, "")
    audit.note(writing, Act.BACKED_UP, bytes=made.bytes)


def _forget(writing: Writing, gone: tuple[Path, ...]) -> None:
    for path in gone:
        backups.forget(writing, path)
