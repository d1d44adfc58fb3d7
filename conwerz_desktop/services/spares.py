"""Tokens of a business's system user on which no connection hangs: none is lost before Meta has ended it.

One is made before it is known whether the connection comes about, and one is left over where a Page is connected anew.
Whether ending one token of a system user ends all that it has of this app, Meta does not tell (decision 0241). So what
is left over ends at once where nothing else hangs on that business, and else with the first of them that is taken back.
"""

import asyncio
import json
import threading
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import asdict, field, replace
from enum import StrEnum
from functools import partial
from typing import TypeVar

from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.disconnecting import PATIENCE
from conwerz_desktop.domain.records import record
from conwerz_desktop.keychain import Keychain
from conwerz_desktop.services import background, entries
from conwerz_desktop.services.taking_back import NotNow
from conwerz_desktop.store import connections
from conwerz_desktop.store.connections import ConnectionRow
from conwerz_desktop.store.database import Store

T = TypeVar("T")

_ONE_AT_A_TIME = threading.Lock()  # the entry is read, and written anew


class Stage(StrEnum):
    IN_HAND = "in_hand"  # a connection may be about to hang on it
    LEFT = "left"
    DUE = "due"  # its business is taken back, whatever else hangs on that


@record
class Spare:
    """`of` is the business. `due_at`: since when it is to end, in ms; 0 while it is not."""

    token: str = field(repr=False)
    of: str
    stage: Stage = Stage.LEFT
    due_at: int = 0


def read(kept: Keychain) -> tuple[Spare, ...]:
    """Raises KeychainError."""
    found = json.loads(kept.get(entries.SPARE) or "[]")
    return tuple(Spare(**{**each, "stage": Stage(each["stage"])}) for each in found)


def add(kept: Keychain, *new: Spare) -> None:
    """Before anything else is done with them. Raises KeychainError."""
    tokens = {each.token for each in new}
    _change(kept, lambda known: (*(each for each in known if each.token not in tokens), *new))


def drop(kept: Keychain, tokens: Iterable[str]) -> None:
    """A connection hangs on them now, or Meta has ended them. Raises KeychainError."""
    gone = {*tokens}
    _change(kept, lambda known: (each for each in known if each.token not in gone))


def let_go(kept: Keychain) -> None:
    """Nobody connects at the moment: what was in hand is left over. Raises KeychainError."""
    _change(kept, lambda known: (replace(each, stage=_let_go(each.stage)) for each in known))


def make_due(kept: Keychain, businesses: Iterable[str | None]) -> None:
    """They end with what was taken back of the same business. Raises KeychainError."""
    ended = {*businesses}
    _change(kept, lambda known: (replace(each, stage=Stage.DUE) if each.of in ended else each for each in known))


@record
class Ended:
    """`silent`: some are to end, and nobody has answered."""

    count: int = 0
    silent: bool = False


async def end(store: Store, kept: Keychain, end_grant: Callable[[str], Awaitable[object]]) -> Ended:
    """Whatever may end now. Raises KeychainError.

    `end_grant` raises NotNow where nobody answers; after a day of that it is given up, as any token is (decision 0115).
    """
    if not (known := await _beside(lambda: read(kept))):
        return Ended()
    now, rows = store.time.now(), await asyncio.wrap_future(store.read(connections.everything))
    free = {each.of for each in known if not any(hangs_on(row, each.of) for row in rows)}
    await _beside(
        lambda: _change(kept, lambda known: (_timed(each, is_free=each.of in free, now=now) for each in known))
    )
    due = [each for each in await _beside(lambda: read(kept)) if each.due_at]
    done = [await _ended(kept, each, now, end_grant) for each in due]
    return Ended(done.count(True), silent=False in done)


def hangs_on(row: ConnectionRow, business: str) -> bool:
    """Whether the connection's token is a system user's of this business; of any, where it is not known which."""
    is_of_system_user = row.held_by_business or row.asset.channel is Channel.WHATSAPP
    return is_of_system_user and business in ("", row.business_id)


async def _ended(kept: Keychain, spare: Spare, now: int, end_grant: Callable[[str], Awaitable[object]]) -> bool:
    try:
        await end_grant(spare.token)
    except NotNow:
        if now - spare.due_at < PATIENCE:
            return False
    await _beside(partial(drop, kept, [spare.token]))
    return True


def _let_go(stage: Stage) -> Stage:
    return Stage.LEFT if stage is Stage.IN_HAND else stage


def _timed(spare: Spare, *, is_free: bool, now: int) -> Spare:
    """Looked at anew each time: something may have come to hang on its business meanwhile."""
    is_to_end = spare.stage is Stage.DUE or (spare.stage is Stage.LEFT and is_free)
    return replace(spare, due_at=(spare.due_at or now) if is_to_end else 0)


def _change(kept: Keychain, change: Callable[[tuple[Spare, ...]], Iterable[Spare]]) -> None:
    with _ONE_AT_A_TIME:
        before = read(kept)
        after = tuple(change(before))
        if after and after != before:
            kept.set(entries.SPARE, json.dumps([asdict(each) for each in after]))
        elif before and not after:
            kept.delete(entries.SPARE)


async def _beside(work: Callable[[], T]) -> T:
    return await asyncio.wrap_future(background.begin(work, "keychain"))
