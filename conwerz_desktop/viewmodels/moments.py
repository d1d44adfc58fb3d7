"""Times as people say them: "14:03", "Sun", "12 Nov", "Yesterday", "3 h 12 min"."""

import datetime as dt
import re
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTime, QTimeZone

MINUTE = 60_000
HOUR = 60 * MINUTE
DAY = 24 * HOUR
_LATELY = 12 * HOUR  # shown by the clock even across midnight
_DAY_FIRST = re.compile(r"(dddd? )?\bd (MMMM?)( yyyy)?")


@dataclass(frozen=True)
class Calendar:
    """The owner's language and time zone. Every `at` is milliseconds since 1970 UTC."""

    locale: QLocale = field(default_factory=QLocale)
    zone: QTimeZone = field(default_factory=lambda: QTimeZone(QTimeZone.Initialization.LocalTime))
    """As the system has it; by its name Qt would read all of its history, which costs a start 4 ms."""
    figures: QLocale | None = None
    """Of whoever types days otherwise than the window's language writes them; None: as it does."""

    @property
    def month_first(self) -> bool:
        """Whether the owner writes a day in figures so."""
        return (self.figures or self.locale).dateFormat(QLocale.FormatType.ShortFormat).startswith("M")

    def clock(self, at: int) -> str:
        return self.locale.toString(self._local(at).time(), QLocale.FormatType.ShortFormat)

    def in_list(self, at: int, now: int) -> str:
        """As short as it can be understood."""
        date, today = self._local(at).date(), self._local(now).date()
        if date == today or 0 <= now - at < _LATELY:
            return self.clock(at)
        if date.daysTo(today) == 1:
            return _translated("Yesterday")
        if 0 < date.daysTo(today) < 7:
            return self.locale.toString(date, "ddd")
        pattern = _translated("d MMM") if date.year() == today.year() else _translated("d MMM yyyy")
        return written(self.locale, date, pattern)

    def day(self, at: int, now: int) -> str:
        date, today = self._local(at).date(), self._local(now).date()
        match date.daysTo(today):
            case 0:
                return _translated("Today")
            case 1:
                return _translated("Yesterday")
        pattern = _translated("dddd d MMMM") if date.year() == today.year() else _translated("dddd d MMMM yyyy")
        return written(self.locale, date, pattern)

    def date(self, at: int) -> QDate:
        return self._local(at).date()

    def date_of(self, at: int) -> dt.date:
        day = self.date(at)
        return dt.date(day.year(), day.month(), day.day())

    def start_of(self, day: dt.date) -> int:
        """When it begins where the owner is."""
        return QDate(day.year, day.month, day.day).startOfDay(self.zone).toMSecsSinceEpoch()

    def short_day(self, at: int) -> str:
        return written(self.locale, self._local(at).date(), _translated("ddd d MMM"))

    def opening(self, at: int, now: int) -> str:
        """When a shop opens, as it is said to a customer."""
        days, clock = self._local(now).date().daysTo(self._local(at).date()), self.clock(at)
        match days:
            case 0:
                return _translated("today at %1").replace("%1", clock)
            case 1:
                return _translated("tomorrow at %1").replace("%1", clock)
        pattern = _translated("dddd") if days < 7 else _translated("dddd d MMMM")
        day = written(self.locale, self._local(at).date(), pattern)
        return _translated("on %1 at %2").replace("%1", day).replace("%2", clock)

    def ahead(self, at: int, now: int) -> str:
        """A moment that is still to come: "16:30", "Tomorrow 09:00", "Mon 09:00", "1 Dec"."""
        date = self._local(at).date()
        match self._local(now).date().daysTo(date):
            case 0:
                return self.clock(at)
            case 1:
                return _translated("Tomorrow %1").replace("%1", self.clock(at))
            case days if days < 7:
                return f"{self.locale.toString(date, 'ddd')} {self.clock(at)}"
        return self.in_list(at, now)

    def local(self, at: int) -> dt.datetime:
        """As the owner's clock shows it, to the second."""
        shown = self._local(at)
        day, time = shown.date(), shown.time()
        clock = dt.time(time.hour(), time.minute(), time.second())
        return dt.datetime.combine(dt.date(day.year(), day.month(), day.day()), clock)

    def moment(self, local: dt.datetime) -> int:
        """When the owner's clock shows this."""
        day, time = QDate(local.year, local.month, local.day), QTime(local.hour, local.minute, local.second)
        return QDateTime(day, time, self.zone).toMSecsSinceEpoch()

    def day_words(self, now: int) -> dict[str, int]:
        """What days are called, folded, and how many days from now they are: today, tomorrow, and the next seven."""
        today = self._local(now).date()
        found = {_translated("Today").casefold(): 0, _translated("Tomorrow").casefold(): 1}
        for days in range(1, 8):
            day = today.addDays(days)
            found |= {self.locale.toString(day, pattern).casefold().strip("."): days for pattern in ("ddd", "dddd")}
        return found

    def full(self, at: int) -> str:
        clock = self.locale.timeFormat(QLocale.FormatType.ShortFormat)
        return written(self.locale, self._local(at), _translated("dddd d MMMM yyyy, HH:mm").replace("HH:mm", clock))

    def _local(self, at: int) -> QDateTime:
        return QDateTime.fromMSecsSinceEpoch(at, self.zone)


def written(locale: QLocale, at: QDate | QDateTime, pattern: str) -> str:
    """By one of the patterns of the window's language; in English, as the owner's country has day and month."""
    if begins_with_month(locale):
        pattern = _DAY_FIRST.sub(_month_first, pattern)
    return locale.toString(at, pattern)


def begins_with_month(locale: QLocale) -> bool:
    short = locale.dateFormat(QLocale.FormatType.ShortFormat)
    return locale.language() is QLocale.Language.English and 0 <= short.find("M") < short.find("d")


def _month_first(found: re.Match[str]) -> str:
    weekday, month, year = found.groups("")
    return f"{weekday and weekday.rstrip() + ', '}{month} d{year and ',' + year}"


def span(milliseconds: int) -> str:
    """How long something still lasts, in its two largest units, rounded down."""
    minutes = max(0, milliseconds) // MINUTE
    hours, days = minutes // 60, minutes // 1440
    if days >= 2:
        return QCoreApplication.translate("Moments", "%n days", "", days)
    if hours:
        return _translated("%1 h %2 min").replace("%1", str(hours)).replace("%2", str(minutes % 60))
    return _translated("%1 min").replace("%1", str(minutes))


def _translated(text: str) -> str:
    return QCoreApplication.translate("Moments", text)
