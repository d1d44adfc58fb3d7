"""The owner's rules: what starts them, what they do, and everything that holds them back."""

from datetime import UTC
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conwerz_desktop.domain.automation import MOST_A_DAY
from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.comments import Comment
from conwerz_desktop.domain.leads import Answer, Submission
from conwerz_desktop.domain.messages import Author
from conwerz_desktop.domain.rules import DAY, SUITS, About, Deed, Flaw, Happening, Moment, Rule, Then, When, flaw
from conwerz_desktop.services.automation import matching, trial
from conwerz_desktop.services.automation.ruling import RuleNotice, Rules
from conwerz_desktop.services.automation.running import Automation
from conwerz_desktop.store import comments, conversations, labels, leads
from conwerz_desktop.store.connection import Connection
from tests.unit.services.conftest import PracticeShop

HOUR = 3_600_000
PRICE = When(Moment.KEYWORD, ("price", "how much"))
REPLY = Then(Deed.REPLY, "Our prices are on the card.")


class Ruled:
    """A shop with rules, and what looks after them."""

    def __init__(self, shop: PracticeShop) -> None:
        self.shop = shop
        self.rules = Rules(shop.store)
        self.told: list[RuleNotice] = []
        self.running = Automation(shop.store, lambda at, now: "soon", self.told.append, UTC)
        self.instagram = shop.assets[Channel.INSTAGRAM][0]

    def on(self, when: When, *then: Then) -> int:
        number = self.rules.put(Rule(when, then)).result()
        self.rules.switch(number, True).result()
        return number

    def comment(
        self, text: str, name: str = "rosa", number: int = 1, *, by_shop: bool = False, at: int | None = None
    ) -> int:
        at = at or self.shop.store.time.now()

        def write(writing: object) -> int:
            told = Comment(f"c{number}", "post", at, text, username=None if by_shop else name, by_shop=by_shop)
            comments.put(writing, self.instagram, told)
            conversations.refresh(writing)
            found = comments.find(writing.db, self.instagram, f"c{number}")
            assert found is not None
            return found

        return self.shop.store.write(write).result()

    def deeds(self) -> list[tuple[str, str]]:
        query = "SELECT deed, coalesce((SELECT text FROM comment WHERE id = reply), text) FROM comment_act ORDER BY id"
        return self.shop.store.read(lambda db: db.execute(query).fetchall()).result()

    def pass_time(self, milliseconds: int) -> None:
        self.shop.meta.platform.world.clock.move(milliseconds)

    def labels_of(self, conversation: int) -> set[str]:
        query = "SELECT l.name FROM labelled d JOIN label l ON l.id = d.label WHERE d.conversation = ?"
        return {
            name for (name,) in self.shop.store.read(lambda db: db.execute(query, (conversation,)).fetchall()).result()
        }

    def automatic(self, conversation: int) -> list[str]:
        query = "SELECT text FROM message WHERE conversation = ? AND author = 'automatic' ORDER BY id"
        return [
            text for (text,) in self.shop.store.read(lambda db: db.execute(query, (conversation,)).fetchall()).result()
        ]


@pytest.fixture
def ruled(shop: PracticeShop) -> Ruled:
    return Ruled(shop)


async def test_a_word_is_answered_labelled_and_told_once_a_day(ruled: Ruled) -> None:
    ruled.on(PRICE, REPLY, Then(Deed.LABEL, "Prices"), Then(Deed.NOTIFY))
    ana = ruled.shop.customer(Channel.MESSENGER, "What is the PRICE?", person="Ana")
    await ruled.running.look()
    assert ruled.automatic(ana) == [REPLY.text]
    assert ruled.labels_of(ana) == {"Prices"}
    assert [notice.conversation for notice in ruled.told] == [ana]
    ruled.shop.customer(Channel.MESSENGER, "And the price of two?", person="Ana")
    await ruled.running.look()
    assert ruled.automatic(ana) == [REPLY.text]
    assert len(ruled.told) == 2
    ruled.pass_time(DAY + 1)
    ruled.shop.customer(Channel.MESSENGER, "Price today?", person="Ana")
    await ruled.running.look()
    assert len(ruled.automatic(ana)) == 2


async def test_two_rules_about_one_message_write_one_answer(ruled: Ruled) -> None:
    ruled.on(PRICE, REPLY)
    ruled.on(When(Moment.NEW_CONVERSATION), Then(Deed.REPLY, "Welcome!"))
    ana = ruled.shop.customer(Channel.WHATSAPP, "price?")
    await ruled.running.look()
    assert ruled.automatic(ana) == [REPLY.text]


