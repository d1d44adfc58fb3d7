"""Hours as people write and read them: times of the day, stretches, the days of a week."""

import re
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from conwerz_desktop.domain.opening_hours import DAY_MINUTES, Hours, Span, overlaps
from conwerz_desktop.domain.records import record
from conwerz_desktop.viewmodels import commas
from conwerz_desktop.viewmodels.moments import written

MOST_SPANS = 3  # of one day
_TYPED = re.compile(r"\s*(\d{1,2})(?:[:.h]?(\d{2}))?\s*(a|p)?\.?\s*(?:m\.?)?\s*", re.IGNORECASE)


@record
class SpanLine:
    """One stretch of a weekday; a closed day has one line without times. `bad`: the day's stretches share a minute."""

    key: str
    day: int
    number: int
    name: str
    open: bool
    opens: str
    closes: str
    bad: bool
    may_add: bool
    is_first: bool


@record
class DayPreview:
    """`starts` and `lengths` are shares of the day, from 0 to 1: the bars of a day of the coming week."""

    key: str
    name: str
    words: str
    starts: tuple[float, ...]
    lengths: tuple[float, ...]
    special: bool
    today: bool


def minutes(typed: str) -> int | None:
    """What people type for a time: 9, 930, 9:30, 9.30, 9h30, 9 pm."""
    if not (found := _TYPED.fullmatch(typed)):
        return None
    hour, minute, half = int(found[1]), int(found[2] or 0), (found[3] or "").lower()
    if half and not 1 <= hour <= 12:
        return None
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return (hour % 24) * 60 + minute if hour <= 24 and minute < 60 else None


def span_lines(locale: QLocale, hours: Hours) -> list[SpanLine]:
    return [line for day, spans in enumerate(hours.week) for line in _day_lines(locale, day, spans)]


def _day_lines(locale: QLocale, day: int, spans: tuple[Span, ...]) -> list[SpanLine]:
    name = locale.dayName(day + 1)
    if not spans:
        return [SpanLine(f"{day}/0", day, 0, name, False, "", "", False, False, True)]
    bad = overlaps(spans)
    return [
        SpanLine(
            key=f"{day}/{number}",
            day=day,
            number=number,
            name=name,
            open=True,
            opens=clock_words(locale, span.opens),
            closes=clock_words(locale, span.closes),
            bad=bad,
            may_add=number == len(spans) - 1 < MOST_SPANS - 1,
            is_first=number == 0,
        )
        for number, span in enumerate(spans)
    ]


def week_preview(locale: QLocale, hours: Hours, today: date) -> list[DayPreview]:
    return [_preview(locale, hours, today + timedelta(days=ahead), today) for ahead in range(7)]


def _preview(locale: QLocale, hours: Hours, day: date, today: date) -> DayPreview:
    """What began the day before and goes past midnight is drawn on the day it is open."""
    yesterday = [
        (0, span.opens + span.minutes - DAY_MINUTES)
        for span in hours.spans_on(day - timedelta(days=1))
        if span.opens + span.minutes > DAY_MINUTES
    ]
    own = [(span.opens, min(span.opens + span.minutes, DAY_MINUTES)) for span in hours.spans_on(day)]
    bars = [*yesterday, *own]
    holiday = hours.holiday_on(day)
    words = spans_words(locale, hours.spans_on(day))
    return DayPreview(
        key=day.isoformat(),
        name=written(locale, qdate(day), _translated("ddd d MMM")),
        words=f"{holiday.name or _translated('Holiday')} · {words}" if holiday else words,
        starts=tuple(opens / DAY_MINUTES for opens, _ in bars),
        lengths=tuple((closes - opens) / DAY_MINUTES for opens, closes in bars),
        special=holiday is not None,
        today=day == today,
    )


def clock_words(locale: QLocale, minute: int) -> str:
    at = QTime(minute // 60 % 24, minute % 60)
    return locale.toString(at, QLocale.FormatType.ShortFormat)


def spans_words(locale: QLocale, spans: tuple[Span, ...]) -> str:
    if not spans:
        return _translated("Closed")
    stretch = _translated("%1 – %2")  # noqa: RUF001 - a dash between times
    each = (
        stretch.replace("%1", clock_words(locale, span.opens)).replace("%2", clock_words(locale, span.closes))
        for span in sorted(spans)
    )
    return commas.joined(each)


def day_words(locale: QLocale, day: date) -> str:
    return written(locale, qdate(day), _translated("ddd d MMM yyyy"))


def qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _translated(text: str) -> str:
    return QCoreApplication.translate("Hours", text)
