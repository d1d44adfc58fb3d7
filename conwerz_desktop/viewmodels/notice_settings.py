"""How the owner is told: how much, when not, with which sounds; and whether Conwerz starts with the session."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from conwerz_desktop.domain.notices import DAY, Says, Sound
from conwerz_desktop.domain.records import record
from conwerz_desktop.viewmodels.qt import QmlUncreatable
from conwerz_desktop.viewmodels.rows import Rows
from conwerz_desktop.viewmodels.settings import Choices, Settings
from conwerz_desktop.viewmodels.shown import emit_changed

QML_IMPORT_NAME = "Conwerz.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@record
class NoticeSettingActs:
    play: Callable[[Sound], object] = lambda _: None
    starts_at_login: Callable[[], bool] = lambda: False
    start_at_login: Callable[[bool], object] = lambda _: None
    try_out: Callable[[], object] = lambda: None


@record
class SoundRow:
    key: str
    text: str
    on: bool


@record
class NoticeState:
    on: bool
    says: str
    quiet: bool
    quiet_from: str
    quiet_until: str
    at_login: bool


@QmlElement
@QmlUncreatable("made in Python")
class NoticeSettings(QObject):
    on_changed = Signal()
    says_changed = Signal()
    quiet_changed = Signal()
    quiet_from_changed = Signal()
    quiet_until_changed = Signal()
    at_login_changed = Signal()

    def __init__(self, settings: Settings, acts: NoticeSettingActs, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._acts = acts
        self._sounds = Rows(SoundRow, self)
        self._at_login = acts.starts_at_login()
        self._state = _state(settings.choices, at_login=self._at_login)
        for changed in (settings.notices_changed, settings.notice_says_changed, settings.quiet_changed):
            changed.connect(self._show)
        for changed in (settings.quiet_from_changed, settings.quiet_until_changed, settings.silent_changed):
            changed.connect(self._show)
        self._show()

    @Property(bool, notify=on_changed)
    def on(self) -> bool:
        return self._state.on

    @Property(str, notify=says_changed)
    def says(self) -> str:
        """everything, name or nothing."""
        return self._state.says

    @Property(bool, notify=quiet_changed)
    def quiet(self) -> bool:
        return self._state.quiet

    @Property(str, notify=quiet_from_changed)
    def quiet_from(self) -> str:
        return self._state.quiet_from

    @Property(str, notify=quiet_until_changed)
    def quiet_until(self) -> str:
        return self._state.quiet_until

    @Property(bool, notify=at_login_changed)
    def at_login(self) -> bool:
        """Conwerz starts with the session, without a window."""
        return self._state.at_login

    @Property(Rows, constant=True)
    def sounds(self) -> Rows:
        return self._sounds

    @Slot(bool)
    def switch(self, on: bool) -> None:
        self._keep(notices=on)

    @Slot(str)
    def say(self, says: str) -> None:
        self._keep(notice_says=Says(says).value)

    @Slot(bool)
    def keep_quiet(self, quiet: bool) -> None:
        self._keep(quiet=quiet)

    @Slot(str)
    def set_quiet_from(self, time: str) -> None:
        if (minute := minute_of(time)) is not None:
            self._keep(quiet_from=minute)

    @Slot(str)
    def set_quiet_until(self, time: str) -> None:
        if (minute := minute_of(time)) is not None:
            self._keep(quiet_until=minute)

    @Slot(str, bool)
    def sound(self, key: str, on: bool) -> None:
        """Switched on, it is heard."""
        silent = self._settings.choices.wishes.silent
        silent = silent - {Sound(key)} if on else silent | {Sound(key)}
        self._keep(silent=" ".join(sorted(silent)))
        if on:
            self._acts.play(Sound(key))

    @Slot(str)
    def hear(self, key: str) -> None:
        self._acts.play(Sound(key))

    @Slot()
    def try_out(self) -> None:
        """One notice, as one of a customer's would look."""
        self._acts.try_out()

    @Slot(bool)
    def set_at_login(self, on: bool) -> None:
        self._acts.start_at_login(on)
        self._at_login = self._acts.starts_at_login()
        self._show()

    def _keep(self, **changed: bool | int | str) -> None:
        self._settings.keep(replace(self._settings.choices, **changed))  # type: ignore[arg-type]

    @Slot()
    def _show(self) -> None:
        choices = self._settings.choices
        silent = choices.wishes.silent
        self._sounds.show([SoundRow(sound.value, sound_words(sound), sound not in silent) for sound in Sound])
        old, self._state = self._state, _state(choices, at_login=self._at_login)
        emit_changed(self, old, self._state)


def _state(choices: Choices, *, at_login: bool) -> NoticeState:
    times = time_words(choices.quiet_from), time_words(choices.quiet_until)
    return NoticeState(choices.notices, choices.notice_says, choices.quiet, *times, at_login)


def time_words(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"


def minute_of(time: str) -> int | None:
    """Of the day, as one writes it: 22:00, 22.00, 8. None: it is no time."""
    hours, _, minutes = time.strip().replace(".", ":").partition(":")
    if not hours.isascii() or not hours.isdigit() or (minutes and not (minutes.isascii() and minutes.isdigit())):
        return None
    minute = int(hours) * 60 + int(minutes or 0)
    return minute if int(minutes or 0) < 60 and minute < DAY else None


def sound_words(sound: Sound) -> str:
    return {
        Sound.MESSENGER: "Messenger",
        Sound.INSTAGRAM: "Instagram",
        Sound.WHATSAPP: "WhatsApp",
        Sound.LEAD: _translated("Leads"),
        Sound.COMMENTS: _translated("Comments"),
    }[sound]


def _translated(text: str) -> str:
    return QCoreApplication.translate("Notices", text)
