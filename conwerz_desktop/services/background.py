"""Work that may wait for a person, such as the keychain's question, in a thread that does not hold up the end."""

import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

T = TypeVar("T")


def begin(work: Callable[[], T], name: str) -> Future[T]:
    """Whoever no longer waits for it just never hears: work that has begun cannot be called off."""
    result: Future[T] = Future()
    result.set_running_or_notify_cancel()

    def run() -> None:
        try:
            result.set_result(work())
        except BaseException as error:  # noqa: BLE001 - it belongs to whoever asked
            result.set_exception(error)

    threading.Thread(target=run, name=name, daemon=True).start()
    return result
