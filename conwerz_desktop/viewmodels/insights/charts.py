"""What is drawn, with the words of every point: hovered, spoken, in the table behind the chart and in its file."""

import csv
import io
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.counters import Metric, date_of
from conwerz_desktop.domain.records import record
from conwerz_desktop.store.insights import State
from conwerz_desktop.viewmodels import commas
from conwerz_desktop.viewmodels.insights import axis
from conwerz_desktop.viewmodels.insights.reading import BADGE, Read, Totals
from conwerz_desktop.viewmodels.insights.words import Words

NOTHING = -1.0
"""A value that there is not, which is not zero."""
LATE_DAYS = 2  # so late Meta may be
_ORDER = (
    "messages", "reach", "first_reply", "answered", "conversations", "comments", "leads", "speed", "views", "followers",
    "new_followers", "meta_conversations",
)  # fmt: skip


class Unit(StrEnum):
    NUMBER = "number"
    MINUTES = "minutes"
    PER_CENT = "per_cent"


@record
class Series:
    """`values` has one for each piece; None is a piece of which nothing is known."""

    name: str
    values: tuple[int | None, ...]


@record
class ShownChart:
    """`values` has one list a series. `partial` is the piece that is not over. `told`, `spoken` and `targets` have one
    text a piece, the last of which says where it leads to. `standing` says what Meta says of its figure."""

    key: str
    title: str
    kind: str
    series: tuple[str, ...]
    labels: tuple[str, ...]
    values: tuple[list[float], ...]
    most: float
    lines: tuple[str, ...]
    partial: int
    told: tuple[str, ...]
    spoken: tuple[str, ...]
    targets: tuple[str, ...]
    headline: str
    headline_words: str
    note: str
    standing: str
    is_empty: bool
    header: tuple[str, ...]
    rows: tuple[list[str], ...]
    csv: str


@record
class ShownShare:
    """Where people write: `part` of the channel that most use."""

    key: str
    channel: str
    text: str
    count: str
    part: float
    spoken: str


@record
class _Plan:
    """`target` is what its points lead to: messages, comments, leads, or nowhere."""

    key: str
    title: str
    note: str
    series: tuple[Series, ...]
    kind: str = "bars"
    unit: Unit = Unit.NUMBER
    target: str = ""
    headline: str = ""
    headline_words: str = ""
    metric: Metric | None = None
    is_level: bool = False
    """A number that is so at a time: nothing of it is still to come."""


def charts(read: Read, words: Words, *, in_hours: bool) -> list[ShownChart]:
    plans = [_messages(read, words), _first_reply(read, words, in_hours), _answered(read, in_hours)]
    plans += [_conversations(read), *_instagram(read, words), *_leads(read, words), *_page(read)]
    plans.sort(key=lambda plan: _ORDER.index(plan.key))
    return [_shown(plan, read, words) for plan in plans]


def shares(read: Read, words: Words) -> list[ShownShare]:
    """Messages by channel, and beside them the comments and the leads."""
    whole = read.by_channel
    counted = [
        (channel.value, name, whole[channel].number(Metric.RECEIVED))
        for channel, name in _channel_names().items()
        if any(source.channel is channel for source in read.chosen)
    ]
    counted.sort(key=lambda row: -(row[2] or 0))
    everything = [totals for totals in whole.values() if totals.is_counted]
    if read.has_instagram:
        counted.append(("comments", _translated("Comments"), _sum(everything, Metric.COMMENTS)))
    if read.has_leads:
        counted.append(("lead", _translated("Lead Ads"), _sum(everything, Metric.LEADS)))
    most = max((number or 0 for _, _, number in counted), default=0) or 1
    return [
        ShownShare(key, key, name, words.number(number), number / most, f"{name}: {words.number(number)}")
        for key, name, number in counted
        if number is not None
    ]


def _sum(totals: Sequence[Totals], metric: Metric) -> int | None:
    return sum(each.number(metric) or 0 for each in totals) if totals else None


def _channel_names() -> dict[Channel, str]:
    return {Channel.WHATSAPP: "WhatsApp", Channel.INSTAGRAM: "Instagram", Channel.MESSENGER: "Messenger"}


