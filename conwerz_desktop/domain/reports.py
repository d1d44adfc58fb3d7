"""A page of figures as it is printed: words and numbers, ready to be set."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    title: str
    value: str
    change: str


@dataclass(frozen=True, slots=True)
class Bars:
    """`values` has one list a series, None where there is no figure; `lines` are the words of the axis."""

    title: str
    series: tuple[str, ...]
    labels: tuple[str, ...]
    values: tuple[tuple[float | None, ...], ...]
    top: float
    lines: tuple[str, ...]
    note: str


@dataclass(frozen=True, slots=True)
class Table:
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Report:
    title: str
    subtitle: str
    figures: tuple[Figure, ...]
    bars: tuple[Bars, ...]
    table: Table
    footer: str
