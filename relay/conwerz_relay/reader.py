"""Reads beside the writer: what one turn of the loop asks for goes to the readers' threads in one hand-over each."""

import asyncio
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any, NamedTuple, TypeVar

from conwerz_relay import circles
from conwerz_relay.databases import Database, Engine
from conwerz_relay.queues import Unavailable

T = TypeVar("T")


class _Wish(NamedTuple):
    work: Callable[[Database], Any]
    future: asyncio.Future[Any]


class Reader:
    """As many threads as the engine likes, each over a connection of its own."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._loop = asyncio.get_running_loop()
        self._threads = ThreadPoolExecutor(engine.readers, "queue-reader")
        self._own = threading.local()
        self._opened: list[Database] = []
        self._wishes: list[_Wish] = []

    async def read(self, work: Callable[[Database], T]) -> T:
        """`work` runs in a transaction of its own."""
        wish = _Wish(work, self._loop.create_future())
        self._wishes.append(wish)
        if len(self._wishes) == 1:
            self._loop.call_soon(self._hand_over)
        answer: T = await wish.future
        return answer

    async def close(self) -> None:
        await asyncio.to_thread(self._threads.shutdown)
        for database in self._opened:
            database.close()

    def _hand_over(self) -> None:
        """Divided among the threads, so that no slow one holds up all others where there are several."""
        wishes, self._wishes = self._wishes, []
        for number in range(min(self._engine.readers, len(wishes))):
            self._threads.submit(self._fulfil, wishes[number :: self._engine.readers])

    def _fulfil(self, wishes: Sequence[_Wish]) -> None:
        """In a reader's thread. Who finds no database answers for those behind as well: each would wait as long."""
        answers: list[tuple[Any, Exception | None]] = []
        for wish in wishes:
            answers.append(self._tried(wish.work))
            if isinstance(answers[-1][1], Unavailable):
                answers += [answers[-1]] * (len(wishes) - len(answers))
                break
        self._loop.call_soon_threadsafe(_tell, wishes, answers)

    def _tried(self, work: Callable[[Database], Any]) -> tuple[Any, Exception | None]:
        try:
            return self._read(work), None
        except Exception as error:  # noqa: BLE001 - it belongs to whoever asked
            return None, error

    def _read(self, work: Callable[[Database], T]) -> T:
        if not hasattr(self._own, "database"):
            self._own.database = self._engine.open()
            self._opened.append(self._own.database)
        try:
            return self._within(work)
        except Unavailable:
            return self._within(work)  # a connection that broke while nobody used it says so only when it is used

    def _within(self, work: Callable[[Database], T]) -> T:
        database: Database = self._own.database
        with database.reading():
            return work(database)


def _tell(wishes: Sequence[_Wish], answers: Sequence[tuple[Any, Exception | None]]) -> None:
    for wish, (answer, error) in zip(wishes, answers, strict=True):
        if wish.future.done():
            continue
        if error:
            if isinstance(error, Unavailable):
                circles.part(error)
            wish.future.set_exception(error)
        else:
            wish.future.set_result(answer)
