"""The curtain before the inbox, and the recovery code where a key is missing."""

import pytest
from PySide6.QtCore import Qt

from conwerz_desktop.domain.people import Profile
from tests import shop
from tests.screens.conftest import Desktop
from tests.shop import HOUR, PAGE, Said, Talk

ANA = Talk(PAGE, "ana", Profile("Ana"), (Said(HOUR, "Is the vase there?"),))
ROW = "Ana, Messenger, 22 h left, Is the vase there?, 13:13"
WORDS = "apple bread candle drum eagle fabric galaxy habit ice jacket kiwi lamp"


@pytest.fixture
def inbox(desktop: Desktop) -> Desktop:
    shop.fill(desktop.store, [ANA])
    desktop.shell.show_inbox(desktop.desk)
    desktop.window.find(ROW)
    return desktop


def test_locking_is_one_key_where_something_would_unlock(inbox: Desktop) -> None:
    inbox.window.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert inbox.done == []
    inbox.shell.lock.know(by_passphrase=True, by_keychain=False)
    inbox.window.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert inbox.done == ["lock"]


def test_nothing_of_the_shop_is_behind_the_curtain(inbox: Desktop) -> None:
    inbox.shell.lock.know(by_passphrase=True, by_keychain=False)
    inbox.shell.show_locked(takes_code=False)
    inbox.window.find("Conwerz is locked")
    assert not inbox.window.shows(ROW)
    assert "Ana" not in " ".join(str(item.property("text")) for item in inbox.window.items())


def test_the_passphrase_is_typed_at_once_and_entered_by_enter(inbox: Desktop) -> None:
    lock = inbox.shell.lock
    lock.know(by_passphrase=True, by_keychain=False)
    inbox.shell.show_locked(takes_code=True)
    inbox.window.qtbot.waitUntil(lambda: inbox.window.focused() == "Passphrase")
    inbox.window.type("horse staple")
    inbox.window.press(Qt.Key.Key_Return)
    assert inbox.done == ["unlock horse staple"]
    lock.refuse("lock.wrong_passphrase")
    inbox.window.find("That is not the passphrase. Try again, or use the recovery code.")


def test_a_forgotten_passphrase_leads_to_the_recovery_code(inbox: Desktop) -> None:
    inbox.shell.lock.know(by_passphrase=True, by_keychain=False)
    inbox.shell.show_locked(takes_code=True)
    inbox.window.click("I forgot it: use the recovery code")
    inbox.window.qtbot.waitUntil(lambda: inbox.window.focused() == "Recovery code")
    inbox.window.type(WORDS)
    inbox.window.find("12 of 12 words")
    inbox.window.click("Unlock")
    assert inbox.done == [f"enter_code {WORDS}"]


def test_the_keychain_is_asked_by_one_key(inbox: Desktop) -> None:
    inbox.shell.lock.know(by_passphrase=False, by_keychain=True)
    inbox.shell.show_locked(takes_code=False)
    inbox.window.qtbot.waitUntil(lambda: inbox.window.focused() == "Unlock")
    inbox.window.press(Qt.Key.Key_Return)
    assert inbox.done == ["unlock "]


def test_a_missing_key_takes_the_code(desktop: Desktop) -> None:
    desktop.shell.show_trouble("store_key_missing", takes_code=True)
    desktop.window.click("Use the recovery code")
    desktop.window.qtbot.waitUntil(lambda: desktop.window.focused() == "Recovery code")
    desktop.window.type("apple bred")
    desktop.window.find("2 of 12 words")
    desktop.window.press(Qt.Key.Key_Return)
    assert desktop.done == []
    desktop.window.type(WORDS.removeprefix("apple bread"))
    desktop.window.click("Open with the code")
    assert desktop.done == ["enter_code " + WORDS.replace("bread", "bred")]
    desktop.shell.code.refuse(("bred",))
    desktop.window.find("“bred” is not a word of any recovery code. Look at your paper again.")


def test_where_no_code_would_help_none_is_asked_for(desktop: Desktop) -> None:
    desktop.shell.show_trouble("store_newer")
    desktop.window.find("Try again")
    assert not desktop.window.shows("Use the recovery code")
