"""The dashboard in a real window: charts by keyboard and in words, the table behind them, files, and the rows behind
a number."""

import datetime as dt
import sys
from pathlib import Path
from types import FrameType

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage

from conwerz_desktop.domain.counters import Metric, day_number
from conwerz_desktop.practice.world.dice import Dice
from conwerz_desktop.practice.world.history import History
from conwerz_desktop.store import connections, counters
from conwerz_desktop.store.database import Writing
from conwerz_desktop.viewmodels.insights import charts
from tests import shop
from tests.screens.conftest import Desktop, accessible_name

TODAY = day_number(dt.date(2026, 9, 21))
SHIFT = Qt.KeyboardModifier.ShiftModifier


def fill(desktop: Desktop) -> None:
    """Thirteen months, as the practice shop has them."""
    history = History(Dice(1), frozenset(asset.id for asset in shop.SHOP))

    def write(writing: Writing) -> None:
        for row in connections.everything(writing.db):
            source = counters.begin(writing, row.id, row.asset.channel, TODAY - 380)
            for day, counts in history.of(row.asset, range(TODAY - 380, TODAY + 1)):
                counters.put(writing, source, day, {metric for metric, _ in counts}, counts)

    desktop.store.write(write).result()


@pytest.fixture
def board(desktop: Desktop) -> Desktop:
    fill(desktop)
    desktop.shell.show_inbox(desktop.desk)
    desktop.desk.places.go("insights")
    desktop.window.find("Messages by day")
    return desktop


def chart(desktop: Desktop, title: str):  # type: ignore[no-untyped-def]
    """Drawn between two frames, some time after its title."""

    def drawn():  # type: ignore[no-untyped-def]
        named = ((item, QAccessible.queryAccessibleInterface(item)) for item in desktop.window.all(title))
        return [item for item, known in named if known and known.role() == QAccessible.Role.Chart]

    desktop.window.qtbot.waitUntil(lambda: bool(drawn()))
    return drawn()[-1]


def described(item) -> str:  # type: ignore[no-untyped-def]
    return QAccessible.queryAccessibleInterface(item).text(QAccessible.Text.Description)


def test_the_rail_leads_there_and_ranges_change_every_chart(board: Desktop) -> None:
    window = board.window
    window.click("90 days")
    window.find("Messages by week")
    window.click("13 months")
    window.find("Messages by month")
    assert window.shows("First reply, median")


def test_a_chart_is_walked_through_by_arrows_and_speaks(board: Desktop) -> None:
    window = board.window
    messages = chart(board, "Messages by day")
    messages.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    assert described(messages).startswith("Mon 21 September, Received: ")
    window.press(Qt.Key.Key_Left)
    assert described(messages).startswith("Sun 20 September, Received: ")
    window.press(Qt.Key.Key_Home)
    assert described(messages).startswith("Sun 23 August, Received: ")
    window.press(Qt.Key.Key_Left)
    window.press(Qt.Key.Key_Right)
    assert described(messages).startswith("Mon 24 August, Received: ")
    window.press(Qt.Key.Key_End)
    assert described(messages).startswith("Mon 21 September, Received: ")


def test_a_point_leads_to_its_rows(board: Desktop) -> None:
    window = board.window
    messages = chart(board, "Messages by day")
    messages.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    window.press(Qt.Key.Key_Left)
    window.press(Qt.Key.Key_Return)
    window.qtbot.waitUntil(lambda: board.desk.places.place == "inbox")
    assert board.desk.search.typed == "after:2026-09-20 before:2026-09-21"


def test_figures_that_stand_are_not_drawn_again(board: Desktop) -> None:
    def note(frame: FrameType, event: str, _: object) -> None:
        if event == "call" and frame.f_code is charts.charts.__code__:
            drawn.append(event)

    drawn: list[str] = []
    board.desk.places.go("inbox")
    sys.setprofile(note)
    try:
        for draws in (0, 1):  # what another day brings, is
            board.desk.places.go("insights")
            board.window.qtbot.waitUntil(lambda: not board.desk.insights._reading)
            assert len(drawn) == draws
            board.desk.places.go("inbox")
            board.store.write(count_one_more).result()
    finally:
        sys.setprofile(None)


