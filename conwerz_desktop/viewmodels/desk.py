"""Everything that needs the open database: the inbox, the thread, the composer and what stands around them."""

from collections import deque
from collections.abc import Callable
from dataclasses import field
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from conwerz_desktop.domain.changes import Changes, Topic
from conwerz_desktop.domain.channels import Asset
from conwerz_desktop.domain.connection_health import Standing
from conwerz_desktop.domain.records import record
from conwerz_desktop.services.health import Health, LinkState
from conwerz_desktop.services.under_way import UnderWay
from conwerz_desktop.store import conversations, drafts, gaps, pauses
from conwerz_desktop.store.database import Store
from conwerz_desktop.store.messages import MessageRow
from conwerz_desktop.viewmodels import names
from conwerz_desktop.viewmodels.ai_beside import AiBeside, AiBesideActs
from conwerz_desktop.viewmodels.announcer import Announcer
from conwerz_desktop.viewmodels.answering_acts import AnsweringActs
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.completion import Completion
from conwerz_desktop.viewmodels.composer import Composer
from conwerz_desktop.viewmodels.composer_state import Quote
from conwerz_desktop.viewmodels.desk_pages import DeskPages, PageActs
from conwerz_desktop.viewmodels.drafts import Drafts, Keep
from conwerz_desktop.viewmodels.ended_login import EndedLogin
from conwerz_desktop.viewmodels.forgetting import Forgetting, ForgettingActs
from conwerz_desktop.viewmodels.gathering import Gathering
from conwerz_desktop.viewmodels.inbox import NOBODY, Inbox
from conwerz_desktop.viewmodels.label_book import LabelActs, LabelBook
from conwerz_desktop.viewmodels.label_picker import LabelPicker
from conwerz_desktop.viewmodels.later import Later, LaterActs
from conwerz_desktop.viewmodels.link_bar import LinkBar
from conwerz_desktop.viewmodels.moments import Calendar
from conwerz_desktop.viewmodels.noting import NoteActs, Noting
from conwerz_desktop.viewmodels.places import Page, Place, Places
from conwerz_desktop.viewmodels.playback import Playback, SoundActs
from conwerz_desktop.viewmodels.progress import LongWork
from conwerz_desktop.viewmodels.qt import QmlUncreatable
from conwerz_desktop.viewmodels.rail import Rail
from conwerz_desktop.viewmodels.saved import FilterActs, SavedFilters
from conwerz_desktop.viewmodels.search import Search
from conwerz_desktop.viewmodels.suggested import Suggested
from conwerz_desktop.viewmodels.template_picker import TemplateActs, TemplatePicker
from conwerz_desktop.viewmodels.thread import Thread, ThreadActs
from conwerz_desktop.viewmodels.thread_search import ThreadSearch
from conwerz_desktop.viewmodels.triage import Triage, TriageActs
from conwerz_desktop.viewmodels.viewer import Viewer
from conwerz_desktop.viewmodels.voice import Recorder, Voice

if TYPE_CHECKING:
    from conwerz_desktop.viewmodels.comments import Comments
    from conwerz_desktop.viewmodels.insights.dashboard import Insights
    from conwerz_desktop.viewmodels.leads import Leads
    from conwerz_desktop.viewmodels.palette import Palette
    from conwerz_desktop.viewmodels.person_card import PersonCard

QML_IMPORT_NAME = "Conwerz.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_TICK_MS = 20_000
_ARRIVAL_MS = 3_000  # so long may a shop that connects look as if somebody were still to come
_SETTLE_MS = 1_000  # so long is left to the first frames
_LATELY = 4  # conversations that were opened last, the one on screen among them
_PAUSE_MS = 400  # so long must the keys rest before a draft is kept


