"""A connection taken back: in which order, with what answer, and what is left of it here."""

import pytest

from conwerz_desktop.app import erasing
from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.disconnecting import PATIENCE, Choice, Step
from conwerz_desktop.meta import standing
from conwerz_desktop.meta.errors import Refused
from conwerz_desktop.meta.graph import GraphClient
from conwerz_desktop.services import aside, entries, goodbye, signed_in
from conwerz_desktop.services.aside import Aside
from conwerz_desktop.services.disconnecting import LONGEST_REST, Disconnecting, pause
from conwerz_desktop.services.signed_in import Person
from conwerz_desktop.services.taking_back import TakingBack
from conwerz_desktop.store import connections, disconnections
from tests.unit.services.one_computer import Computer, cut_off_after, give_lead, owner, rows


async def test_a_page_is_taken_back_in_order_and_its_token_is_worth_nothing(computer: Computer) -> None:
    shop = computer.shop
    shop.customer(Channel.MESSENGER)
    number, asset, token = shop.assets[Channel.MESSENGER]
    give_lead(shop, number)
    asked = shop.store.read(lambda db: disconnections.preview_of(db, number)).result()
    assert asked
    assert (asked.messages, asked.leads, asked.others) == (1, 1, ("Bella Ceramics",))

    done = await computer.disconnecting().disconnect(number, Choice())

    assert done
    assert [(deed.step, deed.answer) for deed in done.facts.deeds] == [
        (Step.UNSUBSCRIBE, "success"),
        (Step.REVOKE, "success"),
        (Step.PROBE, "190"),
        (Step.DESTROY, "success"),
        (Step.RELEASE, "success"),
        (Step.ERASE, "success"),
        (Step.BACKUPS, "success"),
    ]
    assert (done.facts.grant_ended, done.facts.waiting, done.facts.found) == (True, False, 0)
    assert (done.facts.counts["messages"], done.facts.counts["leads"], done.facts.counts["backups"]) == (1, 1, 2)
    with pytest.raises(Refused) as replayed:
        await standing.alive(shop.graph, token, asset.id, "pages_show_list")
    assert replayed.value.code == 190
    assert computer.token(Channel.MESSENGER) is computer.kept(Channel.MESSENGER) is None
    assert computer.keychain.get(entries.LOGIN) is None
    assert computer.asked == [f"DELETE /v1/routes/messenger/{asset.id}"]
    assert computer.connected() == {Channel.INSTAGRAM, Channel.WHATSAPP}
    assert [rows(shop, table) for table in ("message", "conversation", "lead", "submission")] == [0, 0, 0, 0]
    assert token not in shop.store.prove([token]).strings


async def test_whatsapp_is_taken_back_with_its_own_token_and_leaves_the_login(computer: Computer) -> None:
    number, _, token = computer.shop.assets[Channel.WHATSAPP]
    done = await computer.disconnecting().disconnect(number, Choice())
    assert done
    assert done.facts.grant_ended
    assert computer.keychain.get(entries.LOGIN)
    with pytest.raises(Refused):
        await standing.permissions(computer.shop.graph, token)
    await standing.alive(computer.shop.graph, computer.shop.assets[Channel.MESSENGER][2], "me", "pages_show_list")


async def test_one_of_several_is_only_unsubscribed_where_the_owner_says_so(computer: Computer) -> None:
    number, asset, token = computer.shop.assets[Channel.INSTAGRAM]
    done = await computer.disconnecting().disconnect(number, Choice(whole=False))
    assert done
    said = {deed.step: deed.answer for deed in done.facts.deeds}
    assert (said[Step.UNSUBSCRIBE], said[Step.REVOKE], said[Step.PROBE]) == ("shared", "goes_on", "goes_on")
    assert not done.facts.grant_ended
    assert computer.token(Channel.INSTAGRAM) is None
    assert computer.keychain.get(entries.LOGIN)
    await standing.alive(computer.shop.graph, token, asset.id, "instagram_basic")  # the receipt says that it goes on


