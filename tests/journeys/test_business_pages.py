"""A Page that a business owns: connected by the business's own token, and taken back from it, with the network cut."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.journeys.processes import Desktop, until
from tests.journeys.shops import OUTLET, LoggedIn, logged_in, secrets

CONWERZ = [sys.executable, "-m", "conwerz_desktop.app.main"]
LONG = 150.0  # what nobody answered is asked again after a minute
END = b"DELETE /v26.0/me/permissions"


@pytest.fixture
def fresh(tmp_path: Path, own_keyring: None) -> Iterator[LoggedIn]:
    with logged_in(tmp_path) as made:
        made.add_computer(os.environ["DBUS_SESSION_BUS_ADDRESS"])
        yield made


@pytest.fixture
def shop(fresh: LoggedIn) -> LoggedIn:
    fresh.connect_of_business(fresh.desktops[0])
    return fresh


def done(desktop: Desktop) -> dict[str, Any]:
    def find() -> dict[str, Any] | None:
        (found,) = desktop.ask("disconnections")
        return None if found["waiting"] else dict(found)

    ended = until(find, "it is finished", LONG)
    assert ended is not None
    return ended


def answers(ended: dict[str, Any]) -> dict[str, str]:
    return dict(map(tuple, ended["deeds"]))


def receipt(desktop: Desktop, number: int, folder: Path) -> dict[str, Any]:
    """Verified by the documented command."""
    file = folder / "receipt.json"
    file.write_text(desktop.ask("receipt", number=number))
    command = [*CONWERZ, "receipt", "--verify", str(file)]
    assert subprocess.run(command, capture_output=True, timeout=300, check=False).returncode == 0
    return dict(json.loads(file.read_text())["receipt"])


def test_it_is_taken_back_from_the_business_and_its_tokens_get_190(shop: LoggedIn, tmp_path: Path) -> None:
    (desktop,) = shop.desktops
    before = desktop.ask("tokens")
    assert [shop.answer_to(before[each]) for each in ("token", "holder")] == [0, 0]
    assert not desktop.ask("disconnect", channel="messenger", keep_leads=False, whole=True)["waiting"]
    ended = done(desktop)
    assert [answers(ended)[each] for each in ("unsubscribe", "revoke", "probe", "release")] == [
        *("success", "success"),
        *("190", "success"),
    ]
    assert [shop.answer_to(before[each]) for each in ("token", "holder")] == [190, 190], "replayed"
    assert before["page"] not in shop.meta.do("state")["installs"]
    assert {name for name in secrets(desktop) if before["page"] in name or name == "spare"} == set()
    assert receipt(desktop, ended["number"], tmp_path)["grant_ended"]


@pytest.mark.parametrize("after", ["unsubscribed", "ended"])
def test_cut_in_the_middle_it_goes_on_when_there_is_a_network(shop: LoggedIn, tmp_path: Path, after: str) -> None:
    """Whether Meta has heard the last word or not: nobody told us."""
    (desktop,) = shop.desktops
    before = desktop.ask("tokens")
    shop.wire.cut_after(END if after == "ended" else f"DELETE /v26.0/{before['page']}/subscribed_apps".encode())
    shop.relay.kill()
    assert desktop.ask("disconnect", channel="messenger", keep_leads=False, whole=True)["waiting"]
    assert not {name for name in secrets(desktop) if name.startswith(("token:messenger", "holder:messenger"))}
    shop.wire.mend()
    shop.relay.start()
    ended = done(desktop)
    assert (answers(ended)["probe"], answers(ended)["release"]) == ("190", "success")
    assert [shop.answer_to(before[each]) for each in ("token", "holder")] == [190, 190], "replayed"
    assert {name for name in secrets(desktop) if before["page"] in name} == set()
    assert receipt(desktop, ended["number"], tmp_path)["grant_ended"]


def test_where_meta_answers_the_relay_alone_that_ends_it(shop: LoggedIn, tmp_path: Path) -> None:
    (desktop,) = shop.desktops
    before = desktop.ask("tokens")
    shop.wire.cut()
    assert desktop.ask("disconnect", channel="messenger", keep_leads=False, whole=True)["waiting"]
    assert [shop.answer_to(before[each]) for each in ("token", "holder")] == [190, 190]
    shop.wire.mend()
    ended = done(desktop)
    assert (answers(ended)["revoke"], answers(ended)["probe"]) == ("by_relay", "190")
    assert receipt(desktop, ended["number"], tmp_path)["grant_ended"]


def test_here_only_it_goes_on_at_meta_and_the_receipt_says_so(shop: LoggedIn, tmp_path: Path) -> None:
    """Also with the network cut before Meta has heard of it."""
    (desktop,) = shop.desktops
    before = desktop.ask("tokens")
    shop.wire.cut()
    desktop.ask("disconnect", channel="messenger", keep_leads=False, whole=False)
    assert not {name for name in secrets(desktop) if name.startswith(("token:messenger", "holder:messenger"))}
    shop.wire.mend()
    ended = done(desktop)
    assert (answers(ended)["revoke"], answers(ended)["probe"]) == ("goes_on", "goes_on")
    assert [shop.answer_to(before[each]) for each in ("token", "holder")] == [0, 0]
    assert {name for name in secrets(desktop) if name.endswith(before["page"])} == set()
    told = receipt(desktop, ended["number"], tmp_path)
    assert (told["whole_grant"], told["grant_ended"]) == (False, False)


def test_connected_again_by_a_person_the_businesss_token_ends_also_with_the_network_cut(shop: LoggedIn) -> None:
    """Nobody could end it afterwards, since it is the only one."""
    (desktop,) = shop.desktops
    before = desktop.ask("tokens")
    desktop.ask("log_in", offers=[])
    shop.meta.do("set_fault", name="refuse_next", code=200, edge="system_user_access_tokens")
    shop.wire.cut_after(END)
    desktop.ask("connect", name=OUTLET)
    shop.wire.mend()
    until(lambda: shop.answer_to(before["holder"]) == 190, "Meta has ended it", LONG)
    until(lambda: desktop.ask("tokens")["spares"] == [], "and it is kept no longer", LONG)
    after = desktop.ask("tokens")
    assert (after["page"], after["holder"]) == (before["page"], None)
    assert (shop.answer_to(after["token"]), shop.answer_to(before["token"])) == (0, 190)


def test_a_connection_that_is_cut_off_leaves_no_token_of_the_business_alive(fresh: LoggedIn) -> None:
    """It was made before the Page's own could be had by it."""
    (desktop,) = fresh.desktops
    desktop.ask("log_in", offers=[], of_business=True)
    before = fresh.meta.do("state")["good_tokens"]["SYSTEM_USER"]
    fresh.wire.cut_after(b"fields=access_token")
    assert set(desktop.ask("connect", name=OUTLET).values()) == {False}
    assert desktop.ask("tokens")["holder"] is None
    fresh.wire.mend()
    until(lambda: desktop.ask("tokens")["spares"] == [], "Meta has ended it, and it is kept no longer", LONG)
    assert fresh.meta.do("state")["good_tokens"]["SYSTEM_USER"] == before
