"""The real client against a real server on loopback: what it takes, and that none of the known attacks passes."""

import itertools
import re
import shutil
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from tuf.api.metadata import MetaFile

from conwerz_desktop.app import outgoing
from conwerz_desktop.app.outgoing import HostRefused
from conwerz_desktop.domain.errands import Errand, Purpose
from conwerz_desktop.domain.updates import Obstacle, Update
from conwerz_desktop.services import staged
from conwerz_desktop.services.updating import NotUpdated, Server, Stopped, Updating
from tests.unit.updates.update_server import SYSTEM, Site, archive, expire, publish, serving, sign_again

INSTALLED = "0.1.0"
PADDING = 300_000


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """Version 0.2.0 is offered; then 0.3.0, in a copy of its own."""
    place = tmp_path_factory.mktemp("site")
    site = Site(place / "old", place / "keys")
    publish("begin", site.keys, site.folder)
    site.offer("0.2.0", archive(place, "0.2.0", padding=PADDING))
    newer = site.copy(place / "new")
    newer.offer("0.3.0", archive(place, "0.3.0"))
    return site


@pytest.fixture
def site(published: Site, tmp_path: Path) -> Iterator[Site]:
    with serving(published.copy(tmp_path / "site")) as site:
        yield site


@pytest.fixture
def newer(published: Site) -> Path:
    """The files of the server after 0.3.0 was offered."""
    return published.folder.parent / "new"


class Computer:
    def __init__(self, site: Site, folder: Path) -> None:
        self.site = site
        self.folder = folder
        self.calls: list[tuple[str, Errand]] = []
        self.root = site.root

    def look(self) -> Update | None:
        with outgoing.update_client(self.site.url, loopback=True, note=self._note) as http:
            return Updating(Server(self.site.url, self.root, SYSTEM), self.folder, http).look(INSTALLED)

    def load(self, update: Update, tell: object = lambda come, of: None) -> None:
        with outgoing.update_client(self.site.url, loopback=True, note=self._note) as http:
            client = Updating(Server(self.site.url, self.root, SYSTEM), self.folder, http)
            client.load(update, tell)  # type: ignore[arg-type]

    def refused(self) -> Obstacle:
        """Why looking or loading came to nothing; nothing of it may be ready then."""
        with pytest.raises(NotUpdated) as refusal:
            self._update()
        assert staged.read(self.folder).ready == ""
        assert not list((self.folder / "versions").glob("*")), "nothing that was not verified may lie there"
        return refusal.value.obstacle

    def _update(self) -> None:
        found = self.look()
        assert found
        self.load(found)

    def _note(self, host: str, errand: Errand) -> None:
        self.calls.append((host, errand))


@pytest.fixture
def computer(site: Site, tmp_path: Path) -> Computer:
    return Computer(site, tmp_path / "updates")


def test_a_new_version_is_found_fetched_and_laid_beside_the_running_one(computer: Computer) -> None:
    found = computer.look()
    assert found
    assert found.version == "0.2.0"
    told: list[tuple[int, int]] = []
    computer.load(found, lambda come, of: told.append((come, of)))
    assert told[-1] == (found.size, found.size)
    assert staged.read(computer.folder).ready == "0.2.0"
    program = staged.program(computer.folder, "0.2.0")
    assert program
    assert program.read_text().startswith("#!/bin/sh")
    assert not (computer.folder / "parts").exists()
    assert {errand.purpose for _, errand in computer.calls} == {Purpose.UPDATE}, "each contact is counted"


def test_the_version_that_runs_is_the_newest(computer: Computer, site: Site) -> None:
    with outgoing.update_client(site.url, loopback=True) as http:
        client = Updating(Server(site.url, site.root, SYSTEM), computer.folder, http)
        assert client.look("0.2.0") is None
        assert client.look("0.10.0") is None
        other = Updating(Server(site.url, site.root, "plan9-mips"), computer.folder, http)
        assert other.look(INSTALLED) is None, "for that kind of computer there is none"


def test_a_version_that_failed_is_not_offered_again(computer: Computer) -> None:
    staged.write(computer.folder, staged.Staged(failed=("0.2.0",)))
    assert computer.look() is None


def test_a_build_of_another_version_is_not_offered(site: Site, tmp_path: Path) -> None:
    """It would never know that it came up, and so be tried without an end."""
    before = site.metadata.joinpath("timestamp.json").read_bytes()
    with pytest.raises(subprocess.CalledProcessError):
        site.offer("0.4.0", archive(tmp_path, "0.3.9"))
    assert site.metadata.joinpath("timestamp.json").read_bytes() == before


