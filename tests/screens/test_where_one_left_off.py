"""The next start finds the window, its panes and the open conversation as they were left."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from conwerz_desktop.app import remembering
from conwerz_desktop.app.preferences import load, save
from conwerz_desktop.viewmodels.settings import Choices
from tests import shop
from tests.screens.conftest import Desktop


@pytest.fixture
def full(desktop: Desktop) -> Desktop:
    shop.fill(desktop.store)
    desktop.shell.show_inbox(desktop.desk)
    desktop.desk.rail.choose_view("all")
    desktop.window.qtbot.waitUntil(lambda: len(desktop.desk.inbox.rows.rows) == len(shop.TALKS))
    return desktop


def test_every_choice_is_kept_in_the_shops_own_file(full: Desktop) -> None:
    chosen = Choices(
        appearance="dark",
        motion="less",
        closing="tray",
        lock_after=5,
        receives_locked=False,
        text_size=150,
        density="compact",
        list_width=340,
        window="1 2 800 600 1",
        place="leads",
        conversation=7,
        notices=False,
        notice_says="name",
        quiet=True,
        quiet_from=60,
        silent="lead whatsapp",
    )
    assert load(full.store) == Choices()
    save(full.store, chosen)
    full.window.qtbot.waitUntil(lambda: load(full.store) == chosen)


def test_the_window_comes_back_where_it_was_if_there_still_is_a_screen(full: Desktop) -> None:
    quick = full.window.quick
    quick.setGeometry(40, 30, 700, 620)
    kept = remembering.of(quick, "")
    assert kept == "40 30 700 620 0"
    full.window.resize(900, 640)
    remembering.resume(quick, kept)
    full.window.qtbot.waitUntil(lambda: (quick.width(), quick.height()) == (700, 620))
    for nowhere in ("9000 9000 700 500 0", "", "1 2 3", "a b c d e"):
        remembering.resume(quick, nowhere)
        assert (quick.width(), quick.height()) == (700, 620)


def test_the_open_conversation_is_open_again_and_not_counted_as_read(full: Desktop) -> None:
    unread = next(row.key for row in full.desk.inbox.rows.rows if row.unread)
    full.desk.inbox.pick(8)
    full.window.qtbot.waitUntil(lambda: full.desk.conversation.conversation == 8)
    full.desk.places.go("comments")
    left = remembering.left(Choices(), full.window.quick, full.desk)
    assert (left.place, left.conversation) == ("comments", 8)
    again = full.begin_again()
    again.resume("inbox", unread)
    full.window.qtbot.waitUntil(lambda: again.conversation.conversation == unread)
    assert again.places.place == "inbox"
    full.window.qtbot.waitUntil(lambda: bool(again.inbox.rows.rows))
    row = next((row for row in again.inbox.rows.rows if row.key == unread), None)
    assert row is None or row.unread


def test_a_conversation_that_is_gone_makes_room_for_the_first(full: Desktop) -> None:
    again = full.begin_again()
    again.resume("inbox", 9999)
    full.window.qtbot.waitUntil(lambda: again.conversation.conversation not in (0, 9999))


def test_the_list_is_drawn_wider_and_twice_clicked_is_as_at_first(full: Desktop) -> None:
    window = full.window
    window.resize(1280, 800)
    pane = window.find("Messages, newest last")
    before = pane.mapToScene(pane.position()).x()
    edge = QPoint(round(before), 400)
    QTest.mousePress(window.quick, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, edge)
    QTest.mouseMove(window.quick, edge + QPoint(30, 0))
    QTest.mouseMove(window.quick, edge + QPoint(60, 0))
    QTest.mouseRelease(window.quick, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, edge + QPoint(60, 0))
    window.qtbot.waitUntil(lambda: full.shell.chosen.choices.list_width == 328 + 60)
    full.shell.registry.run("pane.narrower")
    assert full.shell.chosen.choices.list_width == 328 + 20
