"""Connecting a shop on the screen: what is ticked, what is asked for, every ending with its sentence and a way on."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import pytest
from PySide6.QtCore import QObject, Qt

from conwerz_desktop.app import data_classes
from conwerz_desktop.domain.candidates import Candidate, Instagram, WhyNot
from conwerz_desktop.domain.channels import Asset, Channel
from conwerz_desktop.domain.connecting import Choice, Ending, Problem, Progress, Result, Step
from conwerz_desktop.domain.connection_health import SelfTest, Standing, Trial
from conwerz_desktop.domain.offers import Offer, Plan
from conwerz_desktop.domain.people import Profile
from conwerz_desktop.domain.permissions import Feature
from conwerz_desktop.store import connections, features_on
from conwerz_desktop.viewmodels import connect_words
from conwerz_desktop.viewmodels.connecting import ConnectActs, ConnectFlow
from tests import shop
from tests.screens.conftest import NOW, Desktop, Window

PAGE = Candidate(
    Asset(Channel.MESSENGER, "1"), "Bella Ceramics", "Home goods store", instagram=Instagram("17", "bellaceramics")
)
CAFE = Candidate(Asset(Channel.MESSENGER, "2"), "Café Romero", why_not=WhyNot.TASK, task="MESSAGING")
OUTLET = Candidate(Asset(Channel.MESSENGER, "3"), "Bella Outlet", why_not=WhyNot.NOT_TICKED)
SEND_TO_ANA = "Send to \u2068Ana\u2069 on Messenger"
CHOOSING = Progress(Step.CHOOSING, found=(PAGE, CAFE, OUTLET))


@dataclass
class Flow:
    """The flow on the screen, and what it asked the program for."""

    flow: ConnectFlow
    window: Window
    begun: list[Choice] = field(default_factory=list)
    chosen: list[tuple[tuple[Asset, ...], bool]] = field(default_factory=list)
    done: list[str] = field(default_factory=list)


@pytest.fixture
def shown(desktop: Desktop) -> Iterator[Flow]:
    parent = QObject()
    found = Flow(None, desktop.window)  # type: ignore[arg-type]
    acts = ConnectActs(
        begin=found.begun.append,
        stop=lambda: found.done.append("stop"),
        open_again=lambda: found.done.append("open again"),
        type_digits=lambda text: found.done.append(f"digits {text}"),
        choose=lambda chosen, takeover: found.chosen.append((chosen, takeover)),
        set_relay=lambda url, invitation: found.done.append(f"relay {url} {invitation}"),
        finish=lambda: found.done.append("finish"),
    )
    found.flow = ConnectFlow(acts, data_classes.permission_table, parent)
    found.flow.start(Plan(), knows_relay=True)
    desktop.shell.show_connect(found.flow)
    desktop.window.find("What should Conwerz do for you?")
    yield found
    desktop.shell.show_first_run()
    desktop.window.find("Connect my shop")


def test_what_is_ticked_is_what_is_asked_for(shown: Flow) -> None:
    window = shown.window
    window.click("See what Facebook will be asked for (6)")
    window.find("instagram_manage_messages")
    shown.flow.tick_offer("instagram_messages")
    window.qtbot.waitUntil(lambda: not window.shows("instagram_manage_messages"))
    shown.flow.go_on()
    assert shown.begun == [Choice(frozenset({Offer.MESSENGER}))]


def test_nothing_ticked_goes_nowhere(shown: Flow) -> None:
    shown.window.click("Messenger")
    shown.window.click("Instagram messages")
    assert not shown.flow.may_go_on


def test_what_the_plan_switched_off_is_not_offered(shown: Flow) -> None:
    shown.flow.start(Plan(frozenset({Feature.LEADS, Feature.SYSTEM_USER})), knows_relay=True)
    shown.window.find("Messenger")
    assert not shown.window.shows("Lead Ads")
    assert not shown.window.shows("My Pages belong to a business portfolio")


def test_a_build_without_a_relay_asks_for_one_and_says_why(shown: Flow) -> None:
    window = shown.window
    shown.flow.start(Plan(), knows_relay=False)
    window.click("Continue with Facebook")
    window.find("Which relay should receive for you?")
    window.click_item(window.find("Address of the relay"))
    window.type("http://relay.example")
    window.click("Use this relay")
    assert shown.done == ["relay http://relay.example "]
    shown.flow.refuse_relay("scheme")
    window.find("It must begin with https://. Only a relay on this very computer may use http://.")
    shown.flow.know_relay()
    assert len(shown.begun) == 1


def test_the_browser_can_be_opened_again_or_six_digits_typed(shown: Flow) -> None:
    window = shown.window
    window.click("Continue with Facebook")
    shown.flow.show(Progress(Step.BROWSER))
    window.find("Go on in your browser")
    window.click("Open the browser again")
    assert shown.done == ["open again"]
    window.click("It does not come back: use a code")
    assert shown.begun[-1].by_digits
    shown.flow.show(Progress(Step.BROWSER))
    window.click_item(window.find("Six digits"))
    window.type("123456")
    window.click("Go on")
    assert shown.done[-1] == "digits 123456"


def test_grey_rows_say_why_and_cannot_be_ticked(shown: Flow) -> None:
    window = shown.window
    shown.flow.show(CHOOSING)
    window.find("Bella Ceramics, Home goods store  ·  @bellaceramics")
    reason = "You lack the task “Messages” on this Page. Ask whoever manages it to give it to you."
    grey = window.find(f"Café Romero, {reason}")
    assert not grey.isEnabled()
    window.click_item(grey)
    assert shown.flow.chosen == 0
    window.click("Bella Ceramics, Home goods store  ·  @bellaceramics")
    assert shown.flow.chosen == 1
    window.click("Connect 1")
    assert shown.chosen == [((PAGE.asset,), False)]


def test_a_long_list_is_reached_by_wheel_and_keys(shown: Flow) -> None:
    many = tuple(replace(PAGE, asset=Asset(Channel.MESSENGER, str(n)), name=f"Branch {n}") for n in range(100))
    shown.flow.show(Progress(Step.CHOOSING, found=many))
    shown.window.find("Branch 0, Home goods store  ·  @bellaceramics")
    assert len(shown.flow.candidates.rows) == 100


def test_what_was_left_out_is_named_and_can_be_asked_for_again(shown: Flow) -> None:
    shown.flow.show(replace(CHOOSING, declined=("instagram_manage_messages",)))
    shown.window.find("Left out at Facebook, so it does not work yet: Instagram messages")
    shown.window.click("Ask again")
    assert shown.begun[-1].again


def test_business_access_is_one_click_away(shown: Flow) -> None:
    shown.flow.show(CHOOSING)
    shown.window.click("Allow business access")
    assert shown.begun[-1].system_user


@pytest.mark.parametrize("ending", Ending)
def test_every_ending_has_a_sentence_and_a_way_on(shown: Flow, ending: Ending) -> None:
    words = connect_words.ending(ending)
    shown.flow.show(Progress(Step.ENDED, ending))
    shown.window.find(words.title)
    shown.window.find(words.sentence)
    shown.window.click(words.action)
    assert len(shown.begun) == (0 if ending is Ending.INVITATION else 1)
    if ending is Ending.INVITATION:
        shown.window.find("Which relay should receive for you?")


def test_connected_means_proven(shown: Flow) -> None:
    window, result = shown.window, Result(PAGE.asset, "Bella Ceramics")
    shown.flow.show(Progress(Step.DONE, found=(PAGE,), results=(result,)))
    window.find("Bella Ceramics: Connected, and Meta confirms it")
    shown.flow.show_standing(PAGE.asset, Standing(1, test=SelfTest(Trial.WAITING, NOW)))
    assert shown.flow.results.rows[0].proof.startswith("Waiting for a message")
    shown.flow.show_standing(PAGE.asset, Standing(1, test=SelfTest(Trial.CAME, NOW, 1_400)))
    assert shown.flow.results.rows[0].proof == "Received in 1.4 s"
    window.click("Open the inbox")
    assert shown.done == ["finish"]


def test_what_another_computer_has_is_taken_over_only_when_asked_for(shown: Flow) -> None:
    held = Result(Asset(Channel.INSTAGRAM, "17"), "@bellaceramics", Problem.HELD)
    shown.flow.show(Progress(Step.DONE, found=(PAGE,), results=(held,)))
    shown.window.click("Take over from the other computer")
    assert shown.chosen == [((PAGE.asset,), True)]


def test_escape_goes_back_and_then_out(shown: Flow) -> None:
    shown.flow.show(Progress(Step.BROWSER))
    shown.window.find("Go on in your browser")
    shown.window.press(Qt.Key.Key_Escape)
    shown.window.find("What should Conwerz do for you?")
    shown.window.press(Qt.Key.Key_Escape)
    assert shown.done == ["stop", "finish"]


def open_ana(desktop: Desktop) -> None:
    ana = shop.Talk(shop.PAGE, "ana", Profile("Ana"), (shop.Said(shop.HOUR, "Is the vase there?"),))
    shop.fill(desktop.store, [ana])
    desktop.shell.show_inbox(desktop.desk)
    desktop.window.find("Ana, Messenger, 22 h left, Is the vase there?, 13:13")
    desktop.window.qtbot.waitUntil(lambda: desktop.desk.conversation.row is not None)
    desktop.window.find(SEND_TO_ANA)


def test_messages_that_are_off_close_the_composer(desktop: Desktop) -> None:
    """Meta would refuse the answer: the permission went with the feature."""
    open_ana(desktop)
    window = desktop.window
    desktop.store.write(lambda writing: features_on.keep(writing, [Offer.LEADS, Offer.INSTAGRAM_MESSAGES])).result()
    window.find("Switch on…")
    assert "Messenger" in desktop.desk.ended.sentence
    assert not window.shows(SEND_TO_ANA)
    desktop.store.write(lambda writing: features_on.keep(writing, [Offer.MESSENGER])).result()
    window.find(SEND_TO_ANA)
    assert desktop.desk.ended.sentence == ""


def test_an_ended_login_locks_the_composer_with_one_way_out(desktop: Desktop) -> None:
    """Where Meta takes the login no longer nothing can be typed into the void."""
    open_ana(desktop)
    window = desktop.window
    row = desktop.store.read(lambda db: connections.find(db, shop.PAGE)).result()
    assert row is not None
    desktop.store.write(lambda writing: connections.end(writing, row.id, "login_password")).result()
    window.find("Reconnect")
    assert "password" in desktop.desk.ended.sentence
    assert "wait" in desktop.desk.ended.sentence
    assert not window.shows(SEND_TO_ANA)
    desktop.store.write(lambda writing: connections.mend(writing, row.id)).result()
    window.qtbot.waitUntil(lambda: not window.shows("Reconnect"))
    window.find(SEND_TO_ANA)
