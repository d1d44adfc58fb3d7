"""A picture of every screen of the running program on the practice shop, light and dark: `shots FOLDER [--seed S]`.

`--language ar --size 200 --contrast` show what another owner sees; the pseudo-locale is a language as well.
"""

import argparse
import json
import os
import sys
import tempfile
import traceback
from collections.abc import Callable, Iterable, Sequence
from contextlib import ExitStack
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TypeVar
from urllib.request import urlopen

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, QPoint, Qt, QTimer, QTranslator
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from conwerz_desktop.app import enforcing, profile, programs
from conwerz_desktop.app.clock import real_now
from conwerz_desktop.app.options import Options
from conwerz_desktop.app.program import Program
from conwerz_desktop.app.reviewing import Reviewing
from conwerz_desktop.desktop import fonts
from conwerz_desktop.desktop.languages import NAMES, SOURCE
from conwerz_desktop.domain import keymap, parting
from conwerz_desktop.domain.candidates import Candidate, Instagram, WhyNot
from conwerz_desktop.domain.channels import Asset, Channel
from conwerz_desktop.domain.computers import Computer
from conwerz_desktop.domain.connecting import Ending, Problem, Progress, Result, Step
from conwerz_desktop.domain.connection_health import SelfTest, Standing, Trial
from conwerz_desktop.domain.disconnecting import AT_META, Deed, Facts
from conwerz_desktop.domain.disconnecting import Step as TakingBack
from conwerz_desktop.domain.doubts import Why
from conwerz_desktop.domain.messages import Kind
from conwerz_desktop.domain.offers import Offer, Plan
from conwerz_desktop.domain.outgoing import File, Taken
from conwerz_desktop.domain.policy import Policy
from conwerz_desktop.domain.records import record
from conwerz_desktop.domain.shutting import Bar
from conwerz_desktop.domain.updates import Stage as UpdateStage
from conwerz_desktop.practice.people.pictures import draw
from conwerz_desktop.services.ai.drafting import Drafted
from conwerz_desktop.services.health import Health, LinkState
from conwerz_desktop.services.under_way import Kind as Doing
from conwerz_desktop.services.under_way import UnderWay
from conwerz_desktop.store import features_on
from conwerz_desktop.store.database import Store
from conwerz_desktop.store.disconnections import Disconnection
from conwerz_desktop.viewmodels import words
from conwerz_desktop.viewmodels.ai_beside import AiBeside
from conwerz_desktop.viewmodels.ai_settings import AiSettings
from conwerz_desktop.viewmodels.audit_log import AuditLog
from conwerz_desktop.viewmodels.automatic import Automatic
from conwerz_desktop.viewmodels.canned_book import CannedBook
from conwerz_desktop.viewmodels.commands import Commands
from conwerz_desktop.viewmodels.comments import Comments
from conwerz_desktop.viewmodels.completion import Completion
from conwerz_desktop.viewmodels.composer import Composer
from conwerz_desktop.viewmodels.computers import Computers
from conwerz_desktop.viewmodels.connecting import ConnectFlow
from conwerz_desktop.viewmodels.desk import Desk
from conwerz_desktop.viewmodels.disconnecting import Disconnect
from conwerz_desktop.viewmodels.enclosures import Enclosures
from conwerz_desktop.viewmodels.ended_login import EndedLogin
from conwerz_desktop.viewmodels.erase_all import EraseAll
from conwerz_desktop.viewmodels.forgetting import Forgetting
from conwerz_desktop.viewmodels.help import Help
from conwerz_desktop.viewmodels.hours import ShopHours
from conwerz_desktop.viewmodels.inbox import Inbox
from conwerz_desktop.viewmodels.insights.dashboard import Insights
from conwerz_desktop.viewmodels.integrations import Integrations
from conwerz_desktop.viewmodels.key_settings import KeySettings
from conwerz_desktop.viewmodels.label_book import LabelBook
from conwerz_desktop.viewmodels.label_picker import LabelPicker
from conwerz_desktop.viewmodels.later import Later
from conwerz_desktop.viewmodels.leads import Leads
from conwerz_desktop.viewmodels.licences import Licences
from conwerz_desktop.viewmodels.lock import Lock
from conwerz_desktop.viewmodels.notice_settings import NoticeSettings
from conwerz_desktop.viewmodels.noting import Noting
from conwerz_desktop.viewmodels.numbers import NumbersPage
from conwerz_desktop.viewmodels.outgoing import Outgoing
from conwerz_desktop.viewmodels.palette import Palette
from conwerz_desktop.viewmodels.person_card import PersonCard
from conwerz_desktop.viewmodels.places import Places
from conwerz_desktop.viewmodels.playback import Playback
from conwerz_desktop.viewmodels.progress import LongWork
from conwerz_desktop.viewmodels.rail import Rail
from conwerz_desktop.viewmodels.reply_field import ReplyField
from conwerz_desktop.viewmodels.retention import Retention
from conwerz_desktop.viewmodels.rule_book import RuleBook
from conwerz_desktop.viewmodels.saved import SavedFilters
from conwerz_desktop.viewmodels.search import Search
from conwerz_desktop.viewmodels.settings import TEXT_SIZES, Settings
from conwerz_desktop.viewmodels.shell import Shell
from conwerz_desktop.viewmodels.shop_facts import ShopFacts
from conwerz_desktop.viewmodels.suggested import Suggested
from conwerz_desktop.viewmodels.template_book import TemplateBook
from conwerz_desktop.viewmodels.template_picker import TemplatePicker
from conwerz_desktop.viewmodels.thread import Thread
from conwerz_desktop.viewmodels.thread_search import ThreadSearch
from conwerz_desktop.viewmodels.triage import Triage
from conwerz_desktop.viewmodels.updates import Updates
from conwerz_desktop.viewmodels.viewer import Viewer
from conwerz_desktop.viewmodels.voice import Voice

WIDE, LAPTOP, SMALL, NARROW = (1920, 1080), (1280, 800), (1024, 640), (720, 800)
PSEUDO = "pseudo"
WEBP_QUALITY = 75
PATIENCE_MS = 30_000
LOOK_AGAIN_MS = 25
SETTLED_MS = 500
PEOPLE = 8
POSTS = 4
LEADS = 9
REFUSALS = (131026, 131030, 131031, 131042, 130497, 131021, 131062)  # each a sentence of its own
WORDS = "abandon ability able about above absent absorb abstract absurd abuse access accident"


Part = TypeVar("Part", bound=QObject)


@record
class Eyes:
    """What the owner who is shown the screens has chosen."""

    language: str = SOURCE
    size: int = 100
    contrast: bool = False


@record
class Album:
    """Where the pictures go, and as what: `quality` counts for webp."""

    folder: Path
    kind: str = "png"
    quality: int = -1

    def place(self, name: str) -> Path:
        return self.folder / f"{name}.{self.kind}"


