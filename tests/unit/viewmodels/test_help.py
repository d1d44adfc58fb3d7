"""The pages of the manual in the window's language, from the very files that are shipped."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from conwerz_desktop.app import describing, programs
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.help import Help, Page, chapter
from scripts import translations

SPOKEN = sorted({*translations.LANGUAGES} - {"en"})


def titles(help_: Help) -> list[str]:
    return [row.text for row in help_.chapters.rows]


def test_it_speaks_what_the_window_speaks_by_now(qtbot: QtBot, bridge: Bridge) -> None:
    spoken = ["en"]
    parent = QObject()
    help_ = Help(describing.help_acts(bridge, lambda: spoken[-1]), parent)
    help_.open()
    qtbot.waitUntil(lambda: "Keyboard" in titles(help_))
    assert not help_.is_translated
    spoken.append("de")
    help_.open()
    qtbot.waitUntil(lambda: "Tastatur" in titles(help_))
    assert help_.is_translated
    assert len(titles(help_)) == len(describing.CHAPTERS)


@pytest.mark.parametrize("language", SPOKEN)
def test_every_page_is_there_in_every_language(language: str) -> None:
    read = describing.pages(programs.MANUAL, language)
    assert {page.language for page in read.pages} == {language}


def test_a_page_that_is_not_translated_is_english_and_says_so(tmp_path: Path) -> None:
    (tmp_path / "de").mkdir()
    for name in describing.CHAPTERS:
        (tmp_path / f"{name}.md").write_text(f"# {name}\n", "utf-8")
    (tmp_path / "de" / "inbox.md").write_text("# Posteingang\n", "utf-8")
    read = describing.pages(tmp_path, "de")
    shown = [chapter(page, read.language) for page in read.pages]
    assert [each.title for each in shown if not each.is_foreign] == ["Posteingang"]
    assert [each.title for each in shown if each.is_foreign] == [
        name for name in describing.CHAPTERS if name != "inbox"
    ]


def test_what_is_noted_aside_is_not_shown() -> None:
    shown = chapter(Page("# Posteingang\n\nAlles.\n\n<!-- of 0123456789ab -->\n", "de"), "de")
    assert [piece.text for piece in shown.pieces] == ["Alles."]


def test_keys_are_read_from_the_left_among_arabic_words() -> None:
    arabic = chapter(Page("# بحث\n\nاضغط `Ctrl++` للبحث.\n", "ar"), "ar")
    assert arabic.pieces[0].text == "اضغط \u2066Ctrl++\u2069 للبحث."
    english = chapter(Page("# Search\n\nPress `Ctrl++`.\n", "en"), "en")
    assert english.pieces[0].text == "Press Ctrl++."


def test_names_and_signs_stand_in_the_quotation_marks_of_the_language() -> None:
    page = "# Answering\n\n**Send later** (`N`), or `/`.\n"
    assert chapter(Page(page, "en"), "en").pieces[0].text == "“Send later” (N), or “/”."
    assert chapter(Page(page, "de"), "de").pieces[0].text == "„Send later“ (N), or „/“."


def test_a_tables_first_row_names_its_columns() -> None:
    shown = chapter(Page("# Keys\n\n| key | does |\n|---|---|\n| `E` | done |\n", "en"), "en")
    assert [(piece.kind, piece.mark, piece.text) for piece in shown.pieces] == [
        ("columns", "key", "does"),
        ("row", "E", "done"),
    ]


@pytest.mark.parametrize("language", SPOKEN)
def test_names_are_quoted_as_the_windows_sentences_quote(language: str) -> None:
    shown = chapter(Page("# Name\n\n**Send**\n", language), language)
    catalogue = translations.read(translations.path_of(language))
    said = " ".join(form for forms in catalogue.values() for form in forms)
    assert shown.pieces[0].text.replace("Send", "%1") in said
