"""The backups of one open shop: whereto, how often, and what became of the last."""

import asyncio
from collections.abc import Callable, Iterable
from pathlib import Path

from conwerz_desktop.domain.audit import Act
from conwerz_desktop.services import backup, connect
from conwerz_desktop.services.backup import Erased, Made, Source, Work
from conwerz_desktop.services.backup_errors import BackupError, NoFolder
from conwerz_desktop.services.under_way import Kind, UnderWay
from conwerz_desktop.store import audit, backups, copies, settings
from conwerz_desktop.store.database import Store, Writing
from conwerz_desktop.store.forgetting import Traces


class Backups:
    """What is not async blocks, and belongs in a thread of its own."""

    def __init__(self, store: Store, clock: Callable[[], int], under_way: UnderWay | None = None) -> None:
        self._store = store
        self._clock = clock
        self._under_way = under_way or UnderWay()

    async def when_due(self) -> None:
        """The daily backup. What keeps it from being made is noted, and told on the page of backups."""
        if await asyncio.wrap_future(self._store.read(backups.folder)) is None:
            await asyncio.to_thread(self.prune)
        else:
            try:
                await asyncio.to_thread(self.back_up, Work())
            except BackupError as error:
                problem = error.key
                await asyncio.wrap_future(self._store.write(lambda writing: backups.note(writing, problem)))

    def back_up(self, work: Work) -> Made:
        """Make one, and let go of what is too old. Raises `BackupError` and `StoreError`."""
        place = self._store.read(backups.folder).result()
        if place is None:
            raise NoFolder
        recovery_key = self._store.read(connect.recovery_public_key).result()[:32]
        now = self._clock()
        path = backup.path_in(place, now)
        self._store.write(lambda writing: backups.add(writing, path, now, 0)).result()  # whoever erases must know of it
        try:
            with self._under_way.begin(Kind.BACKUP, work.stop) as task:
                work.hear(task.tell)
                made = backup.make(Source(self._store.path, self._store.key, recovery_key), path, now, work)
        except BaseException:
            self._store.write(lambda writing: backups.forget(writing, path)).result()
            raise
        else:
            self._store.write(lambda writing: _remember(writing, made)).result()
        finally:
            self.prune()
        return made

    def prune(self) -> None:
        """What is too old goes from every folder that ever was chosen, also where no new one could be made.

        By the time that is sure: a clock that is ahead for an hour may not cost all of them.
        """
        known = self._store.read(backups.everything).result()
        chosen = self._store.read(backups.folder).result()
        days, now = self._store.read(settings.message_days).result(), self._store.time.sure()
        folders = {row.path.parent for row in known} | ({chosen} if chosen else set())
        gone = [path for place in folders for path in backup.prune(place, days, now)]
        self._store.write(lambda writing: _forget(writing, gone)).result()

    async def make_unreadable(self, _: Traces) -> dict[str, int]:
        """A person who is forgotten is in every backup: those in reach go. Returns how many, and how many are not."""
        return (await asyncio.to_thread(self.erase)).counts

    def erase(self) -> Erased:
        """All that are in reach: what was just erased here is in them too. The others are named."""
        known, wished_at = self._store.read(lambda db: (backups.everything(db), backups.erased_at(db))).result()
        erased = backup.erase([row.path for row in known])
        left = backup.erase(copies.beside(self._store.path)).out_of_reach

        def note(writing: Writing) -> None:
            _forget(writing, erased.gone)
            if not left:  # or `finish` tries again
                backups.note_clean(writing, wished_at)

        self._store.write(note).result()
        return Erased(erased.gone, erased.out_of_reach + left)

    async def finish(self) -> None:
        """Erase what whoever erased was cut off before, or what was under way then."""
        if not await asyncio.wrap_future(self._store.read(backups.are_clean)):
            await asyncio.to_thread(self.erase)


def _remember(writing: Writing, made: Made) -> None:
    backups.add(writing, made.path, made.made_at, made.bytes)
    if backups.erased_at(writing.db) >= made.made_at:
        backups.note_clean(writing, 0)
    backups.note(writing, "")
    audit.note(writing, Act.BACKED_UP, bytes=made.bytes)


def _forget(writing: Writing, gone: Iterable[Path]) -> None:
    for path in gone:
        backups.forget(writing, path)
