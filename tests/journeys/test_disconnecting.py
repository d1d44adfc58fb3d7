"""Connections taken back, from both ends, in the real program beside a real relay and practice Meta."""

import base64
import hashlib
import hmac
import html
import json
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import httpx
import pytest

from conwerz_relay.deletion_words import ENGLISH, GERMAN, LANGUAGES
from tests.journeys.chromium import chromium
from tests.journeys.conftest import World
from tests.journeys.processes import PATIENCE, PracticeMeta, Relay, Wire, until
from tests.journeys.shops import owner
from tests.journeys.test_erasing import refused

CONWERZ = [sys.executable, "-m", "conwerz_desktop.app.main"]
PROGRAM = shutil.which("chromium") or shutil.which("chromium-browser") or "chromium"
LONG = 120.0  # what nobody answered is asked again after a minute
DAY = 86_400 + 60  # seconds


def channels(world: World) -> set[str]:
    return {each["channel"] for each in world.desktop.ask("conversations")}


def page_tokens(meta: PracticeMeta) -> list[str]:
    return [page["token"] for page in meta.facts["pages"]]


def has_leads(world: World) -> bool:
    return bool(world.desktop.ask("leads"))


def fill(world: World) -> None:
    """Somebody writes on two channels, and fills in a form."""
    world.open()
    world.meets("messenger")
    world.meets("whatsapp")
    world.meta.do("lead_comes", name="Grace Okafor", phone="+34 600 111 222")
    until(lambda: has_leads(world), "the lead is there")


@pytest.mark.parametrize(
    ("keep_leads", "whole"), [(False, True), (True, True), (False, False)], ids=["erase", "keep leads", "here only"]
)
def test_a_connection_is_taken_back_and_its_receipt_verifies(
    world: World, tmp_path: Path, keep_leads: bool, whole: bool
) -> None:
    fill(world)
    done = world.desktop.ask("disconnect", channel="messenger", keep_leads=keep_leads, whole=whole)
    assert not done["waiting"]
    assert dict(done["deeds"])["probe"] == ("190" if whole else "goes_on")
    assert {refused(world, token) for token in page_tokens(world.meta)} == ({190} if whole else {0})
    assert refused(world, world.meta.facts["whatsapp_token"]) == 0
    assert channels(world) == {"whatsapp"}
    assert has_leads(world) is keep_leads
    receipt = tmp_path / "receipt.json"
    receipt.write_text(world.desktop.ask("receipt", number=done["number"]))
    assert "relay" in json.loads(receipt.read_text())
    command = [*CONWERZ, "receipt", "--verify", str(receipt)]
    assert subprocess.run(command, capture_output=True, timeout=300, check=False).returncode == 0
    receipt.write_text(receipt.read_text().replace('"messenger"', '"whatsapp"'))
    assert subprocess.run(command, capture_output=True, timeout=300, check=False).returncode == 1


@pytest.mark.parametrize(
    ("cut", "keep_leads", "whole"),
    [("meta", False, True), ("relay", False, True), ("relay", True, True), ("relay", False, False)],
    ids=["Meta", "the relay", "the relay, leads kept", "the relay, here only"],
)
def test_with_a_way_cut_what_is_here_goes_at_once_and_the_rest_follows(
    world: World, cut: str, keep_leads: bool, whole: bool
) -> None:
    wire = Wire(world.meta.facts["graph_url"])
    world.desktop.facts = {**world.desktop.facts, "graph_url": wire.url}
    fill(world)
    wire.cut() if cut == "meta" else world.relay.kill()
    done = world.desktop.ask("disconnect", channel="messenger", keep_leads=keep_leads, whole=whole)
    assert done["waiting"]
    assert channels(world) == {"whatsapp"}, "nothing of it is left here, whoever answers"
    assert has_leads(world) is keep_leads
    answer = {190} if whole else {0}
    assert {refused(world, token) for token in page_tokens(world.meta)} == answer, "whoever of the two Meta answers"
    wire.mend() if cut == "meta" else world.relay.start()
    until(lambda: not world.desktop.ask("disconnection", number=done["number"])["waiting"], "it is finished", LONG)
    assert {refused(world, token) for token in page_tokens(world.meta)} == answer
    assert has_leads(world) is keep_leads
    assert dict(world.desktop.ask("disconnection", number=done["number"])["deeds"])["release"] == "success"


