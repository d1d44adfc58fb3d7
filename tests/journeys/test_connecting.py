"""A fresh computer, from the first door to the first message: the real program, a relay, practice Meta, a browser.

Only the system's browser is a script here, and it goes every step over HTTP.
"""

import os
import re
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

import httpx
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from conwerz_desktop.app import data_classes, profile
from conwerz_desktop.app.endpoints import Endpoints
from conwerz_desktop.app.options import Options
from conwerz_desktop.app.program import Program
from conwerz_desktop.app.relays import RelayChoice
from conwerz_desktop.app.shop import Shop
from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.disconnecting import Choice, Step
from conwerz_desktop.domain.errands import Purpose
from conwerz_desktop.domain.offers import Offer, Plan
from conwerz_desktop.services import signed_in
from conwerz_desktop.store import connections, contacts, disconnections, features_on
from conwerz_desktop.store.contacts import Contact
from conwerz_desktop.store.database import Store
from conwerz_desktop.viewmodels.connecting import ConnectFlow
from tests.journeys.facebook import Browser
from tests.journeys.processes import PracticeMeta, Relay
from tests.relay.browsing import digits

PATIENCE = 90_000  # milliseconds, on a busy machine


class FreshProgram(Program):
    """Meta and the relay are practice's; everything else is what an owner runs."""

    meta_url = ""
    relay_url = ""
    invitation = ""
    fingerprint = ""

    def endpoints(self, shop: Shop, choice: RelayChoice) -> Callable[[], Endpoints] | None:
        super().endpoints(shop, choice)
        return lambda: Endpoints(
            self.meta_url,
            self.relay_url,
            loopback=True,
            invitation=self.invitation,
            relay_fingerprint=self.fingerprint,
        )


