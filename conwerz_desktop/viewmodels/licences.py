"""Settings → About Conwerz: which version this is, and every part of it with the text of its licence."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from conwerz_desktop.domain.records import record
from conwerz_desktop.viewmodels.qt import QmlUncreatable
from conwerz_desktop.viewmodels.rows import Rows

QML_IMPORT_NAME = "Conwerz.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

Parts = Sequence[Mapping[str, str]]
"""As packaging/licences.py writes them."""


@record
class LicenceActs:
    """`read` hands on, later and on the GUI thread, what is in the file that was made with the package."""

    version: str = ""
    read: Callable[[Callable[[Parts], object]], object] = lambda _: None


@record
class PartRow:
    """`body` is the text of the licence where the part is opened, else empty."""

    key: str
    text: str
    licence: str
    opened: bool
    body: str


@QmlElement
@QmlUncreatable("made in Python")
class Licences(QObject):
    """Reads nothing before it is first opened."""

    version_changed = Signal()

    def __init__(self, acts: LicenceActs, parent: QObject) -> None:
        super().__init__(parent)
        self._acts = acts
        self._known: Parts = ()
        self._opened = ""
        self._parts = Rows(PartRow, self)

    @Property(Rows, constant=True)
    def parts(self) -> Rows:
        return self._parts

    @Property(str, notify=version_changed)
    def version(self) -> str:
        return _translated("Version %1").replace("%1", self._acts.version)

    @Slot()
    def open(self) -> None:
        if not self._known:
            self._acts.read(self._take)

    @Slot(str)
    def toggle(self, key: str) -> None:
        """Show the text of this part's licence, or put it away."""
        self._opened = "" if self._opened == key else key
        self._show()

    def _take(self, parts: Parts) -> None:
        self._known = parts
        self._show()

    def _show(self) -> None:
        self._parts.show([_row(part, opened=part["name"] == self._opened) for part in self._known])


def _row(part: Mapping[str, str], *, opened: bool) -> PartRow:
    home = [part["home"], ""] if part["home"] else []
    body = "\n".join([*home, part["text"].strip()]) if opened else ""
    return PartRow(part["name"], f"{part['name']} {part['version']}".strip(), part["licence"], opened, body)


def _translated(text: str) -> str:
    return QCoreApplication.translate("Licences", text)
