"""How far the owner has come with connecting a shop, and every way in which a login can end."""

from enum import StrEnum

from conwerz_desktop.domain.candidates import Candidate
from conwerz_desktop.domain.channels import Asset
from conwerz_desktop.domain.offers import Offer
from conwerz_desktop.domain.records import record


class Ending(StrEnum):
    """Why a login brought nothing. The screen has a sentence and a way on for each."""

    CANCELLED = "cancelled"  # at Facebook
    STOPPED = "stopped"  # here
    REFUSED = "refused"  # Facebook did not go through with it
    META_SILENT = "meta_silent"
    RELAY_SILENT = "relay_silent"
    RELAY_OTHER = "relay_other"  # not the relay that this build names
    RELAY_REFUSED = "relay_refused"
    INVITATION = "invitation"  # the relay asks for one
    CLOCK = "clock"
    LATE = "late"  # the browser was left open for too long, or closed
    DIGITS = "digits"  # wrong ones
    SPENT = "spent"  # handed over before, or elsewhere
    NOTHING_TICKED = "nothing_ticked"  # logged in, and not one Page or number was chosen
    KEYCHAIN = "keychain"
    HELD = "held"  # another computer receives this
    SCOPES = "scopes"  # a permission that everything needs was declined


class Step(StrEnum):
    IDLE = "idle"
    BEGINNING = "beginning"  # the relay is asked for an address
    BROWSER = "browser"  # the owner is at Facebook
    LOOKING = "looking"  # what is there
    CHOOSING = "choosing"
    CONNECTING = "connecting"
    DONE = "done"
    ENDED = "ended"


class Problem(StrEnum):
    """Why one of the chosen was not connected."""

    HELD = "held"  # another computer receives it
    RELAY = "relay"
    META = "meta"
    SUBSCRIPTION = "subscription"  # Meta does not say that it will tell us everything
    KEYCHAIN = "keychain"


@record
class Choice:
    """What the owner ticked before going to Facebook."""

    ticked: frozenset[Offer]
    system_user: bool = False
    by_digits: bool = False
    again: bool = False
    signup: bool = False
    switched_off: frozenset[Offer] = frozenset()
    """What was on, and is not ticked any more: its permissions are given back."""


@record
class Result:
    asset: Asset
    name: str
    problem: Problem | None = None
    fault: str = ""
    """Of Meta: the key of the owner's sentence."""


@record
class Progress:
    """`more`: the list is still growing. `declined` are permissions that the owner left out at Facebook."""

    step: Step = Step.IDLE
    ending: Ending | None = None
    choice: Choice | None = None
    found: tuple[Candidate, ...] = ()
    more: bool = False
    declined: tuple[str, ...] = ()
    results: tuple[Result, ...] = ()
