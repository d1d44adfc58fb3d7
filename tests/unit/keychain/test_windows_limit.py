"""Long secrets in a vault that takes only small ones."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conwerz_desktop.keychain import Keychain
from conwerz_desktop.keychain.errors import Damaged
from tests.unit.keychain.small_vault import SmallVault


@given(
    st.lists(st.one_of(st.text(max_size=20), st.text(st.characters(min_codepoint=0x10000), min_size=600)), max_size=5)
)
def test_the_last_secret_is_read_and_nothing_of_the_others_stays(secrets: list[str]) -> None:
    vault = SmallVault()
    kept = Keychain("Conwerz test", vault)
    for secret in secrets:
        kept.set("token", secret)
        assert kept.get("token") == secret
        in_parts = "".join(part for (_, name), part in vault.items() if "#" in name)
        assert len(in_parts) in (0, len(secret)), "parts of an older secret stayed"
    kept.delete("token")
    assert not vault


def test_two_secrets_do_not_touch_each_other() -> None:
    kept = Keychain("Conwerz test", SmallVault())
    kept.set("token:1", "a" * 3_000)
    kept.set("token:2", "b" * 3_000)
    kept.delete("token:2")
    assert kept.get("token:1") == "a" * 3_000


@pytest.mark.parametrize("lost", ["token#a1", "token#a2"])
def test_a_missing_part_is_named_and_not_passed_over(lost: str) -> None:
    vault = SmallVault()
    kept = Keychain("Conwerz test", vault)
    kept.set("token", "a" * 3_000)
    del vault["Conwerz test", lost]
    with pytest.raises(Damaged, match="1 of 3"):
        kept.get("token")
    kept.set("token", "b" * 3_000)
    assert kept.get("token") == "b" * 3_000


@pytest.mark.parametrize("foreign", ["", "a", "zz", "c3", "ax"])
def test_an_entry_that_is_not_ours_is_damaged(foreign: str) -> None:
    vault = SmallVault({("Conwerz test", "token"): foreign})
    with pytest.raises(Damaged):
        Keychain("Conwerz test", vault).get("token")
