"""The owner's choices about the window."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from conwerz_desktop.domain.notices import Says, Sound, Wishes
from conwerz_desktop.domain.records import record
from conwerz_desktop.viewmodels.qt import QmlUncreatable
from conwerz_desktop.viewmodels.shown import emit_changed

QML_IMPORT_NAME = "Conwerz.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

APPEARANCES = ("system", "light", "dark")
DENSITIES = ("comfortable", "compact")
MOTIONS = ("system", "less", "full")
TEXT_SIZES = (100, 110, 125, 150, 175, 200)  # percent


@record
class Choices:
    """`appearance` is one of APPEARANCES, `motion` of MOTIONS; `closing` says what closing the window does: ask, tray,
    quit.

    `lock_after` is in minutes without a touch (0: never); `receives_locked` says that messages come in behind the lock.
    `text_size` is of TEXT_SIZES, `density` of DENSITIES; a `list_width` of 0 follows the window. `window`, `place` and
    `conversation` say where the owner left off. Quiet hours are minutes of the day; `silent` are the sounds that are
    off, apart by spaces. `updates`: new versions are looked for once a day.
    """

    appearance: str = "system"
    motion: str = "system"
    more_contrast: bool = False
    closing: str = "ask"
    lock_after: int = 0
    receives_locked: bool = True
    undo_seconds: int = 5
    text_size: int = 100
    density: str = "comfortable"
    list_width: int = 0
    window: str = ""
    place: str = "inbox"
    conversation: int = 0
    notices: bool = True
    notice_says: str = Says.EVERYTHING.value
    quiet: bool = False
    quiet_from: int = 22 * 60
    quiet_until: int = 8 * 60
    silent: str = ""
    updates: bool = True

    @property
    def wishes(self) -> Wishes:
        """How the owner wants to be told of what comes in."""
        silent = frozenset(Sound(each) for each in self.silent.split())
        return Wishes(self.notices, Says(self.notice_says), self.quiet, self.quiet_from, self.quiet_until, silent)


@record
class Speech:
    """`chosen` is one of `languages` (key and own name), or empty where the window speaks as the computer does."""

    chosen: Callable[[], str] = lambda: ""
    languages: tuple[tuple[str, str], ...] = ()
    choose: Callable[[str], object] = lambda _: None


@QmlElement
@QmlUncreatable("made in Python")
class Settings(QObject):
    language_changed = Signal()
    appearance_changed = Signal()
    motion_changed = Signal()
    reduced_motion_changed = Signal()
    more_contrast_changed = Signal()
    closing_changed = Signal()
    lock_after_changed = Signal()
    receives_locked_changed = Signal()
    undo_seconds_changed = Signal()
    text_size_changed = Signal()
    density_changed = Signal()
    list_width_changed = Signal()
    window_changed = Signal()
    place_changed = Signal()
    conversation_changed = Signal()
    notices_changed = Signal()
    notice_says_changed = Signal()
    quiet_changed = Signal()
    quiet_from_changed = Signal()
    quiet_until_changed = Signal()
    silent_changed = Signal()
    updates_changed = Signal()

    def __init__(
        self, choices: Choices, save: Callable[[Choices], object], parent: QObject, speech: Speech | None = None
    ) -> None:
        super().__init__(parent)
        self._speech = speech or Speech()
        self._save = save
        self._system_wants_less = False
        self.choices = choices

    @Property(str, notify=appearance_changed)
    def appearance(self) -> str:
        return self.choices.appearance

    @Property(str, notify=motion_changed)
    def motion(self) -> str:
        return self.choices.motion

    @Property(bool, notify=reduced_motion_changed)
    def reduced_motion(self) -> bool:
        return self.choices.motion == "less" or (self.choices.motion == "system" and self._system_wants_less)

    @Property(bool, notify=more_contrast_changed)
    def more_contrast(self) -> bool:
        return self.choices.more_contrast

    @Property(int, notify=text_size_changed)
    def text_size(self) -> int:
        return self.choices.text_size

    @Property(str, notify=density_changed)
    def density(self) -> str:
        return self.choices.density

    @Property(int, notify=list_width_changed)
    def list_width(self) -> int:
        return self.choices.list_width

    @Slot(int)
    def choose_text_size(self, percent: int) -> None:
        self.keep(replace(self.choices, text_size=percent))

    @Slot(int)
    def resize_text(self, steps: int) -> None:
        """To the next size, or the one before."""
        at = min(range(len(TEXT_SIZES)), key=lambda place: abs(TEXT_SIZES[place] - self.choices.text_size))
        self.choose_text_size(TEXT_SIZES[min(max(0, at + steps), len(TEXT_SIZES) - 1)])

    @Slot(str)
    def choose_density(self, density: str) -> None:
        assert density in DENSITIES
        self.keep(replace(self.choices, density=density))

    @Slot(int)
    def choose_list_width(self, width: int) -> None:
        self.keep(replace(self.choices, list_width=width))

    @Property(str, notify=closing_changed)
    def closing(self) -> str:
        return self.choices.closing

    @Property(int, notify=lock_after_changed)
    def lock_after(self) -> int:
        return self.choices.lock_after

    @Property(bool, notify=receives_locked_changed)
    def receives_locked(self) -> bool:
        return self.choices.receives_locked

    @Property(str, notify=language_changed)
    def language(self) -> str:
        return self._speech.chosen()

    @Property("QStringList", constant=True)  # type: ignore[arg-type]
    def languages(self) -> list[str]:
        return [key for key, _ in self._speech.languages]

    @Slot(str, result=str)
    def name_of(self, language: str) -> str:
        """As it calls itself."""
        return dict(self._speech.languages).get(language, "")

    @Slot(str)
    def choose_language(self, language: str) -> None:
        self._speech.choose(language)
        self.language_changed.emit()

    @Property(int, notify=undo_seconds_changed)
    def undo_seconds(self) -> int:
        """How long an answer can be taken back before it goes; 0: it goes at once."""
        return self.choices.undo_seconds

    @Slot(int)
    def choose_undo_seconds(self, seconds: int) -> None:
        self.keep(replace(self.choices, undo_seconds=min(max(seconds, 0), 10)))

    @Slot(int)
    def choose_lock_after(self, minutes: int) -> None:
        self.keep(replace(self.choices, lock_after=minutes))

    @Slot(bool)
    def choose_receives_locked(self, receives: bool) -> None:
        self.keep(replace(self.choices, receives_locked=receives))

    @Slot(str)
    def choose_appearance(self, appearance: str) -> None:
        assert appearance in APPEARANCES
        self.keep(replace(self.choices, appearance=appearance))

    @Slot(str)
    def choose_motion(self, motion: str) -> None:
        assert motion in MOTIONS
        self.keep(replace(self.choices, motion=motion))

    def hear_of_motion(self, wanted: str) -> None:
        """What the system asks for: "less" or "full"."""
        self._system_wants_less = wanted == "less"
        self.reduced_motion_changed.emit()

    @Slot(bool)
    def choose_more_contrast(self, more: bool) -> None:
        self.keep(replace(self.choices, more_contrast=more))

    @Slot(str)
    def choose_closing(self, closing: str) -> None:
        self.keep(replace(self.choices, closing=closing))

    def keep(self, choices: Choices) -> None:
        """Show and save."""
        old, self.choices = self.choices, choices
        emit_changed(self, old, choices)
        if choices.motion != old.motion:
            self.reduced_motion_changed.emit()
        if choices != old:
            self._save(choices)
