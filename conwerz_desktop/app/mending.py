"""A damaged database: noticed while the shop is open, set aside, and saved row by row into a new one."""

import os
import shutil
from concurrent.futures import Future
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from conwerz_desktop.app.profile import Profile
from conwerz_desktop.app.shop import Shop
from conwerz_desktop.services import background
from conwerz_desktop.store import conversations, copies, errors, gaps
from conwerz_desktop.store.database import Store, Writing
from conwerz_desktop.viewmodels import troubles

if TYPE_CHECKING:
    from conwerz_desktop.app.program import Program
    from conwerz_desktop.store.salvage import Salvaged

DAY = 86_400_000
KEPT_DAYS = 7  # as long as a backup: it holds what has expired meanwhile
LEFT = ("restored.db", "salvaged.db", "grafted.db", "unmigrated.db")  # by whoever was cut off


class Mending:
    def __init__(self, program: "Program") -> None:
        self._program = program
        self._key: bytes | None = None

    def know(self, damaged: errors.Damaged) -> None:
        """A passphrase may have given the key: it is not asked for twice."""
        self._key = damaged.opened_by

    def look(self, shop: Shop) -> None:
        """In the background, once a start."""
        from conwerz_desktop.services import integrity  # noqa: PLC0415 - after the first rows

        looking = background.begin(lambda: integrity.is_whole(shop.store), "integrity")
        looking.add_done_callback(lambda done: self._program.bridge.call(partial(self._tell, shop, done)))

    def salvage(self) -> None:
        """What can be read takes the place of the damaged file, which is kept beside it for a week."""
        program = self._program
        program.shell.show_starting()
        program.close_shop()
        saving = background.begin(partial(save, program.profile, self._key, program.new_clock()()), "salvage")
        saving.add_done_callback(lambda done: program.bridge.call(partial(self._show, done)))

    def begin_anew(self) -> None:
        """With nothing; the file in which nothing can be read is kept beside it as well."""
        program = self._program
        set_aside(program.profile.database, program.new_clock()())
        program.shell.show_first_run()

    def _show(self, done: "Future[Salvaged]") -> None:
        shell = self._program.shell
        match done.exception():
            case None:
                self._show_saved(done.result())
            case errors.WrongKey() | errors.Damaged():
                shell.show_trouble(errors.Emptied.key)
            case errors.StoreError() as error:
                shell.show_trouble(error.key)
            case error:
                shell.show_trouble(errors.Damaged.key)
                raise error

    def _show_saved(self, found: "Salvaged") -> None:
        """The inbox, and how much of it was saved."""
        self._program.open()
        counts = found.saved.get("message", 0), found.saved.get("conversation", 0)
        self._program.shell.tell(*troubles.salvaged(*counts, whole=not found.torn))

    def _tell(self, shop: Shop, done: Future[bool]) -> None:
        """A shop that was closed meanwhile is looked at when it opens again."""
        if shop is self._program.shop and not done.exception() and not done.result():
            self._key = shop.store.key
            self._program.close_shop()
            self._program.shell.show_trouble(errors.Damaged.key)


def save(profile: Profile, key: bytes | None, now: int) -> "Salvaged":
    """Blocks. Raises `StoreError` where nothing can be read, after which everything is as it was."""
    from conwerz_desktop.store import salvage  # noqa: PLC0415 - for a damaged file

    if key is None:
        raise errors.KeyMissing
    fresh = profile.folder / "salvaged.db"
    copies.remove(fresh)
    try:
        found = salvage.salvage(profile.database, key, fresh)
        _note(Store(fresh, key, lambda: now))
    except BaseException:
        copies.remove(fresh)
        raise
    aside = profile.database.with_name(f"damaged-{now}.db")
    _copy(profile.database, aside)
    for ending in ("-wal", "-shm"):
        if (part := _with_ending(profile.database, ending)).exists():
            part.rename(_with_ending(aside, ending))
    os.replace(fresh, profile.database)  # noqa: PTH105 - it says that it replaces: no moment is without a database
    return found


def set_aside(database: Path, now: int) -> None:
    for ending in ("-wal", "-shm", ""):
        if (part := _with_ending(database, ending)).exists():
            part.rename(_with_ending(database.with_name(f"damaged-{now}.db"), ending))


def forget_old(folder: Path, now: int) -> None:
    """Damaged files that were set aside go when a backup would, and what was left half done after a day."""
    for path in folder.glob(copies.DAMAGED):
        if _set_aside_at(path) <= now - KEPT_DAYS * DAY:
            copies.remove(path)
    for path in (folder / name for name in LEFT):
        if path.exists() and path.stat().st_mtime * 1000 <= now - DAY:
            copies.remove(path)


def _set_aside_at(path: Path) -> int:
    """By its name; a file of another name by the disk's word."""
    number = path.stem.partition("-")[2]
    return int(number) if number.isdecimal() else int(path.stat().st_mtime * 1000)


def _copy(database: Path, aside: Path) -> None:
    """Both names for one file, where the disk's format has such a thing."""
    try:
        os.link(database, aside)
    except OSError:
        shutil.copyfile(database, aside)
        aside.chmod(0o600)


def _note(store: Store) -> None:
    """The new file knows that it lacks something, so that it is fetched again where Meta allows."""

    def write(writing: Writing) -> None:
        writing.conversations.update(number for (number,) in writing.db.execute("SELECT id FROM conversation"))
        conversations.refresh(writing)
        gaps.add(writing, max(0, writing.horizon), writing.now, 0)

    try:
        store.write(write).result()
        store.undisturbed(lambda db: db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()).result()
    finally:
        store.close()


def _with_ending(database: Path, ending: str) -> Path:
    return database.with_name(database.name + ending)
