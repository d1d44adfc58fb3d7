"""What Meta tells of a shop's own assets: comments, leads, templates, numbers, permissions (contract 2.2, 2.7 to 2.11).

`raw` is the webhook that would be read as this event again. It takes no part in comparing. `services.intake` keeps it
where a kind has no table of its own yet, so that nothing is lost until it has.
"""

from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum
from typing import Any

from conwerz_desktop.domain.channels import Asset
from conwerz_desktop.domain.records import record

Raw = Mapping[str, Any]


@record
class Commented:
    """A comment on an Instagram post, or on a live video. Edits, hiding and deletion are not told (contract 2.7).

    `by_shop`: the shop's own reply, which comes back as a comment. `parent_id` is the comment it answers.
    """

    asset: Asset
    comment_id: str
    commented_at: int
    text: str
    media_id: str | None = None
    parent_id: str | None = None
    person_id: str | None = None
    username: str | None = None
    by_shop: bool = False
    is_live: bool = False
    media_kind: str | None = None  # FEED, REELS, STORY, AD, LIVE …
    ad_id: str | None = None
    ad_title: str | None = None
    original_media_id: str | None = None  # of a boosted post, which tells its comments twice
    raw: Raw = field(default_factory=dict, compare=False, repr=False)


@record
class Mentioned:
    """The shop was mentioned in somebody's post or comment. Instagram tells ids only: the text is to be fetched.

    `media_id` is an Instagram media's or a Facebook post's.
    """

    asset: Asset
    media_id: str | None
    comment_id: str | None
    mentioned_at: int
    text: str = ""
    person_id: str | None = None
    name: str | None = None
    raw: Raw = field(default_factory=dict, compare=False, repr=False)


@record
class FeedChanged:
    """Something on the Facebook Page: a post, a comment, a reaction. The permission table holds no scope for them."""

    asset: Asset
    item: str
    verb: str
    changed_at: int
    post_id: str | None = None
    comment_id: str | None = None
    parent_id: str | None = None
    person_id: str | None = None


@record
class Rated:
    """A recommendation of the Facebook Page, or what was said below one. Not kept, like the rest of the feed."""

    asset: Asset
    item: str
    verb: str
    rated_at: int
    recommendation: str | None = None


@record
class LeadSubmitted:
    """Somebody filled in a form of the Page's. The answers are to be fetched (contract 2.11)."""

    page: Asset
    lead_id: str
    submitted_at: int
    form_id: str | None = None
    ad_id: str | None = None
    adgroup_id: str | None = None
    raw: Raw = field(default_factory=dict, compare=False, repr=False)


@record
class StoryEnded:
    """The figures of a story, told once, when it ends (contract 2.7)."""

    asset: Asset
    media_id: str
    ended_at: int
    figures: tuple[tuple[str, int], ...]
    raw: Raw = field(default_factory=dict, compare=False, repr=False)


@record
class PermissionChanged:
    """The owner, or Facebook, granted or took back a permission of the login (contract 1.5)."""

    user_id: str
    permission: str  # a scope, or "connected" for the app as a whole
    granted: bool
    changed_at: int
    target_ids: tuple[str, ...] = ()
    raw: Raw = field(default_factory=dict, compare=False, repr=False)


@record
class PolicyEnforced:
    """Meta warns a Page, blocks it or lets it go again (contract 2.4)."""

    asset: Asset
    action: str  # warning, block, unblock
    enforced_at: int
    reason: str | None = None
    raw: Raw = field(default_factory=dict, compare=False, repr=False)


@record
class RolesChanged:
    """Which program is first in line for a Page's conversations: (app id, its roles)."""

    asset: Asset
    roles: tuple[tuple[str, tuple[str, ...]], ...]
    changed_at: int


class Aspect(StrEnum):
    """What of a template changed."""

    STATUS = "status"
    QUALITY = "quality"
    CATEGORY = "category"
    COMPONENTS = "components"


@record
class TemplateChanged:
    """What Meta decided about a template. `state` is the new status, quality or category, as Meta writes it."""

    waba_id: str
    aspect: Aspect
    changed_at: int
    template_id: str | None
    name: str | None = None
    language: str | None = None
    state: str | None = None
    previous: str | None = None
    reason: str | None = None
    raw: Raw = field(default_factory=dict, compare=False, repr=False)


@record
class NumberChanged:
    """A number's quality or limit (`event` as Meta writes it), or what became of the display name asked for."""

    waba_id: str
    display_number: str | None
    event: str
    changed_at: int
    limit: str | None = None
    name: str | None = None  # the display name or username asked for
    reason: str | None = None
    raw: Raw = field(default_factory=dict, compare=False, repr=False)


@record
class AccountChanged:
    """A WABA was reviewed, restricted, banned, let go, given to a partner (contract 2.9). `event` as Meta writes it."""

    waba_id: str
    event: str
    changed_at: int
    details: tuple[tuple[str, str], ...] = ()
    raw: Raw = field(default_factory=dict, compare=False, repr=False)


@record
class TroubleTold:
    """WhatsApp reports an error that belongs to no message (contract 2.10)."""

    asset: Asset
    code: int | None
    told_at: int
    details: str | None = None
    raw: Raw = field(default_factory=dict, compare=False, repr=False)


AssetEvent = (
    Commented
    | Mentioned
    | FeedChanged
    | Rated
    | LeadSubmitted
    | StoryEnded
    | PermissionChanged
    | PolicyEnforced
    | RolesChanged
    | TemplateChanged
    | NumberChanged
    | AccountChanged
    | TroubleTold
)
