"""The customers of the practice shop: their past, their habits, and the same of both from the same seed."""

from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

from conwerz_desktop.practice.people import pictures, voices
from conwerz_desktop.practice.people.cast import CAST
from conwerz_desktop.practice.server import serve_meta
from tests.unit.practice.shop_app import App, Callback, Clock, no_pause

HOUR = 3_600_000


@pytest.fixture
async def app() -> AsyncIterator[App]:
    """Here everyone lives."""
    clock = Clock()
    async with (
        serve_meta(real_clock=clock, sleep=no_pause) as meta,
        httpx.AsyncClient(base_url=meta.url, trust_env=False) as http,
    ):
        yield App(meta, http, Callback(meta.facts()["verify_token"]), clock)


def _inbound(events: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [event["message"] for event in events if "message" in event and not event["message"].get("is_echo")]


def _moment(entry: dict[str, Any]) -> int:
    """Of the last thing in it, in milliseconds."""
    if "messaging" in entry:
        return int(entry["time"])
    value = entry["changes"][-1]["value"]
    return 1_000 * int((value.get("messages") or value["message_echoes"])[-1]["timestamp"])


def test_the_cast() -> None:
    assert len(CAST) >= 12
    assert {script.channel.value for script in CAST} == {"messenger", "instagram", "whatsapp"}
    assert len({script.key for script in CAST}) == len(CAST)
    drawings = {line.picture for script in CAST for line in script.history} - {""}
    assert drawings <= {*pictures.NAMES, voices.NAME}
    alphabet = "".join(script.name for script in CAST)
    assert all(letter in alphabet for letter in "สपسí田")


def test_windows_of_every_kind() -> None:
    """Comfortably open, ending within the hour, for a person only, closed for good."""
    last = {s.key: min(line.ago for line in s.history if not line.by_shop) for s in CAST}
    assert 23 * HOUR < last["sara"] < 24 * HOUR
    assert 24 * HOUR < last["hannah"] < 7 * 24 * HOUR
    assert last["joaquin"] > 24 * HOUR
    assert sum(ago < 12 * HOUR for ago in last.values()) >= 8


def test_one_customer_has_written_for_weeks() -> None:
    story = next(script for script in CAST if script.key == "lucia").history
    assert len(story) > 150
    assert [line.ago for line in story] == sorted((line.ago for line in story), reverse=True)
    assert len({line.text for line in story if not line.by_shop and line.text.endswith("?")}) > 30


def test_every_page_has_customers() -> None:
    assert {(s.channel.value, s.page) for s in CAST} >= {(c, n) for c in ("messenger", "instagram") for n in (0, 1)}


async def test_the_past_is_told_in_order_of_time_once_somebody_listens(listening_app: App) -> None:
    told = await listening_app.told()
    by_object: dict[str, list[int]] = {}
    for payload in listening_app.callback.payloads():
        by_object.setdefault(payload["object"], []).extend(_moment(entry) for entry in payload["entry"])
    assert set(by_object) == {"page", "instagram", "whatsapp_business_account"}
    assert all(times == sorted(times) for times in by_object.values())
    stamps = [event["timestamp"] for event in told if "message" in event]
    assert min(stamps) < listening_app.clock.now - 6 * 24 * HOUR
    assert max(stamps) < listening_app.clock.now
    lines = sum(len(script.history) for script in CAST if script.page == 0)
    values = [event["value"] for event in told if "value" in event]
    whatsapp = sum(len(value.get("messages", [])) + len(value.get("message_echoes", [])) for value in values)
    assert len(stamps) + whatsapp == lines


async def test_the_past_is_told_once(listening_app: App) -> None:
    before = len(await listening_app.told())
    await listening_app.install()
    await listening_app.subscribe()
    assert len(await listening_app.told()) == before
    await listening_app.call("DELETE", f"{listening_app.page['id']}/subscribed_apps")
    await listening_app.install()
    again = await listening_app.told()
    mids = [event["message"]["mid"] for event in again if "message" in event]
    assert len(again) > before
    assert len(mids) == 2 * len(set(mids))


async def test_the_same_seed_gives_the_same_people_and_ids() -> None:
    facts, worlds = [], []
    for seed, days in ((7, 0), (7, 3), (8, 0)):
        clock = Clock()
        clock.now += days * 24 * HOUR
        async with serve_meta(seed=seed, real_clock=clock) as meta:
            facts.append({name: fact for name, fact in meta.facts().items() if not name.endswith("_url")})
            worlds.append((meta.verbs.customers(), list(meta.platform.world.messages)))
    assert facts[0] == facts[1]
    assert worlds[0] == worlds[1]
    assert facts[0] != facts[2]
    assert not set(worlds[0][1]) & set(worlds[2][1])


async def test_a_restart_never_gives_a_live_id_again() -> None:
    given = []
    for minutes in (0, 5):
        clock = Clock()
        clock.now += minutes * 60_000
        async with serve_meta(real_clock=clock) as meta:
            given += meta.verbs.customer_writes("messenger", "Ana", "hello", count=3)["message_ids"]
    assert len(set(given)) == 6


async def test_people_write_by_themselves(listening_app: App) -> None:
    app = listening_app
    before = await app.told()
    for _ in range(12):
        app.verbs.move_clock(40_000)
    unasked = len(await app.told()) - len(before)
    assert 10 <= unasked <= 14
    app.verbs.people_write(on=False)
    app.verbs.move_clock(hours=1)
    assert len(await app.told()) == len(before) + unasked


async def test_nobody_says_the_same_twice(listening_app: App) -> None:
    app = listening_app
    before = len(await app.told())
    for _ in range(120):
        app.verbs.move_clock(40_000)
    said = [str(event.get("message") or event["value"]["messages"][0]) for event in (await app.told())[before:]]
    lines = [line for script in CAST if script.page == 0 for line in script.later]
    assert len(said) == len(lines)
    assert all(sum(line in each for each in said) == 1 for line in lines)


async def test_a_moved_clock_does_not_make_up_for_the_time_skipped(listening_app: App) -> None:
    before = len(await listening_app.told())
    listening_app.verbs.move_clock(days=2)
    assert len(await listening_app.told()) - before < 12 * 60


async def test_an_answer_is_delivered_read_and_answered(listening_app: App) -> None:
    app = listening_app
    tom = next(each["person"] for each in app.verbs.customers() if each["key"] == "tom")
    before = await app.told()
    answer = (await app.send(tom, "Gladly!")).json()["message_id"]
    app.verbs.move_clock(1_000)
    delivered = (await app.told())[len(before) :]
    assert {"mids": [answer], "watermark": app.clock.now} in [event.get("delivery") for event in delivered]
    app.verbs.move_clock(2_000)
    assert app.verbs.sent()[0]["progress"] == "read"
    app.verbs.move_clock(4_000)
    told = await app.told()
    replies = [event for event in told[len(before) :] if event["sender"]["id"] == tom and "message" in event]
    assert [event["message"]["text"] for event in replies] == ["That's wonderful, thank you so much."]


async def test_two_answers_get_one_reply(listening_app: App) -> None:
    app = listening_app
    tom = next(each["person"] for each in app.verbs.customers() if each["key"] == "tom")
    before = len(_inbound(await app.told()))
    await app.send(tom, "Gladly!")
    await app.send(tom, "On Thursday?")
    app.verbs.move_clock(9_000)
    assert len(_inbound(await app.told())) == before + 1


@pytest.mark.parametrize("name", pictures.NAMES)
def test_pictures_are_png(name: str) -> None:
    drawn = pictures.draw(name)
    assert drawn.startswith(b"\x89PNG\r\n\x1a\n")
    assert drawn.endswith(b"IEND\xaeB`\x82")
    assert len(drawn) < 40_000
