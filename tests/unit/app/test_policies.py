"""A computer's policy: where it counts, that it cannot be got round, and that a broken one opens nothing."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from conwerz_desktop.app import doctor, enforcing, opening, plans, policies, relays
from conwerz_desktop.app.clock import Clock as ProgramClock
from conwerz_desktop.app.clock import real_now
from conwerz_desktop.app.profile import Profile
from conwerz_desktop.app.shop import Shop
from conwerz_desktop.domain.ai import Auto, AutoHours, Provider
from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.permissions import Feature
from conwerz_desktop.domain.policy import Policy, PolicyError
from conwerz_desktop.keychain import Keychain
from conwerz_desktop.services import retention
from conwerz_desktop.services.ai.steering import Steering
from conwerz_desktop.store import ai, settings
from conwerz_desktop.store.database import Store
from tests.unit.keychain.small_vault import SmallVault

SERVICE = "Conwerz practice"
LOCAL = Provider("http://127.0.0.1:11434/v1", "small", is_on=True)


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(policies, "folder", lambda: tmp_path)
    return tmp_path / "policy.toml"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    profile = Profile(tmp_path / "profile", SERVICE)
    profile.folder.mkdir()
    opened = opening.open_store(profile, Keychain(SERVICE, SmallVault()), real_now)
    yield opened
    opened.close()


def days(store: Store) -> int:
    return store.read(settings.message_days).result()


def test_without_a_file_nothing_is_decided(file: Path) -> None:
    assert policies.find() == Policy()
    assert relays.decided() == relays.of_build()
    assert doctor.policy().detail == "none"


def test_the_administrators_relay_counts_before_the_owners(file: Path, store: Store) -> None:
    relays.keep(store, "https://owner.example", "").result()
    file.write_text('relay = "https://relay.example"', "utf-8")
    assert store.read(relays.choice).result().url == "https://relay.example"
    file.unlink()
    assert store.read(relays.choice).result().url == "https://owner.example"


def test_its_plan_switches_off_beside_the_other_plans(file: Path, tmp_path: Path) -> None:
    file.write_text('off = ["leads"]', "utf-8")
    (tmp_path / "plan.toml").write_text('off = ["whatsapp"]', "utf-8")
    assert plans.find(None).off == {Feature.LEADS, Feature.WHATSAPP}


def test_a_mark_that_editors_put_first_is_no_mistake(file: Path) -> None:
    file.write_bytes(b"\xef\xbb\xbfmessage_days = 30\n")
    assert policies.find().message_days == 30


def test_nor_is_it_in_a_plan(file: Path, tmp_path: Path) -> None:
    named = tmp_path / "named.toml"
    named.write_bytes(b"\xef\xbb\xbf")
    assert plans.find(named) == plans.find(None)


def test_no_choice_of_the_owners_keeps_messages_longer(store: Store) -> None:
    enforcing.enforce(store, Policy(message_days=30))
    assert days(store) == 30, "where the owner chose nothing"
    store.write(lambda writing: retention.choose(writing, 90)).result()
    assert days(store) == 30
    store.write(lambda writing: retention.choose(writing, 14)).result()
    assert days(store) == 14, "shorter is the owner's own business"


def test_what_is_no_longer_decided_is_the_owners_again(store: Store) -> None:
    enforcing.enforce(store, Policy(message_days=30, ai=False))
    enforcing.enforce(store, Policy())
    assert days(store) == 90
    assert not store.read(lambda db: settings.get(db, settings.AI_FORBIDDEN)).result()


def test_a_forbidden_model_is_off_and_cannot_be_switched_on(store: Store) -> None:
    steering = Steering(store, practice=True)
    steering.configure(LOCAL).result()
    steering.set_auto(Channel.MESSENGER, Auto(True, AutoHours.ALWAYS, 5)).result()
    assert store.read(ai.provider).result().is_on
    enforcing.enforce(store, Policy(ai=False))
    assert not store.read(ai.provider).result().is_on
    assert not store.read(ai.autos).result()[Channel.MESSENGER].is_on
    steering.configure(Provider(LOCAL.url, "another", is_on=True)).result()
    enforcing.enforce(store, Policy())
    assert not store.read(ai.provider).result().is_on, "nor for later"


def test_nothing_is_written_where_nothing_changed(store: Store) -> None:
    enforcing.enforce(store, Policy(message_days=30))
    heard: list[object] = []
    store.subscribe(heard.append)
    enforcing.enforce(store, Policy(message_days=30))
    store.read(lambda _: None).result()
    assert not heard


@pytest.mark.parametrize("content", [b"ai = no", b"\xff"])
def test_a_broken_policy_opens_no_shop_and_is_named(file: Path, tmp_path: Path, content: bytes) -> None:
    file.write_bytes(content)
    profile = Profile(tmp_path / "profile", SERVICE)
    with pytest.raises(PolicyError, match=r"policy\.toml"):
        Shop(profile, Keychain(SERVICE, SmallVault()), ProgramClock(real_now))
    assert not profile.database.exists()
    assert not policies.is_readable()
    finding = doctor.policy()
    assert (finding.key, str(file) in finding.detail) == ("policy", True)


def test_a_policy_that_may_not_be_read_is_not_passed_over(file: Path) -> None:
    file.mkdir()
    with pytest.raises(PolicyError):
        policies.find()
