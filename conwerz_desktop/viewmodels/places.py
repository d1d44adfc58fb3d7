"""Where the owner is: the inbox, a place beside it, or a page of the settings."""

from dataclasses import replace
from enum import StrEnum

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from conwerz_desktop.domain.records import record
from conwerz_desktop.viewmodels.qt import QmlUncreatable
from conwerz_desktop.viewmodels.rows import Rows
from conwerz_desktop.viewmodels.shown import emit_changed

QML_IMPORT_NAME = "Conwerz.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class Place(StrEnum):
    """What can fill the window beside the rail. `DeskScreen.qml` has a component for each."""

    INBOX = "inbox"
    COMMENTS = "comments"
    LEADS = "leads"
    INSIGHTS = "insights"
    SETTINGS = "settings"


class Page(StrEnum):
    """A page of the settings. `SettingsPlace.qml` has a component for each."""

    GENERAL = "general"
    NOTICES = "notices"
    KEYBOARD = "keyboard"
    LANGUAGE = "language"
    LOCK = "lock"
    RECOVERY = "recovery"
    BACKUP = "backup"
    EXPORT = "export"
    HELP = "help"
    ABOUT = "about"
    INTEGRATIONS = "integrations"
    PERMISSIONS = "permissions"
    OUTGOING = "outgoing"
    COMPUTERS = "computers"
    NUMBERS = "numbers"
    TEMPLATES = "templates"
    CANNED = "canned"
    HOURS = "hours"
    AUTOMATIC = "automatic"
    FACTS = "facts"
    AI = "ai"
    ANSWERING = "answering"
    RETENTION = "retention"
    AUDIT = "audit"
    ERASE = "erase"


# The places that the rail shows below the inbox's views, in this order
_GLYPHS: dict[Place, str] = {Place.COMMENTS: "bubble", Place.LEADS: "form", Place.INSIGHTS: "bars"}


@record
class PlaceEntry:
    """`urgent` says that the count is of what should not wait."""

    key: str
    text: str
    glyph: str
    count: str
    urgent: bool
    current: bool


@record
class PageEntry:
    """`group` stands above the first page of each group, and is empty at the others."""

    key: str
    group: str
    text: str
    current: bool


@record
class Whereabouts:
    place: str = Place.INBOX.value
    page: str = Page.GENERAL.value


@QmlElement
@QmlUncreatable("made in Python")
class Places(QObject):
    place_changed = Signal()
    page_changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._here = Whereabouts()
        self._counts: dict[Place, tuple[int, bool]] = {}
        self._entries = Rows(PlaceEntry, self)
        self._pages = Rows(PageEntry, self)
        self._show()

    @Property(str, notify=place_changed)
    def place(self) -> str:
        return self._here.place

    @Property(str, notify=page_changed)
    def page(self) -> str:
        """The page that the settings show, or showed last."""
        return self._here.page

    @Property(int, notify=page_changed)
    def page_row(self) -> int:
        """Where it stands among `pages`."""
        return list(Page).index(Page(self._here.page))

    @Property(Rows, constant=True)
    def entries(self) -> Rows:
        """What the rail shows beside the inbox's views."""
        return self._entries

    @Property(Rows, constant=True)
    def pages(self) -> Rows:
        return self._pages

    @Slot(str)
    def go(self, place: str) -> None:
        self._set(replace(self._here, place=Place(place).value))

    @Slot(str)
    def go_to_page(self, page: str) -> None:
        """The settings, at this page."""
        self._set(Whereabouts(Place.SETTINGS.value, Page(page).value))

    def is_at(self, place: Place) -> bool:
        return self._here.place == place

    def show_count(self, place: Place, count: int, *, urgent: bool = False) -> None:
        self._counts[place] = (count, urgent)
        self._show()

    def _set(self, here: Whereabouts) -> None:
        old, self._here = self._here, here
        emit_changed(self, old, here)
        self._show()

    def _show(self) -> None:
        self._entries.show([self._entry(place, glyph) for place, glyph in _GLYPHS.items()])
        self._pages.show(page_entries(self._here.page))

    def _entry(self, place: Place, glyph: str) -> PlaceEntry:
        count, urgent = self._counts.get(place, (0, False))
        shown = str(count) if count else ""
        current = self._here.place == place
        return PlaceEntry(place.value, _place_word(place), glyph, shown, urgent and count > 0, current)


def page_entries(current: str) -> list[PageEntry]:
    entries: list[PageEntry] = []
    last = ""
    words = _page_words()
    for page in Page:
        group, text = words[page]
        entries.append(PageEntry(page.value, "" if group == last else group, text, page == current))
        last = group
    return entries


def _place_word(place: Place) -> str:
    match place:
        case Place.INBOX:
            return _translated("Inbox")
        case Place.COMMENTS:
            return _translated("Comments")
        case Place.LEADS:
            return _translated("Leads")
        case Place.INSIGHTS:
            return _translated("Insights")
        case Place.SETTINGS:
            return _translated("Settings")


def _page_words() -> dict[Page, tuple[str, str]]:
    """The group and the name."""
    return {
        Page.GENERAL: (_translated("Conwerz"), _translated("General")),
        Page.NOTICES: (_translated("Conwerz"), _translated("Notifications")),
        Page.KEYBOARD: (_translated("Conwerz"), _translated("Keyboard")),
        Page.LANGUAGE: (_translated("Conwerz"), _translated("Language")),
        Page.LOCK: (_translated("Conwerz"), _translated("Lock")),
        Page.RECOVERY: (_translated("Conwerz"), _translated("Recovery code and key")),
        Page.BACKUP: (_translated("Conwerz"), _translated("Backup")),
        Page.EXPORT: (_translated("Conwerz"), _translated("Export")),
        Page.HELP: (_translated("Conwerz"), _translated("Help")),
        Page.ABOUT: (_translated("Conwerz"), _translated("About Conwerz")),
        Page.INTEGRATIONS: (_translated("Connections"), _translated("Integrations")),
        Page.PERMISSIONS: (_translated("Connections"), _translated("Permissions")),
        Page.NUMBERS: (_translated("Shop"), _translated("WhatsApp numbers")),
        Page.TEMPLATES: (_translated("Shop"), _translated("Templates")),
        Page.CANNED: (_translated("Shop"), _translated("Ready answers")),
        Page.HOURS: (_translated("Shop"), _translated("Hours")),
        Page.AUTOMATIC: (_translated("Shop"), _translated("Automatic answers")),
        Page.FACTS: (_translated("Shop"), _translated("Shop facts")),
        Page.AI: (_translated("Shop"), _translated("AI")),
        Page.ANSWERING: (_translated("Shop"), _translated("Seen and typing")),
        Page.OUTGOING: (_translated("Connections"), _translated("What leaves this computer")),
        Page.COMPUTERS: (_translated("Connections"), _translated("Computers")),
        Page.RETENTION: (_translated("Privacy"), _translated("Retention")),
        Page.AUDIT: (_translated("Privacy"), _translated("Audit log")),
        Page.ERASE: (_translated("Privacy"), _translated("Erase everything")),
    }


def _translated(text: str) -> str:
    return QCoreApplication.translate("Places", text)
