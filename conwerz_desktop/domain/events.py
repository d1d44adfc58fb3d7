"""What Meta can tell us, one class a fact. `meta.webhooks.read` makes them, `services.intake` applies them.

Here is what happens in a conversation; `domain/asset_events.py` holds what is told of a shop's own assets.

Every `_at` in Conwerz is a whole number of milliseconds since 1970 in UTC, by Meta's clock.
"""

from collections.abc import Mapping
from dataclasses import field
from typing import Any

from conwerz_desktop.domain.asset_events import AssetEvent
from conwerz_desktop.domain.channels import Address, Asset
from conwerz_desktop.domain.messages import Content, Control, Kind, Progress
from conwerz_desktop.domain.people import NOBODY, Profile
from conwerz_desktop.domain.records import record

UNTOLD = 0  # the time of what Meta gave no time: it counts as told when it comes
NOBODY_NAMED = ""  # the person of a report that names only the message


@record
class MessageReceived:
    """`in_standby`: another program of the shop's is in charge of the conversation, and Meta lets us look on.

    `imported`: written before we were connected, or while we could not hear, and read again since.
    """

    address: Address
    message_id: str
    sent_at: int
    content: Content
    sender: Profile = NOBODY
    in_standby: bool = False
    imported: bool = False


@record
class MessageEchoed:
    """The shop's own message, from Conwerz or from another program. `correlation` is what we attached when sending."""

    address: Address
    message_id: str
    sent_at: int
    content: Content
    app_id: str | None = None
    correlation: str | None = None
    in_standby: bool = False
    imported: bool = False


@record
class MessageEdited:
    address: Address
    message_id: str
    text: str
    edited_at: int


@record
class MessageUnsent:
    address: Address
    message_id: str
    unsent_at: int


@record
class Reacted:
    """`emoji` is empty when the reaction was taken back."""

    address: Address
    message_id: str
    emoji: str
    reacted_at: int
    by_shop: bool = False


@record
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


@record
class Happened:
    """Something that nobody wrote and that belongs between the messages: a referral, an opt-in, a changed number.

    `happening_id` is ours where Meta gives none; the same webhook always yields the same.
    """

    address: Address
    happening_id: str
    kind: Kind
    happened_at: int
    subject: str | None = None
    lines: tuple[str, ...] = ()


@record
class ControlChanged:
    """Who answers a conversation among the programs of the shop's. `owner` is an app's id, if Meta names one."""

    address: Address
    control: Control
    changed_at: int
    owner: str | None = None
    previous_owner: str | None = None


@record
class PersonMoved:
    """A person whom an asset knew under `previous` is known under `current` from now on (contract 2.10)."""

    asset: Asset
    previous: tuple[str, ...]
    current: tuple[str, ...]
    moved_at: int
    profile: Profile = NOBODY


@record
class PersonNamed:
    """How the shop's own address book calls a person. It makes no conversation: they may never have written."""

    address: Address
    profile: Profile
    named_at: int


@record
class Ignored:
    """A known kind that Conwerz takes and does nothing with; `reason` says why, `kind` is one of Meta's names."""

    kind: str
    reason: str
    asset_id: str | None = None
    occurred_at: int | None = None


@record
class Unrecognised:
    """What this version cannot read yet: kept encrypted in its raw form, and read again after an update."""

    raw: Mapping[str, Any] = field(hash=False)
    reason: str
    asset_id: str | None = None
    occurred_at: int | None = None


Event = (
    MessageReceived
    | MessageEchoed
    | MessageEdited
    | MessageUnsent
    | Reacted
    | Progressed
    | Happened
    | ControlChanged
    | PersonMoved
    | PersonNamed
    | AssetEvent
    | Ignored
    | Unrecognised
)
