"""A program that takes in messages and purges at the same time until it is killed; says what it has committed.

Arguments: database, key, the number to begin with, now.
"""

import asyncio
import sys
from pathlib import Path

from conwerz_desktop.domain.channels import Address, Asset, Channel
from conwerz_desktop.domain.events import MessageReceived
from conwerz_desktop.domain.messages import Content
from conwerz_desktop.services import intake, retention
from conwerz_desktop.store import purge
from conwerz_desktop.store.database import Store
from conwerz_desktop.store.purge import Until

DAY = 86_400_000
ANA = Address(Asset(Channel.MESSENGER, "1001"), "psid-ana")


async def main(path: str, key: str, first: int, now: int) -> None:
    store = Store(Path(path), bytes.fromhex(key), lambda: now)
    store.time.hear_relay(0)
    say("ready")
    await asyncio.gather(take_in(store, first, now), purge_on(store))


async def take_in(store: Store, first: int, now: int) -> None:
    """Every third message has expired before the next kill's clock."""
    number = first
    while True:
        events = [message(each, now) for each in range(number, number + 10)]
        await asyncio.wrap_future(store.write(lambda writing, events=events: intake.apply(writing, events)))  # type: ignore[misc]
        number += 10
        say(str(number))


def message(number: int, now: int) -> MessageReceived:
    sent_at = now - (89 * DAY if number % 3 == 0 else DAY)
    return MessageReceived(ANA, f"mid.{number:032}", sent_at + number, Content(f"teapot zq{number:08}"))


async def purge_on(store: Store) -> None:
    while True:
        async for _ in retention.slices(store, purge.PURGING, Until(store.erasable(), 0)):
            pass
        await retention.empty_journal(store)


def say(what: str) -> None:
    sys.stdout.write(f"{what}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])))