async def test_a_rule_of_first_messages_is_silent_about_the_second(ruled: Ruled) -> None:
    ruled.on(When(Moment.NEW_CONVERSATION), Then(Deed.LABEL, "New"))
    ana = ruled.shop.customer(Channel.MESSENGER, "Hello", person="Ana")
    await ruled.running.look()
    assert ruled.labels_of(ana) == {"New"}
    ruled.shop.store.write(lambda writing: writing.db.execute("DELETE FROM labelled")).result()
    ruled.shop.customer(Channel.MESSENGER, "Hello again", person="Ana")
    await ruled.running.look()
    assert not ruled.labels_of(ana)


async def test_a_label_starts_a_rule_when_the_owner_puts_it_and_not_when_a_rule_does(ruled: Ruled) -> None:
    ruled.on(When(Moment.LABEL, label="vip"), Then(Deed.SNOOZE, hours=2))
    ruled.on(PRICE, Then(Deed.LABEL, "VIP"))
    ana = ruled.shop.customer(Channel.MESSENGER, "price?", person="Ana")
    ben = ruled.shop.customer(Channel.MESSENGER, "Hello", person="Ben")
    await ruled.running.look()

    def snoozed(conversation: int) -> bool:
        row = ruled.shop.store.read(lambda db: conversations.one(db, conversation)).result()
        assert row is not None
        return row.snoozed_until is not None

    assert ruled.labels_of(ana) == {"VIP"}
    assert not snoozed(ana)
    ruled.shop.store.write(lambda writing: labels.put(writing, labels.make(writing, "VIP"), [ben])).result()
    await ruled.running.look()
    assert snoozed(ben)
    news = "SELECT count(*) FROM label_news"
    assert ruled.shop.store.read(lambda db: db.execute(news).fetchone()[0]).result() == 0
    ruled.shop.store.write(lambda writing: labels.put(writing, labels.make(writing, "VIP"), [ben])).result()
    cleo = ruled.shop.customer(Channel.MESSENGER, "Hello", person="Cleo")
    ruled.shop.store.write(lambda writing: labels.put(writing, labels.make(writing, "VIP"), [cleo])).result()
    await ruled.running.look()
    assert snoozed(cleo)


async def test_whoever_waits_too_long_is_answered_once(ruled: Ruled) -> None:
    ruled.on(When(Moment.UNANSWERED, hours=2), Then(Deed.REPLY, "We have not forgotten you."), Then(Deed.NOTIFY))
    ana = ruled.shop.customer(Channel.MESSENGER, "Hello?", person="Ana")
    ben = ruled.shop.customer(Channel.MESSENGER, "Hello?", person="Ben")
    due_at = await ruled.running.look()
    assert due_at is not None
    assert 0 < due_at - ruled.shop.store.time.now() <= 2 * HOUR
    ruled.shop.outbox.answer(ben, "Hi Ben").result()
    ruled.pass_time(2 * HOUR + 1000)
    await ruled.running.look()
    await ruled.running.look()
    assert (len(ruled.automatic(ana)), len(ruled.automatic(ben)), len(ruled.told)) == (1, 0, 1)


async def test_each_rule_about_waiting_has_its_own_time_and_its_turn_once(ruled: Ruled) -> None:
    short = ruled.on(When(Moment.UNANSWERED, hours=1), Then(Deed.NOTIFY))
    long = ruled.on(When(Moment.UNANSWERED, hours=3), Then(Deed.NOTIFY))
    ruled.shop.customer(Channel.MESSENGER, "Hello?")
    for _ in range(4):
        ruled.pass_time(HOUR + 1000)
        await ruled.running.look()
    assert [notice.rule for notice in ruled.told] == [short, long]


async def test_a_comment_is_answered_in_public_and_in_private_and_ours_never(ruled: Ruled) -> None:
    when = When(Moment.COMMENT, ("price",), About.WORDS)
    ruled.on(when, Then(Deed.REPLY_PUBLICLY, "We have written to you."), Then(Deed.REPLY_PRIVATELY, "It is 20."))
    ruled.comment("Price?", number=1)
    ruled.comment("The price is 20", number=2, by_shop=True)
    ruled.comment("price price price", number=3)  # the same person, the same day
    await ruled.running.look()
    assert ruled.deeds() == [("reply", "We have written to you."), ("reply_privately", "It is 20.")]
    own = "SELECT author FROM comment WHERE text = 'We have written to you.'"
    assert ruled.shop.store.read(lambda db: db.execute(own).fetchone()[0]).result() == Author.AUTOMATIC
    automatic = "SELECT count(*) FROM comment_act WHERE automatic"
    assert ruled.shop.store.read(lambda db: db.execute(automatic).fetchone()[0]).result() == 1


