"""What could not be read is kept, and read by the version that can."""

from typing import Any

import pytest

from conwerz_desktop.domain.asset_events import StoryEnded
from conwerz_desktop.domain.events import Event, Unrecognised
from conwerz_desktop.domain.views import View
from conwerz_desktop.meta import webhooks
from conwerz_desktop.services import intake, rereading
from conwerz_desktop.store import conversations, unrecognised
from conwerz_desktop.store.conversations import Filter
from conwerz_desktop.store.database import Store
from tests.unit.conftest import INSTAGRAM, NOON, PAGE


def hologram(mid: str) -> dict[str, Any]:
    """A message of a kind that this version knows, kept by one that did not."""
    item = {
        "sender": {"id": "ana"},
        "recipient": {"id": PAGE.id},
        "timestamp": NOON - 5,
        "message": {"mid": mid, "text": "Hi"},
    }
    return {"object": "page", "entry": [{"id": PAGE.id, "time": NOON, "messaging": [item]}]}


def keep(store: Store, *events: Event) -> None:
    store.write(lambda writing: intake.apply(writing, events)).result()


def kept(store: Store) -> list[Any]:
    return store.read(lambda db: [raw for _, raw in unrecognised.everything(db)]).result()


async def test_what_can_be_read_now_finds_its_place(store: Store) -> None:
    keep(
        store, *(Unrecognised(hologram(f"m.{number}"), "message hologram", PAGE.id, NOON - 5) for number in range(450))
    )
    assert await rereading.reread(store, "2") == 450
    assert kept(store) == []
    (row,) = store.read(lambda db: conversations.page(db, Filter(View.ALL), NOON)).result()
    assert row.unread == 450


async def test_what_still_cannot_be_read_stays_and_is_tried_once_a_version(store: Store) -> None:
    payload = {"object": "page", "entry": [{"id": PAGE.id, "time": NOON - 5, "changes": [{"field": "dance"}]}]}
    keep(store, *webhooks.read(payload))
    assert await rereading.reread(store, "2") == 0
    assert kept(store) == [payload]
    keep(store, Unrecognised(hologram("m.1"), "x", PAGE.id, NOON - 5))
    assert await rereading.reread(store, "2") == 0
    assert await rereading.reread(store, "3") == 1
    assert kept(store) == [payload]


async def test_what_has_no_table_yet_is_kept_as_a_webhook(store: Store) -> None:
    value = {"media_id": "3", "reach": 44}
    changes = [{"field": "story_insights", "value": value}]
    payload = {"object": "instagram", "entry": [{"id": INSTAGRAM.id, "time": NOON // 1000 - 5, "changes": changes}]}
    [event] = webhooks.read(payload)
    assert isinstance(event, StoryEnded)
    keep(store, event)
    assert kept(store) in ([payload], [])  # [] once stories have their table


@pytest.mark.parametrize("field", ["comments", "dance", "story_insights"])
def test_a_sample_of_the_dashboard_is_dropped(store: Store, field: str) -> None:
    value = {"id": "7", "media_id": "3", "text": "x"}
    payload = {
        "object": "instagram",
        "entry": [{"id": "0", "time": NOON // 1000, "changes": [{"field": field, "value": value}]}],
    }
    keep(store, *webhooks.read(payload))
    assert kept(store) == []
