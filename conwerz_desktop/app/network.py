"""The network thread: one asyncio loop, started after the first frame and ended in order."""

import asyncio
import threading
from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from typing import Any


class NetworkThread:
    """Runs one coroutine until `stop`, which cancels it and waits for its orderly end."""

    def __init__(self, job: Callable[[], Coroutine[Any, Any, None]]) -> None:
        self._job = job
        self._loop = asyncio.new_event_loop()
        self._task: asyncio.Task[None] | None = None
        self._thread = threading.Thread(target=self._run, name="network", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def submit(self, work: Coroutine[Any, Any, Any]) -> Future[Any]:
        """From any thread."""
        return asyncio.run_coroutine_threadsafe(work, self._loop)

    def stop(self) -> None:
        if self._thread.is_alive():
            self._loop.call_soon_threadsafe(self._cancel)
            self._thread.join()

    def _run(self) -> None:
        try:
            self._loop.run_until_complete(self._guarded())
        finally:
            self._loop.run_until_complete(self._loop.shutdown_asyncgens())
            self._loop.close()

    async def _guarded(self) -> None:
        self._task = asyncio.ensure_future(self._job())
        try:
            await self._task
        except asyncio.CancelledError:
            return

    def _cancel(self) -> None:
        if self._task:
            self._task.cancel()
