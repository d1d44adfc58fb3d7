"""The four figures at the top: one number, and one comparison."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from conwerz_desktop.domain.counters import Metric
from conwerz_desktop.domain.records import record
from conwerz_desktop.viewmodels import commas
from conwerz_desktop.viewmodels.insights.reading import BADGE, Read, Totals
from conwerz_desktop.viewmodels.insights.spans import Range
from conwerz_desktop.viewmodels.insights.words import Words


@record
class ShownFigure:
    """`direction` is 1 for more than before, -1 for less; `tone` is good, bad or empty. `target`: where it leads."""

    key: str
    title: str
    value: str
    unit: str = ""
    change: str = ""
    direction: int = 0
    tone: str = ""
    against: str = ""
    target: str = ""
    spoken: str = ""


@record
class _Compared:
    now: int | None
    before: int | None
    better_is_more: bool = True

    @property
    def difference(self) -> int:
        return 0 if self.now is None or self.before is None else self.now - self.before

    @property
    def direction(self) -> int:
        return (self.difference > 0) - (self.difference < 0)

    @property
    def tone(self) -> str:
        return "" if not self.difference else "good" if (self.difference > 0) is self.better_is_more else "bad"


def figures(read: Read, words: Words, *, in_hours: bool) -> list[ShownFigure]:
    reply = Metric.REPLY_OPEN if in_hours else Metric.REPLY
    shown = (
        _messages(read, words),
        _first_reply(read, words, reply),
        _answered(read, words, reply),
        _leads(read, words) if read.has_leads else _conversations(read, words),
    )
    return [_spoken(_against(each, read, words)) for each in shown]


def _messages(read: Read, words: Words) -> ShownFigure:
    compared = _compare(read, lambda totals: totals.number(Metric.RECEIVED))
    title = _translated("Messages this month") if read.spans.range is Range.YEAR else _translated("Messages received")
    change = ""
    if compared.before and (share := round(100 * abs(compared.difference) / compared.before)):
        change = words.per_cent(share)
    target = "messages" if read.spans.figure.last >= read.rows_from else ""
    return _changed(ShownFigure("messages", title, _number(compared.now, words), target=target), compared, change)


def _first_reply(read: Read, words: Words, reply: Metric) -> ShownFigure:
    compared = _compare(read, lambda totals: totals.median(reply), better_is_more=False)
    value, unit = _in_minutes(compared.now, words)
    change = words.minutes(abs(compared.difference)) if compared.difference else ""
    return _changed(ShownFigure("first_reply", _translated("First reply, median"), value, unit), compared, change)


def _answered(read: Read, words: Words, reply: Metric) -> ShownFigure:
    compared = _compare(read, lambda totals: totals.share(reply, BADGE))
    points = _points(abs(compared.difference)) if compared.difference else ""
    value, unit = ("\N{EN DASH}", "") if compared.now is None else (words.number(compared.now), "%")
    return _changed(ShownFigure("answered", _translated("Answered within 15 min"), value, unit), compared, points)


def _leads(read: Read, words: Words) -> ShownFigure:
    compared = _compare(read, lambda totals: totals.number(Metric.LEADS))
    change = words.number(abs(compared.difference)) if compared.difference else ""
    shown = ShownFigure("leads", _translated("New leads"), _number(compared.now, words), target="leads")
    return _changed(shown, compared, change)


def _conversations(read: Read, words: Words) -> ShownFigure:
    compared = _compare(read, lambda totals: totals.number(Metric.NEW_CONVERSATIONS))
    change = words.number(abs(compared.difference)) if compared.difference else ""
    title = _translated("New conversations")
    return _changed(ShownFigure("conversations", title, _number(compared.now, words)), compared, change)


def _compare(read: Read, asked: Callable[[Totals], int | None], *, better_is_more: bool = True) -> _Compared:
    before = read.before if _is_comparable(read) else None
    return _Compared(asked(read.figure), asked(before) if before else None, better_is_more)


def _is_comparable(read: Read) -> bool:
    """A time of which only a part was counted is no measure."""
    return read.first is not None and read.first <= read.spans.before.first


def _changed(shown: ShownFigure, compared: _Compared, change: str) -> ShownFigure:
    direction, tone = (compared.direction, compared.tone) if change else (0, "")
    return replace(shown, change=change, direction=direction, tone=tone)


def _against(shown: ShownFigure, read: Read, words: Words) -> ShownFigure:
    if not _is_comparable(read):
        return replace(shown, change="", direction=0, tone="", against=_translated("Figures grow from today"))
    days = words.days_in_short(read.spans.before, read.spans.figure.last)
    pattern = _translated("against %1") if shown.change else _translated("same as %1")
    return replace(shown, against=pattern.replace("%1", days))


def _spoken(shown: ShownFigure) -> ShownFigure:
    more = {1: _translated("%1 more"), -1: _translated("%1 less"), 0: ""}[shown.direction].replace("%1", shown.change)
    worse = _translated("worse") if shown.tone == "bad" else ""
    parts = (f"{shown.title}: {shown.value} {shown.unit}".strip(), more, shown.against, worse)
    return replace(shown, spoken=commas.joined(parts))


def _number(value: int | None, words: Words) -> str:
    return "\N{EN DASH}" if value is None else words.number(value)


def _in_minutes(value: int | None, words: Words) -> tuple[str, str]:
    if value is None:
        return "\N{EN DASH}", ""
    if value < 60:
        return words.number(value) if value else "<1", _translated("min")
    return words.minutes(value), ""


def _points(number: int) -> str:
    return QCoreApplication.translate("Insights", "%n points", "", number)


def _translated(text: str) -> str:
    return QCoreApplication.translate("Insights", text)
