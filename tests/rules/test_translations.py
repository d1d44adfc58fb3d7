"""Every sentence is in every catalogue, and every translation keeps its places."""

import re

import pytest

from scripts import translations

LANGUAGES = sorted({path.stem for path in translations.CATALOGUES.glob("*.ts")} - {translations.ONLY_COUNTED})


@pytest.fixture(scope="module")
def sentences() -> frozenset[translations.Sentence]:
    return frozenset(translations.sentences())


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_catalogue_has_each_sentence_and_no_other(
    language: str, sentences: frozenset[translations.Sentence]
) -> None:
    wanted = {each for each in sentences if each.counted or language != translations.ONLY_COUNTED}
    assert set(translations.read(translations.path_of(language))) == wanted, "run scripts/translations.py update"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_keeps_its_places(language: str) -> None:
    for sentence, forms in translations.read(translations.path_of(language)).items():
        for form in forms:
            assert places(form) <= places(sentence.source), (sentence, form)
        if forms and not sentence.counted:
            assert places(forms[0]) == places(sentence.source), sentence


def places(text: str) -> set[str]:
    return set(re.findall(r"%[n1-9]", text))