def _each(read: Read, value: Callable[[Totals], int | None]) -> tuple[int | None, ...]:
    return tuple(value(totals) for totals in read.bins)


def _count(read: Read, metric: Metric) -> tuple[int | None, ...]:
    return _each(read, lambda totals: totals.number(metric))


def _messages(read: Read, words: Words) -> _Plan:
    title = {
        _translated("Day"): _translated("Messages by day"),
        _translated("Week"): _translated("Messages by week"),
        _translated("Month"): _translated("Messages by month"),
    }[words.unit(read.spans)]
    note = _translated(
        "Received: written by customers. Sent: written by people of the shop, here or in another program, and taken by"
        " Meta. Automatic answers are not among them."
    )
    series = (
        Series(_translated("Received"), _count(read, Metric.RECEIVED)),
        Series(_translated("Sent"), _count(read, Metric.SENT)),
    )
    return _Plan("messages", title, note, series, target="messages")


def _first_reply(read: Read, words: Words, in_hours: bool) -> _Plan:
    metric = Metric.REPLY_OPEN if in_hours else Metric.REPLY
    note = _translated(
        "From a customer's question to the first answer by a person within 24 hours; the one in the middle. Automatic"
        " answers do not count. A question is a message that no unanswered one precedes within 24 hours."
    )
    whole = _whole(read).median(metric)
    return _Plan(
        "first_reply",
        _translated("First reply, median"),
        _hours_note(note, in_hours),
        (Series(_translated("First reply"), _each(read, lambda totals: totals.median(metric))),),
        "line",
        Unit.MINUTES,
        "messages",
        "" if whole is None else words.minutes(whole),
        _translated("in the middle of all of them"),
    )


def _answered(read: Read, in_hours: bool) -> _Plan:
    metric = Metric.REPLY_OPEN if in_hours else Metric.REPLY
    note = _translated(
        "Of the questions of a day, how many a person answered: within 15 minutes, as Meta's badge counts, and within"
        " 24 hours."
    )
    series = (
        Series(_translated("Within 15 min"), _each(read, lambda totals: totals.share(metric, BADGE))),
        Series(_translated("Within 24 h"), _each(read, lambda totals: totals.share(metric, None))),
    )
    title = _translated("Response rate")
    return _Plan("answered", title, _hours_note(note, in_hours), series, "line", Unit.PER_CENT, "messages")


def _hours_note(note: str, in_hours: bool) -> str:
    if not in_hours:
        return note
    return f"{note} {_translated('Only time in which the shop was open is counted.')}"


def _conversations(read: Read) -> _Plan:
    note = _translated("Somebody wrote for the first time, or again after nobody had written for three days.")
    series = (Series(_translated("New conversations"), _count(read, Metric.NEW_CONVERSATIONS)),)
    return _Plan("conversations", _translated("New conversations"), note, series, target="messages")


def _instagram(read: Read, words: Words) -> list[_Plan]:
    if not read.has_instagram:
        return []
    comments = (Series(_translated("Comments"), _count(read, Metric.COMMENTS)),)
    reach, views = (_count(read, metric) for metric in (Metric.META_REACH, Metric.META_VIEWS))
    grown = (Series(_translated("Followers"), read.levels),)
    summed = _translated("The sum of the daily figures: somebody who came on two days is in it twice.")
    return [
        _Plan(
            "comments",
            _translated("Comments"),
            _translated("By other people, below your posts, and mentions of your account."),
            comments,
            target="comments",
        ),
        _Plan(
            "reach",
            _translated("Instagram reach"),
            f"{_translated('Accounts that saw something of yours, as Meta counts them.')} {summed}",
            (Series(_translated("Reach"), reach),),
            "line",
            headline=_summed(reach, words),
            headline_words=_translated("accounts reached"),
            metric=Metric.META_REACH,
        ),
        _Plan(
            "views",
            _translated("Instagram views"),
            _translated("How often your posts, stories and reels were shown. Until 2025 Meta called this impressions."),
            (Series(_translated("Views"), views),),
            "line",
            headline=_summed(views, words),
            headline_words=_translated("views"),
            metric=Metric.META_VIEWS,
        ),
        _Plan(
            "followers",
            _translated("Instagram followers"),
            _translated("At the end of each day on which Conwerz asked Meta."),
            grown,
            "line",
            headline=next((words.number(level) for level in reversed(read.levels) if level is not None), ""),
            headline_words=_translated("followers"),
            metric=Metric.META_FOLLOWERS,
            is_level=True,
        ),
        _Plan(
            "new_followers",
            _translated("New followers"),
            _translated("Accounts that began to follow you, as Meta counts them. It keeps 30 days of them."),
            (Series(_translated("New followers"), _count(read, Metric.META_NEW_FOLLOWERS)),),
            metric=Metric.META_NEW_FOLLOWERS,
        ),
    ]


