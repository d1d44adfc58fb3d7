"""One run of the window: which shop is open, what the shell shows, and how everything ends in order."""

import json
import os
import sys
from collections.abc import Callable
from concurrent.futures import Future, wait
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from conwerz_desktop import keychain
from conwerz_desktop.app import core_dumps, erasing, opening, preferences, profile, programs
from conwerz_desktop.app.clock import Clock, real_now
from conwerz_desktop.app.crashes import CrashLog
from conwerz_desktop.app.engine import Engine
from conwerz_desktop.app.options import Options
from conwerz_desktop.app.practice_server import PracticeServer
from conwerz_desktop.app.profile import Profile
from conwerz_desktop.app.shop import OpenStore, Shop
from conwerz_desktop.desktop import browser, fonts, mark
from conwerz_desktop.desktop.ending_signals import EndingSignals
from conwerz_desktop.desktop.idleness import Idleness
from conwerz_desktop.desktop.pictures import Pictures
from conwerz_desktop.desktop.single_instance import SingleInstance
from conwerz_desktop.desktop.tray import Tray
from conwerz_desktop.domain.connection_health import Standing
from conwerz_desktop.keychain import KeychainError
from conwerz_desktop.services import background, database_key, drafting, reading
from conwerz_desktop.services.database_key import PassphraseNeeded
from conwerz_desktop.services.health import Health
from conwerz_desktop.store.errors import KeyMissing, StoreError, WrongKey
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.code_entry import CodeEntry
from conwerz_desktop.viewmodels.desk import Desk, DeskActs
from conwerz_desktop.viewmodels.integrations import ConnectionActs
from conwerz_desktop.viewmodels.lock import Lock, LockActs
from conwerz_desktop.viewmodels.moments import Calendar
from conwerz_desktop.viewmodels.settings import Choices, Settings
from conwerz_desktop.viewmodels.shell import Shell, ShellActs

if TYPE_CHECKING:
    from conwerz_desktop.app.online import Endpoints


PATIENCE = 0.5  # seconds that the first frame waits for the keychain, before the window says that it is starting


def run(options: Options, make: "Callable[[QApplication, Options, Profile], Program] | None" = None) -> int:
    """Until the window is closed for good, or a signal says so. Returns the exit code."""
    started_at = real_now()
    chosen = opening.chosen(options.profile, practice=options.practice)
    core_dumps.refuse()
    CrashLog(chosen.crash_log).install()
    if options.safe_graphics:
        os.environ["QT_QUICK_BACKEND"] = "software"
    _hurry()
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Conwerz")
    application.setWindowIcon(mark.icon(programs.RESOURCES / "icons" / "conwerz.svg"))
    fonts.prepare(application)
    instance = SingleInstance(profile.real(options.profile).folder, application)
    if not instance.is_first:
        instance.raise_first()
        return 0
    program = (make or Program)(application, options, chosen)
    instance.asked_to_raise.connect(program.raise_window)
    if options.until_first_row:
        program.when_first_row_is_shown(lambda: _report_and_quit(application, started_at))
    ending = EndingSignals(application)
    ending.heard.connect(application.quit)
    program.start()
    code = application.exec()
    program.close()
    return code


def _hurry() -> None:
    """An event reaches the screen through four threads: none may wait long for another (design section 8)."""
    sys.setswitchinterval(0.0005)  # Python's 5 ms is a third of a frame, paid at every row that a busy neighbour delays
    os.environ.setdefault("QT_QPA_UPDATE_IDLE_TIME", "0")  # 5 ms before each frame; animations tick at 16


def _report_and_quit(application: QApplication, started_at: int) -> None:
    sys.stdout.write(json.dumps({"first_row_ms": real_now() - started_at}) + "\n")
    sys.stdout.flush()
    application.quit()


