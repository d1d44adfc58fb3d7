"""The verbs for everything that customers do beside writing words, and for what Meta tells by itself."""

import json
from typing import Any
from zlib import crc32

from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.practice.platform import Platform
from conwerz_desktop.practice.webhooks.notices import Notice
from conwerz_desktop.practice.world.clock import SECOND
from conwerz_desktop.practice.world.state import Person

Json = dict[str, Any]

PICTURE = "https://scontent.xx.fbcdn.net/v/practice.jpg"
_ITEMS = [
    {"product_retailer_id": "blue-bowl", "quantity": 2, "item_price": 18, "currency": "EUR"},
    {"product_retailer_id": "tall-vase", "quantity": 1, "item_price": 42.5, "currency": "EUR"},
]
_ANSWERS = {"date": "Friday", "people": "4", "wishes": "By the window", "flow_token": "practice"}
_WHATSAPP: dict[str, Json] = {
    "location": {"latitude": 41.38, "longitude": 2.17, "name": "Bella Ceramics", "address": "Carrer Nou 1"},
    "contacts": {"name": {"formatted_name": "Bea Ruiz"}, "phones": [{"phone": "+34 600 333 444"}]},
    "order": {"catalog_id": "7", "text": "For Saturday, please", "product_items": _ITEMS},
    "button": {"text": "Yes, please", "payload": "YES"},
    "list": {"type": "list_reply", "list_reply": {"id": "2", "title": "Tall vase", "description": "42.50 EUR"}},
    "form": {
        "type": "nfm_reply",
        "nfm_reply": {"name": "Book a table", "body": "Sent", "response_json": json.dumps(_ANSWERS)},
    },
    "unsupported": {"type": "poll"},
}
_TYPES = {"list": "interactive", "form": "interactive"}
_FIELDS = {"take_thread_control": "messaging_handovers", "postback": "messaging_postbacks"}
_PAGE: dict[str, Json] = {
    "location": {"attachments": [
        {"type": "location", "title": "Bella", "payload": {"coordinates": {"lat": 41.38, "long": 2.17}}},
    ]},
    "story_mention": {"attachments": [{"type": "story_mention", "payload": {"url": PICTURE}}]},
    "story_reply": {"text": "So pretty!", "reply_to": {"story": {"url": PICTURE, "id": "9"}}},
    "share": {"attachments": [
        {"type": "share", "payload": {"url": "https://www.instagram.com/p/x/", "title": "A post"}},
    ]},
    "unsupported": {"is_unsupported": True},
    "hologram": {"attachments": [{"type": "hologram", "payload": {}}]},
    "advert": {"text": "Is it still there?", "referral": {"source": "ADS", "type": "OPEN_THREAD", "ad_id": "6",
               "ads_context_data": {"ad_title": "Bowls of the season"}}},
}  # fmt: skip


