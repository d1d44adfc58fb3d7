"""What happens on an Instagram account outside of its conversations: comments, mentions, stories (contract 2.7)."""

from collections.abc import Callable
from functools import partial

from conwerz_desktop.domain.asset_events import Commented, Mentioned, StoryEnded
from conwerz_desktop.domain.channels import Asset, Channel
from conwerz_desktop.domain.events import Event
from conwerz_desktop.meta.webhooks.reading import (
    UNTOLD,
    Json,
    Part,
    first_text,
    mapping,
    moment,
    name,
    required,
    text,
    whole,
)


def read(part: Part, change: Json) -> list[Event]:
    """One element of an account's `changes`. Raises `Unreadable`."""
    field = text(change.get("field")) or ""
    if field not in _READERS:
        return [part.unrecognised(name(change.get("field")))]
    account = Asset(Channel.INSTAGRAM, required(part.asset_id, f"{field}: no asset"))
    return [_READERS[field](part, account, mapping(change.get("value")))]


def _at(part: Part, value: Json) -> int:
    told = moment(value.get("created_time")) or moment(value.get("timestamp"))
    return told or part.occurred_at or UNTOLD


def _commented(part: Part, account: Asset, value: Json, *, is_live: bool = False) -> Event:
    """Old versions tell neither who wrote nor below what (contract 2.7)."""
    person, media = mapping(value.get("from")), mapping(value.get("media"))
    person_id, kind = text(person.get("id")), text(media.get("media_product_type"))
    return Commented(
        account,
        required(first_text(value.get("id"), value.get("comment_id")), "comments: no comment"),
        _at(part, value),
        text(value.get("text")) or "",
        media_id=first_text(media.get("id"), value.get("media_id")),
        parent_id=text(value.get("parent_id")),
        person_id=person_id,
        username=text(person.get("username")),
        by_shop=person_id == account.id or "self_ig_scoped_id" in person,
        is_live=is_live or kind == "LIVE",
        media_kind=kind,
        ad_id=text(media.get("ad_id")),
        ad_title=text(media.get("ad_title")),
        original_media_id=text(media.get("original_media_id")),
        raw=part.raw,
    )


def _mentioned(part: Part, account: Asset, value: Json) -> Event:
    media, comment = text(value.get("media_id")), text(value.get("comment_id"))
    required(media or comment, "mentions: no post")
    return Mentioned(account, media, comment, _at(part, value), raw=part.raw)


def _story(part: Part, account: Asset, value: Json) -> Event:
    media = required(text(value.get("media_id")), "story_insights: no story")
    told = ((key, whole(figure)) for key, figure in value.items() if key != "media_id")
    figures = tuple((key, figure) for key, figure in told if figure is not None)
    return StoryEnded(account, media, _at(part, value), figures, raw=part.raw)


_READERS: dict[str, Callable[[Part, Asset, Json], Event]] = {
    "comments": _commented,
    "live_comments": partial(_commented, is_live=True),
    "mentions": _mentioned,
    "story_insights": _story,
}
