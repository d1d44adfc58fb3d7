"""Suggestions without a model: the shop's own lines, found for what a customer asks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conwerz_desktop.domain.canned import Wording
from conwerz_desktop.domain.shop_facts import ASKED, Fact, FactTopic, lines
from conwerz_desktop.services import suggesting
from conwerz_desktop.services.suggesting import Candidate
from conwerz_desktop.store import canned, shop_facts
from conwerz_desktop.store.database import Store, Writing
from tests import shop

FACTS = {
    FactTopic.HOURS: "We are there from Monday to Friday, 9 to 6.",
    FactTopic.PRICES: "A bowl is 24 €, a set of four is 89 €.\nA vase is 60 €.",
    FactTopic.DELIVERY: "We ship to all of Europe in 3 to 5 days, for 6 €.",
    FactTopic.RETURNS: "You can send anything back within 30 days.",
    FactTopic.PAYMENT: "You can pay by card or by transfer.",
    FactTopic.PLACE: "Our workshop is at Calle Feria 12, Seville.",
}
CANDIDATES = tuple(Candidate(each.key, each.text, topic=each.topic) for each in lines(FACTS))


def best(asked: str) -> str | None:
    found = suggesting.suggest(asked, CANDIDATES)
    return found[0].key if found else None


@pytest.mark.parametrize(
    ("asked", "key"),
    [
        ("Do you ship to Ireland?", "delivery/0"),
        ("¿Hacéis envíos a Portugal?", "delivery/0"),
        ("Liefert ihr nach Wien?", "delivery/0"),
        ("Quel est le prix ?", "prices/0"),
        ("Quanto custa?", "prices/0"),
        ("كم السعر؟", "prices/0"),
        ("क्या कीमत है?", "prices/0"),
        ("berapa harganya kak", "prices/0"),
        ("ราคาเท่าไหร่คะ", "prices/0"),
        ("What does the big vase cost?", "prices/1"),
        ("I would like to return it", "returns/0"),
        ("Kann ich mit Karte zahlen?", "payment/0"),
        ("Where is your workshop?", "place/0"),
        ("¿A qué hora abrís?", "hours/0"),
        ("You are wonderful", None),
        ("", None),
    ],
)
def test_a_question_finds_its_line_in_every_language(asked: str, key: str | None) -> None:
    assert best(asked) == key


def test_only_what_was_said_since_the_last_answer_counts(store: Store) -> None:
    store.write(lambda writing: shop_facts.put(writing, FactTopic.DELIVERY, FACTS[FactTopic.DELIVERY])).result()
    asks, answered = shop.fill(
        store,
        (
            shop.Talk(shop.PAGE, "1", shop.Profile("Ana"), (shop.Said(5_000, "Do you ship?"), shop.Said(1, "Hello?"))),
            shop.Talk(
                shop.PAGE,
                "2",
                shop.Profile("Ben"),
                (shop.Said(5_000, "Do you ship?"), shop.Said(2, "Yes", shop.Progress.SENT), shop.Said(1, "Thanks!")),
            ),
        ),
    )
    found = [store.read(lambda db, c=c: suggesting.for_conversation(db, c)).result() for c in (asks, answered)]
    assert [len(each) for each in found] == [1, 0]


def test_a_line_is_a_fact_and_an_empty_one_is_none() -> None:
    assert lines({FactTopic.OTHER: "  one \n\n two"}) == (
        Fact(FactTopic.OTHER, "one", 0),
        Fact(FactTopic.OTHER, "two", 1),
    )


def test_a_topic_without_words_of_its_own_is_found_by_its_lines_alone() -> None:
    assert set(FactTopic) - set(ASKED) == {FactTopic.PRODUCTS, FactTopic.OTHER}


@given(st.text(max_size=200))
def test_anything_may_be_asked(asked: str) -> None:
    assert len(suggesting.suggest(asked, CANDIDATES)) <= suggesting.MOST


def test_an_emptied_topic_is_gone(store: Store) -> None:
    for text in ("One", "  "):
        store.write(lambda writing, text=text: shop_facts.put(writing, FactTopic.OTHER, text)).result()
    assert store.read(shop_facts.everything).result() == {}


def test_a_canned_reply_is_found_by_its_title_and_its_words(store: Store) -> None:
    def lay(writing: Writing) -> None:
        canned.put(writing, None, Wording("Engraving", "Yes, we carve names; it takes two weeks."))
        canned.put(writing, None, Wording("Thanks", "Thank you so much!"))
        canned.put(writing, None, Wording("Engraved", "Yes, {first name}, we engrave names."))

    store.write(lay).result()
    among = store.read(suggesting.candidates).result()
    assert [each.title for each in suggesting.suggest("Do you do engraving?", among)] == ["Engraving"]
    assert [each.title for each in suggesting.suggest("Can you carve a name?", among)] == ["Engraving"]
