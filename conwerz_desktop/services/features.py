"""What the owner has switched on, and the login that it came with."""

import asyncio
import json
from collections.abc import Collection

from conwerz_desktop.domain.offers import Offer
from conwerz_desktop.domain.tokens import UserToken
from conwerz_desktop.keychain import Keychain
from conwerz_desktop.relay_client.logins import Granted
from conwerz_desktop.services import background, entries
from conwerz_desktop.store import features_on
from conwerz_desktop.store.database import Store


async def switched_on(store: Store) -> frozenset[Offer]:
    return await asyncio.wrap_future(store.read(features_on.read))


async def in_use(store: Store) -> frozenset[Offer]:
    """The same, but everything where nobody has chosen, as in practice."""
    return await asyncio.wrap_future(store.read(features_on.in_use))


async def keep(store: Store, on: Collection[Offer]) -> None:
    await asyncio.wrap_future(store.write(lambda writing: features_on.keep(writing, on)))


async def keep_login(keychain: Keychain, granted: Granted) -> None:
    """The person's own token, in the keychain: what they gave can only be taken back with it."""
    if isinstance(granted.token, UserToken):
        text = json.dumps({"token": granted.token.text, "user": granted.user, "expires_at": granted.expires_at})
        await asyncio.wrap_future(background.begin(lambda: keychain.set(entries.LOGIN, text), "keychain"))


async def login(keychain: Keychain) -> UserToken | None:
    """None where nobody has logged in here, as in practice or with Embedded Signup alone."""
    text = await asyncio.wrap_future(background.begin(lambda: keychain.get(entries.LOGIN), "keychain"))
    return UserToken(str(json.loads(text)["token"])) if text else None


async def who_logged_in(keychain: Keychain) -> str:
    """Meta's id of them for this app; empty where nobody has logged in here."""
    text = await asyncio.wrap_future(background.begin(lambda: keychain.get(entries.LOGIN), "keychain"))
    return str(json.loads(text).get("user", "")) if text else ""