class Stage:
    """The running program, set up for one picture after another."""

    def __init__(self, application: QApplication, program: Program, album: Album, eyes: Eyes) -> None:
        self._application = application
        self._program = program
        self._album = album
        self._eyes = eyes
        self.shell = self.part(Shell)
        self.settings = self.part(Settings)

    def part(self, kind: type[Part]) -> Part:
        """One of the view models; that of a page comes with the page."""
        self.until(lambda: self._program.findChild(kind) is not None)
        part = self._program.findChild(kind)
        assert part is not None
        return part

    @property
    def flow(self) -> ConnectFlow:
        return self._program.joining.flow

    @property
    def reviewing(self) -> Reviewing:
        return self._program.reviewing

    def decide(self, policy: Policy) -> None:
        """As the administrator of the computer does, before the shop is opened."""
        assert self._program.shop
        enforcing.enforce(self._program.shop.store, policy)

    def is_open(self) -> bool:
        """A shop is open, and its inbox is on screen."""
        return self._program.findChild(Desk) is not None

    @property
    def under_way(self) -> UnderWay:
        assert self._program.shop is not None
        return self._program.shop.under_way

    @property
    def inbox(self) -> Inbox:
        return self.part(Inbox)

    @property
    def store(self) -> Store:
        assert self._program.shop is not None
        return self._program.shop.store

    @property
    def thread(self) -> Thread:
        return self.part(Thread)

    @property
    def window(self) -> QQuickWindow:
        return next(window for window in self._application.allWindows() if isinstance(window, QQuickWindow))

    def until(self, condition: Callable[[], bool]) -> None:
        """Let the program run. Raises `TimeoutError`."""
        give_up_at = real_now() + PATIENCE_MS
        while not condition():
            if real_now() > give_up_at:
                raise TimeoutError
            self.wait(LOOK_AGAIN_MS)

    def wait(self, milliseconds: int) -> None:
        timer = QTimer(singleShot=True)
        timer.start(milliseconds)
        while timer.isActive():
            self._application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def choose(self, view: str) -> None:
        self.part(Rail).choose_view(view)
        self.until(lambda: bool(self.inbox.property("loaded")))

    def open(self, wanted: Callable[[str], bool]) -> None:
        """The first conversation whose spoken row fits, as soon as there is one."""
        self.until(lambda: any(wanted(row.spoken) for row in self.inbox.model.rows))
        key = next(row.key for row in self.inbox.model.rows if wanted(row.spoken))
        self.inbox.pick(key)
        self.until(lambda: self.thread.row is not None and self.thread.row.id == key)

    def happens(self, verb: str, **how: object) -> None:
        """At practice Meta."""
        assert self._program.practice is not None
        order = json.dumps({"verb": verb, **how}).encode()
        urlopen(str(self._program.practice.facts()["control_url"]), order).close()  # noqa: S310 - on loopback

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.window, key, modifiers)

    def shoot(self, scene: "Scene") -> None:
        self.window.resize(*scene.size)
        self.settings.choose_text_size(self._eyes.size)
        self.settings.choose_more_contrast(self._eyes.contrast)
        scene.arrange(self)
        for look, suffix in (("light", ""), ("dark", "-dark")):
            self.settings.choose_appearance(look)
            self.wait(SETTLED_MS)
            path = self._album.place(f"{scene.name}{suffix}")
            self.window.grabWindow().save(str(path), quality=self._album.quality)
            sys.stdout.write(f"{path.name}\n")
        scene.restore(self)


@record
class Scene:
    name: str
    arrange: Callable[[Stage], object]
    size: tuple[int, int] = LAPTOP
    restore: Callable[[Stage], object] = lambda _: None


def _letters(first: str, last: str) -> Callable[[str], bool]:
    """Whether a text holds a letter between these two."""
    return lambda text: any(first <= letter <= last for letter in text)


def _narrow_thread(stage: Stage) -> None:
    stage.open(_letters("\u0600", "\u06ff"))
    stage.press(Qt.Key.Key_Return)


def _flow(stage: Stage) -> ConnectFlow:
    """Connecting, on screen; nothing of it reaches the program."""
    flow = stage.flow
    flow.start(Plan(), knows_relay=True)
    stage.shell.show_connect(flow)
    return flow


def _connect(progress: Progress) -> Callable[[Stage], object]:
    return lambda stage: _flow(stage).show(progress)


_BELLA = Candidate(
    Asset(Channel.MESSENGER, "1"), "Bella Ceramics", "Home goods store", instagram=Instagram("2", "bellaceramics")
)
_FOUND = (
    _BELLA,
    replace(
        _BELLA, asset=Asset(Channel.MESSENGER, "3"), name="Bella Workshop", instagram=None, category="Arts and crafts"
    ),
    Candidate(Asset(Channel.MESSENGER, "4"), "Café Romero", "Café", why_not=WhyNot.TASK, task="MESSAGING"),
    Candidate(Asset(Channel.MESSENGER, "5"), "Bella Outlet", "Home goods store", why_not=WhyNot.NOT_TICKED),
)
_RESULTS = (
    Result(_BELLA.asset, "Bella Ceramics"),
    Result(Asset(Channel.INSTAGRAM, "2"), "@bellaceramics"),
    Result(Asset(Channel.WHATSAPP, "6"), "+34 600 123 456", Problem.HELD),
)


def _chosen(stage: Stage) -> None:
    flow = _flow(stage)
    flow.show(Progress(Step.CHOOSING, found=_FOUND, declined=("instagram_manage_messages",)))
    flow.mark("messenger:1")


def _proven(stage: Stage) -> None:
    flow = _flow(stage)
    flow.show(Progress(Step.DONE, found=_FOUND, results=_RESULTS))
    flow.show_standing(_BELLA.asset, Standing(1, test=SelfTest(Trial.CAME, real_now(), 1_400)))
    flow.show_standing(Asset(Channel.INSTAGRAM, "2"), Standing(2, test=SelfTest(Trial.WAITING, real_now())))


def _which_relay(stage: Stage) -> None:
    flow = _flow(stage)
    flow.start(Plan(), knows_relay=False)
    flow.go_on()


def _first_run(stage: Stage) -> None:
    stage.shell.show_first_run()


def _back(stage: Stage) -> None:
    stage.press(Qt.Key.Key_Escape)


def _settings(stage: Stage) -> None:
    stage.press(Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)


def _page(name: str) -> Callable[[Stage], object]:
    return lambda stage: stage.part(Places).go_to_page(name)


def _answer(stage: Stage) -> None:
    stage.open(lambda text: "WhatsApp" in text)
    stage.part(Composer).write("Thank you for your message!\nI will look, and tell you today.")
    stage.part(Composer).send()
    stage.until(lambda: stage.thread.model.rows[0].progress in ("delivered", "read"))


def _comments(wanted: Callable[[str], bool]) -> Callable[[Stage], object]:
    """The lane, at the first post whose spoken row fits, with everything that Meta says of the posts."""

    def arrange(stage: Stage) -> None:
        stage.part(Places).go("comments")
        lane = stage.part(Comments)
        stage.until(lambda: len(lane.model.rows) >= POSTS and all(row.picture for row in lane.model.rows))
        row = next(row for row in lane.model.rows if wanted(row.spoken))
        lane.pick(row.key)
        stage.until(lambda: bool(lane.open_post().model.rows))

    return arrange


def _leads(view: str) -> Callable[[Stage], object]:
    """With somebody in each stage: the owner has done some work."""

    def arrange(stage: Stage) -> None:
        stage.part(Places).go("leads")
        lane = stage.part(Leads)
        stage.until(lambda: len(lane.rows_of_table()) >= LEADS)
        for name, number in (("ليلى", 2), ("Ben", 2), ("Aiko", 2), ("प्रिया", 3), ("Sofie", 3), ("Marcus", 4)):
            row = next(row for row in lane.rows_of_table() if row.name.startswith(name))
            if row.stage == "new":
                lane.place(row.key, number)
        stage.until(lambda: sum(row.stage == "new" for row in lane.rows_of_table()) == LEADS - 6)
        lane.choose(view)

    return arrange


def _insights(which: str, source: str = "all") -> Callable[[Stage], object]:
    """Thirteen months of a shop, once Meta's figures are there as well."""

    def arrange(stage: Stage) -> None:
        stage.part(Places).go("insights")
        board = stage.part(Insights)
        stage.until(lambda: "reach" in board.charts_shown() and _is_told(board.charts_shown()["reach"].standing))
        board.choose_source(source)
        board.choose_range(which)
        stage.until(lambda: board.spans_shown() == which)

    return arrange


def _is_told(standing: str) -> bool:
    """Meta has given the figure."""
    ask, wait = "Not asked for yet.", "Meta has provided nothing of it yet."
    return standing not in {QCoreApplication.translate("Insights", each) for each in (ask, wait)}


