"""Signs the audit log with this computer's key, verifies it, and cuts it at a signed place when its time has come."""

import asyncio
from collections.abc import Mapping
from concurrent.futures import Future

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from conwerz_desktop.domain import audit as log
from conwerz_desktop.domain.audit import Act, Checkpoint, Verdict, Verify
from conwerz_desktop.domain.permissions import RetentionClass
from conwerz_desktop.keychain import Keychain
from conwerz_desktop.relay_client.device import DeviceKeys
from conwerz_desktop.services import background, connect, entries
from conwerz_desktop.store import audit
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Store, Writing


class Auditing:
    """Raises `StoreError` and `KeychainError`, after which it may be tried again."""

    def __init__(self, store: Store, keychain: Keychain, classes: Mapping[str, RetentionClass]) -> None:
        self._store = store
        self._keychain = keychain
        self._class = classes["receipts"]

    async def tend(self) -> None:
        """Sign how far the log has come, after cutting off what is past its time."""
        device = await background.beside_the_loop(lambda: connect.device_keys(self._keychain))
        await self._take_over(device)
        horizon = self._class.horizon(self._store.time.sure())
        assert horizon is not None
        if upto := await asyncio.wrap_future(self._store.read(lambda db: audit.last_before(db, horizon))):
            await self._cut(device, upto)
        if found := await asyncio.wrap_future(self._store.read(audit.to_sign)):
            head = self._signed(device, *found)
            await asyncio.wrap_future(self._store.write(lambda writing: audit.keep_checkpoint(writing, head)))

    async def verify(self) -> Verdict:
        """Whether nobody changed the log, on the reader's thread."""
        secret = await background.beside_the_loop(lambda: self._keychain.get(entries.DEVICE))
        return await asyncio.wrap_future(self._store.read(lambda db: verdict(db, secret)))

    async def _take_over(self, device: DeviceKeys) -> None:
        """A restored shop, or one whose keychain was lost, has new keys: they sign what the old ones had signed."""
        known = await asyncio.wrap_future(self._store.read(audit.checkpoints))
        foreign = [each for each in known if each.signer != device.signing_public and _signed_by(each.signer, each)]
        if foreign:
            renewed = [self._signed(device, each.upto, each.link) for each in foreign]
            await asyncio.wrap_future(self._store.write(lambda writing: _renew(writing, renewed)))

    async def _cut(self, device: DeviceKeys, upto: int) -> None:
        known = await asyncio.wrap_future(self._store.read(audit.checkpoints))
        at = next((each for each in known if each.upto == upto and each.signer == device.signing_public), None)
        if at is None:
            query = "SELECT link FROM audit WHERE id = ?"
            link = await asyncio.wrap_future(self._store.read(lambda db: db.execute(query, (upto,)).fetchone()[0]))
            at = self._signed(device, upto, link)
        await asyncio.wrap_future(self._store.write(lambda writing: audit.cut(writing, at)))

    def _signed(self, device: DeviceKeys, upto: int, link: bytes) -> Checkpoint:
        bare = Checkpoint(upto, self._store.time.now(), link, device.signing_public, b"")
        return Checkpoint(upto, bare.signed_at, link, bare.signer, device.signing.sign(bare.statement))


def begin_to_verify(store: Store, keychain: Keychain, classes: Mapping[str, RetentionClass]) -> Future[Verdict]:
    """In a thread of its own: whether there is a network makes no difference."""
    return background.begin(lambda: asyncio.run(Auditing(store, keychain, classes).verify()), "verifying")


def _renew(writing: Writing, renewed: list[Checkpoint]) -> None:
    for checkpoint in renewed:
        audit.keep_checkpoint(writing, checkpoint)
    audit.note(writing, Act.KEY_CHANGED, key="device")


def verdict(db: Connection, device_secret: str | None) -> Verdict:
    """`device_secret` is the keychain's; without it no checkpoint can be this computer's."""
    known = audit.checkpoints(db)
    return log.verify(audit.everything(db), known, _is_ours(device_secret))


def _is_ours(device_secret: str | None) -> Verify:
    signer = DeviceKeys.from_secret(device_secret).signing_public if device_secret else b""

    def check(checkpoint: Checkpoint) -> bool:
        return checkpoint.signer == signer and _signed_by(signer, checkpoint)

    return check


def _signed_by(signer: bytes, checkpoint: Checkpoint) -> bool:
    try:
        Ed25519PublicKey.from_public_bytes(signer).verify(checkpoint.signature, checkpoint.statement)
    except InvalidSignature:
        return False
    return True
