"""What the owner has switched on."""

import asyncio
from collections.abc import Collection

from conwerz_desktop.domain.offers import Offer
from conwerz_desktop.store import features_on
from conwerz_desktop.store.database import Store


async def switched_on(store: Store) -> frozenset[Offer]:
    return await asyncio.wrap_future(store.read(features_on.read))


async def in_use(store: Store) -> frozenset[Offer]:
    """The same, but everything where nobody has chosen, as in practice."""
    return await asyncio.wrap_future(store.read(features_on.in_use))


async def keep(store: Store, on: Collection[Offer]) -> None:
    await asyncio.wrap_future(store.write(lambda writing: features_on.keep(writing, on)))