def _hover_over_insights(stage: Stage) -> None:
    _insights("13m")(stage)
    _move(stage, 800, 480)


def _move(stage: Stage, x: int, y: int) -> None:
    """The pointer."""
    QTest.mouseMove(stage.window, QPoint(x, y))


def _one_lead(stage: Stage) -> None:
    _leads("board")(stage)
    lane = stage.part(Leads)
    lane.open(next(row.key for row in lane.rows_of_table() if row.name == "Grace Okafor"))
    stage.until(lambda: bool(lane.open_lead().answers_shown()))


def _reply_privately(stage: Stage) -> None:
    _comments(lambda text: "Cobalt" in text)(stage)
    post = stage.part(Comments).open_post()
    row = next(row for row in post.model.rows if row.can_write_privately)
    post.write_privately(row.key)
    stage.part(ReplyField).write("We do ship to you. Shall I write you the price of the whole set?")


def _inbox(stage: Stage) -> None:
    stage.part(Places).go("inbox")


def _ask_deletion(stage: Stage) -> None:
    stage.press(Qt.Key.Key_Return)
    stage.press(Qt.Key.Key_Delete)


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


def _at(page: str, then: Callable[[Stage], object] = lambda _: None) -> Callable[[Stage], object]:
    """A page of the settings."""

    def arrange(stage: Stage) -> None:
        stage.part(Places).go_to_page(page)
        then(stage)

    return arrange


def _home(stage: Stage) -> None:
    stage.part(Places).go("inbox")


def _hours(stage: Stage) -> None:
    """A shop in Spain, before a day off."""
    page = stage.part(ShopHours)
    stage.until(lambda: bool(page.property("place")))
    if not page.property("kept"):
        page.begin()
        for day in range(5):
            page.add_span(day)
            page.set_closes(day, 0, "14:00")
            page.set_opens(day, 1, "17:00")
            page.set_closes(day, 1, "20:00")
        page.set_open(5, is_open=True)
        page.drop_span(5, 1)
        page.add_holiday("Stocktaking", str(page.property("today_example")), "")
        page.add_holiday("Christmas", "24/12/2026", "26/12/2026")


def _automatic(stage: Stage) -> None:
    """Both greetings of a shop that has hours."""
    _at("hours", _hours)(stage)
    _at("automatic")(stage)
    page = stage.part(Automatic)
    stage.until(lambda: bool(page.property("has_hours")))
    for form in ("instant", "away"):
        page.switch_(form, is_on=True)


def _rules(stage: Stage) -> None:
    """Two rules, and a third being written."""
    book = stage.part(RuleBook)
    stage.until(lambda: bool(book.property("loaded")))
    book.begin()
    book.write("words", "price, how much, cuánto cuesta")
    book.choose_deed("reply", chosen=True)
    book.write_deed("reply", "Our bowls are 24 €, the set of four is 89 €.")
    book.choose_deed("label", chosen=True)
    book.write_deed("label", "Prices")
    if not book.shown:
        book.keep()
        stage.until(lambda: book.property("trying") > 0)
        book.switch_on()
        stage.until(lambda: any(row.is_on for row in book.shown))
        book.begin()
    book.choose_moment("comment")
    book.choose_about("link")
    book.choose_deed("hide", chosen=True)


def _tried(stage: Stage) -> None:
    book = stage.part(RuleBook)
    stage.until(lambda: bool(book.property("loaded")))
    book.begin()
    book.choose_moment("new_conversation")
    book.choose_deed("notify", chosen=True)
    book.keep()
    stage.until(lambda: bool(book.property("trying") and book.tried))


FACTS = {
    "prices": "A bowl is 24 €, a set of four is 89 €.",
    "delivery": "We ship to all of Europe in 3 to 5 days, for 6 €.\nOrders over 80 € are delivered free of charge.",
    "returns": "You can send anything back within 30 days.",
    "payment": "You can pay by card, by transfer or in the shop.",
    "place": "Our workshop is at Calle Feria 12, Seville.",
    "other": "We mend chipped rims; send us a photo first.",
}


def _facts(stage: Stage) -> None:
    page = stage.part(ShopFacts)
    stage.until(lambda: bool(page.property("loaded")))
    for topic, text in FACTS.items():
        page.write(topic, text)
    stage.wait(SETTLED_MS)


def _suggestions(stage: Stage) -> None:
    _at("facts", _facts)(stage)
    _home(stage)
    stage.open(lambda text: "Emily Carter" in text)
    stage.until(lambda: bool(stage.part(Suggested).shown))


def _model(stage: Stage) -> None:
    """A model on this computer that may answer at night; nobody listens there."""
    page = stage.part(AiSettings)
    stage.until(lambda: bool(page.property("loaded")))
    page.choose_local(local=True)
    page.write("model", "qwen3:4b")
    page.switch_(on=True)
    for channel in ("instagram", "whatsapp"):
        page.set_auto(channel, on=True)
    stage.until(lambda: bool(page.property("is_on")))
    if not page.shown:
        _suggestions(stage)
        stage.part(AiBeside).draft()
        _at("ai")(stage)
        stage.until(lambda: bool(page.shown))


def _provider(stage: Stage) -> None:
    page = stage.part(AiSettings)
    stage.until(lambda: bool(page.property("loaded")))
    page.choose_local(local=False)
    page.switch_(on=True)


def _drafted(stage: Stage) -> None:
    _at("ai", _model)(stage)
    _suggestions(stage)
    row = stage.thread.row
    beside = stage.part(AiBeside)
    stage.until(lambda: row is not None and beside.property("mode") != "off" and not beside.property("busy"))
    assert row is not None
    beside.show_draft(row.id, Drafted("Hi Emily! Yes, we mend chipped rims. Send us a photo first, please."))


def _by_itself(stage: Stage) -> None:
    _drafted(stage)
    stage.part(AiBeside).drop()
    stage.part(AiBeside).take_over()
    stage.until(lambda: stage.part(AiBeside).property("mode") == "paused")


def _leave_trial(stage: Stage) -> None:
    stage.part(RuleBook).leave_trial()
    _home(stage)


def _checked(stage: Stage) -> None:
    part = stage.part(Integrations)
    never = QCoreApplication.translate("Health", "Not checked yet")
    stage.until(lambda: bool(part.shown) and not any(never in card.facts or card.busy for card in part.shown))


def _contacted(stage: Stage) -> None:
    stage.until(lambda: any(len(host.purposes) > 3 for host in stage.part(Outgoing).shown))


def _numbers_known(stage: Stage) -> None:
    high = QCoreApplication.translate("Health", "High")
    stage.until(lambda: any(line.facts[1] == high for line in stage.part(NumbersPage).shown))


def _unverified(stage: Stage) -> None:
    stage.happens("change_number", is_verified=False, is_registered=False)
    stage.part(NumbersPage).open()
    stage.until(lambda: any(line.step == "verify" for line in stage.part(NumbersPage).shown))
    stage.part(NumbersPage).request_code(stage.part(NumbersPage).shown[0].key, False)
    stage.until(lambda: any(line.code_sent for line in stage.part(NumbersPage).shown))


def _look_again(stage: Stage) -> None:
    _checked(stage)
    for card in stage.part(Integrations).shown:
        stage.part(Integrations).check(card.key)
    stage.wait(SETTLED_MS)
    _checked(stage)


def _break(stage: Stage) -> None:
    stage.happens("allow_message_access", on=False)
    stage.happens("change_number", name_status="PENDING_REVIEW")
    stage.happens("expire_token", of="page")
    _look_again(stage)


def _ended(stage: Stage) -> None:
    """A conversation whose login Meta no longer takes."""
    stage.part(Places).go_to_page("integrations")
    stage.happens("expire_token", of="page", subcode=460)
    _look_again(stage)
    _inbox(stage)
    stage.open(lambda text: "Messenger" in text)
    stage.until(lambda: stage.part(EndedLogin).property("sentence") != "")


