"""Tokens of a business on which no connection hangs: each ends at Meta, and none before its time."""

import asyncio
from dataclasses import replace

from conwerz_desktop.app.endpoints import Endpoints
from conwerz_desktop.app.online import Online
from conwerz_desktop.domain.connecting import Choice as Ticks
from conwerz_desktop.domain.connecting import Problem
from conwerz_desktop.domain.disconnecting import PATIENCE, Choice
from conwerz_desktop.domain.doubts import Why
from conwerz_desktop.domain.offers import Offer
from conwerz_desktop.meta.graph import GraphClient
from conwerz_desktop.practice.world.shop import Page
from conwerz_desktop.relay_client import DeviceKeys, RelayClient
from conwerz_desktop.services import connect, entries, goodbye, signed_in, spares
from conwerz_desktop.services.connect import Grant
from conwerz_desktop.services.disconnecting import Disconnecting
from conwerz_desktop.services.spares import Ended, Spare, Stage
from conwerz_desktop.services.taking_back import TakingBack
from conwerz_desktop.store import disconnections, doubts
from tests.unit.services.businesses import CERAMICS, OUTLET, connect_again, minted, only_the_outlet, page
from tests.unit.services.owner_at_browser import MESSAGES, Owner, answers, disconnecting, token


def pages_of(owner: Owner) -> tuple[Page, ...]:
    return tuple(owner.meta.platform.world.shop.all_pages)


async def test_connected_again_before_anybody_answers_the_former_token_is_a_spare(
    connected: Owner, cut_off: GraphClient
) -> None:
    """The older order ends nothing any more; the next one ends both."""
    row = await only_the_outlet(connected)
    outlet = row.asset
    held = connected.keychain.get(entries.holder(outlet)) or ""
    alone = Disconnecting(connected.store, connected.keychain, cut_off, lambda: None)
    await alone.disconnect(row.id, Choice())
    await connect_again(connected, system_user=True)
    assert {each.problem for each in connected.last.results} == {None}
    new, order = connected.keychain.get(entries.holder(outlet)) or "", disconnecting(connected)
    await order.finish()
    assert connected.keychain.get(entries.revoking(outlet)) is None
    assert held in {each.token for each in spares.read(connected.keychain)}
    assert await answers(connected, held, new) == ["success", "success"]
    await order.disconnect(connected.connected()[outlet].id, Choice())
    await order.finish()
    assert await answers(connected, held, new) == ["190", "190"]


async def test_connected_again_without_the_business_its_former_token_ends_at_meta(connected: Owner) -> None:
    outlet = page(connected, OUTLET)
    held = connected.keychain.get(entries.holder(outlet)) or ""
    assert await answers(connected, held) == ["success"]
    connected.meta.verbs.set_fault("refuse_next", code=200, edge="system_user_access_tokens")
    await connect_again(connected, system_user=False)
    assert {each.problem for each in connected.last.results} == {None}
    assert not connected.connected()[outlet].held_by_business
    assert await answers(connected, held, token(connected, outlet)) == ["190", "success"]
    assert spares.read(connected.keychain) == ()
    assert "messages" in connected.meta.platform.world.installs[outlet.id], "what Meta dropped with it is back"


async def test_connected_again_by_the_business_its_former_token_waits_for_the_end_of_the_new_one(
    connected: Owner,
) -> None:
    """Meta does not say whether ending the one would end the other."""
    outlet = page(connected, OUTLET)
    held = connected.keychain.get(entries.holder(outlet)) or ""
    await connect_again(connected, system_user=True)
    new = connected.keychain.get(entries.holder(outlet)) or ""
    assert new != held
    assert [(each.token, each.stage) for each in spares.read(connected.keychain)] == [(held, Stage.LEFT)]
    assert await answers(connected, held, new) == ["success", "success"]
    order = disconnecting(connected)
    await order.disconnect(connected.connected()[outlet].id, Choice())
    await order.finish()
    assert await answers(connected, held, new) == ["190", "190"]
    assert spares.read(connected.keychain) == ()


async def test_what_was_made_for_a_page_whose_own_token_never_came_ends_at_meta(
    with_gap: Owner, lost: list[str]
) -> None:
    """The person's has to do then."""
    outlet = next(each for each in pages_of(with_gap) if each.name == OUTLET)
    lost.append(f"GET /v26.0/{outlet.id}")
    await connect_again(with_gap, system_user=True)
    assert {each.problem for each in with_gap.last.results} == {None}
    lost.clear()
    (made,) = minted(with_gap)
    assert await answers(with_gap, made, token(with_gap, outlet.messenger)) == ["190", "success"]
    assert "messages" in with_gap.meta.platform.world.installs[outlet.id]
    assert spares.read(with_gap.keychain) == ()
    assert with_gap.keychain.get(entries.holder(outlet.messenger)) is None


