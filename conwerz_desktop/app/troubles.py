"""What stands in the way of a shop that was to be opened, on the screen that has the remedy."""

from typing import TYPE_CHECKING

from conwerz_desktop.app.locking import Locking
from conwerz_desktop.app.mending import Mending
from conwerz_desktop.app.recovering import Recovering
from conwerz_desktop.domain.policy import PolicyError
from conwerz_desktop.keychain import KeychainError
from conwerz_desktop.services.database_key import PassphraseNeeded
from conwerz_desktop.store.errors import Damaged, KeyMissing, StoreError, WrongKey

if TYPE_CHECKING:
    from conwerz_desktop.app.program import Program


class Troubles:
    """`is_policy`: the last one was what the computer's administrator has written."""

    def __init__(self, program: "Program", locking: Locking, recovering: Recovering, mending: Mending) -> None:
        self._program = program
        self._locking = locking
        self._recovering = recovering
        self._mending = mending
        self.is_policy = False

    def show(self, error: BaseException) -> None:
        """Raises what is no trouble of the world's, but a bug of ours."""
        from conwerz_desktop.services.passphrase import WrongPassphrase  # noqa: PLC0415 - cryptography costs start time
        from conwerz_desktop.services.recovery import WrongCode  # noqa: PLC0415

        program = self._program
        match error:
            case PassphraseNeeded():
                self._locking.lock.know(by_passphrase=True, by_keychain=False)
                program.shell.show_locked(takes_code=program.profile.recovery.exists())
            case WrongPassphrase():
                self._locking.lock.refuse(error.key)
            case WrongCode():
                self._recovering.code.refuse(error.unknown)
            case PolicyError():
                self.is_policy = True
                program.shell.show_trouble(error.key)
            case StoreError() | KeychainError():
                if isinstance(error, Damaged):
                    self._mending.know(error)
                program.updating.doubt(error)
                takes_code = isinstance(error, KeychainError | KeyMissing | WrongKey)
                program.shell.show_trouble(error.key, takes_code=takes_code and program.profile.recovery.exists())
            case _:
                raise error
        program.window.show()
