"""Handing things to the desktop: an address to the browser, words to the clipboard."""

from pathlib import Path

from PySide6 import QtCore, QtGui
from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QGuiApplication

SECRET_SECONDS = 60
_CONCEALED = (  # what keeps the histories of KDE, Windows and macOS from noting it
    ("x-kde-passwordManagerHint", b"secret"),
    ('application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"', b"1"),
    ("org.nspasteboard.ConcealedType", b""),
)


def open_address(address: str) -> None:
    """`address` has been judged, and the owner asked, before."""
    url = QUrl(address, QUrl.ParsingMode.StrictMode)
    if url.isValid() and url.scheme() == "https":
        QtGui.QDesktopServices.openUrl(url)


def open_folder(path: Path) -> None:
    QtGui.QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def open_login(address: str) -> None:
    """A relay's own address: https, or on this computer."""
    url = QUrl(address, QUrl.ParsingMode.StrictMode)
    if url.isValid() and (url.scheme() == "https" or url.host() in ("127.0.0.1", "localhost")):
        QtGui.QDesktopServices.openUrl(url)


def copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def copy_secret(text: str, seconds: float = SECRET_SECONDS) -> None:
    """For as long as it takes to paste it, and past the clipboard's history."""
    data = QtCore.QMimeData()
    data.setText(text)
    for name, value in _CONCEALED:
        data.setData(name, value)
    clipboard = QGuiApplication.clipboard()
    clipboard.setMimeData(data)

    def forget() -> None:
        if clipboard.text() == text:
            clipboard.clear()

    QTimer.singleShot(round(seconds * 1000), forget)
