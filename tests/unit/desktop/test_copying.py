"""A secret stays in the clipboard no longer than it takes to paste it."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from conwerz_desktop.desktop import browser


def test_a_secret_leaves_the_clipboard(qapp: QApplication, qtbot: QtBot) -> None:
    clipboard = QGuiApplication.clipboard()
    browser.copy_secret("one two three", 0.05)
    assert clipboard.text() == "one two three"
    assert clipboard.mimeData().data("x-kde-passwordManagerHint").data() == b"secret"
    qtbot.waitUntil(lambda: clipboard.text() == "")


def test_what_was_copied_since_stays(qapp: QApplication, qtbot: QtBot) -> None:
    browser.copy_secret("one two three", 0)
    browser.copy("four")
    browser.copy_secret("five", 0.05)
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() == "")
    browser.copy_secret("six", 0)
    browser.copy("seven")
    qapp.processEvents()
    assert QGuiApplication.clipboard().text() == "seven"
