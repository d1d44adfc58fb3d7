"""Who is who: one conversation a person, whatever ids they are told by, in whatever order (rules 1 and 2)."""

import itertools
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conwerz_desktop.domain.channels import Address
from conwerz_desktop.domain.events import (
    ControlChanged,
    Event,
    Happened,
    Ignored,
    MessageEchoed,
    MessageReceived,
    PersonMoved,
    PersonNamed,
    Reacted,
)
from conwerz_desktop.domain.messages import Author, Content, Control, Kind
from conwerz_desktop.domain.people import NOBODY, Profile
from conwerz_desktop.services import intake
from conwerz_desktop.store import conversations, database, drafts, messages, people
from conwerz_desktop.store.conversations import ConversationRow, Filter, View
from conwerz_desktop.store.database import Store
from conwerz_desktop.store.messages import MessageRow
from tests.unit.conftest import ANA, NOON, NUMBER, connect

OLD, NEW, ID = "34600111222", "34600999888", "ES.77001"


def wrote(mid: str, person: str, at: int = 0, profile: Profile = NOBODY, text: str = "") -> MessageReceived:
    return MessageReceived(Address(NUMBER, person), mid, NOON - 10_000 + at, Content(text or mid), profile)


def apply(store: Store, *events: Event) -> None:
    store.write(lambda writing: intake.apply(writing, events)).result()


def inbox(store: Store) -> tuple[ConversationRow, ...]:
    return store.read(lambda db: conversations.page(db, Filter(View.ALL), NOON)).result()


def thread(store: Store, conversation: int) -> list[MessageRow]:
    return list(reversed(store.read(lambda db: messages.page(db, conversation)).result()))


@pytest.mark.parametrize(
    "pair",
    [("5511987654321", "551187654321"), ("5215512345678", "525512345678"), ("5491123456789", "541123456789")],
)
def test_two_spellings_of_a_number_are_one_person(store: Store, pair: tuple[str, str]) -> None:
    for first, second in (pair, pair[::-1]):
        apply(store, wrote(f"{first}.1", first), wrote(f"{second}.2", second, 1))
    (row,) = inbox(store)
    assert len(thread(store, row.id)) == 4


def test_two_conversations_become_one_when_somebody_turns_out_to_be_both(store: Store) -> None:
    apply(store, wrote("w.1", OLD, 1, Profile("Ana", phone=OLD)), wrote("w.2", ID, 2, Profile(username="ana")))
    by_phone, by_id = sorted(row.id for row in inbox(store))
    apply(store, Reacted(Address(NUMBER, ID), "w.2", "👍", NOON - 5))
    store.write(lambda writing: drafts.save(writing, by_id, "Dear Ana")).result()
    apply(store, wrote("w.3", ID, 3, Profile(other_ids=(OLD,))))
    (row,) = inbox(store)
    assert (row.id, row.profile) == (by_phone, Profile("Ana", "ana", OLD))
    assert [one.meta_id for one in thread(store, row.id)] == ["w.1", "w.2", "w.3"]
    assert thread(store, row.id)[1].reactions[0].emoji == "👍"
    assert store.read(lambda db: drafts.everything(db)[by_phone]).result() == "Dear Ana"
    assert row.unread == 3


def test_what_was_read_of_two_that_become_one_stays_read(store: Store) -> None:
    apply(store, wrote("w.1", OLD, 1), wrote("w.2", ID, 2))
    for row in inbox(store):
        store.write(lambda writing, seen=row.id: conversations.see(writing, seen)).result()
    apply(store, wrote("w.3", ID, 3))
    apply(store, wrote("w.4", ID, 4, Profile(other_ids=(OLD,))))
    (row,) = inbox(store)
    assert row.unread == 2


def test_what_was_answered_elsewhere_does_not_make_unread_what_was_read(store: Store) -> None:
    apply(store, wrote("w.1", OLD, 1), MessageEchoed(Address(NUMBER, OLD), "w.2", NOON - 9_998, Content("yes")))
    apply(store, wrote("w.3", ID, 3))
    for row in inbox(store):
        if row.person_id == ID:
            store.write(lambda writing, seen=row.id: conversations.see(writing, seen)).result()
    apply(store, wrote("w.4", ID, 4, Profile(other_ids=(OLD,))))
    (row,) = inbox(store)
    assert row.unread == 1


