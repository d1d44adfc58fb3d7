"""The one crossing from the other threads to the GUI thread: a queued signal that carries what is to be done there."""

from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from threading import RLock
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

T = TypeVar("T")


class Bridge(QObject):
    """Lives on the GUI thread; `call` and `when_done` may be used from any thread."""

    _asked = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open = True
        self._closing = RLock()
        self._asked.connect(self._run, Qt.ConnectionType.QueuedConnection)

    def call(self, action: Callable[[], object]) -> None:
        with self._closing:  # or it might close, and be gone, between the look and the signal
            if self._open:
                self._asked.emit(action)

    def when_done(
        self, future: Future[T], then: Callable[[T], object], otherwise: Callable[[], object] = lambda: None
    ) -> None:
        """Hand the result to `then` on the GUI thread.

        After a failure `otherwise` is called, and the failure is raised there, so that it reaches the crash log.
        """
        future.add_done_callback(lambda done: self.call(partial(_deliver, done, then, otherwise)))

    def close(self) -> None:
        """Drop what is still on its way: the program is ending."""
        with self._closing:
            self._open = False

    @Slot(object)
    def _run(self, action: Callable[[], object]) -> None:
        if self._open:
            action()


def _deliver(done: Future[T], then: Callable[[T], object], otherwise: Callable[[], object]) -> None:
    if done.cancelled() or done.exception():
        otherwise()
    if not done.cancelled():
        then(done.result())
