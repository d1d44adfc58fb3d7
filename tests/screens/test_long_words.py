"""The inbox in a language that is 40 % longer, from both sides: nothing clipped, nothing over something else."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from scripts import translations
from tests.screens.conftest import Desktop
from tests.screens.test_sizes import clipped, full, outside, overlapping, to_inbox, visible  # noqa: F401 - a fixture


@pytest.fixture(params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def pseudo(request: pytest.FixtureRequest, qapp: QGuiApplication) -> Iterator[None]:
    translations.pseudo()
    translator = QTranslator()
    assert translator.load(str(translations.RELEASED / "pseudo.qm"))
    qapp.installTranslator(translator)
    translator.translate(
        "Inbox", ""
    )  # it takes Python's lock at its first call: now, and not while screens are compiled
    qapp.setLayoutDirection(request.param)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    qapp.removeTranslator(translator)


@pytest.mark.parametrize("strong", [False, True])
def test_the_inbox_has_room_for_long_words(pseudo: None, full: Desktop, strong: bool) -> None:  # noqa: F811
    full.shell.chosen.choose_more_contrast(strong)
    to_inbox(full)
    full.window.resize(1280, 800)
    full.window.quick.grabWindow()
    root = full.window.quick.contentItem()
    assert sum(str(item.property("text")).startswith("⟦") for item in visible(root)) > 10, "it speaks English"
    assert [*clipped(root), *outside(root), *overlapping(root)] == []
