"""What the program makes of updates: states for the screen, what is counted, and when a version is proven."""

import shutil
import threading
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from conwerz_desktop.app import handing_over, policies, profile
from conwerz_desktop.app.going_online import GoingOnline
from conwerz_desktop.app.updating import Source, Updating
from conwerz_desktop.domain.errands import Purpose
from conwerz_desktop.domain.offers import EVERYTHING
from conwerz_desktop.services import staged
from conwerz_desktop.services.staged import Staged
from conwerz_desktop.store import contacts, errors
from conwerz_desktop.store.contacts import Contact
from conwerz_desktop.store.database import Store
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.settings import Choices, Settings
from tests.unit.updates.update_server import Site, archive, publish, serving

PATIENCE = 30_000


class Desktop(QObject):
    """As much of a program as its updates know."""

    def __init__(self, folder: Path, store: Store) -> None:
        super().__init__()
        self.bridge = Bridge(self)
        self.settings = Settings(Choices(), lambda choices: None, self)
        self.options = SimpleNamespace(profile=folder)
        self.profile = profile.real(folder)
        self.shop = SimpleNamespace(store=store)


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Site:
    place = tmp_path_factory.mktemp("site")
    site = Site(place / "site", place / "keys")
    publish("begin", site.keys, site.folder)
    site.offer("99.0.0", archive(place, "99.0.0", padding=200_000))
    return site


