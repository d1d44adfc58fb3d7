"""Shops that a relay of the bench serves. They share their keys: sealing to one costs what sealing to another does."""

import hashlib
import time
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from conwerz_relay import writing
from conwerz_relay.databases import Database
from conwerz_relay.limits import Allowance, Space
from conwerz_relay.records import Claim, Device, Route
from conwerz_relay.sqlite_engine import SqliteEngine
from conwerz_relay.stored_queue import StoredQueue

RETENTION = 30  # days


def asset_id(tenant: int) -> str:
    return str(104 * 10**12 + tenant)


def device_id(tenant: int) -> bytes:
    """Spread over the tables as the hashes are that real ids are."""
    return tenant.to_bytes(8, "big")[::-1] + tenant.to_bytes(8, "big")


def signing_key(seed: int) -> Ed25519PrivateKey:
    return Ed25519PrivateKey.from_private_bytes(hashlib.sha256(f"bench {seed}".encode()).digest())


async def enrol(file: Path, tenants: int, seed: int) -> None:
    signing = signing_key(seed).public_key().public_bytes_raw()
    opening = X25519PrivateKey.generate().public_key().public_bytes_raw()

    now = time.time_ns() // 1_000_000

    def all_of_them(db: Database) -> None:
        for number in range(tenants):
            id_ = device_id(number)
            writing.enrol(db, Device(id_, id_, signing, 1, opening, opening, RETENTION), 0)
            writing.claim(db, Claim((Route("messenger", asset_id(number)),), id_, None, None, now))

    queue = await StoredQueue.open(SqliteEngine(file, Space()), Allowance(1, 1))
    await queue.write(all_of_them)
    await queue.close()
