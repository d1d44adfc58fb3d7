"""Leads that stay of a Page that was disconnected, and who may have them erased later."""

import pytest

from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.disconnecting import PATIENCE, Choice
from conwerz_desktop.domain.doubts import Why
from conwerz_desktop.relay_client.pages import Notice
from conwerz_desktop.services import notices
from conwerz_desktop.store import connections, disconnections, purge
from conwerz_desktop.store.database import Writing
from conwerz_desktop.store.purge import Until
from tests.unit.services.one_computer import (
    Computer,
    asks_for_deletion,
    connect_again,
    doubted,
    give_lead,
    hear,
    keeps_leads,
    owner,
    rows,
    told,
)


async def test_leads_stay_where_the_owner_keeps_them_and_are_found_again(computer: Computer) -> None:
    shop = computer.shop
    shop.customer(Channel.MESSENGER)
    number, asset, _ = shop.assets[Channel.MESSENGER]
    give_lead(shop, number)
    done = await computer.disconnecting().disconnect(number, Choice(keep_leads=True))
    assert done
    assert computer.connected() == {Channel.INSTAGRAM, Channel.WHATSAPP}
    assert [rows(shop, table) for table in ("message", "conversation", "lead", "submission")] == [0, 0, 1, 1]
    assert shop.store.read(lambda db: connections.find(db, asset)).result() is None
    shop.store.write(lambda writing: connections.add(writing, asset, "Bella Ceramics")).result()
    row = shop.store.read(lambda db: connections.find(db, asset)).result()
    assert row
    give_lead(shop, row.id)
    assert rows(shop, "submission") == 1


async def test_the_owners_own_order_tells_of_the_deletion_that_it_does(computer: Computer) -> None:
    shop = computer.shop
    asks_for_deletion(shop, owner(shop))
    await computer.disconnecting().disconnect(shop.assets[Channel.MESSENGER][0], Choice())
    assert told(shop) == ("c0de",)


async def test_the_owners_keeping_leads_is_no_word_of_who_asked_for_deletion(computer: Computer) -> None:
    shop = computer.shop
    asks_for_deletion(shop, "218471")
    await keeps_leads(computer, whole=True)
    await computer.doubting().settle_what_is_left()
    assert (rows(shop, "lead"), told(shop)) == (1, ())


async def test_leads_that_were_kept_go_when_who_had_granted_them_asks_for_it_later(computer: Computer) -> None:
    shop = computer.shop
    await keeps_leads(computer, whole=True)
    backups = computer.backups
    asks_for_deletion(shop, owner(shop))
    assert told(shop) == ()
    await computer.doubting().settle_what_is_left()
    assert (rows(shop, "lead"), rows(shop, "submission"), computer.backups) == (0, 0, backups + 1)
    assert told(shop) == ("c0de",)
    known = shop.store.read(disconnections.everything).result()[0]
    assert (known.facts.why, dict(known.facts.counts)["leads"], known.to_do) == (Why.DELETION, 1, None)
    assert shop.store.read(lambda db: db.execute("SELECT count(*) FROM asset").fetchone()[0]).result() == 2


@pytest.mark.parametrize("again", [False, True])
async def test_the_relay_forgets_whose_leads_have_gone_unless_it_is_connected_again(
    computer: Computer, *, again: bool
) -> None:
    """It had been told that they stay. Where it does not answer, that waits for it, and the page does not."""
    shop, asset = computer.shop, computer.shop.assets[Channel.MESSENGER][1]
    await keeps_leads(computer, whole=True)
    released = f"DELETE /v1/routes/messenger/{asset.id}"
    assert computer.asked == [released]
    asks_for_deletion(shop, owner(shop))
    computer.is_down = True
    await computer.doubting().settle_what_is_left()
    assert (rows(shop, "lead"), told(shop), computer.asked) == (0, ("c0de",), [released])
    if again:
        connect_again(shop, asset)
    computer.is_down = False
    await computer.disconnecting().finish()
    assert computer.asked == [released] * (1 if again else 2)
    assert shop.store.read(disconnections.unfinished).result() == ()


