"""The program itself: keys, commands, work, notices, help, and its end."""

from collections.abc import Callable
from contextlib import ExitStack

from PySide6.QtCore import Qt

from conwerz_desktop.app.shots.stage import LAPTOP, NARROW, Scene, Stage, at, back, home
from conwerz_desktop.domain import keymap
from conwerz_desktop.domain.updates import Stage as UpdateStage
from conwerz_desktop.services.under_way import Kind as Doing
from conwerz_desktop.viewmodels.commands import Commands
from conwerz_desktop.viewmodels.help import Help
from conwerz_desktop.viewmodels.key_settings import KeySettings
from conwerz_desktop.viewmodels.licences import Licences
from conwerz_desktop.viewmodels.notice_settings import NoticeSettings
from conwerz_desktop.viewmodels.palette import Palette
from conwerz_desktop.viewmodels.progress import LongWork
from conwerz_desktop.viewmodels.updates import Updates


def _palette(typed: str) -> Callable[[Stage], object]:
    def ask(stage: Stage) -> None:
        for wanted in ("Instagram", "Messenger", "WhatsApp"):
            stage.open(lambda text, wanted=wanted: wanted in text)  # type: ignore[misc]
        stage.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        stage.until(lambda: stage.part(Palette).model.rows[0].initials != "")
        for letter in typed:
            stage.press(Qt.Key(ord(letter.upper())))

    return ask


def _keys(stage: Stage) -> None:
    stage.press(Qt.Key.Key_Slash, Qt.KeyboardModifier.ControlModifier)


_AT_WORK = ExitStack()


def _work(stage: Stage) -> None:
    """A backup that is half way, while what is past its time goes."""
    begin = stage.under_way.begin
    for kind, share in ((Doing.BACKUP, 0.43), (Doing.PURGE, 0.08), (Doing.BACKFILL, 0.71)):
        stop = None if kind is Doing.PURGE else _nothing
        _AT_WORK.enter_context(begin(kind, stop)).tell(share)
    stage.until(lambda: stage.part(LongWork).property("others") == 2)


def _nothing() -> None:
    """Of these, nothing is really under way."""


def _work_sheet(stage: Stage) -> None:
    _work(stage)
    stage.part(Commands).run("work")


def _no_work(stage: Stage) -> None:
    stage.part(Commands).run("work")


def _end_work(stage: Stage) -> None:
    _AT_WORK.close()
    back(stage)
    stage.until(lambda: not stage.part(LongWork).property("words"))


def _size(percent: int, density: str) -> Callable[[Stage], object]:
    def choose(stage: Stage) -> None:
        stage.settings.choose_text_size(percent)
        stage.settings.choose_density(density)

    return choose


def _quiet(stage: Stage) -> None:
    stage.part(NoticeSettings).keep_quiet(True)


def _update(at: UpdateStage) -> Callable[[Stage], None]:
    def show(stage: Stage) -> None:
        stage.part(Updates).show(at, "0.2.0")
        stage.part(Updates).progress_to(0.42)

    return show


def _read_licence(stage: Stage) -> None:
    stage.part(Licences).toggle("h11")


def _read_help(stage: Stage) -> None:
    stage.until(lambda: stage.part(Help).is_read)
    stage.part(Help).toggle(2)


def _put_away_licence(stage: Stage) -> None:
    _read_licence(stage)
    home(stage)


def _new_key(stage: Stage) -> None:
    stage.part(KeySettings).ask("lock")
    stage.press(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)


def _keep_key(stage: Stage) -> None:
    stage.part(KeySettings).leave()
    home(stage)


def _wrong_keys(stage: Stage) -> None:
    commands = stage.shell.registry
    commands.learn(*keymap.read('"conversation.next" = ["N", "Hyper+N"]\n"snoze" = ["H"]', commands.usual))


def _right_keys(stage: Stage) -> None:
    stage.shell.registry.learn({})
    home(stage)


def _review(stage: Stage) -> None:
    """In the midst of the fourth screencast, where a customer is answered."""
    stage.reviewing.pace = 0
    stage.reviewing.begin()
    stage.until(lambda: bool(stage.thread.model.rows) and stage.thread.model.rows[0].text.startswith("We do."))
    stage.shell.screencast.pause()


def _end_review(stage: Stage) -> None:
    stage.shell.screencast.stop()
    home(stage)


SCENES = (
    Scene("palette", _palette(""), LAPTOP, back),
    Scene("palette-typed", _palette("sna"), LAPTOP, back),
    Scene("palette-person", _palette("lu"), NARROW, back),
    Scene("work", _work, LAPTOP, _end_work),
    Scene("work-narrow", _work, NARROW, _end_work),
    Scene("work-sheet", _work_sheet, LAPTOP, _end_work),
    Scene("work-none", _no_work, LAPTOP, back),
    Scene("keys", _keys, LAPTOP, back),
    Scene("keys-narrow", _keys, NARROW, back),
    Scene("settings-general", at("general"), (1280, 1200), home),
    Scene("inbox-large", _size(200, "comfortable"), LAPTOP, _size(100, "comfortable")),
    Scene("inbox-large-4k", _size(200, "comfortable"), (3840, 2160), _size(100, "comfortable")),
    Scene("inbox-compact", _size(100, "compact"), LAPTOP, _size(100, "comfortable")),
    Scene("settings-notices", at("notices", _quiet), LAPTOP, home),
    Scene("settings-notices-narrow", at("notices", _quiet), NARROW, home),
    Scene("help", at("help", _read_help), LAPTOP, home),
    Scene("help-narrow", at("help"), NARROW, home),
    Scene("about", at("about"), LAPTOP, home),
    Scene("about-found", at("about", _update(UpdateStage.FOUND)), LAPTOP, home),
    Scene("about-loading", at("about", _update(UpdateStage.LOADING)), LAPTOP, home),
    Scene("about-ready", at("about", _update(UpdateStage.READY)), LAPTOP, home),
    Scene("about-failed", at("about", _update(UpdateStage.FAILED)), LAPTOP, home),
    Scene("about-off", at("about", _update(UpdateStage.SWITCHED_OFF)), LAPTOP, home),
    Scene("about-text", at("about", _read_licence), LAPTOP, _put_away_licence),
    Scene("about-narrow", at("about"), NARROW, home),
    Scene("settings-keyboard", at("keyboard"), LAPTOP, home),
    Scene("settings-keyboard-question", at("keyboard", _new_key), LAPTOP, _keep_key),
    Scene("settings-keyboard-file", at("keyboard", _wrong_keys), LAPTOP, _right_keys),
    Scene("review", _review, LAPTOP, _end_review),
    Scene("review-narrow", _review, NARROW, _end_review),
    Scene("closing", lambda stage: stage.shell.ask_about_closing()),
)
