"""How numbers, days and minutes are said on the dashboard."""

from PySide6.QtCore import QCoreApplication, QDate

from conwerz_desktop.domain.counters import MINUTE, date_of
from conwerz_desktop.domain.records import record
from conwerz_desktop.viewmodels.insights.spans import Days, Range, Spans
from conwerz_desktop.viewmodels.moments import Calendar, begins_with_month, span, written


@record
class Words:
    calendar: Calendar

    def number(self, value: int) -> str:
        return self.calendar.locale.toString(value)

    def minutes(self, value: int) -> str:
        """As few words as possible; less than a minute is said so."""
        if value == 0:
            return _translated("under 1 min")
        if value >= 60 and value % 60 == 0 and value < 2 * 1_440:
            return _translated("%1 h").replace("%1", str(value // 60))
        return span(value * MINUTE)

    def per_cent(self, value: int) -> str:
        return _translated("%1 %").replace("%1", self.number(value))

    def tick(self, spans: Spans, place: int) -> str:
        """Below a piece, where there is room for it."""
        days = spans.bins[place]
        match spans.range:
            case Range.WEEK:
                return self._date(days.first, _translated("ddd d"))
            case Range.MONTH:
                from_the_end = len(spans.bins) - 1 - place
                return self._date(days.first, _translated("d MMM")) if from_the_end % 5 == 0 else ""
            case Range.QUARTER:
                return self._date(days.first, _translated("d MMM")) if (len(spans.bins) - 1 - place) % 2 == 0 else ""
            case Range.YEAR:
                with_year = place in (0, len(spans.bins) - 1)
                return self._date(days.first, _translated("MMM yy") if with_year else _translated("MMM"))

    def piece(self, spans: Spans, place: int) -> str:
        """In full."""
        days = spans.bins[place]
        if spans.range is Range.YEAR:
            return self.month(days.first)
        return self.days(days)

    def days(self, days: Days) -> str:
        """A day, or from which to which."""
        return self._from_to(days, _translated("ddd d MMMM"), _translated("d MMMM"), _translated("d MMMM yyyy"))

    def days_in_short(self, days: Days, now: int) -> str:
        """Without the year where it is this one."""
        within = _translated("d MMM")
        whole = within if date_of(days.last).year == date_of(now).year else _translated("d MMM yyyy")
        return self._from_to(days, _translated("ddd d MMM"), within, whole).replace(" \N{EN DASH} ", "\N{EN DASH}")

    def _from_to(self, days: Days, alone: str, within: str, whole: str) -> str:
        """`within` is a day of the year that is named at the end."""
        if days.first == days.last:
            return self._date(days.first, alone)
        first, last = date_of(days.first), date_of(days.last)
        end = self._date(days.last, whole)
        if (first.year, first.month) == (last.year, last.month) and not begins_with_month(self.calendar.locale):
            return f"{first.day}\N{EN DASH}{end}"
        begin = self._date(days.first, within if first.year == last.year else whole)
        return f"{begin} \N{EN DASH} {end}"

    def month(self, day: int) -> str:
        return self._date(day, _translated("MMMM yyyy"))

    def unit(self, spans: Spans) -> str:
        """What a piece is."""
        match spans.range:
            case Range.WEEK | Range.MONTH:
                return _translated("Day")
            case Range.QUARTER:
                return _translated("Week")
            case Range.YEAR:
                return _translated("Month")

    def _date(self, day: int, pattern: str) -> str:
        date = date_of(day)
        return written(self.calendar.locale, QDate(date.year, date.month, date.day), pattern)


def _translated(text: str) -> str:
    return QCoreApplication.translate("Insights", text)