def count_one_more(writing: Writing) -> None:
    source = counters.sources(writing.db)[0]
    counters.put(writing, source.id, TODAY, (Metric.RECEIVED,), {(Metric.RECEIVED, 0): 9_999})


def test_a_figure_leads_to_the_leads(board: Desktop) -> None:
    leads = next(item for item in board.window.items() if accessible_name(item).startswith("New leads: "))
    board.window.click_item(leads)
    board.window.qtbot.waitUntil(lambda: board.desk.places.place == "leads")


def test_behind_each_chart_is_a_table(board: Desktop) -> None:
    window = board.window
    number = board.desk.insights.charts_shown()["messages"].rows[-1]
    chart(board, "Messages by day")
    window.click("Show Messages by day as a table")
    table = next(item for item in window.all("Messages by day") if item.property("count") == 30)
    table.setProperty("currentIndex", 29)
    window.find(f"Mon 21 September, Received: {number[1]}, Sent: {number[2]}")
    window.click("Show Messages by day as a chart")
    chart(board, "Messages by day")


def test_a_chart_is_saved_as_table_and_as_picture(board: Desktop, tmp_path: Path) -> None:
    window = board.window
    window.click("Save Messages by day as a table (CSV)…")
    window.qtbot.waitUntil((tmp_path / "Messages by day.csv").exists)
    chart(board, "Messages by day")
    assert "Received" in (tmp_path / "Messages by day.csv").read_text(encoding="utf-8-sig")
    window.click("Save Messages by day as a picture (PNG)…")
    window.qtbot.waitUntil((tmp_path / "Messages by day.png").exists)
    picture = QImage(str(tmp_path / "Messages by day.png"))
    assert picture.width() > 1_500
    assert len({picture.pixel(x, y) for x in range(0, picture.width(), 9) for y in range(0, picture.height(), 9)}) > 3


def test_everything_goes_into_one_file(board: Desktop, tmp_path: Path) -> None:
    board.window.click("Export…")
    board.window.qtbot.waitUntil((tmp_path / "Insights.csv").exists)
    text = (tmp_path / "Insights.csv").read_text(encoding="utf-8-sig")
    assert text.count("from,to,") == len(board.desk.insights.charts_shown())


def test_a_channel_is_chosen_and_shown_alone(board: Desktop) -> None:
    window = board.window
    window.find("Instagram reach")
    window.click("WhatsApp")
    window.qtbot.waitUntil(lambda: not window.shows("Instagram reach"))
    assert not window.shows("Speed to lead, median")


def test_the_first_days_are_honest(desktop: Desktop) -> None:
    def write(writing: Writing) -> None:
        row = connections.everything(writing.db)[0]
        source = counters.begin(writing, row.id, row.asset.channel, TODAY)
        counters.put(writing, source, TODAY, (Metric.RECEIVED,), {(Metric.RECEIVED, 0): 2})

    desktop.store.write(write).result()
    desktop.shell.show_inbox(desktop.desk)
    desktop.desk.places.go("insights")
    desktop.window.find("Figures grow from today: each day is counted when it ends, and kept for 13 months.")
    desktop.window.find("Messages received: 2, Figures grow from today")


@pytest.mark.parametrize(("width", "height"), [(480, 640), (720, 800), (1280, 800), (1920, 1080)])
def test_nothing_leaves_the_window_sideways(board: Desktop, width: int, height: int) -> None:
    board.window.resize(width, height)
    board.window.find("Messages by day")
    for item in board.window.items():
        if accessible_name(item):
            left = item.mapToScene(item.boundingRect().topLeft()).x()
            right = item.mapToScene(item.boundingRect().topRight()).x()
            assert left >= -1, accessible_name(item)
            assert right <= width + 1, accessible_name(item)
