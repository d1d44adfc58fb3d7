"""Help: the owner's pages of the manual, in the window's language, as plain pieces of text. They are ours, and still
never markup.
"""

import re
from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import Property, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from conwerz_desktop.domain.records import record
from conwerz_desktop.viewmodels import key_words
from conwerz_desktop.viewmodels.qt import QmlUncreatable
from conwerz_desktop.viewmodels.rows import Rows

QML_IMPORT_NAME = "Conwerz.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

ENGLISH = "en"
WRITTEN_FROM_THE_RIGHT = frozenset({"ar"})
_STARTS = re.compile(r"^(#+ |- |\d+\. |\|!? )")
_PICTURE = re.compile(r"!\[[^\]]*\]\([^)]*\)")
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_COLUMNS = re.compile(r"^\|( .*\|\n)\|[-|]+\|\n", re.MULTILINE)
_NAMED = re.compile(r"\*\*([^*]+)\*\*")
_ASIDE = re.compile(r"<!--.*?-->", re.DOTALL)
_KEYS = re.compile(r"`([^`]+)`")
_AS_IN_THE_WINDOW = {"ar": "«{}»", "es": "«{}»", "fr": "«\u00a0{}\u00a0»"}
"""Where the window's sentences quote otherwise than Qt's locale."""
_APART = "\u2066{}\u2069"
"""Keys are read from the left, also among words that are written from the right (UAX 9)."""


@record
class Piece:
    """`kind` is heading, words, item (with its number or dot in `mark`), row or columns (the first cell in `mark`)."""

    key: int
    kind: str
    mark: str
    text: str


@record
class Page:
    """As it lies on disk. `language` is the one that it is written in."""

    markdown: str
    language: str


@record
class Pages:
    """In their order, for a window that speaks `language`."""

    language: str
    pages: tuple[Page, ...]


@record
class ChapterRow:
    """`is_foreign`: not translated, so it is in English among pages that are."""

    key: int
    text: str
    opened: bool
    is_foreign: bool


@record
class Chapter:
    title: str
    pieces: tuple[Piece, ...]
    is_foreign: bool = False

    def has(self, words: Sequence[str]) -> bool:
        said = " ".join([self.title, *(f"{piece.mark} {piece.text}" for piece in self.pieces)]).casefold()
        return all(word in said for word in words)


@record
class HelpActs:
    """`read` hands on, later and on the GUI thread, the pages for the language that the window speaks by now."""

    read: Callable[[Callable[[Pages], object]], object] = lambda _: None


@QmlElement
@QmlUncreatable("made in Python")
class Help(QObject):
    """Reads nothing before it is opened, and anew each time: the language may be another. One chapter at a time."""

    nothing_found_changed = Signal()
    is_translated_changed = Signal()

    def __init__(self, acts: HelpActs, parent: QObject) -> None:
        super().__init__(parent)
        self._acts = acts
        self._known: Sequence[Chapter] = ()
        self._is_translated = False
        self._opened = -1
        self._words: list[str] = []
        self._chapters = Rows(ChapterRow, self)
        self._pieces = Rows(Piece, self)

    @Property(Rows, constant=True)
    def chapters(self) -> Rows:
        return self._chapters

    @Property(Rows, constant=True)
    def pieces(self) -> Rows:
        """Of the open chapter."""
        return self._pieces

    @Property(bool, notify=nothing_found_changed)
    def nothing_found(self) -> bool:
        return self.is_read and not self._chapters.rows

    @Property(bool, notify=is_translated_changed)
    def is_translated(self) -> bool:
        """Whether the pages are translations, or would be."""
        return self._is_translated

    @property
    def is_read(self) -> bool:
        return bool(self._known)

    @Slot()
    def open(self) -> None:
        self._acts.read(self._take)

    @Slot(int)
    def toggle(self, chapter: int) -> None:
        """Show this chapter, or put it away."""
        self._opened = -1 if self._opened == chapter else chapter
        self._show()

    @Slot(str)
    def look_for(self, text: str) -> None:
        """The chapters that have all of these words; where there is only one, it opens."""
        self._words = text.casefold().split()
        found = self._found()
        if self._opened not in found:
            self._opened = found[0] if self._words and len(found) == 1 else -1
        self._show()

    def _take(self, read: Pages) -> None:
        self._known = [chapter(page, read.language) for page in read.pages]
        self._is_translated = read.language != ENGLISH
        self.is_translated_changed.emit()
        self._show()

    def _found(self) -> list[int]:
        return [number for number, each in enumerate(self._known) if each.has(self._words)]

    def _show(self) -> None:
        found = self._found()
        rows = [self._row(number) for number in found]
        self._pieces.replace(self._known[self._opened].pieces if self._opened in found else ())
        self._chapters.show(rows)
        self.nothing_found_changed.emit()

    def _row(self, number: int) -> ChapterRow:
        shown = self._known[number]
        return ChapterRow(number, shown.title, number == self._opened, shown.is_foreign)


def chapter(page: Page, language: str) -> Chapter:
    """What the manual's pages are written in: headings, paragraphs, lists and tables. Pictures stay out."""
    title, *lines = _joined(page.markdown)
    keys = _APART if page.language in WRITTEN_FROM_THE_RIGHT else "{}"
    window = _AS_IN_THE_WINDOW.get(page.language)
    quoted = window.format if window else QLocale(page.language).quoteString
    pieces = tuple(
        _piece(number, _with_names(_with_keys(line, keys, quoted), quoted)) for number, line in enumerate(lines)
    )
    return Chapter(title.removeprefix("# "), pieces, page.language != language)


def _with_keys(line: str, form: str, quoted: Callable[[str], str]) -> str:
    """Keys as they stand on this computer's keyboard. A sign among words would be taken for one of theirs."""

    def said(keys: re.Match[str]) -> str:
        shown = key_words.shown(keys[1])
        is_sign = len(shown) == 1 and not shown.isalnum()
        return form.format(quoted(shown) if is_sign else shown)

    return _KEYS.sub(said, line)


def _with_names(line: str, quoted: Callable[[str], str]) -> str:
    """What stands on the screen, in the quotation marks of the language."""
    return _NAMED.sub(lambda name: quoted(name[1]), line)


def _joined(page: str) -> Iterator[str]:
    """One line for each piece, however its source was broken."""
    for block in _COLUMNS.sub(r"|!\1", _PICTURE.sub("", _ASIDE.sub("", page))).split("\n\n"):
        line = ""
        for each in block.strip().splitlines():
            if _STARTS.match(each) and line:
                yield line
                line = each
            else:
                line = f"{line} {each.strip()}".strip()
        if line:
            yield line


def _piece(number: int, line: str) -> Piece:
    said = _LINK.sub(r"\1", line)
    if said.startswith("#"):
        return Piece(number, "heading", "", said.lstrip("# "))
    if said.startswith(("| ", "|! ")):
        first, *rest = [cell.strip() for cell in said.lstrip("|!").rstrip("|").split("|")]
        return Piece(number, "columns" if said.startswith("|!") else "row", first, " · ".join(rest))
    if said.startswith("- "):
        return Piece(number, "item", "•", said[2:])
    if counted := re.match(r"(\d+\.) (.*)", said):
        return Piece(number, "item", counted[1], counted[2])
    return Piece(number, "words", "", said)