def test_a_changed_number_is_the_same_person_and_answers_go_there(store: Store) -> None:
    moved = PersonMoved(NUMBER, (OLD,), (NEW,), NOON - 9_000, Profile(phone=NEW))
    apply(store, wrote("w.1", OLD), moved, wrote("w.2", NEW, 2_000))
    (row,) = inbox(store)
    assert (row.person_id, row.profile.phone) == (NEW, NEW)
    assert len(thread(store, row.id)) == 2


def test_whoever_gets_the_number_next_is_somebody_else(store: Store) -> None:
    moved = PersonMoved(NUMBER, (OLD,), (NEW,), NOON - 9_000)
    apply(store, wrote("w.1", OLD), moved, wrote("w.2", OLD, 5_000, text="I am new here"), wrote("w.3", OLD, 6_000))
    newer, older = inbox(store)
    assert (newer.person_id, older.person_id) == (OLD, NEW)
    assert [one.meta_id for one in thread(store, newer.id)] == ["w.2", "w.3"]


def test_what_was_written_before_the_number_changed_and_comes_after_it(store: Store) -> None:
    moved = PersonMoved(NUMBER, (OLD,), (NEW,), NOON - 9_000)
    apply(store, wrote("w.1", OLD), moved, wrote("w.2", OLD, 500))
    (row,) = inbox(store)
    assert len(thread(store, row.id)) == 2


def test_an_id_of_somebody_who_never_wrote_makes_nothing(store: Store) -> None:
    apply(store, PersonMoved(NUMBER, (OLD,), (NEW,), NOON), PersonNamed(ANA, Profile(own_name="Ana"), NOON))
    assert inbox(store) == ()


STEPS: tuple[Event, ...] = (
    wrote("w.1", OLD, 1),
    wrote("w.2", ID, 2, Profile(other_ids=(OLD,))),
    wrote("w.3", ID, 3),
    wrote("w.4", "ES.2", 6_000, Profile(phone=OLD, other_ids=(OLD,))),
    PersonMoved(NUMBER, (ID, OLD), ("ES.2", OLD), NOON - 5_000),
    MessageEchoed(Address(NUMBER, OLD), "w.5", NOON - 3_000, Content("Yes")),
)


@given(st.permutations(STEPS), st.lists(st.sampled_from(STEPS), max_size=4))
@settings(max_examples=60, deadline=None)
def test_any_order_and_any_repetition_ends_in_one_conversation(order: Sequence[Event], again: Sequence[Event]) -> None:
    with TemporaryDirectory() as folder:
        store = Store(Path(folder) / "conwerz.db", database.new_key(), lambda: NOON)
        connect(store)
        for event in itertools.chain(order, again, order):
            apply(store, event)
        (row,) = inbox(store)
        assert [one.meta_id for one in thread(store, row.id)] == ["w.1", "w.2", "w.3", "w.4", "w.5"]
        store.close()


WRITERS: tuple[tuple[str, Profile], ...] = (
    (OLD, NOBODY),
    (OLD, Profile("Ana", phone=OLD)),
    (NEW, NOBODY),
    (NEW, Profile("Ana")),
    (ID, Profile(username="ana")),
    (ID, Profile("Ana", other_ids=(OLD,))),
    ("5511987654321", Profile("Bea", phone="5511987654321")),
    ("551187654321", NOBODY),
    ("psid", Profile("Cem")),
    ("psid", Profile("Cem Kaya")),
    (ANA.person, NOBODY),
)


def known_people(*pages: Sequence[Event]) -> set[tuple[str, Profile, int, tuple[str, ...]]]:
    with TemporaryDirectory() as folder:
        store = Store(Path(folder) / "conwerz.db", database.new_key(), lambda: NOON)
        connect(store)
        for page in pages:
            apply(store, *page)
        found = {
            (row.person_id, row.profile, row.unread, tuple(each.meta_id for each in thread(store, row.id)))
            for row in inbox(store)
        }
        store.close()
    return found