class TellingVerbs:
    """Part of `Verbs`."""

    _platform: Platform

    def _person(self, channel: str, who: str | None, page: int) -> Person:
        raise NotImplementedError

    def customer_sends(self, channel: str, kind: str, person: str | None = None, *, page: int = 0) -> Json:
        """Something that is not words: `kind` is one of the tables above, or a tap on a button, or the menu."""
        who = self._person(channel, person, page)
        if Channel(channel) is Channel.WHATSAPP:
            body = _WHATSAPP[kind]
            type_ = _TYPES.get(kind, kind)
            more = {"errors": [{"code": 131051, "title": "Unsupported"}]} if kind == "unsupported" else {}
            return self._tell_number(who, {"type": type_, type_: [body] if kind == "contacts" else body, **more})
        if kind == "postback":
            tap = {"mid": self._new_id(who), "title": "Get started", "payload": "START"}
            return self._tell_page(who, {"postback": tap})
        return self._tell_page(who, {"message": {"mid": self._new_id(who), **_PAGE[kind]}})

    def business_suite_takes_over(self, channel: str, person: str | None = None, *, page: int = 0) -> Json:
        """Somebody of the shop answers there: from now on we look on."""
        who = self._person(channel, person, page)
        return self._tell_page(who, {"take_thread_control": {"new_owner_app_id": "263902037430900"}})

    def customer_changes_number(self, to: str, person: str | None = None) -> Json:
        """On WhatsApp; their conversation goes on under the new one."""
        who = self._person("whatsapp", person, 0)
        told = {"type": "user_changed_number", "wa_id": to, "body": f"{who.name} changed from {who.phone} to {to}"}
        return self._tell_number(who, {"type": "system", "system": told})

    def customer_wants_no_offers(self, person: str | None = None) -> Json:
        who = self._person("whatsapp", person, 0)
        told = {"wa_id": who.phone, "category": "marketing_messages", "value": "stop", "timestamp": self._at // SECOND}
        return self._tell_value("user_preferences", {"user_preferences": [told]})

    def stranger_writes_by(self, from_: str, text: str, name: str = "Somebody") -> Json:
        """On WhatsApp, from a number spelled just so, or from a business-scoped id without any number."""
        sender = {"from": from_} if from_.isdigit() else {"from_user_id": from_}
        contact = {"wa_id": from_} if from_.isdigit() else {"user_id": from_}
        stamp = self._stamp(f"wamid.{from_}.{crc32(text.encode()):x}")
        message = {**sender, **stamp, "type": "text", "text": {"body": text}}
        value = {"contacts": [{"profile": {"name": name}, **contact}], "messages": [message]}
        return self._tell_value("messages", value) | {"message_ids": [message["id"]]}

    def meta_tells(self, object: str, entry_id: str, field: str, part: Json) -> Json:  # noqa: A002 - Meta's word
        """Any webhook at all: `part` is an element of `messaging` (of a Page's field messages) or of `changes`."""
        under = "messaging" if "sender" in part or "policy-enforcement" in part else "changes"
        page_field = field if object == "page" else None
        return self._hear([Notice(object, entry_id, field, page_field, under, part, self._at)])

    def _tell_page(self, who: Person, item: Json) -> Json:
        asset = who.address.asset
        kind = "instagram" if asset.channel is Channel.INSTAGRAM else "page"
        ends = {"sender": {"id": who.address.person}, "recipient": {"id": asset.id}, "timestamp": self._at}
        field = next((_FIELDS[key] for key in item if key in _FIELDS), "messages")
        page_field = field if kind == "page" else None
        told = self._hear([Notice(kind, asset.id, field, page_field, "messaging", ends | item, self._at)])
        mid = (item.get("message") or item.get("postback") or {}).get("mid")
        return told | {"person": who.address.person, "message_ids": [mid] if mid else []}

    def _tell_number(self, who: Person, message: Json) -> Json:
        sender = {"from": who.phone} if who.phone else {"from_user_id": who.bsuid}
        contact = {"wa_id": who.phone} if who.phone else {"user_id": who.bsuid}
        told = {**sender, **self._stamp(self._new_id(who)), **message}
        value = {"contacts": [{"profile": {"name": who.name}, **contact}], "messages": [told]}
        return self._tell_value("messages", value) | {"person": who.address.person, "message_ids": [told["id"]]}

    def _tell_value(self, field: str, value: Json) -> Json:
        shop = self._platform.world.shop
        metadata = {"display_phone_number": shop.phone_digits, "phone_number_id": shop.phone_number_id}
        part = {"field": field, "value": {"messaging_product": "whatsapp", "metadata": metadata, **value}}
        told = Notice("whatsapp_business_account", shop.waba_id, "messages", None, "changes", part, self._at)
        return self._hear([told])

    def _hear(self, notices: list[Notice]) -> Json:
        return {"subscribed": self._platform.delivery.tell(notices)}

    def _stamp(self, mid: str) -> Json:
        return {"id": mid, "timestamp": str(self._at // SECOND)}

    def _new_id(self, who: Person) -> str:
        return self._platform.world.live_message_id(who.address)

    @property
    def _at(self) -> int:
        return self._platform.world.clock.now()
