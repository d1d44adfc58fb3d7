"""Disconnect, by mouse and keyboard: numbers first, the name typed, then every act with its answer."""

from concurrent.futures import Future

import pytest
from PySide6.QtCore import Qt

from conwerz_desktop.domain.channels import Asset, Channel
from conwerz_desktop.domain.disconnecting import Choice, Deed, Facts, Step, ToDo
from conwerz_desktop.domain.doubts import Why
from conwerz_desktop.store import connections, disconnections
from conwerz_desktop.store.database import Writing
from conwerz_desktop.store.disconnections import Disconnection
from conwerz_desktop.viewmodels.disconnecting import DisconnectActs
from tests.screens.conftest import NOW, Desktop

WITHIN_A_DAY = "Meta did not confirm within a day."
DEEDS = tuple(Deed(step, NOW, "190" if step is Step.PROBE else "success") for step in Step)


@pytest.fixture
def asked() -> list[Choice]:
    return []


@pytest.fixture
def page(desktop: Desktop, asked: list[Choice]) -> Desktop:
    def disconnect(_: int, choice: Choice) -> "Future[Disconnection | None]":
        asked.append(choice)
        done: Future[Disconnection | None] = Future()
        facts = Facts(NOW, "messenger", choice.keep_leads, choice.whole, "", DEEDS, {"messages": 1_204}, waiting=False)
        done.set_result(Disconnection(1, b"", facts, None))
        return done

    desktop.desk.disconnect_._acts = DisconnectActs(
        preview=lambda number: desktop.store.read(lambda db: disconnections.preview_of(db, number)),
        disconnect=disconnect,
    )
    desktop.shell.show_inbox(desktop.desk)
    desktop.desk.places.go_to_page("integrations")
    desktop.window.qtbot.waitUntil(lambda: len(desktop.desk.integrations.shown) == 3)
    rows = desktop.store.read(connections.everything).result()
    page = next(row for row in rows if row.name == "Bella Ceramics")
    desktop.desk.integrations.disconnect_(page.id)
    desktop.window.qtbot.waitUntil(lambda: desktop.desk.disconnect_.stage == "asking")
    return desktop


def test_the_name_is_typed_before_everything_goes(page: Desktop, asked: list[Choice]) -> None:
    window = page.window
    window.find("Disconnect Bella Ceramics?")
    window.click("Disconnect and erase")
    assert asked == []
    window.click("Type Bella Ceramics to erase everything")
    window.type("Bella Ceramics")
    window.click("Disconnect and erase")
    assert asked == [Choice(keep_leads=False, whole=True)]
    window.qtbot.waitUntil(lambda: page.desk.disconnect_.stage == "done")
    window.find("Bella Ceramics is disconnected")
    assert any("Rejected with code 190" in line.spoken for line in page.desk.disconnect_.deeds.rows)
    window.find("Save as JSON")


def test_escape_changes_nothing(page: Desktop, asked: list[Choice]) -> None:
    page.window.press(Qt.Key.Key_Escape)
    page.window.qtbot.waitUntil(lambda: page.desk.disconnect_.stage == "")
    assert asked == []


def test_only_here_where_the_owner_says_so(page: Desktop, asked: list[Choice]) -> None:
    assert page.desk.disconnect_.others == "@bellaceramics"
    page.desk.disconnect_.confirm(False, False)
    assert asked == [Choice(keep_leads=False, whole=False)]
    page.window.qtbot.waitUntil(lambda: "goes on" in page.desk.disconnect_.sentence)


def test_what_was_taken_back_earlier_is_listed_with_its_receipt(desktop: Desktop) -> None:
    """Also what went because of a word from Facebook; which Page it was is not known any more."""
    disconnect = desktop.desk.disconnect_
    saved: list[tuple[int, str]] = []
    disconnect._acts = DisconnectActs(save=lambda number, form, *_: saved.append((number, form)))
    desktop.shell.show_inbox(desktop.desk)
    desktop.desk.places.go_to_page("integrations")
    waiting = (*DEEDS[:1], Deed(Step.REVOKE, NOW, "unreachable"))
    removed = Facts(NOW, "messenger", True, True, Why.REMOVED, DEEDS, {"messages": 1_204}, waiting=False)
    open_ = Facts(NOW + 1, "whatsapp", False, True, "", waiting)

    def keep(writing: Writing) -> None:
        for facts in (removed, open_):
            number = disconnections.begin(writing, b"", facts, ToDo(Asset(Channel.MESSENGER, "1"), (Step.PROBE,)))
            disconnections.keep(writing, number, facts, None)

    desktop.store.write(keep).result()
    desktop.window.qtbot.waitUntil(lambda: len(disconnect.ended.rows) == 2)
    whatsapp, page = disconnect.ended.rows
    assert (whatsapp.name, whatsapp.clean, page.name, page.clean) == ("WhatsApp number", False, "Facebook Page", True)
    assert "Waiting for Meta" in whatsapp.spoken
    assert "Conwerz was removed at Facebook" in page.spoken
    assert "Its leads stay here" in page.spoken
    disconnect.show(page.key)
    desktop.window.qtbot.waitUntil(lambda: disconnect.stage == "done")
    desktop.window.find("Facebook Page is disconnected")
    assert len(disconnect.deeds.rows) == len(Step)
    desktop.window.click("Save as JSON")
    assert saved == [(page.key, "json")]


@pytest.mark.parametrize(
    ("channel", "held", "way"),
    [
        ("messenger", False, f"{WITHIN_A_DAY} Remove Conwerz at Facebook under Business integrations."),
        ("messenger", True, f"{WITHIN_A_DAY} End it in Meta's business settings: System users, Revoke tokens."),
        ("whatsapp", True, f"{WITHIN_A_DAY} End it in Meta's business settings: System users, Revoke tokens."),
        ("whatsapp", False, f"{WITHIN_A_DAY} Remove Conwerz at Facebook under Business integrations."),
    ],
    ids=["a person's", "a business's", "a number's own", "a number's by a person's login"],
)
def test_what_meta_never_confirmed_is_told_with_the_one_place_where_it_ends(
    desktop: Desktop, channel: str, held: bool, way: str
) -> None:
    """A person cannot take back at Facebook what a business's system user was given."""
    deeds = (Deed(Step.REVOKE, NOW, "never_confirmed"), Deed(Step.PROBE, NOW, "never_confirmed"))
    facts = Facts(NOW, channel, False, True, "", deeds, waiting=False, held_by_business=held)
    desktop.shell.show_inbox(desktop.desk)
    desktop.desk.disconnect_.show_ended((Disconnection(1, b"", facts, None),))
    desktop.desk.disconnect_.show(1)
    assert desktop.desk.disconnect_.sentence == way
    ends_at_facebook = any("remove Conwerz at Facebook" in line.answer for line in desktop.desk.disconnect_.deeds.rows)
    assert ends_at_facebook is ("Facebook" in way)