async def test_what_the_owner_has_connected_again_is_not_taken_back_by_the_older_order(
    computer: Computer, cut_off: GraphClient
) -> None:
    shop = computer.shop
    number, asset, token = shop.assets[Channel.MESSENGER]
    login = computer.keychain.get(entries.LOGIN)
    assert login
    computer.is_down = True
    await computer.disconnecting(cut_off).disconnect(number, Choice())
    shop.store.write(lambda writing: connections.add(writing, asset, "Bella Ceramics")).result()
    computer.keychain.set(entries.token(asset), token)
    computer.keychain.set(entries.LOGIN, login)

    computer.is_down = False
    await computer.disconnecting().finish()

    (known,) = shop.store.read(disconnections.everything).result()
    said = {deed.step: deed.answer for deed in known.facts.deeds}
    assert (said[Step.UNSUBSCRIBE], said[Step.RELEASE]) == ("shared", "shared")
    assert (said[Step.REVOKE], said[Step.PROBE], said[Step.DESTROY]) == ("goes_on", "goes_on", "success")
    assert (computer.token(Channel.MESSENGER), computer.kept(Channel.MESSENGER)) == (token, None)
    assert computer.keychain.get(entries.LOGIN) == login
    assert computer.asked == []
    await standing.alive(shop.graph, token, asset.id, "pages_show_list")


async def test_nobodys_login_is_left_when_nothing_is_connected(computer: Computer) -> None:
    disconnecting = computer.disconnecting()
    for channel in (Channel.WHATSAPP, Channel.INSTAGRAM, Channel.MESSENGER):
        assert computer.keychain.get(entries.LOGIN)
        await disconnecting.disconnect(computer.shop.assets[channel][0], Choice(whole=False))
    assert computer.connected() == set()
    assert computer.keychain.get(entries.LOGIN) is None


async def test_without_meta_the_rows_go_at_once_and_the_token_waits_for_it(
    computer: Computer, cut_off: GraphClient
) -> None:
    shop = computer.shop
    shop.customer(Channel.MESSENGER)
    number, asset, token = shop.assets[Channel.MESSENGER]
    computer.is_down = True
    waiting = await computer.disconnecting(cut_off).disconnect(number, Choice())
    assert waiting
    assert waiting.facts.waiting
    assert rows(shop, "message") == 0
    assert computer.token(Channel.MESSENGER) is None
    assert token in (computer.kept(Channel.MESSENGER) or "")
    still = await computer.disconnecting(cut_off).disconnect(number, Choice())
    assert still is None
    await computer.disconnecting(cut_off).finish()
    (known,) = shop.store.read(disconnections.everything).result()
    assert len(known.facts.deeds) == len(waiting.facts.deeds)

    computer.is_down = False
    await computer.disconnecting().finish()

    (known,) = shop.store.read(disconnections.everything).result()
    assert (known.facts.waiting, known.facts.grant_ended, known.to_do) == (False, True, None)
    assert computer.kept(Channel.MESSENGER) is None
    assert computer.asked == [f"DELETE /v1/routes/messenger/{asset.id}"]


async def test_a_login_at_the_practice_shops_dialog_is_set_aside_as_well(
    computer: Computer, cut_off: GraphClient
) -> None:
    """Beside the one that practice begins with, as in a review."""
    shop, book = computer.shop, computer.shop.meta.platform.world.tokens
    signed_in.keep(computer.keychain, Person(owner(shop), book.lengthen(book.user, shop.store.time.now()).text))
    known = (shop.store, computer.keychain)
    alone = Disconnecting(*known, cut_off, lambda: None, user_token=book.user.text)
    await alone.disconnect(shop.assets[Channel.MESSENGER][0], Choice())
    assert computer.keychain.get(entries.LOGIN) is None
    await Disconnecting(*known, shop.graph, lambda: None, user_token=book.user.text).finish()
    (order,) = shop.store.read(disconnections.everything).result()
    assert (order.facts.grant_ended, order.to_do is None) == (True, False), "the relay has yet to let go"


async def test_erasing_everything_knows_what_still_waits_for_meta(computer: Computer, cut_off: GraphClient) -> None:
    """Its row is gone already; its token and the login lie aside."""
    shop = computer.shop
    number, asset, token = shop.assets[Channel.MESSENGER]
    await computer.disconnecting(cut_off).disconnect(number, Choice())
    names, _ = shop.store.read(erasing.known).result()
    assert entries.revoking(asset) in names
    waiting = aside.everything(computer.keychain, shop.store.read(disconnections.assets).result())
    said = await goodbye.say(goodbye.Credentials({}, (), "", waiting), shop.graph, None)
    assert said.meta
    assert await TakingBack(shop.graph).probe(token) == "190"


