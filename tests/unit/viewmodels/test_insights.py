"""The dashboard's numbers and words: what is shown is what is stored, nothing that is missing becomes a zero, and
nothing is compared with a time that was not counted."""

import csv
import datetime as dt
import io
from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QGuiApplication

from conwerz_desktop.desktop import reports
from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.counters import Metric, day_number
from conwerz_desktop.domain.opening_hours import Hours, Span
from conwerz_desktop.store import connections, counters, insights, opening_hours
from conwerz_desktop.store.database import Store, Writing
from conwerz_desktop.store.insights import Insight, State
from conwerz_desktop.viewmodels.insights import axis, charts, figures, monthly, reading
from conwerz_desktop.viewmodels.insights.charts import ShownChart
from conwerz_desktop.viewmodels.insights.figures import ShownFigure
from conwerz_desktop.viewmodels.insights.reading import Read
from conwerz_desktop.viewmodels.insights.spans import Days, Range, month_of, spans
from conwerz_desktop.viewmodels.insights.words import Words
from conwerz_desktop.viewmodels.moments import Calendar
from tests.unit.conftest import INSTAGRAM, NOON, NUMBER, PAGE

TODAY = day_number(dt.date(2026, 11, 26))
DAY = 86_400_000
ASSETS = {"page": PAGE, "instagram": INSTAGRAM, "number": NUMBER}


@pytest.fixture
def words(calendar: Calendar) -> Words:
    return Words(calendar)


def put(store: Store, which: str, day: int, counts: Mapping[tuple[Metric, int], int]) -> int:
    def write(writing: Writing) -> int:
        row = connections.find(writing.db, ASSETS[which])
        assert row is not None
        known = next((each.id for each in counters.sources(writing.db) if each.asset == row.id), None)
        source = known or counters.begin(writing, row.id, row.asset.channel, day)
        counters.put(writing, source, day, {metric for metric, _ in counts}, counts)
        return source

    return store.write(write).result()


def look(store: Store, which: Range = Range.WEEK, key: str = "all", rows_from: int = 0) -> Read:
    return store.read(lambda db: reading.read(db, spans(which, TODAY), key, rows_from)).result()


def drawn(read: Read, words: Words, *, in_hours: bool = False) -> dict[str, ShownChart]:
    return {chart.key: chart for chart in charts.charts(read, words, in_hours=in_hours)}


def figure(read: Read, words: Words, key: str) -> ShownFigure:
    return next(each for each in figures.figures(read, words, in_hours=False) if each.key == key)


@given(st.dates(dt.date(2024, 1, 1), dt.date(2032, 12, 31)), st.sampled_from(Range), st.integers(1, 7))
def test_the_pieces_follow_each_other_and_end_today(date: dt.date, which: Range, week_begins: int) -> None:
    found = spans(which, day_number(date), week_begins)
    assert found.whole.last == day_number(date)
    assert all(one.last + 1 == other.first for one, other in zip(found.bins, found.bins[1:], strict=False))
    lengths = {Range.WEEK: 7, Range.MONTH: 30, Range.QUARTER: 90}
    if which is Range.YEAR:
        assert len(found.bins) == 13
        assert found.figure.number >= found.before.number  # a leap year's 29 February has no fellow
        assert found.before.first >= found.whole.first
    else:
        assert found.whole.number == found.figure.number == found.before.number == lengths[which]
        assert found.before.last + 1 == found.figure.first


@given(st.integers(0, 3_000_000))
def test_an_axis_begins_at_zero_and_holds_everything(most: int) -> None:
    for made in (axis.of_numbers(most), axis.of_minutes(min(most, 43_200))):
        assert made.lines[0] == 0
        assert made.top >= min(most, 43_200) or made.top >= most
        assert 2 <= len(made.lines) - 1 <= axis.LINES
        assert len({b - a for a, b in zip(made.lines, made.lines[1:], strict=False)}) == 1


def test_a_day_that_was_not_counted_is_no_zero(store: Store, words: Words) -> None:
    put(store, "page", TODAY - 1, {(Metric.RECEIVED, 0): 0})
    put(store, "page", TODAY, {(Metric.RECEIVED, 0): 4, (Metric.SENT, 0): 3})
    chart = drawn(look(store), words)["messages"]
    assert chart.values == ([charts.NOTHING] * 5 + [0.0, 4.0], [charts.NOTHING] * 5 + [0.0, 3.0])
    assert chart.spoken[-1] == "Thu 26 November, Received: 4, Sent: 3"
    assert chart.spoken[0] == "Fri 20 November, Not counted"
    assert chart.rows[-1] == ["Thu 26 November", "4", "3"]
    cells = list(csv.reader(io.StringIO(chart.csv)))
    assert cells[0] == ["from", "to", "Received", "Sent", "definition"]
    assert cells[1][:4] == ["2026-11-20", "2026-11-20", "", ""]
    assert cells[-1][:4] == ["2026-11-26", "2026-11-26", "4", "3"]