def _off(stage: Stage) -> None:
    """A conversation on a channel whose messages the owner has switched off."""
    stage.store.write(lambda writing: features_on.keep(writing, [Offer.MESSENGER, Offer.WHATSAPP])).result()
    stage.open(lambda text: "Instagram" in text)
    stage.until(lambda: stage.part(EndedLogin).property("off") is True)


def _on(stage: Stage) -> None:
    stage.store.write(lambda writing: features_on.keep(writing, list(Offer))).result()


def _permissions(stage: Stage) -> None:
    """Once the checks have used what was granted."""
    _at("integrations", _checked)(stage)
    stage.part(Places).go_to_page("permissions")


def _narrow_ended(stage: Stage) -> None:
    _ended(stage)
    stage.press(Qt.Key.Key_Return)


def _test(stage: Stage) -> None:
    _checked(stage)
    stage.part(Integrations).test(stage.part(Integrations).shown[0].key)
    stage.wait(SETTLED_MS)
    _checked(stage)


def _health(state: LinkState) -> Callable[[Stage], object]:
    return lambda stage: stage.part(Desk).show_health(Health(state, real_now(), 61 * 60_000))


def _search(typed: str) -> Callable[[Stage], object]:
    def look(stage: Stage) -> None:
        _inbox(stage)
        search = stage.part(Search)
        search.look_for(typed)
        stage.until(lambda: not typed or bool(search.model.rows or search.property("empty_words")))

    return look


def _search_field(stage: Stage) -> None:
    stage.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    stage.part(Search).look_for("is:")


def _search_inside(stage: Stage) -> None:
    stage.open(lambda text: "WhatsApp" in text)
    stage.part(ThreadSearch).begin()
    stage.part(ThreadSearch).look_for("a")
    stage.until(lambda: bool(stage.part(ThreadSearch).property("words")))


def _mirror(_: Stage) -> None:
    """The other way round than the language is written."""
    flowed = QApplication.layoutDirection()
    there, back = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
    QApplication.setLayoutDirection(back if flowed is there else there)


def _well(stage: Stage) -> None:
    stage.part(Desk).show_health(Health(LinkState.ONLINE, real_now()))


def _ask_to_forget(stage: Stage) -> None:
    stage.open(lambda text: "Instagram" in text)
    stage.part(Forgetting).ask(stage.thread.property("conversation"), stage.thread.property("name"))
    stage.until(lambda: stage.part(Forgetting).property("stage") == "asking")


def _forget(stage: Stage) -> None:
    _ask_to_forget(stage)
    stage.part(Forgetting).confirm()
    stage.until(lambda: stage.part(Forgetting).property("stage") == "done")


def _decided(page: str) -> Callable[[Stage], object]:
    """A page whose settings are not the owner's."""

    def arrange(stage: Stage) -> None:
        stage.decide(Policy(relay="https://relay.example", message_days=30, ai=False))
        stage.part(Places).go_to_page(page)

    return arrange


def _undecided(stage: Stage) -> None:
    stage.decide(Policy())
    _home(stage)


def _receipted(stage: Stage) -> None:
    stage.until(lambda: bool(stage.part(Retention).property("loaded")))


def _choose_shorter(stage: Stage) -> None:
    stage.part(Retention).choose(7)


def _shorter(stage: Stage) -> None:
    stage.part(Retention).cancel()
    _home(stage)


def _verified(stage: Stage) -> None:
    stage.until(lambda: bool(stage.part(AuditLog).property("whole")))


def _lock(stage: Stage) -> None:
    stage.part(Lock).know(by_passphrase=True, by_keychain=False)
    stage.shell.show_locked(takes_code=True)


def _files(stage: Stage) -> None:
    stage.open(lambda text: "Lucía" in text)
    composer = stage.part(Composer)
    wide = b"\x89PNG\r\n\x1a\n" + bytes(6 * 1024 * 1024)
    small = Taken(File(Kind.IMAGE, "blue plates.png", "image/png", draw("plates")), 18_000)
    pdf = Taken(File(Kind.FILE, "price list.pdf", "application/pdf", b"%PDF-"), 214_000)
    large = Taken(File(Kind.IMAGE, "kiln.png", "image/png", wide), len(wide))
    stage.part(Enclosures).show_taken([small, pdf, large])
    composer.write("Here they are. Which of them do you like?")


def _quote(stage: Stage) -> None:
    stage.open(lambda text: "WhatsApp" in text and "Closed" not in text)
    stage.thread.answer(stage.thread.model.rows[0].key)
    stage.part(Composer).write("Yes, it arrives on Friday.")


def _split(stage: Stage) -> None:
    stage.open(lambda text: "Messenger" in text and "Closed" not in text)
    stage.part(Composer).write("We still have it, in all three glazes. " * 60)


def _voice(stage: Stage) -> None:
    stage.open(lambda text: "Lucía" in text)
    stage.until(lambda: any(row.sounds for row in stage.thread.model.rows))
    voice = next(row.sounds[0] for row in stage.thread.model.rows if row.sounds)
    playback = stage.part(Playback)
    stage.until(lambda: playback.duration(voice) != "")
    playback.toggle(voice)
    stage.wait(2_000)
    playback.toggle(voice)


def _prepared(stage: Stage) -> None:
    book = stage.part(CannedBook)
    book.paste(
        "hours: We are open Tuesday to Saturday, from ten to two and from five to eight.\n"
        "way: Calle de la Luna 8, three minutes from the stop of bus 7.\n"
        "hello: Hi {first name}, thank you for writing to {shop}. How can we help you?\n"
        "shipping: We send within two days; to {country} it takes four more."
    )


def _ready_answers(stage: Stage) -> None:
    book = stage.part(CannedBook)
    book.begin_paste()
    _prepared(stage)
    book.save()
    stage.until(lambda: len(book.model.rows) >= 4)


def _know_ready_answers(stage: Stage) -> None:
    if not stage.part(CannedBook).model.rows:
        _ready_answers(stage)


def _ready_answer(stage: Stage) -> None:
    _know_ready_answers(stage)
    book = stage.part(CannedBook)
    book.edit(next(row.key for row in book.model.rows if row.title == "hello"))
    stage.until(lambda: book.property("sheet") == "edit")


def _slash(stage: Stage) -> None:
    """Among ready answers, of which there may be none yet."""
    _at("canned", _know_ready_answers)(stage)
    _home(stage)
    stage.open(lambda text: "Lucía" in text)
    _type(stage, "Good morning! /h")
    stage.until(lambda: bool(stage.part(Completion).property("showing")))


def _signs(stage: Stage) -> None:
    stage.open(lambda text: "Núria" in text)
    _type(stage, "See you on Saturday :hea")
    stage.until(lambda: bool(stage.part(Completion).property("showing")))


class _Microphone:
    """Stands where this machine has none: the picture is of the window, not of a sound."""

    def __init__(self) -> None:
        self.moved: Callable[[int], object] = lambda _: None
        self.done: Callable[[bytes], object] = lambda _: None
        self.failed: Callable[[], object] = lambda: None

    def begin(self) -> bool:
        return True

    def stop(self) -> None:
        return

    def cancel(self) -> None:
        return


def _recording(stage: Stage) -> None:
    stage.open(_letters("\u0900", "\u097f"))
    voice = stage.part(Voice)
    microphone = _Microphone()
    voice.make_recorder = lambda: microphone
    voice.begin()
    microphone.moved(7_400)


def _misspelt(stage: Stage) -> None:
    """Underlined where this machine has dictionaries."""
    stage.open(lambda text: "Tom Whitfield" in text)
    _type(stage, "Thank you for wating, your cup is mended and redy on Thursday")
    stage.wait(SETTLED_MS)