@dataclass
class Fresh:
    meta: PracticeMeta
    relay: Relay
    program: FreshProgram
    browser: Browser
    qtbot: QtBot

    @property
    def flow(self) -> ConnectFlow:
        return self.program.joining.flow

    def until(self, holds: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(holds, timeout=PATIENCE)

    def log_in(self) -> None:
        """The first two clicks, and the relay's address, which this build does not name."""
        self.program.shell.connect_shop()
        assert self.program.shell.screen == "connect"
        self.flow.go_on()
        assert self.flow.page == "relay"
        self.flow.set_relay(self.relay.url, "")

    def may_choose(self) -> bool:
        return self.flow.page == "choosing" and not self.flow.looking

    def choose(self, *names: str) -> None:
        for row in self.flow.candidates.rows:
            if row.name in names:
                self.flow.mark(row.key)
        assert self.flow.chosen == len(names)
        self.flow.connect_chosen()


@contextmanager
def running(application: QApplication, fresh: FreshProgram) -> Iterator[FreshProgram]:
    fresh.start()
    yield fresh
    fresh.close()


@pytest.fixture
def fresh(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Fresh]:
    meta = PracticeMeta(tmp_path / "logs" / "meta")
    meta.do("revoke_access", of="user")
    relay = Relay({**meta.facts}, tmp_path / "relay", tmp_path / "logs" / "relay", dialog(meta))
    relay.start()
    meta.subscribe(relay.url)
    meta.do("allow_login", redirect_uri=f"{relay.url}/oauth/callback")
    program = FreshProgram(qapp, Options(profile=tmp_path / "shop"), profile.real(tmp_path / "shop"))
    program.meta_url, program.relay_url = meta.facts["graph_url"], relay.url
    owners = Browser()
    program.joining.open_address = owners.open  # type: ignore[method-assign]
    with running(qapp, program):
        yield Fresh(meta, relay, program, owners, qtbot)
    relay.kill()
    meta.close()


def dialog(meta: PracticeMeta) -> dict[str, str]:
    return {"CONWERZ_RELAY_DIALOG_URL": meta.facts["dialog_url"]}


def test_from_the_first_door_to_the_first_message(fresh: Fresh) -> None:
    fresh.log_in()
    fresh.until(lambda: fresh.flow.page == "choosing" and not fresh.flow.looking)
    assert "Conwerz has it" in fresh.browser.pages[0].text
    fresh.choose("Bella Ceramics")
    fresh.until(lambda: fresh.flow.page == "done")
    assert [(row.name, row.good) for row in fresh.flow.results.rows] == [
        ("Bella Ceramics", True),
        ("@bellaceramics", True),
    ]
    fresh.until(lambda: fresh.flow.results.rows[0].proof.startswith("Waiting for a message"))
    fresh.meta.do("customer_writes", channel="messenger", person="Ana", text="hello")
    fresh.until(lambda: fresh.flow.results.rows[0].proven)
    assert re.fullmatch(r"Received in \d+\.\d s", fresh.flow.results.rows[0].proof)
    fresh.flow.finish()
    fresh.until(lambda: fresh.program.shell.screen == "recovery")
    fresh.program.shell.keep_recovery()
    fresh.until(lambda: bool(fresh.program._desk and fresh.program._desk.shows_somebody()))


def test_a_feature_unticked_at_the_next_login_is_given_back(fresh: Fresh) -> None:
    fresh.log_in()
    fresh.until(lambda: fresh.flow.page == "choosing" and not fresh.flow.looking)
    fresh.choose("Bella Ceramics")
    fresh.until(lambda: fresh.flow.page == "done")
    fresh.flow.finish()
    assert "instagram_manage_messages" in _granted(fresh)
    fresh.program.joining.start()
    fresh.until(lambda: fresh.program.shell.screen == "connect" and fresh.flow.page == "offers")
    ticked = {row.key for row in fresh.flow.offers.rows if row.ticked}
    assert ticked == {"messenger", "instagram_messages"}
    fresh.flow.tick_offer("instagram_messages")
    fresh.flow.go_on()
    fresh.until(lambda: fresh.flow.page == "choosing" and not fresh.flow.looking)
    assert "instagram_manage_messages" not in _granted(fresh)
    assert "pages_messaging" in _granted(fresh)
    fresh.flow.connect_chosen()
    fresh.until(lambda: fresh.flow.page == "done")
    assert fresh.program.shop is not None
    on = fresh.program.shop.store.read(features_on.read)
    fresh.until(on.done)
    assert on.result() == {Offer.MESSENGER}
    desk = fresh.program._desk
    assert desk is not None
    desk.integrations.open()
    fresh.until(lambda: any(card.status == "Switched off" for card in desk.integrations.shown))
    assert [card.name for card in desk.integrations.shown if card.status == "Switched off"] == ["@bellaceramics"]


def _granted(fresh: Fresh) -> set[str]:
    """As Meta answers with the login that is in the keychain."""
    shop = fresh.program.shop
    assert shop is not None
    (person,) = signed_in.read(shop.keychain)
    url = f"{fresh.meta.facts['graph_url']}/v26.0/me/permissions"
    answer = httpx.get(url, headers={"Authorization": f"Bearer {person.token}"}, trust_env=False).json()
    return {each["permission"] for each in answer["data"] if each["status"] == "granted"}


def test_a_cancelled_login_can_be_tried_again(fresh: Fresh) -> None:
    fresh.browser.go = "cancel"
    fresh.log_in()
    fresh.until(lambda: fresh.flow.page == "ended")
    assert fresh.flow.title == "Nothing was connected"
    fresh.browser.go = "continue"
    fresh.flow.act()
    fresh.until(lambda: fresh.flow.page == "choosing" and not fresh.flow.looking)


def test_a_relay_that_asks_for_an_invitation_gets_one(fresh: Fresh) -> None:
    fresh.relay.kill()
    fresh.relay.environment = {**fresh.relay.environment, "CONWERZ_RELAY_INVITATION": "open sesame"}
    fresh.relay.start()
    fresh.log_in()
    fresh.until(lambda: fresh.flow.page == "ended")
    assert fresh.flow.title == "This relay asks for an invitation"
    fresh.flow.act()
    assert fresh.flow.page == "relay"
    fresh.program.invitation = "open sesame"
    fresh.flow.set_relay(fresh.relay.url, "open sesame")
    fresh.until(lambda: fresh.flow.page == "choosing" and not fresh.flow.looking)


def test_nothing_is_asked_of_meta_for_what_is_off(fresh: Fresh) -> None:
    """Leads, comments and insights have permissions of their own, and nobody granted them."""
    fresh.log_in()
    fresh.until(fresh.may_choose)
    fresh.choose("Bella Ceramics")
    fresh.until(lambda: fresh.flow.page == "done")
    fresh.until(lambda: Purpose.HISTORY in _purposes(fresh))
    assert not _purposes(fresh) & {Purpose.LEADS, Purpose.COMMENTS}
    used = {contact.errand.permission for contact in _contacts(fresh)} - {""}
    assert used <= _granted(fresh)


def test_a_permission_switched_off_is_heard_of_and_asked_about_no_more(fresh: Fresh) -> None:
    fresh.program.shell.connect_shop()
    fresh.flow.tick_offer("leads")
    fresh.flow.go_on()
    fresh.flow.set_relay(fresh.relay.url, "")
    fresh.until(fresh.may_choose)
    fresh.choose("Bella Ceramics")
    fresh.until(lambda: fresh.flow.page == "done")
    fresh.until(lambda: Purpose.LEADS in _purposes(fresh))
    page, shop = fresh.meta.facts["pages"][0]["id"], fresh.program.shop
    assert shop is not None
    assert "leadgen" in fresh.meta.do("state")["installs"][page]
    done = shop.switch_off("leads_retrieval", data_classes.permission_table(), Plan())
    fresh.until(done.done)
    assert done.result() == ""
    assert "leads_retrieval" not in _granted(fresh)
    installed = fresh.meta.do("state")["installs"][page]
    assert "leadgen" not in installed
    assert "messages" in installed
    assert shop._online is not None
    meta = shop._online.meta
    fresh.until(lambda: meta._serving is not None and meta._serving.sweep._pages == {})


def _contacts(fresh: Fresh) -> Sequence[Contact]:
    assert fresh.program.shop is not None
    read = fresh.program.shop.store.read(contacts.everything)
    fresh.until(read.done)
    return read.result()


def _purposes(fresh: Fresh) -> set[Purpose]:
    return {contact.errand.purpose for contact in _contacts(fresh)}


def test_what_was_left_out_at_facebook_is_asked_for_again(fresh: Fresh) -> None:
    fresh.browser.declines = ("instagram_manage_messages",)
    fresh.log_in()
    fresh.until(fresh.may_choose)
    assert fresh.flow.declined == "Left out at Facebook, so it does not work yet: Instagram messages"
    fresh.browser.declines = ()
    fresh.flow.ask_again()
    fresh.until(lambda: len(fresh.browser.pages) == 2 and fresh.may_choose())
    assert fresh.flow.declined == ""


def test_a_closed_tab_is_opened_again(fresh: Fresh) -> None:
    fresh.browser.is_open = False
    fresh.log_in()
    fresh.until(lambda: len(fresh.browser.opened) == 1 and fresh.flow.page == "browser")
    fresh.browser.is_open = True
    fresh.flow.open_again()
    fresh.until(fresh.may_choose)


def test_another_browser_releases_nothing_and_six_digits_go_on(fresh: Fresh) -> None:
    fresh.browser.goes_on_elsewhere = True
    fresh.log_in()
    fresh.until(lambda: len(fresh.browser.pages) == 1)
    assert "another browser" in fresh.browser.pages[0].text
    assert fresh.flow.page == "browser"
    fresh.browser.goes_on_elsewhere = False
    fresh.flow.use_digits()
    fresh.until(lambda: len(fresh.browser.pages) == 2)
    fresh.flow.type_digits(digits(fresh.browser.pages[1]))
    fresh.until(fresh.may_choose)


def test_of_two_logins_at_once_the_newer_one_counts(fresh: Fresh) -> None:
    fresh.browser.is_open = False
    fresh.log_in()
    fresh.until(lambda: len(fresh.browser.opened) == 1 and fresh.flow.page == "browser")
    fresh.flow.back()
    fresh.flow.go_on()
    fresh.until(lambda: len(fresh.browser.opened) == 2 and fresh.flow.page == "browser")
    older, newer = fresh.browser.opened
    fresh.browser.browse(older)
    assert "belongs to a login that has ended" in fresh.browser.pages[0].text
    assert fresh.flow.page == "browser"
    fresh.browser.browse(newer)
    fresh.until(fresh.may_choose)


def test_several_pages_at_once_and_those_that_cannot_be_say_why(fresh: Fresh) -> None:
    fresh.log_in()
    fresh.until(fresh.may_choose)
    grey = {row.name: row.reason for row in fresh.flow.candidates.rows if row.reason}
    assert len(grey) == 2
    assert "task" in grey["Café Romero"]
    fresh.choose("Bella Ceramics", "Bella Workshop")
    fresh.until(lambda: fresh.flow.page == "done")
    assert [row.good for row in fresh.flow.results.rows] == [True] * 4


def test_a_number_comes_through_the_business_and_is_proven(fresh: Fresh) -> None:
    fresh.program.shell.connect_shop()
    for offer in ("messenger", "instagram_messages", "whatsapp"):
        fresh.flow.tick_offer(offer)
    fresh.flow.choose_system_user(True)
    fresh.flow.go_on()
    fresh.flow.set_relay(fresh.relay.url, "")
    fresh.until(fresh.may_choose)
    (number,) = [row.name for row in fresh.flow.candidates.rows]
    fresh.choose(number)
    fresh.until(lambda: fresh.flow.page == "done")
    fresh.until(lambda: fresh.flow.results.rows[0].proof.startswith("Waiting for a message"))
    fresh.meta.do("customer_writes", channel="whatsapp", person="Ana", text="hello")
    fresh.until(lambda: fresh.flow.results.rows[0].proven)


def test_a_page_of_a_business_is_connected_and_taken_back_from_the_business(fresh: Fresh) -> None:
    fresh.program.shell.connect_shop()
    fresh.flow.choose_system_user(True)
    fresh.flow.go_on()
    fresh.flow.set_relay(fresh.relay.url, "")
    fresh.until(fresh.may_choose)
    fresh.choose("Bella Outlet")
    fresh.until(lambda: fresh.flow.page == "done")
    shop = fresh.program.shop
    assert shop is not None
    rows = shop.store.read(connections.everything).result()
    number = next(row.id for row in rows if row.asset.channel is Channel.MESSENGER)
    done = shop.disconnect(number, Choice())
    fresh.until(done.done)
    (known,) = shop.store.read(disconnections.everything).result()
    answers = {deed.step: deed.answer for deed in known.facts.deeds}
    assert (answers[Step.REVOKE], answers[Step.PROBE], known.facts.waiting) == ("success", "190", False)


def test_an_account_with_nothing_ticked_can_be_tried_again(fresh: Fresh) -> None:
    fresh.browser.unticks = tuple(page["id"] for page in fresh.meta.facts["pages"])
    fresh.log_in()
    fresh.until(lambda: fresh.flow.page in ("ended", "choosing") and not fresh.flow.looking)
    assert all(row.reason for row in fresh.flow.candidates.rows)
    fresh.browser.unticks = ()
    fresh.flow.ask_again()
    fresh.until(lambda: len(fresh.browser.pages) == 2 and fresh.may_choose())
    assert any(not row.reason for row in fresh.flow.candidates.rows)


def test_a_busy_store_holds_up_no_window(fresh: Fresh) -> None:
    """Where connecting begins, and where a relay is named, the window goes on while the store is busy."""
    fresh.program.open()
    fresh.until(lambda: fresh.program.shop is not None and fresh.program.shell.screen == "recovery")
    fresh.program.shell.keep_recovery()
    assert fresh.program.shop is not None
    with busy(fresh.program.shop.store):
        fresh.program.shell.connect_shop()
        assert fresh.program.shell.screen == "inbox"
    fresh.until(lambda: fresh.program.shell.screen == "connect")
    fresh.flow.go_on()
    with busy(fresh.program.shop.store):
        fresh.flow.set_relay(fresh.relay.url, "")
        assert fresh.flow.busy
        assert fresh.flow.page == "relay"
    fresh.until(lambda: fresh.flow.page == "choosing" and not fresh.flow.looking)


@contextmanager
def busy(store: Store) -> Iterator[None]:
    """Neither its reader nor its writer has time for anybody."""
    free = threading.Event()
    store.read(lambda _: free.wait(PATIENCE / 1000))
    store.write(lambda _: free.wait(PATIENCE / 1000))
    try:
        yield
    finally:
        free.set()


def test_a_relay_that_is_away_is_said_so(fresh: Fresh, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("conwerz_desktop.app.relay_side.WITHIN", 1.0)
    fresh.relay.kill()
    fresh.log_in()
    fresh.until(lambda: fresh.flow.page == "ended")
    assert fresh.flow.title == "The relay does not answer"


def test_an_app_that_requires_its_secret_is_served_to_the_first_answer(fresh: Fresh) -> None:
    """Every call carries its proof, and the card says when the login ends."""
    fresh.relay.kill()
    fresh.relay.environment = {**fresh.relay.environment, "CONWERZ_RELAY_NEEDS_PROOF": "true"}
    fresh.relay.start()
    fresh.meta.do("require_secret")
    fresh.log_in()
    fresh.until(lambda: fresh.flow.page == "choosing" and not fresh.flow.looking)
    fresh.choose("Bella Ceramics")
    fresh.until(lambda: fresh.flow.page == "done")
    assert [row.good for row in fresh.flow.results.rows] == [True, True]
    fresh.until(lambda: fresh.flow.results.rows[0].proof.startswith("Waiting for a message"))
    fresh.meta.do("token_ends", of="page")
    desk = fresh.program._desk
    assert desk is not None
    desk.integrations.open()
    fresh.until(lambda: len(desk.integrations.shown) == 2)
    page = desk.integrations.shown[0]
    desk.integrations.check(page.key)
    fresh.until(lambda: "soon" in str(desk.integrations.shown[0]))


def test_a_relay_with_another_key_ends_in_its_own_sentence(fresh: Fresh) -> None:
    """The build knows the fingerprint of its relay's key."""
    fresh.program.fingerprint = "0" * 64
    fresh.log_in()
    fresh.until(lambda: fresh.flow.page == "ended")
    assert fresh.flow.title == "This is not our relay"
    fresh.program.fingerprint = ""
