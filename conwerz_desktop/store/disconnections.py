"""Disconnections: those that are not finished, and what is kept of those that are."""

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import asdict, replace
from typing import Any

from conwerz_desktop.domain.changes import Topic
from conwerz_desktop.domain.channels import Asset, Channel
from conwerz_desktop.domain.disconnecting import Deed, Facts, Preview, Step, ToDo
from conwerz_desktop.domain.records import record
from conwerz_desktop.store import connections
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.connections import ConnectionRow
from conwerz_desktop.store.database import Writing

_STORED = {
    "messages": "SELECT count(*) FROM message WHERE asset = ?",
    "conversations": "SELECT count(*) FROM conversation WHERE asset = ?",
    "comments": "SELECT count(*) FROM comment WHERE asset = ?",
    "leads": "SELECT count(DISTINCT lead) FROM submission WHERE asset = ?",
}


@record
class Disconnection:
    id: int
    mark: bytes
    facts: Facts
    to_do: ToDo | None


def preview(db: Connection, row: ConnectionRow) -> Preview:
    counts = {name: int(db.execute(query, (row.id,)).fetchone()[0]) for name, query in _STORED.items()}
    others = tuple(
        other.name for other in connections.everything(db) if other.id != row.id and shares_grant(row, other)
    )
    elsewhere = row.is_elsewhere
    return Preview(row.asset, row.name, **counts, others=() if elsewhere else others, elsewhere=elsewhere)


def preview_of(db: Connection, connection: int) -> Preview | None:
    row = next((row for row in connections.everything(db) if row.id == connection), None)
    return preview(db, row) if row else None


def shares_grant(row: ConnectionRow, other: ConnectionRow) -> bool:
    """Behind one that no business holds is a person's login, with all of theirs that hangs on it, numbers as well.
    Behind a business's are its system user's tokens: a WhatsApp account's own for its numbers, others for its Pages.
    """
    if row.held_by_business is not other.held_by_business:
        return False
    if not row.held_by_business:
        return row.granted_by == other.granted_by
    whatsapp = [each.asset.channel is Channel.WHATSAPP for each in (row, other)]
    if any(whatsapp):
        return all(whatsapp) and row.waba_id == other.waba_id
    return row.business_id == other.business_id


def begin(writing: Writing, mark: bytes, facts: Facts, to_do: ToDo) -> int:
    writing.topics.add(Topic.DISCONNECTIONS)
    insert = "INSERT INTO disconnection (asked_at, mark, facts, to_do) VALUES (?, ?, ?, ?) RETURNING id"
    values = (facts.asked_at, mark, _facts_text(facts), _to_do_text(to_do))
    return int(writing.db.execute(insert, values).fetchone()[0])


def keep(writing: Writing, number: int, facts: Facts, to_do: ToDo | None) -> None:
    writing.topics.add(Topic.DISCONNECTIONS)
    update = "UPDATE disconnection SET facts = ?, to_do = ? WHERE id = ?"
    writing.db.execute(update, (_facts_text(facts), _to_do_text(to_do) if to_do else "", number))


def count(writing: Writing, number: int, gone: Mapping[str, int]) -> None:
    """In the transaction that erases them."""
    if (known := one(writing.db, number)) and any(gone.values()):
        counts = Counter(known.facts.counts) + Counter(gone)
        keep(writing, number, replace(known.facts, counts=counts), known.to_do)


def one(db: Connection, number: int) -> Disconnection | None:
    row = db.execute("SELECT id, mark, facts, to_do FROM disconnection WHERE id = ?", (number,)).fetchone()
    return _row(*row) if row else None


def unfinished(db: Connection) -> tuple[int, ...]:
    return tuple(number for (number,) in db.execute("SELECT id FROM disconnection WHERE to_do <> '' ORDER BY id"))


def assets(db: Connection) -> frozenset[Asset]:
    """Those of which something is to do yet, at Meta or here."""
    found = (one(db, number) for number in unfinished(db))
    return frozenset(known.to_do.asset for known in found if known and known.to_do)


def erasing(db: Connection, asset: Asset) -> int | None:
    """The disconnection that has yet to erase this asset: what was begun is gone on with, not begun again."""
    found = (one(db, number) for number in unfinished(db))
    to_do = ((known.id, known.to_do) for known in found if known and known.to_do)
    return next((number for number, each in to_do if each.asset == asset and Step.ERASE in each.steps), None)


def everything(db: Connection) -> tuple[Disconnection, ...]:
    """Newest first."""
    living = "asked_at > receipts_horizon() OR to_do <> ''"
    rows = db.execute(f"SELECT id, mark, facts, to_do FROM disconnection WHERE {living} ORDER BY id DESC")
    return tuple(_row(*row) for row in rows)


def has_given_up(db: Connection) -> bool:
    """Whether another computer has something that was connected here: nothing of it was ended at Meta."""
    return any(known.facts.of(Step.DESTROY) and not known.facts.of(Step.REVOKE) for known in everything(db))


def _row(number: int, mark: bytes, facts: str, to_do: str) -> Disconnection:
    told = json.loads(facts)
    deeds = tuple(Deed(Step(step), at, answer) for step, at, answer in told.pop("deeds"))
    return Disconnection(number, mark, Facts(**told, deeds=deeds), _to_do(json.loads(to_do)) if to_do else None)


def _facts_text(facts: Facts) -> str:
    deeds = [[deed.step, deed.at, deed.answer] for deed in facts.deeds]
    return json.dumps({**asdict(facts), "deeds": deeds, "counts": dict(facts.counts)})


def _to_do(told: dict[str, Any]) -> ToDo:
    steps = tuple(map(Step, told["steps"].split()))
    asset = Asset(Channel(told["channel"]), told["asset"])
    return ToDo(
        *(asset, steps, told["subscriber"], told["route"]),
        asked_meta=told.get("asked_meta", False),
        only_leads=told.get("only_leads", False),
        held_by_business=told.get("held_by_business", False),
        by=bytes.fromhex(told.get("by", "")) or None,
    )


def _to_do_text(to_do: ToDo) -> str:
    return json.dumps(
        {
            "channel": to_do.asset.channel,
            "asset": to_do.asset.id,
            "steps": " ".join(to_do.steps),
            "subscriber": to_do.subscriber,
            "route": to_do.route,
            "asked_meta": to_do.asked_meta,
            "only_leads": to_do.only_leads,
            "held_by_business": to_do.held_by_business,
            "by": (to_do.by or b"").hex(),
        }
    )