def _type(stage: Stage, words: str) -> None:
    """Into the empty field of the conversation that is open."""
    stage.part(Composer).write("")
    stage.part(Commands).run("conversation.reply")
    stage.wait(SETTLED_MS)
    for letter in words:
        QTest.keyClick(stage.window, letter)  # type: ignore[call-overload]


def _note(stage: Stage) -> None:
    """One that stands there, and one being written."""
    stage.open(lambda text: "Lucía" in text)
    noting = stage.part(Noting)
    noting.begin()
    noting.write("She bought the green bowls in May. Marta keeps one set aside until Friday.")
    noting.save()
    stage.until(lambda: any(row.note for row in stage.thread.model.rows))
    noting.begin()
    noting.write("Asked for an invoice to Sevilla")


def _later(stage: Stage) -> None:
    stage.open(_letters("\u0900", "\u097f"))
    later = stage.part(Later)
    stage.part(Composer).write("Good morning! Your bowls are packed and leave today.")
    later.choose_time("2h")
    stage.until(lambda: bool(later.waiting.rows))
    stage.part(Composer).write("And the invoice comes by mail.")


def _later_menu(stage: Stage) -> None:
    stage.part(Commands).run("answer.schedule")


def _taken_back(stage: Stage) -> None:
    stage.settings.choose_undo_seconds(10)
    stage.open(lambda text: "Tom Whitfield" in text)
    stage.part(Composer).write("With pleasure, see you on Friday.")
    stage.part(Composer).send()
    stage.until(lambda: bool(stage.part(Triage).property("said")))


def _video(stage: Stage) -> None:
    """One that a customer sends, at its sixth picture or so."""
    stage.open(lambda text: "Messenger" in text)
    row = stage.thread.row
    assert row is not None
    stage.happens("customer_writes", channel="messenger", person=row.person_id, text="", picture="video")
    stage.until(lambda: any(row.videos for row in stage.thread.model.rows))


def _video_playing(stage: Stage) -> None:
    _video(stage)
    stage.part(Viewer).open(next(row.videos[0] for row in stage.thread.model.rows if row.videos))
    stage.wait(700)


def _viewer(stage: Stage) -> None:
    stage.open(lambda text: "Lucía" in text)
    stage.until(lambda: any(row.pictures for row in stage.thread.model.rows))
    stage.part(Viewer).open(next(row.pictures[0] for row in stage.thread.model.rows if row.pictures))


def _closed(mode: str) -> Callable[[Stage], object]:
    """The first conversation in which the composer offers this instead of words."""

    def arrange(stage: Stage) -> None:
        composer = stage.part(Composer)
        for row in list(stage.inbox.model.rows):
            stage.inbox.pick(row.key)
            stage.until(lambda key=row.key: stage.thread.row is not None and stage.thread.row.id == key)  # type: ignore[misc]
            if composer.property("mode") == mode:
                return

    return arrange


def _templates(stage: Stage) -> None:
    _closed("template")(stage)
    picker = stage.part(TemplatePicker)
    picker.open()
    stage.until(lambda: bool(picker.model.rows))


def _template_filled(stage: Stage) -> None:
    picker = stage.part(TemplatePicker)
    picker.choose(next(row.key for row in picker.model.rows if not row.hindrance))
    picker.fill(1, "1042")


def _template_with_picture(stage: Stage) -> None:
    _templates(stage)
    picker = stage.part(TemplatePicker)
    picker.choose(next(row.key for row in picker.model.rows if row.name == "parcel_on_its_way"))
    for number, value in enumerate(("Lucía", "the blue vase", "ES1042")):
        picker.fill(number, value)
    header = picker.findChild(Enclosures)
    assert header is not None
    header.show_taken([Taken(File(Kind.IMAGE, "vase.png", "image/png", draw("vase")), 18_000)])


def _leave_template(stage: Stage) -> None:
    stage.part(TemplatePicker).close()


def _templates_known(stage: Stage) -> None:
    stage.until(lambda: bool(stage.part(TemplateBook).model.rows))


def _template_changed(stage: Stage) -> None:
    _templates_known(stage)
    book = stage.part(TemplateBook)
    book.edit(next(row.key for row in book.model.rows if row.look == "good"))


def _computers(stage: Stage) -> Computers:
    page, now, day = stage.part(Computers), real_now(), 86_400_000
    stage.until(lambda: str(page.stage) != "loading")  # what the relay says of practice's one computer comes first
    page.show(
        (
            Computer("aa" * 16, now - 3 * day, now, 3, same_code=True, is_this=True),
            Computer("bb" * 16, now - 200 * day, now - 2 * day, 0, same_code=True, is_this=False),
            Computer("cc" * 16, now - 40 * day, now, 1, same_code=False, is_this=False),
        )
    )
    return page


def _leave_computers(stage: Stage) -> None:
    """Begun anew: when it is opened the next time, its own answer is waited for again, which would come too late."""
    page = stage.part(Computers)
    page.keep()
    page.show_removed(True)
    page.show_removed(False)
    _home(stage)


def _removed(stage: Stage) -> None:
    _computers(stage).show_removed(True)


def _disconnect(stage: Stage) -> None:
    page = stage.part(Disconnect)
    _checked(stage)
    page.ask(stage.part(Integrations).shown[0].key)
    stage.until(lambda: str(page.stage) == "asking")


def _disconnected(stage: Stage) -> None:
    """Three that were taken back: by the owner, at Facebook, and one that Meta has not confirmed yet."""
    now, day = real_now(), 86_400_000
    deeds = tuple(Deed(step, now - 3 * day, "190" if step is TakingBack.PROBE else "success") for step in TakingBack)
    silent = tuple(replace(deed, answer="unreachable", at=now) if deed.step in AT_META else deed for deed in deeds)
    counts = {"messages": 1_204, "conversations": 38, "leads": 12}
    facts = Facts(now - 3 * day, "instagram", keep_leads=False, whole=True, deeds=deeds, counts=counts, waiting=False)
    known = (
        Disconnection(3, b"", replace(facts, asked_at=now, channel="whatsapp", deeds=silent, waiting=True), None),
        Disconnection(2, b"", facts, None),
        Disconnection(1, b"", replace(facts, channel="messenger", why=Why.REMOVED, keep_leads=True), None),
    )
    _checked(stage)
    stage.wait(SETTLED_MS)  # the page has read that there are none
    stage.part(Disconnect).show_ended(known)


def _receipt(stage: Stage) -> None:
    _disconnected(stage)
    stage.part(Disconnect).show(2)


def _leave_disconnect(stage: Stage) -> None:
    stage.part(Disconnect).close()
    stage.part(Disconnect).show_ended(())
    _home(stage)


def _remove(device: str) -> Callable[[Stage], object]:
    return lambda stage: _computers(stage).ask(device * 16)


_OUT_OF_REACH = parting.Left(frozenset({parting.Part.META, parting.Part.BACKUPS}), 1)


def _erasing(left: parting.Left | None = None) -> Callable[[Stage], object]:
    """Everything is being erased, or something was out of reach."""

    def show(stage: Stage) -> None:
        all_ = stage.part(EraseAll)
        all_.show_stored(parting.Stored(("Bella Ceramics", "@bellaceramics"), 1204, 38, 12, 2))
        all_.begin()
        all_.show_done(parting.Part.RELAY)
        if left:
            all_.show_left(left)
        stage.shell.show_erasing()

    return show


def _erased(stage: Stage) -> None:
    stage.part(EraseAll).show_left(parting.Left())
    stage.part(EraseAll).show_stored(parting.Stored())
    stage.shell.show_first_run()


LABELS = ("Regular", "Wholesale", "Repair")


