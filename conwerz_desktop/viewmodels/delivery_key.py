"""The key that messages are sealed to while they wait for this computer: changed by one act, and what came of it."""

from collections.abc import Callable
from concurrent.futures import Future

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.qt import QT_TRANSLATE_NOOP, QmlUncreatable

QML_IMPORT_NAME = "Conwerz.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_WORDS = {
    "": "",
    "changing": QT_TRANSLATE_NOOP("DeliveryKey", "It is being changed…"),
    "changed": QT_TRANSLATE_NOOP("DeliveryKey", "Changed. What waited for the old key is opened with it all the same."),
    "later": QT_TRANSLATE_NOOP(
        "DeliveryKey",
        "Changed here. The delivery service does not answer now, and takes the new key when it does.",
    ),
    "failed": QT_TRANSLATE_NOOP(
        "DeliveryKey", "Nothing was changed: the keychain did not open. Unlock it and try again."
    ),
}


@QmlElement
@QmlUncreatable("made in Python")
class DeliveryKey(QObject):
    """`state` is "", "changing", "changed", "later" or "failed"."""

    state_changed = Signal()

    def __init__(self, change: Callable[[], Future[bool]], bridge: Bridge, parent: QObject) -> None:
        """`change` says whether the delivery service knows the new key already."""
        super().__init__(parent)
        self._change = change
        self._bridge = bridge
        self._state = ""

    @Property(bool, notify=state_changed)
    def busy(self) -> bool:
        return self._state == "changing"

    @Property(bool, notify=state_changed)
    def bad(self) -> bool:
        return self._state == "failed"

    @Property(str, notify=state_changed)
    def words(self) -> str:
        return QCoreApplication.translate("DeliveryKey", _WORDS[self._state]) if self._state else ""

    @Slot()
    def change(self) -> None:
        if self._state != "changing":
            self._show("changing")
            self._change().add_done_callback(lambda done: self._bridge.call(lambda: self._show(_state_of(done))))

    def _show(self, state: str) -> None:
        self._state = state
        self.state_changed.emit()


def _state_of(done: Future[bool]) -> str:
    if done.cancelled() or done.exception():
        return "failed"
    return "changed" if done.result() else "later"
