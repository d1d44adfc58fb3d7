"""Answers by itself: when, where, how often; when a person must; and that two programs never talk on and on."""

import asyncio
import itertools
import tempfile
from datetime import UTC
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from conwerz_desktop.domain import handing_over, messaging_window
from conwerz_desktop.domain.ai import AutoHours, Outcome, Pause
from conwerz_desktop.domain.automation import DAY, Reason
from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.greetings import Greeting
from conwerz_desktop.domain.messages import Attachment, Author, Content, Kind, Progress
from conwerz_desktop.domain.messaging_window import HOUR, Allowance
from conwerz_desktop.domain.opening_hours import Hours, Span, is_open
from conwerz_desktop.domain.rules import Deed, Moment, Rule, Then, When
from conwerz_desktop.domain.shop_facts import lines
from conwerz_desktop.services import hours
from conwerz_desktop.services.ai import gate
from conwerz_desktop.services.automation import greeting
from conwerz_desktop.services.automation.ruling import Rules
from conwerz_desktop.services.lanes import allowed
from conwerz_desktop.services.outbox import Outbox
from conwerz_desktop.store import ai, conversations, messages, sends
from conwerz_desktop.store.database import Store
from tests import shop
from tests.scripted_model import ScriptedModel
from tests.unit.ai.conftest import ANA, BEN, DISCLOSURE, FACTS, Desk
from tests.unit.conftest import PAGE, Clock, lay_shop

DELIVERY = lines(FACTS)[1].text
POINTS = '{"facts": [2]}'
DAYTIME = Hours(((Span(540, 1080),),) * 7)


def pause(desk: Desk, conversation: int) -> Pause | None:
    return desk.store.read(lambda db: ai.pause(db, conversation)).result()


async def answered(desk: Desk, text: str = "Do you ship?") -> int:
    desk.switch_on()
    desk.allow_auto()
    desk.model.says = lambda _: POINTS
    ana = desk.says(text)
    await desk.look()
    return ana


async def test_a_question_is_answered_with_the_shops_own_words_and_says_that_it_is_automatic(desk: Desk) -> None:
    ana = await answered(desk)
    assert desk.sent_by_itself(ana) == [f"{DELIVERY}\n\n{DISCLOSURE}"]
    row = desk.store.read(lambda db: conversations.one(db, ana)).result()
    assert row is not None
    assert (row.waiting, row.unread) == (False, 1)
    desk.says("And to Malta?")
    await desk.look()
    assert desk.sent_by_itself(ana)[1] == DELIVERY
    assert [each.outcome for each in desk.prompts()] == [Outcome.ANSWERED] * 2


async def test_one_request_for_each_answer(desk: Desk) -> None:
    await answered(desk)
    await desk.look()
    assert len(desk.model.heard) == 1
    assert desk.model.heard[0].body == desk.prompts()[0].body


async def test_the_lane_never_lends_it_a_persons_tag(desk: Desk) -> None:
    ana = await answered(desk)
    (row,) = [row for row in desk.thread(ana) if row.author is Author.MODEL]
    asset = desk.store.read(lambda db: db.execute("SELECT asset FROM send").fetchone()[0]).result()
    send = desk.store.read(lambda db: sends.next_due(db, asset, desk.clock.now)).result()
    assert send is not None
    assert send.message == row.id
    assert allowed(send, desk.clock.now) is not None
    assert allowed(send, desk.clock.now + DAY) is None


