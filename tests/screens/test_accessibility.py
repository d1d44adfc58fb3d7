"""What a screen reader is given: the tree of every screen, each row as a sentence, and the way of the Tab key."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QLocale, QTimeZone
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem
from shiboken6 import getCppPointer

from conwerz_desktop.domain import messaging_window
from conwerz_desktop.domain.messages import Author, Progress
from conwerz_desktop.domain.messaging_window import Allowance, Window
from conwerz_desktop.domain.views import View
from conwerz_desktop.store import conversations
from conwerz_desktop.store.conversations import Filter
from conwerz_desktop.viewmodels import names, words
from conwerz_desktop.viewmodels.moments import HOUR, Calendar
from tests.screens.conftest import NOW, Desktop, accessible_name
from tests.screens.keys import press
from tests.screens.test_sizes import SCREENS, full, to_inbox  # noqa: F401 - a fixture

Role = QAccessible.Role
SAID_BY_NAME = {
    Role.Button,
    Role.CheckBox,
    Role.RadioButton,
    Role.ComboBox,
    Role.EditableText,
    Role.PageTab,
    Role.MenuItem,
    Role.Link,
    Role.Slider,
    Role.SpinBox,
    Role.List,
    Role.ListItem,
    Role.Table,
    Role.Row,
    Role.Chart,
    Role.Heading,
    Role.Dialog,
    Role.AlertMessage,
    Role.ProgressBar,
    Role.Graphic,
}


@dataclass(frozen=True)
class Node:
    role: QAccessible.Role
    name: str
    focusable: bool
    path: str


def nodes(interface: QAccessibleInterface | None, path: str = "") -> Iterator[Node]:
    """Everything that a screen reader can reach, as it stands on screen now."""
    if interface is None or not interface.isValid() or interface.state().invisible:
        return
    role, name = interface.role(), interface.text(QAccessible.Text.Name)
    yield Node(role, name, bool(interface.state().focusable), path)
    for number in range(interface.childCount()):
        yield from nodes(interface.child(number), f"{path} > {role.name} {name[:30]!r}")


@pytest.fixture
def listened(full: Desktop) -> Desktop:  # noqa: F811 - the fixture
    QAccessible.setActive(True)
    return full


def tree(desktop: Desktop) -> list[Node]:
    desktop.window.quick.grabWindow()  # draws a frame, so that every layout has settled
    return list(nodes(QAccessible.queryAccessibleInterface(desktop.window.quick)))


@pytest.mark.parametrize("screen", SCREENS)
def test_everything_that_can_be_reached_says_what_it_is(listened: Desktop, screen: str) -> None:
    SCREENS[screen](listened)
    found = tree(listened)
    assert len([node for node in found if node.role in SAID_BY_NAME]) > 1, "nothing is there: the test looks past it"
    nameless = [node for node in found if not node.name.strip() and (node.role in SAID_BY_NAME or node.focusable)]
    says_nothing = (Role.ScrollBar, Role.StaticText)  # the second: words that are not there now
    assert [node for node in nameless if node.role not in says_nothing and not is_frame(node, found)] == []
    assert [node for node in found if node.focusable and node.role in (Role.NoRole, Role.Client)] == []


def is_frame(node: Node, found: list[Node]) -> bool:
    """Qt's own frame of what pops up has no name; what stands in it does."""
    named = (Role.Dialog, Role.PopupMenu)
    return node.role is Role.Dialog and any(other.role in named and other.name for other in found)


def test_each_row_of_the_inbox_is_one_sentence_about_its_conversation(listened: Desktop) -> None:
    to_inbox(listened)
    listened.window.qtbot.waitUntil(lambda: len(rows_of(listened, "All conversations")) > 8)
    said = rows_of(listened, "All conversations")
    stored = listened.store.read(lambda db: conversations.page(db, Filter(View.ALL), NOW, limit=len(said))).result()
    assert said == [sentence(row) for row in stored]


