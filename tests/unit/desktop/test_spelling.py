"""Words that no dictionary knows are underlined; addresses, places, other scripts and other languages are not."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from conwerz_desktop.desktop.spelling import Speller, chosen, of_this_computer, script
from conwerz_desktop.desktop.underlining import Underlining

WORDS = ["the", "vase", "is", "ready", "hello", "don't", "and", "ships", "on", "friday", "to", "you"]


class Known:
    def check(self, word: str) -> bool:
        return word.casefold() in WORDS

    def suggest(self, word: str) -> list[str]:
        return [known for known in WORDS if known[0] == word[0]]


@pytest.fixture
def speller() -> Speller:
    return Speller([Known()], frozenset({"LATIN"}))


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("The vaze is ready", ["vaze"]),
        ("Hello, don’t! Vase…", []),
        ("See https://vaze.example/x or hi@vaze.example, /houers :hart: {frist name}", ["See", "or"]),
        ("order 1042b ready", ["order"]),
        ("фыва the vase สวัสดี", []),
        ("Hallo, die blaue Vase ist fertig", []),
        ("x the vase", []),
    ],
)
def test_what_is_underlined(speller: Speller, text: str, wrong: list[str]) -> None:
    assert [text[start : start + length] for start, length in speller.unknown(text)] == wrong


def test_what_was_ignored_is_not_underlined_again(speller: Speller) -> None:
    speller.ignore("vaze")
    assert list(speller.unknown("the vaze")) == []
    assert speller.suggestions("vaze") == ["vase"]


def test_one_dictionary_a_language_the_owners_first() -> None:
    installed = ["en", "en_AU", "en_GB", "en_US", "es", "es_ES", "fr"]
    assert chosen(installed, ["es_ES", "es", "en_GB"]) == ["es_ES", "en_GB", "fr"]
    assert script("Ärger") == "LATIN"


def test_a_document_is_underlined_as_it_changes(qtbot: QtBot, speller: Speller) -> None:
    document = QTextDocument()
    document.documentLayout()  # without one a document tells of no change
    underlining = Underlining(document)
    underlining.speller = speller
    document.setPlainText("the vase\nthe vaze")
    qtbot.waitUntil(lambda: bool(document.lastBlock().layout().formats()))
    (wrong,) = document.lastBlock().layout().formats()
    assert (wrong.start, wrong.length, document.firstBlock().layout().formats()) == (4, 4, [])


@pytest.mark.skipif(of_this_computer() is None, reason="this computer has no dictionaries")
def test_this_computers_own_dictionaries() -> None:
    found = of_this_computer()
    assert found is not None
    assert [start for start, _ in found.unknown("hello the wrold of words")] == [10]
