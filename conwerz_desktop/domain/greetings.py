"""The instant reply, once a window, and the away text, once a closing: which of them is due."""

from collections.abc import Mapping
from datetime import tzinfo

from conwerz_desktop.domain.automation import Reason, Talk
from conwerz_desktop.domain.opening_hours import Hours, closed_since, is_open, next_opening
from conwerz_desktop.domain.records import record

OPENING = "{opening}"
"""Stands in an away text for when the shop opens next."""
FORMS = (Reason.INSTANT, Reason.AWAY)


@record
class Greeting:
    is_on: bool = False
    text: str = ""

    @property
    def speaks(self) -> bool:
        return self.is_on and bool(self.text.strip())


@record
class Due:
    """`opens_at` is what an away text names."""

    reason: Reason
    text: str
    opens_at: int | None = None


def due(
    talk: Talk, greetings: Mapping[Reason, Greeting], hours: Hours | None, now: int, zone: tzinfo | None = None
) -> Due | None:
    """What greets a customer who has just written. Where somebody is answering by hand, nothing does."""
    away, instant = greetings.get(Reason.AWAY, Greeting()), greetings.get(Reason.INSTANT, Greeting())
    if away.speaks and hours and not is_open(hours, now, zone):
        return _away(talk, away, hours, now, zone)
    if instant.speaks and not _spoken(talk, talk.window_began_at, FORMS):
        return Due(Reason.INSTANT, instant.text)
    return None


def _away(talk: Talk, away: Greeting, hours: Hours, now: int, zone: tzinfo | None) -> Due | None:
    opens_at = next_opening(hours, now, zone)
    if _spoken(talk, closed_since(hours, now, zone), (Reason.AWAY,)) or (opens_at is None and OPENING in away.text):
        return None
    return Due(Reason.AWAY, away.text, opens_at)


def _spoken(talk: Talk, since: int, forms: tuple[Reason, ...]) -> bool:
    by_hand = talk.by_person_at > 0 and talk.by_person_at >= since
    return by_hand or any(said.reason in forms and said.at >= since for said in talk.automatic)
