"""The manual is whole: its pages can be made, its table is the table, its pictures are scenes."""

import re
import shutil
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

import pytest

from conwerz_desktop.app import data_classes, describing
from conwerz_desktop.app.shots import scenes
from conwerz_desktop.desktop import languages
from conwerz_desktop.domain.permission_text import markdown
from conwerz_desktop.viewmodels import help as help_

ROOT = Path(__file__).parents[3]
DOCS = ROOT / "docs"
OWNERS = sorted((DOCS / "manual").glob("*.md"))
OTHERS = sorted({*languages.NAMES} - {languages.SOURCE})
TRANSLATED = [DOCS / "manual" / each / page.name for each in OTHERS for page in OWNERS]
PICTURES = re.compile(r'(?:src|srcset)="([^"]*\.webp)"')
TABLE = DOCS / "admin" / "permissions.md"
LOADS = re.compile(r'(?:src|<link[^>]* href)="(https?://[^"]+)"')


class Page(HTMLParser):
    """What of a page of the manual leads elsewhere, and how it is written."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path = path
        self.root: dict[str, str | None] = {}
        self.switch: dict[str, str] = {}
        self.here: list[str] = []
        self.search = ""
        self.feed(path.read_text("utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = dict(attrs)
        if tag == "html":
            self.root = said
        if said.get("type") == "search":
            self.search = str(said.get("aria-label"))
        if tag == "a" and (language := said.get("hreflang")):
            self.switch[language] = str(said["href"])
            if said.get("aria-current"):
                self.here.append(language)


def sphinx(docs: Path, read: Path, target: Path, *more: str) -> subprocess.CompletedProcess[str]:
    words = ["-q", "-W", "-E", "-b", "html", *more, "-d", str(read), str(docs), str(target)]
    return subprocess.run(
        [sys.executable, "-m", "sphinx", *words], capture_output=True, text=True, check=False, timeout=300
    )


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """As scripts/manual makes it, without pictures."""
    made, read = tmp_path_factory.mktemp("site"), tmp_path_factory.mktemp("read")
    whole = sphinx(DOCS, read / "en", made)
    assert whole.returncode == 0, whole.stderr
    for each in OTHERS:
        of_sphinx = f"language={each}".replace("pt", "pt_BR")
        part = sphinx(DOCS / "manual" / each, read / each, made / each, "-c", str(DOCS), "-D", of_sphinx)
        assert part.returncode == 0, part.stderr
    return made


def test_every_page_can_be_made_and_loads_nothing_from_elsewhere(site: Path) -> None:
    pages = list(site.rglob("*.html"))
    assert len(pages) > len(OWNERS) * len(languages.NAMES)
    assert [url for page in pages for url in LOADS.findall(page.read_text("utf-8"))] == []


def test_every_picture_is_there_by_day_and_by_night(site: Path) -> None:
    pages = list(site.rglob("*.html"))
    shown = {page.parent / place for page in pages for place in PICTURES.findall(page.read_text("utf-8"))}
    named = {name for page in OWNERS for name in re.findall(r"pictures/([\w-]+)\.webp", page.read_text("utf-8"))}
    assert {place.stem for place in shown} == named | {f"{name}-dark" for name in named}
    assert [place for place in shown if not place.resolve().exists()] == []


def test_every_page_says_its_language_and_leads_to_itself_in_every_other(site: Path) -> None:
    for language in languages.NAMES:
        folder = site / "manual" if language == languages.SOURCE else site / language
        for owners in OWNERS:
            page = Page(folder / f"{owners.stem}.html")
            assert (page.root["lang"] or "").partition("-")[0] == language
            assert page.root["dir"] == ("rtl" if language == "ar" else "ltr")
            assert page.here == [language]
            assert (page.search == "Search") is (language == languages.SOURCE)
            assert list(page.switch) == list(page_of(site, language).switch)
            for other, way in page.switch.items():
                there = Page((page.path.parent / way).resolve())
                assert there.path.stem == owners.stem
                assert there.here == [other]


def page_of(site: Path, language: str) -> Page:
    """Its first."""
    return Page(site / "index.html" if language == languages.SOURCE else site / language / "index.html")


def test_the_first_pages_offer_the_nine_languages_of_the_window(site: Path) -> None:
    for language in languages.NAMES:
        page = page_of(site, language)
        assert set(page.switch) == set(languages.NAMES)
        assert page.here == [language]
        assert all((page.path.parent / way).exists() for way in page.switch.values())
    said = (site / "index.html").read_text("utf-8")
    assert [each for each in languages.NAMES if f">{languages.NAMES[each]}</a>" not in said] == []


@pytest.mark.parametrize(
    ("link", "may"),
    [("inbox.md", True), ("nowhere.md", False), ("inbox.md#nowhere", False), ("../../relay/NOWHERE.md", False)],
)
def test_a_broken_link_stops_it(tmp_path: Path, link: str, may: bool) -> None:
    docs = empty(tmp_path)
    (docs / "index.md").write_text("# Manual\n\n```{toctree}\ninbox\n```\n", "utf-8")
    (docs / "inbox.md").write_text(f"# Inbox\n\n[There]({link})\n", "utf-8")
    made = sphinx(docs, tmp_path / "read", tmp_path / "pages")
    assert (made.returncode == 0) == may, made.stderr


def empty(folder: Path) -> Path:
    """What makes the pages, and no page."""
    docs = folder / "docs"
    shutil.copytree(DOCS / "site", docs / "site")
    shutil.copytree(ROOT / "resources" / "icons", folder / "resources" / "icons")
    shutil.copy(DOCS / "conf.py", docs)
    return docs


def test_a_page_has_the_pictures_of_its_language_and_else_the_english_ones(tmp_path: Path) -> None:
    docs = empty(tmp_path)
    (docs / "manual" / "es").mkdir(parents=True)
    (docs / "pictures" / "es").mkdir(parents=True)
    for place, content in (("inbox", b"English"), ("leads", b"English"), ("es/inbox", b"Spanish")):
        (docs / "pictures" / f"{place}.webp").write_bytes(content)
    said = "# Manual\n\n![La bandeja](../../pictures/inbox.webp)\n\n![Leads](../../pictures/leads.webp)\n"
    (docs / "manual" / "es" / "index.md").write_text(said, "utf-8")
    pages = tmp_path / "pages"
    made = sphinx(docs / "manual" / "es", tmp_path / "read", pages, "-c", str(docs), "-D", "language=es")
    assert made.returncode == 0, made.stderr
    shown = PICTURES.findall((pages / "index.html").read_text("utf-8"))
    assert [(pages / place).read_bytes() for place in shown] == [b"Spanish", b"English"]


def test_the_administrators_read_the_table_word_for_word() -> None:
    said = markdown(data_classes.permission_table())
    assert TABLE.read_text("utf-8") == f"# The permission table\n\n{said}"


def test_every_picture_is_a_scene() -> None:
    known = {scene.name for scene in (*scenes.BEFORE, *scenes.INBOX)}
    pictures = {name for page in OWNERS for name in re.findall(r"pictures/([\w-]+)\.webp", page.read_text("utf-8"))}
    assert pictures
    assert pictures <= known


def test_the_help_has_every_page_for_owners_in_the_order_of_the_menu() -> None:
    assert sorted(describing.CHAPTERS) == [page.stem for page in OWNERS]
    menu = re.findall(r"^manual/(\w+)$", (DOCS / "index.md").read_text("utf-8"), re.MULTILINE)
    assert list(describing.CHAPTERS) == menu


@pytest.mark.parametrize("page", [*OWNERS, *TRANSLATED], ids=lambda page: f"{page.parent.name}-{page.stem}")
def test_nothing_of_the_markdown_is_left_in_the_help(page: Path) -> None:
    shown = help_.chapter(help_.Page(page.read_text("utf-8"), page.parent.name), page.parent.name)
    said = [shown.title, *(piece.text for piece in shown.pieces)]
    assert all(said)
    assert [words for words in said if re.search(r"\*\*|\]\(|`|^#|^\||\.webp|---|<!", words)] == []
