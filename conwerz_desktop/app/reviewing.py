"""Review mode: the practice shop plays the screencast of each permission, in the table's order, in its own window."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtGui import QKeyEvent

from conwerz_desktop.services import background
from conwerz_desktop.viewmodels.places import Place

if TYPE_CHECKING:
    from conwerz_desktop.app.program import Program
    from conwerz_desktop.app.screencasts import Scene, Step
    from conwerz_desktop.domain.permissions import Permission

PACE_MS = 2_500  # so long a viewer has to read what a step has shown
LOOK_AGAIN_MS = 100


class Reviewing(QObject):
    """Each step is done once the one before it is on screen. `pace` is what a test sets to 0."""

    def __init__(self, program: "Program") -> None:
        super().__init__(program)
        self.pace = PACE_MS
        self._program = program
        self._steps: Iterator[Callable[[], Step]] = iter(())
        self._waits_for: Callable[[], bool] | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._go_on)
        program.shell.screencast.permission_changed.connect(self._note_stop)

    @property
    def is_on(self) -> bool:
        return self._program.shell.screencast.caption.permission != ""

    def begin(self) -> None:
        """From the first permission, if nothing is played yet."""
        if not self._timer.isActive() and self._program.practice:
            self._steps, self._waits_for = self._script(), None
            self._program.window.installEventFilter(self)
            self._next()

    def close(self) -> None:
        """The program ends."""
        self._timer.stop()

    def consent(self, address: str) -> None:
        """To what the login asks for, at practice Meta's own dialog."""
        if server := self._program.practice:
            background.begin(partial(server.consent, address), "consent")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if (
            event.type() is QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == QtCore.Qt.Key.Key_Escape
        ):
            self._program.shell.screencast.stop()
            return True
        return super().eventFilter(watched, event)

    def _script(self) -> "Iterator[Callable[[], Step]]":
        from conwerz_desktop.app import data_classes  # noqa: PLC0415 - long after the first frame
        from conwerz_desktop.app.screencasts import steps  # noqa: PLC0415

        rows = data_classes.permission_table().permissions
        for number, row in enumerate(rows, 1):
            for step in steps(row.permission):
                yield partial(self._announce, step, row, number, len(rows))

    def _announce(self, step: "Step", row: "Permission", number: int, of: int) -> "Step":
        self._program.shell.screencast.show(row, number, of)
        return step

    @Slot()
    def _note_stop(self) -> None:
        if self._timer.isActive() and not self.is_on:
            self._end()

    @Slot()
    def _go_on(self) -> None:
        """Waiting for the viewer or for the window, or ready for the next step."""
        if not self._scene():
            self._end()
        elif self._program.shell.screencast.caption.paused:
            self._timer.start(LOOK_AGAIN_MS)
        elif self._waits_for is None:
            self._next()
        elif self._waits_for():
            self._waits_for = None
            self._timer.start(self.pace)
        else:
            self._timer.start(LOOK_AGAIN_MS)

    def _next(self) -> None:
        step, scene = next(self._steps, None), self._scene()
        if step is None or scene is None:
            self._end()
            return
        do, until = step()
        do(scene)
        self._waits_for = partial(self._holds, until)
        self._timer.start(LOOK_AGAIN_MS)

    def _holds(self, until: "Callable[[Scene], bool]") -> bool:
        """The desk may be another one since, where the owner chose another language meanwhile."""
        scene = self._scene()
        return scene is not None and until(scene)

    def _scene(self) -> "Scene | None":
        """None where the practice shop is locked or left."""
        from conwerz_desktop.app.screencasts import Scene  # noqa: PLC0415

        program = self._program
        if program.desk is None or program.practice is None:
            return None
        return Scene(program.desk, program.shell, program.joining, program.practice.do, self._tell)

    def _tell(self, at_meta: str) -> None:
        self._program.bridge.call(partial(self._program.shell.screencast.tell, at_meta))

    def _end(self) -> None:
        self._timer.stop()
        self._steps, self._waits_for = iter(()), None
        self._program.window.removeEventFilter(self)
        self._program.shell.screencast.stop()
        if self._program.joining.is_under_way:
            self._program.joining.flow.finish()
        if self._program.desk:
            self._program.desk.go_to(Place.INBOX.value)