@record
class DeskActs:
    """What services and the desktop do for the owner; everything may be called from the GUI thread and never blocks."""

    answering: AnsweringActs
    send_again: Callable[[int], object]
    see: Callable[[int], object]
    keep_draft: Keep
    open_link: Callable[[str], object]
    copy: Callable[[str], object]
    react: Callable[[int, str], object] = lambda *_: None
    save_media: Callable[[int, int, str], object] = lambda *_: None
    call_person: Callable[[int, str], object] = lambda *_: None
    reconnect: Callable[[], object] = lambda: None
    templates: TemplateActs = field(default_factory=TemplateActs)
    sounds: SoundActs | None = None
    filters: FilterActs = field(default_factory=FilterActs)
    triage: TriageActs = field(default_factory=TriageActs)
    labels: LabelActs = field(default_factory=LabelActs)
    notes: NoteActs = field(default_factory=NoteActs)
    later: LaterActs = field(default_factory=LaterActs)
    record: Callable[[], Recorder] | None = None
    forgetting: ForgettingActs = field(default_factory=ForgettingActs)
    ai: AiBesideActs = field(default_factory=AiBesideActs)
    is_heard: Callable[[], bool] = lambda: False
    """A screen reader follows the window."""
    pages: PageActs = field(default_factory=PageActs)
    under_way: UnderWay = field(default_factory=UnderWay)


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
        self._places = Places(self)
        self._inbox = Inbox(store, clock, calendar, bridge, self)
        self._rail = Rail(store, bridge, self._inbox, self)
        thread_acts = ThreadActs(
            acts.see,
            acts.send_again,
            acts.open_link,
            acts.copy,
            self._inbox.shop_name,
            react=acts.react,
            save=acts.save_media,
            call=acts.call_person,
        )
        self._thread = Thread(store, clock, calendar, bridge, thread_acts, self)
        self._drafts = Drafts(acts.keep_draft, QTimer(self, interval=_PAUSE_MS, singleShot=True), bridge)
        self._composer = Composer(acts.answering, self._drafts, clock, bridge, self)
        self._picker = TemplatePicker(store, acts.answering, acts.templates, bridge, self)
        self._viewer = Viewer(self._thread.sights, acts.save_media, self)
        self._playback = Playback(acts.sounds or SoundActs(), bridge, self)
        self._saved = SavedFilters(store, clock, calendar, acts.filters, bridge, self._inbox)
        self._triage = Triage(clock, calendar, acts.triage, bridge, self._inbox, self._thread)
        self._noting = Noting(store, acts.notes, self._triage.done, bridge, self)
        self._later = Later(store, clock, calendar, acts.later, self._composer, bridge)
        self._voice = Voice(acts.record, self._composer)
        self._completion = Completion(store, self._composer, self._shop_called, bridge)
        self._labels = LabelBook(store, clock, acts.labels, bridge, self._inbox, self._triage)
        self._label_picker = LabelPicker(self._labels, self._triage, acts.labels, bridge)
        self._search = Search(store, clock, calendar, bridge, self)
        self._thread_search = ThreadSearch(store, clock, calendar, bridge, self)
        self._suggested = Suggested(store, bridge, self)
        self._ai_beside = AiBeside(store, acts.ai, bridge, self)
        self._link = LinkBar(clock, calendar, self)
        self._announcer = Announcer(store, acts.is_heard, bridge, self)
        self._work = LongWork(acts.under_way, bridge, self)
        self._ended = EndedLogin(store, acts.reconnect, acts.open_link, bridge, self)
        self._pages = DeskPages(store, clock, calendar, bridge, acts.pages, self)
        self._pages.begin_comments, self._pages.begin_leads = self._begin_comments, self._begin_leads
        self._pages.begin_palette = self._begin_palette
        self._lately: deque[int] = deque(maxlen=_LATELY)
        self._pages.begin_insights, self._pages.begin_person = self._begin_insights, self._begin_person
        self._forgetting = Forgetting(calendar, acts.forgetting, bridge, self)
        self._connect()
        self._conversations, self._gathering = 0, Gathering(self._apply_beside, self)
        self._unsubscribe = store.subscribe(lambda changes: bridge.call(partial(self.apply, changes)), shows=True)
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
        return self._places

    @property
    def pages(self) -> DeskPages:
        return self._pages

    @Property(Inbox, constant=True)
    def inbox(self) -> Inbox:
        return self._inbox

    @Property(Rail, constant=True)
    def rail(self) -> Rail:
        return self._rail

    @Property(Thread, constant=True)
    def conversation(self) -> Thread:
        return self._thread

    @Property(Composer, constant=True)
    def composer(self) -> Composer:
        return self._composer

    @Property(QObject, constant=True)
    def leads(self) -> QObject:
        return self._pages.leads

    @Property(QObject, constant=True)
    def palette(self) -> QObject:
        return self._pages.palette

    @Property(QObject, constant=True)
    def insights(self) -> QObject:
        return self._pages.insights

    @Property(QObject, constant=True)
    def comments(self) -> QObject:
        return self._pages.comments

    @Property(QObject, constant=True)
    def person(self) -> QObject:
        """The card beside the conversation, made when it is first asked for."""
        return self._pages.person

    @Property(TemplatePicker, constant=True)
    def picker(self) -> TemplatePicker:
        return self._picker

    @Property(QObject, constant=True)
    def canned(self) -> QObject:
        return self._pages.canned

    @Property(QObject, constant=True)
    def templates(self) -> QObject:
        return self._pages.templates

    @Property(QObject, constant=True)
    def answering(self) -> QObject:
        return self._pages.answering

    @Property(Noting, constant=True)
    def noting(self) -> Noting:
        return self._noting

    @Property(Voice, constant=True)
    def voice(self) -> Voice:
        return self._voice

    @Property(Completion, constant=True)
    def completion(self) -> Completion:
        return self._completion

    @Property(Later, constant=True)
    def later(self) -> Later:
        return self._later

    @Property(Viewer, constant=True)
    def viewer(self) -> Viewer:
        return self._viewer

    @Property(Playback, constant=True)
    def playback(self) -> Playback:
        return self._playback

    @Property(SavedFilters, constant=True)
    def saved(self) -> SavedFilters:
        return self._saved

    @Property(Triage, constant=True)
    def triage(self) -> Triage:
        return self._triage

    @Property(LabelBook, constant=True)
    def labels(self) -> LabelBook:
        return self._labels

    @Property(LabelPicker, constant=True)
    def label_picker(self) -> LabelPicker:
        return self._label_picker

    @Property(Search, constant=True)
    def search(self) -> Search:
        return self._search

    @Property(ThreadSearch, constant=True)
    def thread_search(self) -> ThreadSearch:
        return self._thread_search

    @Property(Suggested, constant=True)
    def suggested(self) -> Suggested:
        return self._suggested

    @Property(EndedLogin, constant=True)
    def ended(self) -> EndedLogin:
        return self._ended

    @Property(Announcer, constant=True)
    def announcer(self) -> Announcer:
        return self._announcer

    @Property(LinkBar, constant=True)
    def link(self) -> LinkBar:
        return self._link

    @Property(LongWork, constant=True)
    def work(self) -> LongWork:
        return self._work

    @Property(QObject, constant=True)
    def integrations(self) -> QObject:
        return self._pages.integrations

    @Property(QObject, constant=True)
    def permissions(self) -> QObject:
        return self._pages.permissions

    @Property(QObject, constant=True)
    def numbers(self) -> QObject:
        return self._pages.numbers

    @Property(QObject, constant=True)
    def outgoing(self) -> QObject:
        return self._pages.outgoing

    @Property(QObject, constant=True)
    def delivery_key(self) -> QObject:
        return self._pages.delivery_key

    @Property(QObject, constant=True)
    def exporting(self) -> QObject:
        return self._pages.export

    @Slot()
    def print_conversation(self) -> None:
        self._pages.export.print_out(self._thread.row.id if self._thread.row else NOBODY)

    @Slot()
    def save_conversation(self) -> None:
        self._pages.export.save(self._thread.row.id if self._thread.row else NOBODY)

    @Property(QObject, constant=True)
    def backup(self) -> QObject:
        return self._pages.backup

    @Property(QObject, constant=True)
    def hours(self) -> QObject:
        return self._pages.hours

    @Property(QObject, constant=True)
    def automatic(self) -> QObject:
        return self._pages.automatic

    @Property(QObject, constant=True)
    def rules(self) -> QObject:
        return self._pages.rules

    @Property(QObject, constant=True)
    def facts(self) -> QObject:
        return self._pages.facts

    @Property(QObject, constant=True)
    def ai(self) -> QObject:
        return self._pages.ai

    @Property(AiBeside, constant=True)
    def ai_beside(self) -> AiBeside:
        return self._ai_beside

    @Property(QObject, constant=True)
    def retention(self) -> QObject:
        return self._pages.retention

    @Property(QObject, constant=True)
    def audit(self) -> QObject:
        return self._pages.audit

    @Property(Forgetting, constant=True)
    def forgetting(self) -> Forgetting:
        return self._forgetting

    @Property(QObject, constant=True)
    def disconnect_(self) -> QObject:
        return self._pages.disconnect

    @Property(QObject, constant=True)
    def computers(self) -> QObject:
        return self._pages.computers

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
        self._link.rehearse(practice)

    def apply(self, changes: Changes) -> None:
        """What is being read hears of everything at once."""
        self._gathering.take(changes)
        self._thread.apply(changes)

    def _apply_beside(self, changes: Changes) -> None:
        self._inbox.apply(changes)
        self._rail.apply(changes)
        self._ended.apply(changes)
        self._saved.apply(changes)
        self._labels.apply(changes)
        self._search.apply(changes)
        self._thread_search.apply(changes)
        self._picker.apply(changes)
        self._suggested.apply(changes)
        self._ai_beside.apply(changes)
        self._later.apply(changes)
        self._completion.apply(changes)
        self._pages.apply(changes)
        self._announcer.apply(changes)
        if Topic.HEALTH in changes.topics:
            self._look_for_gaps()
        if Topic.PAUSES in changes.topics:
            now = self._clock()
            self._bridge.when_done(self._store.read(lambda db: pauses.longest(db, now)), self._link.show_pause)

    def _look_for_gaps(self) -> None:
        self._bridge.when_done(self._store.read(gaps.everything), self._link.show_gaps)

    def show_health(self, health: Health) -> None:
        self._rail.show_health(health)
        self._link.show_health(health)
        self._pages.show_removed(health.state is LinkState.REMOVED)
        if health.state is LinkState.ONLINE and self._arrival.isActive():
            self._arrival.stop()
            self.arriving_changed.emit()

    def show_standing(self, standing: Standing) -> None:
        self._rail.show_standing(standing)
        self._pages.show_standing(standing)

    @Slot()
    def tick(self) -> None:
        parts = (self._inbox, self._thread, self._composer, self._search, self._link, self._pages)
        for part in (*parts, self._saved, self._labels, self._thread_search):
            part.tick()

    def enclosed(self, key: int) -> bytes | None:
        """The bytes of a file in the composer, for its preview."""
        return self._composer.enclosed(key) or self._picker.enclosed(key) or self._pages.enclosed(key)

    def stands(self) -> bool:
        """What the first frames show is there: the list, and of somebody on it the messages."""
        return bool(self._inbox.loaded) and (not self.shows_somebody() or bool(self._thread.model.rows))

    def shows_somebody(self) -> bool:
        return bool(self._inbox.first())

    def shows(self, key: str) -> bool:
        """The owner would see this: a conversation by its number, `leads` or `comments`."""
        if key.isdigit():
            return self._places.is_at(Place.INBOX) and self._thread.row is not None and self._thread.row.id == int(key)
        return key in set(Place) and self._places.is_at(Place(key))

    def whereabouts(self) -> tuple[str, int]:
        """The place, and the open conversation."""
        place = next((place for place in Place if self._places.is_at(place)), Place.INBOX)
        return place.value, self._thread.row.id if self._thread.row else NOBODY

    def resume(self, place: str, conversation: int) -> None:
        """Where the owner left off, without counting anything as read."""
        if conversation != NOBODY:
            self._inbox.select(conversation)
            self._thread.open(conversation, by_owner=False)
            found = self._store.read(lambda db: conversations.one(db, conversation))
            self._bridge.when_done(found, lambda row: None if row else self._open_first_instead(conversation))
        if place in set(Place) and place != Place.SETTINGS:
            self._places.go(place)

    def _open_first_instead(self, gone: int) -> None:
        """It has been erased since."""
        if self._inbox.has_selected(gone):
            self._inbox.select(NOBODY)
            self._open_first()

    def go_to(self, key: str) -> None:
        if key.isdigit():
            self._write_to(int(key))
        elif key in set(Place):
            self._places.go(key)

    def draft(self, conversation: int) -> str:
        return self._drafts.texts.get(conversation, "")

    def close(self) -> None:
        """No more news: the store is about to close."""
        self._drafts.settle()
        self._noting.settle()
        self._playback.stop()
        self._timer.stop()
        self._gathering.close()
        self._arrival.stop()
        self._thread.rest()
        self._settling.stop()
        self._work.close()
        self._pages.close()
        self._unsubscribe()

    def _connect(self) -> None:
        self._rail.connected_changed.connect(self._name_shop)
        self._places.place_changed.connect(self.turned)
        self._inbox.picked.connect(self._open_picked)
        self._inbox.passed.connect(self._thread.pass_by)
        self._inbox.left.connect(self._leave_conversation)
        self._inbox.model.rowsInserted.connect(self._open_first)
        self._thread.row_changed.connect(self._turn_composer)
        self._thread.answering.connect(self._quote)
        self._thread.opened.connect(self._turn_away)
        self._thread.vanished.connect(self._let_go)
        self._thread.window_words_changed.connect(self._composer.tick)
        self._composer.rule_changed.connect(self._thread.tell_time)
        self._composer.drafts_changed.connect(self._show_drafts)
        self._composer.offer_undo, self._composer.say = self._triage.done, self._triage.tell
        self._composer.rule_changed.connect(self._later.tick)
        self._completion.page_asked.connect(self._write_ready_answers)
        self._triage.unseen.connect(self._thread.leave_unread)
        self._search.saved.connect(self._saved.save)
        self._saved.acted.connect(self._triage.done)
        self._search.person_picked.connect(self._inbox.pick)
        self._search.message_picked.connect(self._open_at)
        self._search.comment_picked.connect(self._open_post)
        self._search.lead_picked.connect(self._open_lead)
        self._thread_search.found.connect(self._thread.open_at)
        self._thread.conversation_changed.connect(self._turn_thread_search)

    @Slot()
    def _settle(self) -> None:
        """The rail counts what waits elsewhere, soon after the first frame."""
        self._pages.make_what_counts()
        self._suggested.begin()
        self._ai_beside.begin()
        self._announcer.begin()

    def _begin_comments(self, comments: "Comments") -> None:
        comments.waiting_changed.connect(self._count_comments)

    def _begin_person(self, card: "PersonCard") -> None:
        card.acted.connect(self._triage.done)
        card.told.connect(self._triage.tell)
        card.reach_picked.connect(self._inbox.pick)
        card.sent_picked.connect(self._open_at)
        card.lead_picked.connect(self._open_lead)
        card.turn_to(self._thread.row)

    @Slot(int)
    def _open_lead(self, lead: int) -> None:
        self._places.go(Place.LEADS.value)
        self._pages.leads.open(lead)

    def _begin_leads(self, leads: "Leads") -> None:
        leads.waiting_changed.connect(self._count_leads)
        leads.open_lead().message_asked.connect(self._write_to)

    def _begin_insights(self, insights: "Insights") -> None:
        insights.messages_asked.connect(self._look_for)
        insights.place_asked.connect(self._places.go)

    @Slot(str)
    def _look_for(self, typed: str) -> None:
        """The rows behind a number."""
        self._places.go(Place.INBOX.value)
        self._search.begin()
        self._search.look_for(typed)

    @Slot()
    def _count_comments(self) -> None:
        self._places.show_count(Place.COMMENTS, self._pages.comments.how_many_wait())

    @Slot()
    def _count_leads(self) -> None:
        self._places.show_count(Place.LEADS, self._pages.leads.how_many_wait())

    def _begin_palette(self, palette: "Palette") -> None:
        palette.lately = self._lately
        palette.person_picked.connect(self._write_to)

    @Slot(int)
    def _write_to(self, conversation: int) -> None:
        """The messaging window decides there what may be sent."""
        self._places.go(Place.INBOX.value)
        self._inbox.pick(conversation)

    def _shop_called(self, asset: Asset) -> str:
        return names.shop_called(asset, self._inbox.shop_names)

    @Slot()
    def _write_ready_answers(self) -> None:
        self._places.go_to_page(Page.CANNED.value)

    @Slot()
    def _name_shop(self) -> None:
        self._pages.rename_shop(self._inbox.shop_names)

    @Slot(int)
    def _open_picked(self, conversation: int) -> None:
        self._thread.open(conversation, by_owner=True)

    @Slot(int, int)
    def _open_at(self, conversation: int, message: int) -> None:
        self._inbox.select(conversation)
        self._thread.open_at(conversation, message)

    @Slot(int, int)
    def _open_post(self, post: int, comment: int) -> None:
        self._places.go(Place.COMMENTS)
        self._pages.comments.open_at(post, comment)

    @Slot()
    def _turn_thread_search(self) -> None:
        self._thread_search.turn_to(self._thread.row.id if self._thread.row else NOBODY)

    @Slot()
    def _leave_conversation(self) -> None:
        """A conversation that the view does not hold makes room, unless an answer to it has been begun."""
        if self._thread.row is None or self._thread.row.id not in self._drafts.texts:
            self._inbox.select(NOBODY)
            self._thread.leave()
            self._open_first()

    @Slot()
    def _let_go(self) -> None:
        """The conversation that was open is erased; the list hears of it as well."""
        self._inbox.select(NOBODY)

    @Slot()
    def _open_first(self) -> None:
        """The program opens the first conversation at its start, but does not count it as read."""
        if (first := self._inbox.first()) and self._inbox.nothing_selected():
            self._inbox.select(first)
            self._thread.open(first, by_owner=False)

    def _show_conversations(self, number: int) -> None:
        self._conversations = number
        self.conversations_changed.emit()

    @Slot()
    def _turn_composer(self) -> None:
        self._composer.turn_to(self._thread.row)
        self._ended.turn_to(self._thread.row)
        self._picker.turn_to(self._thread.row)
        self._noting.turn_to(self._thread.row)
        self._later.turn_to(self._thread.row)
        self._completion.turn_to(self._thread.row)
        self._voice.turn_to(self._thread.row)
        self._viewer.look_again()
        self._suggested.turn_to(self._thread.row)
        self._ai_beside.turn_to(self._thread.row)
        self._pages.turn_to(self._thread.row)

    @Slot(object)
    def _quote(self, row: MessageRow) -> None:
        name, text = self._thread.quoted(row)
        self._composer.quote(Quote(row.meta_id, name, text))

    @Slot()
    def _turn_away(self) -> None:
        """Another conversation: nothing of the one before is heard or seen any more."""
        self._playback.forget()
        self._viewer.close()
        self._remember()

    def _remember(self) -> None:
        """Among the conversations that the palette begins with."""
        if self._thread.row:
            if self._thread.row.id in self._lately:
                self._lately.remove(self._thread.row.id)
            self._lately.appendleft(self._thread.row.id)

    def _load_drafts(self, kept: dict[int, str]) -> None:
        self._drafts.load(kept)
        self._composer.tick()
        self._show_drafts()

    @Slot()
    def _show_drafts(self) -> None:
        self._inbox.show_drafts(dict(self._drafts.texts))
