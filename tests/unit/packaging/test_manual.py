"""The manual is whole: its pages can be made, its table is the table, its pictures are scenes."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from conwerz_desktop.app import data_classes, describing, shots
from conwerz_desktop.domain.permission_text import markdown
from conwerz_desktop.viewmodels import help as help_

ROOT = Path(__file__).parents[3]
DOCS = ROOT / "docs"
OWNERS = sorted((DOCS / "manual").glob("*.md"))
TABLE = DOCS / "admin" / "permissions.md"
LOADS = re.compile(r'(?:src|<link[^>]* href)="(https?://[^"]+)"')


def sphinx(docs: Path, target: Path) -> subprocess.CompletedProcess[str]:
    words = ["-q", "-W", "-E", "-b", "html", "-d", str(target / "read"), str(docs), str(target / "pages")]
    return subprocess.run(
        [sys.executable, "-m", "sphinx", *words], capture_output=True, text=True, check=False, timeout=300
    )


def test_every_page_can_be_made_and_every_link_leads_somewhere(tmp_path: Path) -> None:
    made = sphinx(DOCS, tmp_path)
    assert made.returncode == 0, made.stderr
    pages = (tmp_path / "pages").rglob("*.html")
    loaded = [
        url
        for page in pages
        for url in re.findall(r'(?:src|<link[^>]* href)="(https?://[^"]+)"', page.read_text("utf-8"))
    ]
    assert loaded == [], "a page of the manual loads nothing from elsewhere"


@pytest.mark.parametrize("link", ["nowhere.md", "inbox.md#nowhere", "../../relay/NOWHERE.md"])
def test_a_broken_link_stops_it(tmp_path: Path, link: str) -> None:
    docs = tmp_path / "docs"
    docs.mkdir()
    (docs / "conf.py").write_text((DOCS / "conf.py").read_text("utf-8"), "utf-8")
    (docs / "index.md").write_text("# Manual\n\n```{toctree}\ninbox\n```\n", "utf-8")
    (docs / "inbox.md").write_text(f"# Inbox\n\n[There]({link})\n", "utf-8")
    assert sphinx(docs, tmp_path).returncode != 0


def test_the_administrators_read_the_table_word_for_word() -> None:
    said = markdown(data_classes.permission_table())
    assert TABLE.read_text("utf-8") == f"# The permission table\n\n{said}"


def test_every_picture_is_a_scene() -> None:
    scenes = {scene.name for scene in (*shots.BEFORE, *shots.INBOX)}
    pictures = {name for page in OWNERS for name in re.findall(r"pictures/([\w-]+)\.webp", page.read_text("utf-8"))}
    assert pictures
    assert pictures <= scenes


def test_the_help_has_every_page_for_owners_in_the_order_of_the_menu() -> None:
    assert sorted(describing.CHAPTERS) == [page.stem for page in OWNERS]
    menu = re.findall(r"^manual/(\w+)$", (DOCS / "index.md").read_text("utf-8"), re.MULTILINE)
    assert list(describing.CHAPTERS) == menu


@pytest.mark.parametrize("page", OWNERS, ids=[page.stem for page in OWNERS])
def test_nothing_of_the_markdown_is_left_in_the_help(page: Path) -> None:
    shown = help_.chapter(page.read_text("utf-8"))
    said = [shown.title, *(piece.text for piece in shown.pieces)]
    assert all(said)
    assert [words for words in said if re.search(r"\*\*|\]\(|`|^#|^\||\.webp|---", words)] == []
