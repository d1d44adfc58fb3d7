"""The device's keys and the recovery code."""

import hashlib
import json

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from conwerz_desktop.relay_client import DeviceKeys, recovery
from conwerz_desktop.relay_client.suites import HPKE, Suite

WORDS = "legal winner thank year wave sausage worth useful legal winner thank yellow"
RECORDED = "be0e61cc1091b508b87d2715ebd993f957dbadeda8b2d8c2df65a06aa5ef1f68"


def test_a_secret_brings_the_same_device_back() -> None:
    device = DeviceKeys.new()
    again = DeviceKeys.from_secret(device.to_secret())
    assert (again.id, again.suite, again.opening) == (device.id, device.suite, device.opening)
    assert again.public_key() == device.public_key()


def test_a_secret_fits_every_keychain() -> None:
    """Windows' Credential Locker takes 2,560 bytes of UTF-16."""
    assert len(DeviceKeys.new().to_secret()) < 1_280


@pytest.mark.parametrize("change", [{"suite": 9}, {"opening": "!"}, {"signing": "AAAA"}, {"opening": "AAAA"}])
def test_what_is_no_secret_is_refused(change: dict[str, object]) -> None:
    members = json.loads(DeviceKeys.new().to_secret()) | change
    for secret in (json.dumps(members), "", "[]", "{}"):
        with pytest.raises(ValueError, match="not the secret of a device"):
            DeviceKeys.from_secret(secret)


def test_no_secret_is_shown() -> None:
    device = DeviceKeys.new()
    assert "opening" not in repr(device)
    assert repr(device.opening) not in repr(device)


def test_the_id_follows_from_the_signing_key() -> None:
    signing = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
    device = DeviceKeys(Suite.X25519, bytes(range(32)), signing)
    assert device.id == hashlib.sha256(b"conwerz device 1" + signing.public_key().public_bytes_raw()).digest()[:16]
    assert len(device.public_key()) == 32


def test_new_devices_have_the_hybrid_suite_here() -> None:
    device = DeviceKeys.new()
    assert (device.suite, len(device.public_key())) == (Suite.MLKEM768_X25519, 1_216)


def test_words_are_twelve_and_new_each_time() -> None:
    assert len(recovery.new_words().split()) == 12
    assert recovery.new_words() != recovery.new_words()


def test_the_recovery_key_is_always_the_same_for_its_words() -> None:
    """Recorded: an owner's note must be worth something in ten years."""
    assert recovery.public_key(WORDS).hex() == RECORDED
    assert recovery.public_key(f"  {WORDS.upper()}\n".replace(" ", "  ")).hex() == RECORDED


@pytest.mark.parametrize("words", ["", "legal", WORDS.replace("yellow", "year"), WORDS.replace("legal", "legall")])
def test_wrong_words_are_told(words: str) -> None:
    with pytest.raises(recovery.WrongWords):
        recovery.private_key(words)


def test_what_is_sealed_to_the_recovery_key_opens() -> None:
    sealed = HPKE[Suite.X25519].encrypt(b"data key", recovery.private_key(WORDS).public_key(), b"info")
    assert HPKE[Suite.X25519].decrypt(sealed, recovery.private_key(WORDS), b"info") == b"data key"
