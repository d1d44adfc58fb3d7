"""Where the owner is, and what the rail and the settings say of it."""

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from conwerz_desktop.viewmodels.places import Page, Place, Places, page_entries


@pytest.fixture
def places(qapp: QObject) -> Places:
    return Places(qapp)


def test_one_begins_in_the_inbox(places: Places) -> None:
    assert places.place == Place.INBOX


def test_a_page_is_in_the_settings(places: Places, qtbot: QtBot) -> None:
    with qtbot.waitSignal(places.place_changed):
        places.go_to_page("general")
    assert (places.place, places.page) == ("settings", "general")


def test_the_settings_open_where_they_were_left(places: Places) -> None:
    places.go_to_page("general")
    places.go("inbox")
    places.go("settings")
    assert places.page == "general"


def test_a_place_that_does_not_exist_is_a_bug(places: Places) -> None:
    with pytest.raises(ValueError, match="atlantis"):
        places.go("atlantis")


def test_every_page_has_a_word_and_the_first_of_a_group_names_it() -> None:
    entries = page_entries(Page.GENERAL.value)
    assert [entry.key for entry in entries] == [page.value for page in Page]
    assert all(entry.text for entry in entries)
    assert entries[0].group
    assert [entry.key for entry in entries if entry.current] == [Page.GENERAL]
