"""What a WhatsApp message holds, by its type (contract 2.10)."""

from collections.abc import Callable
from typing import Any

from conwerz_desktop.domain.messages import Attachment, Content, Kind
from conwerz_desktop.meta.webhooks.reading import Json, decimal, first_text, flag, listed, mapping, name, parsed, text

_Said = tuple[str | None, tuple[Attachment, ...]]
_OTHER = Attachment(Kind.OTHER)
_MEDIA = {
    "image": Kind.IMAGE,
    "video": Kind.VIDEO,
    "audio": Kind.AUDIO,
    "voice": Kind.VOICE,
    "document": Kind.FILE,
    "sticker": Kind.STICKER,
}


def read(message: Json) -> tuple[Content, str | None]:
    """The content, and what of it this version cannot read."""
    kind = text(message.get("type")) or ""
    words, attachments = _said(kind, message.get(kind))
    unread = None if words or attachments else f"message {name(kind)}"
    context = mapping(message.get("context"))
    shown = (*_ad(message), *_product(context), *attachments, *([_OTHER] if unread else []))
    return Content(words or "", shown, text(context.get("id"))), unread


def _said(kind: str, body: Any) -> _Said:
    if kind in _MEDIA:
        return _media(_MEDIA[kind], mapping(body))
    if kind in ("unsupported", "unknown"):
        return None, (_OTHER,)
    return _READERS[kind](body) if kind in _READERS else (None, ())


def _text(body: Any) -> _Said:
    return text(mapping(body).get("body")), ()


def _media(kind: Kind, media: Json) -> _Said:
    """`url` is there on some accounts only, and needs the token like the address asked for by `media_id`."""
    media_id, url = text(media.get("id")), text(media.get("url"))
    if media_id is None and url is None:
        return text(media.get("caption")), ()
    attachment = Attachment(
        kind=Kind.VOICE if flag(media.get("voice")) else kind,
        url=url,
        media_id=media_id,
        mime_type=text(media.get("mime_type")),
        sha256=text(media.get("sha256")),
        title=text(media.get("filename")),
    )
    return text(media.get("caption")), (attachment,)


def _location(body: Any) -> _Said:
    place = mapping(body)
    latitude, longitude = decimal(place.get("latitude")), decimal(place.get("longitude"))
    title = ", ".join(dict.fromkeys(_texts(place.get("name"), place.get("address")))) or None
    if title is None and (latitude is None or longitude is None):
        return None, ()
    return None, (
        Attachment(Kind.LOCATION, text(place.get("url")), title=title, latitude=latitude, longitude=longitude),
    )


def _contacts(body: Any) -> _Said:
    return None, tuple(Attachment(Kind.CONTACT, title=_card(mapping(one))) for one in listed(body))


def _card(contact: Json) -> str | None:
    """The name and numbers of a contact that was passed on."""
    names = mapping(contact.get("name"))
    called = first_text(names.get("formatted_name"), names.get("first_name"))
    phones = (first_text(mapping(one).get("phone"), mapping(one).get("wa_id")) for one in listed(contact.get("phones")))
    return " · ".join(_texts(called, *phones)) or None


def _button(body: Any) -> _Said:
    return first_text(mapping(body).get("text"), mapping(body).get("payload")), ()


def _interactive(body: Any) -> _Said:
    interactive = mapping(body)
    kind = text(interactive.get("type")) or ""
    reply = mapping(interactive.get(kind))
    match kind:
        case "button_reply" | "list_reply":
            return first_text(reply.get("title"), reply.get("id")), ()
        case "nfm_reply":
            return _form(reply), (Attachment(Kind.OTHER, title=text(reply.get("name"))),)
        case "call_permission_reply":
            return None, (Attachment(Kind.OTHER, title=text(reply.get("response"))),)
    return None, ()


def _form(reply: Json) -> str | None:
    """What the customer filled in, a line each; `body` only says that something was sent."""
    answers = parsed(reply.get("response_json")).items()
    lines = [f"{key}: {told}" for key, value in answers if key != "flow_token" and (told := text(value))]
    return "\n".join(lines) or text(reply.get("body"))


def _order(body: Any) -> _Said:
    order = mapping(body)
    items = [mapping(one) for one in listed(order.get("product_items"))]
    title = ", ".join(filter(None, map(_line, items))) or None
    return text(order.get("text")), (Attachment(Kind.OTHER, title=title),)


def _line(item: Json) -> str:
    parts = (item.get("quantity"), "\N{MULTIPLICATION SIGN}", item.get("product_retailer_id"))
    price = text(item.get("item_price")) or str(decimal(item.get("item_price")) or "")
    return " ".join(_texts(*parts, price, item.get("currency")))


def _ad(message: Json) -> tuple[Attachment, ...]:
    """The advertisement or post from which the customer came."""
    referral = mapping(message.get("referral"))
    return (
        (Attachment(Kind.AD, text(referral.get("source_url")), title=text(referral.get("headline"))),)
        if referral
        else ()
    )


def _product(context: Json) -> tuple[Attachment, ...]:
    """The product of the shop's catalogue that the customer asks about."""
    product = text(mapping(context.get("referred_product")).get("product_retailer_id"))
    return (Attachment(Kind.SHARE, title=product),) if product else ()


def _texts(*values: object) -> list[str]:
    return [found for value in values if (found := text(value))]


_READERS: dict[str, Callable[[Any], _Said]] = {
    "text": _text,
    "location": _location,
    "contacts": _contacts,
    "button": _button,
    "interactive": _interactive,
    "order": _order,
}