def rows_of(desktop: Desktop, name: str) -> list[str]:
    return [node.name for node in tree(desktop) if node.role is Role.ListItem and f"List {name!r}" in node.path]


def sentence(row: conversations.ConversationRow) -> str:
    """Name, channel, unread, how long one may answer, last words, time."""
    name = names.display_name(row.asset.channel, row.person_id, row.profile)
    channel = names.channel_name(row.asset.channel)
    window = messaging_window.at(row.asset.channel, row.last_inbound_at, NOW)
    last = (
        "Message unsent" if row.unsent else row.last_text or (words.kind_words(row.last_kind) if row.last_kind else "")
    )
    match row.last_progress:
        case Progress.FAILED:
            last = f"Not delivered: {last}"
        case Progress.UNKNOWN:
            last = f"Did it arrive? {last}"
        case _ if row.last_author is not Author.CUSTOMER:
            last = f"You: {last}"
    parts = [
        name,
        channel,
        f"unread: {row.unread}" if row.unread else "",
        time_left(window) if row.waiting else "",
        last,
        Calendar(QLocale("en_GB"), QTimeZone.utc()).in_list(row.last_at, NOW),
    ]
    return ", ".join(filter(None, parts))


def time_left(window: Window) -> str:
    left = (window.closes_at or 0) - NOW
    if window.allowance is Allowance.FREE_TEXT and left >= 2 * HOUR:
        return f"{left // HOUR} h left"
    return words.window_words(window, NOW)


def test_the_row_with_the_focus_is_the_one_that_is_read(listened: Desktop) -> None:
    to_inbox(listened)
    rows = rows_of(listened, "All conversations")
    listened.window.click(rows[1])
    listened.window.qtbot.waitUntil(lambda: listened.desk.conversation.conversation == 2)
    for _ in range(6):
        if not listened.window.focused().startswith("สมชาย"):
            press(listened.window.quick, "F6")
    assert listened.window.focused().startswith("สมชาย")
    focused = QAccessible.queryAccessibleInterface(listened.window.quick.activeFocusItem())
    assert focused.state().focused
    assert focused.state().focusable


WALKED = ["inbox", "comments", "leads", "locked", "settings general", "settings integrations", "settings permissions"]


@pytest.mark.parametrize("screen", WALKED)
def test_tab_reaches_each_stop_once_and_shows_where_it_is(listened: Desktop, screen: str) -> None:
    SCREENS[screen](listened)
    window = listened.window
    window.quick.grabWindow()
    stops: dict[int, str] = {}
    before = window.quick.grabWindow()
    for _ in range(120):
        press(window.quick, "Tab")
        item = window.quick.activeFocusItem()
        assert item is not None
        name, number = accessible_name(item), address(item)
        if number in stops:
            circle = {*list(stops)[list(stops).index(number) :]}
            break
        now = window.quick.grabWindow()
        assert name.strip(), f"after {list(stops.values())[-1:]} the keyboard is at something without a name"
        stops[number] = name
        place = item.mapRectToScene(item.boundingRect()).toRect().adjusted(-4, -4, 4, 4)
        assert now.copy(place) != before.copy(place), f"one cannot see that {name!r} has the keyboard"
        before = now
    else:
        pytest.fail(f"Tab does not come back to where it began: {stops}")
    assert len(circle) > 1
    left_out = [
        accessible_name(item) for item in window.items() if is_stop(item) and not stops.keys() & {*within(item)}
    ]
    assert left_out == []


def within(item: QQuickItem) -> Iterator[int]:
    """The item, and everything in it: a list that is a stop gives the keyboard to one of its rows."""
    yield address(item)
    for child in item.childItems():
        yield from within(child)


def address(item: QQuickItem) -> int:
    """Of the item itself: what Python wraps it in comes and goes."""
    return int(getCppPointer(item)[0])


def is_stop(item: QQuickItem) -> bool:
    """It says that Tab goes there, and can have the keyboard."""
    return item.activeFocusOnTab() and item.isEnabled() and bool(accessible_name(item))
