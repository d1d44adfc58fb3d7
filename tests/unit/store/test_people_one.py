"""Two people made one, and two again: nothing that was known is lost, and nothing outlives the people or 30 days."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conwerz_desktop.domain.people import Profile
from conwerz_desktop.services import people
from conwerz_desktop.store import forgetting, joining, merging, person_cards, purge
from conwerz_desktop.store.alike import Sign
from conwerz_desktop.store.database import Store
from conwerz_desktop.store.person_cards import Card
from tests import shop
from tests.shop import HOUR, INSTAGRAM, NUMBER, PAGE, Said, Talk
from tests.unit.conftest import Clock

LUCIA = Talk(NUMBER, "34600987654", Profile("Lucía Fernández", phone="34600987654"), (Said(HOUR, "Hola"),))
AGAIN = Talk(INSTAGRAM, "8801", Profile("lucia  fernandez", "lucia.fdez"), (Said(2 * HOUR, "Hi"),))
LUCY = Talk(PAGE, "7701", Profile("Lucy"), (Said(3 * HOUR, "Hello"),))
SAME_PAGE = Talk(NUMBER, "34600000000", Profile("Lucia Fernandez", phone="34600000000"), (Said(HOUR, "?"),))

FACTS = st.fixed_dictionaries(
    {
        **{name: st.none() | st.sampled_from(["a", "b"]) for name in ("name", "username", "phone", "own_name")},
        "note": st.sampled_from(["", "x", "y"]),
        "asked_at": st.none(),
        "offers_at": st.integers(0, 2),
        "offers_stopped": st.integers(0, 1),
        "values": st.dictionaries(st.sampled_from(["1", "2"]), st.sampled_from(["v", "w"])),
    }
)


@pytest.fixture
def three(store: Store) -> list[int]:
    return shop.fill(store, (LUCIA, AGAIN, LUCY))


def card(store: Store, conversation: int) -> Card:
    found = store.read(lambda db: person_cards.card(db, conversation)).result()
    assert found is not None
    return found


def count(store: Store, table: str) -> int:
    return int(store.read(lambda db: db.execute(f"SELECT count(*) FROM {table}").fetchone()[0]).result())


def test_one_card_for_every_channel_and_two_again(store: Store, three: list[int]) -> None:
    lucia, again, _ = (card(store, number) for number in three)
    people.write_note(store, lucia.person, "Green bowls").result()
    people.write_note(store, again.person, "Mother's birthday in May").result()
    merged = people.join(store, lucia.person, again.person).result()
    assert merged is not None
    one = card(store, three[1])
    assert [each.asset for each in one.reach] == [NUMBER, INSTAGRAM]
    assert one.note == "Green bowls\nMother's birthday in May"
    assert (one.profile.name, one.profile.username, one.profile.phone) == (
        "Lucía Fernández",
        "lucia.fdez",
        "34600987654",
    )
    assert [each.called for each in one.joined] == ["lucia  fernandez"]
    assert people.part(store, merged).result()
    first, second = card(store, three[0]), card(store, three[1])
    assert (first.note, second.note) == ("Green bowls", "Mother's birthday in May")
    assert (first.profile.username, second.profile.phone) == (None, None)
    assert [len(each.reach) for each in (first, second)] == [1, 1]
    assert not people.part(store, merged).result()


def test_what_was_written_since_stays_with_the_first(store: Store, three: list[int]) -> None:
    lucia, again, _ = (card(store, number) for number in three)
    people.make_field(store, "City").result()
    people.write_value(store, again.person, 1, "Sevilla").result()
    merged = people.join(store, lucia.person, again.person).result()
    assert merged is not None
    assert card(store, three[0]).fields[0].value == "Sevilla"
    people.write_value(store, lucia.person, 1, "Cádiz").result()
    people.write_note(store, lucia.person, "Both").result()
    people.part(store, merged).result()
    assert (card(store, three[0]).note, card(store, three[0]).fields[0].value) == ("Both", "Cádiz")
    assert (card(store, three[1]).note, card(store, three[1]).fields[0].value) == ("", "Sevilla")


@given(kept=FACTS, gone=FACTS)
def test_what_was_not_changed_since_is_as_it_was(kept: joining.Facts, gone: joining.Facts) -> None:
    one = joining.together(kept, gone)
    assert joining.parted(one, kept, gone) == kept
    assert json.loads(json.dumps(one)) == one


@given(kept=FACTS, gone=FACTS, note=st.sampled_from(["new"]), value=st.sampled_from(["new"]))
def test_what_was_changed_since_stays(kept: joining.Facts, gone: joining.Facts, note: str, value: str) -> None:
    one = {**joining.together(kept, gone), "note": note, "values": {"1": value}}
    parted = joining.parted(one, kept, gone)
    assert (parted["note"], parted["values"]) == (note, {"1": value})


def test_it_is_forgotten_after_thirty_days(store: Store, three: list[int], clock: Clock) -> None:
    lucia, again, _ = (card(store, number) for number in three)
    people.join(store, lucia.person, again.person).result()
    store.write(lambda writing: purge.erase_merges(writing, purge.Until(0, 0, merges=clock.now - 1), 10)).result()
    assert count(store, "merged") == 1
    store.write(lambda writing: purge.erase_merges(writing, purge.Until(0, 0, merges=clock.now), 10)).result()
    assert (count(store, "merged"), count(store, "merged_conversation")) == (0, 0)
    assert len(card(store, three[0]).reach) == 2


def test_it_goes_with_the_conversations_of_the_one_who_went(store: Store, three: list[int]) -> None:
    lucia, again, _ = (card(store, number) for number in three)
    people.join(store, lucia.person, again.person).result()
    store.write(lambda writing: writing.db.execute("DELETE FROM conversation WHERE id = ?", (three[1],))).result()
    assert count(store, "merged") == 0
    assert card(store, three[0]).person == lucia.person


def test_it_goes_with_a_person_who_is_forgotten(store: Store, three: list[int]) -> None:
    lucia, again, _ = (card(store, number) for number in three)
    people.make_field(store, "City").result()
    people.write_value(store, lucia.person, 1, "Sevilla").result()
    people.join(store, lucia.person, again.person).result()
    found = store.read(lambda db: forgetting.traces(db, three[1])).result()
    assert set(found.conversations) == set(three[:2])
    store.write(lambda writing: forgetting.begin(writing, found)).result()
    while store.write(lambda writing: forgetting.erase_some(writing, 10)).result().more:
        pass
    assert [count(store, table) for table in ("merged", "merged_conversation", "person_value")] == [0, 0, 0]
    assert count(store, "person") == 1


def test_alike_by_name_by_number_and_by_what_the_owner_wrote(store: Store, three: list[int]) -> None:
    lucia, _again, lucy = (card(store, number) for number in three)
    assert [(each.conversation, each.sign) for each in lucia.alike] == [(three[1], Sign.NAME)]
    assert lucy.alike == ()
    people.make_field(store, "E-mail").result()
    people.write_value(store, lucia.person, 1, "lucia@example.org").result()
    people.write_value(store, lucy.person, 1, "lucia@example.org").result()
    assert next((each.person, each.sign) for each in card(store, three[0]).alike) == (lucy.person, Sign.FIELD)
    people.keep_apart(store, lucy.person, lucia.person).result()
    assert [each.conversation for each in card(store, three[0]).alike] == [three[1]]
    people.let_meet(store, lucia.person, lucy.person).result()
    assert len(card(store, three[0]).alike) == 2


def test_two_accounts_of_one_name_on_one_page_are_two_people(store: Store) -> None:
    numbers = shop.fill(store, (LUCIA, SAME_PAGE))
    assert card(store, numbers[0]).alike == ()


def test_who_is_two_stays_two_when_one_of_them_is_merged(store: Store, three: list[int]) -> None:
    lucia, again, lucy = (card(store, number) for number in three)
    people.keep_apart(store, again.person, lucy.person).result()
    people.join(store, lucia.person, again.person).result()
    people.make_field(store, "E-mail").result()
    people.write_value(store, lucia.person, 1, "l@example.org").result()
    people.write_value(store, lucy.person, 1, "l@example.org").result()
    assert card(store, three[0]).alike == ()


def test_fields_are_few_and_come_back_with_what_they_said(store: Store, three: list[int]) -> None:
    person = card(store, three[0]).person
    made = [people.make_field(store, f"Field {each}").result() for each in range(9)]
    assert made == [True] * 8 + [False]
    assert not people.rename_field(store, 1, "field 2").result()
    assert people.rename_field(store, 1, "City").result()
    people.write_value(store, person, 1, "  Sevilla  ").result()
    removed = people.remove_field(store, 1).result()
    assert len(card(store, three[0]).fields) == 7
    people.bring_field_back(store, removed).result()
    assert ("City", "Sevilla") in [(each.name, each.value) for each in card(store, three[0]).fields]


def test_what_meta_makes_one_keeps_both_notes(store: Store, three: list[int]) -> None:
    lucia, again, _ = (card(store, number) for number in three)
    people.write_note(store, lucia.person, "one").result()
    people.write_note(store, again.person, "two").result()

    store.write(lambda writing: merging.unite(writing, three[:2])).result()
    assert card(store, three[0]).note == "one\ntwo"
