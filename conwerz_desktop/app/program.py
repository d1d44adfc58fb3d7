"""One run of the window: which shop is open, what the shell shows, and how everything ends in order."""

import json
import os
import sys
from collections.abc import Callable
from concurrent.futures import Future, wait
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtGui
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow
from PySide6.QtWidgets import QApplication

from conwerz_desktop import keychain
from conwerz_desktop.app import (
    answering,
    core_dumps,
    describing,
    graphics,
    haste,
    opening,
    plans,
    policies,
    preferences,
    privacy,
    profile,
    programs,
    relays,
    remembering,
    steering,
    triaging,
)
from conwerz_desktop.app.backing_up import BackingUp
from conwerz_desktop.app.calming import Calming
from conwerz_desktop.app.clock import Clock, real_now
from conwerz_desktop.app.crashes import CrashLog
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
from conwerz_desktop.app.practice_server import PracticeServer
from conwerz_desktop.app.profile import Profile
from conwerz_desktop.app.recovering import Recovering
from conwerz_desktop.app.reviewing import Reviewing
from conwerz_desktop.app.screens import Screens
from conwerz_desktop.app.shop import OpenStore, Shop
from conwerz_desktop.desktop import browser, fonts
from conwerz_desktop.desktop.ending_signals import EndingSignals
from conwerz_desktop.desktop.languages import NAMES, Languages
from conwerz_desktop.desktop.pictures import Pictures
from conwerz_desktop.desktop.single_instance import SingleInstance
from conwerz_desktop.domain.connection_health import Standing
from conwerz_desktop.domain.offers import PlanError
from conwerz_desktop.domain.policy import PolicyError
from conwerz_desktop.keychain import Keychain, KeychainError
from conwerz_desktop.services import background, calling, drafting, reacting
from conwerz_desktop.services.database_key import PassphraseNeeded
from conwerz_desktop.services.health import Health, LinkState
from conwerz_desktop.store.connection import world_error
from conwerz_desktop.store.database import Store
from conwerz_desktop.store.errors import Damaged, KeyMissing, StoreError, WrongKey
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.desk import Desk, DeskActs
from conwerz_desktop.viewmodels.moments import Calendar
from conwerz_desktop.viewmodels.places import Page, Places
from conwerz_desktop.viewmodels.rail import link_words
from conwerz_desktop.viewmodels.settings import Choices, Settings, Speech
from conwerz_desktop.viewmodels.shell import Shell, ShellActs, WaysIn

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QIcon

    from conwerz_desktop.app.endpoints import Endpoints
    from conwerz_desktop.app.parting import Parting
    from conwerz_desktop.app.shop import News
    from conwerz_desktop.app.updating import Updating
    from conwerz_desktop.desktop.tray import Tray
    from conwerz_desktop.domain.channels import Asset
    from conwerz_desktop.domain.counters import Counts
    from conwerz_desktop.services.automation.ruling import RuleNotice
    from conwerz_desktop.services.leads.reminding import LeadReminder


PATIENCE = 0.5  # seconds that the first frame waits for the keychain, before the window says that it is starting