def _leads(read: Read, words: Words) -> list[_Plan]:
    if not read.has_leads:
        return []
    speed = _whole(read).median(Metric.CONTACT)
    return [
        _Plan(
            "leads",
            _translated("Leads"),
            _translated("Forms that were filled in. Test leads do not count."),
            (Series(_translated("Leads"), _count(read, Metric.LEADS)),),
            target="leads",
        ),
        _Plan(
            "speed",
            _translated("Speed to lead, median"),
            _translated("From the form to the first contact, of the leads that were contacted that day."),
            (Series(_translated("Speed to lead"), _each(read, lambda totals: totals.median(Metric.CONTACT))),),
            "line",
            Unit.MINUTES,
            "leads",
            "" if speed is None else words.minutes(speed),
            _translated("in the middle of all of them"),
        ),
    ]


def _page(read: Read) -> list[_Plan]:
    """Shown once Meta has given something: what it needs is not in our table."""
    series = (Series(_translated("New conversations"), _count(read, Metric.META_NEW_CONVERSATIONS)),)
    if all(value is None for value in series[0].values):
        return []
    note = _translated("People who had never written to the Page before, as Meta counts them.")
    metric = Metric.META_NEW_CONVERSATIONS
    return [_Plan("meta_conversations", _translated("New on Messenger"), note, series, metric=metric)]


def _summed(values: Sequence[int | None], words: Words) -> str:
    known = [value for value in values if value is not None]
    return words.number(sum(known)) if known else ""


def _whole(read: Read) -> Totals:
    """Everything that is drawn, as one."""
    joined: dict[Metric, dict[int, int]] = {}
    for totals in read.bins:
        for metric, times in totals.counts.items():
            into = joined.setdefault(metric, {})
            for minutes, number in times.items():
                into[minutes] = into.get(minutes, 0) + number
    return Totals({metric: Counter(times) for metric, times in joined.items()})


def _shown(plan: _Plan, read: Read, words: Words) -> ShownChart:
    places = range(len(read.spans.bins))
    known = [value for series in plan.series for value in series.values if value is not None]
    drawn = _axis(plan.unit, max(known, default=0))
    said = _Said(plan, read, words)
    chart = ShownChart(
        key=plan.key,
        title=plan.title,
        kind=plan.kind,
        series=tuple(series.name for series in plan.series),
        labels=tuple(words.tick(read.spans, place) for place in places),
        values=tuple([NOTHING if v is None else float(v) for v in series.values] for series in plan.series),
        most=float(drawn.top),
        lines=tuple(said.value(line, short=True) for line in drawn.lines),
        partial=-1 if plan.is_level else len(read.spans.bins) - 1,
        told=tuple(said.told(place) for place in places),
        spoken=tuple(commas.joined(said.told(place).split("\n")) for place in places),
        targets=tuple(said.target(place) for place in places),
        headline=plan.headline,
        headline_words=plan.headline_words,
        note=plan.note,
        standing=_standing(plan.metric, read, words) if plan.metric else "",
        is_empty=not known,
        header=(words.unit(read.spans), *(series.name for series in plan.series)),
        rows=tuple(said.row(place) for place in places),
        csv="",
    )
    return replace(chart, csv=_csv(plan, read))


def _axis(unit: Unit, most: int) -> axis.Axis:
    match unit:
        case Unit.MINUTES:
            return axis.of_minutes(most)
        case Unit.PER_CENT:
            return axis.PER_CENT
        case Unit.NUMBER:
            return axis.of_numbers(most)


