"""Run as a program: writes a long secret and kills itself before the call to the vault with the given number."""

import os
import signal
import sys

from conwerz_desktop.keychain import Keychain
from conwerz_desktop.keychain.secret_service import SecretService


class DyingService(SecretService):
    def __init__(self, calls_left: int) -> None:
        self._calls_left = calls_left

    def set_password(self, service: str, username: str, password: str) -> None:
        self._live_or_die()
        super().set_password(service, username, password)

    def delete_password(self, service: str, username: str) -> None:
        self._live_or_die()
        super().delete_password(service, username)

    def _live_or_die(self) -> None:
        if not self._calls_left:
            os.kill(os.getpid(), signal.SIGKILL)
        self._calls_left -= 1


Keychain("Conwerz test", DyingService(int(sys.argv[1]))).set("token", sys.argv[2])
