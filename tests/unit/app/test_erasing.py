"""Nothing of a shop is left: not in the keychain, not on the disk, not where its backups are."""

import io
import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile

from conwerz_desktop import keychain
from conwerz_desktop.app import erase_command, erasing, profile
from conwerz_desktop.app.clock import Clock
from conwerz_desktop.app.profile import Profile
from conwerz_desktop.app.shop import Shop
from conwerz_desktop.desktop import start_at_login
from conwerz_desktop.domain.channels import Asset, Channel
from conwerz_desktop.domain.parting import Left, Part
from conwerz_desktop.keychain import Keychain
from conwerz_desktop.keychain.errors import Locked
from conwerz_desktop.services import entries
from conwerz_desktop.store import backups, connections
from tests.unit.keychain.small_vault import SmallVault

PAGE = Asset(Channel.MESSENGER, "1001")


class ListingVault(SmallVault):
    def usernames(self, service: str) -> list[str]:
        return [name for own, name in self if own == service]


class ShutVault(SmallVault):
    def delete_password(self, service: str, username: str) -> None:
        raise Locked("shut")


@pytest.fixture
def vault() -> ListingVault:
    return ListingVault()


@pytest.fixture
def here(tmp_path: Path) -> Profile:
    return Profile(tmp_path / "profile", "test")


@pytest.fixture
def shop(here: Profile, vault: ListingVault) -> Iterator[Shop]:
    opened = Shop(here, Keychain("test", vault), Clock())
    opened.keychain.set(entries.token(PAGE), "a token")
    opened.keychain.set("of a later version", "x" * 3000)
    (here.folder / "recovery.json").write_text("{}")
    (here.folder / "damaged-1.db").write_text("set aside")
    yield opened
    opened.store.close()


def connect(shop: Shop) -> None:
    shop.store.write(lambda writing: connections.add(writing, PAGE, "Bella Ceramics")).result()


def add_backup(shop: Shop, path: Path) -> None:
    shop.store.write(lambda writing: backups.add(writing, path, 1, 1)).result()


def test_keychain_backups_and_files_go_in_this_order(
    shop: Shop, here: Profile, vault: ListingVault, tmp_path: Path
) -> None:
    near, far = tmp_path / "near.conwerz-backup", tmp_path / "no such disk" / "far.conwerz-backup"
    near.write_text("sealed")
    add_backup(shop, near)
    add_backup(shop, far)
    seen: list[tuple[Part, bool, bool]] = []

    def look(part: Part) -> None:
        seen.append((part, bool(vault), here.database.exists()))

    left = erasing.erase_shop(here, shop, look)

    assert seen == [
        (Part.RELAY, True, True),
        (Part.KEYS, False, True),
        (Part.BACKUPS, False, True),
        (Part.FILES, False, False),
    ]
    assert left == Left(frozenset({Part.BACKUPS}), 1)
    assert not near.exists()
    assert not here.folder.exists()


def test_who_was_not_told_is_named(shop: Shop, here: Profile) -> None:
    connect(shop)
    assert erasing.erase_shop(here, shop) == Left(frozenset({Part.META, Part.RELAY}))


def test_what_is_the_owners_stays_where_it_is(shop: Shop, here: Profile) -> None:
    (here.folder / "taxes.pdf").write_text("the owner's")
    (here.folder / "photos").mkdir()
    erasing.erase_shop(here, shop)
    assert sorted(path.name for path in here.folder.iterdir()) == ["photos", "taxes.pdf"]


def test_a_keychain_that_stays_shut_keeps_no_file_alive(here: Profile) -> None:
    shut = Keychain("test", ShutVault())
    opened = Shop(here, Keychain("test", SmallVault()), Clock())
    opened.keychain = shut
    assert erasing.erase_shop(here, opened).parts == {Part.KEYS}
    assert not here.folder.exists()


@pytest.mark.parametrize("cut_off_after", [Part.KEYS, Part.BACKUPS, Part.FILES])
def test_whoever_is_cut_off_goes_on_at_the_next_start(
    cut_off_after: Part, shop: Shop, here: Profile, vault: ListingVault
) -> None:
    class CutOff(Exception):
        pass

    def cut(part: Part) -> None:
        if part is cut_off_after:
            raise CutOff

    with pytest.raises(CutOff):
        erasing.erase_shop(here, shop, cut)
    assert erasing.is_unfinished(here) is (cut_off_after is not Part.FILES)
    assert erasing.go_on(here, keychain_of=lambda _: Keychain("test", vault)) == Left()
    assert not vault
    assert not here.folder.exists()


def test_a_note_that_was_cut_off_costs_nothing(here: Profile, vault: ListingVault) -> None:
    Keychain("test", vault).set(entries.DATABASE, "key")
    here.folder.mkdir()
    here.farewell.write_text('{"entries": [')
    assert erasing.go_on(here, keychain_of=lambda _: Keychain("test", vault)) == Left()
    assert not vault
    assert not here.folder.exists()


@pytest.fixture
def command(tmp_path: Path, vault: ListingVault, monkeypatch: pytest.MonkeyPatch) -> Callable[..., tuple[int, str]]:
    """Runs `conwerz erase` over a keychain of this test's."""
    monkeypatch.setattr(keychain, "_vault_of", lambda _: vault)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))

    def run(*arguments: str, typed: str | None = None) -> tuple[int, str]:
        said = io.StringIO()
        asked = None if typed is None else (lambda _: typed)
        code = erase_command.run(["--profile", str(tmp_path / "profile"), *arguments], said, asked)
        return code, said.getvalue()

    return run


