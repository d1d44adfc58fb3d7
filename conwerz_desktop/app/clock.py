"""The shop's clock. In practice it can be moved; signatures, keychain and time to live always run on the real one."""

import time
from collections.abc import Callable


def real_now() -> int:
    return time.time_ns() // 1_000_000


class Clock:
    """`offset` is in milliseconds, `real` this computer's clock."""

    def __init__(self, real: Callable[[], int] = real_now) -> None:
        self.real = real
        self.offset = 0

    def __call__(self) -> int:
        return self.real() + self.offset
