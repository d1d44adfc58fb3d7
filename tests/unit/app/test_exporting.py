"""What is taken out: a conversation in four forms, and everything in one archive that explains itself."""

import json
import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTimeZone
from PySide6.QtWidgets import QApplication

from conwerz_desktop.app import data_classes, exporting
from conwerz_desktop.desktop import printing
from conwerz_desktop.domain.transcripts import as_text
from conwerz_desktop.services import archive
from conwerz_desktop.services import transcripts as for_programs
from conwerz_desktop.services.backup import Work
from conwerz_desktop.services.backup_errors import Stopped
from conwerz_desktop.store.database import Store
from conwerz_desktop.viewmodels import transcripts
from conwerz_desktop.viewmodels.moments import Calendar
from tests import shop
from tests.shop import DAY, HOUR, PAGE, Profile, Said, Talk
from tests.unit.conftest import NOON

CALENDAR = Calendar(QLocale("en_GB"), QTimeZone.utc())
MARKUP = '<img src="http://127.0.0.1:9/x"> & <b>bold</b>'
ANA = Talk(PAGE, "ana", Profile("Ana <i>"), (Said(HOUR, MARKUP), Said(HOUR // 2, "Second line\nand third")))
OLD = Talk(PAGE, "old", Profile("Old"), (Said(91 * DAY, "long ago"),))


@pytest.fixture
def filled(store: Store) -> Store:
    shop.connect(store)
    shop.fill(store, [ANA, OLD])
    return store


def shown(store: Store) -> transcripts.Transcript:
    found = store.read(lambda db: transcripts.read(db, 1)).result()
    assert found
    return transcripts.transcript(*found, "Bella Ceramics", CALENDAR, NOON)


def test_text_reads_from_the_oldest_to_the_newest(filled: Store) -> None:
    text = as_text(shown(filled))
    assert text.index(MARKUP) < text.index("Second line")
    assert text.startswith("Ana <i>\n")


def test_a_page_escapes_everything_from_outside(filled: Store) -> None:
    html = transcripts.as_html(shown(filled))
    assert "<img" not in html
    assert "<b>" not in html
    assert "<i>" not in html.replace("<br><i>", "")
    assert "&lt;img" in html


def test_a_pdf_is_written(filled: Store, qapp: QApplication, tmp_path: Path) -> None:
    path = tmp_path / "ana.pdf"
    printing.write_pdf(transcripts.as_html(shown(filled)), path)
    assert path.read_bytes().startswith(b"%PDF-")


def test_json_holds_metas_ids_and_times(filled: Store) -> None:
    found = filled.read(lambda db: transcripts.read(db, 1)).result()
    assert found
    whole = json.loads(for_programs.as_json(*found))
    assert whole["format"] == for_programs.FORMAT
    assert [each["text"] for each in whole["messages"]] == [MARKUP, "Second line\nand third"]
    assert all(each["id"] and each["sent_at"].endswith("+00:00") for each in whole["messages"])


def packed(store: Store, path: Path, work: Work | None = None) -> zipfile.ZipFile:
    with store.another_reader() as db:
        archive.write(db, path, exporting.described(data_classes.data_map()), work or Work())
    return zipfile.ZipFile(path)


def test_the_archive_holds_what_lives_and_explains_it(filled: Store, tmp_path: Path) -> None:
    with packed(filled, tmp_path / "all.zip") as file:
        told = [json.loads(line) for line in file.read("message.jsonl").splitlines()]
        people = [json.loads(line)["name"] for line in file.read("person.jsonl").splitlines()]
        readme = file.read("README.txt").decode()
        names = set(file.namelist())
    assert {each["text"] for each in told} == {MARKUP, "Second line\nand third"}
    assert "Ana <i>" in people
    assert all(f"{name.removesuffix('.jsonl')}.jsonl" in readme for name in names - {"README.txt"})


def test_nothing_that_protects_the_shop_is_in_it(filled: Store, tmp_path: Path) -> None:
    with packed(filled, tmp_path / "all.zip") as file:
        assert not {"salt.jsonl", "link.jsonl", "forgotten.jsonl", "audit.jsonl"} & set(file.namelist())


def test_whoever_says_stop_leaves_no_archive(filled: Store, tmp_path: Path) -> None:
    work = Work()
    work.stop()
    with pytest.raises(Stopped):
        packed(filled, tmp_path / "all.zip", work)
    assert list(tmp_path.glob("all*")) == []