async def test_erasing_everything_says_so_where_what_waits_lives_on(computer: Computer) -> None:
    token = computer.shop.assets[Channel.MESSENGER][2]
    waiting = (Aside(token, ""),)
    said = await goodbye.say(goodbye.Credentials({}, (), "", waiting), computer.shop.graph, None)
    assert not said.meta


async def test_a_refusal_for_want_of_the_apps_secret_is_no_word_of_an_end(computer: Computer) -> None:
    """Meta refuses each call then, and everything lives on (contract 1.4)."""
    computer.shop.meta.verbs.require_secret()
    waiting = (Aside(computer.shop.assets[Channel.MESSENGER][2], ""),)
    said = await goodbye.say(goodbye.Credentials({}, (), "", waiting), computer.shop.graph, None)
    assert not said.meta


async def test_no_token_is_kept_longer_than_a_day(computer: Computer, cut_off: GraphClient) -> None:
    number = computer.shop.assets[Channel.MESSENGER][0]
    await computer.disconnecting(cut_off).disconnect(number, Choice())
    computer.shop.meta.verbs.move_clock(seconds=PATIENCE // 1000 + 1)
    await computer.disconnecting(cut_off).finish()
    (known,) = computer.shop.store.read(disconnections.everything).result()
    revoked = known.facts.of(Step.REVOKE)
    assert revoked
    assert (revoked.answer, known.facts.grant_ended, known.facts.waiting) == ("never_confirmed", False, False)
    assert computer.kept(Channel.MESSENGER) is None


def test_a_day_of_tries_is_waited_through() -> None:
    assert [pause(attempts) for attempts in (1, 2, 5)] == [2, 4, 32]
    assert pause(PATIENCE // 1000) == LONGEST_REST


async def test_the_relay_revokes_where_meta_is_silent_to_this_computer(
    computer: Computer, cut_off: GraphClient
) -> None:
    """The token waits until it was tried once more, for a day at most."""
    computer.relay_reaches_meta = True
    number, _, token = computer.shop.assets[Channel.MESSENGER]
    done = await computer.disconnecting(cut_off).disconnect(number, Choice())
    assert done
    revoked, unsubscribed = done.facts.of(Step.REVOKE), done.facts.of(Step.UNSUBSCRIBE)
    assert revoked
    assert unsubscribed
    assert (revoked.answer, unsubscribed.answer, done.facts.waiting) == ("by_relay", "unreachable", True)
    assert await TakingBack(computer.shop.graph).probe(token) == "190"
    await computer.disconnecting().finish()
    (known,) = computer.shop.store.read(disconnections.everything).result()
    assert (known.facts.grant_ended, known.facts.waiting, computer.relay_revoked) == (True, False, 1)


async def test_the_relay_revokes_where_the_persons_own_token_has_expired(computer: Computer) -> None:
    """Its grant lives on at Meta, and so do the Pages' tokens."""
    shop = computer.shop
    computer.relay_reaches_meta = True
    signed_in.keep(computer.keychain, Person(owner(shop), "expired"))
    done = await computer.disconnecting().disconnect(shop.assets[Channel.MESSENGER][0], Choice())
    assert done
    revoked = done.facts.of(Step.REVOKE)
    assert revoked
    assert (revoked.answer, done.facts.grant_ended, done.facts.waiting) == ("by_relay", True, False)


async def test_a_relay_that_is_away_for_a_while_is_asked_again(computer: Computer) -> None:
    shop, channel = computer.shop, Channel.MESSENGER
    computer.relay_reaches_meta = computer.relay_is_away = True
    signed_in.keep(computer.keychain, Person(owner(shop), "expired"))
    done = await computer.disconnecting().disconnect(shop.assets[channel][0], Choice())
    assert done
    assert (done.facts.waiting, computer.kept(channel) is None) == (True, False)
    computer.relay_is_away = False
    await computer.disconnecting().finish()
    (known,) = shop.store.read(disconnections.everything).result()
    revoked = known.facts.of(Step.REVOKE)
    assert revoked
    assert (revoked.answer, known.facts.grant_ended, known.facts.waiting) == ("by_relay", True, False)


async def test_a_relay_that_may_not_or_cannot_revoke_leaves_it_to_the_owner(
    computer: Computer, cut_off: GraphClient
) -> None:
    number = computer.shop.assets[Channel.MESSENGER][0]
    await computer.disconnecting(cut_off).disconnect(number, Choice())
    assert computer.relay_revoked == 1
    computer.shop.meta.verbs.move_clock(seconds=PATIENCE // 1000 + 1)
    await computer.disconnecting(cut_off).finish()
    (known,) = computer.shop.store.read(disconnections.everything).result()
    revoked = known.facts.of(Step.REVOKE)
    assert revoked
    assert (revoked.answer, computer.kept(Channel.MESSENGER)) == ("never_confirmed", None)


async def test_a_login_that_meta_ended_before_is_no_obstacle(computer: Computer) -> None:
    computer.shop.meta.verbs.revoke_access("user")
    done = await computer.disconnecting().disconnect(computer.shop.assets[Channel.MESSENGER][0], Choice())
    assert done
    assert {deed.answer for deed in done.facts.deeds if deed.step in (Step.REVOKE, Step.PROBE)} == {"190"}


async def test_of_a_grant_that_ended_with_another_page_nobody_says_that_it_goes_on(computer: Computer) -> None:
    """The login went with the Page."""
    await computer.disconnecting().disconnect(computer.shop.assets[Channel.MESSENGER][0], Choice())
    done = await computer.disconnecting().disconnect(computer.shop.assets[Channel.INSTAGRAM][0], Choice())
    assert done
    assert (done.facts.whole, done.facts.grant_ended, done.facts.waiting) == (True, True, False)


async def test_what_is_kept_names_nobody(computer: Computer) -> None:
    shop = computer.shop
    number, asset, _ = shop.assets[Channel.MESSENGER]
    await computer.disconnecting().disconnect(number, Choice())
    query = "SELECT facts || to_do FROM disconnection"
    (kept,) = shop.store.read(lambda db: db.execute(query).fetchone()).result()
    assert asset.id not in kept
    assert "Bella" not in kept


async def test_a_later_disconnection_of_the_same_asset_has_secrets_of_its_own(
    computer: Computer, cut_off: GraphClient
) -> None:
    """The first waits for Meta; the owner connects again, and thinks better of it."""
    shop = computer.shop
    number, asset, token = shop.assets[Channel.WHATSAPP]
    await computer.disconnecting(cut_off).disconnect(number, Choice())
    again = shop.store.write(lambda writing: connections.add(writing, asset, "+34 600 123 456")).result()
    computer.keychain.set(entries.token(asset), token)
    await computer.disconnecting(cut_off).disconnect(again, Choice())
    assert len(shop.store.read(disconnections.unfinished).result()) == 2
    await computer.disconnecting().finish()
    later, first = shop.store.read(disconnections.everything).result()
    assert (later.facts.grant_ended, later.facts.waiting) == (True, False)
    assert (first.facts.grant_ended, first.facts.waiting) == (False, False)
    assert computer.kept(Channel.WHATSAPP) is None


@pytest.mark.parametrize("after", range(1, 16))
async def test_cut_off_after_any_commit_the_next_start_ends_with_the_same_receipt(
    computer: Computer, after: int
) -> None:
    """In the journeys the whole program is killed; here every point is tried."""
    shop = computer.shop
    for person in ("Ana", "Bo"):
        shop.customer(Channel.MESSENGER, person=person)
    number, asset, token = shop.assets[Channel.MESSENGER]
    give_lead(shop, number)
    await cut_off_after(shop.store, after, computer.disconnecting().disconnect(number, Choice()))

    await computer.disconnecting().finish()
    await computer.disconnecting().disconnect(number, Choice())  # where the cut came before anything was written down

    (known,) = shop.store.read(disconnections.everything).result()
    assert [(deed.step, deed.answer) for deed in known.facts.deeds] == [
        (step, "190" if step is Step.PROBE else "success") for step in Step
    ]
    assert {name: known.facts.counts[name] for name in ("messages", "conversations", "leads")} == {
        "messages": 2,
        "conversations": 2,
        "leads": 1,
    }
    assert (known.facts.grant_ended, known.facts.waiting, known.to_do) == (True, False, None)
    assert (computer.token(Channel.MESSENGER), computer.kept(Channel.MESSENGER)) == (None, None)
    assert computer.keychain.get(entries.LOGIN) is None
    assert set(computer.asked) == {f"DELETE /v1/routes/messenger/{asset.id}"}
    assert [rows(shop, table) for table in ("message", "conversation", "lead", "erasure")] == [0, 0, 0, 0]
    assert token not in shop.store.prove([token]).strings
