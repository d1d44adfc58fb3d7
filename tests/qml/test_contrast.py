"""Every pair of colours that meets on screen, in all four palettes: words at 4.5 : 1, rings and switches at 3 : 1.

With more contrast words stand at 7 : 1, and what is drawn at 4.5 : 1.
"""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlApplicationEngine

from conwerz_desktop.app.screens import SOURCE

GROUNDS = ["ground", "surface", "canvas", "raised", "sunken"]
STATES = ["accent", "good", "warn", "bad"]
WORDS = [
    *((ink, on) for ink in ("ink", "inkSoft", "inkFaint") for on in (*GROUNDS, "bubbleIn", "accentSoft")),
    *(("ink", on) for on in ("bubbleOut", "badSoft", "warnSoft", "goodSoft", "current", "sought")),
    *((ink, on) for ink in STATES for on in ("canvas", "surface", "raised", "ground")),
    *((ink, f"{ink}Soft") for ink in STATES),
    *(("accent", on) for on in ("bubbleOut", "bubbleIn", "warnSoft", "badSoft", "goodSoft")),
    *(("bubbleOutInk", on) for on in ("bubbleOut", "badSoft", "warnSoft")),
    ("inkSoft", "chip"),
    ("inkSoft", "current"),
    ("ink", "knob"),
    ("warn", "current"),
    ("bad", "accentSoft"),
    ("warn", "accentSoft"),
    ("tickRead", "bubbleOut"),
    ("accentInk", "accentFill"),
    ("accentInkSoft", "accentFill"),
    ("accentInk", "badFill"),
    ("accentInk", "noteFill"),
    ("canvas", "ink"),
]
SHAPES = [("outline", on) for on in ("canvas", "surface", "raised")] + [
    ("accentFill", on) for on in ("surface", "raised")
]


@pytest.fixture(params=["light", "dark", "light strong", "dark strong"])
def theme(request: pytest.FixtureRequest, qapp: object) -> Iterator[QObject]:
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(SOURCE))
    made = engine.singletonInstance("Conwerz.Theme", "Theme")
    appearance, _, strong = request.param.partition(" ")
    made.setProperty("appearance", appearance)
    made.setProperty("moreContrast", bool(strong))
    yield made
    del engine


def luminance(color: QColor) -> float:
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in color.getRgbF()[:3]]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def ratio(one: QColor, other: QColor) -> float:
    bright, dim = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def test_a_known_ratio() -> None:
    assert ratio(QColor("#000000"), QColor("#FFFFFF")) == pytest.approx(21)


@pytest.mark.parametrize(("pairs", "least", "strongly"), [(WORDS, 4.5, 7.0), (SHAPES, 3.0, 4.5)])
def test_what_meets_can_be_told_apart(
    theme: QObject, pairs: list[tuple[str, str]], least: float, strongly: float
) -> None:
    least = strongly if theme.property("strong") else least
    measured = {pair: ratio(theme.property(pair[0]), theme.property(pair[1])) for pair in pairs}
    assert {pair: value for pair, value in measured.items() if value < least} == {}


def test_faces_and_badges_can_be_read(theme: QObject) -> None:
    faces = zip(theme.property("avatarGrounds"), theme.property("avatarInks"), strict=True)
    assert min(ratio(QColor(ground), QColor(ink)) for ground, ink in faces) >= (
        7.0 if theme.property("strong") else 4.5
    )
    glyph = theme.property("ground" if theme.property("dark") else "raised")
    channels = theme.property("channels").toVariant().values()
    assert min(ratio(QColor(channel["color"]), glyph) for channel in channels) >= 4.5


def test_less_motion_is_none(theme: QObject) -> None:
    theme.setProperty("reducedMotion", True)
    assert [theme.property(name) for name in ("quick", "calm", "slow")] == [0, 0, 0]