def run(options: Options, make: "Callable[[QApplication, Options, Profile], Program] | None" = None) -> int:
    """Until the window is closed for good, or a signal says so. Returns the exit code."""
    started_at = real_now()
    try:
        plans.find(options.plan)
    except (PlanError, OSError) as error:
        sys.stderr.write(f"conwerz: {error}\n")
        _give_back(options)
        return 2
    chosen = opening.chosen(options.profile, practice=options.practice)
    core_dumps.refuse()
    CrashLog(chosen.crash_log).install()
    _hurry()
    os.environ["QT_DISABLE_SHADER_DISK_CACHE"] = "1"  # it would lie outside of the profile
    programs.keep_compiled_screens(profile.real(options.profile).folder)
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Conwerz")
    application.setDesktopFileName("conwerz")
    fonts.prepare(application)
    instance = SingleInstance(profile.real(options.profile).folder, application)
    if not instance.is_first:
        instance.raise_first()
        _give_back(options)
        return 0
    card = Card(chosen.drawing, real_now, without=options.safe_graphics or options.card_failed)
    for each in (profile.practice(options.profile), profile.real(options.profile)):
        if each.farewell.exists():
            _go_on_erasing(each)
    program = (make or Program)(application, options, chosen)
    programs.forget_compiled_screens()
    instance.asked_to_raise.connect(program.raise_window)
    if options.until_first_row:
        program.when_first_row_is_shown(lambda: _report_and_quit(application, started_at))
    ending = EndingSignals(application)
    ending.heard.connect(application.quit)
    frames = program.watch_frames(card)
    program.start()
    code = application.exec()
    frames.close()
    program.close()
    if not frames.has_failed:
        return code
    if not card.is_used:
        sys.stderr.write("conwerz: no window can be drawn here. Run conwerz doctor.\n")
        return 1
    instance.close()
    return graphics.start_again(sys.argv[1:])


def _hurry() -> None:
    """An event reaches the screen through four threads: none may wait long for another (design section 8)."""
    sys.setswitchinterval(0.0002)  # Python's 5 ms is a third of a frame, paid at every row that a busy neighbour delays
    os.environ.setdefault("QT_QPA_UPDATE_IDLE_TIME", "0")  # 5 ms before each frame; animations tick at 16


def _give_back(options: Options) -> None:
    """This start shows no window."""
    from conwerz_desktop.app import handing_over  # noqa: PLC0415 - not for a start that does

    handing_over.give_back(profile.real(options.profile).folder, describing.version())


