"""The one crossing from the other threads to the GUI thread: a queue of what is to be done there, and a signal each."""

from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from threading import RLock, get_ident
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

T = TypeVar("T")


class Bridge(QObject):
    """Lives on the GUI thread; `call` and `when_done` may be used from any thread."""

    _asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open = True
        self._closing = RLock()
        self._home = get_ident()
        self._actions: deque[Callable[[], object]] = deque()
        self._asked.connect(self._run)  # queued, as it comes from elsewhere; to say so, Qt's every enum would be made

    def call(self, action: Callable[[], object]) -> None:
        """Each in its turn, never at once."""
        with self._closing:  # or it might close, and be gone, between the look and the signal
            if not self._open:
                return
            self._actions.append(action)
            if get_ident() == self._home:
                QTimer.singleShot(0, self, self._run)
            else:
                self._asked.emit()

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

    @Slot()
    def _run(self) -> None:
        if self._open:
            self._actions.popleft()()


def _deliver(done: Future[T], then: Callable[[T], object], otherwise: Callable[[], object]) -> None:
    if done.cancelled() or done.exception():
        otherwise()
    if not done.cancelled():
        then(done.result())
