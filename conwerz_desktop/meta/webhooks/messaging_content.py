"""What a Messenger or Instagram message holds (contract 2.4, 2.6)."""

from typing import Any

from conwerz_desktop.domain.messages import Attachment, Content, Kind
from conwerz_desktop.meta.webhooks.reading import Json, decimal, first_text, flag, listed, mapping, name, text, texts

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
    "ig_story": Kind.SHARE,
    "story_mention": Kind.STORY,
    "template": Kind.CARD,
    "generic_template": Kind.CARD,
    "product": Kind.PRODUCT,
    "animated_image": Kind.IMAGE,
    "animated_media": Kind.IMAGE,
    "appointment_booking": Kind.OTHER,
    "ephemeral": Kind.OTHER,
    "unsupported_type": Kind.OTHER,
}
_FILES = (Kind.IMAGE, Kind.VIDEO, Kind.AUDIO, Kind.FILE, Kind.SHARE)
_ADDRESSES = ("url", "image_url", "story_media_url")
_HEART = "❤️"


def read(message: Json) -> tuple[Content, str | None]:
    """The content, and what of it this version cannot read."""
    told = listed(message.get("attachments"))
    parts = [part for part in told if _type(part) != "like_heart"]
    heart = _HEART if len(parts) < len(told) else ""
    words = first_text(message.get("text"), mapping(message.get("quick_reply")).get("payload")) or heart
    brought = _brought(message)
    attachments = (*_story(message), *brought, *_tap(message), *map(_attachment, parts), *_lone_sticker(message, parts))
    unknown = next((name(_type(part)) for part in parts if _type(part) not in _KINDS), None)
    unread = f"attachment {unknown}" if unknown else None
    if not words and len(attachments) == len(brought):
        unread = None if flag(message.get("is_unsupported")) else "message without content"
        attachments = (*brought, Attachment(Kind.OTHER))
    reply_to = text(mapping(message.get("reply_to")).get("mid"))
    return Content(words, tuple(dict.fromkeys(attachments)), reply_to), unread


def read_postback(postback: Json) -> tuple[Content, str | None]:
    """What was tapped, as the customer saw it."""
    words = first_text(postback.get("title"), postback.get("payload"))
    if words is None:
        return Content(attachments=(Attachment(Kind.OTHER),)), "postback without a title"
    return Content(words, (*_brought(postback), Attachment(Kind.TAP))), None


def referral(told: Json) -> Attachment:
    """How the customer came: an advertisement, a product, or a link with a word of the shop's in it."""
    ad, product = mapping(told.get("ads_context_data")), text(mapping(told.get("product")).get("id"))
    url = first_text(ad.get("photo_url"), ad.get("video_url"))
    if ad or "ad_id" in told or told.get("source") == "ADS":
        return Attachment(Kind.AD, url, title=text(ad.get("ad_title")))
    if product:
        return Attachment(Kind.PRODUCT, title=product)
    return Attachment(Kind.REFERRAL, title=first_text(told.get("ref")))


def _type(part: Any) -> str:
    return text(mapping(part).get("type")) or ""


def _attachment(part: Any) -> Attachment:
    attachment, payload = mapping(part), mapping(mapping(part).get("payload"))
    coordinates, card = mapping(payload.get("coordinates")), _card(payload)
    return Attachment(
        kind=_kind(attachment, payload),
        url=first_text(*(each.get(key) for each in (payload, attachment, card) for key in _ADDRESSES)),
        title=first_text(
            *(attachment.get("title"), payload.get("title"), attachment.get("name"), payload.get("text")),
            card.get("title"),
        ),
        latitude=decimal(coordinates.get("lat")),
        longitude=decimal(coordinates.get("long")),
        lines=_lines(payload, card),
    )


def _kind(attachment: Json, payload: Json) -> Kind:
    """Without an address there is nothing to show of a file; in Europe `name` may say why (contract 2.4)."""
    kind = _KINDS.get(_type(attachment), Kind.OTHER)
    if "sticker_id" in payload:
        return Kind.STICKER
    if "product" in payload:
        return Kind.PRODUCT
    has_address = "url" in payload or "url" in attachment
    return Kind.WITHHELD if "name" in attachment and kind in _FILES and not has_address else kind


def _card(payload: Json) -> Json:
    """A template's first card, which names it."""
    within = (payload, *(mapping(payload.get(key)) for key in ("product", "generic")))
    cards = [card for each in within for card in listed(each.get("elements"))]
    return mapping(cards[0]) if cards else {}


def _lines(payload: Json, card: Json) -> tuple[str, ...]:
    """What a template says below its heading, and what its buttons are called."""
    buttons = [mapping(one) for one in (*listed(payload.get("buttons")), *listed(card.get("buttons")))]
    return texts([card.get("subtitle"), *(button.get("title") for button in buttons)])


def _story(message: Json) -> tuple[Attachment, ...]:
    """The story that a message answers. Its address dies with it."""
    story = mapping(mapping(message.get("reply_to")).get("story"))
    return (Attachment(Kind.STORY_REPLY, url=text(story.get("url"))),) if story else ()


def _brought(item: Json) -> tuple[Attachment, ...]:
    told = mapping(item.get("referral"))
    return (referral(told),) if told else ()


def _tap(message: Json) -> tuple[Attachment, ...]:
    return (Attachment(Kind.TAP),) if "quick_reply" in message else ()


def _lone_sticker(message: Json, parts: list[Any]) -> tuple[Attachment, ...]:
    return (Attachment(Kind.STICKER),) if "sticker_id" in message and not parts else ()
