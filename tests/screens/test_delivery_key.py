"""The settings' act for another delivery key, and what it says of how it went."""

from concurrent.futures import Future

import pytest

from conwerz_desktop.keychain import KeychainError
from tests.screens.conftest import Desktop

ACT = "Change the delivery key"


@pytest.fixture
def change(desktop: Desktop) -> Future[bool]:
    """The page is open; this is what will come of the act."""
    done: Future[bool] = Future()
    desktop.desk.delivery_key._change = lambda: done
    desktop.shell.show_inbox(desktop.desk)
    desktop.desk.places.go_to_page("recovery")
    desktop.window.find(ACT)
    return done


def test_it_is_changed_once_however_often_it_is_pressed(desktop: Desktop, change: Future[bool]) -> None:
    desktop.window.click(ACT)
    desktop.window.find("It is being changed…")
    assert not desktop.window.find(ACT).isEnabled()
    change.set_result(True)
    desktop.window.find("Changed. What waited for the old key is opened with it all the same.")


def test_a_delivery_service_that_is_away_learns_it_later(desktop: Desktop, change: Future[bool]) -> None:
    desktop.window.click(ACT)
    change.set_result(False)
    desktop.window.find("Changed here. The delivery service does not answer now, and takes the new key when it does.")


def test_a_keychain_that_stays_shut_is_said(desktop: Desktop, change: Future[bool]) -> None:
    desktop.window.click(ACT)
    change.set_exception(KeychainError("locked"))
    desktop.window.find("Nothing was changed: the keychain did not open. Unlock it and try again.")
