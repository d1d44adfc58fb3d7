"""Handing things to the desktop: an address to the browser, words to the clipboard."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication


def open_address(address: str) -> None:
    """`address` has been judged, and the owner asked, before."""
    url = QUrl(address, QUrl.ParsingMode.StrictMode)
    if url.isValid() and url.scheme() == "https":
        QDesktopServices.openUrl(url)


def open_folder(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def open_login(address: str) -> None:
    """A relay's own address: https, or on this computer."""
    url = QUrl(address, QUrl.ParsingMode.StrictMode)
    if url.isValid() and (url.scheme() == "https" or url.host() in ("127.0.0.1", "localhost")):
        QDesktopServices.openUrl(url)


def copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)
