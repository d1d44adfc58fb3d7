"""A page of figures as it is printed: words and numbers, ready to be set."""

from conwerz_desktop.domain.records import record


@record
class Figure:
    title: str
    value: str
    change: str


@record
class Bars:
    """`values` has one list a series, None where there is no figure; `lines` are the words of the axis."""

    title: str
    series: tuple[str, ...]
    labels: tuple[str, ...]
    values: tuple[tuple[float | None, ...], ...]
    top: float
    lines: tuple[str, ...]
    note: str


@record
class Table:
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@record
class Report:
    title: str
    subtitle: str
    figures: tuple[Figure, ...]
    bars: tuple[Bars, ...]
    table: Table
    footer: str