def _triaged(stage: Stage) -> None:
    """Labels on some, a star, and somebody who is put off."""
    book = stage.part(LabelBook)
    picker = stage.part(LabelPicker)
    stage.choose("all")
    rows = stage.inbox.model.rows
    for place, name in enumerate(LABELS):
        if any(row.text == name for row in book.model.rows):
            continue
        stage.inbox.pick(rows[place * 2].key)
        stage.until(lambda key=rows[place * 2].key: stage.thread.row is not None and stage.thread.row.id == key)  # type: ignore[misc]
        picker.begin()
        picker.look_for(name)
        picker.pick(0)
        stage.until(lambda wanted=name: any(row.text == wanted and row.count for row in book.model.rows))  # type: ignore[misc]
    triage = stage.part(Triage)
    if not any(row.starred for row in stage.inbox.model.rows):
        triage.toggle_star()
        stage.until(lambda: any(row.starred for row in stage.inbox.model.rows))
    triage.quiet()


def _person(stage: Stage) -> None:
    """A regular of two channels, with a note and a field, and somebody who may be the same."""
    stage.open(lambda text: "Lucía" in text)
    stage.part(Commands).run("conversation.person")
    card = stage.part(PersonCard)
    stage.until(lambda: card.property("person") != 0)
    if not card.field_rows.rows:
        card.make_field("City")
        stage.until(lambda: bool(card.field_rows.rows))
    card.type_value(card.field_rows.rows[0].key, "Sevilla")
    card.type_note("Bought the green bowls in May. Her mother's birthday is on Saturday.")
    card.keep_typed()
    stage.until(lambda: card.property("note") != "")


def _alike(stage: Stage) -> None:
    """She writes on Messenger too, under the same name."""
    stage.happens("customer_writes", channel="messenger", person="Lucía Fernández", text="Hola, soy yo otra vez")
    stage.until(lambda: sum("Lucía" in row.spoken for row in stage.inbox.model.rows) > 1)
    stage.open(lambda text: "Lucía" in text and "WhatsApp" in text)
    stage.part(PersonCard).tick()
    stage.until(lambda: bool(stage.part(PersonCard).alike_rows.rows))


def _ask_join(stage: Stage) -> None:
    card = stage.part(PersonCard)
    card.ask_join(card.alike_rows.rows[0].key)


def _joined(stage: Stage) -> None:
    card = stage.part(PersonCard)
    card.join(False)
    stage.until(lambda: bool(card.joined_rows.rows))


def _put_card_away(stage: Stage) -> None:
    stage.part(Triage).quiet()
    stage.part(Commands).run("conversation.person")


def _own_views(stage: Stage) -> None:
    saved = stage.part(SavedFilters)
    for typed in ("has:photo is:waiting", '"white rim"'):
        saved.save(typed)
    stage.until(lambda: len(saved.model.rows) > 1 and bool(saved.model.rows[0].count))
    key = saved.model.rows[0].key
    saved.edit(key)
    saved.keep("Photos to look at", "has:photo is:waiting")
    stage.until(lambda: saved.model.rows[0].text == "Photos to look at")
    saved.choose(key)
    stage.until(lambda: bool(stage.inbox.model.rows))


def _change_view(stage: Stage) -> None:
    saved = stage.part(SavedFilters)
    saved.edit(saved.model.rows[0].key)


def _views_away(stage: Stage) -> None:
    saved = stage.part(SavedFilters)
    saved.close()
    for row in list(saved.model.rows):
        saved.forget(row.key)
    stage.part(Triage).quiet()
    stage.choose("all")


def _said(stage: Stage) -> None:
    _triaged(stage)
    stage.part(Triage).finish(1)
    stage.until(lambda: bool(stage.part(Triage).property("said")))


def _take_back(stage: Stage) -> None:
    stage.part(Triage).undo()
    stage.until(lambda: stage.part(Triage).property("said") == "Taken back")
    stage.part(Triage).quiet()


def _marked(stage: Stage) -> None:
    _triaged(stage)
    for row in stage.inbox.model.rows[1:4]:
        stage.inbox.mark(row.key)


def _let_marks_go(stage: Stage) -> None:
    stage.inbox.unmark()


def _change_label(stage: Stage) -> None:
    _triaged(stage)
    book = stage.part(LabelBook)
    book.edit(next(row.key for row in book.model.rows if row.text == LABELS[1]))


def _ask(name: str) -> Callable[[Stage], object]:
    def arrange(stage: Stage) -> None:
        _triaged(stage)
        stage.open(lambda text: "WhatsApp" in text)
        stage.part(Commands).run(name)

    return arrange


def _blocked(stage: Stage) -> None:
    """At WhatsApp too."""
    stage.choose("all")
    stage.open(lambda text: "WhatsApp" in text)
    blocked = stage.thread.property("conversation")
    stage.part(Triage).block()
    stage.choose("spam")
    stage.until(lambda: any(row.key == blocked for row in stage.inbox.model.rows))
    stage.inbox.pick(blocked)
    stage.until(lambda: stage.thread.row is not None and stage.thread.row.bar is Bar.BARRED)
    stage.part(Triage).quiet()
    stage.part(Commands).run("conversation.person")
    stage.until(lambda: stage.part(PersonCard).property("person") != 0)


def _let_in(stage: Stage) -> None:
    _put_card_away(stage)
    stage.part(Triage).let_in()
    stage.choose("all")


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
    _back(stage)
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
    _home(stage)


def _new_key(stage: Stage) -> None:
    stage.part(KeySettings).ask("lock")
    stage.press(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)


def _keep_key(stage: Stage) -> None:
    stage.part(KeySettings).leave()
    _home(stage)


def _wrong_keys(stage: Stage) -> None:
    commands = stage.shell.registry
    commands.learn(*keymap.read('"conversation.next" = ["N", "Hyper+N"]\n"snoze" = ["H"]', commands.usual))


def _right_keys(stage: Stage) -> None:
    stage.shell.registry.learn({})
    _home(stage)


def _review(stage: Stage) -> None:
    """In the midst of the fourth screencast, where a customer is answered."""
    stage.reviewing.pace = 0
    stage.reviewing.begin()
    stage.until(lambda: bool(stage.thread.model.rows) and stage.thread.model.rows[0].text.startswith("We do."))
    stage.shell.screencast.pause()


def _end_review(stage: Stage) -> None:
    stage.shell.screencast.stop()
    _home(stage)


BEFORE = (
    Scene("first-run", lambda stage: stage.shell.show_first_run()),
    Scene("first-run-small", lambda stage: stage.shell.show_first_run(), SMALL),
    Scene("first-run-narrow", lambda stage: stage.shell.show_first_run(), NARROW),
    Scene("connect-offers", _flow),
    Scene("connect-offers-narrow", _flow, NARROW),
    Scene("connect-relay", _which_relay),
    Scene("connect-browser", _connect(Progress(Step.BROWSER))),
    Scene("connect-choosing", _chosen),
    Scene("connect-done", _proven),
    Scene("connect-cancelled", _connect(Progress(Step.ENDED, Ending.CANCELLED)), LAPTOP, _first_run),
    Scene("keychain-no-service", lambda stage: stage.shell.show_trouble("keychain.no_secret_service")),
    Scene("keychain-locked", lambda stage: stage.shell.show_trouble("keychain.locked")),
    Scene("policy-broken", lambda stage: stage.shell.show_trouble("policy")),
    Scene("database-wrong-key", lambda stage: stage.shell.show_trouble("store_wrong_key")),
    Scene("database-newer", lambda stage: stage.shell.show_trouble("store_newer")),
    Scene("database-damaged", lambda stage: stage.shell.show_trouble("store_damaged")),
    Scene("database-lost", lambda stage: stage.shell.show_trouble("store_lost")),
    Scene("restore", lambda stage: stage.shell.ask_for_backup(), LAPTOP, lambda stage: stage.shell.leave_restore()),
    Scene("key-missing", lambda stage: stage.shell.show_trouble("store_key_missing", takes_code=True)),
    Scene("locked", _lock),
    Scene("erase-working", _erasing(), LAPTOP, _erased),
    Scene("erase-left", _erasing(_OUT_OF_REACH), LAPTOP, _erased),
    Scene("recovery", lambda stage: stage.shell.show_recovery(f"{WORDS} {WORDS}")),
)


