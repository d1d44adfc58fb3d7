"""A WhatsApp account's templates as Meta last told them."""

import json
from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from conwerz_desktop.domain.changes import Topic
from conwerz_desktop.domain.records import record
from conwerz_desktop.domain.templates import Button, Status, Template
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Writing

_PARTS = ("body", "header", "header_format", "footer", "buttons", "examples", "sendable")


@record
class Known:
    waba_id: str
    template: Template
    refreshed_at: int


def everything(db: Connection) -> tuple[Known, ...]:
    """By name and language."""
    return tuple(map(_row, db.execute(f"{_ROWS} ORDER BY name, language")))


def of_asset(db: Connection, asset: int) -> tuple[Known, ...]:
    """What a number may send."""
    query = f"{_ROWS} WHERE waba_id = (SELECT waba_id FROM asset WHERE id = ?) ORDER BY name, language"
    return tuple(map(_row, db.execute(query, (asset,))))


def replace(writing: Writing, waba_id: str, templates: Iterable[Template]) -> None:
    """What Meta no longer lists is gone. An account that was disconnected meanwhile keeps nothing."""
    writing.db.execute("DELETE FROM template WHERE waba_id = ?", (waba_id,))
    if not writing.db.execute("SELECT 1 FROM asset WHERE waba_id = ?", (waba_id,)).fetchone():
        return
    rows = ((waba_id, *_values(each), writing.now) for each in templates)
    writing.db.executemany("INSERT INTO template VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)
    writing.topics.add(Topic.TEMPLATES)


def note_status(writing: Writing, template_id: str, status: str, reason: str = "") -> None:
    """Meta has told of a change: the status is known at once, the rest when Meta is asked."""
    update = "UPDATE template SET status = ?, reason = ? WHERE meta_id = ?"
    writing.db.execute(update, (Status.of(status), reason, template_id))
    writing.topics |= {Topic.TEMPLATES, Topic.TEMPLATE_NEWS}


def note_news(writing: Writing) -> None:
    """Something of one has changed at Meta."""
    writing.topics.add(Topic.TEMPLATE_NEWS)


_ROWS = (
    "SELECT waba_id, meta_id, name, language, status, category, quality, reason, details, refreshed_at FROM template"
)


def _values(template: Template) -> tuple[str, ...]:
    whole = asdict(template)
    details = json.dumps({name: whole[name] for name in _PARTS}, ensure_ascii=False)
    return (
        template.id, template.name, template.language, template.status, template.category,
        template.quality, template.reason, details,
    )  # fmt: skip


def _row(row: tuple[Any, ...]) -> Known:
    waba_id, meta_id, name, language, status, category, quality, reason, details, refreshed_at = row
    parts = json.loads(details)
    parts["buttons"] = tuple(Button(**each) for each in parts["buttons"])
    parts["examples"] = tuple(map(tuple, parts["examples"]))
    template = Template(
        id=meta_id, name=name, language=language, status=Status.of(status), category=category,
        quality=quality, reason=reason, **parts,
    )  # fmt: skip
    return Known(waba_id, template, refreshed_at)
