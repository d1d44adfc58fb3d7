"""The store's two threads: one writes, one reads, and what a write changed is published once it is committed."""

import queue
import secrets
import sys
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator
from concurrent.futures import Future
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, Generic, TypeVar

from conwerz_desktop.domain.changes import Changes, Topic
from conwerz_desktop.domain.people import Profile
from conwerz_desktop.domain.records import record
from conwerz_desktop.domain.trusted_time import Trust
from conwerz_desktop.store import connection, errors, settings, text_index, trusted_time, words
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.prove import Found, prove, proving
from conwerz_desktop.store.readers import Readers
from conwerz_desktop.store.trusted_time import Clock, Monotonic, TrustedTime

T = TypeVar("T")
Listener = Callable[[Changes], object]


def new_key() -> bytes:
    return secrets.token_bytes(connection.KEY_BYTES)


@dataclass(slots=True)
class Writing:
    """One transaction, handed to a write. What it touches is published after the commit.

    Nothing sent up to `horizon` may be stored, no comment up to `comments_horizon`, no lead up to
    `leads_horizon`: it was erased, or will be.
    """

    db: Connection
    now: int
    horizon: int
    comments_horizon: int = 0
    leads_horizon: int = 0
    conversations: set[int] = field(default_factory=set)
    messages: set[int] = field(default_factory=set)
    posts: set[int] = field(default_factory=set)
    leads: set[int] = field(default_factory=set)
    notes: set[int] = field(default_factory=set)
    topics: set[Topic] = field(default_factory=set)
    words: text_index.Touched = field(default_factory=text_index.Touched)
    in_charge: dict[int, tuple[int, bool, str]] = field(default_factory=dict)
    """Who was last told to be in charge of a conversation, and when: to be written at the end (store/in_charge)."""
    anybody_away: bool | None = None
    """Whether somebody is to stay away (store/away), once it was asked."""
    grown: dict[int, list[tuple[int, str, int]]] = field(default_factory=lambda: defaultdict(list))
    """By conversation what was heard anew, as (sent_at, Meta's id, row number), where nothing else was done with it."""
    assets: dict[tuple[str, str], int | None] = field(default_factory=dict)
    """Row numbers that this transaction has looked up, by channel and id; None for what is not ours."""
    unheard: set[int] = field(default_factory=set)
    """`meta_key`s of messages that were asked for ahead and are not stored (messages.look_ahead)."""
    places: dict[tuple[str, str, str], tuple[Profile, tuple[int, int]]] = field(default_factory=dict)
    """The asset and conversation behind an address (channel, asset, person), with what it last said of the person.

    A record would do as a key, but takes ten times as long to look up.
    """

    def changes(self) -> Changes:
        return Changes(
            conversations=frozenset(self.conversations),
            messages=frozenset(self.messages),
            topics=frozenset(self.topics),
            posts=frozenset(self.posts),
            leads=frozenset(self.leads),
            notes=frozenset(self.notes),
        )


@record
class _Task(Generic[T]):
    run: Callable[[], T]
    result: Future[T]


