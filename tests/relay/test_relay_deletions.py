"""Meta's data-deletion callback and its public page: signed, dated, and nothing kept about whoever asked."""

import asyncio
import base64
import hashlib
import hmac
import html
import json
import re
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from conwerz_desktop.domain.doubts import Standing
from conwerz_desktop.relay_client import Notice
from conwerz_desktop.relay_client.errors import Refused
from conwerz_relay import endings
from conwerz_relay.deletion_words import ENGLISH, LANGUAGES, Words, chosen
from conwerz_relay.engines import open_queue
from conwerz_relay.records import Standing as Reportable
from conwerz_relay.refusals import NotAllowed
from tests.relay.harness import (
    APP_SECRET,
    Desktop,
    FakeGraph,
    Meta,
    MovableClock,
    RunningRelay,
    StartRelay,
    message,
    page_of,
)
from tests.relay.test_relay_endings import ACCOUNT, HOUR, OWNER, PAGE, desktop

__all__ = ["desktop"]

VECTOR = "vlXgu64BQGFSQrY0ZcJBZASMvYvTHu9GQ0YM9rjPSso.eyJhbGdvcml0aG0iOiJITUFDLVNIQTI1NiIsIjAiOiJwYXlsb2FkIn0"


def signed_request(facts: dict[str, Any], secret: str = APP_SECRET) -> dict[str, str]:
    payload = base64.urlsafe_b64encode(json.dumps(facts).encode()).decode().rstrip("=")
    given = hmac.digest(secret.encode(), payload.encode(), hashlib.sha256)
    return {"signed_request": f"{base64.urlsafe_b64encode(given).decode().rstrip('=')}.{payload}"}


async def ask(relay: RunningRelay, http: httpx.AsyncClient, facts: dict[str, Any], **more: str) -> httpx.Response:
    form = signed_request({"algorithm": "HMAC-SHA256", **facts}, **more)
    return await http.post(f"{relay.url}/meta/data-deletion", data=form)


async def page(relay: RunningRelay, http: httpx.AsyncClient, code: str, language: str = "") -> str:
    headers = {"accept-language": language} if language else {}
    shown = await http.get(f"{relay.url}/data-deletion", params={"code": code}, headers=headers)
    return html.unescape(shown.text)


async def stations(relay: RunningRelay, http: httpx.AsyncClient, code: str) -> list[str]:
    """What the page says of the shop's computers, as sentences of the catalogue."""
    shown = await page(relay, http, code)
    said = (ENGLISH.queued, ENGLISH.asking, ENGLISH.erased, ENGLISH.kept, ENGLISH.removed, ENGLISH.nobody, ENGLISH.past)
    return [each for each in said if all(part in shown for part in each.split("{}"))]


