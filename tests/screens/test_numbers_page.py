"""Settings → WhatsApp numbers, by mouse and keyboard."""

from concurrent.futures import Future
from dataclasses import replace

import pytest

from conwerz_desktop.domain.numbers import BusinessProfile, NumberNews, NumberState
from conwerz_desktop.domain.taxonomy import FAULTS
from conwerz_desktop.viewmodels.numbers import NumberActs, problem_words
from tests.screens.conftest import Desktop

LIVE = NumberState("1050", "+34 600 123 456", "Bella Ceramics", "CONNECTED", True, "APPROVED", "GREEN", "TIER_1K")
PROFILE = BusinessProfile("Handmade", "Calle 1", "Ceramics", "hi@bella.example", ("https://bella.example/",), "RETAIL")
CONNECTION = 3


class Office:
    """Answers as Meta would, and notes what was asked."""

    def __init__(self) -> None:
        self.news = NumberNews(CONNECTION, "", LIVE, PROFILE)
        self.asked: list[tuple[object, ...]] = []

    def acts(self) -> NumberActs:
        return NumberActs(
            look=lambda: _done((self.news,)),
            request_code=lambda *what: self._note("request_code", *what),
            verify=lambda *what: self._note("verify", *what),
            register=lambda *what: self._note("register", *what),
            set_pin=lambda *what: self._note("set_pin", *what),
            deregister=lambda *what: self._note("deregister", *what),
            save_profile=lambda *what: self._note("save_profile", *what),
        )

    def _note(self, *what: object) -> Future[NumberNews]:
        self.asked.append(what)
        return _done(self.news)


def _done(result: object) -> "Future[object]":
    future: Future[object] = Future()
    future.set_result(result)
    return future


@pytest.fixture
def office() -> Office:
    return Office()


def opened(desktop: Desktop, office: Office) -> Desktop:
    desktop.desk.numbers._acts = office.acts()
    desktop.shell.show_inbox(desktop.desk)
    desktop.desk.places.go_to_page("numbers")
    desktop.window.qtbot.waitUntil(lambda: desktop.desk.numbers.loaded)
    return desktop


def test_a_number_is_told_in_words(desktop: Desktop, office: Office) -> None:
    page = opened(desktop, office)
    page.window.find("+34 600 123 456, Bella Ceramics, Connected, Approved, High, 1,000 a day, Not set")
    assert not page.window.shows("Register")


def test_from_the_code_to_the_registration(desktop: Desktop, office: Office) -> None:
    office.news = replace(office.news, number=replace(LIVE, status="PENDING", is_verified=False))
    page = opened(desktop, office)
    page.window.click("Send the code by SMS")
    page.window.find("The code is on its way.")
    page.window.click("Code")
    page.window.type("123-456")
    office.news = replace(office.news, number=replace(LIVE, status="PENDING"))
    page.window.click("Verify")
    page.window.find("Verified. One step is left.")
    office.news = replace(office.news, number=replace(LIVE, has_pin=True), knows_pin=True)
    page.window.click("Register")
    page.window.find("Registered. It can send now.")
    page.window.qtbot.waitUntil(lambda: page.desk.numbers.shown[0].facts[3] == "Set, kept in the keychain")
    assert [what[0] for what in office.asked] == ["request_code", "verify", "register"]
    assert office.asked[0] == ("request_code", CONNECTION, "en_GB", False)
    assert office.asked[1] == ("verify", CONNECTION, "123456")
    assert office.asked[2] == ("register", CONNECTION, "")


def test_a_pin_from_before_is_asked_for(desktop: Desktop, office: Office) -> None:
    office.news = replace(office.news, number=replace(LIVE, status="PENDING", has_pin=True))
    page = opened(desktop, office)
    page.window.click("Two-step PIN")
    page.window.type("12345")
    page.window.click("Register")
    assert office.asked == []
    page.window.click("Two-step PIN")
    page.window.type("6")
    office.news = replace(office.news, problem="pin_wrong")
    page.window.click("Register")
    page.window.find("The number's two-step PIN is not right.")
    assert office.asked == [("register", CONNECTION, "123456")]
    assert page.desk.numbers.shown[0].step == "register"