class Store:
    """Everything that is kept. `write` and `read` may be called from any thread and never block.

    Listeners are called on the writer's thread and must only hand the changes on; those that show them come first.
    """

    def __init__(self, path: Path, key: bytes, clock: Clock, monotonic: Monotonic = time.monotonic) -> None:
        """Raises `StoreError`. `clock` is this computer's, which may jump; `time` is what of it can be trusted."""
        self.path = path
        self.time = TrustedTime(clock, monotonic, Trust())
        self._key = key
        self._retention = settings.DEFAULT_MESSAGE_DAYS * settings.DAY
        self._horizons: connection.Horizons = {
            "comments": self.comments_horizon,
            "leads": self.leads_horizon,
            "counters": lambda: settings.COUNTERS.horizon(self.time.now()) or 0,
            "receipts": lambda: settings.RECEIPTS.horizon(self.time.now()) or 0,
            "undo": lambda: settings.UNDO.horizon(self.time.now()) or 0,
        }
        self._writer_db = connection.open_writer(path, key, self.horizon, self._horizons)
        self.time = TrustedTime(clock, monotonic, trusted_time.load(self._writer_db))
        self._asked: dict[str, object] = {"synchronous": "FULL", "wal_autocheckpoint": connection.AT_LAST}
        self._screens: tuple[Listener, ...] = ()
        self._listeners: tuple[Listener, ...] = ()
        self._owed = Changes()  # what the listeners have not heard of yet: it could not be acknowledged
        self._in_doubt = False  # whether all of the journal is on the disk
        self._load_retention()
        self._writer = _Worker("store-writer", self._writer_db)
        self._gate = threading.Lock()  # a read goes to a reader that is open, or to the writer
        self._carrying = threading.Lock()  # taken by the writer, given back by the thread that has carried
        self._tried_at = 0  # pages of the journal when that thread began last
        self._beside = Readers(self._open_reader)
        self._reader: _Worker | None = None
        self.open_reader()

    @property
    def key(self) -> bytes:
        """Only for keeping it: in the keychain, sealed to the recovery code, sealed into a backup."""
        return self._key

    def horizon(self) -> int:
        """Messages sent up to this moment have expired, and are not shown."""
        return self.time.now() - self._retention

    def leads_horizon(self) -> int:
        """Leads who filled in a form up to this moment have expired."""
        return settings.LEADS.horizon(self.time.now()) or 0

    def comments_horizon(self) -> int:
        """Comments up to this moment have expired, whatever the owner chose for messages (permission table)."""
        return self.time.now() - settings.COMMENT_DAYS * settings.DAY

    def erasable(self) -> int:
        """Messages sent up to this moment may be erased: no doubt about the time is left."""
        return self.time.sure() - self._retention

    def write(self, change: Callable[[Writing], T], *, lasting: bool = True) -> Future[T]:
        """Run `change` in a transaction of its own: all of it is committed, or nothing and the future holds why.

        What is not `lasting` may be undone by a power cut, never by a crash, until the next write that is: it does not
        wait for the disk, and leaves its journal to `purge.relieve_journal`. For work that is simply done again.
        """
        return self._writer.submit(lambda: self._write(change, lasting))

    def take_in(self, change: Callable[[Writing], T], acknowledge: Callable[[Writing], object]) -> Future[T]:
        """For what comes in, and is kept by whoever sent it until `acknowledge` is written: two transactions.

        `change` is on the screens at once. `acknowledge`, which has to write something, brings both to the disk; then,
        once the screens have drawn or will not for now, everybody else hears of both, and the future is done. If it
        fails, `change` stays, and everybody else hears of it with the next lasting write.
        """
        return self._writer.submit(lambda: self._take_in(change, acknowledge))

    def read(self, query: Callable[[Connection], T]) -> Future[T]:
        """On the reader's thread, all of it in one commit's state; while it is closed, the writer reads."""
        with self._gate:
            if reader := self._reader:
                return reader.submit(lambda: _at_one_moment(reader.db, query))
        return self.keep_house(query)

    def another_reader(self) -> AbstractContextManager[Connection]:
        """For reading much at once on the caller's own thread, without holding up the screens. Raises `Closed`, also
        in the middle."""
        return self._beside.one()

    def keep_house(self, work: Callable[[Connection], T]) -> Future[T]:
        """Run `work` on the writer's thread outside of any transaction: giving back pages, and checkpoints, of which
        SQLite refuses one while the journal is being carried: they are asked for again.
        """
        return self._writer.submit(lambda: self._keep_house(work))

    def undisturbed(self, work: Callable[[Connection], T]) -> Future[T]:
        """As `keep_house`, once nobody carries the journal: for what needs all of it in the file. May take long."""

        def alone() -> T:
            with self._carrying:
                return self._keep_house(work)

        return self._writer.submit(alone)

    def prove(self, strings: Collection[str]) -> Found:
        """Look for what was erased in every page of the file, on the caller's thread. See store/prove."""
        return prove(self.path, self._key, strings)

    def proving(self, strings: Collection[str]) -> Iterator[Found]:
        """The same in parts, each on the thread of whoever asks for it."""
        return proving(self.path, self._key, strings)

    def subscribe(self, listener: Listener, *, shows: bool = False) -> Callable[[], None]:
        """Returns the function that ends the subscription.

        `shows`: it is a screen, and hears of everything first. It may return what waits until it has drawn that, for a
        moment: whoever does not show what came in gives way to it.
        """
        if shows:
            self._screens += (listener,)
        else:
            self._listeners += (listener,)

        def unsubscribe() -> None:
            self._screens = tuple(known for known in self._screens if known is not listener)
            self._listeners = tuple(known for known in self._listeners if known is not listener)

        return unsubscribe

    def open_reader(self) -> None:
        if self._reader is None:
            self._reader = _Worker("store-reader", self._open_reader())

    def close_reader(self) -> None:
        """Finish what was asked, and keep no decrypted page for the screens."""
        with self._gate:
            reader, self._reader = self._reader, None
        if reader:
            reader.close()

    def close(self) -> None:
        """Finish what was asked, but for what is read beside it, then close the file."""
        self.close_reader()
        self._beside.close()
        self._writer.close()
        with self._carrying:
            pass

    def _open_reader(self) -> Connection:
        return connection.open_reader(self.path, self._key, self.horizon, self._horizons)

    def _write(self, change: Callable[[Writing], T], lasting: bool, drawn: Iterable[object] = ()) -> T:
        """`drawn`: what waits for the screens, after the disk and before anybody else is told."""
        result, changes = self._commit(change, lasting)
        _tell(self._screens, changes)
        for wait in drawn:
            if callable(wait):
                _safely(wait)
        if lasting:
            changes, self._owed = self._owed | changes, Changes()
        _tell(self._listeners, changes)
        if lasting and connection.CARRIES_BESIDE:
            with suppress(errors.StoreError):  # what is committed stays so; whoever writes next is told
                self._carry_what_is_long()
        return result

    def _take_in(self, change: Callable[[Writing], T], acknowledge: Callable[[Writing], object]) -> T:
        """Who acts upon what came in may not be ahead of a power cut."""
        result, changes = self._commit(change, lasting=False)
        self._owed |= changes
        drawn = _tell(self._screens, changes)
        self._write(acknowledge, lasting=True, drawn=drawn)
        return result

    def _keep_house(self, work: Callable[[Connection], T]) -> T:
        with self._doubting():
            return work(self._writer_db)

    def _commit(self, change: Callable[[Writing], T], lasting: bool) -> tuple[T, Changes]:
        if lasting:
            self._make_good()
        self._ask("synchronous", "FULL" if lasting else "NORMAL")
        self._ask("wal_autocheckpoint", connection.AT_LAST if lasting else 0)
        with self._doubting(), self._transaction():
            comments_closed = self.time.sure() - settings.COMMENT_DAYS * settings.DAY
            leads_closed = settings.LEADS.horizon(self.time.sure()) or 0
            writing = Writing(self._writer_db, self.time.now(), self._closed_until(), comments_closed, leads_closed)
            result = change(writing)
            text_index.write(writing.db, writing.words, writing.horizon)
            words.write(writing.db)
        if Topic.SETTINGS in writing.topics:
            self._load_retention()
        return result, writing.changes()

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        self._writer_db.execute("BEGIN IMMEDIATE")
        try:
            yield
            self._writer_db.execute("COMMIT")
        except BaseException:
            if self._writer_db.in_transaction:
                self._writer_db.execute("ROLLBACK")
            raise

    @contextmanager
    def _doubting(self) -> Iterator[None]:
        """A system tells once that it could not bring a journal to the disk, and from then on takes it for kept."""
        try:
            yield
        except BaseException as error:
            self._in_doubt |= connection.is_the_disks(error)
            raise

    def _make_good(self) -> None:
        """All of the journal is written once more, into the file, before anything counts as lasting again."""
        if self._in_doubt:
            with self._carrying:
                connection.carry_all(self._writer_db)
            self._in_doubt = False

    def _carry_what_is_long(self) -> None:
        """The journal goes into the file beside whoever writes: within a commit, an event would wait for all of it.

        Where a reader was in the way, not again before as much was written once more.
        """
        written, carried = connection.journal(self._writer_db)
        if written < self._tried_at:  # it was begun anew
            self._tried_at = 0
        new = written - max(carried, self._tried_at)
        if new > connection.JOURNAL_PAGES and self._carrying.acquire(blocking=False):
            self._tried_at = written
            try:
                threading.Thread(target=self._carry, name="store-carrier", daemon=True).start()
            except RuntimeError:  # this computer has no thread left
                self._carrying.release()

    def _carry(self) -> None:
        """What stands in the way is told to whoever writes next."""
        try:
            with suppress(errors.StoreError), self.another_reader() as db:
                connection.carry(db)
        finally:
            self._carrying.release()

    def _ask(self, pragma: str, value: object) -> None:
        """Of the writer's connection, where it differs from what was asked last."""
        if self._asked.get(pragma) != value:
            self._writer_db.execute(f"PRAGMA {pragma} = {value}")
            self._asked[pragma] = value

    def _closed_until(self) -> int:
        return max(self.erasable(), trusted_time.erased_until(self._writer_db))

    def _load_retention(self) -> None:
        self._retention = settings.message_days(self._writer_db) * settings.DAY


