"""The search field in the real window: what is found while one types, by keyboard and by mouse, and where it leads."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from bench.scrolling import Mover
from conwerz_desktop.domain.people import Profile
from conwerz_desktop.store import messages
from tests import shop
from tests.screens.conftest import NOW, Desktop
from tests.shop import HOUR, MINUTE, PAGE, Said, Talk

CTRL, CTRL_SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
)
LONG = Talk(
    PAGE,
    "7700000000000099",
    Profile("Grace Okafor"),
    tuple(
        Said(HOUR + (400 - each) * MINUTE, f"line {each}" + (" cobalt" if each % 100 == 50 else ""))
        for each in range(400)
    ),
)


@pytest.fixture
def filled(desktop: Desktop) -> Desktop:
    shop.fill(desktop.store, (*shop.TALKS, LONG))
    desktop.shell.show_inbox(desktop.desk)
    desktop.window.qtbot.waitUntil(lambda: len(desktop.desk.inbox.model.rows) > 0)
    return desktop


def until(desktop: Desktop, condition: object) -> None:
    desktop.window.qtbot.waitUntil(condition)


def results(desktop: Desktop) -> list[str]:
    return ["".join(row.passage) for row in desktop.desk.search.model.rows]


def look_for(desktop: Desktop, typed: str) -> None:
    desktop.window.press(Qt.Key.Key_F, CTRL)
    until(desktop, lambda: desktop.window.focused() == "Search everything")
    desktop.window.type(typed)
    until(desktop, lambda: desktop.desk.search.property("typed") == typed)


def bubbles_in_view(desktop: Desktop) -> list[str]:
    """The texts of the messages that stand inside the thread's list."""
    view = desktop.window.find("Messages, newest last")
    top, bottom = (
        view.mapToScene(view.boundingRect().topLeft()).y(),
        view.mapToScene(view.boundingRect().bottomLeft()).y(),
    )
    seen = []
    for item in desktop.window.items():
        text, meta = item.property("text"), item.metaObject().className()
        if meta.startswith("MessageDelegate") and isinstance(text, str):
            y = item.mapToScene(item.boundingRect().topLeft()).y()
            if y + item.height() > top and y < bottom:
                seen.append(text)
    return seen


def test_it_finds_while_one_types_and_a_hit_opens_where_it_was_said(filled: Desktop) -> None:
    look_for(filled, "cobalt")
    until(filled, lambda: len(results(filled)) == 4)
    assert [row.passage[1] for row in filled.desk.search.model.rows] == ["cobalt"] * 4
    filled.window.press(Qt.Key.Key_Down)
    filled.window.press(Qt.Key.Key_Down)
    filled.window.press(Qt.Key.Key_Return)
    until(filled, lambda: "line 150 cobalt" in bubbles_in_view(filled))
    assert {"line 149", "line 151"} <= set(bubbles_in_view(filled))
    assert filled.desk.conversation.property("has_newer")
    assert filled.window.shows("To the newest")


def test_from_a_hit_one_can_scroll_either_way_and_back_to_the_newest(filled: Desktop) -> None:
    look_for(filled, "150 cobalt")
    until(filled, lambda: len(results(filled)) == 1)
    filled.window.press(Qt.Key.Key_Return)
    until(filled, lambda: "line 150 cobalt" in bubbles_in_view(filled))
    mover = Mover(filled.window.find("Messages, newest last"))

    def scrolled(to: int) -> None:
        """Pages that join on the way may carry the view past it: then back."""

        def step() -> bool:
            seen = [int(text.split()[1]) for text in bubbles_in_view(filled)]
            mover.move(300 if max(seen, default=to) < to else -300)
            filled.window.quick.grabWindow()  # draws a frame, so that every layout has settled
            return f"line {to}" in bubbles_in_view(filled)

        filled.window.qtbot.waitUntil(step, timeout=20_000)

    scrolled(260)
    scrolled(90)
    filled.window.click("To the newest")
    until(filled, lambda: "line 399" in bubbles_in_view(filled))
    assert not filled.desk.conversation.property("has_newer")
    texts = [bubble.text for bubble in filled.desk.conversation.model.rows]
    assert texts[0] == "line 399"


def test_what_comes_while_one_reads_further_up_waits_below(filled: Desktop) -> None:
    look_for(filled, "150 cobalt")
    until(filled, lambda: len(results(filled)) == 1)
    filled.window.press(Qt.Key.Key_Return)
    until(filled, lambda: "line 150 cobalt" in bubbles_in_view(filled))
    shop.says(filled.store, LONG, "m_new", "and another", NOW - 1)
    until(filled, lambda: filled.desk.conversation.property("missed") == 1)
    assert "and another" not in [bubble.text for bubble in filled.desk.conversation.model.rows]
    assert "line 150 cobalt" in bubbles_in_view(filled)
    filled.window.click("New messages: 1")
    until(filled, lambda: "and another" in bubbles_in_view(filled))