@pytest.mark.parametrize("kept", [False, True])
async def test_whoever_asks_twice_is_told_on_both_pages(computer: Computer, kept: bool) -> None:
    shop = computer.shop
    asset = shop.assets[Channel.MESSENGER][1]
    if kept:
        await keeps_leads(computer, whole=True)
    else:
        shop.meta.verbs.revoke_access("user")
    for code in ("c0de", "c0de", "c1de"):
        facts = {"channel": "messenger", "asset": asset.id, "why": "deletion", "code": code, "user": owner(shop)}
        notice = Notice(1, "access_ended", facts)
        shop.store.write(lambda writing, each=notice: notices.hear(writing, each)).result()  # type: ignore[misc]
    assert told(shop) == ()
    await computer.doubting().settle()
    await computer.doubting().settle_what_is_left()
    assert told(shop) == ("c0de", "c1de")


async def test_a_notice_that_names_somebody_else_or_nobody_leaves_kept_leads(computer: Computer) -> None:
    """A relay that makes one up does not know who had granted: it keeps nobody's id."""
    shop = computer.shop
    await keeps_leads(computer, whole=True)
    for user in ("218471", ""):
        asks_for_deletion(shop, user)
    await computer.doubting().settle_what_is_left()
    assert (rows(shop, "lead"), told(shop)) == (1, ())


async def test_while_the_grant_stands_no_notice_erases_kept_leads(computer: Computer) -> None:
    """Not after a day either: then it is forgotten, and the end of the grant that comes later erases nothing."""
    shop = computer.shop
    await keeps_leads(computer, whole=False)
    asks_for_deletion(shop, owner(shop))
    doubting = computer.doubting()
    await doubting.settle_what_is_left()
    assert (rows(shop, "lead"), told(shop)) == (1, ())
    shop.meta.verbs.move_clock(seconds=PATIENCE // 1000)
    await doubting.settle_what_is_left()
    await computer.disconnecting().disconnect(shop.assets[Channel.INSTAGRAM][0], Choice())
    await doubting.settle_what_is_left()
    assert (rows(shop, "lead"), told(shop)) == (1, ())


async def test_what_meta_says_of_another_connection_of_the_same_grant_counts(computer: Computer) -> None:
    shop = computer.shop
    await keeps_leads(computer, whole=False)
    asks_for_deletion(shop, owner(shop))
    shop.meta.verbs.revoke_access("user")
    hear(shop, shop.assets[Channel.INSTAGRAM][1], Why.DELETION)
    doubting = computer.doubting()
    await doubting.settle()
    await doubting.settle_what_is_left()
    assert (rows(shop, "lead"), told(shop)) == (0, ("c0de",))


async def test_whoever_asked_is_kept_as_a_mark_only(computer: Computer) -> None:
    shop = computer.shop
    await keeps_leads(computer, whole=True)
    asks_for_deletion(shop, owner(shop))
    assert shop.store.prove([owner(shop)]).strings == frozenset()


async def test_connecting_again_begins_with_a_grant_that_stands(computer: Computer) -> None:
    shop = computer.shop
    await keeps_leads(computer, whole=True)
    asset = shop.assets[Channel.MESSENGER][1]
    shop.store.write(lambda writing: connections.add(writing, asset, "Bella", user=owner(shop))).result()
    asks_for_deletion(shop, owner(shop))
    assert doubted(shop) == [Why.DELETION], "as of anything that is connected: Meta is asked"
    assert rows(shop, "lead") == 1


async def test_a_place_that_stayed_for_leads_goes_with_the_last_of_them(computer: Computer) -> None:
    """It would keep the Page's id for ever."""
    shop = computer.shop
    await keeps_leads(computer, whole=True)

    def purge_now(writing: Writing) -> int:
        return purge.erase_bare_assets(writing, Until(0, 0), 50).rows

    assert shop.store.write(purge_now).result() == 0
    shop.store.write(lambda writing: purge.erase_submissions(writing, Until(0, 0, leads=writing.now), 50)).result()
    assert (shop.store.write(purge_now).result(), rows(shop, "asset"), rows(shop, "lead")) == (1, 2, 0)