async def test_it_is_silent_until_it_is_allowed(desk: Desk) -> None:
    desk.switch_on()
    desk.model.says = lambda _: POINTS
    ana = desk.says("Do you ship?")
    await desk.look()
    assert desk.sent_by_itself(ana) == []
    assert desk.model.heard == []


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("I want to speak to a human", Pause.ASKED_FOR_PERSON),
        ("Quiero hablar con una persona", Pause.ASKED_FOR_PERSON),
        ("Posso falar com um atendente?", Pause.ASKED_FOR_PERSON),
        ("Je veux un humain", Pause.ASKED_FOR_PERSON),
        ("Ich will mit einem Menschen reden", Pause.ASKED_FOR_PERSON),
        ("أريد أن أتحدث مع موظف", Pause.ASKED_FOR_PERSON),
        ("मुझे किसी इंसान से बात करनी है", Pause.ASKED_FOR_PERSON),
        ("saya mau bicara dengan manusia", Pause.ASKED_FOR_PERSON),
        ("ขอคุยกับคนจริงค่ะ", Pause.ASKED_FOR_PERSON),
        ("It arrived broken!", Pause.COMPLAINT),
        ("Esto es una estafa", Pause.COMPLAINT),
        ("Chegou quebrado", Pause.COMPLAINT),
        ("C'est arrivé cassé", Pause.COMPLAINT),
        ("Die Schale ist kaputt", Pause.COMPLAINT),
        ("وصل الطبق مكسور", Pause.COMPLAINT),
        ("प्लेट टूटी हुई आई", Pause.COMPLAINT),
        ("barangnya rusak", Pause.COMPLAINT),
        ("ของแตกมาค่ะ", Pause.COMPLAINT),
    ],
)
async def test_a_sign_in_any_language_hands_over_and_no_model_is_asked(desk: Desk, text: str, why: Pause) -> None:
    ana = await answered(desk, text)
    assert pause(desk, ana) is why
    assert desk.model.heard == []
    desk.says("Do you ship?")
    await desk.look()
    assert desk.sent_by_itself(ana) == []


def test_each_language_has_its_signs() -> None:
    assert len(handing_over.PERSON) > 60
    assert len(handing_over.COMPLAINT) > 100
    assert len(set(handing_over.PERSON)) == len(handing_over.PERSON)


@pytest.mark.parametrize(
    "text", ["Do you ship to Spain?", "¿Cuánto cuesta el envío?", "Wie lange dauert es?", "كم السعر؟", "ราคาเท่าไหร่คะ"]
)
def test_an_ordinary_question_is_no_sign(desk: Desk, text: str) -> None:
    ana = desk.says(text)
    assert gate.sign(desk.store.read(lambda db: messages.page(db, ana)).result()) is None


async def test_a_picture_hands_over(desk: Desk) -> None:
    desk.switch_on()
    desk.allow_auto()
    ana = desk.says("Look")

    def send(writing: object) -> None:
        content = Content("", (Attachment(Kind.IMAGE),))
        asset = writing.db.execute("SELECT asset FROM conversation WHERE id = ?", (ana,)).fetchone()[0]
        new = messages.NewMessage(ana, asset, "m_pic", Author.CUSTOMER, content, desk.clock.now, Progress.RECEIVED)
        messages.add(writing, new)
        conversations.refresh(writing)

    desk.store.write(send).result()
    await desk.look()
    assert pause(desk, ana) is Pause.NOT_WORDS


async def test_what_no_fact_answers_is_handed_over_and_may_be_greeted(desk: Desk) -> None:
    greeting.put(desk.store, PAGE.id, Reason.INSTANT, Greeting(True, "We answer soon.")).result()
    desk.switch_on()
    desk.allow_auto()
    desk.model.says = lambda _: '{"facts": []}'
    ana = desk.says("Do you sell bicycles?")
    await desk.look()
    assert pause(desk, ana) is Pause.NO_FACT
    assert [row.content.text for row in desk.thread(ana) if row.author is Author.AUTOMATIC] == ["We answer soon."]


async def test_a_person_who_answers_ends_it_for_this_window(desk: Desk) -> None:
    ana = await answered(desk)
    Outbox(desk.store).answer(ana, "I am here now").result()
    desk.says("And to Malta?")
    await desk.look()
    assert len(desk.sent_by_itself(ana)) == 1
    assert len(desk.model.heard) == 1


async def test_a_person_who_answers_while_the_model_thinks_is_not_talked_over(desk: Desk) -> None:
    desk.model.before = lambda: Outbox(desk.store).answer(1, "I am here now").result()
    ana = await answered(desk)
    assert desk.sent_by_itself(ana) == []
    assert desk.prompts()[0].outcome == Outcome.OVERTAKEN


