"""Which features the owner has switched on: one setting."""

import json
from collections.abc import Collection

from conwerz_desktop.domain.changes import Topic
from conwerz_desktop.domain.offers import Offer
from conwerz_desktop.store import settings
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Writing

SETTING = "features"


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
