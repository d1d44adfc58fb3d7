"""What a login found that could be connected, and why some of it cannot."""

from collections.abc import Collection
from enum import StrEnum

from conwerz_desktop.domain.channels import Asset
from conwerz_desktop.domain.offers import Offer
from conwerz_desktop.domain.records import record


class WhyNot(StrEnum):
    TASK = "task"  # the person may not do on this Page what was ticked
    NOT_TICKED = "not_ticked"  # at Facebook: connected before, and not in this login
    OF_BUSINESS = "of_business"  # owned by a business portfolio, and the login may not see into it
    NO_INSTAGRAM = "no_instagram"  # only Instagram is wanted, and no professional account is linked


PICTURES = -1  # the "message" whose pictures are the candidates'


@record
class Instagram:
    id: str
    username: str


@record
class Candidate:
    """A Page, or a WhatsApp number. `picture` is Meta's address of it, for the screen of the moment only."""

    asset: Asset
    name: str
    category: str | None = None
    picture: str = ""
    instagram: Instagram | None = None
    waba_id: str | None = None
    business_id: str | None = None
    tasks: frozenset[str] = frozenset()
    why_not: WhyNot | None = None
    task: str = ""
    connected: bool = False


_FULL = ("MANAGE", "PROFILE_PLUS_FULL_CONTROL")
TASKS = {
    Offer.MESSENGER: ("MESSAGING", "PROFILE_PLUS_MESSAGING", "PROFILE_PLUS_FULL_CONTROL"),
    Offer.INSTAGRAM_MESSAGES: ("MESSAGING", "PROFILE_PLUS_MESSAGING", "PROFILE_PLUS_FULL_CONTROL"),
    Offer.INSTAGRAM_COMMENTS: ("MODERATE", "PROFILE_PLUS_MODERATE", *_FULL),
    Offer.INSTAGRAM_INSIGHTS: ("ANALYZE", "PROFILE_PLUS_ANALYZE", *_FULL),
    Offer.LEADS: ("MANAGE_LEADS", "PROFILE_PLUS_MANAGE_LEADS", "ADVERTISE", "PROFILE_PLUS_ADVERTISE", *_FULL),
}
"""Any one of these on the Page is enough for what is ticked (contract 1.4). The first names it to the owner."""

INSTAGRAM = frozenset({Offer.INSTAGRAM_MESSAGES, Offer.INSTAGRAM_COMMENTS, Offer.INSTAGRAM_INSIGHTS})


def missing_task(tasks: Collection[str], ticked: Collection[Offer]) -> str:
    """The task that the person lacks for something that was ticked; empty where nothing is missing."""
    for offer, enough in TASKS.items():
        if offer in ticked and not set(enough) & set(tasks):
            return enough[0]
    return ""


def why_not(candidate: Candidate, ticked: Collection[Offer]) -> tuple[WhyNot | None, str]:
    """Of a Page whose token Meta gave."""
    if task := missing_task(candidate.tasks, ticked):
        return WhyNot.TASK, task
    if candidate.instagram is None and not {Offer.MESSENGER, Offer.LEADS} & set(ticked):
        return WhyNot.NO_INSTAGRAM, ""
    return None, ""
