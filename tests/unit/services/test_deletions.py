"""Deletions that were asked for at Facebook: what becomes of each code here, and what its public page is told."""

import json
from collections.abc import Sequence

import httpx
import pytest

from conwerz_desktop.domain.channels import Asset, Channel
from conwerz_desktop.domain.disconnecting import PATIENCE, Choice
from conwerz_desktop.domain.doubts import MINUTE, Standing, Why
from conwerz_desktop.meta.graph import GraphClient
from conwerz_desktop.relay_client.client import RelayClient
from conwerz_desktop.relay_client.device import DeviceKeys
from conwerz_desktop.relay_client.pages import Notice
from conwerz_desktop.services import notices
from conwerz_desktop.services.doubting import LOOK, SELDOM, Doubting
from conwerz_desktop.store import connections, deletions, purge, since
from conwerz_desktop.store.database import Writing
from conwerz_desktop.store.purge import Until
from tests.unit.services.conftest import PracticeShop
from tests.unit.services.one_computer import (
    Computer,
    connect_again,
    cut_off_after,
    doubted,
    give_lead,
    hear,
    keeps_leads,
    owner,
    rows,
)

CODE = "c0de"


def ask(
    shop: PracticeShop,
    *channels: Channel,
    code: str = CODE,
    user: str | None = None,
    assets: Sequence[Asset] = (),
    asked_at: int | None = None,
) -> None:
    """The relay's notice that a person asked for the deletion of these, all in one."""
    about = [*(shop.assets[each][1] for each in channels), *assets] or [shop.assets[Channel.MESSENGER][1]]
    named = [{"channel": each.channel.value, "asset": each.id} for each in about]
    by = owner(shop) if user is None else user
    at = shop.store.time.now() if asked_at is None else asked_at
    facts = {"why": "deletion", "code": code, "user": by, "asked_at": at, "assets": named}
    shop.store.write(lambda writing: notices.hear(writing, Notice(1, "access_ended", facts))).result()


def untold(shop: PracticeShop) -> dict[str, Standing]:
    return dict(shop.store.read(deletions.untold).result())


async def settle(computer: Computer, graph: GraphClient | None = None) -> None:
    doubting = computer.doubting(graph)
    await doubting.settle()
    await doubting.settle_what_is_left()


