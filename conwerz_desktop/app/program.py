"""One run of the window: which shop is open, what the shell shows, and how everything ends in order."""

from collections.abc import Callable
from concurrent.futures import Future, wait
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtQuick import QQuickWindow
from PySide6.QtWidgets import QApplication

from conwerz_desktop import keychain
from conwerz_desktop.app import (
    describing,
    haste,
    opening,
    plans,
    policies,
    practising,
    preferences,
    profile,
    programs,
    relays,
    remembering,
)
from conwerz_desktop.app.backing_up import BackingUp
from conwerz_desktop.app.calming import Calming
from conwerz_desktop.app.clock import Clock, real_now
from conwerz_desktop.app.desk_acts import desk_acts
from conwerz_desktop.app.engine import Engine
from conwerz_desktop.app.first_rows import FirstRows
from conwerz_desktop.app.graphics import Card, FirstFrame
from conwerz_desktop.app.joining import Joining
from conwerz_desktop.app.keys import OwnKeys
from conwerz_desktop.app.locking import Locking
from conwerz_desktop.app.mending import Mending
from conwerz_desktop.app.noticing import Noticing
from conwerz_desktop.app.options import Options
from conwerz_desktop.app.paging import Paging
from conwerz_desktop.app.picture_sources import PictureSources
from conwerz_desktop.app.practising import Practising, Serve
from conwerz_desktop.app.profile import Profile
from conwerz_desktop.app.recovering import Recovering
from conwerz_desktop.app.reviewing import Reviewing
from conwerz_desktop.app.screens import Screens
from conwerz_desktop.app.shop import OpenStore, Shop
from conwerz_desktop.app.speaking import Speaking
from conwerz_desktop.app.troubles import Troubles
from conwerz_desktop.desktop import browser
from conwerz_desktop.keychain import Keychain
from conwerz_desktop.services import background
from conwerz_desktop.store.database import Store
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.desk import Desk
from conwerz_desktop.viewmodels.moments import Calendar
from conwerz_desktop.viewmodels.settings import Choices, Settings
from conwerz_desktop.viewmodels.shell import Shell, ShellActs, WaysIn

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

    from conwerz_desktop.app.endpoints import Endpoints
    from conwerz_desktop.app.going_online import GoingOnline
    from conwerz_desktop.app.parting import Parting
    from conwerz_desktop.app.practice_server import PracticeServer
    from conwerz_desktop.app.updating import Updating
    from conwerz_desktop.desktop.tray import Tray


PATIENCE = 0.5  # seconds that the first frame waits for the keychain, before the window says that it is starting