def test_nothing_found_says_so_and_escape_brings_the_list_back(filled: Desktop) -> None:
    look_for(filled, "zzzz")
    filled.window.find("Nothing found for “zzzz”")
    filled.window.press(Qt.Key.Key_Escape)
    until(filled, lambda: not filled.desk.search.property("open"))
    assert filled.window.focused() != "Search everything"
    assert filled.window.shows("Waiting for you")


def test_another_line_is_read_from_its_beginning(filled: Desktop) -> None:
    look_for(filled, "line")
    until(filled, lambda: len(results(filled)) >= 20)
    for _ in range(15):
        filled.window.press(Qt.Key.Key_Down)
    view = filled.window.find("Search results")
    until(filled, lambda: not view.property("atYBeginning"))
    filled.window.type(" 3")
    until(filled, lambda: filled.desk.search.property("current") == 0)
    until(filled, lambda: view.property("atYBeginning"))


def test_people_are_found_by_name_and_open(filled: Desktop) -> None:
    look_for(filled, "hannah")
    until(filled, lambda: results(filled) != [])
    assert filled.desk.search.model.rows[0].heading == "Conversations"
    filled.window.press(Qt.Key.Key_Return)
    until(filled, lambda: filled.desk.conversation.property("name") == "Hannah Lindqvist")


def test_operators_are_offered_and_completed_with_tab(filled: Desktop) -> None:
    filled.window.press(Qt.Key.Key_Slash)
    filled.window.find("is:, waiting, unread, done")
    filled.window.type("is:wai")
    filled.window.find("is:waiting, waiting for you")
    filled.window.press(Qt.Key.Key_Tab)
    until(filled, lambda: filled.desk.search.property("typed") == "is:waiting ")
    until(filled, lambda: len(results(filled)) > 3)
    filled.window.press(Qt.Key.Key_Escape)
    look_for(filled, "from:lu")
    filled.window.click('from:"Lucía Fernández"')
    until(filled, lambda: filled.desk.search.property("typed") == 'from:"Lucía Fernández" ')
    until(filled, lambda: len(results(filled)) == 1)


def test_letters_in_the_field_are_words_and_no_commands(filled: Desktop) -> None:
    look_for(filled, "jkr/")
    assert filled.desk.search.property("typed") == "jkr/"


def test_what_is_unsent_leaves_the_results(filled: Desktop) -> None:
    look_for(filled, "vase")
    until(filled, lambda: results(filled) == ["Is the big blue vase still there?"])
    number = filled.desk.search._hits[0].id

    def unsend(writing: object) -> None:
        messages.unsend(writing, number, NOW)
        writing.conversations.add(filled.desk.search._hits[0].within)

    filled.store.write(unsend).result()
    filled.window.find("Nothing found for “vase”")


def test_inside_a_conversation_one_goes_from_hit_to_hit(filled: Desktop) -> None:
    look_for(filled, "grace")
    until(filled, lambda: results(filled) != [])
    filled.window.press(Qt.Key.Key_Return)
    until(filled, lambda: filled.desk.conversation.property("name") == "Grace Okafor")
    until(filled, lambda: filled.window.focused().startswith("Send to"))  # the pick waited for the last letter
    filled.window.press(Qt.Key.Key_F, CTRL_SHIFT)
    until(filled, lambda: filled.window.focused() == "Search in this conversation")
    filled.window.type("cobalt")
    until(filled, lambda: "line 350 cobalt" in bubbles_in_view(filled))
    filled.window.find("1 of 4")
    filled.window.press(Qt.Key.Key_Up)
    until(filled, lambda: "line 250 cobalt" in bubbles_in_view(filled))
    filled.window.press(Qt.Key.Key_Down)
    filled.window.press(Qt.Key.Key_Down)
    filled.window.find("4 of 4")
    until(filled, lambda: "line 50 cobalt" in bubbles_in_view(filled))
    filled.window.press(Qt.Key.Key_Escape)
    until(filled, lambda: not filled.window.shows("Search in this conversation"))


@pytest.fixture
def from_the_right(qapp: QGuiApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.usefixtures("from_the_right")
def test_from_right_to_left_what_was_found_begins_at_the_right(filled: Desktop) -> None:
    """Whatever it is written in: beside the picture, as the rows of the list do."""
    look_for(filled, "grace")
    until(filled, lambda: results(filled) != [])
    lines = [item for item in filled.window.items() if item.metaObject().className().startswith("Pieces")]
    assert len(lines) >= 2
    filled.window.qtbot.waitUntil(lambda: all(abs(right_end(line) - line.width()) < 1 for line in lines))


def right_end(line: QQuickItem) -> float:
    """Of the rightmost words."""
    texts = [item for part in line.childItems() for item in (part, *part.childItems()) if item.property("text")]
    ends = [item.mapRectToItem(line, QRectF(0, 0, item.width(), 1)).right() for item in texts if item.isVisible()]
    return max(ends, default=0.0)
