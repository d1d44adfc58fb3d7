"""Every sentence is in every catalogue, translated, with its places and all its plural forms."""

import re
import unicodedata
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator

from conwerz_desktop.desktop import languages
from conwerz_relay import deletion_words
from scripts import translations
from tests.rules.true_equals import EVERYWHERE, IN

PRESENT = {path.stem for path in translations.CATALOGUES.glob("*.ts")}
SPOKEN = sorted(PRESENT - {translations.ONLY_COUNTED})
COUNTS = (0, 1, 2, 3, 5, 11, 21, 100, 101, 1_000)
MAY_SAY_IN_WORDS = {"ar": 3}
"""How many of a language's first forms may stand without their number: none, one and two have words in Arabic."""
PATTERN_OF_A_DATE = re.compile(r"[dMyHm\W]+")


@pytest.fixture(scope="module")
def sentences() -> frozenset[translations.Sentence]:
    return frozenset(translations.sentences())


def test_all_nine_languages_are_there() -> None:
    assert set(translations.LANGUAGES) == set(languages.NAMES) == PRESENT


def test_the_relays_public_page_speaks_them_as_well() -> None:
    spoken = {words.language: words.direction for words in deletion_words.LANGUAGES}
    rtl = Qt.LayoutDirection.RightToLeft
    wanted = {each: "rtl" if QLocale(each).textDirection() == rtl else "ltr" for each in languages.NAMES}
    assert spoken.items() >= wanted.items()


@pytest.mark.parametrize("language", sorted(PRESENT))
def test_the_catalogue_has_each_sentence_and_no_other(
    language: str, sentences: frozenset[translations.Sentence]
) -> None:
    wanted = {each for each in sentences if each.counted or language != translations.ONLY_COUNTED}
    assert set(translations.read(translations.path_of(language))) == wanted, "run scripts/translations.py update"


@pytest.mark.parametrize("language", sorted(PRESENT))
def test_nothing_waits_to_be_translated(language: str) -> None:
    catalogue = translations.read(translations.path_of(language))
    assert [each for each, forms in catalogue.items() if not forms or not all(map(str.strip, forms))] == []


@pytest.mark.parametrize("language", SPOKEN)
def test_nothing_was_left_in_english(language: str) -> None:
    allowed = EVERYWHERE | IN[language]
    catalogue = translations.read(translations.path_of(language))
    equal = {each.source for each, forms in catalogue.items() if each.source in forms and has_words(each.source)}
    assert equal - allowed == set(), "translate it, or add it to true_equals.py if the language says it so"


@pytest.mark.parametrize("language", SPOKEN)
def test_a_translation_keeps_its_places(language: str) -> None:
    for sentence, forms in translations.read(translations.path_of(language)).items():
        if sentence.counted:
            in_words = MAY_SAY_IN_WORDS.get(language, 0)
            assert all(places(form) == places(sentence.source) for form in forms[in_words:]), (sentence, forms)
            assert all(places(form) >= places(sentence.source) - {"%n"} for form in forms), (sentence, forms)
        else:
            assert [places(form) for form in forms] == [places(sentence.source)], (sentence, forms)


def test_an_arabic_sentence_goes_from_right_to_left_whatever_its_first_word_is() -> None:
    """A line goes the way of its first letter, which may be Meta's or a customer's: U+200F stands before it."""
    catalogue = translations.read(translations.path_of("ar"))
    assert [form for forms in catalogue.values() for form in forms if begins_at_the_left(form)] == []


@pytest.mark.parametrize("language", sorted(PRESENT))
def test_each_count_has_its_form_and_is_written_as_the_language_writes_numbers(
    language: str, qapp: QCoreApplication, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    catalogue = translations.read(translations.path_of(language))
    counted = {each: forms for each, forms in catalogue.items() if each.counted}
    assert {len(forms) for forms in counted.values()} == {translations.FORMS[language]}
    released = tmp_path / f"{language}.qm"  # what the window reads is not to be touched while other tests run
    translations.release_one(translations.path_of(language), released)
    translator = QTranslator()
    assert translator.load(str(released))
    usual = QLocale()
    request.addfinalizer(lambda: QLocale.setDefault(usual))
    QLocale.setDefault(QLocale(language))
    qapp.installTranslator(translator)
    request.addfinalizer(lambda: qapp.removeTranslator(translator))
    for sentence, forms in counted.items():
        for count in COUNTS:
            said = QCoreApplication.translate(sentence.context, sentence.source, "", count)
            possible = [form.replace("%n", QLocale().toString(count)) for form in forms]
            assert said in possible, (sentence, count, said)


def has_words(text: str) -> bool:
    bare = re.sub(r"%[n1-9]", "", text)
    return re.search(r"[^\W\d_]", bare) is not None and not PATTERN_OF_A_DATE.fullmatch(bare)


def begins_at_the_left(form: str) -> bool:
    shown = re.sub(r"%[1-9]", "x", form.replace("%n", ""))
    letters = [kind for kind in map(unicodedata.bidirectional, shown) if kind in {"L", "R", "AL"}]
    return "AL" in letters and letters[0] == "L"


def places(text: str) -> set[str]:
    return set(re.findall(r"%[n1-9]", text))
