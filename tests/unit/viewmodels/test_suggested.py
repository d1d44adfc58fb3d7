"""Suggestions beside the open conversation."""

from pytestqt.qtbot import QtBot

from conwerz_desktop.domain.shop_facts import FactTopic
from conwerz_desktop.services import suggesting
from conwerz_desktop.store.database import Store
from conwerz_desktop.viewmodels.desk import Desk
from conwerz_desktop.viewmodels.suggested import Suggested
from tests import shop


def opened(desk: Desk, store: Store, qtbot: QtBot, text: str) -> Suggested:
    said = shop.Said(60_000, text)
    (number,) = shop.fill(store, (shop.Talk(shop.PAGE, "9", shop.Profile("Ana"), (said,)),))
    suggesting.write_fact(store, FactTopic.DELIVERY, "We ship everywhere.").result()
    desk.conversation.open(number, by_owner=True)
    qtbot.waitUntil(lambda: desk.conversation.row is not None and desk.conversation.row.id == number)
    made = desk.suggested
    made.begin()
    return made


def test_what_fits_is_offered_and_written_when_it_is_picked(desk: Desk, store: Store, qtbot: QtBot) -> None:
    suggested = opened(desk, store, qtbot, "¿Hacéis envíos?")
    qtbot.waitUntil(lambda: bool(suggested.shown))
    (line,) = suggested.shown
    assert (line.title, line.text) == ("Delivery", "We ship everywhere.")
    with qtbot.waitSignal(suggested.picked) as heard:
        suggested.pick(line.key)
    assert heard.args == ["We ship everywhere."]


def test_a_new_fact_is_offered_at_once_and_an_answer_ends_it(desk: Desk, store: Store, qtbot: QtBot) -> None:
    suggested = opened(desk, store, qtbot, "Where is your shop?")
    assert not suggested.shown
    suggesting.write_fact(store, FactTopic.PLACE, "In Seville.").result()
    qtbot.waitUntil(lambda: bool(suggested.shown))
    desk.composer.write("In Seville")
    desk.composer.send()
    qtbot.waitUntil(lambda: not suggested.shown)