def test_removed_at_facebook_the_shop_keeps_its_leads(world: World) -> None:
    fill(world)
    world.meta.do("revoke_access", of="user")
    until(lambda: channels(world) == {"whatsapp"}, "Meta has confirmed it")
    until(lambda: has_leads(world), "what was hidden until then, and is not erased, is shown again")


def post_deletion(meta: PracticeMeta, relay: Relay, user: str) -> str:
    """As Meta does it. Returns the address of the page."""
    return post_signed(relay, signed_now(meta, user))


def signed_now(meta: PracticeMeta, user: str) -> str:
    told: dict[str, Any] = {"algorithm": "HMAC-SHA256", "issued_at": int(time.time()), "user_id": user}
    payload = base64.urlsafe_b64encode(json.dumps(told).encode()).decode().rstrip("=")
    signature = hmac.digest(meta.facts["app_secret"].encode(), payload.encode(), hashlib.sha256)
    return f"{base64.urlsafe_b64encode(signature).decode().rstrip('=')}.{payload}"


def post_signed(relay: Relay, signed: str) -> str:
    answer = httpx.post(
        f"{relay.url}/meta/data-deletion", data={"signed_request": signed}, trust_env=False, timeout=PATIENCE
    )
    assert answer.status_code == 200
    return str(answer.json()["url"])


def shown(address: str) -> str:
    return html.unescape(httpx.get(address, trust_env=False, timeout=PATIENCE).text)


def says(address: str, sentence: str) -> bool:
    """Whether the page says it, at whatever time."""
    page = shown(address)
    return all(part in page for part in sentence.split("{}"))


def test_deletion_asked_for_at_facebook_erases_leads_too_and_the_page_says_so(world: World) -> None:
    fill(world)
    user = owner(world.meta)
    world.meta.do("set_fault", name="no_webhooks")
    world.meta.do("revoke_access", of="user")
    address = post_deletion(world.meta, world.relay, user)
    until(lambda: channels(world) == {"whatsapp"}, "Meta has confirmed it")
    until(lambda: not has_leads(world), "the leads go as well")
    until(lambda: says(address, ENGLISH.erased), "the page has heard", LONG)


def test_a_forged_deletion_erases_nothing_while_meta_confirms_the_grant(world: World) -> None:
    """Whoever has the relay's secret can write such a notice, and no more. The page says that nobody confirmed it."""
    fill(world)
    address = post_deletion(world.meta, world.relay, owner(world.meta))
    until(lambda: len(world.desktop.ask("doubts")) == 4, "Pages and accounts are in doubt")
    until(lambda: {each["hidden"] for each in world.desktop.ask("doubts")} == {0}, "Meta has confirmed each")
    assert channels(world) == {"messenger", "whatsapp"}
    assert world.desktop.ask("living") == 2
    assert has_leads(world)
    until(lambda: says(address, ENGLISH.asking), "the page says what is waited for", LONG)
    world.desktop.ask("move_clock", seconds=DAY)
    until(lambda: says(address, ENGLISH.kept), "the page does not say queued for ever", LONG)
    assert world.desktop.ask("doubts") == []
    assert channels(world) == {"messenger", "whatsapp"}
    assert has_leads(world)


async def test_the_page_in_every_language_on_a_telephone(world: World, tmp_path: Path) -> None:
    """Whole, mirrored where it is written from the right, and nothing has to be pushed aside."""
    world.relay.start()
    code = post_deletion(world.meta, world.relay, "218471").partition("code=")[2]
    async with chromium(PROGRAM, tmp_path / "browser") as browser:
        await browser.speak(0, "en")
        await browser.narrow(0, 320)
        for words in LANGUAGES:
            await browser.speak(0, f"{words.language}-{words.language.upper()}, en;q=0.1")
            await browser.go(0, f"{world.relay.url}/data-deletion?code={code}")
            await browser.until(
                0, f"document.readyState === 'complete' && document.title === {json.dumps(words.title)}"
            )
            text = await browser.text(0)
            for said in (words.title, words.explained, words.how, words.label, words.button, words.relay, words.nobody):
                assert said in text, words.language
            assert await browser.value(0, "getComputedStyle(document.querySelector('h1')).direction") == words.direction
            assert await browser.value(0, "document.documentElement.scrollWidth") <= 320, words.language
            assert await browser.value(0, "document.querySelector('button').getBoundingClientRect().height") >= 44


