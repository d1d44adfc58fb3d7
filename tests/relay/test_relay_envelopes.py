"""Sealing: no nonce twice under one key, no key longer than it may live, nobody else's key."""

import pytest

from conwerz_desktop.relay_client import DeviceKeys
from conwerz_desktop.relay_client.envelopes import Header, header
from conwerz_relay import envelopes
from conwerz_relay.envelopes import KEY_LIFE, Kind, Sealer, Suite, public_key
from conwerz_relay.records import Device
from tests.relay.harness import MovableClock


def enrolled(keys: DeviceKeys) -> Device:
    return Device(keys.id, keys.tenant, keys.signing_public, int(keys.suite), keys.public_key(), b"", 30)


@pytest.fixture
def device() -> Device:
    return enrolled(DeviceKeys.new())


@pytest.fixture
def clock() -> MovableClock:
    return MovableClock(0)


def sealed(sealer: Sealer, device: Device) -> Header:
    return header(sealer.seal(device, Kind.WEBHOOK, b"{}").body)


def test_no_nonce_twice(device: Device) -> None:
    sealer = Sealer()
    heads = [sealed(sealer, device) for _ in range(1_000)]
    assert len({head.nonce for head in heads}) == len({head.envelope_id for head in heads}) == 1_000
    assert len({head.key_id for head in heads}) == 1


def test_a_key_lives_ten_minutes(device: Device, clock: MovableClock) -> None:
    sealer = Sealer(clock)
    first = sealed(sealer, device).key_id
    clock.pass_(int(KEY_LIFE) - 1)
    assert sealed(sealer, device).key_id == first
    clock.pass_(1)
    assert sealed(sealer, device).key_id != first


def test_a_key_is_used_so_often(device: Device, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(envelopes, "KEY_USES", 3)
    sealer = Sealer()
    heads = [sealed(sealer, device) for _ in range(4)]
    assert len({head.key_id for head in heads[:3]}) == 1
    assert heads[3].key_id != heads[0].key_id


def test_spent_keys_are_forgotten(device: Device, clock: MovableClock) -> None:
    sealer = Sealer(clock)
    sealed(sealer, device)
    list(sealer.forget_spent())
    assert len(sealer._keys) == 1
    clock.pass_(int(KEY_LIFE))
    list(sealer.forget_spent())
    assert sealer._keys == {}


def test_every_device_and_every_renewal_has_its_own_key(device: Device) -> None:
    sealer = Sealer()
    renewed = Device(device.id, device.tenant, device.signing_key, 1, DeviceKeys.new().public_key()[-32:], b"", 30)
    others = [enrolled(DeviceKeys.new()), renewed]
    assert len({sealed(sealer, each).key_id for each in (device, *others)}) == 3


def test_two_processes_share_no_key(device: Device) -> None:
    assert sealed(Sealer(), device).key_id != sealed(Sealer(), device).key_id


@pytest.mark.parametrize(("suite", "size"), [(1, 0), (1, 31), (2, 0), (2, 32), (2, 1_215)])
def test_what_is_no_key_is_refused(suite: int, size: int) -> None:
    with pytest.raises(ValueError, match=r".*"):
        public_key(Suite(suite), bytes(size))
