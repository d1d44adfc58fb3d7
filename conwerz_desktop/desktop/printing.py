"""Paper and PDF: a page of plain HTML that is our own, in which every word from outside is escaped."""

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter

MARGIN = 18.0  # millimetres


class Page(QTextDocument):
    """Fetches nothing, whatever the page names."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.setHtml(html)

    def loadResource(self, kind: int, name: object) -> object:  # noqa: ARG002, N802 - Qt's name
        return None


def pdf(html: str) -> bytes:
    """A long conversation takes seconds to lay out: in a thread of its own."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN), QPageLayout.Unit.Millimeter)
    writer.setCreator("Conwerz")
    Page(html).print_(writer)
    del writer  # which ends the file
    return bytes(buffer.data().data())


def ask_and_print(html: str) -> None:
    """Asks for printer and pages beside the window; nothing is printed when the owner thinks better of it."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer)
    dialog.accepted.connect(lambda: Page(html).print_(printer))
    dialog.finished.connect(dialog.deleteLater)
    dialog.setModal(True)
    dialog.show()
