"""What happens on a Page outside of its conversations: feed, mentions, recommendations, leads (contract 2.2)."""

from collections.abc import Callable

from conwerz_desktop.domain.asset_events import FeedChanged, LeadSubmitted, Mentioned, Rated
from conwerz_desktop.domain.channels import Asset, Channel
from conwerz_desktop.domain.events import Event
from conwerz_desktop.meta.webhooks.reading import UNTOLD, Json, Part, first_text, mapping, moment, name, required, text

_PROFILE = "the Page's own profile, which is asked for when it is shown"
_POSTS = "the Page's own posts, which are asked for when they are shown"
_TWICE = "told again as a message"
_OURS = "labels of Business Suite's inbox; Conwerz has its own"
_IGNORED = {
    **dict.fromkeys(
        (
            "about", "attire", "awards", "band_interests", "band_members", "bio", "birthday", "category", "checkins",
            "company_overview", "cover", "culinary_team", "current_location", "description", "email", "founded",
            "general_info", "general_manager", "hometown", "hours", "influences", "location", "members", "mission",
            "name", "parking", "payment_options", "personal_info", "personal_interests", "phone", "picture",
            "price_range", "product_review", "products", "public_transit", "website", "page_about_story",
            "page_change_proposal", "page_upcoming_change", "affiliation", "artists_we_like",
        ),
        _PROFILE,
    ),
    **dict.fromkeys(("album", "event", "live_videos", "videos", "story_share"), _POSTS),
    **dict.fromkeys(("conversations", "message_mention", "message_context"), _TWICE),
    "inbox_labels": _OURS,
    "follow": "who follows the Page is counted by Meta, not kept by us",
    "group_feed": "a group's posts",
    "messaging_integrity": "Meta's mark on a conversation, without a person's words",
}  # fmt: skip


def read(part: Part, change: Json) -> list[Event]:
    """One element of a Page's `changes`. Raises `Unreadable`."""
    field = text(change.get("field")) or ""
    if field in _IGNORED:
        return [part.ignored(field, _IGNORED[field])]
    if field not in _READERS:
        value = mapping(change.get("value"))
        detail = [name(value[key]) for key in ("item", "verb") if key in value]
        return [part.unrecognised(" ".join([name(change.get("field")), *detail]))]
    page = Asset(Channel.MESSENGER, required(part.asset_id, f"{field}: no asset"))
    return [_READERS[field](part, page, mapping(change.get("value")))]


def _at(part: Part, value: Json) -> int:
    return moment(value.get("created_time")) or part.occurred_at or UNTOLD


def _author(value: Json) -> tuple[str | None, str | None]:
    """Older versions wrote `sender_id` and `sender_name`, recommendations `reviewer_id`."""
    told = mapping(value.get("from"))
    person = first_text(told.get("id"), value.get("sender_id"), value.get("reviewer_id"))
    return person, first_text(told.get("name"), value.get("sender_name"), value.get("reviewer_name"))


def _feed(part: Part, page: Asset, value: Json) -> Event:
    item = required(text(value.get("item")), "feed: no item")
    post = first_text(value.get("post_id"), value.get("photo_id"), value.get("video_id"), value.get("album_id"))
    comment, parent = text(value.get("comment_id")), text(value.get("parent_id"))
    person, _ = _author(value)
    verb = text(value.get("verb")) or "add"
    return FeedChanged(page, item, verb, _at(part, value), post, comment, parent, person)


def _mention(part: Part, page: Asset, value: Json) -> Event:
    post, comment = text(value.get("post_id")), text(value.get("comment_id"))
    required(post or comment, "mention: no post")
    person, called = _author(value)
    words = text(value.get("message")) or ""
    return Mentioned(page, post, comment, _at(part, value), words, person, called, raw=part.raw)


def _ratings(part: Part, page: Asset, value: Json) -> Event:
    item = required(text(value.get("item")), "ratings: no item")
    verb = text(value.get("verb")) or "add"
    return Rated(page, item, verb, _at(part, value), text(value.get("recommendation_type")))


def _leadgen(part: Part, page: Asset, value: Json) -> Event:
    """The numbers of what there is not are 0 (contract 2.2)."""
    lead = required(text(value.get("leadgen_id")), "leadgen: no lead")
    owner = Asset(Channel.MESSENGER, text(value.get("page_id")) or page.id) if page.id == "0" else page
    form, ad, group = (_id(value.get(key)) for key in ("form_id", "ad_id", "adgroup_id"))
    return LeadSubmitted(owner, lead, _at(part, value), form, ad, group, raw=part.raw)


def _id(value: object) -> str | None:
    found = text(value)
    return None if found == "0" else found


_READERS: dict[str, Callable[[Part, Asset, Json], Event]] = {
    "feed": _feed,
    "mention": _mention,
    "ratings": _ratings,
    "leadgen": _leadgen,
    "leadgen_update": _leadgen,
}
