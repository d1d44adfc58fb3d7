"""Before everything is erased here: Meta takes the grants back, and the relay forgets this computer."""

import asyncio
from collections.abc import Iterable, Mapping

from conwerz_desktop.domain.channels import Asset, Channel
from conwerz_desktop.domain.disconnecting import DEAD
from conwerz_desktop.domain.records import record
from conwerz_desktop.keychain import Keychain
from conwerz_desktop.meta.graph import GraphClient
from conwerz_desktop.relay_client.client import RelayClient
from conwerz_desktop.relay_client.errors import NotEnrolled, RelayError, Removed
from conwerz_desktop.services import aside, entries, spares, tokens
from conwerz_desktop.services.aside import Aside
from conwerz_desktop.services.revoking import Revoking
from conwerz_desktop.services.signed_in import Person
from conwerz_desktop.services.taking_back import TakingBack, answered, subscribed
from conwerz_desktop.store import connections, grants
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.connections import ConnectionRow

LONGEST = 20.0  # seconds for both


@record
class Goodbye:
    """Who has heard it. What is erased here is erased either way."""

    meta: bool = True
    relay: bool = True


@record
class Credentials:
    """`tokens` by connection; `persons` have signed in; `device` is this computer's id at the relay.

    `holders` are tokens of businesses' system users, on which some of `tokens` hang.

    `waiting` are those of disconnections that Meta has not answered yet.
    """

    tokens: Mapping[ConnectionRow, str]
    persons: tuple[Person, ...]
    device: str
    waiting: tuple[Aside, ...] = ()
    holders: frozenset[str] = frozenset()


def holders(kept: Keychain, rows: Iterable[ConnectionRow]) -> frozenset[str]:
    """Of the businesses that hold these, and those on which nothing hangs. Raises KeychainError."""
    found = (kept.get(entries.holder(row.asset)) for row in rows)
    return frozenset(token for token in found if token) | {each.token for each in spares.read(kept)}


def ending(db: Connection, persons: Iterable[Person]) -> tuple[Person, ...]:
    """Whose logins are to end: not by which only another computer lives, that has taken over (decision 0241)."""
    rows = connections.everything(db)
    elsewhere = {row.granted_by for row in rows if row.is_elsewhere}
    here = {row.granted_by for row in rows if not (row.is_elsewhere or row.held_by_business)}
    return tuple(each for each in persons if grants.mark(db, each.user) not in elsewhere - here)


def credentials(
    kept: Keychain, rows: Iterable[ConnectionRow], persons: tuple[Person, ...], asides: Iterable[Asset], device: str
) -> Credentials:
    """Of everything that is connected, without what another computer has taken over: that is destroyed, and not ended.

    `asides`: of which something may still lie aside. Blocks; raises KeychainError.
    """
    everything = tuple(rows)
    here = [row for row in everything if not row.is_elsewhere]
    for row in everything:
        if row.is_elsewhere:
            spares.destroy(kept, row.asset, (row, *here))
    waiting = aside.everything(kept, asides)
    return Credentials(tokens.kept(kept, here), persons, device, waiting, holders(kept, here))


async def say(known: Credentials, graph: GraphClient, relay: RelayClient | None) -> Goodbye:
    """Never raises."""
    taking = asyncio.create_task(_take_back(known, TakingBack(graph), Revoking(graph, lambda: relay)))
    leaving = asyncio.create_task(_leave(known.device, relay, taking))
    done, late = await asyncio.wait([leaving, taking], timeout=LONGEST)
    for each in late:
        each.cancel()
    return Goodbye(meta=taking in done and taking.result(), relay=leaving in done and leaving.result())


async def _leave(device: str, relay: RelayClient | None, taking: "asyncio.Task[bool]") -> bool:
    """After Meta, for which the relay may be needed; but in time, whatever that does."""
    if relay is None:
        return True  # none ever knew this computer
    await asyncio.wait([taking], timeout=LONGEST / 2)
    try:
        await relay.remove(device)
    except (NotEnrolled, Removed):
        return True  # it knows nothing of this computer
    except RelayError:
        return False
    return True


async def _take_back(known: Credentials, meta: TakingBack, revoking: Revoking) -> bool:
    """Unsubscribed first: nothing more is sent to a relay that has nobody for it.

    Logins before tokens: a number may hang on one. What Meta does not answer keeps nothing else from being taken back.
    """
    await asyncio.gather(*(answered(meta.unsubscribe(subscribed(row), token)) for row, token in known.tokens.items()))
    logins = {each.token for each in known.persons}
    others = {token for row, token in known.tokens.items() if row.asset.channel is Channel.WHATSAPP} | known.holders
    others |= frozenset[str]().union(*(each.tokens_to_end for each in known.waiting))
    ended = await asyncio.gather(*(answered(revoking.end_login(each)) for each in known.persons))
    ended += await asyncio.gather(*(answered(revoking.end_token(each)) for each in sorted(others - logins)))
    gone = {*known.tokens.values(), *(each.token for each in known.waiting)} - {""}
    answers = await asyncio.gather(*(answered(meta.probe(each)) for each in gone))
    return all(ended) and {*answers} <= {DEAD}