INBOX = (
    Scene("inbox", lambda stage: stage.open(lambda text: words.kind_words(Kind.IMAGE) in text)),
    Scene("inbox-wide", lambda stage: stage.open(_letters("\u0e00", "\u0e7f")), WIDE),
    Scene("inbox-small", lambda stage: stage.open(_letters("\u0600", "\u06ff")), SMALL),
    Scene("inbox-answered", _answer),
    Scene("inbox-cards", _cards),
    Scene("inbox-refused", _refused),
    Scene("inbox-refused-often", _refused_often),
    Scene("inbox-long-draft", _draft),
    Scene("inbox-narrow-list", _back, NARROW),
    Scene("inbox-narrow-thread", _narrow_thread, NARROW, _back),
    Scene("inbox-mirrored", _mirror, LAPTOP, _mirror),
    Scene("triage", _triaged),
    Scene("triage-snooze", _ask("conversation.snooze"), LAPTOP, _back),
    Scene("triage-label", _ask("conversation.label"), LAPTOP, _back),
    Scene("triage-chosen", _marked, LAPTOP, _let_marks_go),
    Scene("triage-said", _said, LAPTOP, _take_back),
    Scene("triage-label-sheet", _change_label, LAPTOP, lambda stage: stage.part(LabelBook).close()),
    Scene("triage-chosen-narrow", _marked, NARROW, _let_marks_go),
    Scene("triage-thread-narrow", _narrow_thread, NARROW, _back),
    Scene("triage-block", _ask("conversation.block"), LAPTOP, _back),
    Scene("triage-blocked", _blocked, LAPTOP, _let_in),
    Scene("triage-views", _own_views),
    Scene("triage-view-sheet", _change_view, LAPTOP, _views_away),
    Scene("person", _person),
    Scene("person-alike", _alike),
    Scene("person-one", _ask_join),
    Scene("person-joined", _joined, LAPTOP, _put_card_away),
    Scene("person-wide", _person, WIDE, _put_card_away),
    Scene("person-small", _person, SMALL, _put_card_away),
    Scene("person-narrow", _person, NARROW, _put_card_away),
    Scene("comments", _comments(lambda text: "Cobalt" in text)),
    Scene("comments-private", _reply_privately),
    Scene("comments-small", _comments(lambda text: "Workshop" in text), SMALL),
    Scene("comments-narrow-list", _comments(lambda text: "Cobalt" in text), NARROW, _inbox),
    Scene("leads", _leads("board")),
    Scene("leads-table", _leads("table")),
    Scene("leads-one", _one_lead, LAPTOP, _inbox),
    Scene("insights", _insights("13m")),
    Scene("insights-90", _insights("90"), (1280, 2600)),
    Scene("insights-30", _insights("30"), (1280, 2600)),
    Scene("insights-7", _insights("7")),
    Scene("insights-channel", _insights("30", "channel:instagram"), (1280, 1400)),
    Scene("insights-hover", _hover_over_insights, LAPTOP, lambda stage: _move(stage, 1, 1)),
    Scene("insights-wide", _insights("13m"), WIDE),
    Scene("insights-narrow", _insights("13m"), NARROW, _inbox),
    Scene("search", _search("a"), LAPTOP, _search("")),
    Scene("search-operators", _search_field, LAPTOP, _search("")),
    Scene("search-nothing", _search("cobalt"), LAPTOP, _search("")),
    Scene("search-inside", _search_inside, LAPTOP, lambda stage: stage.part(ThreadSearch).close()),
    Scene("inbox-nothing-here", lambda stage: stage.choose("failed"), LAPTOP, lambda stage: stage.choose("all")),
    Scene("answer-files", _files),
    Scene("answer-quote", _quote),
    Scene("answer-split", _split),
    Scene("answer-voice", _voice),
    Scene("answer-viewer", _viewer, LAPTOP, _back),
    Scene("answer-video", _video),
    Scene("answer-ready-page", _at("canned", _ready_answers), LAPTOP, _home),
    Scene("answer-ready-sheet", _at("canned", _ready_answer), LAPTOP, _home),
    Scene("answer-ready", _slash, LAPTOP, lambda stage: stage.part(Completion).close()),
    Scene("answer-emoji", _signs, LAPTOP, lambda stage: stage.part(Completion).close()),
    Scene("answer-spelling", _misspelt),
    Scene("answer-recording", _recording, LAPTOP, lambda stage: stage.part(Voice).cancel()),
    Scene("answer-note", _note, LAPTOP, lambda stage: stage.part(Noting).leave()),
    Scene("answer-later", _later),
    Scene("answer-later-menu", _later_menu, LAPTOP, lambda stage: stage.press(Qt.Key.Key_Escape)),
    Scene("answer-undo", _taken_back),
    Scene("answer-video-playing", _video_playing, LAPTOP, _back),
    Scene("answer-person", _closed("person")),
    Scene("answer-closed", _closed("template")),
    Scene("answer-templates", _templates),
    Scene("answer-template-filled", _template_filled, LAPTOP, _leave_template),
    Scene("answer-template-picture", _template_with_picture, LAPTOP, _leave_template),
    Scene("settings-templates", _at("templates", _templates_known), LAPTOP, _home),
    Scene("settings-template-sheet", _at("templates", _template_changed), LAPTOP, _home),
    Scene("settings-seen", _at("answering"), LAPTOP, _home),
    Scene("hours", _at("hours", _hours), (1280, 1200), _home),
    Scene("hours-narrow", _at("hours", _hours), NARROW, _home),
    Scene("automatic", _at("automatic", _automatic), (1280, 1100), _home),
    Scene("automatic-narrow", _at("automatic"), NARROW, _home),
    Scene("rules", _at("automatic", _rules), (1280, 1200), _home),
    Scene("rules-trial", _at("automatic", _tried), LAPTOP, _leave_trial),
    Scene("facts", _at("facts", _facts), LAPTOP, _home),
    Scene("suggestions", _suggestions),
    Scene("suggestions-narrow", _suggestions, NARROW),
    Scene("ai", _at("ai", _model), (1280, 1200), _home),
    Scene("ai-provider", _at("ai", _provider), (1280, 900), _home),
    Scene("ai-narrow", _at("ai"), NARROW, _home),
    Scene("ai-draft", _drafted),
    Scene("ai-auto", _by_itself),
    Scene("offline", _health(LinkState.OFFLINE)),
    Scene("relay-unreachable", _health(LinkState.UNREACHABLE)),
    Scene("clock-wrong", _health(LinkState.CLOCK_WRONG), LAPTOP, _well),
    Scene("settings", _settings, LAPTOP, _back),
    Scene("integrations", _at("integrations", _checked), LAPTOP, _home),
    Scene("integrations-narrow", _at("integrations", _checked), NARROW, _home),
    Scene("integrations-test", _at("integrations", _test), LAPTOP, _home),
    Scene("disconnect", _at("integrations", _disconnect), LAPTOP, _leave_disconnect),
    Scene("disconnect-narrow", _at("integrations", _disconnect), NARROW, _leave_disconnect),
    Scene("disconnect-ended", _at("integrations", _disconnected), (1280, 1600), _leave_disconnect),
    Scene("disconnect-receipt", _at("integrations", _receipt), LAPTOP, _leave_disconnect),
    Scene("integrations-broken", _at("integrations", _break), LAPTOP, _home),
    Scene("messages-off", _off, LAPTOP, _on),
    Scene("ended-login", _ended),
    Scene("ended-login-narrow", _narrow_ended, NARROW, _back),
    Scene("settings-lock", _page("lock"), LAPTOP, _back),
    Scene("settings-backup", _page("backup"), LAPTOP, _back),
    Scene("settings-recovery", _page("recovery"), LAPTOP, _back),
    Scene("settings-export", _page("export"), LAPTOP, _back),
    Scene("numbers", _at("numbers", _numbers_known), LAPTOP, _home),
    Scene("numbers-verify", _at("numbers", _unverified), LAPTOP, _home),
    Scene("permissions", _permissions, LAPTOP, _home),
    Scene("permissions-narrow", _permissions, NARROW, _home),
    Scene("outgoing", _at("outgoing", _contacted), LAPTOP, _home),
    Scene("privacy-forget", _ask_to_forget, LAPTOP, lambda stage: stage.part(Forgetting).close()),
    Scene("privacy-forgotten", _forget, LAPTOP, lambda stage: stage.part(Forgetting).close()),
    Scene("privacy-retention", _at("retention", _receipted), LAPTOP, _home),
    Scene("privacy-receipts", _at("retention", _receipted), (1280, 1200), _home),
    Scene("policy-retention", _decided("retention"), LAPTOP, _undecided),
    Scene("policy-ai", _decided("ai"), (1280, 900), _undecided),
    Scene("policy-relay", _decided("integrations"), (1280, 1400), _undecided),
    Scene("privacy-retention-narrow", _at("retention"), NARROW, _home),
    Scene("privacy-retention-shorter", _at("retention", _choose_shorter), LAPTOP, _shorter),
    Scene("computers", _at("computers", _computers), LAPTOP, _leave_computers),
    Scene("computers-narrow", _at("computers", _computers), NARROW, _leave_computers),
    Scene("computers-remove", _at("computers", _remove("bb")), LAPTOP, _leave_computers),
    Scene("computers-stolen", _at("computers", _remove("cc")), LAPTOP, _leave_computers),
    Scene("computers-silent", _at("computers", lambda stage: _computers(stage).show(None)), LAPTOP, _leave_computers),
    Scene("computers-removed", _at("computers", _removed), LAPTOP, _leave_computers),
    Scene("erase", _at("erase"), LAPTOP, _home),
    Scene("erase-narrow", _at("erase"), NARROW, _home),
    Scene("privacy-audit", _at("audit", _verified), LAPTOP, _home),
    Scene("palette", _palette(""), LAPTOP, _back),
    Scene("palette-typed", _palette("sna"), LAPTOP, _back),
    Scene("palette-person", _palette("lu"), NARROW, _back),
    Scene("work", _work, LAPTOP, _end_work),
    Scene("work-narrow", _work, NARROW, _end_work),
    Scene("work-sheet", _work_sheet, LAPTOP, _end_work),
    Scene("work-none", _no_work, LAPTOP, _back),
    Scene("keys", _keys, LAPTOP, _back),
    Scene("keys-narrow", _keys, NARROW, _back),
    Scene("settings-general", _at("general"), (1280, 1200), _home),
    Scene("inbox-large", _size(200, "comfortable"), LAPTOP, _size(100, "comfortable")),
    Scene("inbox-large-4k", _size(200, "comfortable"), (3840, 2160), _size(100, "comfortable")),
    Scene("inbox-compact", _size(100, "compact"), LAPTOP, _size(100, "comfortable")),
    Scene("settings-notices", _at("notices", _quiet), LAPTOP, _home),
    Scene("settings-notices-narrow", _at("notices", _quiet), NARROW, _home),
    Scene("help", _at("help", _read_help), LAPTOP, _home),
    Scene("help-narrow", _at("help"), NARROW, _home),
    Scene("about", _at("about"), LAPTOP, _home),
    Scene("about-found", _at("about", _update(UpdateStage.FOUND)), LAPTOP, _home),
    Scene("about-loading", _at("about", _update(UpdateStage.LOADING)), LAPTOP, _home),
    Scene("about-ready", _at("about", _update(UpdateStage.READY)), LAPTOP, _home),
    Scene("about-failed", _at("about", _update(UpdateStage.FAILED)), LAPTOP, _home),
    Scene("about-off", _at("about", _update(UpdateStage.SWITCHED_OFF)), LAPTOP, _home),
    Scene("about-text", _at("about", _read_licence), LAPTOP, _put_away_licence),
    Scene("about-narrow", _at("about"), NARROW, _home),
    Scene("settings-keyboard", _at("keyboard"), LAPTOP, _home),
    Scene("settings-keyboard-question", _at("keyboard", _new_key), LAPTOP, _keep_key),
    Scene("settings-keyboard-file", _at("keyboard", _wrong_keys), LAPTOP, _right_keys),
    Scene("review", _review, LAPTOP, _end_review),
    Scene("review-narrow", _review, NARROW, _end_review),
    Scene("closing", lambda stage: stage.shell.ask_about_closing()),
)