@pytest.fixture
def site(published: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr("platform.machine", lambda: "x86_64")
    with serving(published.copy(tmp_path / "site")) as site:
        yield site


@pytest.fixture
def program(qapp: object, tmp_path: Path) -> Iterator[Any]:
    store = Store(tmp_path / "profile" / "conwerz.db", bytes(32), lambda: 1_790_000_000_000)
    program = Desktop(tmp_path / "profile", store)
    yield program
    program.bridge.close()
    store.close()


def until(qtbot: QtBot, updating: Updating, said: str) -> None:
    qtbot.waitUntil(lambda: said in updating.updates.property("sentence"), timeout=PATIENCE)


def source(site: Site, *, may_apply: bool = True) -> Any:
    root = site.root
    return lambda: Source(site.url, root, may_apply)


def test_found_downloaded_ready_and_counted(qtbot: QtBot, site: Site, program: Any) -> None:
    updating = Updating(program, source=source(site))
    until(qtbot, updating, "Nobody has looked")
    shares: list[float] = []
    updating.updates.progress_changed.connect(lambda: shares.append(updating.updates.property("progress")))
    updating.look_daily()
    until(qtbot, updating, "used from the next start on")
    assert staged.read(program.profile.folder / "updates").ready == "99.0.0"
    assert max(shares) == 1.0

    def counted() -> tuple[Contact, ...]:
        return program.shop.store.read(contacts.everything).result()

    qtbot.waitUntil(lambda: sum(each.calls for each in counted()) == len(site.asked), timeout=PATIENCE)
    assert {(each.host, each.errand.purpose) for each in counted()} == {
        (site.url.removeprefix("http://"), Purpose.UPDATE)
    }
    again = Updating(program, source=source(site))
    until(qtbot, again, "used from the next start on")


def test_what_is_ready_is_not_downloaded_again(qtbot: QtBot, site: Site, program: Any) -> None:
    updating = Updating(program, source=source(site))
    updating.look()
    until(qtbot, updating, "used from the next start on")
    fetched = [path for path, _ in site.asked if path.endswith(".tar.gz")]
    updating.look()
    qtbot.waitUntil(lambda: not updating._is_busy, timeout=PATIENCE)
    until(qtbot, updating, "used from the next start on")
    assert [path for path, _ in site.asked if path.endswith(".tar.gz")] == fetched
    shutil.rmtree(staged.place(program.profile.folder / "updates", "99.0.0"))
    updating.look()
    qtbot.waitUntil(lambda: len(site.asked) > len(fetched) and not updating._is_busy, timeout=PATIENCE)
    assert staged.program(program.profile.folder / "updates", "99.0.0"), "unless it was taken away"


def test_only_told_where_the_package_manager_updates(qtbot: QtBot, site: Site, program: Any) -> None:
    updating = Updating(program, source=source(site, may_apply=False))
    updating.look()
    until(qtbot, updating, "Version 99.0.0 is there. Your system's own updates install it.")
    assert not updating.updates.property("can_load")
    assert not any(path.endswith(".tar.gz") for path, _ in site.asked)


def test_who_does_not_want_it_is_not_looked_for_daily(qtbot: QtBot, site: Site, program: Any) -> None:
    updating = Updating(program, source=source(site))
    updating.updates.look_daily(False)
    updating._look_by_itself()
    assert site.asked == []
    updating.updates.look()
    until(qtbot, updating, "used from the next start on")


@pytest.mark.parametrize("policy", ["updates = false", "update = true"], ids=["off", "misspelt"])
def test_switched_off_by_the_administrator_nothing_is_asked(
    site: Site, program: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, policy: str
) -> None:
    """What a policy forbids that cannot be read is not known."""
    (tmp_path / "policy.toml").write_text(policy)
    monkeypatch.setattr(policies, "folder", lambda: tmp_path)
    updating = Updating(program, source=source(site))
    updating.look()
    updating._look_by_itself()
    assert updating.updates.property("sentence") == "Whoever administers this computer has switched updates off."
    assert not updating.updates.property("can_look")
    assert site.asked == []


def test_a_build_without_a_server_says_so(program: Any) -> None:
    updating = Updating(program)
    updating.look()
    assert updating.updates.property("sentence") == "This build has no update server."


def test_the_practice_shop_reaches_no_network(site: Site, program: Any, tmp_path: Path) -> None:
    program.profile = profile.practice(tmp_path / "profile")
    updating = Updating(program, source=source(site))
    updating.look()
    assert "practice shop" in updating.updates.property("sentence")
    assert site.asked == []


def test_what_fails_is_said_with_what_to_do(qtbot: QtBot, site: Site, program: Any) -> None:
    updating = Updating(program, source=source(site))
    shutil.rmtree(site.metadata)
    updating.look()
    until(qtbot, updating, "Look again when you are online")
    assert updating.updates.property("tone") == "bad"
    assert updating.updates.property("can_look")


def test_a_version_that_did_not_start_is_told_of(program: Any, site: Site) -> None:
    staged.write(program.profile.folder / "updates", Staged(failed=("99.0.0",)))
    updating = Updating(program, source=source(site))
    assert "did not start" in updating.updates.property("sentence")
    staged.write(program.profile.folder / "updates", Staged(proven=updating._version, failed=("0.0.9",)))
    updating = Updating(program, source=source(site))
    assert "did not start" not in updating.updates.property("sentence"), "a later one came up since"


@pytest.mark.parametrize("mark", ["trying", "ready"])
def test_a_version_is_proven_by_its_window_over_an_open_shop(program: Any, mark: str) -> None:
    """Also where its trial was put off, and it came up all the same."""
    updating = Updating(program)
    folder, copy = program.profile.folder / "updates", program.profile.folder / handing_over.UNMIGRATED
    staged.write(folder, Staged(**{mark: updating._version}))
    copy.write_text("of the version before")
    updating.came_up(program.shop.store).result(PATIENCE)
    assert staged.read(folder) == Staged(proven=updating._version)
    assert not copy.exists(), "what is erased from now on must not stay in it"


def test_every_shop_that_is_opened_loses_its_copy_before_it_goes_online(program: Any, tmp_path: Path) -> None:
    """The real one after the practice shop: a copy that stayed would be put over what came in since."""
    updating = Updating(program)
    first = updating.came_up(program.shop.store)
    first.result(PATIENCE)
    assert updating.came_up(program.shop.store) is first, "once a shop"
    other = Store(tmp_path / "other" / "conwerz.db", bytes(32), lambda: 1_790_000_000_000)
    copy = other.path.with_name(handing_over.UNMIGRATED)
    copy.write_text("of the version before")
    updating.came_up(other).result(PATIENCE)
    other.close()
    assert not copy.exists()


def test_the_mark_goes_before_the_copy(program: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Cut off between the two, a start would go back to a program that cannot read the migrated database."""
    updating = Updating(program)
    folder, copy = program.profile.folder / "updates", program.profile.folder / handing_over.UNMIGRATED
    staged.write(folder, Staged(ready=updating._version, trying=updating._version))
    copy.mkdir()  # so that it cannot be removed as a file
    with pytest.raises(OSError, match=handing_over.UNMIGRATED):
        updating.came_up(program.shop.store).result(PATIENCE)
    assert staged.read(folder) == Staged(proven=updating._version)
    copy.rmdir()
    updating.came_up(program.shop.store).result(PATIENCE)


def test_no_shop_goes_online_before_its_copy_is_gone(qtbot: QtBot, program: Any) -> None:
    online: list[object] = []
    said: list[str] = []
    program.updating, going = Updating(program), GoingOnline(program, EVERYTHING)
    going._find_whom = online.append  # type: ignore[method-assign]
    program.shell = SimpleNamespace(show_trouble=said.append)
    copy = program.profile.folder / handing_over.UNMIGRATED
    copy.mkdir()
    with qtbot.capture_exceptions() as raised:
        going.begin(program.shop)
        qtbot.waitUntil(lambda: bool(raised), timeout=PATIENCE)
    assert (online, said) == ([], ["store_unknown"])
    copy.rmdir()
    copy.write_text("of the version before")
    going.begin(program.shop)
    qtbot.waitUntil(lambda: online == [program.shop], timeout=PATIENCE)
    assert not copy.exists()


def test_an_end_waits_for_the_word_that_it_came_up(program: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    updating = Updating(program)
    folder = program.profile.folder / "updates"
    staged.write(folder, Staged(ready=updating._version, trying=updating._version))
    begun, came_up = threading.Event(), staged.came_up

    def late(folder: Path, version: str) -> None:
        begun.wait(PATIENCE)
        came_up(folder, version)

    monkeypatch.setattr(staged, "came_up", late)
    updating.came_up(program.shop.store)
    ending = threading.Thread(target=updating.close)
    ending.start()
    begun.set()
    ending.join(PATIENCE)
    assert staged.read(folder) == Staged(proven=updating._version)


@pytest.mark.parametrize(
    ("error", "goes_back"), [(errors.Damaged(), True), (errors.DiskFull(), False), (None, False)], ids=str
)
def test_only_a_shop_that_it_cannot_open_speaks_against_a_version(
    program: Any, site: Site, error: Exception | None, goes_back: bool
) -> None:
    updating = Updating(program, source=source(site))
    folder = program.profile.folder / "updates"
    staged.write(folder, Staged(ready=updating._version, trying=updating._version))
    if error:
        updating.doubt(error)
    updating.close()
    assert staged.choose(staged.read(folder), "0.0.1").went_back == goes_back