def test_the_median_of_a_range_is_that_of_all_its_replies(store: Store, words: Words) -> None:
    put(store, "page", TODAY - 1, {(Metric.RECEIVED, 0): 9, (Metric.WAITS, 0): 9, (Metric.REPLY, 2): 9})
    put(store, "number", TODAY, {(Metric.RECEIVED, 0): 2, (Metric.WAITS, 0): 2, (Metric.REPLY, 50): 1})
    chart = drawn(look(store), words)["first_reply"]
    assert chart.values[0][-2:] == [2.0, 50.0]
    assert chart.headline == "2 min"
    answered = drawn(look(store), words)["answered"]
    assert [series[-1] for series in answered.values] == [0.0, 50.0]
    assert figure(look(store), words, "answered").value == "82"  # 9 of 11


def test_a_figure_is_compared_with_the_time_before(store: Store, words: Words) -> None:
    for back in range(14):
        put(store, "page", TODAY - back, {(Metric.RECEIVED, 0): 3 if back < 7 else 2})
    found = figure(look(store), words, "messages")
    assert (found.value, found.change, found.direction, found.tone) == ("21", "50 %", 1, "good")
    assert found.against == "against 13\N{EN DASH}19 Nov"
    assert found.spoken == "Messages received: 21, 50 % more, against 13\N{EN DASH}19 Nov"


def test_nothing_is_compared_with_a_time_that_was_counted_in_part(store: Store, words: Words) -> None:
    for back in range(13):
        put(store, "page", TODAY - back, {(Metric.RECEIVED, 0): 3})
    found = figure(look(store), words, "messages")
    assert (found.value, found.change, found.against) == ("21", "", "Figures grow from today")


def test_a_slower_reply_is_bad_and_more_minutes(store: Store, words: Words) -> None:
    for back in range(14):
        put(store, "page", TODAY - back, {(Metric.RECEIVED, 0): 1, (Metric.REPLY, 9 if back < 7 else 5): 1})
    found = figure(look(store), words, "first_reply")
    assert (found.value, found.unit, found.change, found.direction, found.tone) == ("9", "min", "4 min", 1, "bad")


def test_thirteen_months_compare_this_month_with_the_same_days_of_last_years(store: Store, words: Words) -> None:
    month, year_ago = month_of(TODAY), month_of(TODAY, -12)
    put(store, "page", year_ago.first, {(Metric.RECEIVED, 0): 10})
    put(store, "page", year_ago.last, {(Metric.RECEIVED, 0): 500})
    put(store, "page", month.first, {(Metric.RECEIVED, 0): 15})
    found = figure(look(store, Range.YEAR), words, "messages")
    assert (found.title, found.value, found.change) == ("Messages this month", "15", "50 %")
    assert found.against == "against 1\N{EN DASH}26 Nov 2025"


def say(store: Store, metric: Metric, state: State, as_of: int | None = NOON) -> None:
    def write(writing: Writing) -> None:
        row = connections.find(writing.db, INSTAGRAM)
        assert row is not None
        insights.note(writing, Insight(row.id, metric, state, NOON, as_of))

    store.write(write).result()


def test_metas_figures_say_what_is_late_gone_refused_or_partial(store: Store, words: Words) -> None:
    put(store, "instagram", TODAY, {(Metric.RECEIVED, 0): 0})
    put(store, "instagram", TODAY - 3, {(Metric.META_REACH, 0): 700})
    say(store, Metric.META_REACH, State.PROVIDED)
    say(store, Metric.META_VIEWS, State.GONE)
    say(store, Metric.META_NEW_FOLLOWERS, State.FEW, None)
    found = drawn(look(store), words)
    reach = found["reach"]
    assert reach.values[0] == [-1.0, -1.0, -1.0, 700.0, -1.0, -1.0, -1.0]
    assert reach.told[-1] == "Thu 26 November\nNot yet provided by Meta"
    assert reach.told[0] == "Fri 20 November\nNot counted"
    assert reach.standing.startswith("As of Monday 21 September 2026, ")
    assert found["views"].standing == "Meta no longer provides this figure. What was collected until then stays."
    assert found["views"].is_empty
    assert found["new_followers"].standing == "Meta provides this figure from 100 followers on."
    assert "meta_conversations" not in found
    month = drawn(look(store, Range.YEAR), words)["reach"]
    assert month.told[-1].endswith("Reach: 700\n1 of 26 days provided")


