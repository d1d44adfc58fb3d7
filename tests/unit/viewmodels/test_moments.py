from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTimeZone, QTranslator

from conwerz_desktop.viewmodels.moments import DAY, HOUR, MINUTE, Calendar, span
from scripts import translations
from tests.unit.conftest import NOON  # Monday 21 September 2026, 14:13 UTC


@pytest.mark.parametrize(
    ("ago", "in_list", "day"),
    [
        (0, "14:13", "Today"),
        (14 * HOUR, "00:13", "Today"),
        (15 * HOUR, "Yesterday", "Yesterday"),
        (6 * DAY, "Tue", "Tuesday 15 September"),
        (7 * DAY, "14 Sept", "Monday 14 September"),
        (400 * DAY, "17 Aug 2025", "Sunday 17 August 2025"),
        (-HOUR, "15:13", "Today"),
    ],
)
def test_a_time_is_as_short_as_can_be_understood(calendar: Calendar, ago: int, in_list: str, day: str) -> None:
    assert calendar.in_list(NOON - ago, NOON) == in_list
    assert calendar.day(NOON - ago, NOON) == day


def test_a_short_while_ago_is_told_by_the_clock_even_across_midnight(calendar: Calendar) -> None:
    midnight = NOON + 10 * HOUR
    assert calendar.in_list(midnight - 30 * MINUTE, midnight + 30 * MINUTE) == "23:43"


def test_the_whole_date_is_there_for_who_asks(calendar: Calendar) -> None:
    assert calendar.full(NOON) == "Monday 21 September 2026, 14:13"


@pytest.mark.parametrize(
    ("locale", "written"),
    [
        ("en_GB", ("Monday 21 September 2026, 14:13", "14 Sept", "17 Aug 2025", "Monday 14 September")),
        ("en_US", ("Monday, September 21, 2026, 2:13 PM", "Sep 14", "Aug 17, 2025", "Monday, September 14")),
        ("es", ("lunes 21 de septiembre de 2026, 14:13", "14 sept", "17 ago 2025", "lunes 14 de septiembre")),
        ("pt", ("segunda-feira, 21 de setembro de 2026, 14:13", "14 set.", "17 ago. 2025",
         "segunda-feira, 14 de setembro")),
        ("fr", ("lundi 21 septembre 2026, 14:13", "14 sept.", "17 août 2025", "lundi 14 septembre")),
        ("de", ("Montag, 21. September 2026, 14:13", "14. Sept.", "17. Aug. 2025", "Montag, 14. September")),
        ("ar_AE", ("الاثنين 21 سبتمبر 2026، 2:13 م", "14 سبتمبر", "17 أغسطس 2025", "الاثنين 14 سبتمبر")),
        ("hi", ("सोमवार 21 सितंबर 2026, 2:13 pm", "14 सित॰", "17 अग॰ 2025", "सोमवार 14 सितंबर")),
        ("id", ("Senin 21 September 2026, 14.13", "14 Sep", "17 Agu 2025", "Senin 14 September")),
        ("th", ("วันจันทร์ 21 กันยายน 2026, 14:13", "14 ก.ย.", "17 ส.ค. 2025", "วันจันทร์ 14 กันยายน")),
    ],
)  # fmt: skip
def test_each_language_writes_dates_and_times_in_its_own_way(
    qapp: QCoreApplication, tmp_path: Path, locale: str, written: tuple[str, ...]
) -> None:
    language, translator = locale[:2], QTranslator()
    translations.release_one(translations.path_of(language), tmp_path / "it.qm")
    assert translator.load(str(tmp_path / "it.qm"))
    qapp.installTranslator(translator)
    calendar = Calendar(QLocale(locale), QTimeZone.utc())
    week_ago, year_ago = NOON - 7 * DAY, NOON - 400 * DAY
    full = calendar.full(NOON).replace("\N{NARROW NO-BREAK SPACE}", " ")
    found = full, calendar.in_list(week_ago, NOON), calendar.in_list(year_ago, NOON), calendar.day(week_ago, NOON)
    qapp.removeTranslator(translator)
    assert found == written


@pytest.mark.parametrize(
    ("lasting", "words"),
    [(-1, "0 min"), (59 * MINUTE, "59 min"), (HOUR, "1 h 0 min"), (47 * HOUR, "47 h 0 min"), (5 * DAY, "5 days")],
)
def test_how_long_something_lasts(lasting: int, words: str) -> None:
    assert span(lasting) == words
