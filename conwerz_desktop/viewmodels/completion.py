"""What `/` and `:` offer at the cursor: ready answers, and signs by their names."""

import re
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Property, QCoreApplication, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from conwerz_desktop.domain import canned as rules
from conwerz_desktop.domain.changes import Changes, Topic
from conwerz_desktop.domain.channels import Asset
from conwerz_desktop.domain.outgoing import File, Taken
from conwerz_desktop.domain.patterns import pattern
from conwerz_desktop.domain.records import record
from conwerz_desktop.services import signs
from conwerz_desktop.services.signs import Sign
from conwerz_desktop.store import canned
from conwerz_desktop.store.canned import Canned
from conwerz_desktop.store.conversations import ConversationRow
from conwerz_desktop.store.database import Store
from conwerz_desktop.viewmodels import commas, names
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.collation import in_order
from conwerz_desktop.viewmodels.composer import Composer
from conwerz_desktop.viewmodels.qt import QmlUncreatable
from conwerz_desktop.viewmodels.rows import Rows
from conwerz_desktop.viewmodels.shown import emit_changed

QML_IMPORT_NAME = "Conwerz.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

MOST = 7
WRITE_ONE = "write"
_CANNED = pattern(r"(?:^|(?<=\s))/([^\s/]{0,40})$")
_SIGN = pattern(r"(?:^|(?<=[\s(]))\:([\w+-]{0,30})$")
_PLACE = pattern(r"\{[^{}\n]{1,40}\}")


@record
class OfferRow:
    """`sign` is an emoji, or empty for a ready answer."""

    key: str
    sign: str
    title: str
    detail: str
    language: str
    files: int


@record
class CompletionState:
    showing: bool = False
    current: int = 0
    spoken: str = ""


