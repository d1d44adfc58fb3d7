"""Which screen the window shows, and the questions that belong to the whole program."""

from collections.abc import Callable
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from conwerz_desktop.domain.records import record
from conwerz_desktop.store.errors import Damaged, Emptied, KeyMissing, WrongKey
from conwerz_desktop.viewmodels.code_entry import CodeEntry
from conwerz_desktop.viewmodels.commands import Commands
from conwerz_desktop.viewmodels.desk import Desk
from conwerz_desktop.viewmodels.lock import Lock
from conwerz_desktop.viewmodels.qt import QmlUncreatable
from conwerz_desktop.viewmodels.review import Review
from conwerz_desktop.viewmodels.rows import Rows
from conwerz_desktop.viewmodels.settings import Settings
from conwerz_desktop.viewmodels.shown import emit_changed
from conwerz_desktop.viewmodels.troubles import trouble

if TYPE_CHECKING:
    from conwerz_desktop.viewmodels.connecting import ConnectFlow
    from conwerz_desktop.viewmodels.erase_all import EraseAll
    from conwerz_desktop.viewmodels.help import Help, HelpActs
    from conwerz_desktop.viewmodels.key_settings import KeyActs, KeySettings
    from conwerz_desktop.viewmodels.licences import LicenceActs, Licences
    from conwerz_desktop.viewmodels.notice_settings import NoticeSettingActs, NoticeSettings
    from conwerz_desktop.viewmodels.restore import Restore
    from conwerz_desktop.viewmodels.updates import Updates

QML_IMPORT_NAME = "Conwerz.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_RESTORABLE = {Damaged.key, Emptied.key, KeyMissing.key, WrongKey.key}


@record
class ShellActs:
    """What the program does for the shell. `hide` puts the window into the tray."""

    try_practice: Callable[[], object]
    leave_practice: Callable[[], object]
    retry: Callable[[], object]
    begin_shop: Callable[[], object]
    connect: Callable[[], object]
    salvage: Callable[[], object]
    begin_anew: Callable[[], object]
    keep_recovery: Callable[[], object]
    show_code: Callable[[], object]
    renew_code: Callable[[], object]
    change_key: Callable[[], object]
    hide: Callable[[], object]
    quit: Callable[[], object]
    copy_secret: Callable[[str], object]
    rehearse: Callable[[int], object] = lambda _: None
    keys: "Callable[[], KeyActs] | None" = None
    notices: "Callable[[], NoticeSettingActs] | None" = None
    licences: "Callable[[], LicenceActs] | None" = None
    updates: "Callable[[], Updates] | None" = None
    help: "Callable[[], HelpActs] | None" = None


@record
class WaysIn:
    """What opens a shop beside its own key: the recovery code, the passphrase, a backup. And the one way out."""

    code: CodeEntry
    lock: Lock
    restore: "Callable[[], Restore]"
    erasing: "Callable[[], EraseAll]"


@record
class RecoveryWord:
    key: int
    word: str


@record
class ShellState:
    """`screen` is starting, first_run, connect, recovery, restore, trouble, locked, erasing or inbox."""

    screen: str = "starting"
    desk: Desk | None = None
    flow: "ConnectFlow | None" = None
    practice: bool = False
    stories: tuple[str, ...] = ()
    trouble_title: str = ""
    trouble_cause: str = ""
    trouble_remedy: str = ""
    mendable: bool = False
    restorable: bool = False
    lost: bool = False
    notice_title: str = ""
    notice: str = ""
    asks_about_closing: bool = False
    busy: bool = False


