"""The recovery code and the key of the open shop: shown, renewed, changed, and typed in where the keychain is lost."""

import threading
from functools import partial
from typing import TYPE_CHECKING

from conwerz_desktop.app import opening, preferences
from conwerz_desktop.app.profile import Profile
from conwerz_desktop.app.shop import Shop
from conwerz_desktop.domain.audit import Act
from conwerz_desktop.services import background
from conwerz_desktop.store import audit
from conwerz_desktop.store.database import Store
from conwerz_desktop.viewmodels.code_entry import CodeEntry

if TYPE_CHECKING:
    from conwerz_desktop.app.program import Program

_SEALING = threading.Lock()  # the look at each start and the showing of the code would write one file


class Recovering:
    """`code` is what the screens see of the typing in. Cryptography costs start time: it is imported on use."""

    def __init__(self, program: "Program") -> None:
        self._program = program
        self.code = CodeEntry(self._enter, program)

    def show_until_kept(self, shop: Shop) -> None:
        """The words that open the database without the keychain, at each start until the owner says they are kept."""
        is_known = preferences.recovery_is_known(shop.store)
        self._program.bridge.when_done(is_known, lambda known: None if known else self._find_and_show(shop))

    def keep(self) -> None:
        if shop := self._program.shop:
            preferences.note_recovery_is_known(shop.store)

    def show_again(self) -> None:
        if shop := self._program.shop:
            self._find_and_show(shop)

    def renew(self) -> None:
        if shop := self._program.shop:
            renewed = background.begin(partial(_renew, shop), "code")
            self._program.bridge.when_done(renewed, partial(self._show_renewed, shop))

    def look(self, shop: Shop) -> None:
        """In the background, once a start: see to it that the code opens this shop. Whoever was cut off left it so."""
        if not shop.profile.is_practice:
            background.begin(partial(seal_again, shop.profile, shop.store), "code")

    def change_key(self) -> None:
        """With the shop closed; it opens again with whichever key the file has then."""
        if (shop := self._program.shop) is None:
            return
        from conwerz_desktop.services import connect  # noqa: PLC0415

        public_key = shop.store.read(connect.recovery_public_key).result()[:32]  # of the code that is on paper
        shop.store.write(lambda writing: audit.note(writing, Act.KEY_CHANGED, key="database"))
        self._program.shell.show_starting()
        self._program.close_shop()
        changing = background.begin(partial(_change_key, shop, public_key), "changing the key")
        self._program.bridge.when_done(changing, lambda _: self._program.open(), self._program.open)

    def _enter(self, words: str) -> None:
        self._program.open(partial(opening.open_recovered, words=words))

    def _find_and_show(self, shop: Shop) -> None:
        found = background.begin(partial(_find, shop), "code")
        self._program.bridge.when_done(found, partial(self._show, shop))

    def _show(self, shop: Shop, words: str) -> None:
        """A shop that was closed or locked meanwhile shows nothing."""
        if shop is self._program.shop and self._program.shell.desk:
            self._program.shell.show_recovery(words)

    def _show_renewed(self, shop: Shop, words: str) -> None:
        self._show(shop, words)
        shop.begin_again()  # the relay learns the code's public half


def seal_again(profile: Profile, store: Store) -> None:
    """Leave the key beside the database as it is now, for the code that its owner was shown last. Blocks."""
    from conwerz_desktop.services import connect, recovery  # noqa: PLC0415

    with _SEALING:
        if public_key := store.read(connect.recovery_public_key).result():
            recovery.seal(profile.recovery, (store.key,), public_key[:32])


def _find(shop: Shop) -> str:
    from conwerz_desktop.services import recovery  # noqa: PLC0415

    return _keep(shop, recovery.code(shop.keychain))


def _renew(shop: Shop) -> str:
    from conwerz_desktop.services import recovery  # noqa: PLC0415

    return _keep(shop, recovery.renew(shop.keychain))


def _keep(shop: Shop, words: str) -> str:
    """And see to it that they open this shop. Blocks."""
    from conwerz_desktop.services import recovery  # noqa: PLC0415

    shop.store.write(lambda writing: recovery.remember(writing, words)).result()
    seal_again(shop.profile, shop.store)
    return words


def _change_key(shop: Shop, public_key: bytes) -> None:
    from conwerz_desktop.app import key_change  # noqa: PLC0415

    key_change.change_key(shop.profile, shop.keychain, public_key)
