"""The recovery code and the key of the open shop: shown, renewed, changed, and typed in where the keychain is lost."""

from functools import partial
from typing import TYPE_CHECKING

from conwerz_desktop.app import opening, preferences
from conwerz_desktop.app.shop import Shop
from conwerz_desktop.domain.audit import Act
from conwerz_desktop.services import background
from conwerz_desktop.store import audit
from conwerz_desktop.viewmodels.code_entry import CodeEntry

if TYPE_CHECKING:
    from conwerz_desktop.app.program import Program


class Recovering:
    """`code` is what the screens see of the typing in. Cryptography costs start time: it is imported on use."""

    def __init__(self, program: "Program") -> None:
        self._program = program
        self.code = CodeEntry(self._enter, program)

    def show_until_kept(self, shop: Shop) -> None:
        """The words that open the database without the keychain, at each start until the owner says they are kept."""
        from conwerz_desktop.services import recovery  # noqa: PLC0415

        if not preferences.recovery_is_known(shop.store):
            self._show(recovery.code(shop.keychain))

    def keep(self) -> None:
        if shop := self._program.shop:
            preferences.note_recovery_is_known(shop.store)

    def show_again(self) -> None:
        from conwerz_desktop.services import recovery  # noqa: PLC0415

        if shop := self._program.shop:
            found = background.begin(partial(recovery.code, shop.keychain), "code")
            self._program.bridge.when_done(found, self._show)

    def renew(self) -> None:
        from conwerz_desktop.services import recovery  # noqa: PLC0415

        if shop := self._program.shop:
            renewed = background.begin(partial(recovery.renew, shop.keychain), "code")
            self._program.bridge.when_done(renewed, self._show_renewed)

    def change_key(self) -> None:
        """With the shop closed; it opens again with whichever key the file has then."""
        if (shop := self._program.shop) is None:
            return
        shop.store.write(lambda writing: audit.note(writing, Act.KEY_CHANGED, key="database"))
        self._program.shell.show_starting()
        self._program.close_shop()
        changing = background.begin(partial(_change_key, shop), "changing the key")
        self._program.bridge.when_done(changing, lambda _: self._program.open(), self._program.open)

    def _enter(self, words: str) -> None:
        self._program.open(partial(opening.open_recovered, words=words))

    def _show(self, words: str) -> None:
        """And see to it that they open this shop."""
        from conwerz_desktop.services import recovery  # noqa: PLC0415

        if shop := self._program.shop:
            recovery.seal(shop.profile.recovery, (shop.store.key,), recovery.public_key(words))
            shop.store.write(lambda writing: recovery.remember(writing, words)).result()
            self._program.shell.show_recovery(words)

    def _show_renewed(self, words: str) -> None:
        self._show(words)
        if shop := self._program.shop:
            shop.begin_again()  # the relay learns the code's public half


def _change_key(shop: Shop) -> None:
    from conwerz_desktop.app import key_change  # noqa: PLC0415
    from conwerz_desktop.services import recovery  # noqa: PLC0415

    key_change.change_key(shop.profile, shop.keychain, recovery.public_key(recovery.code(shop.keychain)))
