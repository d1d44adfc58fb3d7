"""The window speaks what was chosen, else what the computer speaks, else English."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtWidgets import QApplication

from conwerz_desktop.app.screens import SOURCE
from conwerz_desktop.desktop.languages import Languages
from scripts import translations
from scripts.translations import Sentence

SEARCH = Sentence("Search", "Search")


@pytest.fixture
def released(tmp_path: Path) -> Path:
    for language, word in (("de", "Suchen"), ("ar", "بحث")):
        translations.write(tmp_path / f"{language}.ts", language, {SEARCH: (word,)})
        translations.release_one(tmp_path / f"{language}.ts", tmp_path / f"{language}.qm")
    return tmp_path


@pytest.fixture
def languages(qapp: QApplication, released: Path, tmp_path: Path) -> Iterator[Languages]:
    before = QLocale()
    made = Languages(qapp, released, tmp_path / "profile" / "language")
    yield made
    made.choose("en")
    QLocale.setDefault(before)


def said() -> str:
    return QCoreApplication.translate(SEARCH.context, SEARCH.source)


def test_a_choice_is_spoken_at_once_and_kept(qapp: QApplication, languages: Languages, released: Path) -> None:
    languages.choose("de")
    assert (said(), QLocale().name()[:2]) == ("Suchen", "de")
    assert Languages(qapp, released, released / "profile" / "language").chosen == "de"
    languages.choose("en")
    assert said() == "Search"


def test_arabic_turns_the_window_round(qapp: QApplication, languages: Languages) -> None:
    languages.choose("ar")
    assert (said(), qapp.layoutDirection()) == ("بحث", Qt.LayoutDirection.RightToLeft)
    languages.choose("de")
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize("computer", ["en_GB", "ar_EG", "ar_MA"])
def test_numbers_have_the_digits_of_the_sentences(languages: Languages, computer: str) -> None:
    languages._computer = QLocale(computer)
    languages.choose("ar")
    assert QLocale().toString(30) == "30"
    assert (QLocale().name() == computer) == (computer == "ar_MA")


@pytest.mark.parametrize(
    ("computer", "figures"), [("es_ES", "es_ES"), ("hi_IN", "hi_IN"), ("ja_JP", "en_US"), ("C", "en_US")]
)
def test_days_are_typed_as_the_computer_writes_them(languages: Languages, computer: str, figures: str) -> None:
    """Whichever language the window speaks; of a year that comes first one cannot tell."""
    languages._computer = QLocale(computer)
    languages.choose("en")
    assert languages.figures.name() == figures


def test_without_a_choice_it_follows_the_computer(
    languages: Languages, monkeypatch: pytest.MonkeyPatch, released: Path
) -> None:
    for spoken, word in ((["th-TH", "de-AT", "ar"], "Suchen"), (["th-TH"], "Search")):
        monkeypatch.setattr(QLocale, "uiLanguages", lambda _, spoken=spoken: spoken)
        languages.choose("")
        assert (said(), languages.chosen) == (word, "")


def test_screens_are_compiled_beside_it(qapp: QApplication, languages: Languages) -> None:
    languages.choose("de")
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(SOURCE))
    assert engine.singletonInstance("Conwerz.Theme", "Theme")
    del engine


def test_only_what_is_there_is_offered(languages: Languages) -> None:
    assert languages.offered == ("de", "en", "ar")


def test_a_choice_that_is_not_there_any_more_is_none(languages: Languages, tmp_path: Path) -> None:
    languages.choose("xx")
    assert languages.chosen == ""
