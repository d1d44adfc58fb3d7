"""What a Messenger or Instagram message holds (contract 2.4, 2.6)."""

from typing import Any

from conwerz_desktop.domain.messages import Attachment, Content, Kind
from conwerz_desktop.meta.webhooks.reading import Json, decimal, first_text, flag, listed, mapping, name, text

_KINDS = {
    "image": Kind.IMAGE,
    "video": Kind.VIDEO,
    "audio": Kind.AUDIO,
    "file": Kind.FILE,
    "sticker": Kind.STICKER,
    "location": Kind.LOCATION,
    "share": Kind.SHARE,
    "fallback": Kind.SHARE,
    "post": Kind.SHARE,
    "ig_post": Kind.SHARE,
    "reel": Kind.SHARE,
    "ig_reel": Kind.SHARE,
    "story_mention": Kind.STORY,
    "template": Kind.OTHER,
    "appointment_booking": Kind.OTHER,
    "ephemeral": Kind.OTHER,
    "unsupported_type": Kind.OTHER,
}
_HEART = "❤️"


def read(message: Json) -> tuple[Content, str | None]:
    """The content, and what of it this version cannot read."""
    told = listed(message.get("attachments"))
    parts = [part for part in told if _type(part) != "like_heart"]
    heart = _HEART if len(parts) < len(told) else ""
    words = first_text(message.get("text"), mapping(message.get("quick_reply")).get("payload")) or heart
    attachments = (*_story(message), *_ad(message), *map(_attachment, parts), *_lone_sticker(message, parts))
    unknown = next((name(_type(part)) for part in parts if _type(part) not in _KINDS), None)
    unread = f"attachment {unknown}" if unknown else None
    if not words and not attachments:
        unread = None if flag(message.get("is_unsupported")) else "message without content"
        attachments = (Attachment(Kind.OTHER),)
    reply_to = text(mapping(message.get("reply_to")).get("mid"))
    return Content(words, tuple(dict.fromkeys(attachments)), reply_to), unread


def read_postback(postback: Json) -> tuple[Content, str | None]:
    """What was tapped, as the customer saw it."""
    words = first_text(postback.get("title"), postback.get("payload"))
    if words is None:
        return Content(attachments=(Attachment(Kind.OTHER),)), "postback without a title"
    return Content(words, _ad(postback)), None


def _type(part: Any) -> str:
    return text(mapping(part).get("type")) or ""


def _attachment(part: Any) -> Attachment:
    attachment, payload = mapping(part), mapping(mapping(part).get("payload"))
    coordinates = mapping(payload.get("coordinates"))
    return Attachment(
        kind=Kind.STICKER if "sticker_id" in payload else _KINDS.get(_type(part), Kind.OTHER),
        url=first_text(payload.get("url"), attachment.get("url")),
        title=_title(attachment, payload),
        latitude=decimal(coordinates.get("lat")),
        longitude=decimal(coordinates.get("long")),
    )


def _title(attachment: Json, payload: Json) -> str | None:
    """In Europe `name` may say why the file is withheld; a template's first card names it."""
    cards = [*listed(payload.get("elements")), *listed(mapping(payload.get("product")).get("elements"))]
    card = mapping(cards[0]) if cards else {}
    own = (attachment.get("title"), payload.get("title"), attachment.get("name"), payload.get("text"))
    return first_text(*own, card.get("title"))


def _story(message: Json) -> tuple[Attachment, ...]:
    """The story that a message answers. Its address dies with it."""
    story = mapping(mapping(message.get("reply_to")).get("story"))
    return (Attachment(Kind.STORY_REPLY, url=text(story.get("url"))),) if story else ()


def _ad(message: Json) -> tuple[Attachment, ...]:
    """The advertisement from which the customer came. Other referrals carry nothing to show."""
    referral = mapping(message.get("referral"))
    ad = mapping(referral.get("ads_context_data"))
    return (Attachment(Kind.AD, title=text(ad.get("ad_title"))),) if ad or "ad_id" in referral else ()


def _lone_sticker(message: Json, parts: list[Any]) -> tuple[Attachment, ...]:
    return (Attachment(Kind.STICKER),) if "sticker_id" in message and not parts else ()
