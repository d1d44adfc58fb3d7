"""Opening envelopes (relay/PROTOCOL.md, envelopes). Every version that a relay ever wrote stays readable."""

import struct
from collections.abc import Mapping
from contextlib import suppress
from enum import IntEnum
from typing import Protocol

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from conwerz_desktop.domain.records import record
from conwerz_desktop.relay_client.device import DeviceKeys
from conwerz_desktop.relay_client.errors import EnvelopeError
from conwerz_desktop.relay_client.suites import HPKE, PrivateKey, Suite

VERSION = 1
HEADER = struct.Struct(">BB16s16s16s16s12s")
INFO = b"conwerz data key 1"


class Kind(IntEnum):
    WEBHOOK = 1
    GAP = 2
    NOTICE = 3


@record
class SealedKey:
    """A data key, sealed to the device and, unless empty, to the recovery key."""

    sealed: bytes
    recovery: bytes


@record
class Header:
    suite: Suite
    tenant: bytes
    device: bytes
    envelope_id: bytes
    key_id: bytes
    nonce: bytes

    @property
    def info(self) -> bytes:
        return INFO + self.tenant + self.device + self.key_id


def header(envelope: bytes) -> Header:
    """Raises EnvelopeError for what no version of ours can be."""
    try:
        version, suite, *rest = HEADER.unpack_from(envelope)
        if version != VERSION:
            raise EnvelopeError("version")
        return Header(Suite(suite), *rest)
    except (struct.error, ValueError):
        raise EnvelopeError("header") from None


class Opens(Protocol):
    """What can open the envelopes of a page."""

    def open(self, envelope: bytes, keys: Mapping[bytes, SealedKey]) -> tuple[Kind, bytes]: ...

    def forget_all_but(self, keys: Mapping[bytes, SealedKey]) -> None: ...


class Opener:
    """Opens what was sealed to one device, and remembers the last page's data keys: one serves many envelopes.

    `former`: the same device's keys before it enrolled with new ones, for what waits since then.
    """

    def __init__(self, device: DeviceKeys, *former: DeviceKeys) -> None:
        self._device = device
        self._private = [(each.suite, each.private_key()) for each in (device, *former)]
        self._ciphers: dict[bytes, AESGCM] = {}

    def open(self, envelope: bytes, keys: Mapping[bytes, SealedKey]) -> tuple[Kind, bytes]:
        """Kind and content. `keys` by key id, as they came with the page. Raises EnvelopeError."""
        head = header(envelope)
        if (head.device, head.tenant) != (self._device.id, self._device.tenant) or not self._of(head.suite):
            raise EnvelopeError("not for this device")
        return _opened(envelope, head, self._cipher(head, keys))

    def forget_all_but(self, keys: Mapping[bytes, SealedKey]) -> None:
        self._ciphers = {key_id: cipher for key_id, cipher in self._ciphers.items() if key_id in keys}

    def _cipher(self, head: Header, keys: Mapping[bytes, SealedKey]) -> AESGCM:
        if head.key_id not in self._ciphers:
            if head.key_id not in keys:
                raise EnvelopeError("no key")
            self._ciphers[head.key_id] = self._data_key(head, keys[head.key_id].sealed)
        return self._ciphers[head.key_id]

    def _data_key(self, head: Header, sealed: bytes) -> AESGCM:
        *others, last = self._of(head.suite)
        for private in others:
            with suppress(EnvelopeError):
                return data_key(head, sealed, private, head.suite)
        return data_key(head, sealed, last, head.suite)

    def _of(self, suite: Suite) -> list[PrivateKey]:
        return [private for known, private in self._private if known is suite]


def open_with_recovery(envelope: bytes, key: SealedKey, recovery: PrivateKey) -> tuple[Kind, bytes]:
    """Opens an envelope of a device whose own key is lost. Raises EnvelopeError."""
    head = header(envelope)
    return _opened(envelope, head, data_key(head, key.recovery, recovery, Suite.X25519))


def data_key(head: Header, sealed: bytes, private: PrivateKey, suite: Suite) -> AESGCM:
    try:
        return AESGCM(HPKE[suite].decrypt(sealed, private, head.info))
    except (InvalidTag, ValueError):
        raise EnvelopeError("key") from None


def _opened(envelope: bytes, head: Header, cipher: AESGCM) -> tuple[Kind, bytes]:
    try:
        content = cipher.decrypt(head.nonce, envelope[HEADER.size :], envelope[: HEADER.size])
        return Kind(content[0]), content[1:]
    except (InvalidTag, ValueError, IndexError):
        raise EnvelopeError("body") from None
