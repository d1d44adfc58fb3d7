"""What Meta can tell us, one class a fact. `meta.webhooks.read` makes them, `services.intake` applies them.

Every `_at` in Conwerz is a whole number of milliseconds since 1970 in UTC, by Meta's clock.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from conwerz_desktop.domain.channels import Address
from conwerz_desktop.domain.messages import Content, Progress
from conwerz_desktop.domain.people import NOBODY, Profile


@dataclass(frozen=True, slots=True)
class MessageReceived:
    address: Address
    message_id: str
    sent_at: int
    content: Content
    sender: Profile = NOBODY


@dataclass(frozen=True, slots=True)
class MessageEchoed:
    """The shop's own message, from Conwerz or from another program. `correlation` is what we attached when sending."""

    address: Address
    message_id: str
    sent_at: int
    content: Content
    app_id: str | None = None
    correlation: str | None = None


@dataclass(frozen=True, slots=True)
class MessageEdited:
    address: Address
    message_id: str
    text: str
    edited_at: int


@dataclass(frozen=True, slots=True)
class MessageUnsent:
    address: Address
    message_id: str
    unsent_at: int


@dataclass(frozen=True, slots=True)
class Reacted:
    """`emoji` is empty when the reaction was taken back."""

    address: Address
    message_id: str
    emoji: str
    reacted_at: int
    by_shop: bool = False


@dataclass(frozen=True, slots=True)
class Progressed:
    """A report on the messages named, or on everything up to `watermark_at` (contract 2.4, 2.6, 2.10)."""

    address: Address
    progress: Progress
    reported_at: int
    message_ids: tuple[str, ...] = ()
    watermark_at: int | None = None
    correlation: str | None = None
    error_code: int | None = None
    error_details: str | None = None


@dataclass(frozen=True, slots=True)
class Unrecognised:
    """What this version cannot read yet: kept encrypted in its raw form, and read again after an update."""

    raw: Mapping[str, Any] = field(hash=False)
    reason: str
    asset_id: str | None = None
    occurred_at: int | None = None


Event = MessageReceived | MessageEchoed | MessageEdited | MessageUnsent | Reacted | Progressed | Unrecognised
