"""Practice Meta breaks each light, and the right one shows; connected is proven by a message."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field

import pytest

from conwerz_desktop.domain import subscriptions
from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.connection_health import Light, Shade, Standing, Trial
from conwerz_desktop.domain.offers import Offer
from conwerz_desktop.meta import webhooks
from conwerz_desktop.services import features, intake, subscribing
from conwerz_desktop.services.checking import Checking
from conwerz_desktop.store import connection_health, connections
from conwerz_desktop.store.database import Writing
from tests.unit.services.conftest import PracticeShop

DAY = 86_400_000
MESSENGER, INSTAGRAM, WHATSAPP = Channel.MESSENGER, Channel.INSTAGRAM, Channel.WHATSAPP


@dataclass
class Checked:
    """A shop that is connected and subscribed, and what was shown of its connections."""

    shop: PracticeShop
    checking: Checking
    shown: dict[int, Standing]
    news: asyncio.Event = field(default_factory=asyncio.Event)

    def of(self, channel: Channel) -> Standing:
        return self.shown[self.shop.assets[channel][0]]

    async def look(self, channel: Channel) -> Standing:
        await self.checking.check(self.shop.assets[channel][0])
        return self.of(channel)

    async def until(self, holds: Callable[[], bool]) -> None:
        async with asyncio.timeout(10):
            while not holds():
                await self.news.wait()
                self.news.clear()


@pytest.fixture
async def checked(shop: PracticeShop) -> Checked:
    world = shop.meta.platform.world
    waba_id = world.shop.waba_id
    number = shop.assets[WHATSAPP][1]

    def name_account(writing: Writing) -> None:
        connections.add(writing, number, "+34 600 123 456", waba_id=waba_id)

    await asyncio.wrap_future(shop.store.write(name_account))
    await features.keep(shop.store, [Offer.MESSENGER, Offer.INSTAGRAM_MESSAGES, Offer.WHATSAPP])
    rows = await asyncio.wrap_future(shop.store.read(connections.everything))
    tokens = {row: shop.tokens[row.asset] for row in rows}
    for row, token in tokens.items():
        await subscribing.subscribe(shop.graph, row, token, subscriptions.MESSAGES)
    for channel in Channel:
        shop.customer(channel, "Hello")
    shown: dict[int, Standing] = {}
    news = asyncio.Event()

    def show(standing: Standing) -> None:
        shown[standing.connection] = standing
        news.set()

    never = asyncio.Event()

    async def sleep(seconds: float) -> None:
        """The test's ten minutes never end; everything shorter is over at once."""
        await (never.wait() if seconds > 60 else asyncio.sleep(0))

    checking = Checking(shop.store, shop.graph, tokens, show, app_id=lambda: world.shop.app_id, sleep=sleep)
    return Checked(shop, checking, shown, news)


def problems(standing: Standing) -> dict[Light, str]:
    return {state.light: state.problem.key for state in standing.lights if state.problem}


async def test_all_is_well_and_proven(checked: Checked) -> None:
    await checked.checking.check_all()
    for channel in Channel:
        standing = checked.of(channel)
        assert problems(standing) == {}, channel
        assert {state.shade for state in standing.lights} == {Shade.GOOD}
        assert standing.lag is not None
    page = checked.of(MESSENGER)
    assert (page.subscribed, page.wanted) == (len(subscriptions.MESSAGES), len(subscriptions.MESSAGES))
    assert page.whole_at == page.checked_at
    number = checked.of(WHATSAPP).number
    assert number is not None
    assert (number.quality, number.limit) == ("GREEN", "TIER_2K")


