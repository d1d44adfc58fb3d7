"""The inbox in other languages, from both sides, large and strong: nothing clipped, nothing over something else."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from scripts import translations
from tests.screens.conftest import Desktop
from tests.screens.test_sizes import (  # noqa: F401 - a fixture
    clipped,
    full,
    outside,
    overlapping,
    to_inbox,
    visible,
    zoomed,
)

WIDTH, HEIGHT = 1280, 800
MIRRORED = Qt.LayoutDirection.RightToLeft


@dataclass(frozen=True)
class Eyes:
    """What the owner has chosen, and what some sentence then says."""

    language: str
    speaks: Callable[[str], bool]
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight
    size: int = 100
    contrast: bool = False


def letters(first: str, last: str) -> Callable[[str], bool]:
    return lambda text: any(first <= letter <= last for letter in text)


ARABIC, THAI, PSEUDO, ENGLISH = letters("\u0600", "\u06ff"), letters("\u0e00", "\u0e7f"), letters("⟦", "⟦"), str.isascii
EYES = {
    "Arabic": Eyes("ar", ARABIC, MIRRORED),
    "Arabic, large": Eyes("ar", ARABIC, MIRRORED, size=200),
    "Thai": Eyes("th", THAI),
    "pseudo": Eyes("pseudo", PSEUDO),
    "pseudo, mirrored": Eyes("pseudo", PSEUDO, MIRRORED),
    "pseudo, strong": Eyes("pseudo", PSEUDO, contrast=True),
    "pseudo, mirrored, strong": Eyes("pseudo", PSEUDO, MIRRORED, contrast=True),
    "large": Eyes("en", ENGLISH, size=200),
    "strong": Eyes("en", ENGLISH, contrast=True),
}


@pytest.fixture(params=EYES)
def eyes(request: pytest.FixtureRequest, qapp: QGuiApplication, tmp_path: Path) -> Iterator[Eyes]:
    chosen = EYES[request.param]
    translator = QTranslator()
    assert translator.load(str(released(chosen.language, tmp_path)))
    qapp.installTranslator(translator)
    translator.translate("Inbox", "")  # takes Python's lock at its first call: now, not while screens are compiled
    qapp.setLayoutDirection(chosen.direction)
    yield chosen
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    qapp.removeTranslator(translator)


def released(language: str, folder: Path) -> Path:
    if language == "pseudo":
        translations.pseudo()
        return translations.RELEASED / "pseudo.qm"
    translations.release_one(translations.path_of(language), folder / f"{language}.qm")
    return folder / f"{language}.qm"


def test_the_inbox_has_room_for_whoever_looks(eyes: Eyes, full: Desktop) -> None:  # noqa: F811
    full.shell.chosen.choose_more_contrast(eyes.contrast)
    full.shell.chosen.choose_text_size(eyes.size)
    to_inbox(full)
    quick = full.window.quick
    quick.resize(WIDTH, HEIGHT)
    root = quick.contentItem()
    full.window.qtbot.waitUntil(lambda: zoomed(full, WIDTH, HEIGHT, eyes.size), timeout=30_000)
    quick.grabWindow()  # draws a frame, so that every layout has settled
    quick.grabWindow()
    texts = [str(item.property("text") or "") for item in visible(root)]
    assert sum(map(eyes.speaks, filter(None, texts))) > 10, "it speaks another language"
    assert [*clipped(root), *outside(root), *overlapping(root)] == []
