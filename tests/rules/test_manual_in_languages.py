"""Each owner's page of the manual says in every language what its English one says now, with the window's own words.

A page that was translated from another English text than the present one fails: neglect is not silent (decision 0225).
"""

import hashlib
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import permutations
from pathlib import Path

import pytest

from conwerz_desktop.desktop import languages
from scripts import translations
from tests.rules.true_equals import EVERYWHERE, IN

MANUAL = Path(__file__).parents[2] / "docs" / "manual"
OTHERS = sorted({*languages.NAMES} - {languages.SOURCE})
CHAPTERS = sorted(page.stem for page in MANUAL.glob("*.md"))
PAGES = [(language, chapter) for language in OTHERS for chapter in CHAPTERS]
IDS = [f"{language}-{chapter}" for language, chapter in PAGES]
BEGINS = re.compile(r"(#+ |- |\d+\. |\||!\[)")
PICTURE = re.compile(r"!\[[^\]]*\]\((?:\.\./)+([^)]*)\)")
LINK = re.compile(r"(?<!!)\[[^\]]*\]\((?:\.\./)*([^)]*)\)")
CODE = re.compile(r"`([^`]+)`")
BOLD = re.compile(r"\*\*([^*]+)\*\*")
ARROW = re.compile(r" [→←] ")
FROM = re.compile(r"\n<!-- of ([0-9a-f]{12}) -->\n\Z")
WORDS = re.compile(r"[^\W\d_]{2,}")

Words = Mapping[str, frozenset[str]]


@dataclass(frozen=True, slots=True)
class Shape:
    """Of one heading, paragraph, entry of a list, row or picture: what has to be the same in every language."""

    kind: str
    cells: int
    bold: int
    picture: tuple[str, ...]
    links: tuple[str, ...]
    keys: tuple[str, ...]
    numbers: tuple[str, ...]


def english(chapter: str) -> str:
    return (MANUAL / f"{chapter}.md").read_text("utf-8")


def translated(language: str, chapter: str) -> str:
    return (MANUAL / language / f"{chapter}.md").read_text("utf-8")


def lines(page: str) -> Iterator[str]:
    """One for each part, however its source was broken."""
    for block in FROM.sub("\n", page).split("\n\n"):
        line = ""
        for each in filter(None, block.strip().split("\n")):
            if BEGINS.match(each) and line:
                yield line
                line = each
            else:
                line = f"{line} {each.strip()}".strip()
        if line:
            yield line


def shape(line: str) -> Shape:
    begins = BEGINS.match(line)
    bare = CODE.sub("", PICTURE.sub("", LINK.sub("", line)))
    return Shape(
        kind=begins[1].strip() if begins else "",
        cells=len(re.findall(r"(?<!\\)\|", line)),
        bold=len(BOLD.findall(line)),
        picture=tuple(PICTURE.findall(line)),
        links=tuple(sorted(LINK.findall(line))),
        keys=tuple(sorted(CODE.findall(line))),
        numbers=tuple(sorted(re.findall(r"\d+", bare))),
    )


def stamp(page: str) -> str:
    """Of the words; how the lines are broken does not count."""
    return hashlib.sha256(" ".join(page.split()).encode()).hexdigest()[:12]


@pytest.fixture(scope="module")
def spoken() -> Mapping[str, Words]:
    """How each of the window's sentences may be said in each language."""
    return {language: words(language) for language in OTHERS}


def words(language: str, *, context: str = "") -> Words:
    found: dict[str, set[str]] = {}
    for sentence, forms in translations.read(translations.path_of(language)).items():
        if context in ("", sentence.context):
            found.setdefault(sentence.source, set()).update(forms)
    return {source: frozenset(forms) for source, forms in found.items()}


@pytest.fixture(scope="module")
def places() -> Mapping[str, Words]:
    """What the places and pages of the window are called."""
    return {language: words(language, context="Places") for language in OTHERS}


def test_every_page_is_translated_into_every_language() -> None:
    for language in OTHERS:
        assert sorted(page.stem for page in (MANUAL / language).glob("*.md")) == sorted([*CHAPTERS, "index"]), language


@pytest.mark.parametrize(("language", "chapter"), PAGES, ids=IDS)
def test_it_was_translated_from_the_present_page(language: str, chapter: str) -> None:
    now = stamp(english(chapter))
    noted = FROM.findall(translated(language, chapter))
    assert noted == [now], f"translate what changed in {chapter}.md, then end the page with <!-- of {now} -->"