async def test_what_a_check_proved_is_kept_and_the_subscription_is_not(checked: Checked) -> None:
    await checked.checking.check_all()
    known = await asyncio.wrap_future(checked.shop.store.read(connection_health.everything))
    page = known[checked.shop.assets[MESSENGER][0]]
    assert page.granted == {"pages_show_list", "pages_manage_metadata", "pages_messaging"}
    assert known[checked.shop.assets[INSTAGRAM][0]].granted >= {"instagram_basic", "instagram_manage_messages"}
    assert known[checked.shop.assets[WHATSAPP][0]].granted >= {"whatsapp_business_messaging"}
    assert page.whole_at is not None
    checked.shop.meta.verbs.lose_subscription("messenger")
    await checked.look(MESSENGER)
    again = await asyncio.wrap_future(checked.shop.store.read(connection_health.everything))
    assert again[checked.shop.assets[MESSENGER][0]].whole_at == page.whole_at


@pytest.mark.parametrize(
    ("breaks", "channel", "light", "problem"),
    [
        (lambda verbs: verbs.expire_token("page"), MESSENGER, Light.CREDENTIAL, "login_ended"),
        (lambda verbs: verbs.expire_token("page", subcode=460), INSTAGRAM, Light.CREDENTIAL, "login_ended"),
        (lambda verbs: verbs.expire_token("page", subcode=459), MESSENGER, Light.CREDENTIAL, "login_checkpoint"),
        (lambda verbs: verbs.revoke_role(), MESSENGER, Light.CREDENTIAL, "login_ended"),
        (lambda verbs: verbs.revoke_access(), WHATSAPP, Light.CREDENTIAL, "login_ended"),
        (
            lambda verbs: verbs.revoke_access("user", scope="pages_messaging"),
            MESSENGER,
            Light.CREDENTIAL,
            "permission_missing",
        ),
        (
            lambda verbs: verbs.revoke_access("whatsapp", scope="whatsapp_business_messaging"),
            WHATSAPP,
            Light.CREDENTIAL,
            "permission_missing",
        ),
        (lambda verbs: verbs.lose_subscription("messenger"), MESSENGER, Light.SUBSCRIPTION, "not_subscribed"),
        (lambda verbs: verbs.lose_subscription("messenger"), INSTAGRAM, Light.SUBSCRIPTION, "not_subscribed"),
        (lambda verbs: verbs.lose_subscription("whatsapp"), WHATSAPP, Light.SUBSCRIPTION, "not_subscribed"),
        (
            lambda verbs: verbs.lose_subscription("messenger", field="message_echoes"),
            MESSENGER,
            Light.SUBSCRIPTION,
            "fields_missing",
        ),
        (lambda verbs: verbs.allow_message_access(on=False), INSTAGRAM, Light.DELIVERY, "messages_off"),
        (lambda verbs: verbs.change_number(name_status="PENDING_REVIEW"), WHATSAPP, Light.REVIEW, "name_in_review"),
        (lambda verbs: verbs.change_number(is_registered=False), WHATSAPP, Light.REVIEW, "not_registered"),
        (lambda verbs: verbs.change_number(account_review="PENDING"), WHATSAPP, Light.REVIEW, "account_in_review"),
        (lambda verbs: verbs.change_number(quality="RED"), WHATSAPP, Light.REVIEW, "quality_low"),
        (lambda verbs: verbs.change_number(can_send="BLOCKED", error=131042), WHATSAPP, Light.REVIEW, "payment"),
    ],
)
async def test_practice_meta_breaks_each_light(
    checked: Checked, breaks: Callable[..., object], channel: Channel, light: Light, problem: str
) -> None:
    assert problems(await checked.look(channel)) == {}
    breaks(checked.shop.meta.verbs)
    assert problems(await checked.look(channel))[light] == problem
    others = [state for state in checked.of(channel).lights if state.light is not light]
    assert {state.shade for state in others} <= {Shade.GOOD, Shade.UNKNOWN}


