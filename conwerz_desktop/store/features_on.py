"""Which features the owner has switched on (one setting), and what each connection then serves."""

import json
from collections.abc import Collection, Mapping

from conwerz_desktop.domain.changes import Topic
from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.offers import Offer
from conwerz_desktop.store import settings
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.connections import ConnectionRow
from conwerz_desktop.store.database import Writing

SETTING = "features"
CHANNEL = {
    Offer.MESSENGER: Channel.MESSENGER,
    Offer.INSTAGRAM_MESSAGES: Channel.INSTAGRAM,
    Offer.INSTAGRAM_COMMENTS: Channel.INSTAGRAM,
    Offer.INSTAGRAM_INSIGHTS: Channel.INSTAGRAM,
    Offer.WHATSAPP: Channel.WHATSAPP,
    Offer.LEADS: Channel.MESSENGER,
}
MESSAGES = frozenset({Offer.MESSENGER, Offer.INSTAGRAM_MESSAGES, Offer.WHATSAPP})


def read(db: Connection) -> frozenset[Offer]:
    """Names that another version of Conwerz knew are left out."""
    known = {offer.value: offer for offer in Offer}
    return frozenset(known[name] for name in json.loads(settings.get(db, SETTING) or "[]") if name in known)


def in_use(db: Connection) -> frozenset[Offer]:
    """The same, but everything where nobody has chosen: the practice shop begins so."""
    return frozenset(Offer) if settings.get(db, SETTING) is None else read(db)


def keep(writing: Writing, on: Collection[Offer]) -> None:
    text = json.dumps(sorted(offer.value for offer in on))
    writing.topics |= {settings.put(writing.db, SETTING, text), Topic.CONNECTIONS}


def used_for(offer: Offer, tokens: Mapping[ConnectionRow, str], on: frozenset[Offer]) -> dict[ConnectionRow, str]:
    """What Meta may be asked about for this offer: nothing where it is off; no messages where only a part is routed."""
    if offer not in on:
        return {}
    return {
        row: token
        for row, token in tokens.items()
        if row.asset.channel is CHANNEL[offer] and not (row.route and offer in MESSAGES)
    }


def is_used(row: ConnectionRow, on: frozenset[Offer]) -> bool:
    """Whether it serves anything that is on."""
    return any(used_for(offer, {row: ""}, on) for offer in on)


def hears(row: ConnectionRow, on: frozenset[Offer]) -> bool:
    """Whether its messages are on."""
    return is_used(row, on & MESSAGES)
