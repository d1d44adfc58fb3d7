"""What purges and the owner's wishes erased: counts, times and the scan's result, never content."""

import json
from collections.abc import Mapping
from enum import StrEnum

from conwerz_desktop.domain.records import record
from conwerz_desktop.store.connection import Connection


class Kind(StrEnum):
    PURGE = "purge"
    FORGET = "forget"  # a person
    DISCONNECT = "disconnect"  # everything of an asset


@record
class Receipt:
    """`looked_for` erased ids were looked for in `pages` decrypted pages, and `found` of them were still there."""

    purged_at: int
    until_at: int
    milliseconds: int
    counts: Mapping[str, int]
    pages: int
    looked_for: int
    found: int
    kind: Kind = Kind.PURGE


_COLUMNS = "purged_at, until_at, milliseconds, counts, pages, looked_for, found, kind"


def keep(db: Connection, receipt: Receipt) -> None:
    values = (
        receipt.purged_at, receipt.until_at, receipt.milliseconds, json.dumps(dict(receipt.counts)),
        receipt.pages, receipt.looked_for, receipt.found, receipt.kind,
    )  # fmt: skip
    db.execute(f"INSERT INTO receipt ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)", values)


def everything(db: Connection) -> tuple[Receipt, ...]:
    """Newest first."""
    rows = db.execute(
        f"SELECT {_COLUMNS} FROM receipt WHERE purged_at > receipts_horizon() ORDER BY purged_at DESC, id DESC"
    )
    return tuple(
        Receipt(at, until, spent, json.loads(counts), pages, looked_for, found, Kind(kind))
        for at, until, spent, counts, pages, looked_for, found, kind in rows
    )
