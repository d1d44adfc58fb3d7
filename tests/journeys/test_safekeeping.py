"""A real shop behind its lock: the scene and the reader go, the passphrase or the code brings them back."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from conwerz_desktop import keychain
from conwerz_desktop.app import profile
from conwerz_desktop.app.options import Options
from conwerz_desktop.app.program import Program
from conwerz_desktop.services import backup, database_key, entries, recovery
from conwerz_desktop.services.backup import Source, Work
from conwerz_desktop.store import backups
from conwerz_desktop.viewmodels.backup import Backup
from conwerz_desktop.viewmodels.code_entry import CodeEntry
from conwerz_desktop.viewmodels.desk import Desk
from conwerz_desktop.viewmodels.lock import Lock
from conwerz_desktop.viewmodels.restore import Restore
from conwerz_desktop.viewmodels.settings import Settings
from conwerz_desktop.viewmodels.shell import Shell
from tests import keyring

NOON = 1_790_000_000_000
PASSPHRASE = "correct horse battery"
Part = TypeVar("Part", bound=QObject)


@dataclass(frozen=True, slots=True)
class Start:
    """The program on one profile, started as often as a test likes."""

    application: QApplication
    qtbot: QtBot
    folder: Path

    @contextmanager
    def again(self) -> Iterator["Running"]:
        program = Program(self.application, Options(profile=self.folder), profile.real(self.folder))
        program.start()
        yield Running(program, self.qtbot)
        program.close()


@dataclass(frozen=True, slots=True)
class Running:
    program: Program
    qtbot: QtBot

    def part(self, kind: type[Part]) -> Part:
        found = self.program.findChild(kind)
        assert found is not None
        return found

    def waits_for(self, screen: str) -> None:
        self.qtbot.waitUntil(lambda: self.part(Shell).screen == screen)

    def protect(self, passphrase: str) -> None:
        self.part(Lock).protect(passphrase)
        self.qtbot.waitUntil(lambda: not self.part(Lock).busy)
        assert self.part(Lock).by_passphrase is bool(passphrase)


@pytest.fixture
def start(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Start:
    return Start(qapp, qtbot, tmp_path)


@pytest.fixture
def words(start: Start) -> str:
    """The code of a shop that was begun, and whose code was kept."""
    with start.again() as running:
        running.part(Shell).begin_shop()
        running.waits_for("recovery")
        shown = " ".join(row.word for row in running.part(Shell).recovery_words.rows)
        running.part(Shell).keep_recovery()
    return shown


def test_a_passphrase_is_asked_for_here_and_at_the_next_start(start: Start, words: str) -> None:
    with start.again() as running:
        running.waits_for("inbox")
        running.protect(PASSPHRASE)
        running.part(Lock).lock()
        assert running.part(Shell).screen == "locked"
        running.qtbot.waitUntil(lambda: running.program.findChild(Desk) is None)
        running.part(Lock).unlock("wrong")
        running.qtbot.waitUntil(lambda: running.part(Lock).problem != "")
        assert running.part(Shell).screen == "locked"
        running.part(Lock).unlock(PASSPHRASE)
        running.waits_for("inbox")
    with start.again() as running:
        running.waits_for("locked")
        running.part(Lock).unlock(PASSPHRASE)
        running.waits_for("inbox")
        running.protect("")
    with start.again() as running:
        running.waits_for("inbox")


def test_a_shop_that_rests_behind_its_lock_opens_anew(start: Start, words: str) -> None:
    with start.again() as running:
        running.waits_for("inbox")
        running.part(Settings).choose_receives_locked(False)
        running.protect(PASSPHRASE)
        running.part(Lock).lock()
        running.part(Lock).unlock("wrong")
        running.qtbot.waitUntil(lambda: running.part(Lock).problem != "")
        running.part(Lock).unlock(PASSPHRASE)
        running.waits_for("inbox")


def test_the_code_opens_what_a_forgotten_passphrase_does_not(start: Start, words: str) -> None:
    with start.again() as running:
        running.waits_for("inbox")
        running.protect(PASSPHRASE)
    with start.again() as running:
        running.waits_for("locked")
        running.part(CodeEntry).write(words)
        running.part(CodeEntry).enter()
        running.waits_for("inbox")
    with start.again() as running:
        running.waits_for("inbox")


def test_the_code_opens_what_a_lost_keychain_does_not(start: Start, words: str) -> None:
    kept = keychain.for_this_system(profile.real(start.folder).keychain_service)
    for name in (entries.DATABASE, entries.RECOVERY, entries.DEVICE):
        kept.delete(name)
    with start.again() as running:
        running.waits_for("trouble")
        running.part(CodeEntry).write(words.replace(words.split(maxsplit=1)[0], "conwerz", 1))
        running.part(CodeEntry).enter()
        running.qtbot.waitUntil(lambda: "conwerz" in running.part(CodeEntry).problem)
        running.part(CodeEntry).write(words)
        running.part(CodeEntry).enter()
        running.waits_for("inbox")
    assert kept.get(entries.DATABASE)
    with start.again() as running:
        running.waits_for("inbox")


def test_another_keychain_is_given_the_key_by_the_code_and_the_first_keeps_its_own(
    start: Start, words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with keyring.unlocked(tmp_path / "another keyring") as address, monkeypatch.context() as switched:
        switched.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        with start.again() as running:
            running.waits_for("trouble")
            running.part(CodeEntry).write(words)
            running.part(CodeEntry).enter()
            running.waits_for("inbox")
        with start.again() as running:
            running.waits_for("inbox")
    with start.again() as running:
        running.waits_for("inbox")


def test_the_key_is_changed_and_the_inbox_comes_back(start: Start, words: str) -> None:
    sealed = profile.real(start.folder).recovery
    with start.again() as running:
        running.waits_for("inbox")
        (before,) = recovery.unseal(sealed, words)
        running.part(Shell).change_key()
        assert running.part(Shell).screen == "starting"
        running.waits_for("inbox")
        assert recovery.unseal(sealed, words) != (before,)


def test_another_key_is_sealed_to_the_code_on_paper_though_the_keychain_lost_it(start: Start, words: str) -> None:
    sealed = profile.real(start.folder).recovery
    with start.again() as running:
        running.waits_for("inbox")
        keychain.for_this_system(profile.real(start.folder).keychain_service).delete(entries.RECOVERY)
        running.part(Shell).change_key()
        running.waits_for("inbox")
        shop = running.program.shop
        assert shop is not None
        assert recovery.unseal(sealed, words) == (shop.store.key,)


def test_a_code_that_opens_this_shop_no_more_does_so_after_the_next_start(start: Start, words: str) -> None:
    sealed = profile.real(start.folder).recovery
    recovery.seal(
        sealed, (bytes(32),), recovery.public_key(recovery.new_words())
    )  # as a restore left it that was cut off

    def opens() -> bool:
        with suppress(recovery.WrongCode):
            return bool(recovery.unseal(sealed, words))
        return False

    with start.again() as running:
        running.waits_for("inbox")
        running.qtbot.waitUntil(opens)


def test_the_code_is_shown_again_and_another_takes_its_place(start: Start, words: str) -> None:
    sealed = profile.real(start.folder).recovery

    def shown(shell: Shell) -> str:
        return " ".join(row.word for row in shell.recovery_words.rows)

    with start.again() as running:
        running.waits_for("inbox")
        shell = running.part(Shell)
        shell.show_code()
        running.waits_for("recovery")
        assert shown(shell) == words
        shell.keep_recovery()
        shell.renew_code()
        running.waits_for("recovery")
        renewed = shown(shell)
        assert renewed != words
        shell.keep_recovery()
        assert shell.screen == "inbox"
    assert recovery.unseal(sealed, renewed)
    with pytest.raises(recovery.WrongCode):
        recovery.unseal(sealed, words)


def test_a_backup_comes_back_in_a_new_profile(
    start: Start, words: str, qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    with start.again() as running:
        running.waits_for("inbox")
        shop = running.program.shop
        assert shop is not None
        shop.store.write(lambda writing: backups.choose_folder(writing, folder)).result()
        page = running.part(Desk).backup
        assert isinstance(page, Backup)
        page.open()
        qtbot.waitUntil(lambda: page.folder == str(folder))
        page.back_up()
        qtbot.waitUntil(lambda: not page.busy and len(page.made.rows) == 1)
        assert page.problem == ""
    (made,) = folder.iterdir()
    with Start(qapp, qtbot, tmp_path / "another").again() as running:
        running.waits_for("first_run")
        running.part(Shell).ask_for_backup()
        restore = running.part(Restore)
        restore.choose(str(made))
        restore.code.write(words.replace(words.split(maxsplit=1)[0], "conwerz", 1))
        restore.restore()
        qtbot.waitUntil(lambda: "conwerz" in restore.problem)
        restore.code.write(words)
        restore.restore()
        running.waits_for("inbox")


def test_a_backup_that_finds_no_place_makes_no_new_shop(
    start: Start, words: str, qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    with start.again() as running:
        running.waits_for("inbox")
        shop = running.program.shop
        assert shop is not None
        source = Source(shop.store.path, shop.store.key, recovery.public_key(words))
        made = backup.make(source, backup.path_in(tmp_path, NOON), NOON, Work()).path
    another = profile.real(tmp_path / "another")
    another.recovery.mkdir(parents=True)  # the code's file cannot be written there
    with Start(qapp, qtbot, another.folder).again() as running:
        running.waits_for("first_run")
        running.part(Shell).ask_for_backup()
        restore = running.part(Restore)
        restore.choose(str(made))
        restore.code.write(words)
        with qtbot.captureExceptions() as raised:
            restore.restore()
            running.qtbot.waitUntil(lambda: running.part(Shell).notice_title != "")
        assert [kind for kind, *_ in raised] == [IsADirectoryError]
        running.waits_for("first_run")
    assert not another.database.exists()


def test_a_key_that_is_not_this_shops_unlocks_nothing(start: Start, words: str) -> None:
    kept = keychain.for_this_system(profile.real(start.folder).keychain_service)
    with start.again() as running:
        running.waits_for("inbox")
        running.protect(PASSPHRASE)
        own = kept.get(entries.DATABASE)
        assert own
        running.part(Lock).lock()
        database_key.keep(kept, bytes(32), "of somebody else")
        running.part(Lock).unlock("of somebody else")
        running.qtbot.waitUntil(lambda: running.part(Lock).problem != "")
        assert running.part(Shell).screen == "locked"
        kept.delete(entries.DATABASE)
        running.part(Lock).unlock("anything")
        running.qtbot.waitUntil(lambda: running.part(Lock).problem != "")
        assert running.part(Shell).screen == "locked"
        kept.set(entries.DATABASE, own)
        running.part(Lock).unlock(PASSPHRASE)
        running.waits_for("inbox")


def test_where_nothing_is_left_a_backup_or_a_beginning_is_offered(start: Start, words: str) -> None:
    database = profile.real(start.folder).database
    database.write_bytes(b"")
    with start.again() as running:
        running.waits_for("trouble")
        assert running.part(Shell).lost
        assert database.stat().st_size == 0
        running.part(Shell).ask_for_backup()
        running.part(Shell).leave_restore()
        assert running.part(Shell).screen == "trouble"
        running.part(Shell).begin_anew()
        running.waits_for("first_run")
    assert list(database.parent.glob("damaged-*.db"))


def test_a_damaged_file_is_noticed_and_saved(start: Start, words: str) -> None:
    database = profile.real(start.folder).database
    with start.again() as running:
        running.waits_for("inbox")
        running.protect(PASSPHRASE)  # the key that was asked for once is not asked for again
        shop = running.program.shop
        assert shop is not None
        rows = [(f"note {number}", "x" * 300) for number in range(2_000)]
        shop.store.write(lambda writing: writing.db.executemany("INSERT INTO setting VALUES (?, ?)", rows)).result()
    content = bytearray(database.read_bytes())
    content[len(content) - 10 * 4096 + 99] ^= 1
    database.write_bytes(content)
    with start.again() as running:
        running.waits_for("locked")
        running.part(Lock).unlock(PASSPHRASE)
        running.waits_for("trouble")
        assert running.part(Shell).mendable
        running.part(Shell).salvage()
        running.waits_for("locked")
        running.part(Lock).unlock(PASSPHRASE)
        running.waits_for("inbox")
        running.qtbot.waitUntil(lambda: running.part(Shell).notice_title == "Saved")
        shop = running.program.shop
        assert shop is not None
        count = "SELECT count(*) FROM setting WHERE name LIKE 'note %'"
        assert shop.store.read(lambda db: db.execute(count).fetchone()[0]).result() > 1_000
    assert list(database.parent.glob("damaged-*.db"))
