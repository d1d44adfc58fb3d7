"""Opening the encrypted file: one place that knows SQLCipher's switches, so that the binding can be exchanged."""

import errno
import os
import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import lru_cache
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2

from conwerz_desktop.store import errors, folding, migrations, words

if TYPE_CHECKING:
    from sqlite3 import Connection
else:
    Connection = dbapi2.Connection

__all__ = [
    "Connection",
    "Horizon",
    "Horizons",
    "carry",
    "carry_all",
    "copy",
    "damages",
    "graft",
    "is_the_disks",
    "journal",
    "meta_key",
    "open_reader",
    "open_writer",
    "rekey",
    "roots",
    "world_error",
]

Horizon = Callable[[], int]
"""The moment (`_at`) up to which something has expired; of messages, unless its name says otherwise."""
Horizons = Mapping[str, Horizon]
"""Of the other classes, by their name: what `living_…` views and queries call as `<name>_horizon()`."""

NOTHING_EXPIRED: Horizons = dict.fromkeys(("comments", "leads", "counters", "receipts", "undo"), lambda: 0)

KEY_BYTES = 32
SHOP, UNMIGRATED = "conwerz.db", "unmigrated.db"
ASK_EVERY = 20_000  # steps of SQLite's machine: some milliseconds
CACHE_KIB = 16_384
JOURNAL_PAGES = 4_000  # before they are carried into the file: what many commits touch is then carried once
AT_LAST = 4 * JOURNAL_PAGES  # before a commit carries them itself, because nobody could beside it
CARRIES_BESIDE = dbapi2.sqlite_version_info >= (3, 51, 3)  # before, SQLite damages a file so (decision 0310)
STATEMENTS = 500  # kept ready: of a full hundred the binding lets go of the newest, and prepares it anew each time


def open_writer(path: Path, key: bytes, horizon: Horizon, others: Horizons = NOTHING_EXPIRED) -> Connection:
    """Open or create the database and bring its schema up to date.

    Raises `StoreError`; a file that cannot be opened is left as it was.
    """
    with _named_errors():
        _look_first(path, key)
        _create_private(path)
        return _open_writer(path, key, horizon, others)


def _open_writer(path: Path, key: bytes, horizon: Horizon, others: Horizons) -> Connection:
    db = _connect(path, key)
    try:
        for pragma in ("auto_vacuum = INCREMENTAL", "journal_mode = WAL", "synchronous = FULL", "secure_delete = ON"):
            db.execute(f"PRAGMA {pragma}")
        db.execute(f"PRAGMA wal_autocheckpoint = {AT_LAST}")
        _prepare(db, horizon, others)
        if migrations.is_behind(db):
            _keep_unmigrated(db, path)
        migrations.migrate(db)
    except BaseException:
        db.close()
        raise
    return db


def _keep_unmigrated(db: Connection, path: Path) -> None:
    """A copy under the same key, until the new version has shown its window; one that is there already is older."""
    busy, written, carried = db.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
    copy = path.with_name(UNMIGRATED)
    if path.name != SHOP or copy.exists():
        return  # what is being restored or mended beside a shop is not the shop
    part = copy.with_name(f"{copy.name}.part")
    part.unlink(missing_ok=True)
    try:
        os.close(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        if busy or written != carried:  # somebody else reads it, so that not everything is in the file itself
            db.execute("VACUUM INTO ?", (str(part),))
        else:
            shutil.copyfile(path, part)
        with part.open("rb+") as whole:
            os.fsync(whole.fileno())
        part.replace(copy)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def open_reader(path: Path, key: bytes, horizon: Horizon, others: Horizons = NOTHING_EXPIRED) -> Connection:
    """A second connection that cannot write; the writer must have opened the file before."""
    with _named_errors():
        db = _connect(path, key)
        db.execute("PRAGMA query_only = ON")
        db.execute("PRAGMA secure_delete = ON")
        _prepare(db, horizon, others)
        return db


def journal(db: Connection) -> tuple[int, int]:
    """How many pages were written to the journal, and how many of them were carried. Raises `StoreError`."""
    with _named_errors():
        _, written, carried = db.execute("PRAGMA wal_checkpoint(NOOP)").fetchone()
        return written, carried


def carry(db: Connection) -> None:
    """The journal into the file, as far as nobody reads what is older; no writer waits. Raises `StoreError`."""
    with _named_errors():
        db.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()


def carry_all(db: Connection) -> None:
    """All of the journal into the file, which is on the disk then. Raises `StoreError`, also while a reader stays."""
    with _named_errors():
        if db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]:
            raise errors.StoreError("a reader is in the way")


def copy(path: Path, key: bytes, target: Path, goes_on: Callable[[], bool]) -> None:
    """A whole and tidy copy under the same key, made beside everybody who reads and writes; `target` must not exist.

    `goes_on` is asked now and then; when it says no, what was written is taken away and `Interrupted` raised.
    """
    db = open_reader(path, key, lambda: 0)
    db.execute("PRAGMA query_only = OFF")  # it would forbid the copy too
    db.set_progress_handler(lambda: not goes_on(), ASK_EVERY)
    try:
        with _named_errors():
            db.execute("VACUUM INTO ?", (str(target),))
    except BaseException:
        target.unlink(missing_ok=True)
        raise
    finally:
        db.close()


def open_torn(path: Path, key: bytes) -> Connection:
    """A damaged file, only to be read, and as it lies there. Raises `WrongKey` where its first page is damaged."""
    with _named_errors():
        db = _connect(f"{path.resolve().as_uri()}?mode=ro", key)
        db.create_function("meta_key", 2, meta_key, deterministic=True)
        return db


