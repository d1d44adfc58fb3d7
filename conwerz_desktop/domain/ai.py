"""The drafting model: where it may be, when it may answer by itself, and when it is silent."""

import ipaddress
from datetime import date
from enum import StrEnum
from urllib.parse import urlsplit

from conwerz_desktop.domain.records import record

LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})
MOST_CAP = 500
USUAL_CAP = 20


@record
class Provider:
    """`url` is an address that speaks as OpenAI's does, up to before `/chat/completions`.

    One that is not on this computer has a name, a region, and the zero-retention agreement under which it is used.
    """

    url: str = ""
    model: str = ""
    is_on: bool = False
    name: str = ""
    region: str = ""
    agreement: str = ""
    agreed_on: str = ""

    @property
    def host(self) -> str:
        return urlsplit(self.url).hostname or ""

    @property
    def is_local(self) -> bool:
        """On this very computer: what it is told leaves nothing."""
        return self.host in LOOPBACK

    @property
    def origin(self) -> str:
        parts = urlsplit(self.url)
        return f"{parts.scheme}://{parts.netloc}"


class ProviderFlaw(StrEnum):
    """Why it cannot be switched on."""

    ADDRESS = "address"
    MODEL = "model"
    NOT_ENCRYPTED = "not_encrypted"
    INSIDE = "inside"
    NO_NAME = "no_name"
    NO_REGION = "no_region"
    NO_AGREEMENT = "no_agreement"
    NO_DATE = "no_date"
    PRACTICE = "practice"


def flaw(provider: Provider, *, practice: bool = False) -> ProviderFlaw | None:  # noqa: PLR0911 - one answer a flaw
    try:
        parts = urlsplit(provider.url)
        bad = parts.scheme not in ("http", "https") or not parts.hostname or bool(parts.username) or parts.port == 0
    except ValueError:
        bad = True
    if bad or parts.query or parts.fragment:
        return ProviderFlaw.ADDRESS
    if not provider.model.strip():
        return ProviderFlaw.MODEL
    if provider.is_local:
        return None
    if practice:
        return ProviderFlaw.PRACTICE
    if parts.scheme != "https":
        return ProviderFlaw.NOT_ENCRYPTED
    if _is_inside(provider.host):
        return ProviderFlaw.INSIDE
    return _unsaid(provider)


def _unsaid(provider: Provider) -> ProviderFlaw | None:
    """What the owner must have recorded of the zero-retention agreement."""
    asked = (
        (provider.name, ProviderFlaw.NO_NAME),
        (provider.region, ProviderFlaw.NO_REGION),
        (provider.agreement, ProviderFlaw.NO_AGREEMENT),
    )
    missing = next((wrong for text, wrong in asked if not text.strip()), None)
    return missing or (None if is_date(provider.agreed_on) else ProviderFlaw.NO_DATE)


def is_date(text: str) -> bool:
    try:
        date.fromisoformat(text.strip())
    except ValueError:
        return False
    return True


def _is_inside(host: str) -> bool:
    """An address of the shop's own network, for which no certificate stands."""
    try:
        return not ipaddress.ip_address(host).is_global
    except ValueError:
        return False


class AutoHours(StrEnum):
    ALWAYS = "always"
    CLOSED = "closed"
    OPEN = "open"


@record
class Auto:
    """Of one channel. `cap` is for 24 hours."""

    is_on: bool = False
    hours: AutoHours = AutoHours.CLOSED
    cap: int = USUAL_CAP


class Pause(StrEnum):
    """Why it is silent in a conversation, until the owner lets it go on."""

    TAKEN_OVER = "taken_over"  # by the owner's click
    ASKED_FOR_PERSON = "asked_for_person"
    COMPLAINT = "complaint"
    NOT_WORDS = "not_words"  # a picture, a voice message
    NO_FACT = "no_fact"  # nothing in the shop's facts answers it
    FAILED = "failed"  # the model did not answer, or not in the form it was asked for


class Outcome(StrEnum):
    """What became of a request."""

    DRAFTED = "drafted"
    ANSWERED = "answered"
    HANDED_OVER = "handed_over"
    REFUSED = "refused"  # by our own checks
    FAILED = "failed"
    OVERTAKEN = "overtaken"  # meanwhile the customer wrote again, or somebody answered
