"""The view models of what the first frame shows, and of what a key or a click reaches from there."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from conwerz_desktop.domain.changes import Changes
from conwerz_desktop.domain.channels import Asset
from conwerz_desktop.store.database import Store
from conwerz_desktop.viewmodels import names
from conwerz_desktop.viewmodels.ai_beside import AiBeside
from conwerz_desktop.viewmodels.announcer import Announcer
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.completion import Completion
from conwerz_desktop.viewmodels.composer import Composer
from conwerz_desktop.viewmodels.desk_acts import DeskActs
from conwerz_desktop.viewmodels.desk_pages import DeskPages
from conwerz_desktop.viewmodels.drafts import Drafts
from conwerz_desktop.viewmodels.ended_login import EndedLogin
from conwerz_desktop.viewmodels.forgetting import Forgetting
from conwerz_desktop.viewmodels.inbox import NOBODY, Inbox
from conwerz_desktop.viewmodels.label_book import LabelBook
from conwerz_desktop.viewmodels.label_picker import LabelPicker
from conwerz_desktop.viewmodels.later import Later
from conwerz_desktop.viewmodels.link_bar import LinkBar
from conwerz_desktop.viewmodels.moments import Calendar
from conwerz_desktop.viewmodels.noting import Noting
from conwerz_desktop.viewmodels.places import Places
from conwerz_desktop.viewmodels.playback import Playback, SoundActs
from conwerz_desktop.viewmodels.progress import LongWork
from conwerz_desktop.viewmodels.rail import Rail
from conwerz_desktop.viewmodels.saved import SavedFilters
from conwerz_desktop.viewmodels.search import Search
from conwerz_desktop.viewmodels.suggested import Suggested
from conwerz_desktop.viewmodels.template_picker import TemplatePicker
from conwerz_desktop.viewmodels.thread import Thread, ThreadActs
from conwerz_desktop.viewmodels.thread_search import ThreadSearch
from conwerz_desktop.viewmodels.triage import Triage
from conwerz_desktop.viewmodels.viewer import Viewer
from conwerz_desktop.viewmodels.voice import Voice

_PAUSE_MS = 400  # so long must the keys rest before a draft is kept


class DeskParts:
    """Children of `parent`; `pages` makes the rest when it is first asked for."""

    def __init__(
        self,
        store: Store,
        clock: Callable[[], int],
        calendar: Calendar,
        acts: DeskActs,
        bridge: Bridge,
        parent: QObject,
    ) -> None:
        self.places = Places(parent)
        self.inbox = Inbox(store, clock, calendar, bridge, parent)
        self.rail = Rail(store, bridge, self.inbox, parent)
        thread_acts = ThreadActs(
            acts.see,
            acts.send_again,
            acts.open_link,
            acts.copy,
            self.inbox.shop_name,
            react=acts.react,
            save=acts.save_media,
            call=acts.call_person,
        )
        self.thread = Thread(store, clock, calendar, bridge, thread_acts, parent)
        self.drafts = Drafts(acts.keep_draft, QTimer(parent, interval=_PAUSE_MS, singleShot=True), bridge)
        self.composer = Composer(acts.answering, self.drafts, clock, bridge, parent)
        self.picker = TemplatePicker(store, acts.answering, acts.templates, bridge, parent)
        self.viewer = Viewer(self.thread.sights, acts.save_media, parent)
        self.playback = Playback(acts.sounds or SoundActs(), bridge, parent)
        self.saved = SavedFilters(store, clock, calendar, acts.filters, bridge, self.inbox)
        self.triage = Triage(clock, calendar, acts.triage, bridge, self.inbox, self.thread)
        self.noting = Noting(store, acts.notes, self.triage.done, bridge, parent)
        self.later = Later(store, clock, calendar, acts.later, self.composer, bridge)
        self.voice = Voice(acts.record, self.composer)
        self.completion = Completion(store, self.composer, self._shop_called, bridge)
        self.labels = LabelBook(store, clock, acts.labels, bridge, self.inbox, self.triage)
        self.label_picker = LabelPicker(self.labels, self.triage, acts.labels, bridge)
        self.search = Search(store, clock, calendar, bridge, parent)
        self.thread_search = ThreadSearch(store, clock, calendar, bridge, parent)
        self.suggested = Suggested(store, bridge, parent)
        self.ai_beside = AiBeside(store, acts.ai, bridge, parent)
        self.link = LinkBar(clock, calendar, parent)
        self.announcer = Announcer(store, acts.is_heard, bridge, parent)
        self.work = LongWork(acts.under_way, bridge, parent)
        self.ended = EndedLogin(store, acts.reconnect, acts.open_link, bridge, parent)
        self.pages = DeskPages(store, clock, calendar, bridge, acts.pages, parent)
        self.forgetting = Forgetting(calendar, acts.forgetting, bridge, parent)

    def apply_to_opened(self, changes: Changes) -> None:
        """The open conversation, and what stands in it."""
        self.thread.apply(changes)
        self.ended.apply(changes)
        self.thread_search.apply(changes)
        self.suggested.apply(changes)
        self.ai_beside.apply(changes)
        self.later.apply(changes)

    def apply_beside(self, changes: Changes) -> None:
        """All the rest."""
        self.inbox.apply(changes)
        self.rail.apply(changes)
        self.saved.apply(changes)
        self.labels.apply(changes)
        self.search.apply(changes)
        self.picker.apply(changes)
        self.completion.apply(changes)
        self.pages.apply(changes)
        self.announcer.apply(changes)

    def tick(self) -> None:
        parts = (self.inbox, self.thread, self.composer, self.search, self.link, self.pages)
        for part in (*parts, self.saved, self.labels, self.thread_search):
            part.tick()

    def begin_what_can_wait(self) -> None:
        """What the first frame does without, such as how many wait elsewhere."""
        self.pages.make_what_counts()
        self.suggested.begin()
        self.ai_beside.begin()
        self.announcer.begin()

    def close(self) -> None:
        self.inbox.close()
        self.drafts.settle()
        self.noting.settle()
        self.playback.stop()
        self.voice.cancel()
        self.thread.rest()
        self.work.close()
        self.pages.close()

    def opened(self) -> int:
        """The conversation that is open, or NOBODY."""
        return self.thread.row.id if self.thread.row else NOBODY

    def enclosed(self, key: int) -> bytes | None:
        """The bytes of a file that is not sent yet."""
        return self.composer.enclosed(key) or self.picker.enclosed(key) or self.pages.enclosed(key)

    def _shop_called(self, asset: Asset) -> str:
        return names.shop_called(asset, self.inbox.shop_names)