def test_a_number_in_the_phones_app_offers_no_registration(desktop: Desktop, office: Office) -> None:
    office.news = replace(office.news, number=replace(LIVE, status="PENDING", on_phone=True))
    page = opened(desktop, office)
    page.window.find("+34 600 123 456, Bella Ceramics, Also in the phone's app, Approved, High, 1,000 a day, Not set")
    assert not page.window.shows("Register")
    assert not page.window.shows("Deregister…")


def test_deregistering_asks_first(desktop: Desktop, office: Office) -> None:
    page = opened(desktop, office)
    page.window.click("Deregister…")
    page.window.find("Deregister +34 600 123 456?")
    assert page.window.focused() == "Keep it"
    page.window.click("Deregister")
    assert office.asked == [("deregister", CONNECTION)]


def test_a_new_pin_is_typed(desktop: Desktop, office: Office) -> None:
    page = opened(desktop, office)
    page.window.click("Set a new PIN")
    page.window.click("New two-step PIN")
    page.window.type("246810")
    page.window.click("Set the PIN")
    assert office.asked == [("set_pin", CONNECTION, "246810")]


def test_the_profile_is_changed_and_saved(desktop: Desktop, office: Office) -> None:
    page = opened(desktop, office)
    assert not page.window.shows("Save the profile")
    page.window.click("About, one line")
    page.window.type("!")
    page.desk.numbers.write(CONNECTION, "second_website", "https://shop.example/")
    page.desk.numbers.write(CONNECTION, "vertical", "RESTAURANT")
    page.window.qtbot.waitUntil(lambda: page.desk.numbers.shown[0].vertical == "Restaurant")
    page.desk.numbers.save(CONNECTION)
    sites = ("https://bella.example/", "https://shop.example/")
    wanted = replace(PROFILE, about="Handmade!", websites=sites, vertical="RESTAURANT")
    assert office.asked == [("save_profile", CONNECTION, wanted, "")]


def test_what_is_too_long_is_not_sent(desktop: Desktop, office: Office) -> None:
    page = opened(desktop, office)
    page.desk.numbers.write(CONNECTION, "about", "a" * 140)
    assert page.desk.numbers.shown[0].bad_fields == ("about",)
    page.desk.numbers.save(CONNECTION)
    assert office.asked == []
    page.desk.numbers.discard(CONNECTION)
    assert (page.desk.numbers.shown[0].about, page.desk.numbers.shown[0].changed) == ("Handmade", False)


def test_looking_again_leaves_what_was_begun(desktop: Desktop, office: Office) -> None:
    page = opened(desktop, office)
    page.desk.numbers.write(CONNECTION, "about", "Begun")
    office.news = NumberNews(CONNECTION, "meta_trouble")
    page.desk.numbers.open()
    page.window.qtbot.waitUntil(lambda: page.desk.numbers.shown[0].failed)
    line = page.desk.numbers.shown[0]
    assert (line.about, line.shown) == ("Begun", "+34 600 123 456")


@pytest.mark.parametrize("key", [*(fault.key for fault in FAULTS), "pin_unknown", "picture_refused", "keychain_closed"])
def test_everything_that_can_fail_has_words(key: str) -> None:
    assert problem_words(key)


def test_a_picture_is_asked_for_and_named(desktop: Desktop, office: Office) -> None:
    page = opened(desktop, office)
    page.desk.numbers._acts = replace(office.acts(), choose_files=lambda then: then(["/home/bella/vase.png"]))
    page.window.click("Choose a picture…")
    page.window.find("vase.png")
    page.desk.numbers.save(CONNECTION)
    assert office.asked == [("save_profile", CONNECTION, PROFILE, "/home/bella/vase.png")]


def test_whoever_thinks_better_of_it_keeps_the_old_picture(desktop: Desktop, office: Office) -> None:
    page = opened(desktop, office)
    page.desk.numbers._acts = replace(office.acts(), choose_files=lambda then: then([]))
    page.window.click("Choose a picture…")
    assert not page.desk.numbers.shown[0].changed