@record
class _Said:
    """The words of one chart's points."""

    plan: _Plan
    read: Read
    words: Words

    def value(self, value: int | None, *, short: bool = False) -> str:
        if value is None:
            return "\N{EN DASH}"
        match self.plan.unit:
            case Unit.MINUTES:
                return "0" if short and value == 0 else self.words.minutes(value)
            case Unit.PER_CENT:
                return self.words.per_cent(value)
            case Unit.NUMBER:
                return self.words.number(value)

    def told(self, place: int) -> str:
        lines = [self.words.piece(self.read.spans, place)]
        for series in self.plan.series:
            value = series.values[place]
            lines.append(self._missing(place) if value is None else f"{series.name}: {self.value(value)}")
        if more := self._of_how_many_days(place):
            lines.append(more)
        return "\n".join(dict.fromkeys(lines))

    def row(self, place: int) -> list[str]:
        return [self.words.piece(self.read.spans, place), *(self.value(s.values[place]) for s in self.plan.series)]

    def target(self, place: int) -> str:
        """Rows that are still here: "messages", or nothing."""
        if self.plan.target == "messages" and self.read.spans.bins[place].first < self.read.rows_from:
            return ""
        return self.plan.target

    def _missing(self, place: int) -> str:
        days = self.read.spans.bins[place]
        if self.plan.metric and days.last >= self.read.spans.whole.last - LATE_DAYS:
            return _translated("Not yet provided by Meta")
        return _translated("No figure") if self._was_counted(place) else _translated("Not counted")

    def _was_counted(self, place: int) -> bool:
        """Then there was nothing to measure: nobody asked, nobody was contacted."""
        return self.plan.metric is None and self.read.bins[place].is_counted

    def _of_how_many_days(self, place: int) -> str:
        """Where Meta gave only some of them."""
        metric, days = self.plan.metric, self.read.spans.bins[place]
        given = self.read.bins[place].covered.get(metric, 0) if metric else 0
        if not given or given >= days.number or metric is Metric.META_FOLLOWERS:
            return ""
        pattern = QCoreApplication.translate("Insights", "%1 of %n days provided", "", days.number)
        return pattern.replace("%1", str(given))


def _standing(metric: Metric, read: Read, words: Words) -> str:
    """What Meta said when it was asked last; of several accounts the one that it refused comes first."""
    said = sorted((each for each in read.said if each.metric is metric), key=lambda each: each.state is State.PROVIDED)
    if not said:
        return _translated("Not asked for yet.")
    match said[0].state:
        case State.GONE:
            return _translated("Meta no longer provides this figure. What was collected until then stays.")
        case State.REFUSED:
            return _translated("Meta provides this figure only with a permission that was not granted.")
        case State.FEW:
            return _translated("Meta provides this figure from 100 followers on.")
        case State.PROVIDED:
            return _as_of(said[0].as_of, words)


def _as_of(at: int | None, words: Words) -> str:
    if at is None:
        return _translated("Meta has provided nothing of it yet.")
    calendar = words.calendar
    return _translated("As of %1. Meta is up to 48 hours late.").replace("%1", calendar.full(at))


def _csv(plan: _Plan, read: Read) -> str:
    """Plain numbers; minutes and per cent are named in the heading. An empty cell is not zero."""
    text = io.StringIO()
    rows = csv.writer(text, lineterminator="\r\n")
    units = {Unit.NUMBER: "", Unit.MINUTES: " (minutes)", Unit.PER_CENT: " (%)"}
    rows.writerow(["from", "to", *(f"{series.name}{units[plan.unit]}" for series in plan.series), "definition"])
    for place, days in enumerate(read.spans.bins):
        cells = ["" if series.values[place] is None else series.values[place] for series in plan.series]
        note = plan.note if place == 0 else ""
        rows.writerow([date_of(days.first).isoformat(), date_of(days.last).isoformat(), *cells, note])
    return text.getvalue()


def _translated(text: str) -> str:
    return QCoreApplication.translate("Insights", text)