async def test_taking_over_takes_back_what_has_not_gone_and_the_owner_may_let_it_go_on(desk: Desk) -> None:
    ana = await answered(desk)
    desk.steering.take_over(ana).result()
    assert desk.sent_by_itself(ana) == []
    desk.says("Hello?")
    await desk.look()
    assert len(desk.model.heard) == 1
    desk.steering.go_on(ana).result()
    desk.says("Hello?")
    await desk.look()
    assert len(desk.sent_by_itself(ana)) == 1


async def test_the_stop_ends_all_of_it_at_once(desk: Desk) -> None:
    ana = await answered(desk)
    desk.steering.stop().result()
    assert desk.sent_by_itself(ana) == []
    desk.says("Hello?", BEN)
    await desk.look()
    assert len(desk.model.heard) == 1
    assert not any(auto.is_on for auto in desk.store.read(ai.autos).result().values())


async def test_a_stop_while_the_model_thinks_counts(desk: Desk) -> None:
    desk.model.before = lambda: desk.steering.stop().result()
    ana = await answered(desk)
    assert desk.sent_by_itself(ana) == []


async def test_the_cap_is_for_a_day_and_a_channel(desk: Desk) -> None:
    desk.switch_on()
    desk.allow_auto(cap=1)
    desk.model.says = lambda _: POINTS
    ana, ben = desk.says("Do you ship?"), desk.says("Do you ship?", BEN)
    await desk.look()
    assert sorted(len(desk.sent_by_itself(each)) for each in (ana, ben)) == [0, 1]


async def test_it_keeps_to_its_hours(desk: Desk) -> None:
    hours.keep(desk.store, PAGE.id, DAYTIME).result()  # it is 14:13 in UTC
    desk.switch_on()
    desk.allow_auto(AutoHours.CLOSED)
    desk.model.says = lambda _: POINTS
    ana = desk.says("Do you ship?")
    await desk.look()
    assert desk.sent_by_itself(ana) == []
    desk.clock.now += 6 * HOUR
    desk.says("Do you ship?")
    await desk.look()
    assert len(desk.sent_by_itself(ana)) == 1


async def test_a_program_that_ended_in_the_middle_asks_nobody_twice(desk: Desk) -> None:
    desk.switch_on()
    desk.allow_auto()
    ana = desk.says("Do you ship?")
    await desk.running.look()
    due = desk.store.read(ai.next_due).result()
    assert due is not None
    desk.store.write(lambda writing: ai.note_asked(writing, due)).result()
    await desk.auto.look()
    assert desk.model.heard == []
    assert pause(desk, ana) is Pause.FAILED


async def test_a_model_that_fails_hands_over(desk: Desk) -> None:
    desk.model.status = 500
    ana = await answered(desk)
    assert pause(desk, ana) is Pause.FAILED


# Whatever happens, in whatever order

TEXTS = ("Do you ship?", "price?", "I want a human", "It is broken", "Thanks")
ANSWERS = (POINTS, '{"facts": []}', "nonsense", '{"facts": [1, 2]}')


OTHERS = tuple(shop.Talk(PAGE, f"psid-{number}", shop.Profile(f"Customer {number}")) for number in range(4))


