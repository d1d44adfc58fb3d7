"""What the owner can do at the desk."""

from collections.abc import Callable
from dataclasses import field

from conwerz_desktop.domain.records import record
from conwerz_desktop.services.under_way import UnderWay
from conwerz_desktop.viewmodels.ai_beside import AiBesideActs
from conwerz_desktop.viewmodels.answering_acts import AnsweringActs
from conwerz_desktop.viewmodels.desk_pages import PageActs
from conwerz_desktop.viewmodels.drafts import Keep
from conwerz_desktop.viewmodels.forgetting import ForgettingActs
from conwerz_desktop.viewmodels.label_book import LabelActs
from conwerz_desktop.viewmodels.later import LaterActs
from conwerz_desktop.viewmodels.noting import NoteActs
from conwerz_desktop.viewmodels.playback import SoundActs
from conwerz_desktop.viewmodels.saved import FilterActs
from conwerz_desktop.viewmodels.template_picker import TemplateActs
from conwerz_desktop.viewmodels.triage import TriageActs
from conwerz_desktop.viewmodels.voice import Recorder


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
