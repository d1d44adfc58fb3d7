"""Leaves nothing of a shop on this computer: its keychain entries first, so that what follows is unreadable at once."""

import shutil
from contextlib import suppress

from conwerz_desktop.app.practice_server import PracticeServer
from conwerz_desktop.app.profile import Profile
from conwerz_desktop.app.shop import Shop
from conwerz_desktop.keychain import Keychain, KeychainError
from conwerz_desktop.services import entries
from conwerz_desktop.store import connections
from conwerz_desktop.store.errors import StoreError


def erase_practice(profile: Profile, shop: Shop | None, server: PracticeServer) -> None:
    """End the network half, the store and the server, then erase key, tokens, device and folder. Blocks."""
    if shop:
        shop.leave_network()
        _erase_entries(shop.keychain, _entries(shop))
        shop.store.close()
    server.stop()
    shutil.rmtree(profile.folder, ignore_errors=True)


def _entries(shop: Shop) -> list[str]:
    named = [entries.DATABASE, entries.DEVICE]
    with suppress(StoreError):
        named += [entries.token(row.asset) for row in shop.store.read(connections.everything).result()]
    return named


def _erase_entries(keychain: Keychain, names: list[str]) -> None:
    """A keychain that was locked meanwhile keeps entries that open nothing: the folder goes all the same."""
    for name in names:
        with suppress(KeychainError):
            keychain.delete(name)