class Nights(RuleBasedStateMachine):
    """A shop with everything automatic switched on, its customers, its owner, and a clock."""

    @initialize()
    def begin(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        key = lay_shop(self.folder.name)
        self.clock = Clock()
        self.store = Store(Path(self.folder.name) / "conwerz.db", key, self.clock)
        self.model = ScriptedModel(says=lambda _: POINTS).__enter__()
        self.desk = Desk(self.store, self.clock, self.model)
        self.desk.switch_on()
        self.seen = 0
        self.conversations: set[int] = set()
        self.choose(AutoHours.ALWAYS, 2)
        hours.keep(self.store, PAGE.id, DAYTIME).result()
        greeting.put(self.store, PAGE.id, Reason.INSTANT, Greeting(True, "Hello")).result()
        rules = Rules(self.store)
        price = Rule(When(Moment.KEYWORD, ("price",)), (Then(Deed.REPLY, "24 €"),))
        rules.switch(rules.put(price).result(), True).result()
        greeting.put(self.store, PAGE.id, Reason.AWAY, Greeting(True, "Closed until {opening}")).result()

    def teardown(self) -> None:
        if hasattr(self, "store"):
            self.store.close()
            self.model.__exit__()
            self.folder.cleanup()

    @rule(who=st.sampled_from((ANA, BEN)), text=st.sampled_from(TEXTS))
    def customer_writes(self, who: shop.Talk, text: str) -> None:
        self.conversations.add(self.desk.says(text, who))

    @rule(who=st.sampled_from((ANA, BEN, *OTHERS)), text=st.sampled_from(TEXTS))
    def customer_writes_and_is_heard(self, who: shop.Talk, text: str) -> None:
        self.customer_writes(who, text)
        self.program_looks()

    @rule(who=st.sampled_from((ANA, BEN)), hours=st.sampled_from((1, 23, 25)))
    def customer_wrote_before_and_it_comes_late(self, who: shop.Talk, hours: int) -> None:
        self.desk.count += 1
        shop.says(self.store, who, f"late{self.desk.count}", "Do you ship?", self.clock.now - hours * HOUR)

    @rule(minutes=st.sampled_from((1, 20, 45, 240, 1439, 1500)))
    def time_passes(self, minutes: int) -> None:
        self.clock.now += minutes * 60_000

    @rule()
    def owner_answers(self) -> None:
        for conversation in sorted(self.conversations)[:1]:
            Outbox(self.store).answer(conversation, "By hand").result()

    @rule(answer=st.sampled_from(ANSWERS))
    def model_says_from_now_on(self, answer: str) -> None:
        self.model.says = lambda _: answer

    @rule(hours=st.sampled_from(AutoHours), cap=st.integers(1, 4))
    def choose(self, hours: AutoHours, cap: int) -> None:
        self.hours, self.cap = hours, cap
        self.desk.allow_auto(hours, cap)

    @rule()
    def owner_stops_it(self) -> None:
        self.desk.steering.stop().result()
        self.hours = None

    @rule()
    def owner_takes_over(self) -> None:
        for conversation in self.conversations:
            self.desk.steering.take_over(conversation).result()

    @rule()
    def owner_lets_it_go_on(self) -> None:
        for conversation in self.conversations:
            self.desk.steering.go_on(conversation).result()

    @rule()
    def program_looks(self) -> None:
        before = {row.id for row in self._by_model()}
        paused = {each for each in self.conversations if pause(self.desk, each)}
        asyncio.run(self.desk.look())
        new = [row for row in self._by_model() if row.id not in before]
        for row in new:
            assert self.hours is not None
            opened = is_open(DAYTIME, self.clock.now, UTC)
            assert self.hours is AutoHours.ALWAYS or opened is (self.hours is AutoHours.OPEN)
            assert row.conversation not in paused
            last = self.store.read(lambda db, row=row: conversations.one(db, row.conversation)).result()
            assert last is not None
            window = messaging_window.at(Channel.MESSENGER, last.last_inbound_at, self.clock.now)
            assert window.allowance is Allowance.FREE_TEXT
        if new:
            assert self.store.read(lambda db: ai.sent_today(db, Channel.MESSENGER, self.clock.now)).result() <= self.cap
        facts = {fact.text for fact in lines(FACTS)} | {"", DISCLOSURE}
        assert all(set(row.content.text.split("\n")) <= facts for row in new)

    @invariant()
    def no_two_automatic_answers_follow_each_other(self) -> None:
        if not hasattr(self, "store"):
            return
        for conversation in self.conversations:
            rows = sorted(self.desk.thread(conversation), key=lambda row: row.id)
            authors = [row.author for row in rows]
            for one, two in itertools.pairwise(authors):
                assert not {one, two} <= {Author.MODEL, Author.AUTOMATIC}

    def _by_model(self) -> list[messages.MessageRow]:
        return [row for each in self.conversations for row in self.desk.thread(each) if row.author is Author.MODEL]


Nights.TestCase.settings = settings(
    max_examples=30, stateful_step_count=30, deadline=None, suppress_health_check=list(HealthCheck)
)
TestNights = Nights.TestCase
