"""In the bubble that a search leads to its words are marked where they stand, in every script and on every line."""

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QTextLayout, QTextLine, QTextOption
from PySide6.QtQuick import QQuickItem

from conwerz_desktop.domain.people import Profile
from tests import shop
from tests.screens.conftest import NOW, Desktop
from tests.shop import HOUR, PAGE, Said, Talk

LINE = 21
GRACE = Talk(PAGE, "7700000000000099", Profile("Grace Okafor"), (Said(HOUR, "Good morning"),))
LONG = (
    "🙂 A long line of words that goes on and on\nuntil it has two cobalt cups in its third or fourth line, 🙂 and "
    "cobalt saucers that match them well enough for a table of twelve"
)
SAID = [
    ("two cobalt cups", "cobalt"),
    (LONG, "cobalt saucer"),
    ("أريد كوبين من الكوبالت الأزرق, كوبالت", "كوبالت"),
    ("請問這件青花瓷的茶壺多少錢,還有沒有別的顏色和大小可以選擇呢,青花瓷的杯子也要兩個", "青花瓷"),
    (f"co{'b' * 90}alt", "cob"),
]


@pytest.mark.parametrize(("said", "typed"), SAID)
def test_the_words_of_a_hit_are_marked_where_they_stand(desktop: Desktop, said: str, typed: str) -> None:
    shop.fill(desktop.store, (*shop.TALKS, GRACE))
    shop.says(desktop.store, GRACE, "m_new", said, NOW - 1)
    desktop.shell.show_inbox(desktop.desk)
    until = desktop.window.qtbot.waitUntil
    until(lambda: len(desktop.desk.inbox.model.rows) > 0)
    desktop.desk.search.look_for(f"{typed} channel:messenger")
    until(lambda: [row.key[:7] for row in desktop.desk.search.model.rows] == ["message"])
    desktop.desk.search.pick(0)
    until(lambda: marks(desktop) != [] and places(marks(desktop)[0]) != [])

    (mark,) = marks(desktop)
    search = desktop.desk.thread_search
    (words,) = (each for each in texts(desktop, said) if each.property("lineHeight") == LINE)
    expected = laid_out(said, words, search.find_in(said, search.sought))
    until(lambda: len(places(mark)) == len(expected))
    for place, wanted in zip(places(mark), expected, strict=True):
        assert place.y() == wanted.y()
        assert abs(place.left() - wanted.left()) < 3, (place, wanted)
        assert abs(place.right() - wanted.right()) < 3, (place, wanted)


def test_what_was_searched_inside_is_marked_and_no_longer_when_the_search_is_closed(desktop: Desktop) -> None:
    (conversation, *_) = shop.fill(desktop.store, (GRACE,))
    desktop.shell.show_inbox(desktop.desk)
    until = desktop.window.qtbot.waitUntil
    desktop.desk.inbox.pick(conversation)
    until(lambda: texts(desktop, "Good morning") != [])
    desktop.desk.thread_search.begin()
    desktop.desk.thread_search.look_for("mor")
    until(lambda: marks(desktop) != [] and len(places(marks(desktop)[0])) == 1)
    whole = places(marks(desktop)[0])
    desktop.desk.thread_search.look_for("good mor")
    until(lambda: len(places(marks(desktop)[0])) == 2)
    assert places(marks(desktop)[0])[1:] == whole
    desktop.window.press(Qt.Key.Key_Escape)
    desktop.desk.thread_search.close()
    until(lambda: all(places(mark) == [] for mark in marks(desktop)))


def marks(desktop: Desktop) -> list[QQuickItem]:
    return [item for item in desktop.window.items() if item.metaObject().className().startswith("SoughtWords")]


def places(mark: QQuickItem) -> list[QRectF]:
    return [QRectF(place) for place in mark.property("places").toVariant() or ()]


def texts(desktop: Desktop, said: str) -> list[QQuickItem]:
    return [item for item in desktop.window.items() if item.property("text") == said and item.property("lineCount")]


def laid_out(said: str, words: QQuickItem, spans: list[int]) -> list[QRectF]:
    """Where these letters stand, by Qt's own layout of the text; a piece for each line of each word.

    Where a line from the right ends in a space it tells all of its letters a space too far to the right.
    """
    layout = QTextLayout(said.replace("\n", "\u2028"), words.property("font"))
    at_right = words.parentItem().property("rtl")
    option = QTextOption(Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setUseDesignMetrics(False)
    layout.setTextOption(option)
    lines = lines_of(layout, words.width())
    assert len(lines) == words.property("lineCount")
    found = []
    for start, end in zip(spans[::2], spans[1::2], strict=True):
        for number, line in enumerate(lines):
            first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
            if first < last:
                ends = sorted(x(line, at) for at in (first, last))
                found.append(QRectF(ends[0], number * LINE, ends[1] - ends[0], LINE))
    return found


def lines_of(layout: QTextLayout, width: float) -> list[QTextLine]:
    lines = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        lines.append(line)
    layout.endLayout()
    return lines


def x(line: QTextLine, at: int) -> float:
    """The binding gives the place as well."""
    found = line.cursorToX(at)
    return float(found[0] if isinstance(found, tuple) else found)
