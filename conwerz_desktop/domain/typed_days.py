"""A day as somebody types it: 2026-11-26, 26.11.2026, 26/11/2026 or 11/26/2026 as they write it, yesterday, 7d."""

import re
from datetime import date, timedelta

_NAMED = {"today": 0, "yesterday": 1}
_BACK = {"d": 1, "w": 7}
_AGO = re.compile(r"(\d{1,4})([dw])")
_YEAR_FIRST = re.compile(r"(\d{4})(?:[-/.](\d{1,2}))?(?:[-/.](\d{1,2}))?")
_YEAR_LAST = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d\d)")
_BEGUN = re.compile(
    r"\d{1,3}|\d{4}[-/.]0?|\d{4}[-/.](?:0?[1-9]|1[0-2])[-/.]0?|\d{1,2}[-/.](?:\d{1,2}(?:[-/.]\d{0,3})?)?"
)
_MARKS = re.compile("[\u061c\u200e\u200f]")  # which some languages write their days with


def read(text: str, today: date, *, month_first: bool = False) -> date | None:
    """Of a month or a year its first day. `month_first`: so the owner writes days, where it can be one at all."""
    if text in _NAMED:
        return today - timedelta(_NAMED[text])
    if ago := _AGO.fullmatch(text):
        return today - timedelta(int(ago[1]) * _BACK[ago[2]])
    bare = _MARKS.sub("", text)
    if found := _YEAR_FIRST.fullmatch(bare):
        return _day(*(int(number or 1) for number in found.groups()))
    return in_figures(bare, month_first=month_first)


def in_figures(text: str, *, month_first: bool = False) -> date | None:
    """Only where the year stands last: somebody who writes the month first may read another day."""
    if found := _YEAR_LAST.fullmatch(_MARKS.sub("", text)):
        return _in_order(int(found[1]), int(found[3]), int(found[4]), month_first and found[2] != ".")
    return None


def may_become_one(begun: str) -> bool:
    """Whether more letters could make it a day."""
    bare = _MARKS.sub("", begun)
    return _BEGUN.fullmatch(bare) is not None or any(day.startswith(bare) for day in _NAMED)


def _in_order(first: int, second: int, year: int, month_first: bool) -> date | None:
    year += 2000 if year < 100 else 0
    day_before, month_before = _day(year, second, first), _day(year, first, second)
    return month_before or day_before if month_first else day_before or month_before


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