def _at_one_moment(db: Connection, query: Callable[[Connection], T]) -> T:
    """Each question alone would be answered by what is newest: a lead could stand in two stages, or in none."""
    db.execute("BEGIN")
    try:
        return query(db)
    finally:
        if db.in_transaction:  # else it has ended by itself, as on a full disk, and that is what is to be told
            db.execute("ROLLBACK")


def _tell(listeners: Iterable[Listener], changes: Changes) -> list[object]:
    """What they return."""
    return [_safely(partial(listener, changes)) for listener in listeners] if changes else []


def _safely(call: Callable[[], object]) -> object:
    """What is committed stays committed, whatever becomes of whoever hears of it: its loop may just have closed."""
    try:
        return call()
    except Exception:  # noqa: BLE001 - it is noted where crashes are
        threading.excepthook(threading.ExceptHookArgs((*sys.exc_info(), threading.current_thread())))
        return None


class _Worker:
    """A thread that runs tasks in order on its own connection."""

    def __init__(self, name: str, db: Connection) -> None:
        self.db = db
        self._tasks: queue.SimpleQueue[_Task[Any] | None] = queue.SimpleQueue()
        self._closed = False
        self._gate = threading.Lock()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def submit(self, run: Callable[[], T]) -> Future[T]:
        result: Future[T] = Future()
        with self._gate:
            if self._closed:
                result.set_exception(errors.Closed())
            else:
                self._tasks.put(_Task(run, result))
        return result

    def close(self) -> None:
        with self._gate:
            self._closed = True
            self._tasks.put(None)
        self._thread.join()
        self.db.close()

    def _run(self) -> None:
        while (task := self._tasks.get()) is not None:
            if task.result.set_running_or_notify_cancel():
                _settle(task)


def _settle(task: _Task[T]) -> None:
    try:
        task.result.set_result(task.run())
    except BaseException as error:  # noqa: BLE001 - it belongs to whoever asked
        task.result.set_exception(connection.world_error(error) or error if isinstance(error, Exception) else error)
