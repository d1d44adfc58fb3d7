"""Every conversation of a generated year opens in the window, and all that was said in it can be scrolled to."""

import pytest

from bench.generator import ShopYear
from bench.scrolling import Mover
from tests import generated, shop
from tests.screens.conftest import NOW, Desktop

YEAR = ShopYear(9, NOW, messages=220, conversations=4)


# Qt says so when the next conversation comes while bubbles of the one before are still being made ahead of the view
@pytest.mark.qt_log_ignore("DelegateModel::cancel: index out range", extend=True)
def test_everything_of_a_generated_year_is_scrolled_to(desktop: Desktop) -> None:
    talks = generated.talks(YEAR)
    until = desktop.window.qtbot.waitUntil
    numbers = shop.fill(desktop.store, talks)
    desktop.shell.show_inbox(desktop.desk)
    desktop.desk.rail.choose_view("all")
    until(lambda: {row.key for row in desktop.desk.inbox.model.rows} == set(numbers))
    for number, talk in zip(numbers, talks, strict=True):
        desktop.desk.inbox.pick(number)
        until(lambda number=number: desktop.desk.conversation.property("conversation") == number)
        mover = Mover(desktop.window.find("Messages, newest last"))

        def upwards(mover: Mover = mover, wanted: int = len(talk.said)) -> bool:
            mover.move(-400)
            desktop.window.quick.grabWindow()  # draws a frame, so that every layout has settled
            return len(desktop.desk.conversation.model.rows) == wanted

        until(upwards, timeout=60_000)
        shown = [bubble.text for bubble in desktop.desk.conversation.model.rows][::-1]
        assert shown == [said.text for said in talk.said]
