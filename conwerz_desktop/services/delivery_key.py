"""The key that what waits at the relay is sealed to can be changed; what was sealed to the one before is still opened.

The signing key stays: it is who this computer is.
"""

import json
from collections.abc import Mapping
from typing import Any

from conwerz_desktop.keychain import Keychain
from conwerz_desktop.relay_client.device import DeviceKeys
from conwerz_desktop.services import connect, entries

MONTH = 31 * 86_400_000  # the relay keeps nothing longer than 30 days


def change(keychain: Keychain, now: int) -> None:
    """The relay learns the new one when this computer enrols next; until then it seals to the old one.

    In this order, so that whoever is cut off in between opens everything.
    """
    device = connect.device_keys(keychain)
    keychain.set(entries.FORMER, json.dumps([*_former(keychain, now), {"secret": device.to_secret(), "until": now}]))
    keychain.set(entries.DEVICE, device.renewed().to_secret())


def former(keychain: Keychain, now: int) -> tuple[DeviceKeys, ...]:
    """Those to which something may still be sealed. What is older is let go of."""
    known = _former(keychain, now)
    if not known and keychain.get(entries.FORMER):
        keychain.delete(entries.FORMER)
    return tuple(DeviceKeys.from_secret(each["secret"]) for each in known)


def _former(keychain: Keychain, now: int) -> list[Mapping[str, Any]]:
    return [each for each in json.loads(keychain.get(entries.FORMER) or "[]") if now - each["until"] < MONTH]
