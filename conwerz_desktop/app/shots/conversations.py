"""The inbox and its conversations."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from conwerz_desktop.app.shots.stage import LAPTOP, NARROW, SMALL, WIDE, Scene, Stage, back
from conwerz_desktop.domain.messages import Kind
from conwerz_desktop.viewmodels import words
from conwerz_desktop.viewmodels.composer import Composer

REFUSALS = (131026, 131030, 131031, 131042, 130497, 131021, 131062)  # each a sentence of its own


def letters(first: str, last: str) -> Callable[[str], bool]:
    """Whether a text holds a letter between these two."""
    return lambda text: any(first <= letter <= last for letter in text)


def narrow_thread(stage: Stage) -> None:
    stage.open(letters("\u0600", "\u06ff"))
    stage.press(Qt.Key.Key_Return)


def _answer(stage: Stage) -> None:
    stage.open(lambda text: "WhatsApp" in text)
    stage.part(Composer).write("Thank you for your message!\nI will look, and tell you today.")
    stage.part(Composer).send()
    stage.until(lambda: stage.thread.model.rows[0].progress in ("delivered", "read"))


def _cards(stage: Stage) -> None:
    """Everything that is not words, from one customer."""
    stage.happens("play", name="not_words")
    stage.until(lambda: any("Many Marta" in row.spoken for row in stage.inbox.model.rows))
    stage.open(lambda text: "Many Marta" in text)
    stage.until(lambda: len(stage.thread.model.rows) >= 7)


def _refused(stage: Stage) -> None:
    """Meta refuses for a reason that is new to us."""
    stage.happens("play", name="refused")
    stage.until(lambda: any("Odd Oriol" in row.spoken for row in stage.inbox.model.rows))
    stage.open(lambda text: "Odd Oriol" in text)
    stage.part(Composer).write("Here I am")
    stage.part(Composer).send()
    stage.until(lambda: stage.thread.model.rows[0].trace != "")


def _refused_often(stage: Stage) -> None:
    """One failed answer after another, each for a reason of its own."""
    stage.happens("customer_writes", channel="whatsapp", person="Patient Pol", text="Is anybody there?")
    stage.until(lambda: any("Patient Pol" in row.spoken for row in stage.inbox.model.rows))
    stage.open(lambda text: "Patient Pol" in text)
    for code in REFUSALS:
        stage.happens("set_fault", name="refuse_next", code=code, times=1)
        before = len(stage.thread.model.rows)
        stage.part(Composer).write("Yes, of course")
        stage.part(Composer).send()
        stage.until(partial(_has_failed, stage, before))


def _has_failed(stage: Stage, before: int) -> bool:
    rows = stage.thread.model.rows
    return len(rows) > before and rows[0].problem != ""


def _draft(stage: Stage) -> None:
    stage.open(lambda text: "Instagram" in text)
    stage.part(Composer).write("Yes, we still have it. " * 42)


def _mirror(_: Stage) -> None:
    """The other way round than the language is written."""
    flowed = QApplication.layoutDirection()
    there, back = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
    QApplication.setLayoutDirection(back if flowed is there else there)


SCENES = (
    Scene("inbox", lambda stage: stage.open(lambda text: words.kind_words(Kind.IMAGE) in text)),
    Scene("inbox-wide", lambda stage: stage.open(letters("\u0e00", "\u0e7f")), WIDE),
    Scene("inbox-small", lambda stage: stage.open(letters("\u0600", "\u06ff")), SMALL),
    Scene("inbox-answered", _answer),
    Scene("inbox-cards", _cards),
    Scene("inbox-refused", _refused),
    Scene("inbox-refused-often", _refused_often),
    Scene("inbox-long-draft", _draft),
    Scene("inbox-narrow-list", back, NARROW),
    Scene("inbox-narrow-thread", narrow_thread, NARROW, back),
    Scene("inbox-mirrored", _mirror, LAPTOP, _mirror),
)
