"""What the owner has switched on, and the login that it came with."""

import asyncio
import json
from collections.abc import Collection, Mapping

from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.offers import Offer
from conwerz_desktop.domain.tokens import UserToken
from conwerz_desktop.keychain import Keychain
from conwerz_desktop.relay_client.logins import Granted
from conwerz_desktop.services import background, entries
from conwerz_desktop.store import features_on
from conwerz_desktop.store.connections import ConnectionRow
from conwerz_desktop.store.database import Store

CHANNEL = {
    Offer.MESSENGER: Channel.MESSENGER,
    Offer.INSTAGRAM_MESSAGES: Channel.INSTAGRAM,
    Offer.INSTAGRAM_COMMENTS: Channel.INSTAGRAM,
    Offer.INSTAGRAM_INSIGHTS: Channel.INSTAGRAM,
    Offer.WHATSAPP: Channel.WHATSAPP,
    Offer.LEADS: Channel.MESSENGER,
}
MESSAGES = frozenset({Offer.MESSENGER, Offer.INSTAGRAM_MESSAGES, Offer.WHATSAPP})


def used_for(offer: Offer, tokens: Mapping[ConnectionRow, str], on: frozenset[Offer]) -> dict[ConnectionRow, str]:
    """What Meta may be asked about for this offer: nothing where it is off; no messages where only a part is routed."""
    if offer not in on:
        return {}
    return {
        row: token
        for row, token in tokens.items()
        if row.asset.channel is CHANNEL[offer] and not (row.route and offer in MESSAGES)
    }


def is_used(row: ConnectionRow, on: frozenset[Offer]) -> bool:
    """Whether it serves anything that is on."""
    return any(used_for(offer, {row: ""}, on) for offer in on)


def hears(row: ConnectionRow, on: frozenset[Offer]) -> bool:
    """Whether its messages are on."""
    return is_used(row, on & MESSAGES)


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
