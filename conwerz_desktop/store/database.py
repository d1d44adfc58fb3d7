"""The store's two threads: one writes, one reads, and what a write changed is published once it is committed."""

import queue
import secrets
import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Generic, TypeVar

from conwerz_desktop.domain.changes import Changes, Topic
from conwerz_desktop.store import connection, errors, settings
from conwerz_desktop.store.connection import Connection

T = TypeVar("T")
Clock = Callable[[], int]
Listener = Callable[[Changes], None]


def new_key() -> bytes:
    return secrets.token_bytes(connection.KEY_BYTES)


@dataclass(slots=True)
class Writing:
    """One transaction, handed to a write. What it touches is published after the commit."""

    db: Connection
    now: int
    horizon: int
    conversations: set[int] = field(default_factory=set)
    messages: set[int] = field(default_factory=set)
    topics: set[Topic] = field(default_factory=set)

    def changes(self) -> Changes:
        return Changes(frozenset(self.conversations), frozenset(self.messages), frozenset(self.topics))


@dataclass(frozen=True, slots=True)
class _Task(Generic[T]):
    run: Callable[[], T]
    result: Future[T]


class Store:
    """Everything that is kept. `write` and `read` may be called from any thread and never block.

    Listeners are called on the writer's thread and must only hand the changes on.
    """

    def __init__(self, path: Path, key: bytes, clock: Clock) -> None:
        """Raises `StoreError`. `clock` gives the trusted time."""
        self._clock = clock
        self._retention = settings.DEFAULT_MESSAGE_DAYS * settings.DAY
        self._writer_db = connection.open_writer(path, key, self.horizon)
        self._reader_db = connection.open_reader(path, key, self.horizon)
        self._listeners: tuple[Listener, ...] = ()
        self._load_retention()
        self._writer = _Worker("store-writer", self._writer_db)
        self._reader = _Worker("store-reader", self._reader_db)

    def horizon(self) -> int:
        """Messages sent up to this moment have expired."""
        return self._clock() - self._retention

    def write(self, change: Callable[[Writing], T]) -> Future[T]:
        """Run `change` in a transaction of its own: all of it is committed, or nothing and the future holds why."""
        return self._writer.submit(lambda: self._commit(change))

    def read(self, query: Callable[[Connection], T]) -> Future[T]:
        return self._reader.submit(lambda: query(self._reader_db))

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Returns the function that ends the subscription."""
        self._listeners += (listener,)

        def unsubscribe() -> None:
            self._listeners = tuple(known for known in self._listeners if known is not listener)

        return unsubscribe

    def close(self) -> None:
        """Finish what was asked, then close the file."""
        self._reader.close()
        self._writer.close()

    def _commit(self, change: Callable[[Writing], T]) -> T:
        writing = Writing(self._writer_db, self._clock(), self.horizon())
        self._writer_db.execute("BEGIN IMMEDIATE")
        try:
            result = change(writing)
            self._writer_db.execute("COMMIT")
        except BaseException:
            if self._writer_db.in_transaction:
                self._writer_db.execute("ROLLBACK")
            raise
        self._publish(writing.changes())
        return result

    def _publish(self, changes: Changes) -> None:
        if Topic.SETTINGS in changes.topics:
            self._load_retention()
        if changes:
            for listener in self._listeners:
                listener(changes)

    def _load_retention(self) -> None:
        self._retention = settings.message_days(self._writer_db) * settings.DAY


class _Worker:
    """A thread that runs tasks in order on its own connection."""

    def __init__(self, name: str, db: Connection) -> None:
        self._db = db
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
        self._db.close()

    def _run(self) -> None:
        while (task := self._tasks.get()) is not None:
            if task.result.set_running_or_notify_cancel():
                _settle(task)


def _settle(task: _Task[T]) -> None:
    try:
        task.result.set_result(task.run())
    except BaseException as error:  # noqa: BLE001 - it belongs to whoever asked
        task.result.set_exception(connection.world_error(error) or error if isinstance(error, Exception) else error)
