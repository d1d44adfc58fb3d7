"""The tokens of what is connected, as far as the keychain has them."""

import asyncio
from collections.abc import Collection, Iterable

from conwerz_desktop.keychain import Keychain
from conwerz_desktop.services import background, entries
from conwerz_desktop.store import connections
from conwerz_desktop.store.connections import ConnectionRow
from conwerz_desktop.store.database import Store


def kept(keychain: Keychain, rows: Iterable[ConnectionRow]) -> dict[ConnectionRow, str]:
    """Of those that have one. Blocks; raises KeychainError."""
    return {row: token for row in rows if (token := keychain.get(entries.token(row.asset)))}


async def of(keychain: Keychain, rows: Collection[ConnectionRow]) -> dict[ConnectionRow, str]:
    """The same, beside the loop."""
    return await background.beside_the_loop(lambda: kept(keychain, rows)) if rows else {}


async def connected(store: Store, keychain: Keychain) -> dict[ConnectionRow, str]:
    """Of everything that is connected. Raises KeychainError."""
    return await of(keychain, await asyncio.wrap_future(store.read(connections.everything)))