async def test_what_was_made_for_a_connection_that_did_not_come_about_ends_when_meta_answers(
    with_gap: Owner, lost: list[str]
) -> None:
    """Another computer has the Page, and Meta is out of reach before the owner has answered."""
    outlet = next(each for each in pages_of(with_gap) if each.name == OUTLET)
    book, clock = with_gap.meta.platform.world.tokens, with_gap.meta.platform.world.clock.now
    connecting = with_gap.connecting()
    await connecting.begin(replace(MESSAGES, system_user=True))
    other = RelayClient(with_gap.relay._http, with_gap.relay._url, DeviceKeys.new(), clock)
    await other.enrol(retention_days=90)
    held = book.page_of_system_user(outlet, book.user_grant).text
    for asset in (outlet.messenger, outlet.instagram):
        await other.route(asset, held, owner=outlet.id)
    lost.append("DELETE /v26.0/me/permissions")
    await connecting.choose([outlet.messenger])
    assert {each.problem for each in with_gap.last.results} == {Problem.HELD}
    (made,) = minted(with_gap)
    assert await answers(with_gap, made) == ["success"]
    assert [each.stage for each in spares.read(with_gap.keychain)] == [Stage.LEFT]
    lost.clear()
    await disconnecting(with_gap).finish()
    assert await answers(with_gap, made) == ["190"]
    assert spares.read(with_gap.keychain) == ()


async def test_a_kill_while_connecting_loses_no_token(owner: Owner) -> None:
    """What was in hand is nobody's at the next start; while somebody connects it is left alone."""
    await connect_again(owner, system_user=True)
    await disconnecting(owner).disconnect(owner.connected()[page(owner, OUTLET)].id, Choice(whole=False))
    for row in owner.connected().values():
        await disconnecting(owner).disconnect(row.id, Choice(whole=False))
    (made,) = minted(owner)
    business = owner.meta.platform.world.shop.business_id
    spares.add(owner.keychain, Spare(made, business, Stage.IN_HAND))
    assert (await disconnecting(owner).finish()).count == 0
    assert await answers(owner, made) == ["success"]
    spares.let_go(owner.keychain)
    started = asyncio.create_task(disconnecting(owner).run())
    await owner.until(lambda: not spares.read(owner.keychain))
    started.cancel()
    await asyncio.wait([started])
    assert await answers(owner, made) == ["190"]


async def test_a_network_half_that_begins_again_lets_go_of_nothing(owner: Owner) -> None:
    """What is in hand then is this very process's: an owner is connecting a Page."""
    online = Online(
        owner.store, owner.keychain, lambda: Endpoints("", "", loopback=True), lambda _: None, owner.store.time
    )
    spares.add(owner.keychain, Spare("of a kill", "1", Stage.IN_HAND))
    await online._let_go()
    spares.add(owner.keychain, Spare("of an owner", "1", Stage.IN_HAND))
    await online._let_go()
    assert [each.stage for each in spares.read(owner.keychain)] == [Stage.LEFT, Stage.IN_HAND]


async def test_a_persons_login_behind_a_number_is_no_token_of_a_business(owner: Owner) -> None:
    """Ending the former one would end all that the person has granted, and their Pages with it."""
    ticks = replace(MESSAGES, ticked=MESSAGES.ticked | {Offer.WHATSAPP})
    number, page = owner.meta.platform.world.shop.whatsapp, owner.meta.platform.world.shop.pages[0].messenger
    tokens = set[str]()
    for _ in range(2):
        connecting = owner.connecting()
        await connecting.begin(ticks)
        await connecting.choose([number, page])
        assert {each.problem for each in owner.last.results} == {None}
        tokens.add(token(owner, number))
    assert len(tokens) == 2
    row = owner.connected()[number]
    assert not row.held_by_business
    assert spares.read(owner.keychain) == ()
    asked = owner.store.read(lambda db: disconnections.preview_of(db, row.id)).result()
    assert asked
    assert len(asked.others) == 2, "the Page and its Instagram account hang on the same login"
    order = disconnecting(owner)
    await order.disconnect(row.id, Choice(whole=False))
    await order.finish()
    assert await answers(owner, token(owner, page)) == ["success"]