def _go_on_erasing(unfinished: Profile) -> None:
    from conwerz_desktop.app import erasing  # noqa: PLC0415 - hardly ever

    erasing.go_on(unfinished)


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
        self.options = self._options = options
        self.profile = chosen
        self._server = serve(chosen.relay_data, options.seed) if chosen.is_practice else None
        self.shop: Shop | None = None
        self._desk: Desk | None = None
        self.bridge = Bridge(self)
        opens = self._server or opening.exists(chosen) or not policies.is_readable()
        self._opening = self._begin_to_open() if opens else None
        self._when_first_row: Callable[[], None] | None = None
        self._is_to_review = options.review
        self._resumed = self._is_ending = self._waits_for_policy = False
        self._languages = Languages(application, programs.TRANSLATIONS, profile.real(options.profile).language)
        self._languages.speak()
        screens = Screens(programs.SCREENS)
        screens.compile_ahead()  # never before: that thread asks translators, and would wait for this one for ever
        self.settings = Settings(Choices(), self._save_choices, self, self._speech())
        self.noticing = Noticing(self)
        self._locking = Locking(self, application)
        self._calming = Calming(self.settings, self.bridge, application, self)
        self._recovering = Recovering(self)
        self._backing_up = BackingUp(self)
        self._plan = plans.find(options.plan)
        self.joining = Joining(self, self._plan)
        self._mending = Mending(self)
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
        posts = Pictures(lambda post, _: self._post_picture(post))
        messages = Pictures(self._picture, self._draft)
        self._engine = Engine(self.shell, messages, posts, screens, hidden=True)  # until `start`

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
        return frames

    @property
    def practice(self) -> PracticeServer | None:
        """The open practice shop's other half."""
        return self._server

    @property
    def desk(self) -> Desk | None:
        return self._desk

    @property
    def window(self) -> QQuickWindow:
        return self._engine.window

    def open_from_notice(self, key: str) -> None:
        """What a notice was about, in the window."""
        self.raise_window()
        if self._desk:
            self._desk.go_to(key)

    def looks_at(self, key: str) -> bool:
        return self._engine.window.isActive() and self._desk is not None and self._desk.shows(key)

    def draft(self, conversation: int) -> str:
        return self._desk.draft(conversation) if self._desk else ""

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
        if self._server:
            self._server.stop()

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
            self._tell_what_is_in_the_way(error)
        else:
            self.show(shop.result())

    @property
    def _is_seen(self) -> bool:
        """Something is asked of the owner, so that hiding would be waiting for nobody."""
        return self.shop is None and (self._opening is None or self._opening.done())

    def _tell_what_is_in_the_way(self, error: BaseException) -> None:
        from conwerz_desktop.services.passphrase import WrongPassphrase  # noqa: PLC0415 - cryptography costs start time
        from conwerz_desktop.services.recovery import WrongCode  # noqa: PLC0415

        match error:
            case PassphraseNeeded():
                self._locking.lock.know(by_passphrase=True, by_keychain=False)
                self.shell.show_locked(takes_code=self.profile.recovery.exists())
            case WrongPassphrase():
                self._locking.lock.refuse(error.key)
            case WrongCode():
                self._recovering.code.refuse(error.unknown)
            case PolicyError():
                self._waits_for_policy = True
                self.shell.show_trouble(error.key)
            case StoreError() | KeychainError():
                if isinstance(error, Damaged):
                    self._mending.know(error)
                self.updating.doubt(error)
                takes_code = isinstance(error, KeychainError | KeyMissing | WrongKey) and self.profile.recovery.exists()
                self.shell.show_trouble(error.key, takes_code=takes_code)
            case _:
                raise error
        self._engine.window.show()

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
        if self.shop and self._server and self._desk:
            self._server.when_renewed(lambda: self.bridge.call(self._begin_again))
        self.tray.show()
        self._calming.begin()
        self.go_online()
        if self._is_to_review:
            self._is_to_review = False
            self.reviewing.begin()

    def go_online(self) -> None:
        """When no lost start can take back any more what comes in (decision 0166)."""
        if shop := self.shop:
            proof = self.updating.came_up(shop.store)
            self.bridge.when_done(proof, lambda _: self._find_whom(shop), lambda: self._stay_offline(shop, proof))

    def _stay_offline(self, shop: Shop, proof: "Future[None]") -> None:
        if shop is self.shop and isinstance(error := proof.exception(), OSError):
            self.shell.show_trouble((world_error(error) or StoreError).key)

    def _find_whom(self, shop: Shop) -> None:
        """The practice server, or a relay that the build or the owner names; unless it was closed meanwhile."""
        if shop is not self.shop:
            return
        if self._server:
            self._go_online(shop, partial(_practice_endpoints, self._server))
        else:
            self.bridge.when_done(shop.store.read(relays.choice), partial(self._go_online_by, shop))

    def endpoints(self, shop: Shop, choice: relays.RelayChoice) -> "Callable[[], Endpoints] | None":
        """Whom a real shop talks with; None where nobody has named a relay yet."""
        return partial(_real_endpoints, shop.store) if choice.url else None

    def _go_online_by(self, shop: Shop, choice: relays.RelayChoice) -> None:
        """Unless it was closed meanwhile."""
        if shop is self.shop and (find := self.endpoints(shop, choice)):
            self._go_online(shop, find)

    def _go_online(self, shop: Shop, find: "Callable[[], Endpoints]") -> None:
        from conwerz_desktop.app import data_classes  # noqa: PLC0415 - after the first frame
        from conwerz_desktop.app.connect_hooks import ConnectHooks  # noqa: PLC0415

        if self._server:
            shop.history = partial(_practised, self._options.seed)
        shop.daily = self.updating.look_daily
        hooks = ConnectHooks(self.joining.open_address, self.joining.show, data_classes.permission_table(), self._plan)
        shop.go_online(find, self._tell, hooks)

    def _begin_again(self) -> None:
        if self.shop:
            self.shop.begin_again()

    def _show_inbox(self, desk: Desk) -> None:
        stories = _stories() if self._server else ()
        self.shell.show_inbox(desk, practice=self._server is not None, stories=stories)

    def _make_desk(self, shop: Shop) -> Desk:
        acts = DeskActs(
            answering=answering.acts(shop, lambda: self.settings.choices.undo_seconds * 1000),
            notes=answering.notes(shop.store),
            later=answering.later(shop.outbox),
            record=answering.recorder,
            send_again=shop.outbox.send_again,
            see=shop.see,
            keep_draft=partial(drafting.keep, shop.store),
            open_link=browser.open_address,
            copy=browser.copy,
            filters=triaging.filters(shop.store),
            triage=triaging.triage(shop.store),
            labels=triaging.labels(shop.store),
            react=partial(reacting.react, shop.store),
            save_media=answering.save(shop),
            call_person=partial(calling.call, shop.store),
            reconnect=self.joining.start,
            templates=answering.templates(shop),
            sounds=answering.sounds(shop),
            forgetting=privacy.forgetting_acts(shop),
            ai=steering.beside_acts(shop),
            is_heard=_listens,
            pages=Paging(self, shop, self._plan).acts(self._backing_up),
            under_way=shop.under_way,
        )
        return Desk(shop.store, shop.clock, Calendar(), acts, self.bridge, self)

    def _tell(self, news: "News") -> None:
        """From the network thread."""
        if isinstance(news, Health):
            self._tell_health(news)
        elif not isinstance(news, Standing):
            self._tell_owner(news)
        elif self._desk:
            self.bridge.call(partial(self._desk.show_standing, news))
            self.bridge.call(partial(self.joining.show_standing, news))

    def _tell_owner(self, news: "RuleNotice | LeadReminder") -> None:
        """What they wanted to be told of."""
        from conwerz_desktop.services.leads.reminding import LeadReminder  # noqa: PLC0415 - long after the first frame
        from conwerz_desktop.store.notices import About  # noqa: PLC0415
        from conwerz_desktop.viewmodels import lead_words, notifier, rule_words  # noqa: PLC0415

        if isinstance(news, LeadReminder):
            said, about = (notifier.LEADS, *lead_words.reminder(news)), About(lead=news.lead)
        else:
            said = (f"rule {news.rule}", rule_words.notice_title(), news.name)
            about = About(news.conversation, news.comment, news.lead)
        self.bridge.call(partial(self.noticing.say, *said, about))

    def _tell_health(self, health: Health) -> None:
        """From the network thread."""
        if health.state is LinkState.ERASING:
            self.bridge.call(lambda: self.parting.begin(removed=True))  # made there, and not on this thread
        elif self._desk:
            self.bridge.call(partial(self._desk.show_health, health))
        state, said = link_words(health.state)
        self.bridge.call(lambda: self.tray.show_state(said, bad=state == "bad"))

    def _try_practice(self) -> None:
        self.close_shop()
        self.profile = profile.practice(self._options.profile)
        self._server = self._serve(self.profile.relay_data, self._options.seed)
        self.open()

    def _rehearse(self, story: int) -> None:
        from conwerz_desktop.practice import scenarios  # noqa: PLC0415 - of the practice shop

        if self._server and story == len(scenarios.SCENARIOS):
            self.reviewing.begin()
        elif self._server:
            background.begin(partial(self._server.do, "play", name=scenarios.SCENARIOS[story].name), "rehearsal")

    def _leave_practice(self) -> None:
        """The practice shop ends and is erased; the real one, if there is one, comes back."""
        from conwerz_desktop.app import erasing  # noqa: PLC0415 - with the practice shop's end

        shop, server, left = self.shop, self._server, self.profile
        assert server is not None, "only the practice shop can be left"
        self.shell.show_starting()
        self.noticing.end()
        self.close_desk()
        self.shop = self._server = None
        erased = background.begin(lambda: erasing.erase_practice(left, shop, server), "erasing")
        self.bridge.when_done(erased, lambda _: self.come_back(), self.come_back)

    @property
    def practised(self) -> Profile:
        """Where the practice shop is, or would be."""
        return profile.practice(self._options.profile)

    def give_up(self) -> PracticeServer | None:
        """Somebody else ends the shop and its server."""
        self.noticing.end()
        server, self.shop, self._server = self._server, None, None
        return server

    def come_back(self) -> None:
        """To the real shop, or to the first day."""
        self.profile = profile.real(self._options.profile)
        self._opening = self._begin_to_open() if opening.exists(self.profile) else None
        self.start()

    def _retry(self) -> None:
        """A policy may have stood before the first shop of all."""
        self.close_shop()
        if self._waits_for_policy and policies.is_readable():
            self.open_what_is_here()
        else:
            self.open()

    def open_what_is_here(self) -> None:
        """Never a new shop: where there is none, the owner is asked what to begin with."""
        if self._server or opening.exists(self.profile):
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

    def _picture(self, message: int, position: int) -> Future[bytes]:
        from conwerz_desktop.domain.candidates import PICTURES  # noqa: PLC0415 - of a login

        if self.shop and message == PICTURES:
            return self.shop.candidate_picture(position)
        return self.shop.picture(message, position) if self.shop else _gone()

    def _post_picture(self, post: int) -> Future[bytes]:
        return self.shop.post_picture(post) if self.shop else _gone()

    def _draft(self, key: int) -> Future[bytes]:
        """A file in the composer, on the GUI thread or not: it is only looked up."""
        found: Future[bytes] = Future()
        content = self._desk.enclosed(key) if self._desk else None
        if content is None:
            found.set_exception(LookupError("it was left out"))
        else:
            found.set_result(content)
        return found

    def _save_choices(self, choices: Choices) -> None:
        if self.shop:
            preferences.save(self.shop.store, choices)

    def _speech(self) -> Speech:
        offered = tuple((each, NAMES[each]) for each in self._languages.offered)
        return Speech(lambda: self._languages.chosen, offered, self._speak)

    def _speak(self, language: str) -> None:
        self._languages.choose(language)
        self.bridge.call(self._say_all_again)

    def _say_all_again(self) -> None:
        """Every sentence on screen, by making the screen anew."""
        self.shell.registry.say_again()
        self._engine.retranslate()
        if (shop := self.shop) and self._desk:
            self.shell.show_starting()
            self.close_desk()
            self.show(shop)
            if places := self.findChild(Places):
                places.go_to_page(Page.LANGUAGE.value)

    def _hide(self) -> None:
        self.tray.show()
        self._engine.window.hide()

    def _shell_acts(self) -> ShellActs:
        return ShellActs(
            try_practice=self._try_practice,
            leave_practice=self._leave_practice,
            rehearse=self._rehearse,
            keys=self._own_keys.acts,
            notices=self.noticing.acts,
            licences=partial(describing.licence_acts, self.bridge),
            updates=lambda: self.updating.updates,
            help=partial(describing.help_acts, self.bridge, lambda: self._languages.spoken),
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


def _stories() -> tuple[str, ...]:
    from conwerz_desktop.practice import scenarios  # noqa: PLC0415 - of the practice shop
    from conwerz_desktop.viewmodels import story_words  # noqa: PLC0415

    return (*story_words.titles(scenarios.BY_NAME), story_words.review())


def _real_endpoints(store: Store) -> "Endpoints":
    from conwerz_desktop.app import endpoints  # noqa: PLC0415 - after the first frame

    return endpoints.real(store.read(relays.choice).result())  # on a thread that may wait


def _listens() -> bool:
    """Whether somebody hears this window: behind others the notices speak, as much as the owner lets them say."""
    return QtGui.QAccessible.isActive() and QGuiApplication.focusWindow() is not None


def _gone() -> Future[bytes]:
    gone: Future[bytes] = Future()
    gone.set_exception(LookupError("no shop is open"))
    return gone


def _practised(seed: int | None, asset: "Asset", connected_on: int) -> "Iterable[tuple[int, Counts]]":
    from conwerz_desktop.app import counting  # noqa: PLC0415 - after the first frame

    return counting.practised(seed, asset, connected_on)


def _practice_endpoints(server: PracticeServer) -> "Endpoints":
    from conwerz_desktop.app import endpoints  # noqa: PLC0415 - after the first frame

    return endpoints.practice(server.facts())
