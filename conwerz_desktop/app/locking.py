"""The lock of the open shop: what it takes off the screen, and what brings it back."""

from concurrent.futures import Future
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from conwerz_desktop.app import opening
from conwerz_desktop.app.shop import Shop
from conwerz_desktop.desktop.idleness import Idleness
from conwerz_desktop.keychain import KeychainError
from conwerz_desktop.services import background, database_key
from conwerz_desktop.services.database_key import PassphraseNeeded
from conwerz_desktop.viewmodels.lock import Lock, LockActs

if TYPE_CHECKING:
    from conwerz_desktop.app.program import Program


class Locking:
    """`lock` is what the screens see of it."""

    def __init__(self, program: "Program", application: QObject) -> None:
        self._program = program
        self.lock = Lock(LockActs(self._lock_up, self._unlock, self._protect), program)
        self._idleness = Idleness(application)
        self._idleness.reached.connect(self.lock.lock)
        program.settings.lock_after_changed.connect(self._watch)

    def know(self, shop: Shop) -> None:
        """What would unlock this shop."""
        self.lock.know(by_passphrase=shop.has_passphrase, by_keychain=shop.keychain.can_lock)
        self._watch()

    def _watch(self) -> None:
        self._idleness.watch(self._program.settings.choices.lock_after)

    def _lock_up(self) -> None:
        """Scene, rows and reader go; whether messages go on coming in is the owner's choice."""
        if (shop := self._program.shop) is None:
            return
        self._program.noticing.lock()
        self._program.shell.show_locked(takes_code=False)
        if self._program.settings.choices.receives_locked:
            self._program.close_desk()
            shop.store.close_reader()
        else:
            self._program.close_shop()
        if not shop.has_passphrase:
            background.begin(shop.keychain.lock, "locking")

    def _unlock(self, passphrase: str) -> None:
        secret = passphrase or None
        if (shop := self._program.shop) is None:
            self._program.open(partial(opening.open_store, passphrase=secret))
        else:
            asked = background.begin(lambda: database_key.current(shop.keychain, secret), "unlocking")
            asked.add_done_callback(lambda done: self._program.bridge.call(partial(self._show_unlocked, done)))

    def _show_unlocked(self, key: "Future[bytes | None]") -> None:
        shop = self._program.shop
        if self._is_refused(key) or shop is None:
            return
        if key.result() != shop.store.key:
            self.lock.refuse("lock.another_key")
            return
        shop.store.open_reader()
        self._program.show(shop)

    def _protect(self, passphrase: str) -> None:
        """Another passphrase, or none, stands before the key from now on."""
        if shop := self._program.shop:
            asked = background.begin(partial(shop.protect, passphrase or None), "protecting")
            asked.add_done_callback(lambda done: self._program.bridge.call(partial(self._show_protected, done)))

    def _show_protected(self, done: Future[None]) -> None:
        if not self._is_refused(done) and self._program.shop:
            self.know(self._program.shop)

    def _is_refused(self, asked: Future[Any]) -> bool:
        """Whether keychain or passphrase said no; anything else that went wrong is raised."""
        from conwerz_desktop.services.passphrase import WrongPassphrase  # noqa: PLC0415 - cryptography costs start time

        match asked.exception():
            case None:
                return False
            case WrongPassphrase() | PassphraseNeeded() | KeychainError() as refusal:
                self.lock.refuse(refusal.key)
                return True
            case error:
                raise error