def test_the_server_may_be_refreshed_without_the_keys_in_the_safe(computer: Computer, site: Site) -> None:
    assert computer.look()
    away = site.keys.with_name("only-everyday")
    shutil.copytree(site.keys, away, dirs_exist_ok=True)
    for name in ("root-1", "root-2", "root-3", "targets"):
        (away / f"{name}.pem").unlink(missing_ok=True)
    publish("refresh", away, site.folder)
    assert computer.look()


# Attacks


def test_a_changed_archive(computer: Computer, site: Site) -> None:
    path = site.target(".tar.gz")
    path.write_bytes(path.read_bytes()[:-1] + b"!")
    assert computer.refused() is Obstacle.NOT_GENUINE
    assert not (computer.folder / "parts").exists(), "the next download begins anew"


def test_a_changed_word_about_the_newest(computer: Computer, site: Site) -> None:
    path = site.target("newest.json")
    changed, count = re.subn(rb'("version": ?")0.2.0', rb"\g<1>9.9.9", path.read_bytes())
    assert count == 1
    path.write_bytes(changed)
    assert computer.refused() is Obstacle.NOT_GENUINE


@pytest.mark.parametrize("file", ["timestamp.json", "2.snapshot.json", "2.targets.json"])
def test_changed_metadata(computer: Computer, site: Site, file: str) -> None:
    """Whoever wants a server to stand still for longer writes another date into what was signed."""
    path = site.metadata / file
    changed, count = re.subn(rb'("expires": ?")\d{4}', rb"\g<1>2099", path.read_bytes())
    assert count == 1
    path.write_bytes(changed)
    assert computer.refused() is Obstacle.NOT_GENUINE


@pytest.mark.parametrize(
    ("file", "key"), [("timestamp.json", "snapshot"), ("2.snapshot.json", "timestamp"), ("2.targets.json", "timestamp")]
)
def test_signed_with_another_key(computer: Computer, site: Site, file: str, key: str) -> None:
    """Also with a stolen one of every day: it cannot offer a version."""
    sign_again(site.keys, site.metadata / file, lambda metadata: None, key)
    assert computer.refused() is Obstacle.NOT_GENUINE


def test_a_server_with_keys_of_its_own(computer: Computer, published: Site, tmp_path: Path) -> None:
    theirs = Site(tmp_path / "theirs", tmp_path / "their-keys")
    publish("begin", theirs.keys, theirs.folder)
    theirs.offer("6.6.6", archive(tmp_path, "6.6.6"))
    with serving(theirs):
        computer.site = theirs
        assert computer.refused() is Obstacle.NOT_GENUINE


def test_a_new_root_that_only_one_of_its_owners_signed(computer: Computer, site: Site) -> None:
    """Two of three are needed; with both it would count."""
    for signers, obstacle in ((("root-1",), Obstacle.NOT_GENUINE), (("root-1", "root-3"), None)):
        second = site.metadata / "2.root.json"
        shutil.copy2(site.metadata / "1.root.json", second)
        sign_again(site.keys, second, lambda metadata: setattr(metadata.signed, "version", 2), *signers)
        if obstacle:
            assert computer.refused() is obstacle
        else:
            assert computer.look()


def test_what_was_once_newest_played_again(computer: Computer, site: Site, published: Site, newer: Path) -> None:
    """The version before has a hole that is known; whoever saw the newer one is never led back."""
    shutil.copytree(newer, site.folder, dirs_exist_ok=True)
    found = computer.look()
    assert found
    assert found.version == "0.3.0"
    shutil.rmtree(site.folder)
    shutil.copytree(published.folder, site.folder)
    assert computer.refused() is Obstacle.NOT_GENUINE


def test_the_newest_word_with_parts_of_an_older_one(computer: Computer, site: Site, newer: Path) -> None:
    """Mix and match: everything is genuinely signed, but never belonged together."""
    old = (site.metadata / "2.targets.json").read_bytes()
    shutil.copytree(newer, site.folder, dirs_exist_ok=True)
    (site.metadata / "3.targets.json").write_bytes(old)
    assert computer.refused() is Obstacle.NOT_GENUINE


def test_a_snapshot_that_goes_back_for_one_part(computer: Computer, site: Site, newer: Path) -> None:
    shutil.copytree(newer, site.folder, dirs_exist_ok=True)
    assert computer.look()

    def go_back(metadata: object) -> None:
        metadata.signed.version = 4  # type: ignore[attr-defined]
        metadata.signed.meta["targets.json"] = MetaFile(2)  # type: ignore[attr-defined]

    shutil.copy2(site.metadata / "3.snapshot.json", site.metadata / "4.snapshot.json")
    sign_again(site.keys, site.metadata / "4.snapshot.json", go_back, "snapshot")

    def point(metadata: object) -> None:
        metadata.signed.version = 4  # type: ignore[attr-defined]
        metadata.signed.snapshot_meta = MetaFile(4)  # type: ignore[attr-defined]

    sign_again(site.keys, site.metadata / "timestamp.json", point, "timestamp")
    assert computer.refused() is Obstacle.NOT_GENUINE