async def test_a_number_by_its_business_leaves_its_former_token_as_a_spare(owner: Owner) -> None:
    number = owner.meta.platform.world.shop.whatsapp
    for _ in range(2):
        connecting = owner.connecting()
        await connecting.begin(Ticks(frozenset({Offer.WHATSAPP}), system_user=True))
        await connecting.choose([number])
    former, new = minted(owner)
    assert token(owner, number) == new
    assert [(each.token, each.stage) for each in spares.read(owner.keychain)] == [(former, Stage.LEFT)]


async def test_taken_over_by_another_computer_what_is_left_over_here_ends_nothing(connected: Owner) -> None:
    """It might end what that one has by the same business."""
    outlet = page(connected, OUTLET)
    held = connected.keychain.get(entries.holder(outlet)) or ""
    await connect_again(connected, system_user=True)
    assert [each.token for each in spares.read(connected.keychain)] == [held]
    rows = [row for row in connected.connected().values() if row.held_by_business]
    assert len(rows) == 2, "the Page and its Instagram account"
    order = disconnecting(connected)
    for row in rows:
        assert spares.read(connected.keychain), "as long as something hangs on the business"
        connected.store.write(lambda writing, row=row: doubts.raise_(writing, row, Why.TAKEN_OVER)).result()
        await order.disconnect(row.id, Choice())
        await order.finish()
    assert await answers(connected, held) == ["success"]
    assert spares.read(connected.keychain) == ()


async def test_erasing_everything_ends_nothing_of_a_business_that_another_computer_has_taken_over(
    connected: Owner,
) -> None:
    outlet, ceramics = page(connected, OUTLET), page(connected, CERAMICS)
    left_over = connected.keychain.get(entries.holder(outlet)) or ""
    await connect_again(connected, system_user=True)
    held = connected.keychain.get(entries.holder(outlet)) or ""
    tokens = [token(connected, outlet), held, left_over, token(connected, ceramics)]
    for row in connected.connected().values():
        if row.held_by_business:
            connected.store.write(lambda writing, row=row: doubts.raise_(writing, row, Why.TAKEN_OVER)).result()  # type: ignore[misc]
    rows, persons = connected.connected().values(), signed_in.read(connected.keychain)
    ending = connected.store.read(lambda db: goodbye.ending(db, persons)).result()
    said = await goodbye.say(goodbye.credentials(connected.keychain, rows, ending, (), ""), connected.graph, None)
    assert said.meta
    assert await answers(connected, *tokens) == ["success", "success", "success", "190"]


async def test_a_refusal_ends_no_token_so_the_relay_adds_the_apps_proof(owner: Owner) -> None:
    await connect_again(owner, system_user=True)
    for row in owner.connected().values():
        await disconnecting(owner).disconnect(row.id, Choice(whole=False))
    (made,) = minted(owner)
    spares.add(owner.keychain, Spare(made, owner.meta.platform.world.shop.business_id))
    owner.meta.verbs.require_secret()
    assert await TakingBack(owner.graph).end_grant(made) == "100"
    alone = Disconnecting(owner.store, owner.keychain, owner.graph, lambda: None)
    assert (await spares.end(owner.store, owner.keychain, TakingBack(owner.graph).end_grant)).silent
    assert (await alone.finish()).silent
    assert [each.token for each in spares.read(owner.keychain)] == [made]
    assert (await disconnecting(owner).finish()).count == 1
    assert spares.read(owner.keychain) == ()
    owner.meta.verbs.require_secret(on=False)
    assert await answers(owner, made) == ["190"]


async def test_what_waits_for_meta_is_spared_where_its_business_is_connected_again(
    with_gap: Owner, lost: list[str]
) -> None:
    await connect_again(with_gap, system_user=True)
    for row in with_gap.connected().values():
        await disconnecting(with_gap).disconnect(row.id, Choice(whole=False))
    (made,) = minted(with_gap)
    spares.add(with_gap.keychain, Spare(made, with_gap.meta.platform.world.shop.business_id))
    lost.append("DELETE /v26.0/me/permissions")
    without_relay = Disconnecting(with_gap.store, with_gap.keychain, with_gap.graph, lambda: None)
    assert (await without_relay.finish()).silent
    assert [each.due_at > 0 for each in spares.read(with_gap.keychain)] == [True]
    spares.make_due(with_gap.keychain, [with_gap.meta.platform.world.shop.business_id])
    lost.clear()
    await connect_again(with_gap, system_user=True)
    assert {each.problem for each in with_gap.last.results} == {None}
    await without_relay.finish()
    assert [(each.token, each.stage) for each in spares.read(with_gap.keychain)] == [(made, Stage.LEFT)]
    assert await answers(with_gap, made) == ["success"]


