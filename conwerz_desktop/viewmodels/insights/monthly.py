"""One month on one page of paper: figures against the month before, two charts by day, and a table by channel."""

from PySide6.QtCore import QCoreApplication

from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.counters import Metric
from conwerz_desktop.domain.records import record
from conwerz_desktop.domain.reports import Bars, Figure, Report, Table
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.viewmodels.insights import charts, figures, reading
from conwerz_desktop.viewmodels.insights.reading import BADGE, Read
from conwerz_desktop.viewmodels.insights.spans import Days, Range, Spans, month_of
from conwerz_desktop.viewmodels.insights.words import Words

_DRAWN = ("messages", "answered")


@record
class Asked:
    """`month` is any of its days; `key` and `title` are what is chosen and how it is called."""

    month: int
    today: int
    key: str
    title: str
    in_hours: bool


def report(db: Connection, asked: Asked, words: Words) -> Report:
    here, before = month_of(asked.month, upto=asked.today), month_of(asked.month, -1)
    bins = tuple(Days(day, day) for day in range(here.first, here.last + 1))
    read = reading.read(db, Spans(Range.MONTH, bins, here, before), asked.key, 0)
    in_hours = asked.in_hours and read.has_hours
    drawn = {chart.key: chart for chart in charts.charts(read, words, in_hours=in_hours)}
    return Report(
        title=words.month(here.first),
        subtitle=asked.title,
        figures=tuple(
            Figure(each.title, f"{each.value} {each.unit}".strip(), _change(each))
            for each in figures.figures(read, words, in_hours=in_hours)
        ),
        bars=tuple(_bars(drawn[name], here) for name in _DRAWN),
        table=_by_channel(read, words),
        footer=_translated("Counted by Conwerz on this computer. No name and no message is part of it."),
    )


def _change(shown: figures.ShownFigure) -> str:
    sign = {1: "+", -1: "\N{MINUS SIGN}", 0: ""}[shown.direction]
    return f"{sign}{shown.change} {shown.against}".strip()


def _bars(chart: charts.ShownChart, month: Days) -> Bars:
    labels = tuple(str(place + 1) if place % 5 == 0 else "" for place in range(month.number))
    values = tuple(tuple(None if v == charts.NOTHING else v for v in series) for series in chart.values)
    return Bars(chart.title, chart.series, labels, values, chart.most, chart.lines, chart.note)


def _by_channel(read: Read, words: Words) -> Table:
    header = (
        _translated("Channel"),
        _translated("Received"),
        _translated("Sent"),
        _translated("New conversations"),
        _translated("First reply"),
        _translated("Within 15 min"),
    )
    rows = []
    for channel in Channel:
        totals = read.by_channel[channel]
        if not totals.is_counted:
            continue
        numbers = (Metric.RECEIVED, Metric.SENT, Metric.NEW_CONVERSATIONS)
        reply, share = totals.median(Metric.REPLY), totals.share(Metric.REPLY, BADGE)
        rows.append(
            (
                channel.value.capitalize() if channel is not Channel.WHATSAPP else "WhatsApp",
                *(words.number(totals.number(metric) or 0) for metric in numbers),
                "\N{EN DASH}" if reply is None else words.minutes(reply),
                "\N{EN DASH}" if share is None else words.per_cent(share),
            )
        )
    return Table(header, tuple(rows))


def _translated(text: str) -> str:
    return QCoreApplication.translate("Insights", text)
