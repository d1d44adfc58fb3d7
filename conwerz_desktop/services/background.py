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


async def beside_the_loop(work: Callable[[], T]) -> T:
    """Whatever it returns or raises, however long a person takes to open the keychain for it."""
    import asyncio  # noqa: PLC0415 - the start imports this module, and no loop runs before the first frame

    return await asyncio.wrap_future(begin(work, "beside the loop"))