@given(
    st.lists(st.sampled_from(WRITERS), max_size=6),
    st.booleans(),
    st.lists(st.sampled_from(WRITERS), min_size=intake.WORTH_ASKING_AHEAD, max_size=20),
)
@settings(max_examples=10, deadline=None)
def test_who_is_asked_for_ahead_is_placed_as_if_they_had_not_been(
    before: Sequence[tuple[str, Profile]], moved: bool, run: Sequence[tuple[str, Profile]]
) -> None:
    known: list[Event] = [wrote(f"b.{at}", person, at, who) for at, (person, who) in enumerate(before)]
    if moved:
        known.append(PersonMoved(NUMBER, (OLD,), (NEW,), NOON - 9_000))
    together = [wrote(f"w.{at}", person, 500 * at, who) for at, (person, who) in enumerate(run)]
    apart = [each for message in together for each in (message, Ignored("feed", "ends the run"))]
    assert known_people(known, together) == known_people(known, apart)


def test_the_owners_own_name_counts_before_metas(store: Store) -> None:
    apply(store, wrote("w.1", OLD, 1, Profile("Ana R.")))
    (row,) = inbox(store)
    store.write(lambda writing: people.call(writing, row.id, "Ana from the bakery")).result()
    apply(
        store, wrote("w.2", OLD, 2, Profile("Ana Ruiz")), PersonNamed(Address(NUMBER, OLD), Profile(own_name="A"), NOON)
    )
    assert inbox(store)[0].profile == Profile("Ana Ruiz", own_name="Ana from the bakery")


def test_the_telephones_address_book_names_whoever_has_no_name_of_the_owners_yet(store: Store) -> None:
    apply(store, wrote("w.1", "5511987654321"))
    apply(store, PersonNamed(Address(NUMBER, "551187654321"), Profile(own_name="Bea"), NOON))
    assert inbox(store)[0].profile.own_name == "Bea"


def test_a_line_that_nobody_wrote_neither_moves_nor_answers_a_conversation(store: Store) -> None:
    apply(store, wrote("w.1", OLD, 1, text="Hello?"))
    apply(store, Happened(Address(NUMBER, OLD), "h.1", Kind.NUMBER_CHANGED, NOON - 100, NEW))
    (row,) = inbox(store)
    assert (row.last_text, row.waiting, row.unread) == ("Hello?", True, 1)
    line = thread(store, row.id)[-1]
    assert (line.author, line.content.attachments[0].kind, line.content.attachments[0].title) == (
        Author.NOBODY, Kind.NUMBER_CHANGED, NEW,
    )  # fmt: skip


def test_somebody_who_came_by_an_advert_and_wrote_nothing_yet_is_in_the_list(store: Store) -> None:
    apply(store, Happened(ANA, "h.1", Kind.AD, NOON - 100, "Bowls"))
    (row,) = inbox(store)
    assert (row.last_kind, row.waiting, row.unread) == (Kind.AD, False, 0)


def test_the_newest_word_on_offers_counts(store: Store) -> None:
    person = Address(NUMBER, OLD)
    apply(store, wrote("w.1", OLD))
    apply(
        store,
        Happened(person, "h.2", Kind.OFFERS_WANTED, NOON - 10),
        Happened(person, "h.1", Kind.OFFERS_STOPPED, NOON - 20),
    )
    query = "SELECT offers_stopped FROM person"
    assert store.read(lambda db: db.execute(query).fetchone()[0]).result() == 0


@pytest.mark.parametrize(
    ("events", "other"),
    [
        ([], None),
        ([MessageReceived(ANA, "m.2", NOON - 5, Content("x"), in_standby=True)], ""),
        ([MessageEchoed(ANA, "m.2", NOON - 5, Content("x"), "263902037430900", in_standby=True)], "263902037430900"),
        ([ControlChanged(ANA, Control.TAKEN, NOON - 5, "7")], "7"),
        ([ControlChanged(ANA, Control.TAKEN, NOON - 5)], ""),
        ([ControlChanged(ANA, Control.TAKEN, NOON - 5), ControlChanged(ANA, Control.PASSED, NOON - 4, "1")], None),
        ([ControlChanged(ANA, Control.PASSED, NOON - 4, "263902037430900")], "263902037430900"),
        ([ControlChanged(ANA, Control.PASSED, NOON - 4, "1"), ControlChanged(ANA, Control.TAKEN, NOON - 5)], None),
        ([ControlChanged(ANA, Control.REQUESTED, NOON - 4, "1")], None),
    ],
)
def test_who_is_in_charge(store: Store, events: list[Event], other: str | None) -> None:
    apply(store, MessageReceived(ANA, "m.1", NOON - 50, Content("x")), *events)
    assert inbox(store)[0].other_program == other