async def test_webhooks_that_never_come_are_noticed(checked: Checked) -> None:
    verbs = checked.shop.meta.verbs
    verbs.set_fault("no_webhooks")
    verbs.move_clock(minutes=5)
    verbs.customer_writes("messenger", text="Nobody hears me")
    assert problems(await checked.look(MESSENGER)) == {}  # its webhook may be on its way
    verbs.move_clock(minutes=5)
    assert problems(await checked.look(MESSENGER)) == {Light.DELIVERY: "silent_webhooks"}


async def test_subscribing_again_mends_it(checked: Checked) -> None:
    checked.shop.meta.verbs.lose_subscription("messenger")
    assert problems(await checked.look(INSTAGRAM)) == {Light.SUBSCRIPTION: "not_subscribed"}
    await checked.checking.subscribe(checked.shop.assets[INSTAGRAM][0])
    assert problems(checked.of(INSTAGRAM)) == problems(await checked.look(MESSENGER)) == {}


async def test_when_meta_does_not_answer_the_last_answer_stands(checked: Checked) -> None:
    before = await checked.look(MESSENGER)
    checked.shop.meta.verbs.set_fault("refuse_next", code=2, times=100, edge="")
    assert await checked.look(MESSENGER) == before


async def test_the_relay_comes_and_goes_without_asking_meta(checked: Checked) -> None:
    answers = [True]
    checked.checking._relay_answers = lambda: answers[0]
    await checked.look(MESSENGER)
    checked.shop.meta.verbs.expire_token("page")
    answers[0] = False
    checked.checking.note_relay()
    assert problems(checked.of(MESSENGER)) == {Light.DELIVERY: "relay_silent"}
    answers[0] = True
    checked.checking.note_relay()
    assert problems(checked.of(MESSENGER)) == {}


async def test_the_first_message_proves_the_way(checked: Checked) -> None:
    connection = checked.shop.assets[MESSENGER][0]
    await asyncio.wrap_future(checked.shop.store.write(lambda to: to.db.execute("DELETE FROM conversation")))
    running = asyncio.create_task(checked.checking.run())
    await checked.until(lambda: problems(checked.shown.get(connection, Standing(0))) == {Light.DELIVERY: "unproven"})
    checked.shop.customer(MESSENGER, "hello")
    await checked.until(lambda: problems(checked.of(MESSENGER)) == {})
    assert checked.of(MESSENGER).last_at is not None
    running.cancel()
    await asyncio.wait([running])


async def test_what_comes_while_meta_is_asked_counts(checked: Checked) -> None:
    await asyncio.wrap_future(checked.shop.store.write(lambda to: to.db.execute("DELETE FROM conversation")))

    async def slow(_: str) -> int:
        await asyncio.to_thread(checked.shop.customer, MESSENGER, "hello")
        return 0

    checked.checking._ends_at = slow
    assert problems(await checked.look(MESSENGER)) == {}


