"""Which relay a build uses, which address an owner may type, and what a plan switches off."""

from pathlib import Path

import pytest

from conwerz_desktop.app import outgoing, plans, relays
from conwerz_desktop.app.options import Options
from conwerz_desktop.app.relays import BadAddress
from conwerz_desktop.app.running import run
from conwerz_desktop.domain.permissions import Feature


def test_a_build_names_its_relay_and_its_key() -> None:
    named = relays.of_build('url = "https://relay.example"\nfingerprint = "ab"')
    assert (named.url, named.fingerprint, named.is_here) == ("https://relay.example", "ab", False)
    assert relays.of_build().url == ""


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("relay.example", "https://relay.example"),
        ("https://relay.example:8443/", "https://relay.example:8443"),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
        ("http://localhost:8080", "http://localhost:8080"),
    ],
)
def test_an_address_is_kept_as_it_is_used(typed: str, kept: str) -> None:
    assert relays.address(typed) == kept


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("http://relay.example", "scheme"),
        ("ftp://relay.example", "scheme"),
        ("https://relay.example/v1", "path"),
        ("https://", "address"),
        ("https://me@relay.example", "address"),
        ("my relay", "address"),
    ],
)
def test_an_address_that_will_not_do_says_why(typed: str, why: str) -> None:
    with pytest.raises(BadAddress) as bad:
        relays.address(typed)
    assert bad.value.key == why


def test_only_a_relay_of_this_computer_may_be_on_loopback_beside_meta() -> None:
    outgoing.client(["https://graph.facebook.com"], loopback=False, own_relay="http://127.0.0.1:8080")
    with pytest.raises(ValueError, match="elsewhere"):
        outgoing.client(["https://graph.facebook.com"], loopback=False, own_relay="http://relay.example")


def test_a_plan_of_the_machine_and_one_of_the_start_both_switch_off(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    machine, named = tmp_path / "machine.toml", tmp_path / "named.toml"
    monkeypatch.setattr(plans, "of_machine", lambda: machine)
    assert plans.find(None).off == frozenset()
    named.write_text('off = ["leads"]', "utf-8")
    assert plans.find(named).off == {Feature.LEADS}
    machine.write_text('off = ["whatsapp"]', "utf-8")
    assert plans.find(named).off == {Feature.LEADS, Feature.WHATSAPP}


def test_a_plan_that_cannot_be_read_keeps_the_program_from_starting(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "plan.toml").write_text('off = ["sales"]', "utf-8")
    assert run(Options(profile=tmp_path, plan=tmp_path / "plan.toml")) == 2
    assert "off" in capsys.readouterr().err
    assert run(Options(profile=tmp_path, plan=tmp_path / "nowhere.toml")) == 2
