"""What the relay says has ended: hidden, asked about, and erased or shown again."""

from collections.abc import Callable

import pytest

from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.disconnecting import PATIENCE, Choice
from conwerz_desktop.domain.doubts import HOUR, LATE_TRIES, Why
from conwerz_desktop.meta.graph import GraphClient
from conwerz_desktop.services import entries
from conwerz_desktop.services.taking_back import TakingBack
from conwerz_desktop.store import connections, disconnections, doubts
from tests.unit.services.conftest import PracticeShop
from tests.unit.services.one_computer import (
    Computer,
    asks_for_deletion,
    connect_again,
    cut_off_after,
    doubted,
    give_lead,
    hear,
    owner,
    rows,
    shown,
    told,
)


async def test_a_forged_notice_erases_nothing_while_meta_confirms_the_grant(computer: Computer) -> None:
    """It hides until Meta was heard; Meta is asked again for a day; then it is forgotten."""
    shop = computer.shop
    shop.customer(Channel.MESSENGER)
    hear(shop, shop.assets[Channel.MESSENGER][1], Why.DELETION)
    assert (rows(shop, "message"), shown(shop)) == (1, 0)
    doubting = computer.doubting()
    await doubting.settle()
    assert (shown(shop), doubted(shop)) == (1, [Why.DELETION])
    shop.meta.verbs.move_clock(seconds=PATIENCE // 1000)
    await doubting.settle()
    assert (shown(shop), doubted(shop)) == (1, [])
    assert computer.token(Channel.MESSENGER)


async def test_what_meta_confirms_late_is_erased_by_the_reminder(computer: Computer) -> None:
    shop = computer.shop
    shop.customer(Channel.MESSENGER)
    hear(shop, shop.assets[Channel.MESSENGER][1], Why.REMOVED)
    doubting = computer.doubting()
    await doubting.settle()
    shop.meta.verbs.revoke_access("user")
    await doubting.settle()
    assert shown(shop) == 1, "it was asked a moment ago"
    shop.meta.verbs.move_clock(seconds=60)
    await doubting.settle()
    assert rows(shop, "message") == 0


async def test_a_notice_that_nobody_confirms_hides_for_a_day_and_then_erases(
    computer: Computer, cut_off: GraphClient
) -> None:
    """A computer that was asleep over the day is given the time to find its network first."""
    shop = computer.shop
    shop.customer(Channel.MESSENGER)
    hear(shop, shop.assets[Channel.MESSENGER][1], Why.REMOVED)
    doubting = computer.doubting(cut_off)
    await doubting.settle()
    assert (rows(shop, "message"), shown(shop)) == (1, 0)
    shop.meta.verbs.move_clock(seconds=PATIENCE // 1000)
    await doubting.settle()
    assert rows(shop, "message") == 1, "it may just have woken"
    shop.meta.verbs.move_clock(seconds=LATE_TRIES // 1000)
    await doubting.settle()
    assert rows(shop, "message") == 0
    assert computer.token(Channel.MESSENGER) is None


@pytest.mark.parametrize(("why", "left"), [(Why.REMOVED, 1), (Why.DELETION, 0)])
async def test_what_meta_confirms_is_erased_and_leads_stay_unless_deletion_is_asked(
    computer: Computer, why: Why, left: int
) -> None:
    shop = computer.shop
    shop.customer(Channel.MESSENGER)
    number, asset, _ = shop.assets[Channel.MESSENGER]
    give_lead(shop, number)
    shop.meta.verbs.revoke_access("user")
    hear(shop, asset, why)
    assert rows(shop, "living_lead") == 0, "it is hidden at once"
    await computer.doubting().settle()
    assert (rows(shop, "message"), rows(shop, "lead")) == (0, left)
    assert rows(shop, "living_lead") == left
    assert computer.token(Channel.MESSENGER) is None


async def test_everything_that_was_granted_goes_when_the_app_is_removed_at_facebook(computer: Computer) -> None:
    """What was erased for one of them is no sign that the owner wants to sign the others in again."""
    shop = computer.shop
    shop.meta.verbs.revoke_access("user")
    for channel in (Channel.MESSENGER, Channel.INSTAGRAM):
        hear(shop, shop.assets[channel][1], Why.REMOVED)
    await computer.doubting().settle()
    assert computer.connected() == {Channel.WHATSAPP}
    for known in shop.store.read(disconnections.everything).result():
        assert (known.facts.grant_ended, known.facts.waiting, known.facts.why) == (True, False, Why.REMOVED)
        assert {deed.answer for deed in known.facts.deeds} == {"190", "success"}, "the first took the login along"


@pytest.mark.parametrize("why", [Why.REMOVED, Why.DELETION])
async def test_a_word_about_one_page_takes_nothing_from_the_others(computer: Computer, why: Why) -> None:
    """Its own token is refused, the login lives: a lost role at the Page, or a notice that was made up."""
    shop = computer.shop
    shop.customer(Channel.INSTAGRAM)
    _, asset, token = shop.assets[Channel.MESSENGER]
    shop.meta.verbs.expire_token(token)
    hear(shop, asset, why)
    await computer.doubting().settle()
    assert computer.connected() == {Channel.INSTAGRAM, Channel.WHATSAPP}
    assert (rows(shop, "message"), computer.relay_revoked) == (1, 0)
    assert computer.keychain.get(entries.LOGIN)
    assert await TakingBack(shop.graph).probe(shop.meta.facts()["user_token"]) == "success"
    assert ended_grants(shop) == 0


async def test_all_that_a_person_granted_has_ended_once_meta_refuses_the_login(computer: Computer) -> None:
    shop = computer.shop
    shop.meta.verbs.revoke_access("user")
    hear(shop, shop.assets[Channel.MESSENGER][1], Why.REMOVED)
    await computer.doubting().settle()
    assert computer.keychain.get(entries.LOGIN) is None
    assert ended_grants(shop) == 1, "Instagram's"


def ended_grants(shop: PracticeShop) -> int:
    query = "SELECT count(*) FROM asset WHERE grant_ended_at IS NOT NULL"
    return int(shop.store.read(lambda db: db.execute(query).fetchone()[0]).result())


async def test_the_others_of_a_grant_that_was_ended_here_wait_to_be_signed_in_again(computer: Computer) -> None:
    shop = computer.shop
    shop.customer(Channel.INSTAGRAM)
    await computer.disconnecting().disconnect(shop.assets[Channel.MESSENGER][0], Choice())
    hear(shop, shop.assets[Channel.INSTAGRAM][1], Why.REMOVED)
    await computer.doubting().settle()
    assert (shown(shop), doubted(shop)) == (1, [])
    assert computer.connected() == {Channel.INSTAGRAM, Channel.WHATSAPP}


async def settle_while(computer: Computer, work: Callable[[], object], why: Why) -> None:
    """`work` is done when Doubting has asked Meta, and another disconnection has yet to end before its turn."""
    shop = computer.shop
    number, asset, _ = shop.assets[Channel.MESSENGER]
    shop.meta.verbs.revoke_access("user")
    hear(shop, asset, why)
    (doubt,) = shop.store.read(doubts.everything).result()
    work()
    await computer.disconnecting().disconnect(number, Choice(keep_leads=why is Why.REMOVED), doubt)


async def test_a_deletion_that_comes_while_a_removal_waits_for_its_turn_takes_its_place(computer: Computer) -> None:
    shop = computer.shop
    give_lead(shop, shop.assets[Channel.MESSENGER][0])
    await settle_while(computer, lambda: asks_for_deletion(shop, owner(shop)), Why.REMOVED)
    assert (doubted(shop), rows(shop, "lead")) == ([Why.DELETION], 1)
    await computer.doubting().settle()
    assert (rows(shop, "lead"), told(shop)) == (0, ("c0de",))


async def test_what_the_owner_has_connected_again_is_not_taken_back_by_an_older_doubt(computer: Computer) -> None:
    shop = computer.shop
    shop.customer(Channel.MESSENGER)
    asset = shop.assets[Channel.MESSENGER][1]
    await settle_while(computer, lambda: connect_again(shop, asset), Why.REMOVED)
    assert (rows(shop, "message"), shown(shop), rows(shop, "disconnection")) == (1, 1, 0)
    assert computer.token(Channel.MESSENGER)


async def test_an_older_doubt_begins_nothing_where_the_owner_connects_again_in_the_last_moment(
    computer: Computer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After it was looked at, and before the order is written down."""
    shop = computer.shop
    number, asset, _ = shop.assets[Channel.MESSENGER]
    hear(shop, asset, Why.REMOVED)
    (doubt,) = shop.store.read(doubts.everything).result()
    asked = computer.keychain.get

    def get(name: str) -> str | None:
        connect_again(shop, asset)
        return asked(name)

    monkeypatch.setattr(computer.keychain, "get", get)
    assert await computer.disconnecting().disconnect(number, Choice(), doubt) is None
    assert rows(shop, "disconnection") == 0


@pytest.mark.parametrize(("user", "left"), [("owner", 0), ("218471", 1)])
async def test_a_deletion_that_comes_while_a_removal_is_erased_is_heard(
    computer: Computer, cut_off: GraphClient, user: str, left: int
) -> None:
    """From who had granted it; else the leads stay that the removal left."""
    shop = computer.shop
    number, asset, _ = shop.assets[Channel.MESSENGER]
    give_lead(shop, number)
    shop.meta.verbs.revoke_access("user")
    hear(shop, asset, Why.REMOVED)
    (doubt,) = shop.store.read(doubts.everything).result()
    begun = computer.disconnecting().disconnect(number, Choice(keep_leads=True), doubt)
    await cut_off_after(shop.store, 2, begun)
    assert shop.store.read(lambda db: disconnections.erasing(db, asset)).result()
    asks_for_deletion(shop, owner(shop) if user == "owner" else user)
    assert told(shop) == ()
    await computer.disconnecting().finish()
    assert (computer.connected(), rows(shop, "lead")) == ({Channel.INSTAGRAM, Channel.WHATSAPP}, 1)
    await computer.doubting().settle_what_is_left()
    assert (rows(shop, "lead"), told(shop)) == (left, () if left else ("c0de",))


async def test_leads_of_what_another_computer_has_go_as_well(computer: Computer) -> None:
    shop = computer.shop
    give_lead(shop, shop.assets[Channel.MESSENGER][0])
    hear(shop, shop.assets[Channel.MESSENGER][1], Why.GIVEN_UP)
    await computer.doubting().settle()
    assert rows(shop, "lead") == 0


async def test_what_another_computer_has_is_given_up_by_the_shops_own_word(computer: Computer) -> None:
    """At Meta and at the relay it is the other's: nothing is taken back there."""
    shop = computer.shop
    shop.customer(Channel.MESSENGER)
    hear(shop, shop.assets[Channel.MESSENGER][1], Why.GIVEN_UP)
    await computer.doubting().settle()
    assert (rows(shop, "message"), computer.token(Channel.MESSENGER), computer.asked) == (0, None, [])
    assert computer.connected() == {Channel.INSTAGRAM, Channel.WHATSAPP}
    token = shop.assets[Channel.MESSENGER][2]
    assert await TakingBack(shop.graph).probe(token) == "success"


async def test_the_relays_word_alone_hides_what_was_taken_over_and_asks_the_owner(computer: Computer) -> None:
    shop = computer.shop
    shop.customer(Channel.MESSENGER)
    number, asset, _ = shop.assets[Channel.MESSENGER]
    hear(shop, asset, Why.TAKEN_OVER)
    shop.meta.verbs.move_clock(seconds=(PATIENCE + HOUR) // 1000)
    await computer.doubting().settle()
    assert (rows(shop, "message"), shown(shop), doubted(shop)) == (1, 0, [Why.TAKEN_OVER])
    hear(shop, asset, Why.REMOVED)
    assert doubted(shop) == [Why.REMOVED], "the stronger word counts"
    hear(shop, asset, Why.GIVEN_UP)
    await computer.disconnecting().disconnect(number, Choice())
    assert (rows(shop, "message"), computer.asked) == (0, [])


@pytest.mark.parametrize("why", [Why.REMOVED, Why.DELETION])
@pytest.mark.parametrize("is_last", [True, False], ids=["before it", "after it"])
async def test_that_another_computer_has_it_is_remembered_where_meta_denies_the_rest(
    computer: Computer, why: Why, is_last: bool
) -> None:
    """Meta's word says nothing about that, since the grant is good for both: hidden, it waits for the owner."""
    shop = computer.shop
    shop.customer(Channel.MESSENGER)
    asset = shop.assets[Channel.MESSENGER][1]
    for each in (Why.TAKEN_OVER, why) if is_last else (why, Why.TAKEN_OVER):
        hear(shop, asset, each)
    doubting = computer.doubting()
    await doubting.settle()
    assert (shown(shop), doubted(shop)) == (0, [why])
    shop.meta.verbs.move_clock(seconds=PATIENCE // 1000)
    await doubting.settle()
    assert (rows(shop, "message"), shown(shop), doubted(shop)) == (1, 0, [Why.TAKEN_OVER])
    connect_again(shop, asset)
    assert (shown(shop), doubted(shop)) == (1, [])


@pytest.mark.parametrize("why", [Why.REMOVED, Why.DELETION])
async def test_metas_silence_about_what_another_computer_has_erases_here_alone(
    computer: Computer, cut_off: GraphClient, why: Why
) -> None:
    """Nothing is left to be asked of Meta: it would be the other's subscription that ended."""
    shop = computer.shop
    shop.customer(Channel.MESSENGER)
    _, asset, token = shop.assets[Channel.MESSENGER]
    for each in (Why.TAKEN_OVER, why):
        hear(shop, asset, each)
    doubting = computer.doubting(cut_off)
    for seconds in (0, PATIENCE // 1000, LATE_TRIES // 1000):
        assert rows(shop, "message") == 1
        shop.meta.verbs.move_clock(seconds=seconds)
        await doubting.settle()
    assert (rows(shop, "message"), computer.token(Channel.MESSENGER)) == (0, None)
    assert (shop.store.read(disconnections.unfinished).result(), computer.asked) == ((), [])
    await computer.disconnecting().finish()
    assert await TakingBack(shop.graph).probe(token) == "success"


@pytest.mark.parametrize("why", [Why.TAKEN_OVER, Why.REMOVED])
async def test_connecting_again_ends_every_doubt(computer: Computer, why: Why) -> None:
    shop = computer.shop
    asset = shop.assets[Channel.MESSENGER][1]
    for each in (Why.TAKEN_OVER, why):
        hear(shop, asset, each)
    shop.store.write(lambda writing: connections.add(writing, asset, "Bella Ceramics")).result()
    assert doubted(shop) == []
    (row,) = shop.store.read(lambda db: [each for each in connections.everything(db) if each.asset == asset]).result()
    assert (row.taken_over, row.is_hidden) == (False, False)
