"""A start compiles its screens while it does something else (decision 0180)."""

from PySide6.QtQml import QQmlComponent
from pytestqt.qtbot import QtBot

from conwerz_desktop.app import program  # noqa: F401 - whose types the screens name
from conwerz_desktop.app.screens import FIRST, Screens

READY, LOADING = QQmlComponent.Status.Ready, QQmlComponent.Status.Loading


def test_what_a_start_shows_first_is_compiled_ahead(qtbot: QtBot) -> None:
    screens = Screens()
    screens.compile_ahead()
    assert screens.ahead[0].status() is READY, screens.ahead[0].errors()  # the plug-ins, at once
    qtbot.waitUntil(lambda: all(each.status() is not LOADING for each in screens.ahead), timeout=30_000)
    assert [(each.status(), each.errors()) for each in screens.ahead] == [(READY, [])] * (1 + len(FIRST))
    screens.close()
