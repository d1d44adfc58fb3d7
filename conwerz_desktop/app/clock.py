"""The shop's clock. In practice it can be moved; signatures, keychain and time to live always run on the real one."""

import time


def real_now() -> int:
    return time.time_ns() // 1_000_000


class Clock:
    """`offset` is in milliseconds."""

    def __init__(self) -> None:
        self.offset = 0

    def __call__(self) -> int:
        return real_now() + self.offset
