"""A conversation for programs: JSON with Meta's ids and times, as it is stored and nothing beside it."""

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from conwerz_desktop.domain.messages import Attachment
from conwerz_desktop.store.conversations import ConversationRow
from conwerz_desktop.store.messages import MessageRow

FORMAT = "conwerz conversation 1"


def as_json(row: ConversationRow, told: Sequence[MessageRow]) -> str:
    whole = {
        "format": FORMAT,
        "channel": row.asset.channel,
        "asset": row.asset.id,
        "person": {"id": row.person_id, "name": row.profile.name, "username": row.profile.username},
        "messages": [_message(each) for each in told],
    }
    return json.dumps(whole, indent=2, ensure_ascii=False) + "\n"


def _message(row: MessageRow) -> dict[str, Any]:
    return {
        "id": row.meta_id,
        "sent_at": datetime.fromtimestamp(row.sent_at / 1000, UTC).isoformat(),
        "author": row.author,
        "text": row.content.text,
        "attachments": [_attachment(part) for part in row.content.attachments],
        "reply_to": row.content.reply_to,
        "reactions": [{"emoji": each.emoji, "by_shop": each.by_shop} for each in row.reactions],
        "progress": row.progress,
        "edited": row.edited,
        "unsent": row.unsent,
    }


def _attachment(part: Attachment) -> dict[str, Any]:
    place = {"latitude": part.latitude, "longitude": part.longitude} if part.latitude is not None else {}
    return {"kind": part.kind, "title": part.title, "mime_type": part.mime_type, "lines": part.lines} | place
