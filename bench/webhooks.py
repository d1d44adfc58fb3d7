"""Meta's webhooks for what a generated customer writes (contract 2.4, 2.6, 2.10), in the sizes that Meta sends."""

import hashlib
import hmac
import json
from collections.abc import Mapping
from typing import Any

from bench.generator import SHOP, Customer, Message
from conwerz_desktop.domain.channels import Asset, Channel
from conwerz_desktop.domain.messages import Kind

WABA = "108000000000001"
_TYPES = {Kind.IMAGE: "image", Kind.VIDEO: "video", Kind.VOICE: "audio", Kind.FILE: "file", Kind.STICKER: "image"}


def written(customer: Customer, told: Message, asset: Asset | None = None, waba: str = WABA) -> dict[str, Any]:
    """The payload of one message of a customer's; `asset` where the shop's own is known to Meta by another id."""
    asset = asset or SHOP[customer.asset][0]
    if asset.channel is Channel.WHATSAPP:
        return _whatsapp(asset, waba, customer, told)
    event = {
        "sender": {"id": customer.person_id},
        "recipient": {"id": asset.id},
        "timestamp": told.sent_at,
        "message": _message(told),
    }
    about = "instagram" if asset.channel is Channel.INSTAGRAM else "page"
    return {"object": about, "entry": [{"time": told.sent_at, "id": asset.id, "messaging": [event]}]}


def body(payload: Mapping[str, Any]) -> bytes:
    """As Meta writes it: nothing beyond ASCII."""
    return json.dumps(payload, separators=(",", ":")).encode()


def headers(body: bytes, app_secret: str) -> dict[str, str]:
    digest = hmac.new(app_secret.encode(), body, hashlib.sha256).hexdigest()
    return {
        "content-type": "application/json",
        "x-hub-signature-256": f"sha256={digest}",
        "user-agent": "facebookexternalua",
    }


def _message(told: Message) -> dict[str, Any]:
    message: dict[str, Any] = {"mid": told.meta_id}
    if told.content.text:
        message["text"] = told.content.text
    if told.content.attachments:
        parts = told.content.attachments
        message["attachments"] = [
            {"type": _TYPES.get(part.kind, "fallback"), "payload": {"url": part.url}} for part in parts
        ]
    return message


def _whatsapp(asset: Asset, waba: str, customer: Customer, told: Message) -> dict[str, Any]:
    message: dict[str, Any] = {
        "from": customer.person_id,
        "id": told.meta_id,
        "timestamp": str(told.sent_at // 1000),
        "type": "text",
        "text": {"body": told.content.text or "…"},
    }
    value = {
        "messaging_product": "whatsapp",
        "metadata": {"display_phone_number": "34600123456", "phone_number_id": asset.id},
        "contacts": [{"profile": {"name": customer.profile.name}, "wa_id": customer.person_id}],
        "messages": [message],
    }
    entry = {"id": waba, "changes": [{"value": value, "field": "messages"}]}
    return {"object": "whatsapp_business_account", "entry": [entry]}
