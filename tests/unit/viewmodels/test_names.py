import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, Qt

from conwerz_desktop.desktop import languages
from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.people import NOBODY, Profile
from conwerz_desktop.viewmodels import names


@pytest.mark.parametrize(
    ("profile", "name"),
    [
        (Profile("Ana Ruiz", "ana.r", "34600987654"), "Ana Ruiz"),
        (Profile(None, "ana.r", "34600987654"), "ana.r"),
        (Profile(None, None, "34600987654"), "+34\N{NO-BREAK SPACE}600\N{NO-BREAK SPACE}987\N{NO-BREAK SPACE}654"),
        (NOBODY, "WhatsApp customer ·4821"),
        (Profile(" \n\u202e "), "WhatsApp customer ·4821"),
    ],
)
def test_a_person_is_called_by_the_best_that_is_known(profile: Profile, name: str) -> None:
    assert names.display_name(Channel.WHATSAPP, "99994821", profile) == name


@pytest.mark.parametrize(
    ("said", "cleaned"),
    [
        ("Ana\u202egnp.exe", "Anagnp.exe"),
        ("Ana\n\nRuiz\t!", "Ana Ruiz !"),
        ("\u2066Ana\u2069\x07\u200f", "Ana"),
        ("👩\u200d🍳 प्रिया", "👩\u200d🍳 प्रिया"),
    ],
)
def test_a_name_cannot_turn_or_break_what_stands_around_it(said: str, cleaned: str) -> None:
    assert names.clean(said) == cleaned


@given(st.text())
def test_a_cleaned_name_is_one_visible_line(said: str) -> None:
    assert names.clean(names.clean(said)) == names.clean(said)
    assert not set(names.clean(said)) & set("\n\r\t\u2028\u2029\u202a\u202e\u2066\u2069\x00")


@pytest.mark.parametrize(
    ("name", "drawn"),
    [
        ("Lucía Fernández", "LF"),
        ("mar.studio", "MS"),
        ("Cher", "C"),
        ("ليلى منصور", "ل"),
        ("प्रिया शर्मा", "प्रि"),
        ("ใจดี", "จ"),
        ("田中 美咲", "田"),
        ("🌿 Ana", "A"),
        ("🌿🌿", ""),
    ],
)
def test_initials_are_whole_letters(name: str, drawn: str) -> None:
    assert names.initials(Profile(name)) == drawn


@given(st.text(), st.text())
def test_any_profile_can_be_drawn(name: str, person: str) -> None:
    profile = Profile(name, name, name)
    assert names.display_name(Channel.MESSENGER, person, profile)
    assert isinstance(names.initials(profile), str)
    assert 0 <= names.hue("x" + name.encode("utf-8", "ignore").hex()) < names.HUES


@pytest.mark.parametrize(
    ("digits", "shown"),
    [("34600987654", "+34 600 987 654"), ("14155550132", "+1 415 555 0132"), ("35191234567", "+351 912 345 67")],
)
def test_a_phone_number_is_read_in_groups(digits: str, shown: str) -> None:
    assert names.phone(digits).replace("\N{NO-BREAK SPACE}", " ") == shown


@pytest.mark.parametrize("region", ["BR", "CH", "CL", "FR", "GB", "IN", "TH", "SA", "AE", "US", "IT", "PE"])
def test_a_mobile_number_is_grouped_as_its_country_does(region: str) -> None:
    number = phonenumbers.example_number_for_type(region, phonenumbers.PhoneNumberType.MOBILE)
    usual = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
    shown = names.phone(f"{number.country_code}{number.national_number}")
    assert shown.replace("\N{NO-BREAK SPACE}", " ") == usual.replace("-", " ")


@pytest.mark.parametrize("language", languages.NAMES)
def test_a_number_is_marked_in_the_languages_that_are_written_from_right_to_left(language: str) -> None:
    locale, before = QLocale(language), QLocale()
    QLocale.setDefault(locale)
    try:
        is_marked = names.phone("34600").startswith("\N{LEFT-TO-RIGHT MARK}")
    finally:
        QLocale.setDefault(before)
    assert is_marked == (locale.textDirection() is Qt.LayoutDirection.RightToLeft)


def test_in_a_window_from_right_to_left_the_plus_stays_before_the_number(arabic: None) -> None:
    assert names.phone("34600") == "\N{LEFT-TO-RIGHT MARK}+34\N{NO-BREAK SPACE}600"
    assert names.clean(names.phone("34600")) == "+34 600"