def main() -> int:
    parser = argparse.ArgumentParser("shots", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", nargs="+", default=[""], help="pictures whose names begin so")
    parser.add_argument("--exactly", nargs="+", default=[], help="pictures of these names")
    parser.add_argument("--webp", action="store_true", help="a tenth of the size, for pages")
    parser.add_argument("--language", choices=(*NAMES, PSEUDO), default=SOURCE)
    parser.add_argument("--size", type=int, choices=TEXT_SIZES, default=100, help="of the text, in percent")
    parser.add_argument("--contrast", action="store_true", help="more of it")
    wanted = parser.parse_args()
    wanted.folder.mkdir(parents=True, exist_ok=True)
    os.environ["LC_ALL"] = "en_GB.UTF-8"  # a computer that writes dates and times so
    application = QApplication(sys.argv[:1])
    fonts.prepare(application)
    with tempfile.TemporaryDirectory() as home:
        options = Options(profile=Path(home), seed=wanted.seed)
        eyes = Eyes(wanted.language, wanted.size, wanted.contrast)
        program = _program(application, options, eyes.language)
        program.start()
        album = Album(wanted.folder, "webp", WEBP_QUALITY) if wanted.webp else Album(wanted.folder)
        failed = _shoot(Stage(application, program, album, eyes), partial(_is_wanted, wanted.only, wanted.exactly))
        program.close()
    return 1 if failed else 0


def _program(application: QApplication, options: Options, language: str) -> Program:
    """That speaks the language from its first sentence on."""
    chosen = profile.real(options.profile)
    chosen.language.write_text(SOURCE if language == PSEUDO else language, encoding="utf-8")
    program = Program(application, options, chosen)
    if language == PSEUDO:
        translator = QTranslator(application)
        if not translator.load(str(programs.TRANSLATIONS / "pseudo.qm")):
            raise FileNotFoundError("pseudo.qm: scripts/translations.py pseudo")
        application.installTranslator(translator)
        translator.translate("Inbox", "")  # takes Python's lock now, and not while screens are compiled
    return program


def _is_wanted(beginnings: Sequence[str], names: Sequence[str], scene: Scene) -> bool:
    return scene.name in names if names else scene.name.startswith(tuple(beginnings))


def _shoot(stage: Stage, is_wanted: Callable[[Scene], bool]) -> list[str]:
    """The names of the scenes that could not be played: the others are worth having without them."""
    failed = _played(stage, filter(is_wanted, BEFORE))
    stage.shell.show_first_run()
    stage.shell.try_practice()
    stage.until(stage.is_open)
    stage.choose("all")
    stage.until(lambda: len(stage.inbox.model.rows) >= PEOPLE)
    failed += _played(stage, filter(is_wanted, INBOX))
    stage.shell.answer_closing("")
    return failed


def _played(stage: Stage, scenes: Iterable[Scene]) -> list[str]:
    failed = []
    for scene in scenes:
        try:
            stage.shoot(scene)
        except (TimeoutError, LookupError, StopIteration):
            traceback.print_exc()
            sys.stderr.write(f"not played: {scene.name}\n")
            failed.append(scene.name)
            scene.restore(stage)
    return failed


if __name__ == "__main__":
    sys.exit(main())