@pytest.mark.parametrize(("language", "chapter"), PAGES, ids=IDS)
def test_it_is_built_as_the_english_page_is(language: str, chapter: str) -> None:
    wanted = [shape(line) for line in lines(english(chapter))]
    assert [shape(line) for line in lines(translated(language, chapter))] == wanted


@pytest.mark.parametrize(("language", "chapter"), PAGES, ids=IDS)
def test_it_names_everything_as_the_window_does(
    language: str, chapter: str, spoken: Mapping[str, Words], places: Mapping[str, Words]
) -> None:
    pairs = zip(lines(english(chapter)), lines(translated(language, chapter)), strict=True)
    wrong = [
        (source, said)
        for source, said in pairs
        for wanted in [[names(each, spoken[language], places[language]) for each in BOLD.findall(source)]]
        if not all_fit(BOLD.findall(said), wanted)
    ]
    assert wrong == []


def names(source: str, spoken: Words, places: Words) -> list[frozenset[str]]:
    """How each step of a way may be called; empty where it is no name on the screen but an emphasis.

    A way that begins at a place of ours stays there: the page of the settings has its name, not a button's.
    """
    steps = ARROW.split(source)
    if not all(step in spoken for step in steps):
        return []
    return [places.get(step, spoken[step]) if len(steps) > 1 else spoken[step] for step in steps]


def all_fit(said: list[str], wanted: list[list[frozenset[str]]]) -> bool:
    """In whatever order the language says them."""
    return any(
        all(not name or fits(each, name) for each, name in zip(order, wanted, strict=True))
        for order in permutations(said)
    )


def fits(said: str, wanted: list[frozenset[str]]) -> bool:
    steps = ARROW.split(said)
    return len(steps) == len(wanted) and all(step in names for step, names in zip(steps, wanted, strict=True))


@pytest.mark.parametrize(("language", "chapter"), PAGES, ids=IDS)
def test_nothing_was_left_in_english(language: str, chapter: str) -> None:
    allowed = EVERYWHERE | IN[language]
    said = {line for line in lines(english(chapter)) if WORDS.search(CODE.sub("", line)) and bare(line) not in allowed}
    assert [line for line in lines(translated(language, chapter)) if line in said] == []


def bare(line: str) -> str:
    return BEGINS.sub("", line)


@pytest.mark.parametrize("language", OTHERS)
def test_the_menu_is_that_of_the_english_manual(language: str) -> None:
    wanted = re.findall(r"^manual/(\w+)$", (MANUAL.parent / "index.md").read_text("utf-8"), re.MULTILINE)
    menu = translated(language, "index").partition(":maxdepth: 1\n\n")[2].partition("```")[0]
    assert menu.split() == wanted


def test_the_checks_themselves() -> None:
    page = "# Inbox\n\nPress **Done** (`E`) within\n24 hours.\n\n- [See](leads.md)\n\n![It](../pictures/inbox.png)\n"
    same = "# Bandeja\n\nPulsa **Hecho** (`E`)\nen 24 horas.\n\n- [Mira](leads.md)\n\n![Es](../../pictures/inbox.png)\n"
    wanted = [shape(line) for line in lines(page)]
    assert [shape(line) for line in lines(same)] == wanted
    for before, after in (
        ("24", "48"),
        ("`E`", "`H`"),
        ("**Hecho**", "Hecho"),
        ("leads", "inbox"),
        ("- ", ""),
        ("# ", ""),
    ):
        assert Counter(map(shape, lines(same.replace(before, after, 1)))) != Counter(wanted), before
    assert stamp("a b\nc") == stamp("a\nb c") != stamp("a b d")
    spanish = {"Done": frozenset({"Hecho"}), "Settings": frozenset({"Configuración", "Ajustes"})}
    places = {"Settings": frozenset({"Ajustes"})}
    assert names("Stolen?", spanish, places) == []
    assert fits("Ajustes → Hecho", names("Settings → Done", spanish, places))
    assert not fits("Configuración → Hecho", names("Settings → Done", spanish, places))
    assert not fits("Listo", names("Done", spanish, places))
    wanted = [names(each, spanish, places) for each in ("Done", "Settings")]
    assert all_fit(["Ajustes", "Hecho"], wanted)
    assert not all_fit(["Ajustes", "Listo"], wanted)