LEAST_CONTRAST = """(() => {
    const numbers = colour => colour.match(/[\\d.]+/g).map(Number);
    const linear = part => part <= .04045 ? part / 12.92 : ((part + .055) / 1.055) ** 2.4;
    const light = colour => {
        const [red, green, blue] = numbers(colour).map(part => linear(part / 255));
        return .2126 * red + .7152 * green + .0722 * blue;
    };
    const ground = item => {
        const colour = getComputedStyle(item).backgroundColor;
        return (numbers(colour)[3] ?? 1) > 0 || !item.parentElement ? colour : ground(item.parentElement);
    };
    const contrast = item => {
        const [dark, bright] = [light(getComputedStyle(item).color), light(ground(item))].sort((a, b) => a - b);
        return (bright + .05) / (dark + .05);
    };
    return Math.min(...[...document.querySelectorAll('h1, p, label, li, time, button, input')].map(contrast));
})()"""  # WCAG 2.2, relative luminance
TAB, ENTER = ("Tab", 9), ("Enter", 13)


async def test_the_page_by_keyboard_alone_for_the_eye_the_ear_and_on_paper(world: World, tmp_path: Path) -> None:
    world.relay.start()
    code = post_deletion(world.meta, world.relay, "218471").partition("code=")[2]
    async with chromium(PROGRAM, tmp_path / "browser") as browser:
        await browser.speak(0, "de")
        await browser.go(0, f"{world.relay.url}/data-deletion")
        await browser.until(0, "document.readyState === 'complete' && document.querySelector('#code') !== null")
        await browser.strike(0, *TAB)
        await browser.until(0, "document.activeElement.id === 'code'")
        assert await browser.value(0, "getComputedStyle(document.activeElement).outlineStyle") == "solid"
        await browser.type(0, code)
        await browser.strike(0, *TAB)
        await browser.until(0, "document.activeElement.type === 'submit'")
        await browser.strike(0, *ENTER)
        await browser.until(0, "document.querySelectorAll('[role=status] li').length === 3")
        spoken = await browser.spoken(0)
        for each in (("heading", GERMAN.title), ("textbox", GERMAN.label), ("button", GERMAN.button)):
            assert each in spoken
        assert [role for role, _ in spoken if role in ("status", "listitem")] == ["status", *["listitem"] * 3]
        assert not {role for role, name in spoken if role in ("textbox", "button", "heading") and not name}
        for scheme in ("light", "dark"):
            await browser.appear(0, scheme)
            assert await browser.value(0, LEAST_CONTRAST) >= 4.5, scheme
        assert await browser.value(0, "parseFloat(getComputedStyle(document.querySelector('li')).fontSize)") >= 16
        await browser.on_paper(0, "")
        assert await browser.value(0, LEAST_CONTRAST) >= 4.5, "on paper"
        assert await browser.pages_on_paper(0) == 1


async def test_the_page_in_a_real_browser(world: World, tmp_path: Path) -> None:
    """In the visitor's language, with a name for everything, by keyboard, and on paper."""
    world.relay.start()
    code = post_deletion(world.meta, world.relay, "218471").partition("code=")[2]
    async with chromium(PROGRAM, tmp_path / "browser") as browser:
        await browser.speak(0, "xx, de-AT;q=0.9, en;q=0.5")
        await browser.go(0, f"{world.relay.url}/data-deletion")
        await browser.until(0, "document.querySelector('#code') !== null")
        assert await browser.value(0, "document.documentElement.lang") == "de"
        assert await browser.value(0, "document.title") == GERMAN.title
        assert await browser.value(0, "document.querySelectorAll('h1').length") == 1
        assert await browser.value(0, "document.querySelector('#code').labels[0].innerText") == GERMAN.label
        await browser.value(0, f"document.querySelector('#code').value = '{code}'")
        await browser.press(0, "button")
        await browser.until(0, "document.querySelectorAll('[role=status] li').length === 3")
        first = "document.querySelector('h1').nextElementSibling.getAttribute('role')"
        assert await browser.value(0, first) == "status", "who has a code reads its answer first"
        moment = "document.querySelector('li time')"
        assert await browser.value(0, f"!Number.isNaN(Date.parse({moment}.dateTime))")
        assert await browser.value(0, f"{moment}.getClientRects().length") == 1, "in one piece"
        text = await browser.text(0)
        assert GERMAN.relay in text
        assert GERMAN.nobody in text
        assert await browser.value(0, "document.querySelectorAll('script, img, link').length") == 0
        shown = "getComputedStyle(document.querySelector('button')).display"
        assert await browser.value(0, shown) != "none"
        assert await browser.on_paper(0, shown) == "none"
        assert await browser.on_paper(0, "getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