@pytest.mark.parametrize(
    ("when", "hidden"),
    [
        (When(Moment.COMMENT, ("scam*",), About.WORDS), {1}),
        (When(Moment.COMMENT, about=About.LINK), {2}),
        (When(Moment.COMMENT, about=About.REPEATED), {6}),
    ],
)
async def test_comments_are_moderated(ruled: Ruled, when: When, hidden: set[int]) -> None:
    """All of one moment: Meta tells seconds only."""
    ruled.on(when, Then(Deed.HIDE))
    at = ruled.shop.store.time.now()
    texts = (
        "What a scammer!",
        "Win at www.free.example",
        "Lovely bowl",
        "Buy followers",
        "Buy followers",
        "Buy followers",
    )
    rows = [ruled.comment(text, number=number, at=at) for number, text in enumerate(texts, 1)]
    await ruled.running.look()
    query = "SELECT comment FROM comment_act WHERE deed = 'hide'"
    found = {row for (row,) in ruled.shop.store.read(lambda db: db.execute(query).fetchall()).result()}
    assert found == {rows[number - 1] for number in hidden}


async def test_a_lead_goes_to_its_stage(ruled: Ruled) -> None:
    ruled.on(When(Moment.LEAD), Then(Deed.STAGE, "talking"), Then(Deed.NOTIFY))
    page = ruled.shop.assets[Channel.MESSENGER][0]
    told = Submission("l1", ruled.shop.store.time.now(), None, (Answer("full_name", "Name", ("Rosa",)),))
    ruled.shop.store.write(lambda writing: leads.put(writing, page, told, [], "")).result()
    await ruled.running.look()
    stages = ruled.shop.store.read(lambda db: db.execute("SELECT stage FROM lead").fetchall()).result()
    assert stages == [("talking",)]
    assert ruled.told[0].lead is not None


async def test_what_comes_after_the_newest_is_gone_is_looked_at_too(ruled: Ruled) -> None:
    """Its number would be that of what went, and counts as looked at."""
    ruled.on(When(Moment.COMMENT, about=About.ANY), Then(Deed.HIDE))
    ruled.on(When(Moment.LEAD), Then(Deed.STAGE, "talking"))
    store, page = ruled.shop.store, ruled.shop.assets[Channel.MESSENGER][0]

    def lead(name: str) -> None:
        told = Submission(name, store.time.now(), None, (Answer("full_name", "Name", (name,)),))
        store.write(lambda writing: leads.put(writing, page, told, [], "")).result()

    ruled.comment("Nice", name="rosa", number=1)
    lead("Rosa")
    await ruled.running.look()
    store.write(lambda writing: comments.forget(writing, ["rosa"])).result()
    store.write(lambda writing: leads.delete(writing, 1)).result()
    hidden = ruled.comment("Bad", name="eve", number=2)
    lead("Eve")
    await ruled.running.look()
    query = "SELECT (SELECT comment FROM comment_act WHERE deed = 'hide'), (SELECT stage FROM lead)"
    assert store.read(lambda db: db.execute(query).fetchall()).result() == [(hidden, "talking")]


async def test_what_happened_before_a_rule_was_switched_on_does_not_start_it(ruled: Ruled) -> None:
    ruled.on(When(Moment.NEW_CONVERSATION), Then(Deed.NOTIFY))
    ana = ruled.shop.customer(Channel.MESSENGER, "price?", person="Ana", ago=5000)
    ruled.on(PRICE, REPLY)
    await ruled.running.look()
    assert not ruled.automatic(ana)


async def test_a_changed_rule_is_off_until_it_is_switched_on_again(ruled: Ruled) -> None:
    number = ruled.on(PRICE, REPLY)
    ruled.rules.put(Rule(PRICE, (Then(Deed.REPLY, "Other"),), id=number)).result()
    ana = ruled.shop.customer(Channel.MESSENGER, "price?")
    await ruled.running.look()
    assert not ruled.automatic(ana)


async def test_a_closed_window_is_not_written_to(ruled: Ruled) -> None:
    ruled.on(When(Moment.LABEL, label="VIP"), Then(Deed.REPLY, "Hello again"))
    ana = ruled.shop.customer(Channel.MESSENGER, "Hello", person="Ana")
    ruled.pass_time(DAY)
    ruled.shop.store.write(lambda writing: labels.put(writing, labels.make(writing, "VIP"), [ana])).result()
    await ruled.running.look()
    assert not ruled.automatic(ana)