def test_followers_are_a_level_and_no_account_is_lost_in_between(store: Store, words: Words) -> None:
    put(store, "instagram", TODAY - 3, {(Metric.META_FOLLOWERS, 0): 1_000})
    put(store, "number", TODAY - 1, {(Metric.META_FOLLOWERS, 0): 50})  # as if another account
    chart = drawn(look(store), words)["followers"]
    assert chart.values[0][-4:] == [1_000.0, -1.0, 1_050.0, -1.0]
    assert chart.headline == "1,050"
    assert chart.partial == -1


def test_points_lead_to_rows_while_there_are_rows(store: Store, words: Words) -> None:
    put(store, "page", TODAY, {(Metric.RECEIVED, 0): 1})
    chart = drawn(look(store, rows_from=TODAY - 2), words)["messages"]
    assert chart.targets == ("", "", "", "", "messages", "messages", "messages")


def test_opening_hours_change_chart_note_and_export_alike(store: Store, words: Words) -> None:
    put(store, "page", TODAY, {(Metric.RECEIVED, 0): 1, (Metric.REPLY, 600): 1, (Metric.REPLY_OPEN, 10): 1})
    assert not look(store).has_hours

    def open_shop(writing: Writing) -> None:
        place = opening_hours.place_of(writing.db, PAGE)
        assert place
        opening_hours.put(writing, place, Hours(((Span(540, 1_080),),) * 7))

    store.write(open_shop).result()
    read = look(store)
    assert read.has_hours
    plain, within = (drawn(read, words, in_hours=hours)["first_reply"] for hours in (False, True))
    assert (plain.values[0][-1], within.values[0][-1]) == (600.0, 10.0)
    assert within.note.endswith("Only time in which the shop was open is counted.")
    assert within.note in within.csv
    assert ",10," in within.csv
    assert ",600," in plain.csv


def test_one_channel_or_page_is_counted_alone(store: Store, words: Words) -> None:
    put(store, "page", TODAY, {(Metric.RECEIVED, 0): 5, (Metric.LEADS, 0): 2})
    put(store, "instagram", TODAY, {(Metric.RECEIVED, 0): 3, (Metric.COMMENTS, 0): 4})
    put(store, "number", TODAY, {(Metric.RECEIVED, 0): 8})
    everything = charts.shares(look(store), words)
    assert [(each.channel, each.count) for each in everything] == [
        ("whatsapp", "8"), ("messenger", "5"), ("instagram", "3"), ("comments", "4"), ("lead", "2"),
    ]  # fmt: skip
    for key, number in (("channel:whatsapp", "8"), (f"page:{PAGE.id}", "8"), ("channel:instagram", "3"), ("all", "16")):
        assert figure(look(store, key=key), words, "messages").value == number
    assert "reach" not in drawn(look(store, key="channel:whatsapp"), words)
    assert [each.key for each in figures.figures(look(store, key="channel:whatsapp"), words, in_hours=False)][-1] == (
        "conversations"
    )


def test_what_was_disconnected_is_still_counted_among_everything(store: Store, words: Words) -> None:
    put(store, "page", TODAY, {(Metric.RECEIVED, 0): 5})

    def disconnect(writing: Writing) -> None:
        row = connections.find(writing.db, PAGE)
        assert row is not None
        connections.remove(writing, row.id)

    store.write(disconnect).result()
    assert figure(look(store), words, "messages").value == "5"
    assert figure(look(store, key="gone"), words, "messages").value == "5"
    assert look(store).shop.channel(Channel.MESSENGER)[0].asset is None


def test_a_month_fits_on_a_page(store: Store, words: Words, qapp: QGuiApplication) -> None:
    for back in range(60):
        put(store, "page", TODAY - back, {(Metric.RECEIVED, 0): back % 7, (Metric.SENT, 0): 2, (Metric.WAITS, 0): 2})
    asked = monthly.Asked(TODAY - 30, TODAY, "all", "Everything", in_hours=False)
    report = store.read(lambda db: monthly.report(db, asked, words)).result()
    assert report.title == "October 2026"
    assert len(report.bars[0].values[0]) == 31
    assert report.table.rows[0][0] == "Messenger"
    assert reports.pdf(report).startswith(b"%PDF")


def test_dates_are_said_as_short_as_can_be(words: Words) -> None:
    assert words.days(Days(TODAY, TODAY)) == "Thu 26 November"
    assert words.days(Days(TODAY - 5, TODAY)) == "21\N{EN DASH}26 November 2026"
    assert words.days(Days(TODAY - 30, TODAY)) == "27 October \N{EN DASH} 26 November 2026"
    assert words.days(Days(TODAY - 360, TODAY)) == "1 December 2025 \N{EN DASH} 26 November 2026"