class Program(QObject):
    """Lives on the GUI thread. A shop is opened, used, and closed or erased; the window stays."""

    def __init__(
        self,
        application: QApplication,
        options: Options,
        chosen: Profile,
        serve: Callable[[Path, int | None], PracticeServer] = PracticeServer,
        real_clock: Callable[[], int] = real_now,
    ) -> None:
        """`serve` starts the practice shop's other half."""
        super().__init__(application)
        self._serve = serve
        self._real_clock = real_clock
        self._application = application
        self._options = options
        self._profile = chosen
        self._server = serve(chosen.relay_data, options.seed) if chosen.is_practice else None
        self._shop: Shop | None = None
        self._desk: Desk | None = None
        self._bridge = Bridge(self)
        self._opening = self._begin_to_open() if self._server or opening.exists(chosen) else None
        self._when_first_row: Callable[[], None] | None = None
        self._settings = Settings(Choices(), self._save_choices, self)
        self._tray = Tray(application.windowIcon(), self)
        self._idleness = Idleness(application)
        self._code = CodeEntry(self._enter_code, self)
        self._lock = Lock(LockActs(self._lock_up, self._unlock, self._protect), self)
        self._shell = Shell(
            self._shell_acts(), self._settings, self._code, self._lock, self, has_tray=self._tray.available
        )
        self._engine = Engine(self._shell, Pictures(self._picture))
        self._idleness.reached.connect(self._lock.lock)
        self._settings.lock_after_changed.connect(self._watch_idleness)
        self._tray.asked_to_show.connect(self.raise_window)
        self._tray.asked_to_quit.connect(application.quit)

    def start(self) -> None:
        """Everything that the first frame shows; what costs time follows it."""
        if self._opening:
            wait([self._opening], PATIENCE)
            self._show_when_open(self._opening)
        else:
            self._shell.show_first_run()
        self._engine.window.show()

    @property
    def practice(self) -> PracticeServer | None:
        """The open practice shop's other half."""
        return self._server

    def raise_window(self) -> None:
        self._shell.raised.emit()

    def when_first_row_is_shown(self, then: Callable[[], None]) -> None:
        """Call `then` once, after a frame that shows a conversation."""

        self._when_first_row = then
        self._engine.window.frameSwapped.connect(self._look_for_first_row)

    def _look_for_first_row(self) -> None:
        if self._when_first_row and self._desk and self._desk.shows_somebody():
            then, self._when_first_row = self._when_first_row, None
            self._engine.window.frameSwapped.disconnect(self._look_for_first_row)
            then()

    def close(self) -> None:
        """Window, network, store, practice server: each before what it needs."""
        self._bridge.close()
        self._tray.hide()
        self._engine.close()
        self._close_shop()
        if self._server:
            self._server.stop()

    def _begin_to_open(self, open_store: OpenStore = opening.open_store) -> Future[Shop]:
        """Off the GUI thread: the keychain may ask for its password."""
        chosen, clock = self._profile, Clock(self._real_clock)
        return background.begin(
            lambda: Shop(chosen, keychain.for_this_system(chosen.keychain_service), clock, open_store), "opening"
        )

    def _open(self) -> None:
        self._show_when_open(self._begin_to_open())

    def _enter_code(self, words: str) -> None:
        self._show_when_open(self._begin_to_open(partial(opening.open_recovered, words=words)))

    def _show_when_open(self, shop: Future[Shop]) -> None:
        if not shop.done():
            shop.add_done_callback(lambda done: self._bridge.call(partial(self._show_when_open, done)))
        elif error := shop.exception():
            self._tell_what_is_in_the_way(error)
        else:
            self._show(shop.result())

    def _tell_what_is_in_the_way(self, error: BaseException) -> None:
        from conwerz_desktop.services.passphrase import WrongPassphrase  # noqa: PLC0415 - cryptography costs start time
        from conwerz_desktop.services.recovery import WrongCode  # noqa: PLC0415

        match error:
            case PassphraseNeeded():
                self._lock.know(by_passphrase=True, by_keychain=False)
                self._shell.show_locked(takes_code=self._profile.recovery.exists())
            case WrongPassphrase():
                self._lock.refuse(error.key)
            case WrongCode():
                self._code.refuse(error.unknown)
            case StoreError() | KeychainError():
                takes_code = (
                    isinstance(error, KeychainError | KeyMissing | WrongKey) and self._profile.recovery.exists()
                )
                self._shell.show_trouble(error.key, takes_code=takes_code)
            case _:
                raise error

    def _show(self, shop: Shop) -> None:
        self._shop = shop
        self._settings.keep(preferences.load(shop.store))
        self._lock.know(by_passphrase=shop.has_passphrase, by_keychain=shop.keychain.can_lock)
        self._watch_idleness()
        self._desk = self._make_desk(shop)
        self._shell.show_inbox(self._desk, practice=self._server is not None)
        if not shop.profile.is_practice and not preferences.recovery_is_known(shop.store):
            self._show_recovery(shop)
        self._engine.window.frameSwapped.connect(self._after_first_frame, Qt.ConnectionType.SingleShotConnection)

    def _after_first_frame(self) -> None:
        if self._shop and self._server and self._desk:
            self._shop.go_online(partial(_practice_endpoints, self._server), self._tell)
            self._server.when_renewed(lambda: self._bridge.call(self._begin_again))

    def _begin_again(self) -> None:
        if self._shop:
            self._shop.begin_again()

    def _make_desk(self, shop: Shop) -> Desk:
        acts = DeskActs(
            answer=shop.outbox.answer,
            send_again=shop.outbox.send_again,
            see=partial(reading.see, shop.store),
            keep_draft=partial(drafting.keep, shop.store),
            open_link=browser.open_address,
            copy=browser.copy,
            connections=ConnectionActs(
                check=shop.check, test=shop.test, subscribe=shop.subscribe, open_link=browser.open_address
            ),
        )
        return Desk(shop.store, shop.clock, Calendar(), acts, self._bridge, self)

    def _tell(self, news: Health | Standing) -> None:
        """From the network thread."""
        if isinstance(news, Health):
            self._tell_health(news)
        elif self._desk:
            self._bridge.call(partial(self._desk.show_standing, news))

    def _tell_health(self, health: Health) -> None:
        """From the network thread."""
        if self._desk:
            self._bridge.call(partial(self._desk.show_health, health))

    def _try_practice(self) -> None:
        self._close_shop()
        self._profile = profile.practice(self._options.profile)
        self._server = self._serve(self._profile.relay_data, self._options.seed)
        self._open()

    def _leave_practice(self) -> None:
        """The practice shop ends and is erased; the real one, if there is one, comes back."""
        shop, server, left = self._shop, self._server, self._profile
        assert server is not None, "only the practice shop can be left"
        self._shell.show_starting()
        self._close_desk()
        self._shop = self._server = None
        erased = background.begin(lambda: erasing.erase_practice(left, shop, server), "erasing")
        self._bridge.when_done(erased, lambda _: self._come_back(), self._come_back)

    def _come_back(self) -> None:
        self._profile = profile.real(self._options.profile)
        self._opening = self._begin_to_open() if opening.exists(self._profile) else None
        self.start()

    def _retry(self) -> None:
        self._close_shop()
        self._open()

    def _show_recovery(self, shop: Shop) -> None:
        """The words that open the database without the keychain, at each start until the owner says they are kept."""
        from conwerz_desktop.services import recovery  # noqa: PLC0415 - cryptography costs start time

        words = recovery.code(shop.keychain)
        recovery.seal(shop.profile.recovery, (shop.store.key,), recovery.public_key(words))
        shop.store.write(lambda writing: recovery.remember(writing, words)).result()
        self._shell.show_recovery(words)

    def _keep_recovery(self) -> None:
        if self._shop:
            preferences.note_recovery_is_known(self._shop.store)

    def _lock_up(self) -> None:
        """Scene, rows and reader go; whether messages go on coming in is the owner's choice."""
        if self._shop and self._desk:
            by_passphrase, kept = self._shop.has_passphrase, self._shop.keychain
            self._shell.show_locked(takes_code=False)
            self._close_desk()
            if self._settings.choices.receives_locked:
                self._shop.store.close_reader()
            else:
                self._close_shop()
            if not by_passphrase:
                background.begin(kept.lock, "locking")

    def _unlock(self, passphrase: str) -> None:
        secret = passphrase or None
        if self._shop is None:
            self._show_when_open(self._begin_to_open(partial(opening.open_store, passphrase=secret)))
        else:
            shop = self._shop
            asked = background.begin(lambda: database_key.current(shop.keychain, secret), "unlocking")
            asked.add_done_callback(lambda done: self._bridge.call(partial(self._show_unlocked, done)))

    def _show_unlocked(self, key: "Future[bytes | None]") -> None:
        from conwerz_desktop.services.passphrase import WrongPassphrase  # noqa: PLC0415 - cryptography costs start time

        match key.exception():
            case None if self._shop:
                self._shop.store.open_reader()
                self._show(self._shop)
            case WrongPassphrase() | PassphraseNeeded() | KeychainError() as refusal:
                self._lock.refuse(refusal.key)
            case error if error:
                raise error

    def _protect(self, passphrase: str) -> None:
        """Another passphrase, or none, stands before the key from now on."""
        if self._shop:
            asked = background.begin(partial(self._shop.protect, passphrase or None), "protecting")
            asked.add_done_callback(lambda done: self._bridge.call(partial(self._show_protected, done)))

    def _show_protected(self, done: Future[None]) -> None:
        if isinstance(error := done.exception(), KeychainError):
            self._lock.refuse(error.key)
        elif error:
            raise error
        elif self._shop:
            self._lock.know(by_passphrase=self._shop.has_passphrase, by_keychain=self._shop.keychain.can_lock)

    def _watch_idleness(self) -> None:
        self._idleness.watch(self._settings.choices.lock_after)

    def _close_shop(self) -> None:
        self._close_desk()
        if self._shop:
            self._shop.leave_network()
            self._shop.store.close()
            self._shop = None

    def _close_desk(self) -> None:
        if self._desk:
            self._desk.close()
            self._desk.deleteLater()
            self._desk = None

    def _picture(self, message: int, position: int) -> Future[bytes]:
        if self._shop:
            return self._shop.picture(message, position)
        gone: Future[bytes] = Future()
        gone.set_exception(LookupError("no shop is open"))
        return gone

    def _save_choices(self, choices: Choices) -> None:
        if self._shop:
            preferences.save(self._shop.store, choices)

    def _hide(self) -> None:
        self._tray.show()
        self._engine.window.hide()

    def _shell_acts(self) -> ShellActs:
        return ShellActs(
            try_practice=self._try_practice,
            leave_practice=self._leave_practice,
            retry=self._retry,
            begin_shop=self._open,
            keep_recovery=self._keep_recovery,
            hide=self._hide,
            quit=self._application.quit,
            copy=browser.copy,
        )


def _practice_endpoints(server: PracticeServer) -> "Endpoints":
    from conwerz_desktop.app.online import practice_endpoints  # noqa: PLC0415 - after the first frame

    return practice_endpoints(server.facts())
