"""What the review says while it plays: the permission on screen, and the table's own sentence of why it is asked."""

from dataclasses import replace

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from conwerz_desktop.domain.permissions import Permission
from conwerz_desktop.domain.records import record
from conwerz_desktop.viewmodels.qt import QmlUncreatable
from conwerz_desktop.viewmodels.shown import emit_changed

QML_IMPORT_NAME = "Conwerz.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@record
class Caption:
    """`permission` is empty while nothing is played; `place` is as in "3 of 12"; `at_meta` is what Meta has of it."""

    permission: str = ""
    why: str = ""
    place: str = ""
    at_meta: str = ""
    paused: bool = False


@QmlElement
@QmlUncreatable("made in Python")
class Review(QObject):
    permission_changed = Signal()
    why_changed = Signal()
    place_changed = Signal()
    at_meta_changed = Signal()
    paused_changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._caption = Caption()

    @Property(str, notify=permission_changed)
    def permission(self) -> str:
        return self._caption.permission

    @Property(str, notify=why_changed)
    def why(self) -> str:
        """Verbatim, as the reviewers have read it in the form."""
        return self._caption.why

    @Property(str, notify=place_changed)
    def place(self) -> str:
        return self._caption.place

    @Property(str, notify=at_meta_changed)
    def at_meta(self) -> str:
        """As Meta's own interface would answer; empty until it was looked up."""
        return self._caption.at_meta

    @Property(bool, notify=paused_changed)
    def paused(self) -> bool:
        return self._caption.paused

    @property
    def caption(self) -> Caption:
        return self._caption

    def show(self, row: Permission, number: int, of: int) -> None:
        place = _translated("%1 of %2").replace("%1", str(number)).replace("%2", str(of))
        at_meta = self._caption.at_meta if self._caption.permission == row.permission else ""
        self._set(replace(self._caption, permission=row.permission, why=row.why, place=place, at_meta=at_meta))

    def tell(self, at_meta: str) -> None:
        if self._caption.permission:
            self._set(replace(self._caption, at_meta=at_meta))

    @Slot()
    def pause(self) -> None:
        """Or go on."""
        self._set(replace(self._caption, paused=not self._caption.paused))

    @Slot()
    def stop(self) -> None:
        self._set(Caption())

    def _set(self, caption: Caption) -> None:
        old, self._caption = self._caption, caption
        emit_changed(self, old, caption)


def _translated(text: str) -> str:
    return QCoreApplication.translate("Review", text)
