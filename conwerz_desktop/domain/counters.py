"""What is counted of a day, and how: one set of definitions for what is kept, what is drawn and what is exported.

Nothing here names a person or a word that was written. A day is the shop's own, from midnight to midnight where it is.
"""

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from conwerz_desktop.domain.messages import BY_PROGRAM, Author, Progress
from conwerz_desktop.domain.records import record

MINUTE = 60_000
HOUR = 60 * MINUTE
DAY = 24 * HOUR
REPLY_WITHIN = DAY
"""A customer waits at most so long: what comes later answers nobody who waits."""
SILENCE = 3 * DAY
"""A conversation begins anew when nobody has written for so long."""
LOOK_BACK = SILENCE
LONG_AGO = -SILENCE
EPOCH = dt.date(1970, 1, 1)
MOST_WAIT = 30 * DAY


class Metric(StrEnum):
    """Counted on this computer, but those that begin with `meta_`, which Meta counts."""

    RECEIVED = "received"
    SENT = "sent"  # by people
    AUTOMATIC = "automatic"  # sent by nobody's hand
    NEW_CONVERSATIONS = "new_conversations"
    WAITS = "waits"  # customers who began to wait
    REPLY = "reply"  # of these, by minutes: those whom a person answered
    REPLY_OPEN = "reply_open"  # the same, counting the time in which the shop was open
    COMMENTS = "comments"
    LEADS = "leads"
    CONTACT = "contact"  # leads contacted that day, by minutes since the form

    META_REACH = "meta_reach"
    META_VIEWS = "meta_views"
    META_NEW_FOLLOWERS = "meta_new_followers"
    META_FOLLOWERS = "meta_followers"
    META_NEW_CONVERSATIONS = "meta_new_conversations"
    META_CONNECTIONS = "meta_connections"

    @property
    def is_metas(self) -> bool:
        return self.value.startswith("meta_")


OF_INSTAGRAM = (Metric.META_REACH, Metric.META_VIEWS, Metric.META_NEW_FOLLOWERS, Metric.META_FOLLOWERS)
OF_PAGES = (Metric.META_NEW_CONVERSATIONS, Metric.META_CONNECTIONS)
OF_MESSAGES = (
    Metric.RECEIVED, Metric.SENT, Metric.AUTOMATIC, Metric.NEW_CONVERSATIONS, Metric.WAITS, Metric.REPLY,
    Metric.REPLY_OPEN,
)  # fmt: skip

Counts = Mapping[tuple[Metric, int], int]
"""By metric and, where times are counted, by the minutes that `step` gives them; else 0."""

_STEPS = ((60, 1), (240, 5), (1_440, 15), (10_080, 60), (43_200, 1_440))
"""Up to so many minutes, in steps of so many."""


@record
class Written:
    """One message, as far as it is counted."""

    conversation: int
    author: Author
    progress: Progress
    at: int

    @property
    def is_by_customer(self) -> bool:
        return self.author is Author.CUSTOMER

    @property
    def has_left(self) -> bool:
        """An answer counts once Meta has it; one that is unknown does not."""
        return self.progress in (Progress.SENT, Progress.DELIVERED, Progress.READ)

    @property
    def is_by_person(self) -> bool:
        return self.author in (Author.OWNER, Author.ELSEWHERE) and self.has_left


@record
class Zone:
    """Where the shop is; None: where this computer is."""

    info: dt.tzinfo | None = None

    def day_of(self, at: int) -> int:
        """Days since 1970."""
        return (dt.datetime.fromtimestamp(at / 1000, self.info).date() - EPOCH).days

    def start(self, day: int) -> int:
        """The day's first moment, which is not always a multiple of 24 hours after another's."""
        midnight = dt.datetime.combine(date_of(day), dt.time(), self.info)
        return round(midnight.timestamp() * 1000)


def date_of(day: int) -> dt.date:
    return EPOCH + dt.timedelta(days=day)


def day_number(date: dt.date) -> int:
    return (date - EPOCH).days


def step(milliseconds: int) -> int:
    """Whole minutes; from an hour on in fives, from four hours on in quarters, from a day on in hours, then in days."""
    minutes = max(0, min(milliseconds, MOST_WAIT)) // MINUTE
    width = next((width for upto, width in _STEPS if minutes < upto), _STEPS[-1][1])
    return minutes // width * width


def median(times: Mapping[int, int]) -> int | None:
    """The minutes of the one in the middle, the lower of two; `times` says how many took how many minutes."""
    in_all = sum(times.values())
    if not in_all:
        return None
    seen = 0
    for minutes in sorted(times):
        seen += times[minutes]
        if seen * 2 >= in_all:
            return minutes
    raise AssertionError("the middle lies among them")


def within(times: Mapping[int, int], minutes: int) -> int:
    """How many took less."""
    return sum(number for took, number in times.items() if took < minutes)


OpenTime = Callable[[int, int], int]
"""Milliseconds between two moments in which the shop was open."""


def of_messages(
    written: Iterable[Written], days: Sequence[int], zone: Zone, open_time: OpenTime | None = None
) -> dict[int, Counter[tuple[Metric, int]]]:
    """Everything that messages tell of these days, each with at least a zero for what was received.

    `written` is one asset's, by conversation and time, from LOOK_BACK before the first day to REPLY_WITHIN after the
    last one's end: a day is counted for good only then.
    """
    counted = {day: Counter({(Metric.RECEIVED, 0): 0}) for day in days}
    for _, told in groupby(written, key=lambda message: message.conversation):
        _Talk(counted, zone, open_time).count(list(told))
    return counted


@dataclass(slots=True)
class _Talk:
    """One conversation's part in what is counted."""

    counted: dict[int, Counter[tuple[Metric, int]]]
    zone: Zone
    open_time: OpenTime | None

    def count(self, told: Sequence[Written]) -> None:
        spoken = heard = LONG_AGO
        waiting_since: int | None = None
        for message in told:
            at = message.at
            if message.is_by_customer:
                self._note(at, Metric.RECEIVED)
                if at - spoken >= SILENCE:
                    self._note(at, Metric.NEW_CONVERSATIONS)
                if at - heard >= REPLY_WITHIN:
                    self._note(at, Metric.WAITS)
                    waiting_since = at
                spoken = heard = at
            elif message.is_by_person:
                self._note(at, Metric.SENT)
                self._end_wait(waiting_since, at)
                spoken, heard, waiting_since = at, LONG_AGO, None
            elif message.author in BY_PROGRAM and message.has_left:
                self._note(at, Metric.AUTOMATIC)
                spoken = at

    def _end_wait(self, asked_at: int | None, replied_at: int) -> None:
        if asked_at is None or replied_at - asked_at > REPLY_WITHIN:
            return
        self._note(asked_at, Metric.REPLY, step(replied_at - asked_at))
        if self.open_time:
            self._note(asked_at, Metric.REPLY_OPEN, step(self.open_time(asked_at, replied_at)))

    def _note(self, at: int, metric: Metric, minutes: int = 0) -> None:
        if (counts := self.counted.get(self.zone.day_of(at))) is not None:
            counts[metric, minutes] += 1
