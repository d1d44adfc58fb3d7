"""The screens before the inbox, and the questions that belong to the whole program."""

import pytest
from PySide6.QtCore import Qt

from conwerz_desktop.domain.people import Profile
from conwerz_desktop.services.health import Health, LinkState
from tests import shop
from tests.screens.conftest import NOW, Desktop
from tests.shop import HOUR, PAGE, Said, Talk

ANA = Talk(PAGE, "ana", Profile("Ana"), (Said(HOUR, "Is the vase there?"),))


@pytest.fixture
def inbox(desktop: Desktop) -> Desktop:
    shop.fill(desktop.store, [ANA])
    desktop.shell.show_inbox(desktop.desk)
    desktop.window.find("Ana, Messenger, 22 h left, Is the vase there?, 13:13")
    return desktop


def test_practice_is_one_click(desktop: Desktop) -> None:
    desktop.shell.show_first_run()
    desktop.window.click("Try with a practice shop")
    assert desktop.done == ["try_practice"]
    desktop.window.find("Opening the practice shop…")
    desktop.window.click("Opening the practice shop…")
    assert desktop.done == ["try_practice"]


def test_practice_is_one_key(desktop: Desktop) -> None:
    desktop.shell.show_first_run()
    desktop.window.find("Try with a practice shop")
    desktop.window.press(Qt.Key.Key_Return)
    assert desktop.done == ["try_practice"]


def test_the_second_door_leads_to_connecting(desktop: Desktop) -> None:
    desktop.shell.show_first_run()
    desktop.window.click("Connect my shop")
    assert desktop.done == ["connect"]


def test_the_recovery_code_is_shown_until_it_is_written_down(inbox: Desktop) -> None:
    inbox.shell.show_recovery("apple bread candle")
    for word in ("1: apple", "2: bread", "3: candle"):
        inbox.window.find(word)
    assert inbox.window.focused() == "Your recovery code"
    inbox.window.click("Copy")
    inbox.window.find("Copied")
    inbox.window.quick.close()
    inbox.window.find("Close before you wrote the code down?")
    inbox.window.click("Stay")
    inbox.window.qtbot.waitUntil(lambda: not inbox.window.shows("Close before you wrote the code down?"))
    inbox.window.click("Go on")
    inbox.window.find("1: apple")
    inbox.window.click("I wrote it down")
    inbox.window.click("Go on")
    inbox.window.find("Ana, Messenger, 22 h left, Is the vase there?, 13:13")
    assert not inbox.window.shows("1: apple")


@pytest.mark.parametrize("key", ["keychain.no_session_bus", "keychain.locked", "store_wrong_key", "store_newer"])
def test_a_trouble_says_cause_and_remedy_and_can_be_tried_again(desktop: Desktop, key: str) -> None:
    desktop.shell.show_trouble(key)
    desktop.window.find(desktop.shell.trouble_title)
    desktop.window.find(desktop.shell.trouble_cause)
    desktop.window.find(desktop.shell.trouble_remedy)
    desktop.window.press(Qt.Key.Key_Return)
    assert desktop.done == ["retry"]
    desktop.shell.show_trouble(key)
    desktop.window.click("Quit")
    assert desktop.done == ["retry", "quit"]


def test_a_damaged_file_is_saved_or_a_backup_restored(desktop: Desktop) -> None:
    desktop.shell.show_trouble("store_damaged")
    desktop.window.find("Save what can be read")
    desktop.window.press(Qt.Key.Key_Return)
    assert desktop.done == ["salvage"]
    desktop.window.click("Restore a backup…")
    desktop.window.find("Restore a backup")
    desktop.window.press(Qt.Key.Key_Escape)
    desktop.window.find("Save what can be read")


def test_where_nothing_is_left_a_backup_is_restored_or_the_shop_begins_anew(desktop: Desktop) -> None:
    desktop.shell.show_trouble("store_lost")
    desktop.window.find(desktop.shell.trouble_cause)
    desktop.window.find(desktop.shell.trouble_remedy)
    assert not desktop.window.shows("Try again")
    desktop.window.press(Qt.Key.Key_Return)
    desktop.window.find("Restore a backup")
    desktop.window.press(Qt.Key.Key_Escape)
    desktop.window.click("Begin anew")
    assert desktop.done == ["begin_anew"]


def test_practice_is_always_said_and_left_after_one_question(desktop: Desktop) -> None:
    shop.fill(desktop.store, [ANA])
    desktop.shell.show_inbox(desktop.desk, practice=True)
    desktop.window.find("Practice: nothing is sent")
    desktop.window.click("Leave and erase…")
    desktop.window.find("Leave the practice shop?")
    desktop.window.qtbot.waitUntil(lambda: desktop.desk.conversations == 1)
    assert desktop.window.focused() == "Stay"
    desktop.window.click("Stay")
    desktop.window.qtbot.waitUntil(lambda: not desktop.window.shows("Leave the practice shop?"))
    assert desktop.done == []
    desktop.window.click("Leave and erase…")
    desktop.window.find("Leave the practice shop?")
    desktop.window.click("Leave and erase")
    assert desktop.done == ["leave_practice"]
    desktop.shell.show_first_run()
    desktop.window.find("Try with a practice shop")
    assert not desktop.window.shows("Practice: nothing is sent")


def test_closing_asks_the_first_time(inbox: Desktop) -> None:
    inbox.window.quick.close()
    inbox.window.find("Go on receiving messages?")
    inbox.window.press(Qt.Key.Key_Escape)
    inbox.window.qtbot.waitUntil(lambda: not inbox.window.shows("Go on receiving messages?"))
    assert inbox.done == []
    inbox.window.quick.close()
    inbox.window.click("Stay in the tray")
    assert inbox.done == ["hide"]
    inbox.window.quick.close()
    assert inbox.done == ["hide", "hide"]
    assert inbox.window.quick.isVisible()


def test_the_bar_about_the_link_comes_and_goes(inbox: Desktop) -> None:
    sentence = "No network. Everything here goes on working. Last contact: 14:13."
    inbox.desk.show_health(Health(LinkState.OFFLINE, NOW))
    inbox.window.find(sentence)
    inbox.desk.show_health(Health(LinkState.ONLINE, NOW))
    inbox.window.qtbot.waitUntil(lambda: not inbox.window.shows(sentence))


def test_settings_change_the_window_at_once(inbox: Desktop) -> None:
    window = inbox.window
    light = window.quick.grabWindow().pixelColor(5, 5).lightness()
    window.click("Settings")
    window.click("Dark")
    window.qtbot.waitUntil(lambda: window.quick.grabWindow().pixelColor(5, 5).lightness() < light - 100)
    assert inbox.shell.settings.appearance == "dark"
    window.press(Qt.Key.Key_Escape)
    window.qtbot.waitUntil(lambda: not window.shows("Dark"))


def test_practice_does_not_begin_with_the_words_that_all_is_done(desktop: Desktop) -> None:
    window = desktop.window
    desktop.shell.show_inbox(desktop.desk, practice=True)
    window.find("Customers are arriving")
    assert not window.shows("Everyone is answered")
    desktop.desk.show_health(Health(LinkState.ONLINE, NOW))
    window.find("Everyone is answered")
    assert not window.shows("Customers are arriving")


def test_the_practice_customers_are_not_a_relay(desktop: Desktop) -> None:
    desktop.shell.show_inbox(desktop.desk, practice=True)
    desktop.desk.show_health(Health(LinkState.UNREACHABLE))
    desktop.window.find("The practice customers have stopped. Starting them again.")
