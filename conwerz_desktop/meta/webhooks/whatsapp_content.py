"""What a WhatsApp message holds, by its type (contract 2.10)."""

import re
from collections.abc import Callable
from typing import Any

from conwerz_desktop.domain.messages import Attachment, Content, Kind
from conwerz_desktop.meta.webhooks.reading import Json, decimal, first_text, flag, listed, mapping, name, parsed, text

_Said = tuple[str | None, tuple[Attachment, ...]]
_OTHER = Attachment(Kind.OTHER)
_NOT_FOR_US = ("unsupported", "unknown", "ephemeral", "errors", "media_placeholder")
"""Meta itself does not hand on what is in them, or not yet."""
_FULL_NAME = re.compile(r"^FN[^:\n]*:(.*)$", re.MULTILINE)
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
    kind = kind_of(message)
    words, attachments = _said(kind, message)
    withheld = "errors" in message and not message.get(kind)
    unread = None if words or attachments or withheld else f"message {name(kind)}"
    context = mapping(message.get("context"))
    empty = not words and not attachments
    shown = (*_ad(message), *_product(context), *attachments, *([_OTHER] if empty else []))
    return Content(words or "", shown, text(context.get("id"))), unread


def kind_of(message: Json) -> str:
    """By the name of its content, where Meta leaves the type out."""
    told = text(message.get("type"))
    return told or next((key for key in (*_MEDIA, *_READERS) if mapping(message.get(key))), "")


def _said(kind: str, message: Json) -> _Said:
    body = message.get(kind)
    if kind in _MEDIA:
        return _media(_MEDIA[kind], mapping(body))
    if kind in _NOT_FOR_US:
        told = first_text(mapping(body).get("type"), mapping(message.get("unsupported")).get("type"))
        return None, (Attachment(Kind.OTHER, title=told),)
    return _READERS[kind](body) if kind in _READERS else (None, ())


def _text(body: Any) -> _Said:
    return text(mapping(body).get("body")), ()


def _media(kind: Kind, media: Json) -> _Said:
    """`url` is there on some accounts only, and needs the token like the address asked for by `media_id`."""
    media_id, url = text(media.get("id")), first_text(media.get("url"), media.get("link"))
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
    said = tuple(dict.fromkeys(_texts(place.get("name"), place.get("address"))))
    if not said and (latitude is None or longitude is None):
        return None, ()
    attachment = Attachment(
        Kind.LOCATION,
        text(place.get("url")),
        title=next(iter(said), None),
        latitude=latitude,
        longitude=longitude,
        lines=said[1:],
    )
    return None, (attachment,)


def _contacts(body: Any) -> _Said:
    return None, tuple(map(_contact, map(mapping, listed(body))))


def _contact(contact: Json) -> Attachment:
    """A contact that was passed on: name, then numbers, addresses and the firm."""
    names, firm, card = mapping(contact.get("name")), mapping(contact.get("org")), text(contact.get("vcard"))
    pair = " ".join(_texts(names.get("first_name"), names.get("last_name")))
    called = first_text(names.get("formatted_name"), pair, firm.get("company"), _on_card(card or ""))
    phones = (first_text(mapping(one).get("phone"), mapping(one).get("wa_id")) for one in listed(contact.get("phones")))
    emails = (mapping(one).get("email") for one in listed(contact.get("emails")))
    lines = dict.fromkeys(_texts(*phones, *emails, firm.get("company")))
    return Attachment(Kind.CONTACT, title=called, lines=tuple(line for line in lines if line != called))


def _on_card(card: str) -> str | None:
    """The name on a visiting card (RFC 6350)."""
    match = _FULL_NAME.search(card)
    return match[1].strip() if match else None


def _button(body: Any) -> _Said:
    return first_text(mapping(body).get("text"), mapping(body).get("payload")), (Attachment(Kind.TAP),)


def _interactive(body: Any) -> _Said:
    interactive = mapping(body)
    kind = text(interactive.get("type")) or next(iter(interactive), "")
    reply = mapping(interactive.get(kind))
    match kind:
        case "button_reply" | "list_reply" if reply:
            words = first_text(reply.get("title"), reply.get("id"))
            return words, (Attachment(Kind.TAP, lines=tuple(_texts(reply.get("description")))),)
        case "nfm_reply":
            title = first_text(reply.get("name"))
            return None, (Attachment(Kind.FORM, title=title, lines=_answers(reply)),)
        case "call_permission_reply":
            return None, (Attachment(Kind.TAP, title=text(reply.get("response"))),)
    return None, ()


def _answers(reply: Json) -> tuple[str, ...]:
    """What the customer filled in, a line each; `body` only says that something was sent."""
    answers = _flat(mapping(reply.get("response_json")) or parsed(reply.get("response_json")))
    lines = [f"{key}: {' · '.join(told)}" for key, value in answers if key != "flow_token" and (told := _told(value))]
    return tuple(lines or _texts(reply.get("body")))


def _flat(answers: Json) -> list[tuple[str, Any]]:
    """An address is an object of its own within the answers."""
    pairs = ((value.items() if isinstance(value, dict) else [(key, value)]) for key, value in answers.items())
    return [pair for several in pairs for pair in several]


def _told(value: Any) -> list[str]:
    """Several answers to one question are a list, a tick is true or false."""
    return [str(one).lower() if isinstance(one, bool | float) else text(one) or "" for one in listed(value)
            if isinstance(one, bool | float) or text(one)]  # fmt: skip


def _order(body: Any) -> _Said:
    order = mapping(body)
    items = tuple(filter(None, (_line(mapping(one)) for one in listed(order.get("product_items")))))
    return text(order.get("text")), (Attachment(Kind.ORDER, title=text(order.get("catalog_id")), lines=items),)


def _line(item: Json) -> str:
    parts = (item.get("quantity"), "\N{MULTIPLICATION SIGN}", item.get("product_retailer_id"))
    price = text(item.get("item_price")) or str(decimal(item.get("item_price")) or "")
    return " ".join(_texts(*parts, price, item.get("currency")))


def _ad(message: Json) -> tuple[Attachment, ...]:
    """The advertisement or post from which the customer came."""
    told = mapping(message.get("referral"))
    if not told:
        return ()
    lines = tuple(_texts(told.get("body")))
    return (Attachment(Kind.AD, text(told.get("source_url")), title=text(told.get("headline")), lines=lines),)


def _product(context: Json) -> tuple[Attachment, ...]:
    """The product of the shop's catalogue that the customer asks about."""
    product = text(mapping(context.get("referred_product")).get("product_retailer_id"))
    return (Attachment(Kind.PRODUCT, title=product),) if product else ()


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
