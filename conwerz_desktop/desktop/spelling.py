"""Underlines words that no dictionary of this computer knows (Enchant: Hunspell's, Aspell's, the system's own)."""

import unicodedata
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, Protocol

import shiboken6
from PySide6 import QtCore
from PySide6.QtCore import Property, QLocale, QObject, Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickTextDocument

from conwerz_desktop.domain.patterns import pattern
from conwerz_desktop.services import background

if TYPE_CHECKING:
    from conwerz_desktop.desktop.underlining import Underlining

QML_IMPORT_NAME = "Conwerz.Desktop"
QML_IMPORT_MAJOR_VERSION = 1

MOST = 6  # dictionaries that are asked
SUGGESTED = 5
_ANOTHER_LANGUAGE = 4  # words of which most are unknown are of a language for which there is no dictionary
_WORD = pattern(r"[^\W\d_]+(?:['\N{RIGHT SINGLE QUOTATION MARK}][^\W\d_]+)*")
_NOT_WORDS = pattern(r"\S*(?:://|@|\.\w)\S*|[/:]\S+|\{[^{}\n]*\}")


class Dictionary(Protocol):
    def check(self, word: str) -> bool: ...

    def suggest(self, word: str) -> list[str]: ...


class Speller:
    """What several dictionaries know together. Scripts of which they know none are left alone."""

    def __init__(self, dictionaries: Sequence[Dictionary], scripts: frozenset[str]) -> None:
        self._dictionaries = dictionaries
        self._scripts = scripts
        self._ignored: set[str] = set()
        self._knows = cache(self._asked)

    def unknown(self, text: str) -> Iterator[tuple[int, int]]:
        """Where a word begins and how long it is."""
        bare = _NOT_WORDS.sub(lambda found: " " * len(found.group()), text)
        words = [found for found in _WORD.finditer(bare) if len(found.group()) > 1 and self._can_judge(found.group())]
        wrong = [found for found in words if not self._knows(found.group())]
        if len(words) >= _ANOTHER_LANGUAGE and len(wrong) * 2 > len(words):
            return iter(())
        return ((found.start(), len(found.group())) for found in wrong if found.group() not in self._ignored)

    def suggestions(self, word: str) -> list[str]:
        found = (each for dictionary in self._dictionaries for each in dictionary.suggest(word)[:SUGGESTED])
        return list(dict.fromkeys(found))[:SUGGESTED]

    def ignore(self, word: str) -> None:
        """Until the program ends."""
        self._ignored.add(word)

    def _asked(self, word: str) -> bool:
        plain = word.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")
        return any(dictionary.check(plain) for dictionary in self._dictionaries)

    def _can_judge(self, word: str) -> bool:
        return script(word) in self._scripts


def script(word: str) -> str:
    """Of its first letter, as Unicode names it: LATIN, GREEK …"""
    return unicodedata.name(word[0], "").partition(" ")[0]


def of_this_computer() -> Speller | None:
    """Off the GUI thread. None where there is no library or no dictionary."""
    try:
        import enchant  # noqa: PLC0415 - it raises where the system has no library
    except ImportError:
        return None
    broker = enchant.Broker()
    tags = chosen(broker.list_languages(), [each.replace("-", "_") for each in QLocale.system().uiLanguages()])
    dictionaries: list[Any] = [broker.request_dict(tag) for tag in tags]
    return Speller(dictionaries, frozenset(map(_script_of, tags))) if dictionaries else None


def chosen(installed: Sequence[str], wanted: Sequence[str]) -> list[str]:
    """One a language, the owner's own first."""
    ranked = sorted(installed, key=lambda tag: (_rank(tag, wanted), "_" not in tag, tag))
    by_language = {tag.partition("_")[0]: tag for tag in reversed(ranked)}
    return [tag for tag in ranked if by_language[tag.partition("_")[0]] == tag][:MOST]


