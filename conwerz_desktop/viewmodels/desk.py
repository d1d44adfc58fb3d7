"""Everything that needs the open database: the inbox, the thread, the composer and what stands around them."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from conwerz_desktop.domain.changes import Changes, Topic
from conwerz_desktop.domain.connection_health import Standing
from conwerz_desktop.services.health import Health, LinkState
from conwerz_desktop.store import conversations, drafts, gaps, pauses
from conwerz_desktop.store.database import Store
from conwerz_desktop.viewmodels.ai_beside import AiBeside
from conwerz_desktop.viewmodels.announcer import Announcer
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.completion import Completion
from conwerz_desktop.viewmodels.composer import Composer
from conwerz_desktop.viewmodels.desk_acts import DeskActs
from conwerz_desktop.viewmodels.desk_pages import DeskPages
from conwerz_desktop.viewmodels.desk_parts import DeskParts
from conwerz_desktop.viewmodels.desk_ways import DeskWays
from conwerz_desktop.viewmodels.ended_login import EndedLogin
from conwerz_desktop.viewmodels.forgetting import Forgetting
from conwerz_desktop.viewmodels.gathering import FEW, Gathering
from conwerz_desktop.viewmodels.inbox import Inbox
from conwerz_desktop.viewmodels.label_book import LabelBook
from conwerz_desktop.viewmodels.label_picker import LabelPicker
from conwerz_desktop.viewmodels.later import Later
from conwerz_desktop.viewmodels.link_bar import LinkBar
from conwerz_desktop.viewmodels.moments import Calendar
from conwerz_desktop.viewmodels.noting import Noting
from conwerz_desktop.viewmodels.places import Place, Places
from conwerz_desktop.viewmodels.playback import Playback
from conwerz_desktop.viewmodels.progress import LongWork
from conwerz_desktop.viewmodels.qt import QmlUncreatable
from conwerz_desktop.viewmodels.rail import Rail
from conwerz_desktop.viewmodels.saved import SavedFilters
from conwerz_desktop.viewmodels.search import Search
from conwerz_desktop.viewmodels.suggested import Suggested
from conwerz_desktop.viewmodels.template_picker import TemplatePicker
from conwerz_desktop.viewmodels.thread import Thread
from conwerz_desktop.viewmodels.thread_search import ThreadSearch
from conwerz_desktop.viewmodels.triage import Triage
from conwerz_desktop.viewmodels.viewer import Viewer
from conwerz_desktop.viewmodels.voice import Voice

QML_IMPORT_NAME = "Conwerz.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_TICK_MS = 20_000
_ARRIVAL_MS = 3_000  # so long may a shop that connects look as if somebody were still to come
_SETTLE_MS = 1_000  # so long is left to the first frames


@QmlElement
@QmlUncreatable("made in Python")
class Desk(QObject):
    """Built on the GUI thread. `apply` and `show_health` are meant to be handed over by `bridge.call`."""

    arriving_changed = Signal()
    turned = Signal()
    """The owner turned to another place."""
    conversations_changed = Signal()

    def __init__(
        self,
        store: Store,
        clock: Callable[[], int],
        calendar: Calendar,
        acts: DeskActs,
        bridge: Bridge,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._clock = clock
        self._bridge = bridge
        self._parts = DeskParts(store, clock, calendar, acts, bridge, self)
        self._ways = DeskWays(self._parts, store, bridge, self)
        self._parts.places.place_changed.connect(self.turned)
        self._conversations = 0
        self._gathering = Gathering(self._apply_beside, self)
        self._movement = acts.under_way.movement
        self._unsubscribe = store.subscribe(self._hear, shows=True)
        self._arrival = QTimer(self, interval=_ARRIVAL_MS, singleShot=True)
        self._arrival.timeout.connect(self.arriving_changed)
        self._arrival.start()
        self._settling = QTimer(self, interval=_SETTLE_MS, singleShot=True)
        self._settling.timeout.connect(self._settle)
        self._settling.start()
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self.tick)
        self._timer.start()
        bridge.when_done(store.read(drafts.everything), self._load_drafts)
        self._look_for_gaps()

    @Property(Places, constant=True)
    def places(self) -> Places:
        return self._parts.places

    @property
    def pages(self) -> DeskPages:
        return self._parts.pages

    @Property(Inbox, constant=True)
    def inbox(self) -> Inbox:
        return self._parts.inbox

    @Property(Rail, constant=True)
    def rail(self) -> Rail:
        return self._parts.rail

    @Property(Thread, constant=True)
    def conversation(self) -> Thread:
        return self._parts.thread

    @Property(Composer, constant=True)
    def composer(self) -> Composer:
        return self._parts.composer

    @Property(QObject, constant=True)
    def leads(self) -> QObject:
        return self._parts.pages.leads

    @Property(QObject, constant=True)
    def palette(self) -> QObject:
        return self._parts.pages.palette

    @Property(QObject, constant=True)
    def insights(self) -> QObject:
        return self._parts.pages.insights

    @Property(QObject, constant=True)
    def comments(self) -> QObject:
        return self._parts.pages.comments

    @Property(QObject, constant=True)
    def person(self) -> QObject:
        """The card beside the conversation, made when it is first asked for."""
        return self._parts.pages.person

    @Property(TemplatePicker, constant=True)
    def picker(self) -> TemplatePicker:
        return self._parts.picker

    @Property(QObject, constant=True)
    def canned(self) -> QObject:
        return self._parts.pages.canned

    @Property(QObject, constant=True)
    def templates(self) -> QObject:
        return self._parts.pages.templates

    @Property(QObject, constant=True)
    def answering(self) -> QObject:
        return self._parts.pages.answering

    @Property(Noting, constant=True)
    def noting(self) -> Noting:
        return self._parts.noting

    @Property(Voice, constant=True)
    def voice(self) -> Voice:
        return self._parts.voice

    @Property(Completion, constant=True)
    def completion(self) -> Completion:
        return self._parts.completion

    @Property(Later, constant=True)
    def later(self) -> Later:
        return self._parts.later

    @Property(Viewer, constant=True)
    def viewer(self) -> Viewer:
        return self._parts.viewer

    @Property(Playback, constant=True)
    def playback(self) -> Playback:
        return self._parts.playback

    @Property(SavedFilters, constant=True)
    def saved(self) -> SavedFilters:
        return self._parts.saved

    @Property(Triage, constant=True)
    def triage(self) -> Triage:
        return self._parts.triage

    @Property(LabelBook, constant=True)
    def labels(self) -> LabelBook:
        return self._parts.labels

    @Property(LabelPicker, constant=True)
    def label_picker(self) -> LabelPicker:
        return self._parts.label_picker

    @Property(Search, constant=True)
    def search(self) -> Search:
        return self._parts.search

    @Property(ThreadSearch, constant=True)
    def thread_search(self) -> ThreadSearch:
        return self._parts.thread_search

    @Property(Suggested, constant=True)
    def suggested(self) -> Suggested:
        return self._parts.suggested

    @Property(EndedLogin, constant=True)
    def ended(self) -> EndedLogin:
        return self._parts.ended

    @Property(Announcer, constant=True)
    def announcer(self) -> Announcer:
        return self._parts.announcer

    @Property(LinkBar, constant=True)
    def link(self) -> LinkBar:
        return self._parts.link

    @Property(LongWork, constant=True)
    def work(self) -> LongWork:
        return self._parts.work

    @Property(QObject, constant=True)
    def integrations(self) -> QObject:
        return self._parts.pages.integrations

    @Property(QObject, constant=True)
    def permissions(self) -> QObject:
        return self._parts.pages.permissions

    @Property(QObject, constant=True)
    def numbers(self) -> QObject:
        return self._parts.pages.numbers

    @Property(QObject, constant=True)
    def outgoing(self) -> QObject:
        return self._parts.pages.outgoing

    @Property(QObject, constant=True)
    def delivery_key(self) -> QObject:
        return self._parts.pages.delivery_key

    @Property(QObject, constant=True)
    def exporting(self) -> QObject:
        return self._parts.pages.export

    @Slot()
    def print_conversation(self) -> None:
        self._parts.pages.export.print_out(self._parts.opened())

    @Slot()
    def save_conversation(self) -> None:
        self._parts.pages.export.save(self._parts.opened())

    @Property(QObject, constant=True)
    def backup(self) -> QObject:
        return self._parts.pages.backup

    @Property(QObject, constant=True)
    def hours(self) -> QObject:
        return self._parts.pages.hours

    @Property(QObject, constant=True)
    def automatic(self) -> QObject:
        return self._parts.pages.automatic

    @Property(QObject, constant=True)
    def rules(self) -> QObject:
        return self._parts.pages.rules

    @Property(QObject, constant=True)
    def facts(self) -> QObject:
        return self._parts.pages.facts

    @Property(QObject, constant=True)
    def ai(self) -> QObject:
        return self._parts.pages.ai

    @Property(AiBeside, constant=True)
    def ai_beside(self) -> AiBeside:
        return self._parts.ai_beside

    @Property(QObject, constant=True)
    def retention(self) -> QObject:
        return self._parts.pages.retention

    @Property(QObject, constant=True)
    def audit(self) -> QObject:
        return self._parts.pages.audit

    @Property(Forgetting, constant=True)
    def forgetting(self) -> Forgetting:
        return self._parts.forgetting

    @Property(QObject, constant=True)
    def disconnect_(self) -> QObject:
        return self._parts.pages.disconnect

    @Property(QObject, constant=True)
    def computers(self) -> QObject:
        return self._parts.pages.computers

    @Property(bool, notify=arriving_changed)
    def arriving(self) -> bool:
        """Too early to say that nobody is here: the link has not answered yet."""
        return self._arrival.isActive()

    @Property(int, notify=conversations_changed)
    def conversations(self) -> int:
        """How many there are in all, once they are counted."""
        return self._conversations

    @Slot()
    def count(self) -> None:
        self._bridge.when_done(self._store.read(conversations.total), self._show_conversations)

    @Slot(bool)
    def rehearse(self, practice: bool) -> None:
        self._parts.link.rehearse(practice)

    def _hear(self, changes: Changes) -> Callable[[], object] | None:
        """On the store's thread. Returns what waits for the frame: a crowd's may be a second away (Gathering)."""
        is_few = len(changes.conversations) <= FEW
        drawn = self._movement.next_frame() if is_few and changes.messages else None
        self._bridge.call(partial(self.apply, changes))
        return drawn

    def apply(self, changes: Changes) -> None:
        """What is being read hears of everything at once."""
        self._gathering.take(changes)
        self._parts.apply_to_opened(changes)

    def _apply_beside(self, changes: Changes) -> None:
        self._parts.apply_beside(changes)
        if Topic.HEALTH in changes.topics:
            self._look_for_gaps()
        if Topic.PAUSES in changes.topics:
            now = self._clock()
            self._bridge.when_done(self._store.read(lambda db: pauses.longest(db, now)), self._parts.link.show_pause)

    def _look_for_gaps(self) -> None:
        self._bridge.when_done(self._store.read(gaps.everything), self._parts.link.show_gaps)

    def show_health(self, health: Health) -> None:
        self._parts.rail.show_health(health)
        self._parts.link.show_health(health)
        self._parts.pages.show_removed(health.state is LinkState.REMOVED)
        if health.state is LinkState.ONLINE and self._arrival.isActive():
            self._arrival.stop()
            self.arriving_changed.emit()

    def show_standing(self, standing: Standing) -> None:
        self._parts.rail.show_standing(standing)
        self._parts.pages.show_standing(standing)

    @Slot()
    def tick(self) -> None:
        self._parts.tick()

    def enclosed(self, key: int) -> bytes | None:
        """The bytes of a file that is not sent yet, for its preview."""
        return self._parts.enclosed(key)

    def stands(self) -> bool:
        """What the first frames show is there: the list, and of somebody on it the messages."""
        return bool(self._parts.inbox.loaded) and (not self.shows_somebody() or bool(self._parts.thread.model.rows))

    def shows_somebody(self) -> bool:
        return bool(self._parts.inbox.first())

    def shows(self, key: str) -> bool:
        """The owner would see this: a conversation by its number, or a place."""
        if key.isdigit():
            return self._parts.places.is_at(Place.INBOX) and self._parts.opened() == int(key)
        return key in set(Place) and self._parts.places.is_at(Place(key))

    def whereabouts(self) -> tuple[str, int]:
        """The place, and the open conversation."""
        place = next((place for place in Place if self._parts.places.is_at(place)), Place.INBOX)
        return place.value, self._parts.opened()

    def resume(self, place: str, conversation: int) -> None:
        """Where the owner left off, without counting anything as read."""
        self._ways.resume(place, conversation)

    def go_to(self, key: str) -> None:
        self._ways.go_to(key)

    def draft(self, conversation: int) -> str:
        return self._parts.drafts.texts.get(conversation, "")

    def close(self) -> None:
        """No more news: the store is about to close."""
        for timer in (self._timer, self._arrival, self._settling):
            timer.stop()
        self._gathering.close()
        self._parts.close()
        self._unsubscribe()

    @Slot()
    def _settle(self) -> None:
        """Soon after the first frame."""
        self._parts.begin_what_can_wait()

    def _show_conversations(self, number: int) -> None:
        self._conversations = number
        self.conversations_changed.emit()

    def _load_drafts(self, kept: dict[int, str]) -> None:
        self._parts.drafts.load(kept)
        self._parts.composer.tick()
        self._ways.show_drafts()