async def test_a_trial_shows_last_week_and_does_nothing(ruled: Ruled) -> None:
    for person in ("Ana", "Ben"):
        ruled.shop.customer(Channel.MESSENGER, "The price, please", person=person)
    ruled.shop.customer(Channel.MESSENGER, "price price", person="Ana")
    ruled.shop.customer(Channel.MESSENGER, "Hello", person="Cleo")

    def look(db: Connection) -> trial.Trial:
        return trial.of_last_week(db, Rule(PRICE, (REPLY,)), ruled.shop.store.time.now())

    found = ruled.shop.store.read(look).result()
    assert (found.times, found.people, found.held_back) == (3, 2, 1)
    assert found.found[0].text == "price price"
    assert not ruled.automatic(1)


@pytest.mark.parametrize("moment", list(Moment))
async def test_every_moment_can_be_tried(ruled: Ruled, moment: Moment) -> None:
    ruled.shop.customer(Channel.MESSENGER, "price?", ago=3 * HOUR)
    ruled.comment("price?")
    rule = Rule(When(moment, ("price",), About.ANY, "VIP", 2), (Then(Deed.NOTIFY),))
    found = ruled.shop.store.read(lambda db: trial.of_last_week(db, rule, ruled.shop.store.time.now())).result()
    assert found.times == (0 if moment in (Moment.LABEL, Moment.LEAD) else 1)


async def test_a_rule_that_waits_asks_with_an_index(ruled: Ruled) -> None:
    query = (
        "EXPLAIN QUERY PLAN SELECT min(last_inbound_at) FROM living_conversation WHERE waiting AND last_inbound_at > 5"
    )
    plan = ruled.shop.store.read(lambda db: db.execute(query).fetchall()).result()
    assert any("INDEX" in str(row) for row in plan)


# The rules of rules


def test_everything_that_can_be_done_suits_somewhere() -> None:
    assert {deed for deeds in SUITS.values() for deed in deeds} == set(Deed)
    assert set(SUITS) == set(Moment)


@pytest.mark.parametrize(
    ("rule", "wrong"),
    [
        (Rule(When(Moment.KEYWORD), (REPLY,)), Flaw.NO_WORDS),
        (Rule(When(Moment.COMMENT, about=About.WORDS), (Then(Deed.HIDE),)), Flaw.NO_WORDS),
        (Rule(When(Moment.LABEL), (REPLY,)), Flaw.NO_LABEL),
        (Rule(When(Moment.UNANSWERED), (REPLY,)), Flaw.NO_HOURS),
        (Rule(PRICE, ()), Flaw.NO_DEED),
        (Rule(PRICE, (Then(Deed.REPLY),)), Flaw.NO_TEXT),
        (Rule(PRICE, (Then(Deed.HIDE),)), Flaw.UNSUITED),
        (Rule(PRICE, (Then(Deed.SNOOZE),)), Flaw.NO_HOURS),
        (Rule(PRICE, (REPLY,)), None),
    ],
)
def test_a_rule_that_makes_no_sense_is_named(rule: Rule, wrong: Flaw | None) -> None:
    assert flaw(rule) is wrong


@pytest.mark.parametrize(
    ("text", "phrase", "there"),
    [
        ("¿Cuánto cuesta?", "cuanto", True),
        ("The prices", "price", False),
        ("The prices", "price*", True),
        ("How very much", "how much", False),
        ("how much is it", "How Much", True),
        ("価格はいくらですか", "いくら", True),
        ("ราคาเท่าไหร่คะ", "ราคา", True),
        ("كم السعر؟", "سعر", True),
        ("क्या कीमत है", "कीमत", True),
        ("I love it 😡", "😡", True),
    ],
)
def test_words_are_found_in_every_script(text: str, phrase: str, there: bool) -> None:
    assert matching.says(text, phrase) is there


happenings = st.builds(
    Happening, st.just(Moment.KEYWORD), st.integers(0, 7 * DAY), st.sampled_from("abc"), text=st.just("price")
)


@given(st.lists(happenings, max_size=40))
def test_nobody_is_written_to_more_often_than_the_limits_say(found: list[Happening]) -> None:
    ordered = sorted(found, key=lambda each: each.at)
    written = [each for each, allowed in zip(ordered, trial.may_speak(ordered), strict=True) if allowed]
    for person in "abc":
        times = [each.at for each in written if each.person == person]
        assert all(later - earlier >= DAY for earlier, later in pairwise(times))
        assert all(sum(0 <= at - other < DAY for other in times) <= MOST_A_DAY for at in times)