def a_day_passes(shop: PracticeShop) -> None:
    shop.meta.verbs.move_clock(seconds=PATIENCE // 1000 + 1)


async def test_what_meta_never_confirms_is_told_as_kept(computer: Computer) -> None:
    """And asked anew where the same request is heard again."""
    shop = computer.shop
    shop.customer(Channel.MESSENGER)
    for _ in range(2):
        ask(shop)
        await settle(computer)
        assert untold(shop) == {CODE: Standing.ASKING}
        a_day_passes(shop)
        await settle(computer)
        assert (untold(shop), doubted(shop), rows(shop, "message")) == ({CODE: Standing.KEPT}, [], 1)


@pytest.mark.parametrize(("by_owner", "left", "told"), [(True, 0, Standing.ERASED), (False, 1, Standing.KEPT)])
async def test_who_keeps_leads_while_a_deletion_is_open_keeps_them_from_nobody_who_granted(
    computer: Computer, by_owner: bool, left: int, told: Standing
) -> None:
    shop = computer.shop
    ask(shop, user=owner(shop) if by_owner else "218471")
    await keeps_leads(computer, whole=True)
    await settle(computer)
    assert (rows(shop, "lead"), untold(shop)) == (left, {CODE: told})


async def test_leads_that_were_kept_here_only_are_told_as_kept_after_a_day(computer: Computer) -> None:
    shop = computer.shop
    await keeps_leads(computer, whole=False)
    ask(shop)
    await settle(computer)
    assert untold(shop) == {CODE: Standing.ASKING}
    a_day_passes(shop)
    await settle(computer)
    assert (untold(shop), rows(shop, "lead")) == ({CODE: Standing.KEPT}, 1)


async def test_an_order_that_still_asks_meta_is_waited_for(computer: Computer, cut_off: GraphClient) -> None:
    """Then its 190 is the word that counts."""
    shop = computer.shop
    number, *_ = shop.assets[Channel.MESSENGER]
    give_lead(shop, number)
    ask(shop)
    await computer.disconnecting(cut_off).disconnect(number, Choice(keep_leads=True))
    shop.meta.verbs.move_clock(seconds=PATIENCE // 1000 - 1)
    await settle(computer, cut_off)
    assert untold(shop) == {CODE: Standing.ASKING}
    await computer.disconnecting().finish()
    shop.meta.verbs.move_clock(seconds=2)
    await settle(computer)
    assert (untold(shop), rows(shop, "lead")) == ({CODE: Standing.ERASED}, 0)


async def test_a_deletion_of_what_is_given_up_anyway_is_done_and_told(computer: Computer) -> None:
    shop = computer.shop
    shop.customer(Channel.MESSENGER)
    hear(shop, shop.assets[Channel.MESSENGER][1], Why.GIVEN_UP)
    ask(shop)
    assert doubted(shop) == [Why.GIVEN_UP]
    await settle(computer)
    assert (untold(shop), rows(shop, "message")) == ({CODE: Standing.ERASED}, 0)


async def test_a_deletion_of_what_another_computer_has_asks_meta(computer: Computer) -> None:
    shop = computer.shop
    shop.customer(Channel.MESSENGER)
    hear(shop, shop.assets[Channel.MESSENGER][1], Why.TAKEN_OVER)
    shop.meta.verbs.revoke_access("user")
    ask(shop)
    await settle(computer)
    assert (untold(shop), rows(shop, "message")) == ({CODE: Standing.ERASED}, 0)


@pytest.mark.parametrize("after", range(1, 8))
async def test_a_code_that_comes_while_kept_leads_are_erased_is_told_too(computer: Computer, after: int) -> None:
    """After whichever of its commits, and whether it is cut off there or not."""
    shop = computer.shop
    await keeps_leads(computer, whole=True)
    ask(shop)
    await cut_off_after(shop.store, after, computer.doubting().settle_what_is_left())
    ask(shop, code="c1de")
    await computer.disconnecting().finish()
    await settle(computer)
    assert untold(shop) == {CODE: Standing.ERASED, "c1de": Standing.ERASED}
    assert (rows(shop, "lead"), rows(shop, "asset")) == (0, 2)


async def test_a_deletion_of_what_another_computer_has_ends_where_meta_denies_it(computer: Computer) -> None:
    """What that computer has goes on waiting for the owner, hidden, and is looked at seldom."""
    shop = computer.shop
    shop.customer(Channel.MESSENGER)
    hear(shop, shop.assets[Channel.MESSENGER][1], Why.TAKEN_OVER)
    ask(shop)
    await settle(computer)
    assert untold(shop) == {CODE: Standing.ASKING}
    a_day_passes(shop)
    await settle(computer)
    assert (untold(shop), doubted(shop)) == ({CODE: Standing.KEPT}, [Why.TAKEN_OVER])
    doubting = computer.doubting()
    await doubting.report_deletions()
    assert (rows(shop, "deletion"), rows(shop, "message"), rows(shop, "living_message")) == (0, 1, 0)
    assert shop.store.read(doubting._pause).result() == SELDOM


@pytest.mark.parametrize("is_kept", [False, True], ids=["connected", "leads that were kept"])
async def test_what_was_connected_after_it_was_asked_for_stays_and_its_page_is_told_so(
    computer: Computer, is_kept: bool
) -> None:
    """Whatever Meta says by now: an old request is repeated, and is about none of it. A new one is."""
    shop = computer.shop
    if is_kept:
        await keeps_leads(computer, whole=True)
    else:
        shop.customer(Channel.MESSENGER)
        shop.meta.verbs.revoke_access("user")
    ask(shop, asked_at=shop.store.time.now() - 2 * MINUTE)
    await settle(computer)
    assert (doubted(shop), untold(shop)) == ([], {CODE: Standing.KEPT})
    assert rows(shop, "living_lead" if is_kept else "living_message") == 1
    ask(shop, code="c1de")
    await settle(computer)
    assert rows(shop, "lead" if is_kept else "message") == 0
    assert untold(shop) == {CODE: Standing.ERASED, "c1de": Standing.ERASED}


async def test_clocks_that_are_a_little_apart_refuse_nobody(computer: Computer) -> None:
    shop = computer.shop
    ask(shop, asked_at=shop.store.time.now() - MINUTE // 2)
    assert (doubted(shop), untold(shop)) == ([Why.DELETION], {CODE: Standing.ASKING})


async def test_a_relay_that_does_not_answer_is_told_ever_more_seldom(computer: Computer) -> None:
    ask(computer.shop, assets=[Asset(Channel.MESSENGER, "404")])
    doubting, pauses = computer.doubting(), list[float | None]()
    computer.is_down = True
    for _ in range(8):
        await doubting.report_deletions()
        pauses.append(computer.shop.store.read(doubting._pause).result())
    assert pauses == sorted(pauses, key=float)
    assert (pauses[0], pauses[-1]) == (2 * LOOK, SELDOM)
    computer.is_down = False
    await doubting.report_deletions()
    assert computer.shop.store.read(doubting._pause).result() is None


async def test_nothing_is_told_as_erased_before_all_that_it_is_about(computer: Computer) -> None:
    """One of two tokens is refused; the other's Page is still there."""
    shop = computer.shop
    shop.customer(Channel.WHATSAPP)
    ask(shop, Channel.MESSENGER, Channel.WHATSAPP)
    shop.meta.verbs.expire_token(shop.assets[Channel.MESSENGER][2])
    await settle(computer)
    assert computer.connected() == {Channel.INSTAGRAM, Channel.WHATSAPP}
    assert untold(shop) == {CODE: Standing.ASKING}
    a_day_passes(shop)
    await settle(computer)
    assert untold(shop) == {CODE: Standing.KEPT}


async def test_nothing_is_told_as_erased_before_the_backups(computer: Computer) -> None:
    shop = computer.shop
    ask(shop)
    shop.meta.verbs.revoke_access("user")

    async def fails() -> dict[str, int]:
        raise OSError("no backup today")

    stuck = computer.disconnecting()
    stuck._erase_backups = fails
    with pytest.raises(OSError, match="no backup today"):
        await stuck.disconnect(shop.assets[Channel.MESSENGER][0], Choice())
    assert (computer.connected(), untold(shop)) == (
        {Channel.INSTAGRAM, Channel.WHATSAPP},
        {CODE: Standing.ASKING},
    )
    await computer.disconnecting().finish()
    assert untold(shop) == {CODE: Standing.ERASED}


async def test_what_is_not_here_is_told_as_erased(computer: Computer) -> None:
    """Also where this version does not know what it is."""
    ask(computer.shop, assets=[Asset(Channel.MESSENGER, "404")])
    facts = {"why": "deletion", "code": "c1de", "assets": [{"channel": "pigeons", "asset": "1"}, "x"]}
    write = computer.shop.store.write
    for _ in range(2):
        write(lambda writing: notices.hear(writing, Notice(1, "access_ended", facts))).result()
    assert untold(computer.shop) == {CODE: Standing.ERASED, "c1de": Standing.ERASED}
    assert rows(computer.shop, "deletion") == 2


async def test_who_connects_again_has_a_grant_that_stands(computer: Computer) -> None:
    shop = computer.shop
    ask(shop)
    connect_again(shop, shop.assets[Channel.MESSENGER][1])
    assert untold(shop) == {CODE: Standing.KEPT}


async def test_who_erases_by_hand_has_done_what_was_asked(computer: Computer) -> None:
    shop = computer.shop
    ask(shop)
    await computer.disconnecting().disconnect(shop.assets[Channel.MESSENGER][0], Choice())
    assert untold(shop) == {CODE: Standing.ERASED}


async def test_the_relay_is_told_each_step_once_and_again_until_it_has_heard(computer: Computer) -> None:
    shop, said = computer.shop, list[tuple[str, str]]()
    answers = [httpx.Response(503), httpx.Response(204), httpx.Response(422, json={"error": "deletion"})]

    def answer(request: httpx.Request) -> httpx.Response:
        body = json.loads(request.content)
        said.append((body["code"], body["state"]))
        return answers.pop(0)

    http = httpx.AsyncClient(transport=httpx.MockTransport(answer))
    relay = RelayClient(http, "https://relay.example", DeviceKeys.new(), lambda: 0)
    doubting = Doubting(shop.store, computer.keychain, shop.graph, lambda: relay, computer.disconnecting())
    ask(shop)
    for _ in range(3):
        await doubting.report_deletions()
    assert said == [(CODE, "asking")] * 2
    await computer.disconnecting().disconnect(shop.assets[Channel.MESSENGER][0], Choice())
    for _ in range(2):
        await doubting.report_deletions()
    assert said[2:] == [(CODE, "erased")], "a relay that does not know it is not asked again"
    assert rows(shop, "deletion") == 0


def test_what_is_heard_again_while_its_end_is_told_stays(shop: PracticeShop) -> None:
    ask(shop)
    connect_again(shop, shop.assets[Channel.MESSENGER][1])
    assert untold(shop) == {CODE: Standing.KEPT}
    ask(shop)
    shop.store.write(lambda writing: deletions.note_told(writing, CODE, Standing.KEPT)).result()
    assert untold(shop) == {CODE: Standing.ASKING}


def test_a_restored_shop_goes_on_with_what_was_open(shop: PracticeShop) -> None:
    """Of what it has again Meta is asked anew; what it has not is done."""
    gone = shop.assets[Channel.INSTAGRAM][1]
    ask(shop, Channel.MESSENGER)
    ask(shop, Channel.MESSENGER, code="kept")
    ask(shop, code="gone", assets=[Asset(Channel.MESSENGER, "404")])
    ask(shop, Channel.INSTAGRAM, code="since")
    known = shop.store.read(since.read).result()

    def restore(writing: Writing) -> None:
        writing.db.execute("DELETE FROM deletion")
        writing.db.execute("UPDATE asset SET doubt = '', doubted_at = NULL, is_hidden = 0")
        deletions.note(writing, "of the backup", None)
        row = connections.find(writing.db, gone)
        assert row
        connections.remove(writing, row.id)
        since.apply(writing, known)

    shop.store.write(restore).result()
    assert doubted(shop) == [Why.DELETION]
    assert untold(shop) == {
        CODE: Standing.ASKING,
        "kept": Standing.ASKING,
        "gone": Standing.ERASED,
        "since": Standing.ERASED,
    }


def test_no_code_is_kept_for_longer_than_a_receipt(shop: PracticeShop) -> None:
    ask(shop)
    ask(shop, code="gone", assets=[Asset(Channel.MESSENGER, "404")])
    shop.store.write(lambda writing: purge.erase_receipts(writing, Until(0, writing.now), 50)).result()
    assert untold(shop) == {CODE: Standing.ASKING}, "what is still here goes on being asked about"
