"""Tokens of a business's system user on which no connection hangs: none is lost before Meta has ended it.

One is made before it is known whether the connection comes about, and one is left over where a Page is connected anew.
Whether ending one token of a system user ends all that it has of this app, Meta does not tell (decision 0241). So what
is left over ends at once where nothing else hangs on that business, and else with the first of them that is taken back.
What is connected again before Meta has answered spares them anew.
"""

import asyncio
import json
from collections.abc import Awaitable, Callable, Collection, Iterable
from dataclasses import field, replace
from enum import StrEnum
from functools import partial

from conwerz_desktop.domain.channels import Asset
from conwerz_desktop.domain.disconnecting import PATIENCE
from conwerz_desktop.domain.records import record
from conwerz_desktop.keychain import Keychain
from conwerz_desktop.services import background, entries
from conwerz_desktop.services.kept_list import KeptList
from conwerz_desktop.services.taking_back import ENDED, NotNow
from conwerz_desktop.store import connections
from conwerz_desktop.store.connections import ConnectionRow
from conwerz_desktop.store.database import Store


class Stage(StrEnum):
    IN_HAND = "in_hand"  # a connection may be about to hang on it
    LEFT = "left"
    DUE = "due"  # its business is taken back, whatever else hangs on that


@record
class Spare:
    """`of` is the business, or the WhatsApp account where no business is known.

    `due_at`: since when it is to end, in ms; 0 while it is not.
    """

    token: str = field(repr=False)
    of: str
    stage: Stage = Stage.LEFT
    due_at: int = 0


def read(kept: Keychain) -> tuple[Spare, ...]:
    """Raises KeychainError."""
    found = json.loads(kept.get(entries.SPARE) or "[]")
    return tuple(Spare(**{**each, "stage": Stage(each["stage"])}) for each in found)


_change = KeptList(entries.SPARE, read).change


def add(kept: Keychain, *new: Spare) -> None:
    """Before anything else is done with them. Raises KeychainError."""
    tokens = {each.token for each in new}
    _change(kept, lambda known: (*(each for each in known if each.token not in tokens), *new))


def hang(kept: Keychain, tokens: Collection[str], owners: Collection[str | None]) -> None:
    """A connection hangs on these now, and so others of the same owners are not to end. Raises KeychainError.

    `owners` are the business and the WhatsApp account of each: a spare is known by either.
    """
    spared = {"", *owners}
    _change(
        kept,
        lambda known: (_spared(each) if each.of in spared else each for each in known if each.token not in tokens),
    )


def drop(kept: Keychain, tokens: Iterable[str]) -> None:
    """Meta has ended them. Raises KeychainError."""
    gone = {*tokens}
    _change(kept, lambda known: (each for each in known if each.token not in gone))


def destroy(kept: Keychain, gone: Asset, rows: Iterable[ConnectionRow]) -> None:
    """Another computer has what hangs on the business: those of this one are not ended, since that might end its own.

    `rows` are those of which `gone` is one. Raises KeychainError.
    """
    left = [row for row in rows if row.asset != gone]
    owners = {owner for row in rows if row.asset == gone for owner in (row.business_id, row.waba_id) if owner}

    def is_kept(each: Spare) -> bool:
        return each.of not in owners or each.stage is Stage.IN_HAND or any(hangs_on(row, each.of) for row in left)

    _change(kept, lambda known: filter(is_kept, known))


def let_go(kept: Keychain, but: str = "") -> None:
    """Nobody connects at the moment: what was in hand is left over. Raises KeychainError.

    `but`: the token of a login by which the owner may still choose.
    """
    _change(kept, lambda known: (replace(each, stage=_let_go(each, but)) for each in known))


def make_due(kept: Keychain, businesses: Iterable[str | None]) -> None:
    """They end with what was taken back of the same business. Raises KeychainError."""
    ended = {*businesses}
    _change(kept, lambda known: (_due(each) if each.of in ended else each for each in known))


@record
class Ended:
    """`silent`: some are to end, and nobody has answered.

    Of `businesses` nothing hung on any: what went on by a person may have lost its subscription with them.
    """

    count: int = 0
    silent: bool = False
    businesses: frozenset[str] = frozenset()


async def end(store: Store, kept: Keychain, end_grant: Callable[[str], Awaitable[str]]) -> Ended:
    """Whatever may end now. Raises KeychainError.

    `end_grant` raises NotNow where nobody answers; after a day without an answer that says that it has ended, one is
    given up, as any token is (decision 0115).
    """
    if not await background.beside_the_loop(lambda: read(kept)):
        return Ended()
    now, rows = store.time.now(), await asyncio.wrap_future(store.read(connections.everything))
    in_use = await background.beside_the_loop(lambda: _in_use(kept, rows))
    await background.beside_the_loop(lambda: _change(kept, lambda known: _timed(known, rows, in_use, now)))
    due = [each for each in await background.beside_the_loop(lambda: read(kept)) if each.due_at]
    done = [await _ended(kept, each, now, end_grant) for each in due]
    free = {each.of for each, is_done in zip(due, done, strict=True) if is_done and each.stage is Stage.LEFT}
    return Ended(done.count(True), silent=False in done, businesses=frozenset(free))


def _in_use(kept: Keychain, rows: Iterable[ConnectionRow]) -> frozenset[str]:
    """By what is connected. After a kill its row may not say so yet, as where a person's Page went to a business."""
    names = [name(row.asset) for row in rows for name in (entries.token, entries.holder)]
    return frozenset(filter(None, map(kept.get, names)))


def _timed(
    known: tuple[Spare, ...], rows: Iterable[ConnectionRow], in_use: Collection[str], now: int
) -> Iterable[Spare]:
    """Looked at anew each time: something may have come to hang on a business meanwhile, or be about to."""
    in_hand = {each.of for each in known if each.stage is Stage.IN_HAND}
    for each in known:
        is_free = each.stage is Stage.DUE or not any(hangs_on(row, each.of) for row in rows)
        is_free = is_free and each.token not in in_use and each.of not in in_hand
        yield replace(each, due_at=(each.due_at or now) if is_free else 0)


def hangs_on(row: ConnectionRow, business: str) -> bool:
    """Whether the connection's token is a system user's of this business; of any, where it is not known which."""
    return row.held_by_business and is_of(row, {business})


def is_of(row: ConnectionRow, businesses: Collection[str]) -> bool:
    """Whether it belongs to one of these, which are businesses or WhatsApp accounts; to any, where one is unknown."""
    return not {"", row.business_id, row.waba_id}.isdisjoint(businesses)


async def _ended(kept: Keychain, spare: Spare, now: int, end_grant: Callable[[str], Awaitable[str]]) -> bool:
    """Whether it is settled. A refusal is no end, as where the app's proof is missing: it is asked again."""
    if spare not in await background.beside_the_loop(lambda: read(kept)):
        return True  # something of its business was connected meanwhile
    try:
        answer = await end_grant(spare.token)
    except NotNow:
        answer = ""
    if answer not in ENDED and now - spare.due_at < PATIENCE:
        return False
    await background.beside_the_loop(partial(drop, kept, [spare.token]))
    return True


def _let_go(spare: Spare, but: str) -> Stage:
    return Stage.LEFT if spare.stage is Stage.IN_HAND and spare.token != but else spare.stage


def _due(spare: Spare) -> Spare:
    return replace(spare, stage=Stage.DUE) if spare.stage is Stage.LEFT else spare


def _spared(spare: Spare) -> Spare:
    return replace(spare, stage=Stage.LEFT if spare.stage is Stage.DUE else spare.stage, due_at=0)
