"""Paper and PDF: whoever has a page draws it on either."""

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter

Draw = Callable[[QPdfWriter | QPrinter], object]


def pdf(draw: Draw, margin: float, title: str = "") -> bytes:
    """Of A4 pages; `margin` is in millimetres."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout.Unit.Millimeter)
    writer.setCreator("Conwerz")
    writer.setTitle(title)
    draw(writer)
    del writer  # which ends the file
    return bytes(buffer.data().data())


def ask_and_print(draw: Draw) -> None:
    """Asks for printer and pages beside the window; nothing is printed when the owner thinks better of it."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer)
    dialog.accepted.connect(lambda: draw(printer))
    dialog.finished.connect(dialog.deleteLater)
    dialog.setModal(True)
    dialog.show()
