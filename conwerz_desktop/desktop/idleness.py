"""Notices that nobody has touched keyboard or pointer for a while."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)


class Idleness(QObject):
    """Watches `application`; `reached` comes once after each while without a touch."""

    reached = Signal()

    def __init__(self, application: QObject) -> None:
        super().__init__(application)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.reached)
        self._watched = application

    def watch(self, minutes: int) -> None:
        """0: not at all."""
        self._watched.removeEventFilter(self)
        self._timer.stop()
        if minutes:
            self._timer.setInterval(minutes * 60_000)
            self._timer.start()
            self._watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() in _TOUCHES:
            self._timer.start()
        return super().eventFilter(watched, event)
