"""Restoring a backup: taken out beside the shop, made true, and put in its place in one step."""

import asyncio
import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from conwerz_desktop.app import opening
from conwerz_desktop.app.profile import Profile
from conwerz_desktop.domain.audit import Act
from conwerz_desktop.domain.records import record
from conwerz_desktop.keychain import Keychain, KeychainError
from conwerz_desktop.services import backup_file, database_key, entries, recovery, retention
from conwerz_desktop.services.backup import Work
from conwerz_desktop.services.backup_errors import DamagedBackup
from conwerz_desktop.services.backup_file import Contents
from conwerz_desktop.services.erasing import Erasing
from conwerz_desktop.store import audit, backups, connection, errors, purge, since, trusted_time
from conwerz_desktop.store.database import Store, Writing
from conwerz_desktop.store.purge import Until
from conwerz_desktop.store.since import Since


@record
class Restorer:
    """Where to, with which clock, and the key of the shop that is there now, if it was open."""

    profile: Profile
    keychain: Keychain
    clock: Callable[[], int]
    present_key: bytes | None = None

    def take_out(self, backup: Path, words: str, work: Work) -> Contents:
        """Put what is in a backup beside the shop, which may be open, and look whether it is whole. Blocks.

        Raises `BackupError` and OSError; nothing has happened then.
        """
        contents = backup_file.unseal(backup_file.read_header(backup), words)
        self.profile.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        _remove(self._fresh)
        try:
            backup_file.take_out(backup, contents, self._fresh, work.part(0, 1))
            self._fresh.chmod(0o600)
            if connection.damages(self._fresh, bytes.fromhex(contents.key)):
                raise DamagedBackup
            work.part(1, 1)(1)  # whoever said stop while it was looked through meant it
        except BaseException:
            _remove(self._fresh)
            raise
        return contents

    def put_in_place(self, backup: Path, contents: Contents, words: str) -> None:
        """Make what was taken out true, and the shop of this profile, which must be closed. Blocks.

        Raises `KeychainError`, `StoreError` and OSError; the shop that was there is still there then.
        """
        try:
            self._make_true(backup, contents, words)
            self._exchange(bytes.fromhex(contents.key), words)
        finally:
            _remove(self._fresh)

    @property
    def _fresh(self) -> Path:
        return self.profile.folder / "restored.db"

    def _make_true(self, backup: Path, contents: Contents, words: str) -> None:
        restored = Store(self._fresh, bytes.fromhex(contents.key), self.clock)
        try:
            happened = self._since(restored, words)

            def apply(writing: Writing) -> None:
                if happened:
                    since.apply(writing, happened)
                since.come_back(writing, contents.made_at)
                backups.add(writing, backup, contents.made_at, backup.stat().st_size)
                audit.note(writing, Act.RESTORED, made_at=contents.made_at)

            restored.write(apply).result()
            asyncio.run(_erase_again(restored))
            restored.undisturbed(lambda db: db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()).result()
        finally:
            restored.close()

    def _since(self, restored: Store, words: str) -> Since | None:
        """Of the shop that is here now, if it is the same and can be opened."""
        if not opening.exists(self.profile):
            return None
        try:
            present = self._present(words)
        except (errors.StoreError, recovery.WrongCode):
            return None
        try:
            same = present.read(lambda db: restored.read(lambda mine: since.is_same_shop(mine, db)).result()).result()
            return present.read(since.read).result() if same else None
        finally:
            present.close()

    def _present(self, words: str) -> Store:
        """By its key, or by the code where the keychain is lost or a passphrase stands before the key."""
        if self.present_key:
            return Store(self.profile.database, self.present_key, self.clock)
        with suppress(errors.StoreError, KeychainError, database_key.PassphraseNeeded):
            return opening.open_store(self.profile, self.keychain, self.clock)
        return opening.open_with_code(self.profile, self.clock, words)

    def _exchange(self, key: bytes, words: str) -> None:
        """The keychain knows the new key before the file is there, so that no moment is without one that opens it."""
        profile = self.profile
        recovery.seal(profile.recovery, (*self._keys_now(), key), recovery.public_key(words))
        database_key.begin_change(self.keychain, key)
        for journal in ("-wal", "-shm"):
            profile.database.with_name(profile.database.name + journal).unlink(missing_ok=True)
        os.replace(self._fresh, profile.database)  # noqa: PTH105 - it says that it replaces
        with suppress(KeychainError):  # it is restored: what the keychain does not take in now, the next start mends
            database_key.end_change(self.keychain, key)
            self.keychain.set(entries.RECOVERY, words)
            self.keychain.delete(entries.DEVICE)  # a restored shop is a new device
            recovery.seal(profile.recovery, (key,), recovery.public_key(words))

    def _keys_now(self) -> tuple[bytes, ...]:
        with suppress(KeychainError, database_key.PassphraseNeeded):
            key = database_key.current(self.keychain)
            return (key,) if key else ()
        return ()


async def _erase_again(restored: Store) -> None:
    """Whom the owner had forgotten and what had been let go of by age, whatever is kept from now on."""
    await Erasing(restored).finish()
    erased = Until(await asyncio.wrap_future(restored.read(trusted_time.erased_until)), 0)
    async for _ in retention.slices(restored, purge.PURGING, erased):
        pass


def _remove(database: Path) -> None:
    for name in (database.name, database.name + "-wal", database.name + "-shm"):
        database.with_name(name).unlink(missing_ok=True)