@QmlElement
@QmlUncreatable("made in Python")
class Shell(QObject):
    screen_changed = Signal()
    desk_changed = Signal()
    flow_changed = Signal()
    practice_changed = Signal()
    stories_changed = Signal()
    trouble_title_changed = Signal()
    trouble_cause_changed = Signal()
    trouble_remedy_changed = Signal()
    mendable_changed = Signal()
    restorable_changed = Signal()
    lost_changed = Signal()
    notice_title_changed = Signal()
    notice_changed = Signal()
    asks_about_closing_changed = Signal()
    busy_changed = Signal()
    raised = Signal()
    """The window is to come to the front."""

    def __init__(
        self,
        acts: ShellActs,
        settings: Settings,
        ways: WaysIn,
        parent: QObject,
        *,
        has_tray: Callable[[], bool] = lambda: False,
    ) -> None:
        super().__init__(parent)
        self._acts = acts
        self._settings = settings
        self._before_restore = "first_run"
        self._has_tray = has_tray
        self._recovery_words = Rows(RecoveryWord, self)
        self._ways = ways
        self._commands = Commands(self)
        self._review = Review(self)
        self._state = ShellState()

    @Property(Settings, constant=True)
    def settings(self) -> Settings:
        return self._settings

    @property
    def chosen(self) -> Settings:
        return self._settings

    @Property(Review, constant=True)
    def review(self) -> Review:
        return self._review

    @property
    def screencast(self) -> Review:
        return self._review

    @property
    def registry(self) -> Commands:
        return self._commands

    @Property(Commands, constant=True)
    def commands(self) -> Commands:
        return self._commands

    @Property(QObject, constant=True)
    def key_settings(self) -> QObject:
        return self._key_settings

    @cached_property
    def _key_settings(self) -> "KeySettings":
        from conwerz_desktop.viewmodels.key_settings import KeyActs, KeySettings  # noqa: PLC0415 - for who asks

        return KeySettings(self._commands, self._acts.keys() if self._acts.keys else KeyActs(), self)

    @Property(QObject, constant=True)
    def notice_settings(self) -> QObject:
        return self._notice_settings

    @cached_property
    def _notice_settings(self) -> "NoticeSettings":
        from conwerz_desktop.viewmodels.notice_settings import NoticeSettingActs, NoticeSettings  # noqa: PLC0415

        acts = self._acts.notices() if self._acts.notices else NoticeSettingActs()
        return NoticeSettings(self._settings, acts, self)

    @Property(QObject, constant=True)
    def licences(self) -> QObject:
        return self._licences

    @cached_property
    def _licences(self) -> "Licences":
        from conwerz_desktop.viewmodels.licences import LicenceActs, Licences  # noqa: PLC0415 - for who asks

        return Licences(self._acts.licences() if self._acts.licences else LicenceActs(), self)

    @Property(QObject, constant=True)
    def updates(self) -> QObject:
        from conwerz_desktop.viewmodels.updates import UpdateActs, Updates  # noqa: PLC0415 - for who asks

        return self._acts.updates() if self._acts.updates else Updates(UpdateActs(), self._settings, self)

    @Property(QObject, constant=True)
    def help(self) -> QObject:
        return self._help

    @cached_property
    def _help(self) -> "Help":
        from conwerz_desktop.viewmodels.help import Help, HelpActs  # noqa: PLC0415 - for who asks

        return Help(self._acts.help() if self._acts.help else HelpActs(), self)

    @Property(CodeEntry, constant=True)
    def code(self) -> CodeEntry:
        return self._ways.code

    @Property(Lock, constant=True)
    def lock(self) -> Lock:
        return self._ways.lock

    @Property(QObject, constant=True)
    def restore(self) -> QObject:
        return self._ways.restore()

    @Property(QObject, constant=True)
    def erasing(self) -> QObject:
        return self._ways.erasing()

    @Property(bool, notify=practice_changed)
    def practice(self) -> bool:
        """The open shop is the practice shop."""
        return self._state.practice

    @Property(bool, constant=True)
    def has_tray(self) -> bool:
        return self._has_tray()

    @Property(str, notify=screen_changed)
    def screen(self) -> str:
        return self._state.screen

    @Property(Desk, notify=desk_changed)
    def desk(self) -> Desk | None:
        return self._state.desk

    @Property(QObject, notify=flow_changed)
    def flow(self) -> "ConnectFlow | None":
        """Connecting a shop, while it is on screen."""
        return self._state.flow

    @Property(Rows, constant=True)
    def recovery_words(self) -> Rows:
        return self._recovery_words

    @Property(str, notify=trouble_title_changed)
    def trouble_title(self) -> str:
        return self._state.trouble_title

    @Property(str, notify=trouble_cause_changed)
    def trouble_cause(self) -> str:
        return self._state.trouble_cause

    @Property(str, notify=trouble_remedy_changed)
    def trouble_remedy(self) -> str:
        return self._state.trouble_remedy

    @Property(bool, notify=asks_about_closing_changed)
    def asks_about_closing(self) -> bool:
        return self._state.asks_about_closing

    @Property(bool, notify=busy_changed)
    def busy(self) -> bool:
        """Something the owner asked for is on its way."""
        return self._state.busy

    @Property(bool, notify=mendable_changed)
    def mendable(self) -> bool:
        """The trouble is a damaged file, of which something may be saved."""
        return self._state.mendable

    @Property(str, notify=notice_title_changed)
    def notice_title(self) -> str:
        return self._state.notice_title

    @Property(str, notify=notice_changed)
    def notice(self) -> str:
        """What the owner is told once; empty: nothing."""
        return self._state.notice

    def tell(self, title: str, sentence: str) -> None:
        self._set(replace(self._state, notice_title=title, notice=sentence))

    @Slot()
    def note(self) -> None:
        """The owner has read it."""
        self._set(replace(self._state, notice=""))

    @Property(bool, notify=restorable_changed)
    def restorable(self) -> bool:
        """A backup would help."""
        return self._state.restorable

    @Property(bool, notify=lost_changed)
    def lost(self) -> bool:
        """Nothing can be read, and nothing but a backup would bring it back."""
        return self._state.lost

    @Slot()
    def begin_anew(self) -> None:
        """The file in which nothing can be read is set aside."""
        self._acts.begin_anew()

    @Slot()
    def salvage(self) -> None:
        self._acts.salvage()

    def show_starting(self) -> None:
        self._set(replace(self._state, screen="starting", desk=None, practice=False))

    def show_erasing(self) -> None:
        self._set(replace(self._state, screen="erasing", desk=None, practice=False, notice=""))

    def show_first_run(self) -> None:
        self._set(replace(self._state, screen="first_run", desk=None, practice=False, busy=False))

    def show_inbox(self, desk: Desk, *, practice: bool = False, stories: tuple[str, ...] = ()) -> None:
        self._set(replace(self._state, screen="inbox", desk=desk, practice=practice, stories=stories, busy=False))

    def show_connect(self, flow: "ConnectFlow") -> None:
        self._set(replace(self._state, screen="connect", flow=flow, busy=False))

    def show_recovery(self, code: str) -> None:
        """Until the owner keeps them: `code` is words apart by spaces."""
        self._recovery_words.replace([RecoveryWord(number, word) for number, word in enumerate(code.split(), 1)])
        self._set(replace(self._state, screen="recovery", busy=False))

    def show_locked(self, *, takes_code: bool) -> None:
        """Nothing of the shop is left in the window."""
        self._ways.code.offer(takes_code)
        self._set(replace(self._state, screen="locked", desk=None, busy=False))

    def show_trouble(self, key: str, *, takes_code: bool = False) -> None:
        """`key` is of the keychain's or the store's errors; `takes_code` says that the recovery code would mend it."""
        found = trouble(key)
        self._ways.code.offer(takes_code)
        self._set(
            replace(
                self._state,
                screen="trouble",
                trouble_title=found.title,
                trouble_cause=found.cause,
                trouble_remedy=found.remedy,
                mendable=key == Damaged.key,
                restorable=key in _RESTORABLE,
                lost=key == Emptied.key,
                busy=False,
            )
        )

    @Slot()
    def try_practice(self) -> None:
        self._set(replace(self._state, busy=True))
        self._acts.try_practice()

    @Slot()
    def begin_shop(self) -> None:
        """Make the real shop's database on this computer; its recovery code follows."""
        self._set(replace(self._state, busy=True))
        self._acts.begin_shop()

    @Slot()
    def connect_shop(self) -> None:
        """Log in to Meta, and choose what to connect."""
        self._acts.connect()

    @Property("QStringList", notify=stories_changed)  # type: ignore[arg-type]
    def stories(self) -> list[str]:
        """What can be made to happen in the practice shop."""
        return list(self._state.stories)

    @Slot(int)
    def rehearse(self, story: int) -> None:
        """Make one of the stories happen."""
        self._acts.rehearse(story)

    @Slot()
    def leave_practice(self) -> None:
        self._set(replace(self._state, busy=True))
        self._acts.leave_practice()

    @Slot()
    def ask_for_backup(self) -> None:
        self._ways.restore().begin()
        self._before_restore = self._state.screen
        self._set(replace(self._state, screen="restore"))

    @Slot()
    def leave_restore(self) -> None:
        self._set(replace(self._state, screen=self._before_restore))

    @Slot()
    def retry(self) -> None:
        self._set(replace(self._state, busy=True))
        self._acts.retry()

    @Slot()
    def keep_recovery(self) -> None:
        """The owner has written the code down: it leaves the memory of the window."""
        screen = "inbox" if self._state.desk else "starting"
        self._acts.keep_recovery()
        self._recovery_words.replace([])
        self._set(replace(self._state, screen=screen))

    @Slot()
    def show_code(self) -> None:
        """Once more, from the keychain."""
        self._acts.show_code()

    @Slot()
    def renew_code(self) -> None:
        """Another code; the old one opens nothing any more but older backups."""
        self._acts.renew_code()

    @Slot()
    def change_key(self) -> None:
        """Encrypt the whole database anew. The inbox is closed meanwhile."""
        self._acts.change_key()

    @Slot()
    def copy_recovery(self) -> None:
        self._acts.copy_secret(" ".join(row.word for row in self._recovery_words.rows))

    @Slot()
    def close_window(self) -> None:
        """The window's close button: without a window or the end, as the owner chose; the first time it asks.

        Where the desktop has no tray, starting Conwerz once more brings the window back.
        """
        closing = self._settings.choices.closing
        if self._state.screen == "inbox" and closing == "ask":
            self.ask_about_closing()
        elif self._state.screen == "inbox" and closing == "tray":
            self._acts.hide()
        else:
            self._acts.quit()

    def ask_about_closing(self) -> None:
        self._set(replace(self._state, asks_about_closing=True))

    @Slot(str)
    def answer_closing(self, closing: str) -> None:
        """`closing` is tray or quit, and is remembered; empty: the window stays, and asks again another time."""
        self._set(replace(self._state, asks_about_closing=False))
        if closing:
            self._settings.choose_closing(closing)
            self.close_window()

    @Slot()
    def quit(self) -> None:
        self._acts.quit()

    def _set(self, state: ShellState) -> None:
        old, self._state = self._state, state
        emit_changed(self, old, state)
