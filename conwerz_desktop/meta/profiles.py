"""Who a customer is, as far as Messenger and Instagram tell; WhatsApp names its customers in every message."""

from typing import Any

from conwerz_desktop.domain.channels import Address, Channel
from conwerz_desktop.domain.errands import MESSAGING, Errand, Purpose
from conwerz_desktop.domain.people import Profile
from conwerz_desktop.meta.graph import GraphClient

_FIELDS = {Channel.MESSENGER: "first_name,last_name", Channel.INSTAGRAM: "name,username"}


async def profile(graph: GraphClient, token: str, address: Address) -> Profile:
    """Raises `meta.errors`: without the person's consent Meta refuses (contract 2.4, 2.6). No picture is asked for."""
    channel = address.asset.channel
    asking = graph.on(Errand(Purpose.PEOPLE, MESSAGING[channel]))
    found = await asking.get(address.person, token, {"fields": _FIELDS[channel]})
    whole = " ".join(filter(None, (_text(found.get("first_name")), _text(found.get("last_name")))))
    return Profile(_text(found.get("name")) or whole or None, _text(found.get("username")))


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) and value else None
