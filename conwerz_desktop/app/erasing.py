"""Leaves nothing of a shop on this computer: its keychain entries first, so that what follows is unreadable at once."""

import shutil

from conwerz_desktop.app.profile import Profile
from conwerz_desktop.keychain import Keychain
from conwerz_desktop.services import entries
from conwerz_desktop.store import connections
from conwerz_desktop.store.database import Store


def erase(profile: Profile, keychain: Keychain, store: Store) -> None:
    """Close the store, then erase its key, its tokens, its device and its folder. The network half must have ended."""
    rows = store.read(connections.everything).result()
    store.close()
    for name in (entries.DATABASE, entries.DEVICE, *(entries.token(row.asset) for row in rows)):
        keychain.delete(name)
    shutil.rmtree(profile.folder, ignore_errors=True)
