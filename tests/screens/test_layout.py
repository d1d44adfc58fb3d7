"""Every size and direction: panes collapse, nothing leaves the window, and whatever takes the focus has a name."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtQuick import QQuickItem

from conwerz_desktop.app.screens import SOURCE
from tests import shop
from tests.screens.conftest import Desktop, accessible_name


@pytest.fixture
def full(desktop: Desktop) -> Desktop:
    shop.fill(desktop.store)
    desktop.shell.show_inbox(desktop.desk)
    desktop.desk.rail.choose_view("all")
    desktop.window.qtbot.waitUntil(lambda: len(desktop.desk.inbox.rows.rows) == len(shop.TALKS))
    return desktop


def test_a_narrow_window_shows_the_list_or_the_conversation(full: Desktop) -> None:
    window = full.window
    window.resize(720, 800)
    assert window.shows("Conversations")
    assert not window.shows("Messages, newest last")
    window.click("Tom Whitfield, Messenger, 21 h left, Photo, 11:43")
    window.find("Conversation with Tom Whitfield")
    assert not window.shows("Conversations")
    window.press(Qt.Key.Key_Escape)
    window.find("Conversations")
    window.press(Qt.Key.Key_Return)
    window.click("Back to the list (Esc)")
    window.find("Conversations")
    window.resize(1280, 800)
    window.find("Messages, newest last")


SIZES = [(480, 560), (720, 800), (1024, 640), (1280, 800), (1920, 1080), (3840, 2160)]


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_nothing_leaves_the_window(full: Desktop, width: int, height: int) -> None:
    full.window.resize(width, height)
    for conversation in (1, 8, 10):
        full.desk.inbox.pick(conversation)
        full.window.qtbot.waitUntil(lambda at=conversation: full.desk.conversation.conversation == at)  # type: ignore[misc]
        outside = [accessible_name(item) for item in named(full) if sideways(item, width)]
        assert outside == []


def named(desktop: Desktop) -> list[QQuickItem]:
    return [item for item in desktop.window.items() if accessible_name(item)]


def sideways(item: QQuickItem, width: int) -> bool:
    area = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    return area.left() < -1 or area.right() > width + 1


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_no_row_of_words_is_wider_than_its_place(full: Desktop, width: int, height: int) -> None:
    """A chip, a count or a button is never cut (look: don't)."""
    full.window.resize(width, height)
    for item in full.window.items():
        if (
            item.metaObject()
            .className()
            .startswith(("Chip", "WindowChip", "Count", "KeyCap", "ActionButton", "PrimaryButton"))
        ):
            assert item.width() >= item.implicitWidth() - 0.5, item.property("text")


Show = Callable[[Desktop], None]
SCREENS: dict[str, Show] = {
    "first run": lambda desktop: desktop.shell.show_first_run(),
    "recovery": lambda desktop: desktop.shell.show_recovery("apple bread candle"),
    "trouble": lambda desktop: desktop.shell.show_trouble("keychain.locked"),
    "inbox": lambda desktop: desktop.shell.show_inbox(desktop.desk, practice=True),
    "comments": lambda desktop: (shop.comment(desktop.store), desktop.desk.places.go("comments"))[1],
    "closing": lambda desktop: (desktop.shell.show_inbox(desktop.desk), desktop.shell.close_window())[0],
}


@pytest.mark.parametrize("screen", SCREENS)
def test_every_item_that_takes_the_focus_has_a_name(full: Desktop, screen: str) -> None:
    SCREENS[screen](full)
    full.window.qtbot.waitUntil(lambda: not full.window.quick.grabWindow().isNull())
    stops = [item for item in full.window.items() if item.activeFocusOnTab() and item.isEnabled()]
    assert stops
    assert [item.metaObject().className() for item in stops if not accessible_name(item)] == []


@pytest.mark.parametrize("screen", SCREENS)
def test_tab_reaches_only_what_has_a_name_and_comes_round(full: Desktop, screen: str) -> None:
    SCREENS[screen](full)
    window = full.window
    window.qtbot.waitUntil(lambda: not window.quick.grabWindow().isNull())
    seen = []
    while window.focused() not in seen:
        seen.append(window.focused())
        window.press(Qt.Key.Key_Tab)
    assert "" not in seen
    assert len(seen) > 1


@pytest.mark.parametrize(("width", "height"), [(1280, 500), (1280, 900), (900, 800)])
def test_a_thread_stays_at_its_end_when_the_window_changes(full: Desktop, width: int, height: int) -> None:
    full.desk.inbox.pick(1)
    bubbles = full.window.find("Messages, newest last")
    full.window.qtbot.waitUntil(lambda: bool(bubbles.property("atYEnd")))
    full.window.resize(width, height)
    full.window.qtbot.waitUntil(lambda: bool(bubbles.property("atYEnd")))
    room = bubbles.height()
    full.desk.composer.write("one\ntwo\nthree\nfour\nfive")
    full.window.qtbot.waitUntil(lambda: bubbles.height() < room)
    full.window.qtbot.waitUntil(lambda: bool(bubbles.property("atYEnd")))


def test_the_settings_have_names_too(full: Desktop) -> None:
    full.window.click("Settings")
    full.window.find("As the computer. Light by day and dark by night, if your system does so.")
    stops = [item for item in full.window.items() if item.activeFocusOnTab()]
    assert [item.metaObject().className() for item in stops if not accessible_name(item)] == []


class TestFromTheBundle:
    """A release loads one file made of the screens."""

    @pytest.fixture
    def ui(self, tmp_path: Path) -> Path:
        listing = tmp_path / "ui.qrc"
        files = "".join(
            f'<file alias="{path.relative_to(SOURCE).as_posix()}">{path}</file>'
            for path in sorted(SOURCE.rglob("*"))
            if path.suffix == ".qml" or path.name == "qmldir"
        )
        listing.write_text(f'<RCC><qresource prefix="/">{files}</qresource></RCC>', encoding="utf-8")
        bundle = tmp_path / "ui.rcc"
        rcc = Path(sys.executable).parent / "pyside6-rcc"
        subprocess.run([rcc, "--binary", listing, "-o", bundle], check=True)
        return bundle

    def test_the_window_starts(self, full: Desktop) -> None:
        full.window.find("Tom Whitfield, Messenger, 21 h left, Photo, 11:43")
