"""What is taken out: a conversation in four forms, and everything in one archive that explains itself."""

import json
import os
import queue
import zipfile
from concurrent.futures import Future
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QObject, QTimeZone
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from conwerz_desktop.app import data_classes, exporting, profile
from conwerz_desktop.app.clock import Clock
from conwerz_desktop.app.exporting import Exporting
from conwerz_desktop.app.shop import Shop
from conwerz_desktop.desktop import printing
from conwerz_desktop.domain.messages import Attachment, Kind
from conwerz_desktop.domain.transcripts import as_text
from conwerz_desktop.keychain import Keychain
from conwerz_desktop.services import archive, private_files
from conwerz_desktop.services import transcripts as for_programs
from conwerz_desktop.services.backup import Work
from conwerz_desktop.services.backup_errors import NoFolder, Stopped
from conwerz_desktop.services.under_way import Doing
from conwerz_desktop.store.database import Store
from conwerz_desktop.viewmodels import transcripts
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.export import Export, ExportActs
from conwerz_desktop.viewmodels.moments import Calendar
from tests import shop
from tests.shop import DAY, HOUR, PAGE, PHOTO, Profile, Said, Talk
from tests.unit.conftest import NOON
from tests.unit.keychain.small_vault import SmallVault

PATIENCE = 60
CALENDAR = Calendar(QLocale("en_GB"), QTimeZone.utc())
MARKUP = '<img src="http://127.0.0.1:9/x"> & <b>bold</b>'
ANA = Talk(PAGE, "ana", Profile("Ana <i>"), (Said(HOUR, MARKUP), Said(HOUR // 2, "Second line\nand third")))
OLD = Talk(PAGE, "old", Profile("Old"), (Said(91 * DAY, "long ago", parts=(PHOTO,)),))


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


def test_what_stands_beside_the_words_is_told_whole(store: Store) -> None:
    place = Attachment(Kind.LOCATION, title="Bar", lines=("Calle 8",))
    shop.connect(store)
    shop.fill(store, [Talk(PAGE, "ana", Profile("Ana"), (Said(HOUR, "Here", parts=(place,)),))])
    assert "[Place: Bar, Calle 8] Here" in as_text(shown(store))


def test_a_page_escapes_everything_from_outside(filled: Store) -> None:
    html = transcripts.as_html(shown(filled))
    assert "<img" not in html
    assert "<b>" not in html
    assert "<i>" not in html.replace("<br><i>", "")
    assert "&lt;img" in html


def test_a_pdf_is_written(filled: Store, qapp: QApplication) -> None:
    content = printing.pdf(transcripts.as_html(shown(filled)))
    assert content.startswith(b"%PDF-")
    assert content.rstrip().endswith(b"%%EOF")


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


def test_what_belongs_to_something_expired_is_not_in_it(filled: Store, tmp_path: Path) -> None:
    """The bytes of a file hang on a message by two steps, a name by none of its own."""
    filled.write(
        lambda writing: writing.db.execute("INSERT INTO media SELECT message, 0, x'0102' FROM attachment")
    ).result()
    stored = filled.read(lambda db: [row for (row,) in db.execute("SELECT name FROM person ORDER BY name")]).result()
    with packed(filled, tmp_path / "all.zip") as file:
        people = [json.loads(line)["name"] for line in file.read("person.jsonl").splitlines()]
        assert (file.read("attachment.jsonl"), file.read("media.jsonl")) == (b"", b"")
    assert (stored, people) == (["Ana <i>", "Old"], ["Ana <i>"])


@pytest.mark.parametrize("error", [NoFolder(), OSError("disk full"), PermissionError()])
def test_an_archive_that_was_not_written_is_told(filled: Store, qtbot: QtBot, error: Exception) -> None:
    owner, failed = QObject(), Future[None]()
    acts = ExportActs(ask_for_place=lambda _, then: then("/disk/all.zip"), archive=lambda *_: failed)
    taking = Export(filled, lambda: NOON, CALENDAR, acts, Bridge(owner), owner)
    taking.archive()
    assert taking.busy
    failed.set_exception(error)
    qtbot.waitUntil(lambda: not taking.busy)
    assert taking.problem.startswith("all.zip could not be written.")


def test_nothing_that_protects_the_shop_is_in_it(filled: Store, tmp_path: Path) -> None:
    with packed(filled, tmp_path / "all.zip") as file:
        assert not {"salt.jsonl", "link.jsonl", "forgotten.jsonl", "audit.jsonl"} & set(file.namelist())


def test_only_the_owner_can_read_what_was_taken_out(filled: Store, tmp_path: Path) -> None:
    packed(filled, tmp_path / "all.zip").close()
    private_files.put(tmp_path / "ana.txt", b"Ana")
    modes = {path.stat().st_mode & 0o777 for path in (tmp_path / "all.zip", tmp_path / "ana.txt")}
    assert os.name != "posix" or modes == {0o600}


def test_what_cannot_be_written_leaves_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "ana.txt"
    path.write_bytes(b"before")
    with suppress(Stopped), private_files.replacing(path) as file:
        file.write(b"half")
        raise Stopped
    assert [each.read_bytes() for each in tmp_path.iterdir()] == [b"before"]


def test_the_owner_hears_of_what_was_not_saved(filled: Store, tmp_path: Path, qapp: QApplication) -> None:
    told: queue.SimpleQueue[tuple[str, ...]] = queue.SimpleQueue()
    saving = Exporting(lambda *said: told.put(said))
    saving.save(filled, tmp_path / "no such folder" / "ana.txt", b"Ana".strip)
    assert told.get(timeout=10) == ("Nothing was saved", "ana.txt could not be written there. Choose another folder.")


def test_an_archive_that_is_stopped_half_way_leaves_no_file(tmp_path: Path) -> None:
    """By the place where all long work can be stopped."""
    here = tmp_path / "profile"
    here.mkdir()
    opened = Shop(profile.Profile(here, "test"), Keychain("test", SmallVault()), Clock())
    percents: list[int] = []

    def stop_half_way(doing: tuple[Doing, ...]) -> None:
        percents.extend(each.percent for each in doing)
        for each in doing:
            if each.percent and not each.stopping:
                opened.under_way.stop(each.number)

    try:
        shop.connect(opened.store)
        shop.fill(opened.store)
        opened.under_way.listen(stop_half_way)
        writing = Exporting(lambda *_: None).acts(opened).archive(tmp_path / "all.zip", lambda _: None)
        with pytest.raises(Stopped):
            writing.result(PATIENCE)
        assert 0 < percents[-1] < 100
        assert [path.name for path in tmp_path.iterdir()] == ["profile"]
    finally:
        opened.store.close()


def test_whoever_says_stop_leaves_no_archive(filled: Store, tmp_path: Path) -> None:
    work = Work()
    work.stop()
    with pytest.raises(Stopped):
        packed(filled, tmp_path / "all.zip", work)
    assert list(tmp_path.glob("all*")) == []