def fill(chosen: Profile) -> None:
    opened = Shop(chosen, keychain.for_this_system(chosen.keychain_service), Clock())
    opened.keychain.set(entries.token(PAGE), "a token")
    opened.store.close()


def test_the_command_erases_both_shops(
    command: Callable[..., tuple[int, str]], tmp_path: Path, vault: ListingVault
) -> None:
    folder = tmp_path / "profile"
    fill(profile.real(folder))
    fill(profile.practice(folder))
    code, said = command("--everything", "--yes")
    assert (code, said) == (0, "Everything that was within reach is erased.\n")
    assert not vault
    assert not folder.exists()
    assert command("--everything", "--yes")[0] == 0, "once more is no harm"


def test_an_autostart_file_that_cannot_be_deleted_stops_nothing(
    command: Callable[..., tuple[int, str]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    start_at_login.set_on(["conwerz", "--profile", str(tmp_path / "profile"), "--hidden"])
    fill(profile.real(tmp_path / "profile"))

    def refuse(_: Path, *, missing_ok: bool = False) -> None:
        raise PermissionError(missing_ok)

    with monkeypatch.context() as locked:
        locked.setattr(Path, "unlink", refuse)
        assert erasing.forget_start(Left(), tmp_path / "profile") == Left(frozenset({Part.FILES}))
    assert command("--everything", "--yes")[0] == 0
    assert not start_at_login.is_on()


def test_the_command_leaves_the_shop_alone_where_practice_is_meant(
    command: Callable[..., tuple[int, str]], tmp_path: Path
) -> None:
    folder = tmp_path / "profile"
    fill(profile.real(folder))
    fill(profile.practice(folder))
    assert command("--everything", "--yes", "--practice")[0] == 0
    assert profile.real(folder).database.exists()
    assert not profile.practice(folder).folder.exists()


def test_the_command_asks_and_does_nothing_without_the_word(
    command: Callable[..., tuple[int, str]], tmp_path: Path
) -> None:
    folder = tmp_path / "profile"
    fill(profile.real(folder))
    assert command("--everything", typed="yes") == (2, "Nothing was erased.\n")
    assert command("--everything")[0] == 2, "nobody is there to be asked"
    assert profile.real(folder).database.exists()
    assert command("--everything", typed="erase")[0] == 0
    assert not folder.exists()


def test_the_command_says_nothing_to_an_installer(command: Callable[..., tuple[int, str]], tmp_path: Path) -> None:
    folder = tmp_path / "profile"
    fill(profile.real(folder))
    window = QLockFile(str(folder / "lock"))
    assert window.tryLock(0)
    assert command("--everything", "--silent") == (2, "")
    window.unlock()
    assert command("--everything", "--silent") == (0, "")
    assert not folder.exists()
    assert command("--everything", "--silent") == (0, ""), "nothing was there"


def test_the_command_erases_a_shop_that_nothing_opens_and_names_who_was_not_told(
    command: Callable[..., tuple[int, str]], tmp_path: Path, vault: ListingVault
) -> None:
    folder = tmp_path / "profile"
    fill(profile.real(folder))
    vault.clear()
    code, said = command("--everything", "--yes")
    assert (code, "Meta did not confirm" in said, "relay did not confirm" in said) == (1, True, True)
    assert "keychain" not in said
    assert not folder.exists()
    assert command("--everything", "--yes")[0] == 0, "nothing is left to be told of"


def test_the_command_names_a_keychain_that_cannot_say_what_it_has(
    command: Callable[..., tuple[int, str]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The tokens of what was connected are named by a database that nothing opens."""
    alone = SmallVault()
    monkeypatch.setattr(keychain, "_vault_of", lambda _: alone)
    chosen = profile.real(tmp_path / "profile")
    fill(chosen)
    Keychain(chosen.keychain_service, alone).delete(entries.DATABASE)
    code, said = command("--everything", "--yes")
    assert (code, "Delete its entries named Conwerz there" in said) == (1, True)
    assert Keychain(chosen.keychain_service, alone).get(entries.token(PAGE))


def test_the_command_erases_a_shop_of_whose_logins_a_part_is_missing(
    command: Callable[..., tuple[int, str]], tmp_path: Path, vault: ListingVault
) -> None:
    chosen = profile.real(tmp_path / "profile")
    fill(chosen)
    vault[chosen.keychain_service, entries.LOGIN] = "a3"
    code, said = command("--everything", "--yes")
    assert (code, "Meta did not confirm" in said) == (1, True)
    assert not vault
    assert not chosen.folder.exists()


@pytest.mark.usefixtures("command")
def test_the_command_erases_what_an_earlier_version_was_signed_in_to(tmp_path: Path, vault: ListingVault) -> None:
    chosen = profile.real(tmp_path / "profile")
    fill(chosen)
    kept = keychain.for_this_system(chosen.keychain_service)
    kept.set(entries.LOGIN, json.dumps({"token": "a login", "user": "17", "expires_at": 1}))
    silent = erase_command.Meta("http://127.0.0.1:9", loopback=True)
    arguments = ["--profile", str(chosen.folder), "--everything", "--silent"]
    assert erase_command.run(arguments, io.StringIO(), meta=silent) == 1
    assert not vault
    assert not chosen.folder.exists()


def test_the_command_waits_for_the_window_to_be_closed(command: Callable[..., tuple[int, str]], tmp_path: Path) -> None:
    folder = tmp_path / "profile"
    fill(profile.real(folder))
    window = QLockFile(str(folder / "lock"))
    assert window.tryLock(0)
    code, said = command("--everything", "--yes")
    assert (code, "Conwerz is open" in said) == (2, True)
    assert profile.real(folder).database.exists()
    window.unlock()