async def test_what_meta_drops_with_a_token_that_ends_later_is_back_too(with_gap: Owner, lost: list[str]) -> None:
    await connect_again(with_gap, system_user=True)
    outlet = page(with_gap, OUTLET)
    with_gap.meta.verbs.set_fault("refuse_next", code=200, edge="system_user_access_tokens")
    lost.append("DELETE /v26.0/me/permissions")
    await connect_again(with_gap, system_user=False)
    (held,) = minted(with_gap)
    assert await answers(with_gap, held) == ["success"]
    lost.clear()
    assert (await disconnecting(with_gap).finish()).count == 1
    assert await answers(with_gap, held, token(with_gap, outlet)) == ["190", "success"]
    assert "messages" in with_gap.meta.platform.world.installs[outlet.id]


async def test_what_is_due_waits_while_something_of_its_business_is_in_hand(owner: Owner) -> None:
    spares.add(owner.keychain, Spare("due", "1", Stage.DUE, 1), Spare("new", "1", Stage.IN_HAND))
    assert await disconnecting(owner).finish() == Ended()
    assert [(each.stage, each.due_at) for each in spares.read(owner.keychain)] == [(Stage.DUE, 0), (Stage.IN_HAND, 0)]


async def test_a_token_is_a_spare_until_its_row_is_there(owner: Owner) -> None:
    """A kill in between leaves it in the keychain, where nobody looks without a row."""
    asset = owner.meta.platform.world.shop.whatsapp
    grant = Grant(asset, "Bella", "made", waba_id="2", business_id="1", of_system_user=True)
    spares.add(owner.keychain, Spare("made", "1", Stage.IN_HAND))
    connect._keep_tokens(owner.keychain, [grant], {})
    assert owner.keychain.get(entries.token(asset)) == "made"
    assert [each.token for each in spares.read(owner.keychain)] == ["made"]
    owner.keychain.delete(entries.token(asset))
    await connect._keep(owner.store, owner.keychain, [grant])
    assert owner.connected()[asset].held_by_business
    assert spares.read(owner.keychain) == ()


async def test_what_a_connection_hangs_on_is_not_left_over_though_its_row_does_not_say_so(
    connected: Owner,
) -> None:
    """A kill came after the keychain had the business's token, and before the row."""
    row = connected.connected()[page(connected, CERAMICS)]
    book, business = connected.meta.platform.world.tokens, connected.meta.platform.world.shop.business_id
    made = book.mint_for_system_user({"pages_messaging": (row.asset.id,)}, connected.store.time.now()).text
    spares.add(connected.keychain, Spare(made, business, Stage.IN_HAND))
    grant = Grant(row.asset, row.name, "of the Page", business_id=business, holder=made)
    connect._keep_tokens(connected.keychain, [grant], {row.asset: row})
    spares.let_go(connected.keychain)
    for each in connected.connected().values():
        if each.held_by_business:
            await disconnecting(connected).disconnect(each.id, Choice(whole=False))
    order = disconnecting(connected)
    await order.finish()
    assert await answers(connected, made) == ["success"]
    await order.disconnect(row.id, Choice())
    await order.finish()
    assert (await answers(connected, made), spares.read(connected.keychain)) == (["190"], ())


async def test_a_token_that_is_left_over_is_kept_no_longer_than_a_day_once_it_is_to_end(
    owner: Owner,
    cut_off: GraphClient,
) -> None:
    spares.add(owner.keychain, Spare("left", "1"))
    alone = Disconnecting(owner.store, owner.keychain, cut_off, lambda: None)
    assert (await alone.finish()).silent
    owner.meta.verbs.move_clock(seconds=PATIENCE // 1000 + 1)
    assert not (await alone.finish()).silent
    assert spares.read(owner.keychain) == ()


async def test_erasing_everything_ends_what_is_left_over_too(connected: Owner) -> None:
    outlet = page(connected, OUTLET)
    held = connected.keychain.get(entries.holder(outlet)) or ""
    await connect_again(connected, system_user=True)
    rows = connected.connected().values()
    tokens = {row: token(connected, row.asset) for row in rows}
    known = goodbye.Credentials(tokens, (), "", (), goodbye.holders(connected.keychain, rows))
    await goodbye.say(known, connected.graph, None)
    assert await answers(connected, held, token(connected, outlet)) == ["190", "190"]
    assert entries.SPARE in entries.everything(())
