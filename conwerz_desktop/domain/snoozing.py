"""When a conversation may come back: moments that people mean, and what they type for others. In the owner's time."""

import re
from collections.abc import Iterator, Mapping
from datetime import datetime, time, timedelta
from enum import StrEnum

MORNING, EVENING = time(9), time(18)
LATEST = time(21)  # nothing is put off to a later hour of the same day
STEP = 15  # minutes to which "later" is rounded
LATER = timedelta(hours=3)
BEFORE_CLOSING = (timedelta(hours=1), timedelta(minutes=15))
SOONEST = timedelta(minutes=5)


class Preset(StrEnum):
    LATER = "later"
    EVENING = "evening"
    TOMORROW = "tomorrow"
    NEXT_WEEK = "next_week"
    CLOSING = "closing"


def presets(now: datetime, closes: datetime | None = None) -> tuple[tuple[Preset, datetime], ...]:
    """What makes sense now, soonest first, except that what the messaging window asks for stands last.

    `closes` is when it does; None where none is open.
    """
    return (*_usual(now), *(((Preset.CLOSING, at),) if (at := _before(closes, now)) else ()))


def read(typed: str, now: datetime, days: Mapping[str, int]) -> datetime | None:
    """A moment in the future, or None: "3h", "2d", "16:30", "fri 10:00", "2026-12-01 9:00".

    `days` are the words for days in the owner's language, folded, and how many days from now each is.
    """
    text = " ".join(typed.casefold().split())
    found = _span(text, now) or _moment(text, now, days)
    return found if found and found > now else None


def _usual(now: datetime) -> Iterator[tuple[Preset, datetime]]:
    later = _rounded(now + LATER)
    if later.date() == now.date() and later.time() <= LATEST:
        yield Preset.LATER, later
    if later < (evening := datetime.combine(now.date(), EVENING)):
        yield Preset.EVENING, evening
    tomorrow = datetime.combine(now.date() + timedelta(days=1), MORNING)
    yield Preset.TOMORROW, tomorrow
    monday = datetime.combine(now.date() + timedelta(days=7 - now.weekday()), MORNING)
    if monday != tomorrow:
        yield Preset.NEXT_WEEK, monday


def _before(closes: datetime | None, now: datetime) -> datetime | None:
    """An hour before, or a quarter, if that is still ahead."""
    moments = (closes - before for before in BEFORE_CLOSING) if closes else ()
    return next((at for at in moments if at > now + SOONEST), None)


def _rounded(at: datetime) -> datetime:
    whole = at.replace(second=0, microsecond=0)
    return whole + timedelta(minutes=-whole.minute % STEP)


_UNITS = {"m": "minutes", "min": "minutes", "h": "hours", "d": "days", "w": "weeks"}


def _span(text: str, now: datetime) -> datetime | None:
    found = re.fullmatch(r"(\d{1,4}) ?(min|m|h|d|w)", text)
    return now + timedelta(**{_UNITS[found[2]]: int(found[1])}) if found else None


def _moment(text: str, now: datetime, days: Mapping[str, int]) -> datetime | None:
    """A day, a time, or both in this order."""
    first, _, last = text.rpartition(" ")
    if (clock := _clock(last)) is None:
        return _on(_day(text, now, days), MORNING)
    if first:
        return _on(_day(first, now, days), clock)
    today = datetime.combine(now.date(), clock)
    return today if today > now else today + timedelta(days=1)


def _on(day: datetime | None, clock: time) -> datetime | None:
    return datetime.combine(day.date(), clock) if day else None


def _day(text: str, now: datetime, days: Mapping[str, int]) -> datetime | None:
    if text in days:
        return now + timedelta(days=days[text])
    try:
        return datetime.fromisoformat(text) if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text) else None
    except ValueError:
        return None


def _clock(text: str) -> time | None:
    found = re.fullmatch(r"(\d{1,2})(?:[:.h](\d{2}))?", text)
    if not found or int(found[1]) > 23 or int(found[2] or 0) > 59:
        return None
    return time(int(found[1]), int(found[2] or 0))