@QmlElement
@QmlUncreatable("made in Python")
class Completion(QObject):
    """Reads nothing before the first `/` or `:`."""

    showing_changed = Signal()
    current_changed = Signal()
    spoken_changed = Signal()
    replaced = Signal(int, int, str, int, int)
    """From here to there this text is to stand; then this part of it is selected, or nothing where they are one."""
    page_asked = Signal()
    """The owner wants to write a ready answer."""

    def __init__(self, store: Store, composer: Composer, shop_name: Callable[[Asset], str], bridge: Bridge) -> None:
        super().__init__(composer)
        self._store = store
        self._composer = composer
        self._shop_name = shop_name
        self._bridge = bridge
        self._row: ConversationRow | None = None
        self._canned: tuple[Canned, ...] | None = None
        self._signs: tuple[Sign, ...] | None = None
        self._asked = (False, False)
        self._text, self._cursor = "", 0
        self._start = 0
        self._by_hand = False  # whoever only types : may mean just that
        self._left = -1  # where the owner has closed the offer
        self._languages: dict[int, str] = {}
        self._state = CompletionState()
        self.model = Rows(OfferRow, self)

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        return self.model

    @Property(bool, notify=showing_changed)
    def showing(self) -> bool:
        return self._state.showing

    @Property(int, notify=current_changed)
    def current(self) -> int:
        return self._state.current

    @Property(str, notify=spoken_changed)
    def spoken(self) -> str:
        """The line that Enter would take, for a screen reader."""
        return self._state.spoken

    @Slot(str, int)
    def look(self, text: str, cursor: int) -> None:
        """After every change of the text or of the cursor."""
        self._text, self._cursor = text, cursor
        self._offer()

    @Slot()
    def begin(self) -> None:
        """A button has put the mark there, and asks for signs before a letter of their name is typed."""
        self._by_hand, self._left = True, -1
        self._offer()

    @Slot(int)
    def move(self, step: int) -> None:
        if count := len(self.model.rows):
            self._show((self._state.current + step) % count)

    @Slot()
    def accept(self) -> None:
        self.take(self._state.current)

    @Slot(int)
    def take(self, place: int) -> None:
        if not self._state.showing or not 0 <= place < len(self.model.rows):
            return
        row = self.model.rows[place]
        if row.key == WRITE_ONE:
            self.close()
            self.page_asked.emit()
        elif row.sign:
            self._put(row.sign, selects=False)
        elif chosen := next((each for each in self._canned or () if str(each.id) == row.key), None):
            self._put_canned(chosen)

    @Slot()
    def close(self) -> None:
        self._left = self._start
        self._hide()

    def turn_to(self, row: ConversationRow | None) -> None:
        if (row and row.id) != (self._row and self._row.id):
            self._left = -1
            self._hide()
        self._row = row

    def apply(self, changes: Changes) -> None:
        if Topic.CANNED in changes.topics and self._canned is not None:
            self._read_canned()

    def _offer(self) -> None:
        before = self._text[: self._cursor]
        if found := _CANNED.search(before):
            self._offer_at(found, self._canned_rows(found[1]))
        elif found := _SIGN.search(before):
            self._offer_at(found, self._sign_rows(found[1]))
        else:
            self._left, self._by_hand = -1, False
            self._hide()

    def _offer_at(self, found: re.Match[str], rows: Sequence[OfferRow]) -> None:
        self._start = found.start()
        if self._left == self._start or not rows:
            self._hide()
            return
        self.model.show(rows)
        self._show(min(self._state.current, len(rows) - 1) if self._state.showing else 0)

    def _canned_rows(self, typed: str) -> list[OfferRow]:
        if self._canned is None:
            self._read_canned()
            return []
        wanted = typed.casefold()
        fitting = [each for each in self._canned if wanted in each.title.casefold()]
        last = self._languages.get(self._row.id if self._row else 0, "")
        fitting.sort(key=lambda each: (not each.title.casefold().startswith(wanted), each.language not in ("", last)))
        if not self._canned:
            return [OfferRow(WRITE_ONE, "", _translated("Write your first ready answer"), "", "", 0)]
        return [self._canned_row(each) for each in fitting[:MOST]]

    def _canned_row(self, each: Canned) -> OfferRow:
        said = names.clean(rules.filled(each.text, self._values()))
        language = QLocale.languageToString(QLocale(each.language).language()) if each.language else ""
        return OfferRow(str(each.id), "", each.title, " ".join(said.split()), language, len(each.files))

    def _sign_rows(self, typed: str) -> list[OfferRow]:
        if not typed and not self._by_hand:
            return []
        if self._signs is None:
            self._read_signs()
            return []
        found = signs.find(self._signs, typed, MOST)
        return [OfferRow(each.sign, each.sign, each.names[0].replace("_", " "), "", "", 0) for each in found]

    def _read_canned(self) -> None:
        self._bridge.when_done(self._store.read(canned.everything), self._take_canned)

    def _take_canned(self, found: tuple[Canned, ...]) -> None:
        self._canned = in_order(found, lambda each: each.title)
        self._offer()

    def _read_signs(self) -> None:
        if not self._asked[1]:
            self._asked = (self._asked[0], True)
            self._bridge.when_done(signs.load(QLocale().name().partition("_")[0]), self._take_signs)

    def _take_signs(self, found: tuple[Sign, ...]) -> None:
        self._signs = found
        self._offer()

    def _put_canned(self, chosen: Canned) -> None:
        if self._row and chosen.language:
            self._languages[self._row.id] = chosen.language
        self._put(rules.filled(chosen.text, self._values()), selects=True)
        if chosen.files:
            read: Future[tuple[File, ...]] = self._store.read(lambda db: canned.files(db, chosen.id))
            self._bridge.when_done(read, partial(self._enclose, self._row.id if self._row else 0))

    def _enclose(self, conversation: int, files: Sequence[File]) -> None:
        if self._row and self._row.id == conversation:
            self._composer.enclose([Taken(file, len(file.content)) for file in files])

    def _put(self, text: str, *, selects: bool) -> None:
        """A place that has no value yet is selected, to be typed over."""
        start, end = self._start, self._cursor
        self._hide()
        place = _PLACE.search(text) if selects else None
        chosen = (start + place.start(), start + place.end()) if place else (start + len(text), start + len(text))
        self.replaced.emit(start, end, text, *chosen)

    def _values(self) -> Mapping[str, str]:
        if self._row is None:
            return {}
        profile = self._row.profile
        whole = names.clean(profile.own_name or profile.name or "")
        shop, channel = self._shop_name(self._row.asset), names.channel_name(self._row.asset.channel)
        english = {"first name": names.first_name(whole) if whole else "", "name": whole, "shop": shop}
        spoken = {key.casefold(): english[name] for name, key in place_words().items()}
        return {**english, **spoken, "channel": channel}

    def _hide(self) -> None:
        self._set(CompletionState())

    def _show(self, current: int) -> None:
        row = self.model.rows[current]
        spoken = commas.joined((row.title, row.language, row.detail))
        self._set(replace(self._state, showing=True, current=current, spoken=spoken))

    def _set(self, new: CompletionState) -> None:
        old, self._state = self._state, new
        emit_changed(self, old, new)


def place_words() -> Mapping[str, str]:
    """What may stand in braces, by its English name."""
    return {
        "first name": _translated("first name"),
        "name": _translated("name"),
        "shop": _translated("shop"),
    }


def _translated(text: str) -> str:
    return QCoreApplication.translate("Completion", text)
