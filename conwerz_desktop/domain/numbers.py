"""WhatsApp numbers: what Meta says of one, what its owner can do next, and what its business profile may hold."""

from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum
from types import MappingProxyType

from conwerz_desktop.domain.records import record

PIN_DIGITS = 6
MOST_WEBSITES = 2
LENGTHS: Mapping[str, int] = MappingProxyType(
    {"about": 139, "address": 256, "description": 512, "email": 128, "website": 256}
)  # contract 2.9
LARGEST_PICTURE = 5_000_000
_PICTURES = {b"\x89PNG\r\n\x1a\n": "image/png", b"\xff\xd8\xff": "image/jpeg"}


class Step(StrEnum):
    """What stands between a number and sending with it."""

    NONE = "none"
    VERIFY = "verify"  # a code must be sent to it and typed in
    REGISTER = "register"
    ON_PHONE = "on_phone"  # it lives in the WhatsApp Business app too: Meta refuses a registration, and needs none


class Vertical(StrEnum):
    """Meta's kinds of business."""

    UNDEFINED = "UNDEFINED"
    OTHER = "OTHER"
    AUTO = "AUTO"
    BEAUTY = "BEAUTY"
    APPAREL = "APPAREL"
    EDU = "EDU"
    ENTERTAIN = "ENTERTAIN"
    EVENT_PLAN = "EVENT_PLAN"
    FINANCE = "FINANCE"
    GROCERY = "GROCERY"
    GOVT = "GOVT"
    HOTEL = "HOTEL"
    HEALTH = "HEALTH"
    NONPROFIT = "NONPROFIT"
    PROF_SERVICES = "PROF_SERVICES"
    RETAIL = "RETAIL"
    TRAVEL = "TRAVEL"
    RESTAURANT = "RESTAURANT"
    NOT_A_BIZ = "NOT_A_BIZ"


@record
class NumberState:
    """A number as Meta describes it; words of Meta's that this version does not know are kept as they are."""

    id: str
    shown: str = ""  # the number itself
    name: str = ""
    status: str = ""
    is_verified: bool = False
    name_status: str = ""
    quality: str = ""
    limit: str = ""
    has_pin: bool = False
    on_phone: bool = False

    @property
    def is_registered(self) -> bool:
        return self.status in ("CONNECTED", "FLAGGED", "RESTRICTED", "RATE_LIMITED")


def step(number: NumberState) -> Step:
    """A registered number is never registered again: that has been seen to disconnect it (contract 2.9)."""
    if number.on_phone:
        return Step.ON_PHONE
    if number.is_registered:
        return Step.NONE
    return Step.REGISTER if number.is_verified else Step.VERIFY


@record
class BusinessProfile:
    about: str = ""
    address: str = ""
    description: str = ""
    email: str = ""
    websites: tuple[str, ...] = ()
    vertical: str = ""
    picture_url: str = field(default="", compare=False)


@record
class NumberNews:
    """What came of something. `problem`: of the taxonomy, or pin_unknown, picture_refused, keychain_closed.

    `connection` is the row number; `number` and `profile` are None where Meta was not asked or did not say.
    """

    connection: int
    problem: str = ""
    number: NumberState | None = None
    profile: BusinessProfile | None = None
    knows_pin: bool = False


def too_long(profile: BusinessProfile) -> tuple[str, ...]:
    """The fields that Meta would refuse for their length."""
    found = [
        name for name in ("about", "address", "description", "email") if len(getattr(profile, name)) > LENGTHS[name]
    ]
    if any(len(website) > LENGTHS["website"] for website in profile.websites):
        found.append("website")
    return tuple(found)


def is_pin(text: str) -> bool:
    return len(text) == PIN_DIGITS and text.isascii() and text.isdecimal()


def picture_type(content: bytes) -> str | None:
    """By its first bytes; None for what is no picture that WhatsApp takes, or too large."""
    if len(content) > LARGEST_PICTURE:
        return None
    return next((kind for start, kind in _PICTURES.items() if content.startswith(start)), None)