def roots(path: Path, key: bytes) -> dict[int, str]:
    """The tables of a file by their first pages. Its journal is folded into it. Raises `StoreError`."""
    with _named_errors():
        db = _connect(path, key)
        try:
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            query = "SELECT rootpage, name FROM sqlite_schema WHERE type = 'table' AND rootpage"
            return dict(db.execute(query).fetchall())
        finally:
            db.close()


def graft(path: Path, key: bytes, table: str, page: int) -> None:
    """Make a page of a torn file the first one of a table, so that what hangs below it can be read."""
    with _named_errors():
        db = _connect(path, key)
        try:
            db.execute("PRAGMA writable_schema = ON")
            db.execute("UPDATE sqlite_schema SET rootpage = ? WHERE type = 'table' AND name = ?", (page, table))
        finally:
            db.close()


def damages(path: Path, key: bytes) -> list[str]:
    """What is wrong with a file that nobody writes, empty where nothing is. Raises `WrongKey`, `NewerDatabase`."""
    try:
        with _named_errors():
            _look_first(path, key)
            db = _connect(path, key)
    except errors.Damaged:
        return ["the schema"]
    with _named_errors():
        try:
            return [str(row[0]) for row in db.execute("PRAGMA cipher_integrity_check").fetchall()]
        finally:
            db.close()


def rekey(path: Path, old: bytes, new: bytes) -> None:
    """Encrypt the whole file anew, in one transaction of SQLCipher's; nobody else may have it open.

    Whoever is cut off leaves a file that one of the two keys opens.
    """
    with _named_errors():
        db = _connect(path, old)
        try:
            db.execute(f"PRAGMA rekey = \"x'{new.hex()}'\"")
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            db.close()
        _connect(path, new).close()


def is_the_disks(error: BaseException) -> bool:
    """Whether the disk did not do what it was asked; where it had no room, it was not asked to keep anything."""
    name = getattr(error.__cause__ if isinstance(error, errors.StoreError) else error, "sqlite_errorname", "")
    return str(name).startswith("SQLITE_IOERR")


def world_error(error: Exception) -> errors.StoreError | None:
    """The named error behind one of SQLite's, or None where it is a bug of ours."""
    match getattr(error, "sqlite_errorname", ""):
        case "SQLITE_FULL":
            return errors.DiskFull()
        case "SQLITE_INTERRUPT":
            return errors.Interrupted()
        case "SQLITE_CORRUPT" | "SQLITE_NOTADB":
            return errors.Damaged()
        case _:
            is_full = getattr(error, "errno", 0) == errno.ENOSPC or "disk is full" in str(error)
            return errors.DiskFull() if is_full else None


@contextmanager
def _named_errors() -> Iterator[None]:
    """Whatever the world does to the file has a name: also a folder in its place, or a file of somebody else's."""
    try:
        yield
    except errors.StoreError:
        raise
    except (dbapi2.DatabaseError, OSError) as error:
        raise world_error(error) or errors.StoreError(type(error).__name__) from error


def _look_first(path: Path, key: bytes) -> None:
    """Reading only: closing a connection that may write carries the journal into a file that is not ours to touch."""
    if path.is_file() and path.stat().st_size:
        unfinished = path.with_name(f"{path.name}-wal").exists()
        address = f"{path.resolve().as_uri()}?{'mode=ro' if unfinished else 'immutable=1'}"
        db = _connect(address, key, "PRAGMA user_version")  # which reads no schema: that takes a millisecond
        try:
            migrations.refuse_newer(db)
        finally:
            db.close()


def _create_private(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))


def _connect(address: Path | str, key: bytes, ask: str = "SELECT count(*) FROM sqlite_master") -> Connection:
    """`address` is a path, or a URI as text. `ask` is answered only where the key fits."""
    if len(key) != KEY_BYTES:
        raise errors.KeyMissing
    uri = isinstance(address, str)
    db: Connection = dbapi2.connect(
        str(address), uri=uri, isolation_level=None, check_same_thread=False, cached_statements=STATEMENTS
    )
    db.execute("PRAGMA cipher_log_level = NONE")
    db.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    try:
        db.execute(ask)
    except dbapi2.DatabaseError as error:
        db.close()
        if getattr(error, "sqlite_errorname", "") == "SQLITE_NOTADB":
            raise errors.WrongKey from error
        raise
    return db


def _prepare(db: Connection, horizon: Horizon, others: Horizons = NOTHING_EXPIRED) -> None:
    db.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
    db.execute("PRAGMA foreign_keys = ON")
    db.execute("PRAGMA temp_store = MEMORY")
    # "deterministic" holds within one statement, which is how far SQLite relies on it; it lets an index serve the views
    for name, expired in {**others, "messages": horizon}.items():
        db.create_function(f"{name}_horizon", 0, expired, deterministic=True)
    # of a blob, because a text would reach Python only as far as its first zero
    db.create_function("search_text", 1, lambda blob: folding.search_text(blob.decode()), deterministic=True)
    db.create_function("folded", 1, folding.fold, deterministic=True)
    db.create_function("search_words", 1, words.as_json, deterministic=True)
    db.create_function("meta_key", 2, meta_key, deterministic=True)


@lru_cache(maxsize=5_000)  # of a page of the relay's: each message is asked for, and written
def meta_key(asset: int, meta_id: str) -> int:
    """64 bits that stand for Meta's id in either of its spellings: what a narrow index can hold."""
    name = f"{asset} {meta_id.removeprefix('m_')}".encode()
    return int.from_bytes(blake2b(name, digest_size=8).digest(), "big", signed=True)