async def test_what_meta_tells_of_a_connection_leads_to_a_look(checked: Checked) -> None:
    running = asyncio.create_task(checked.checking.run())
    await checked.until(lambda: len(checked.shown) == 3 and all(each.lights for each in checked.shown.values()))
    checked.shop.meta.verbs.change_number(quality="RED")
    account = checked.shop.meta.platform.world.shop.waba_id
    change = {"field": "phone_number_quality_update", "value": {"event": "DOWNGRADE", "current_limit": "TIER_250"}}
    entry = {"id": account, "time": checked.shop.store.time.now() // 1000, "changes": [change]}
    payload = {"object": "whatsapp_business_account", "entry": [entry]}
    write = checked.shop.store.write
    await asyncio.wrap_future(write(lambda writing: intake.apply(writing, webhooks.read(payload))))
    await checked.until(lambda: problems(checked.of(WHATSAPP)) == {Light.REVIEW: "quality_low"})
    running.cancel()
    await asyncio.wait([running])


async def test_where_only_leads_come_only_leads_are_asked_for(checked: Checked) -> None:
    page = checked.shop.assets[MESSENGER][1]
    store, verbs = checked.shop.store, checked.shop.meta.verbs
    await features.keep(store, [Offer.LEADS, Offer.INSTAGRAM_MESSAGES])
    await asyncio.wrap_future(store.write(lambda to: connections.add(to, page, "Bella", route="leads")))
    verbs.revoke_access("user", scope="pages_messaging")
    standing = await checked.look(MESSENGER)
    assert problems(standing) == {Light.SUBSCRIPTION: "fields_missing"}
    assert (standing.subscribed, standing.wanted) == (0, 1)
    await checked.checking.subscribe(checked.shop.assets[MESSENGER][0])
    assert problems(checked.of(MESSENGER)) == {}
    assert checked.shop.meta.platform.world.installs[page.id] == {"leadgen", "mention"}  # Instagram goes on


async def test_leads_are_part_of_what_a_page_must_tell(checked: Checked) -> None:
    await features.keep(checked.shop.store, [Offer.LEADS, Offer.MESSENGER, Offer.INSTAGRAM_MESSAGES])
    assert problems(await checked.look(MESSENGER)) == {Light.SUBSCRIPTION: "fields_missing"}
    assert problems(await checked.look(INSTAGRAM)) == {}
    await checked.checking.subscribe(checked.shop.assets[INSTAGRAM][0])
    assert problems(await checked.look(MESSENGER)) == {}  # it is the Page's subscription, whoever asks for it


async def test_what_is_switched_off_is_no_alarm_and_nothing_is_asked_of_it(checked: Checked) -> None:
    await features.keep(checked.shop.store, [Offer.MESSENGER])
    checked.shop.meta.verbs.revoke_access("user", scope="instagram_manage_messages")
    standing = await checked.look(INSTAGRAM)
    assert problems(standing) == {Light.DELIVERY: "switched_off"}
    assert {state.shade for state in standing.lights} == {Shade.GOOD, Shade.UNKNOWN}
    checked.shop.meta.verbs.expire_token("page")
    assert problems(await checked.look(INSTAGRAM)) == {Light.DELIVERY: "switched_off"}
    assert problems(await checked.look(MESSENGER))[Light.CREDENTIAL] == "login_ended"


async def test_a_page_whose_leads_alone_are_on_is_not_asked_for_messages(checked: Checked) -> None:
    await features.keep(checked.shop.store, [Offer.LEADS])
    await checked.checking.subscribe(checked.shop.assets[MESSENGER][0])
    checked.shop.meta.verbs.revoke_access("user", scope="pages_messaging")
    assert problems(await checked.look(MESSENGER)) == {}


async def test_what_the_person_granted_counts_too(checked: Checked) -> None:
    async def person(_: object) -> frozenset[str]:
        return frozenset({"leads_retrieval"})

    checked.checking._person = person
    await checked.look(MESSENGER)
    granted = await asyncio.wrap_future(checked.shop.store.read(connection_health.granted))
    assert "leads_retrieval" in granted


async def test_a_permission_that_was_lost_is_in_the_audit_log(checked: Checked) -> None:
    def lost() -> list[str]:
        query = "SELECT facts FROM audit WHERE act = 'permission_lost'"
        return [facts for (facts,) in checked.shop.store.read(lambda db: db.execute(query).fetchall()).result()]

    await checked.look(MESSENGER)
    checked.shop.meta.verbs.set_fault("refuse_next", code=613, edge="conversations")
    await checked.look(MESSENGER)
    assert lost() == []
    checked.shop.meta.verbs.revoke_access("user", scope="pages_messaging")
    await checked.look(MESSENGER)
    assert len(lost()) == 1
    assert "pages_messaging" in lost()[0]


async def test_what_was_fetched_proves_nothing(checked: Checked) -> None:
    mark = "UPDATE message SET imported = 1"
    await asyncio.wrap_future(checked.shop.store.write(lambda to: to.db.execute(mark)))
    assert problems(await checked.look(MESSENGER)) == {Light.DELIVERY: "unproven"}


async def test_other_tokens_do_not_make_it_forget(checked: Checked) -> None:
    known = {checked.shop.assets[MESSENGER][0]: await checked.look(MESSENGER)}
    checked.shop.meta.verbs.set_fault("refuse_next", code=2, times=100, edge="")
    rows = await asyncio.wrap_future(checked.shop.store.read(connections.everything))
    tokens = {row: checked.shop.tokens[row.asset] for row in rows}
    again = Checking(checked.shop.store, checked.shop.graph, tokens, checked.checking._tell, standings=known)
    await again.check(checked.shop.assets[MESSENGER][0])
    assert problems(checked.of(MESSENGER)) == {}
    assert checked.of(MESSENGER).lights


async def test_a_keychain_without_the_login_is_said(checked: Checked) -> None:
    checking = Checking(checked.shop.store, checked.shop.graph, {}, checked.checking._tell)
    await checking.check_all()
    assert {problems(checked.of(channel))[Light.CREDENTIAL] for channel in Channel} == {"no_token"}


@pytest.mark.parametrize("channel", Channel)
async def test_a_message_of_the_owner_proves_the_connection(checked: Checked, channel: Channel) -> None:
    running = asyncio.create_task(checked.checking.run())
    connection = checked.shop.assets[channel][0]
    await checked.until(lambda: connection in checked.shown and bool(checked.of(channel).lights))
    testing = asyncio.create_task(checked.checking.test(connection))
    await checked.until(lambda: _state(checked.of(channel)) is Trial.WAITING)
    other = INSTAGRAM if channel is MESSENGER else MESSENGER
    checked.shop.customer(other, "somebody else")
    checked.shop.customer(channel, "hello")
    await checked.until(lambda: _state(checked.of(channel)) is Trial.CAME)
    test = checked.of(channel).test
    assert test is not None
    assert 0 <= test.took < 60_000
    assert _state(checked.of(other)) is None
    for task in (testing, running):
        task.cancel()
    await asyncio.wait([testing, running])


async def test_a_test_that_nothing_answers_ends(checked: Checked) -> None:
    async def at_once(_: float) -> None:
        await asyncio.sleep(0)

    tell, graph = checked.checking._tell, checked.shop.graph
    checking = Checking(checked.shop.store, graph, {}, tell, sleep=at_once)
    await checking.test(checked.shop.assets[MESSENGER][0])
    assert _state(checked.of(MESSENGER)) is Trial.NOTHING


async def test_a_refused_token_leads_to_a_look(checked: Checked) -> None:
    running = asyncio.create_task(checked.checking.run())
    await checked.until(lambda: len(checked.shown) == 3 and all(each.lights for each in checked.shown.values()))
    checked.shop.meta.verbs.expire_token("page")
    checked.checking.ask()
    await checked.until(lambda: problems(checked.of(MESSENGER)).get(Light.CREDENTIAL) == "login_ended")
    running.cancel()
    await asyncio.wait([running])


def _state(standing: Standing) -> Trial | None:
    return standing.test.state if standing.test else None


async def test_when_a_login_ends_is_asked_of_the_relay_and_remembered(checked: Checked) -> None:
    row = checked.shop.assets[MESSENGER][0]
    told: list[int | None] = [None, checked.shop.store.time.now() + 13 * DAY, None]

    async def ends_at(_: str) -> int | None:
        return told[0]

    checking = checked.checking
    checking._ends_at = ends_at
    assert (await checked.look(MESSENGER)).ends_at is None
    told.pop(0)
    standing = await checked.look(MESSENGER)
    assert (standing.ends_at, problems(standing)[Light.CREDENTIAL]) == (told[0], "ends_soon")
    ends = told.pop(0)
    assert (await checked.look(MESSENGER)).ends_at == ends  # the relay is away: what it said last stands
    known = await asyncio.wrap_future(checked.shop.store.read(connection_health.everything))
    assert known[row].ends_at == ends
