"""One thing Meta tells an app, in the shape of contract 1.5, 2.4, 2.6 and 2.10."""

from collections.abc import Iterable, Mapping
from itertools import groupby
from typing import Any

from conwerz_desktop.domain.records import record
from conwerz_desktop.practice.world.clock import SECOND

Json = dict[str, Any]


@record
class Notice:
    """`field` is the app-level field, `page_field` the one under which a Page (or WABA) must have installed the app.

    `part` is one element of `messaging[]` or `changes[]`, as `under` says; `at` is milliseconds.
    """

    object: str
    entry_id: str
    field: str
    page_field: str | None
    under: str
    part: Mapping[str, Any]
    at: int


def payload(notices: Iterable[Notice]) -> Json:
    """One POST's body: neighbours about the same Page or account share an entry. All must be of one object."""
    notices = list(notices)
    entries = [_entry(list(group)) for _, group in groupby(notices, key=lambda notice: (notice.entry_id, notice.under))]
    return {"object": notices[0].object, "entry": entries}


def _entry(notices: list[Notice]) -> Json:
    last = notices[-1]
    entry: Json = {"id": last.entry_id} | _time(last)
    if last.object == "permissions":
        entry["uid"] = last.entry_id
    return entry | {last.under: [notice.part for notice in notices]}


def _time(notice: Notice) -> Json:
    """Milliseconds for messaging, seconds for changes, nothing for WhatsApp's messages (contract 1.1, 2.10)."""
    if notice.object == "whatsapp_business_account" and notice.field == "messages":
        return {}
    return {"time": notice.at if notice.under == "messaging" else notice.at // SECOND}
