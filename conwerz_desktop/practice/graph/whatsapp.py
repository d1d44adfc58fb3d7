"""The WhatsApp account, its number and its media (contract 2.9, 2.10)."""

from hashlib import sha256

from conwerz_desktop.practice import cdn
from conwerz_desktop.practice.graph.call import Call, Json
from conwerz_desktop.practice.graph.fields import Node, answer, parse
from conwerz_desktop.practice.graph.numbers import manage


def read_account(call: Call) -> Json:
    manage(call)
    shop = call.world.shop
    values = {"id": shop.waba_id, "name": shop.pages[0].name, "currency": "EUR", "timezone_id": "26"}
    values["account_review_status"] = call.world.number.account_review
    node = Node("WhatsAppBusinessAccount", ("id", "name", "timezone_id"), values)
    return answer(node, parse(call.text("fields") or ",".join(node.default)))


def subscribe(call: Call) -> Json:
    manage(call)
    call.world.installs[call.node_id] = frozenset()
    call.living.catch_up()
    return {"success": True}


def subscriptions(call: Call) -> Json:
    manage(call)
    if call.node_id not in call.world.installs:
        return {"data": []}
    shop = call.world.shop
    app = {"id": shop.app_id, "name": shop.app_name, "link": f"https://www.facebook.com/games/?app_id={shop.app_id}"}
    return {"data": [{"whatsapp_business_api_data": app}]}


def unsubscribe(call: Call) -> Json:
    manage(call)
    call.world.installs.pop(call.node_id, None)
    call.living.catch_up()
    return {"success": True}


def media(call: Call) -> Json:
    """An address good for five minutes; the bytes need the token again."""
    call.need("whatsapp_business_messaging", call.world.shop.waba_id)
    kept = call.world.media[call.node_id]
    return {
        "messaging_product": "whatsapp",
        "url": cdn.media_url(call.world, kept),
        "mime_type": kept.mime_type,
        "sha256": sha256(kept.content).hexdigest(),
        "file_size": len(kept.content),
        "id": kept.id,
    }