async def test_a_code_is_answered_and_names_nobody(
    relay: RunningRelay, http: httpx.AsyncClient, clock: MovableClock
) -> None:
    facts = {"issued_at": clock() // 1000, "user_id": "218471"}
    answer = (await ask(relay, http, facts)).json()
    code = answer["confirmation_code"]
    assert re.fullmatch("[0-9a-z]+", code)
    assert (await ask(relay, http, facts)).json() == answer
    assert answer["url"].endswith(f"/data-deletion?code={code}")
    shown = await page(relay, http, code)
    assert ENGLISH.relay in shown
    assert ENGLISH.nobody in shown
    assert "218471" not in shown
    assert ENGLISH.unknown in await page(relay, http, code[:-1] + "g")
    assert "<label" in await page(relay, http, "")


async def test_each_station_is_shown_until_the_shops_computer_has_erased(
    relay: RunningRelay, http: httpx.AsyncClient, desktop: Desktop, clock: MovableClock
) -> None:
    facts = {"issued_at": clock() // 1000, "user_id": OWNER}
    code = (await ask(relay, http, facts)).json()["confirmation_code"]
    told = [each for each in await desktop.receive() if isinstance(each, Notice)]
    ((kind, facts_told),) = [(each.kind, each.facts) for each in told]
    assert (kind, facts_told["why"], facts_told["code"]) == ("access_ended", "deletion", code)
    assert {(each["channel"], each["asset"]) for each in facts_told["assets"]} == {
        ("messenger", PAGE),
        ("instagram", ACCOUNT.id),
    }, "all at once, so that its answer is true of the whole"
    assert await stations(relay, http, code) == [ENGLISH.queued]
    clock.pass_(HOUR)
    await desktop.client.report_deletion(code, Standing.ASKING)
    assert await stations(relay, http, code) == [ENGLISH.asking]
    await desktop.client.report_deletion(code, Standing.ERASED)
    assert await stations(relay, http, code) == [ENGLISH.erased]
    await desktop.client.report_deletion(code, Standing.ASKING)
    assert await stations(relay, http, code) == [ENGLISH.erased], "for ever"


async def test_a_deletion_after_the_removal_still_finds_the_computer(
    relay: RunningRelay, http: httpx.AsyncClient, desktop: Desktop, clock: MovableClock
) -> None:
    """Meta calls twice where the owner removes the app and asks for deletion as well."""
    facts = {"algorithm": "HMAC-SHA256", "issued_at": clock() // 1000, "user_id": OWNER}
    await http.post(f"{relay.url}/meta/deauthorize", data=signed_request(facts))
    await ask(relay, http, facts)
    await ask(relay, http, facts)
    told = [each.facts["why"] for each in await desktop.receive() if isinstance(each, Notice)]
    assert sorted(told) == ["deletion", "removed", "removed"]


@pytest.mark.parametrize(
    ("said", "hears"), [(None, True), (Standing.ASKING, False), (Standing.ERASED, False), (Standing.KEPT, True)]
)
async def test_a_repeated_one_tells_only_who_has_to_know_and_once_however_often_it_comes(
    relay: RunningRelay, http: httpx.AsyncClient, desktop: Desktop, clock: MovableClock, said: Standing, hears: bool
) -> None:
    """None: it has heard, and was cut off before it had said anything."""
    code = await asked_for(relay, http, clock)
    for _ in range(5):
        assert await asked_for(relay, http, clock) == code
    assert await told_of(desktop) == [code]
    if said:
        await desktop.client.report_deletion(code, said)
    for _ in range(5):
        assert await asked_for(relay, http, clock) == code
    assert await told_of(desktop) == [code] * hears


async def test_of_several_computers_only_those_are_told_again_that_have_not_erased(
    relay: RunningRelay, http: httpx.AsyncClient, desktop: Desktop, clock: MovableClock
) -> None:
    other = await another_with_the_page(relay, http, clock, takeover=True)
    code = await asked_for(relay, http, clock)
    for each, standing in ((desktop, Standing.ERASED), (other, Standing.KEPT)):
        assert await told_of(each) == [code]
        await each.client.report_deletion(code, standing)
    await asked_for(relay, http, clock)
    assert (await told_of(desktop), await told_of(other)) == ([], [code])
    assert await stations(relay, http, code) == [ENGLISH.kept]


async def another_with_the_page(
    relay: RunningRelay, http: httpx.AsyncClient, clock: MovableClock, *, takeover: bool = False
) -> Desktop:
    found = Desktop(http, relay.url, clock)
    await found.client.enrol(retention_days=90)
    await found.client.route(page_of(PAGE), "page-token", takeover=takeover)
    return found


async def remove_at_facebook(relay: RunningRelay, http: httpx.AsyncClient, clock: MovableClock) -> None:
    facts = {"algorithm": "HMAC-SHA256", "issued_at": clock() // 1000, "user_id": OWNER}
    assert (await http.post(f"{relay.url}/meta/deauthorize", data=signed_request(facts))).status_code == 200


@pytest.mark.parametrize("says", [None, Standing.KEPT, Standing.ERASED])
async def test_an_old_one_that_is_repeated_asks_for_nothing_that_was_connected_since(
    relay: RunningRelay, http: httpx.AsyncClient, desktop: Desktop, clock: MovableClock, says: Standing | None
) -> None:
    """Truly signed, and for a Page that another computer got afterwards, and lost again with its leads kept.

    A new one reaches it, and of the old one the page goes on saying what the first computer said.
    """
    facts = {"issued_at": clock() // 1000, "user_id": OWNER}
    code = (await ask(relay, http, facts)).json()["confirmation_code"]
    assert await told_of(desktop) == [code]
    if says:
        await desktop.client.report_deletion(code, says)
    before = await stations(relay, http, code)
    clock.pass_(HOUR)
    other = await another_with_the_page(relay, http, clock)
    for _ in range(2):
        assert (await ask(relay, http, facts)).json()["confirmation_code"] == code
        assert await told_of(other) == []
        assert await stations(relay, http, code) == before
        clock.pass_(HOUR)
        await remove_at_facebook(relay, http, clock)
    later = await asked_for(relay, http, clock)
    assert await told_of(other) == [later]
    assert await stations(relay, http, later) == [ENGLISH.queued]


async def test_whoever_signed_in_again_on_the_same_computer_has_asked_for_nothing_of_that(
    relay: RunningRelay, http: httpx.AsyncClient, desktop: Desktop, clock: MovableClock
) -> None:
    facts = {"issued_at": clock() // 1000, "user_id": OWNER}
    code = (await ask(relay, http, facts)).json()["confirmation_code"]
    assert await told_of(desktop) == [code]
    await desktop.client.report_deletion(code, Standing.KEPT)
    clock.pass_(HOUR)
    for asset in (page_of(PAGE), ACCOUNT):
        await desktop.client.route(asset, "page-token")
    clock.pass_(HOUR)
    await remove_at_facebook(relay, http, clock)
    await ask(relay, http, facts)
    assert await told_of(desktop) == []
    assert await stations(relay, http, code) == [ENGLISH.kept]


@pytest.mark.parametrize("has_ended_again", [False, True])
async def test_one_that_comes_after_meta_has_confirmed_the_grant_is_refused_and_its_page_says_so(
    relay: RunningRelay, http: httpx.AsyncClient, desktop: Desktop, clock: MovableClock, has_ended_again: bool
) -> None:
    """It is never said that no computer has anything."""
    facts = {"issued_at": clock() // 1000, "user_id": OWNER}
    clock.pass_(HOUR)
    for asset in (page_of(PAGE), ACCOUNT):
        await desktop.client.route(asset, "page-token")
    if has_ended_again:
        clock.pass_(HOUR)
        await remove_at_facebook(relay, http, clock)
    code = (await ask(relay, http, facts)).json()["confirmation_code"]
    assert await told_of(desktop) == []
    assert await stations(relay, http, code) == [ENGLISH.kept]


async def test_a_computer_that_answers_at_once_is_heard(
    relay: RunningRelay, http: httpx.AsyncClient, desktop: Desktop, clock: MovableClock
) -> None:
    """Before the relay has answered Meta."""
    facts = {"issued_at": clock() // 1000, "user_id": OWNER}

    async def answer() -> str:
        (told, *_) = await desktop.receive(wait=20)
        assert isinstance(told, Notice)
        await desktop.client.report_deletion(told.facts["code"], Standing.ERASED)
        return str(told.facts["code"])

    code, _ = await asyncio.gather(answer(), ask(relay, http, facts))
    assert ENGLISH.queued not in await page(relay, http, code)


async def test_a_device_that_keeps_leads_is_found_by_a_deletion_long_after_it_let_go(
    relay: RunningRelay, http: httpx.AsyncClient, desktop: Desktop, clock: MovableClock
) -> None:
    """Whether the owner disconnected or removed the app. The notice names who asked, which nothing here does after."""
    facts = {"algorithm": "HMAC-SHA256", "issued_at": clock() // 1000, "user_id": OWNER}
    await desktop.client.release(ACCOUNT)
    await http.post(f"{relay.url}/meta/deauthorize", data=signed_request(facts))
    await desktop.client.release(page_of(PAGE), keeps_leads=True)
    clock.pass_(300 * 24 * HOUR)
    await desktop.receive()
    code = (await ask(relay, http, {**facts, "issued_at": clock() // 1000})).json()["confirmation_code"]
    (told,) = [each for each in await desktop.receive() if isinstance(each, Notice)]
    assert {name: told.facts[name] for name in ("assets", "why", "code", "user")} == {
        "assets": [{"channel": "messenger", "asset": PAGE}],
        "why": "deletion",
        "code": code,
        "user": OWNER,
    }
    assert ENGLISH.queued in await page(relay, http, code)


async def test_another_computer_that_connects_the_page_takes_no_deletion_from_who_keeps_leads(
    relay: RunningRelay, http: httpx.AsyncClient, desktop: Desktop, clock: MovableClock
) -> None:
    await desktop.client.release(page_of(PAGE), keeps_leads=True)
    await desktop.receive()
    another = Desktop(http, relay.url, clock)
    await another.client.enrol(retention_days=90)
    await another.client.route(page_of(PAGE), "page-token")
    await ask(relay, http, {"issued_at": clock() // 1000 + 5, "user_id": OWNER})
    for told in (desktop, another):
        found = [each.facts for each in await told.receive() if isinstance(each, Notice)]
        named = [named["asset"] for each in found if each["why"] == "deletion" for named in each["assets"]]
        assert PAGE in named


async def test_a_device_that_keeps_nothing_is_told_nothing_once_it_has_let_go(
    relay: RunningRelay, http: httpx.AsyncClient, desktop: Desktop, clock: MovableClock
) -> None:
    for asset in (page_of(PAGE), ACCOUNT):
        await desktop.client.release(asset)
    code = (await ask(relay, http, {"issued_at": clock() // 1000, "user_id": OWNER})).json()["confirmation_code"]
    assert [each for each in await desktop.receive() if isinstance(each, Notice)] == []
    assert ENGLISH.nobody in await page(relay, http, code)


async def test_only_a_code_of_this_relay_can_be_reported(
    relay: RunningRelay, http: httpx.AsyncClient, desktop: Desktop, clock: MovableClock
) -> None:
    for code in ("", "x", "6b49d200z000000000000z000000000000000000000000"):
        with pytest.raises(Refused, match="deletion"):
            await desktop.client.report_deletion(code, Standing.ERASED)
    code = (await ask(relay, http, {"issued_at": clock() // 1000, "user_id": OWNER})).json()["confirmation_code"]
    stranger = Desktop(http, relay.url, clock)
    await stranger.client.enrol(retention_days=90)
    await stranger.client.report_deletion(code, Standing.ERASED)
    assert ENGLISH.queued in await page(relay, http, code), "another computer's word says nothing"


async def asked_for(relay: RunningRelay, http: httpx.AsyncClient, clock: MovableClock) -> str:
    """By the owner, at Facebook. Returns the code."""
    answer = await ask(relay, http, {"issued_at": clock() // 1000, "user_id": OWNER})
    return str(answer.json()["confirmation_code"])


async def told_of(desktop: Desktop) -> list[str]:
    """The codes of the deletions that its computer hears of, and lets go of at the relay."""
    found = [each.facts for each in (*await desktop.receive(), *await desktop.receive()) if isinstance(each, Notice)]
    return [each["code"] for each in found if each.get("why") == "deletion"]


async def test_every_station_is_marked_for_the_eye_as_well(
    relay: RunningRelay, http: httpx.AsyncClient, desktop: Desktop, clock: MovableClock
) -> None:
    code = await asked_for(relay, http, clock)
    for standing, marks in (
        (None, ["done", "done", "open"]),
        (Standing.ASKING, ["done", "done", "open"]),
        (Standing.KEPT, ["done", "not"]),  # the relay goes on receiving by it
        (Standing.ERASED, ["done", "done", "done"]),
    ):
        if standing:
            await desktop.client.report_deletion(code, standing)
        assert re.findall('<li class="([a-z]+)">', await page(relay, http, code)) == marks
    assert re.findall('<li class="([a-z]+)">', await page(relay, http, "x")) == ["not"]


async def test_what_nobody_confirmed_is_said_and_asked_anew_where_meta_repeats_it(
    relay: RunningRelay, http: httpx.AsyncClient, desktop: Desktop, clock: MovableClock
) -> None:
    code = await asked_for(relay, http, clock)
    assert await told_of(desktop) == [code]
    await desktop.client.report_deletion(code, Standing.KEPT)
    assert await stations(relay, http, code) == [ENGLISH.kept]
    assert await asked_for(relay, http, clock) == code
    assert await told_of(desktop) == [code]
    await desktop.client.report_deletion(code, Standing.ASKING)
    await desktop.client.report_deletion(code, Standing.ERASED)
    assert await stations(relay, http, code) == [ENGLISH.erased]


async def test_nothing_is_called_erased_while_one_computer_has_not_done_it(
    relay: RunningRelay, http: httpx.AsyncClient, desktop: Desktop, clock: MovableClock
) -> None:
    """Another has taken over what this one had: what it holds from before is the same person's."""
    other = Desktop(http, relay.url, clock)
    await other.client.enrol(retention_days=90)
    await desktop.client.release(ACCOUNT)
    await other.client.route(page_of(PAGE), "page-token", takeover=True)
    await desktop.receive()
    code = await asked_for(relay, http, clock)
    for each, left in ((other, ENGLISH.queued), (desktop, ENGLISH.erased)):
        assert await told_of(each) == [code]
        await each.client.report_deletion(code, Standing.ERASED)
        assert await stations(relay, http, code) == [left]


async def test_a_computer_that_was_removed_before_it_answered_is_not_forgotten(
    relay: RunningRelay, http: httpx.AsyncClient, desktop: Desktop, clock: MovableClock
) -> None:
    code = await asked_for(relay, http, clock)
    await desktop.client.remove(desktop.device.id.hex())
    assert await stations(relay, http, code) == [ENGLISH.removed]


async def test_what_a_computer_had_erased_stays_so_after_it_is_removed(
    relay: RunningRelay, http: httpx.AsyncClient, desktop: Desktop, clock: MovableClock
) -> None:
    code = await asked_for(relay, http, clock)
    await desktop.client.report_deletion(code, Standing.ERASED)
    await desktop.client.remove(desktop.device.id.hex())
    assert await stations(relay, http, code) == [ENGLISH.erased]


async def sweep(relay: RunningRelay) -> None:
    queue = await open_queue(relay.settings)
    await queue.expire(relay.clock())
    await queue.close()


async def test_after_ninety_days_the_page_says_that_it_knows_no_more(
    relay: RunningRelay, http: httpx.AsyncClient, desktop: Desktop, clock: MovableClock
) -> None:
    code = await asked_for(relay, http, clock)
    clock.pass_(89 * 24 * HOUR)
    await sweep(relay)
    assert await stations(relay, http, code) == [ENGLISH.queued]
    clock.pass_(24 * HOUR)
    await sweep(relay)
    assert await stations(relay, http, code) == [ENGLISH.past]


async def test_a_computer_that_was_off_for_long_hears_of_it_all_the_same(
    relay: RunningRelay, http: httpx.AsyncClient, desktop: Desktop, clock: MovableClock
) -> None:
    """What customers write waits for 30 days at most; a notice as long as its page asks for it."""
    code = await asked_for(relay, http, clock)
    clock.pass_(80 * 24 * HOUR)
    await sweep(relay)
    assert await told_of(desktop) == [code]


async def test_no_limit_drops_the_notice(
    start_relay: StartRelay, http: httpx.AsyncClient, graph: FakeGraph, clock: MovableClock
) -> None:
    relay = await start_relay(device_events=1)
    desktop = Desktop(http, relay.url, clock)
    graph.page(PAGE, "page-token")
    graph.tokens["page-token"].user = OWNER
    await desktop.client.enrol(retention_days=90)
    await desktop.client.route(page_of(PAGE), "page-token")
    for text in ("waits", "too much"):
        await Meta(http, relay.url).post(message(PAGE, text))
    code = await asked_for(relay, http, clock)
    received = await desktop.receive()
    assert [type(each).__name__ for each in received] == ["Webhook", "Gap", "Notice"]
    assert isinstance(received[-1], Notice)
    assert received[-1].facts["code"] == code


async def test_who_could_not_prove_it_for_long_is_found_until_it_lets_go(
    relay: RunningRelay, http: httpx.AsyncClient, desktop: Desktop, clock: MovableClock
) -> None:
    """Its login has expired, and all that it received is still there."""
    clock.pass_(25 * HOUR)
    await desktop.receive()
    clock.pass_(2 * HOUR)
    await desktop.receive()
    clock.pass_(100 * 24 * HOUR)
    code = await asked_for(relay, http, clock)
    assert await stations(relay, http, code) == [ENGLISH.queued]
    assert await told_of(desktop) == [code]
    for asset in (page_of(PAGE), ACCOUNT):
        await desktop.client.release(asset)
    await desktop.client.report_deletion(code, Standing.ERASED)
    clock.pass_(9 * 24 * HOUR)
    await sweep(relay)
    assert await stations(relay, http, await asked_for(relay, http, clock)) == [ENGLISH.nobody]


async def test_only_what_this_version_knows_can_be_reported(
    relay: RunningRelay, http: httpx.AsyncClient, desktop: Desktop, clock: MovableClock
) -> None:
    code = await asked_for(relay, http, clock)
    for state in ("", "removed", "nobody", 1, ["erased"]):
        with pytest.raises(Refused, match="deletion"):
            await desktop.client.ask("POST", "/v1/deletions", {"code": code, "state": state})
    await desktop.client.ask("POST", "/v1/deletions", {"code": code})
    assert await stations(relay, http, code) == [ENGLISH.erased], "as the first version said it"


@pytest.mark.parametrize("words", LANGUAGES, ids=[each.language for each in LANGUAGES])
def test_every_state_has_its_sentence_and_its_time(words: Words) -> None:
    said = [getattr(words, standing.value) for standing in Reportable]
    assert len({*said, words.past, words.relay}) == len(said) + 2
    timed = {standing for standing in Reportable if "{}" in getattr(words, standing.value)}
    assert timed == {Reportable.ASKING, Reportable.ERASED, Reportable.KEPT}


@pytest.mark.parametrize("words", LANGUAGES, ids=[each.language for each in LANGUAGES])
async def test_the_page_speaks_the_visitors_language(
    relay: RunningRelay, http: httpx.AsyncClient, words: Words
) -> None:
    shown = await page(relay, http, "x", f"xx, {words.language}-ZZ;q=0.9, en;q=0.1")
    assert f'<html lang="{words.language}" dir="{words.direction}">' in shown
    for said in (words.title, words.explained, words.how, words.label, words.button, words.unknown):
        assert said in shown


@pytest.mark.parametrize(
    ("accepted", "language"),
    [("", "en"), ("ko, ja;q=0.5", "en"), ("en;q=0.1, de", "de"), ("de;q=0, fr;q=0.2", "fr"), ("fr;q=x, *", "en")],
)
def test_the_browser_chooses_by_weight(accepted: str, language: str) -> None:
    assert chosen(accepted).language == language


@given(st.text())
def test_any_header_gets_some_language(accepted: str) -> None:
    assert chosen(accepted) in LANGUAGES


FACTS = st.fixed_dictionaries(
    {"issued_at": st.integers(0, 2**40) | st.integers(0, 2**40).map(str), "user_id": st.text(max_size=20) | st.none()},
    optional={"profile_id": st.text(max_size=20), "expires": st.integers()},
)


@given(FACTS, st.booleans(), st.booleans())
def test_what_meta_signed_is_read_in_either_alphabet_padded_or_not(
    facts: dict[str, Any], padded: bool, plain: bool
) -> None:
    told = {"algorithm": "hmac-sha256", **facts}
    encode = base64.b64encode if plain else base64.urlsafe_b64encode
    payload = encode(json.dumps(told).encode()).decode()
    payload = payload if padded else payload.rstrip("=")
    given_ = encode(hmac.digest(b"secret", payload.encode(), hashlib.sha256)).decode()
    assert endings._signed(f"{given_ if padded else given_.rstrip('=')}.{payload}", [b"other", b"secret"]) == told


@given(FACTS, st.data())
def test_one_letter_changed_is_refused(facts: dict[str, Any], data: st.DataObject) -> None:
    request = signed_request({"algorithm": "HMAC-SHA256", **facts}, "secret")["signed_request"]
    place = data.draw(st.integers(0, len(request) - 1))
    letter = data.draw(st.sampled_from("ABCDEFGHabcdefgh0123_-.="))
    changed = request[:place] + letter + request[place + 1 :]
    assume(_decoded(changed) != _decoded(request))  # the last letter of base64 has bits that say nothing
    with pytest.raises(NotAllowed):
        endings._signed(changed, [b"secret"])


def _decoded(request: str) -> tuple[bytes, str]:
    """What is compared: the signature's bytes, and the payload as it is written."""
    given_, _, payload = request.partition(".")
    try:
        return base64.urlsafe_b64decode(given_ + "=" * (-len(given_) % 4)), payload
    except ValueError:
        return given_.encode(), payload


async def test_what_comes_back_on_the_page_is_never_markup(relay: RunningRelay, http: httpx.AsyncClient) -> None:
    page = await http.get(f"{relay.url}/data-deletion", params={"code": '"><img src=x>'})
    assert "<img" not in page.text


async def test_an_old_or_forged_one_is_refused(
    relay: RunningRelay, http: httpx.AsyncClient, desktop: Desktop, clock: MovableClock
) -> None:
    now = clock() // 1000
    for issued_at in (now - 7 * 86_400 - 1, now + 7 * 86_400 + 1, None, "", "soon", "-1", True, 1.5, [now]):
        refused = await ask(relay, http, {"issued_at": issued_at, "user_id": OWNER})
        assert (refused.status_code, refused.json()) == (403, {"error": "old"}), issued_at
    forged = await ask(relay, http, {"issued_at": now, "user_id": OWNER}, secret="another")
    assert (forged.status_code, forged.json()) == (403, {"error": "signature"})
    assert await told_of(desktop) == []
    assert (await ask(relay, http, {"issued_at": str(now), "user_id": OWNER})).status_code == 200
    assert len(await told_of(desktop)) == 1


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters(), max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    path=st.sampled_from(["deauthorize", "data-deletion"]),
    told=st.dictionaries(st.sampled_from(["user_id", "profile_id", "expires", "0"]), ANYTHING),
    age=st.integers(-10 * 86_400, 10 * 86_400),
    secret=st.sampled_from([APP_SECRET, APP_SECRET, "another"]),
)
async def test_whatever_is_posted_is_answered_and_only_what_meta_signed_lately_is_taken(
    relay: RunningRelay, http: httpx.AsyncClient, path: str, told: dict[str, Any], age: int, secret: str
) -> None:
    facts = {"algorithm": "HMAC-SHA256", **told, "issued_at": relay.clock() // 1000 - age}
    form = signed_request(facts, secret)
    first, again = [await http.post(f"{relay.url}/meta/{path}", data=form) for _ in range(2)]
    is_taken = secret == APP_SECRET and (path == "deauthorize" or abs(age) <= 7 * 86_400)
    assert (first.status_code, again.status_code) == ((200, 200) if is_taken else (403, 403))
    assert again.json() == first.json()
    if is_taken and path == "data-deletion":
        assert await stations(relay, http, first.json()["confirmation_code"]) == [ENGLISH.nobody]


def test_the_vectors_of_the_contract() -> None:
    assert endings._signed(VECTOR, [b"secret"]) == {"algorithm": "HMAC-SHA256", "0": "payload"}
    with pytest.raises(NotAllowed):
        endings._signed(VECTOR, [b"Secret"])


@given(st.text() | st.from_regex(r"[A-Za-z0-9_=+/-]{0,60}\.[A-Za-z0-9_=+/-]{0,60}", fullmatch=True))
def test_whatever_is_not_signed_is_refused(request: str) -> None:
    with pytest.raises(NotAllowed):
        endings._signed(request, [b"secret"])