class Program(QObject):
    """Lives on the GUI thread. A shop is opened, used, and closed or erased; the window stays."""

    def __init__(
        self,
        application: QApplication,
        options: Options,
        chosen: Profile,
        serve: Serve = practising.serve,
        real_clock: Callable[[], int] = real_now,
    ) -> None:
        """`serve` starts the practice shop's other half."""
        super().__init__(application)
        self._real_clock = real_clock
        self._application = application
        self.options = options
        self.profile = chosen
        self.practising = Practising(self, serve)
        self.shop: Shop | None = None
        self._desk: Desk | None = None
        self.bridge = Bridge(self)
        opens = self.practice or opening.exists(chosen) or not policies.is_readable()
        self._opening = self._begin_to_open() if opens else None
        self._when_first_row: Callable[[], None] | None = None
        self._is_to_review = options.review
        self._resumed = self._is_ending = False
        self._speaking = Speaking(self, application)
        screens = Screens(programs.SCREENS)
        screens.compile_ahead()  # never before: that thread asks translators, and would wait for this one for ever
        self.settings = Settings(Choices(), self._save_choices, self, self._speaking.speech())
        self.noticing = Noticing(self)
        self._locking = Locking(self, application)
        self._calming = Calming(self.settings, self.bridge, application, self)
        self._recovering = Recovering(self)
        self._backing_up = BackingUp(self)
        self._plan = plans.find(options.plan)
        self.joining = Joining(self, self._plan)
        self._mending = Mending(self)
        self._troubles = Troubles(self, self._locking, self._recovering, self._mending)
        self._own_keys = OwnKeys(self, profile.real(options.profile).folder / "keys.toml")
        self.shell = Shell(
            self._shell_acts(),
            self.settings,
            WaysIn(
                self._recovering.code,
                self._locking.lock,
                lambda: self._backing_up.restore,
                lambda: self.parting.erase_all,
            ),
            self,
            has_tray=lambda: self.tray.available,
        )
        self.reviewing = Reviewing(self)
        shown = PictureSources(self)
        self._engine = Engine(self.shell, shown.messages, shown.posts, screens, hidden=True)  # until `start`
        self.window.activeChanged.connect(self.noticing.look_again)

    @cached_property
    def tray(self) -> "Tray":
        from conwerz_desktop.desktop.tray import Tray  # noqa: PLC0415 - after the first rows

        tray = Tray(self._icon, self)
        tray.asked_to_show.connect(self.raise_window)
        tray.asked_to_quit.connect(self._application.quit)
        return tray

    @cached_property
    def _icon(self) -> "QIcon":
        from conwerz_desktop.desktop import mark  # noqa: PLC0415 - after the first frame

        return mark.icon(programs.RESOURCES / "icons" / "conwerz.svg")

    @cached_property
    def updating(self) -> "Updating":
        from conwerz_desktop.app.updating import Updating  # noqa: PLC0415 - after the first rows

        return Updating(self)

    @cached_property
    def going_online(self) -> "GoingOnline":
        from conwerz_desktop.app.going_online import GoingOnline  # noqa: PLC0415 - after the first rows

        return GoingOnline(self, self._plan)

    @cached_property
    def parting(self) -> "Parting":
        from conwerz_desktop.app.parting import Parting  # noqa: PLC0415 - for who erases everything

        return Parting(self)

    def start(self) -> None:
        """Everything that the first frame shows; what costs time follows it."""
        if self._opening:
            wait([self._opening], PATIENCE)
            self._show_when_open(self._opening)
        else:
            self.shell.show_first_run()
        self._own_keys.read()
        if self.options.hidden and not self._is_seen:
            self.tray.show()
        else:
            self._engine.window.show()
        QTimer.singleShot(haste.SECONDS * 1_000, haste.end)

    def watch_frames(self, card: Card) -> FirstFrame:
        """Before the window is drawn for the first time; a card that cannot draw ends the program."""
        frames = FirstFrame(self._engine.window, card, self)
        frames.failed.connect(lambda: self.bridge.call(self._application.quit))
        frames.drawn.connect(lambda: self.bridge.call(self._after_first_frame))
        self._engine.window.frameSwapped.connect(self._tell_of_frame)
        return frames

    @Slot()
    def _tell_of_frame(self) -> None:
        """In its turn: whoever waits for the frame takes Python's lock, and it is not over yet."""
        if self.shop:
            self.bridge.call(self.shop.under_way.movement.note_frame)

    @property
    def practice(self) -> "PracticeServer | None":
        """The open practice shop's other half."""
        return self.practising.server

    @property
    def desk(self) -> Desk | None:
        return self._desk

    @property
    def window(self) -> QQuickWindow:
        return self._engine.window

    def raise_window(self) -> None:
        self.shell.raised.emit()

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
        self._remember()
        self._is_ending = True
        self.reviewing.close()
        self.updating.close()
        self.noticing.close()
        self.bridge.close()
        self.tray.hide()
        self._engine.close()
        self.close_shop()
        self.practising.close()

    def keychain(self) -> Keychain:
        return keychain.for_this_system(self.profile.keychain_service)

    def new_clock(self) -> Clock:
        return Clock(self._real_clock)

    def _begin_to_open(self, open_store: OpenStore = opening.open_store) -> Future[Shop]:
        """Off the GUI thread: the keychain may ask for its password."""
        chosen, clock = self.profile, self.new_clock()
        return background.begin(lambda: Shop(chosen, self.keychain(), clock, open_store), "opening")

    def open(self, open_store: OpenStore = opening.open_store) -> None:
        """Open the chosen shop in this way, and show it, or what stands in the way."""
        self._show_when_open(self._begin_to_open(open_store))

    def _show_when_open(self, shop: Future[Shop]) -> None:
        if not shop.done():
            shop.add_done_callback(lambda done: self.bridge.call(partial(self._show_when_open, done)))
        elif error := shop.exception():
            self._troubles.show(error)
        else:
            self.show(shop.result())

    @property
    def _is_seen(self) -> bool:
        """Something is asked of the owner, so that hiding would be waiting for nobody."""
        return self.shop is None and (self._opening is None or self._opening.done())

    def show(self, shop: Shop) -> None:
        self.shop = shop
        self.settings.keep(preferences.load(shop.store))
        self._resume_window()
        self._locking.know(shop)
        self._desk = self._make_desk(shop)
        self._desk.resume(self.settings.choices.place, self.settings.choices.conversation)
        self._show_inbox(self._desk)
        if not shop.profile.is_practice and not self.joining.is_under_way:
            self._recovering.show_until_kept(shop)
        if self._engine.window.isVisible() or not self.options.hidden:
            FirstRows(self._engine.window, self._desk.stands, self._after_first_rows, self._desk)
        else:
            self.bridge.call(self._after_first_rows)  # there will be no frame until somebody wants to see one
        if self.joining.is_under_way:
            self.joining.goes_on()

    def leave_connect(self) -> None:
        """Back to what the window shows without it: the recovery code first, until it is kept."""
        if self.shop is None or self._desk is None:
            self.shell.show_first_run()
            return
        self._show_inbox(self._desk)
        if not self.shop.profile.is_practice:
            self._recovering.show_until_kept(self.shop)

    def _after_first_frame(self) -> None:
        """`Qt` is made with the icon, here and now: a thread that meets it half made finds nothing in it."""
        self._application.setWindowIcon(self._icon)

    def _after_first_rows(self) -> None:
        self._after_first_frame()  # also where no window is shown, and before other threads have anything to do
        if self.shop and self._desk:
            self.noticing.begin(self.shop)
            self._desk.turned.connect(self.noticing.look_again)
        if self.shop:
            self._mending.look(self.shop)
            self._recovering.look(self.shop)
        if self.shop and self.practice and self._desk:
            begin_again = self.going_online.begin_again  # made here, and not on the server's thread
            self.practice.when_renewed(lambda: self.bridge.call(begin_again))
        self.tray.show()
        self._calming.begin()
        self.go_online()
        if self._is_to_review:
            self._is_to_review = False
            self.reviewing.begin()

    def go_online(self) -> None:
        if self.shop:
            self.going_online.begin(self.shop)

    def endpoints(self, shop: Shop, choice: relays.RelayChoice) -> "Callable[[], Endpoints] | None":
        """Whom a real shop talks with; None where nobody has named a relay yet."""
        return partial(_real_endpoints, shop.store) if choice.url else None

    def _show_inbox(self, desk: Desk) -> None:
        practising = self.practising
        self.shell.show_inbox(desk, practice=practising.server is not None, stories=practising.stories())

    def _make_desk(self, shop: Shop) -> Desk:
        acts = desk_acts(self, shop, Paging(self, shop, self._plan).acts(self._backing_up))
        return Desk(shop.store, shop.clock, Calendar(figures=self._speaking.figures), acts, self.bridge, self)

    def give_up(self) -> "PracticeServer | None":
        """Somebody else ends the shop and its server."""
        self.noticing.end()
        self.shop = None
        return self.practising.give_up()

    def come_back(self) -> None:
        """To the real shop, or to the first day."""
        self.profile = profile.real(self.options.profile)
        self._opening = self._begin_to_open() if opening.exists(self.profile) else None
        self.start()

    def _retry(self) -> None:
        """A policy may have stood before the first shop of all."""
        self.close_shop()
        if self._troubles.is_policy and policies.is_readable():
            self.open_what_is_here()
        else:
            self.open()

    def open_what_is_here(self) -> None:
        """Never a new shop: where there is none, the owner is asked what to begin with."""
        if self.practice or opening.exists(self.profile):
            self.open()
        else:
            self.shell.show_first_run()

    def _resume_window(self) -> None:
        """Once a start: later on, it stands where the owner put it."""
        if not self._resumed:
            self._resumed = True
            remembering.resume(self._engine.window, self.settings.choices.window)

    def _remember(self) -> None:
        if self.shop and self._desk and not self._is_ending:
            self.settings.keep(remembering.left(self.settings.choices, self._engine.window, self._desk))

    def close_shop(self) -> None:
        self._remember()
        self.noticing.end()
        self.close_desk()
        if self.shop:
            self.shop.leave_network()
            self.shop.store.close()
            self.shop = None

    def close_desk(self) -> None:
        if self._desk:
            self._desk.close()
            self._desk.deleteLater()
            self._desk = None

    def _save_choices(self, choices: Choices) -> None:
        if self.shop:
            preferences.save(self.shop.store, choices)

    def retranslate(self) -> None:
        """The screens' own sentences."""
        self._engine.retranslate()

    def _hide(self) -> None:
        self.tray.show()
        self._engine.window.hide()

    def _shell_acts(self) -> ShellActs:
        return ShellActs(
            try_practice=self.practising.begin,
            leave_practice=self.practising.leave,
            rehearse=self.practising.rehearse,
            keys=self._own_keys.acts,
            notices=self.noticing.acts,
            licences=partial(describing.licence_acts, self.bridge),
            updates=lambda: self.updating.updates,
            help=partial(describing.help_acts, self.bridge, lambda: self._speaking.spoken),
            retry=self._retry,
            begin_shop=self.open,
            connect=self.joining.start,
            salvage=self._mending.salvage,
            begin_anew=self._mending.begin_anew,
            keep_recovery=self._recovering.keep,
            show_code=self._recovering.show_again,
            renew_code=self._recovering.renew,
            change_key=self._recovering.change_key,
            hide=self._hide,
            quit=self._application.quit,
            copy_secret=browser.copy_secret,
        )


def _real_endpoints(store: Store) -> "Endpoints":
    from conwerz_desktop.app import endpoints  # noqa: PLC0415 - after the first frame

    return endpoints.real(store.read(relays.choice).result())  # on a thread that may wait