@pytest.mark.parametrize(
    ("file", "key"), [("timestamp.json", "timestamp"), ("2.snapshot.json", "snapshot"), ("2.targets.json", "targets")]
)
def test_a_server_that_stands_still(computer: Computer, site: Site, file: str, key: str) -> None:
    """Freeze: what it says was true once, and says itself until when."""
    sign_again(site.keys, site.metadata / file, expire, key)
    assert computer.refused() is Obstacle.OUT_OF_DATE


def test_metadata_without_an_end(computer: Computer, site: Site) -> None:
    site.answers = lambda path: itertools.repeat(b"x" * 65_536) if path.endswith("timestamp.json") else None
    assert computer.refused() is Obstacle.NOT_GENUINE


def test_an_archive_without_an_end(computer: Computer, site: Site) -> None:
    found = computer.look()
    site.answers = lambda path: itertools.repeat(b"x" * 65_536) if path.endswith(".tar.gz") else None
    assert found
    assert computer.refused() is Obstacle.NOT_GENUINE
    assert not (computer.folder / "parts").exists()


def test_it_reaches_nobody_but_its_server(site: Site) -> None:
    with outgoing.update_client(site.url, loopback=True) as http, pytest.raises(HostRefused):
        http.get("http://127.0.0.1:9/metadata/timestamp.json")
    with pytest.raises(ValueError, match="encrypted"):
        outgoing.update_client("http://updates.example")
    with pytest.raises(ValueError, match="encrypted"):
        outgoing.update_client(site.url)


# What the world does


def test_a_download_that_was_cut_off_goes_on_where_it_was(computer: Computer, site: Site) -> None:
    found = computer.look()
    assert found
    whole = site.target(".tar.gz").read_bytes()
    site.answers = lambda path: iter([whole[:200_000]]) if path.endswith(".tar.gz") else None
    with pytest.raises(NotUpdated) as refusal:
        computer.load(found)
    assert refusal.value.obstacle is Obstacle.UNREACHABLE
    site.answers = lambda _: None
    site.asked.clear()
    computer.load(found)
    assert [begins for path, begins in site.asked if path.endswith(".tar.gz")] == ["bytes=200000-"]
    assert staged.read(computer.folder).ready == "0.2.0"


def test_a_server_that_knows_no_ranges_sends_it_anew(computer: Computer, site: Site) -> None:
    found = computer.look()
    assert found
    whole = site.target(".tar.gz").read_bytes()
    site.answers = lambda path: iter([whole[:1_000]]) if path.endswith(".tar.gz") else None
    with pytest.raises(NotUpdated):
        computer.load(found)
    site.answers = lambda path: iter([whole]) if path.endswith(".tar.gz") else None
    computer.load(found)
    assert staged.read(computer.folder).ready == "0.2.0"


def test_the_owner_stops_it_and_it_goes_on_later(computer: Computer) -> None:
    found = computer.look()
    assert found
    stop = threading.Event()
    stop.set()

    def tell(come: int, of: int) -> None:
        if stop.is_set():
            raise Stopped

    with pytest.raises(Stopped):
        computer.load(found, tell)
    stop.clear()
    computer.load(found, tell)
    assert staged.read(computer.folder).ready == "0.2.0"


def test_a_full_disk_says_so(computer: Computer, site: Site) -> None:
    found = computer.look()
    assert found
    parts = computer.folder / "parts"
    parts.mkdir()
    name = site.target(".tar.gz").name[:64]
    (parts / f"{name}.part").symlink_to("/dev/full")
    with pytest.raises(NotUpdated) as refusal:
        computer.load(found)
    assert refusal.value.obstacle is Obstacle.DISK_FULL


def test_too_little_room_is_said_before_anything_is_fetched(computer: Computer, site: Site) -> None:
    found = computer.look()
    assert found
    site.asked.clear()
    with pytest.raises(NotUpdated) as refusal:
        computer.load(Update(found.version, found.path, 1 << 60))
    assert (refusal.value.obstacle, site.asked) == (Obstacle.DISK_FULL, [])


def test_a_server_that_is_away(computer: Computer, site: Site) -> None:
    shutil.rmtree(site.metadata)
    assert computer.refused() is Obstacle.UNREACHABLE
    computer.root = site_root = b"{}"
    assert site_root
    assert computer.refused() is Obstacle.NOT_GENUINE