def _rank(tag: str, wanted: Sequence[str]) -> int:
    return wanted.index(tag) if tag in wanted else len(wanted)


_SCRIPTS = {
    QLocale.Script.LatinScript: "LATIN",
    QLocale.Script.CyrillicScript: "CYRILLIC",
    QLocale.Script.GreekScript: "GREEK",
    QLocale.Script.ArabicScript: "ARABIC",
    QLocale.Script.HebrewScript: "HEBREW",
    QLocale.Script.DevanagariScript: "DEVANAGARI",
}


def _script_of(tag: str) -> str:
    return _SCRIPTS.get(QLocale(tag).script(), "")


_ask: Callable[[], Any] = cache(lambda: background.begin(of_this_computer, "spelling"))


@QmlElement
class SpellCheck(QObject):
    """Of one text field. The dictionaries are read once, when the first field is typed into."""

    document_changed = Signal()
    colour_changed = Signal()
    known = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document: QQuickTextDocument | None = None
        self._colour = QColor("red")
        self._underlining: Underlining | None = None

    def _get_document(self) -> QQuickTextDocument | None:
        return self._document

    def _set_document(self, document: QQuickTextDocument | None) -> None:
        self._document = document
        self.document_changed.emit()

    def _get_colour(self) -> QColor:
        return self._colour

    def _set_colour(self, colour: QColor) -> None:
        self._colour = colour
        if self._underlining:
            self._underlining.colour(colour)
        self.colour_changed.emit()

    document = Property(QQuickTextDocument, _get_document, _set_document, notify=document_changed)
    colour = Property(QColor, _get_colour, _set_colour, notify=colour_changed)

    @Slot()
    def begin(self) -> None:
        """Somebody writes here."""
        if self._underlining is None and self._document is not None:
            from conwerz_desktop.desktop.underlining import Underlining  # noqa: PLC0415 - with the first letter

            self._underlining = Underlining(self._document.textDocument())
            self.known.connect(self._take, QtCore.Qt.ConnectionType.QueuedConnection)
            _ask().add_done_callback(self._tell)

    @Slot(int, result="QStringList")
    def suggestions(self, at: int) -> list[str]:
        """For the unknown word at this place of the text; nothing where it is known."""
        start, length = self._unknown(at)
        speller = self._underlining.speller if self._underlining else None
        return speller.suggestions(self._text()[start : start + length]) if speller and length else []

    @Slot(int, result=int)
    def begins(self, at: int) -> int:
        """Where the unknown word at this place begins; -1 where there is none."""
        start, length = self._unknown(at)
        return start if length else -1

    @Slot(int, result=int)
    def ends(self, at: int) -> int:
        start, length = self._unknown(at)
        return start + length

    @Slot(int)
    def ignore(self, at: int) -> None:
        start, length = self._unknown(at)
        if self._underlining and self._underlining.speller and length:
            self._underlining.speller.ignore(self._text()[start : start + length])
            self._underlining.rehighlight()

    def _tell(self, done: Any) -> None:
        """From the thread that read the dictionaries."""
        if shiboken6.isValid(self) and not done.exception():
            self.known.emit(done.result())

    @Slot(object)
    def _take(self, speller: Speller | None) -> None:
        if self._underlining:
            self._underlining.speller = speller
            self._underlining.colour(self._colour)

    def _text(self) -> str:
        return self._document.textDocument().toPlainText() if self._document else ""

    def _unknown(self, at: int) -> tuple[int, int]:
        """In the paragraph around this place, as it is underlined."""
        if self._underlining is None or self._underlining.speller is None:
            return at, 0
        text = self._text()
        begin = text.rfind("\n", 0, at) + 1
        end = text.find("\n", at)
        paragraph = text[begin : end if end >= 0 else len(text)]
        found = self._underlining.speller.unknown(paragraph)
        return next(((begin + s, n) for s, n in found if begin + s <= at <= begin + s + n), (at, 0))
