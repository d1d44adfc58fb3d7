"""What is chosen between and what is left out, as a scan of all texts has it, by every way of looking."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conwerz_desktop.domain.channels import Address
from conwerz_desktop.domain.events import MessageReceived
from conwerz_desktop.domain.leads import Submission
from conwerz_desktop.domain.messages import Content
from conwerz_desktop.domain.people import Profile
from conwerz_desktop.domain.search_query import Query, parse
from conwerz_desktop.services import intake
from conwerz_desktop.store import hits, leads, search, worded
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Store, Writing
from conwerz_desktop.store.hits import Asked
from conwerz_desktop.store.search import Place
from tests.unit.conftest import IN_MEMORY, NOON, PAGE, lay_shop
from tests.unit.store.frequent_words import frequent_words
from tests.unit.store.naive_scan import by_line, is_known_by
from tests.unit.store.test_search import DAY, SENTENCES, apply, received, sentences, settle, texts, typed_words, words
from tests.unit.store.test_search_operators import TODAY
from tests.unit.store.test_search_small import TEXTS, tell

EXAMPLES = max(60, settings().max_examples // 3)
pieces = st.one_of(typed_words(), st.tuples(words, words).map(" ".join), st.just("???"))


@st.composite
def queries(draw: st.DrawFn) -> Query:
    wanted = draw(st.lists(words, max_size=2))
    either = draw(st.lists(st.lists(pieces, min_size=1, max_size=3).map(tuple), max_size=2))
    return Query(" ".join(wanted), either=tuple(either), without=tuple(draw(st.lists(pieces, max_size=2))))


def messages(db: Connection, asked: Asked) -> set[int]:
    found: set[int] = set()
    place: Place | None = Place()
    while place:
        page = search.messages(db, asked, place)
        found |= {hit.id for hit in page.hits}
        place = page.rest
    return found


@given(st.lists(sentences, max_size=10), st.lists(queries(), min_size=1, max_size=6))
@settings(max_examples=EXAMPLES)
def test_messages_are_found_as_a_scan_finds_them(told: list[str], asked: list[Query]) -> None:
    with frequent_words(1, longest=2), TemporaryDirectory(dir=IN_MEMORY) as folder:
        store = Store(Path(folder) / "conwerz.db", lay_shop(folder), lambda: NOON)
        apply(store, *(received(number, text, NOON - 5 * number * DAY) for number, text in enumerate(told)))
        settle(store)
        living = texts(store)
        for query in asked:
            wanted = by_line(living, query) if query else set()
            for inside in (None, 1):
                named = Asked(query, NOON, conversation=inside)
                found = store.read(lambda db, named=named: messages(db, named)).result()
                assert found == (wanted if query or inside is None else living.keys()), (query, inside)
        store.close()


@given(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=6), st.lists(queries(), min_size=1, max_size=6))
@settings(max_examples=EXAMPLES)
def test_everything_small_is_found_as_a_scan_finds_it(told: list[str], asked: list[Query]) -> None:
    with TemporaryDirectory(dir=IN_MEMORY) as folder:
        store = Store(Path(folder) / "conwerz.db", lay_shop(folder), lambda: NOON)
        store.write(lambda writing: tell(writing, told)).result()
        for query in filter(worded.asks, asked):
            for source, known in TEXTS.items():
                wanted = by_line(store.read(lambda db, known=known: dict(db.execute(known))).result(), query)
                named = Asked(query, NOON)
                rows = store.read(lambda db, source=source, named=named: source(db, named, 1_000)).result()
                assert {hit.id for hit in rows} == wanted, (source, query)
        store.close()


PHONES = ("34600123456", "34600123999", "34911223456", "4930123456", "525512345678")
CALLED = (
    "600 123 456", "+34 600 123 456", "(600) 123-456", "0600.123.456", "0034600123456", "600123", "600 12", "3456",
    "+34 600", "+49 (30) 123456", "030 123456", "55 1234 5678", "123 999", "maria", "garcia", "maria 34600",
)  # fmt: skip
"""As numbers are written, and names."""
_CARD = "concat_ws(' ', name, phone, substr(phone, -9), substr(phone, -4))"
CARDS = {
    hits.people: f"SELECT c.id, {_CARD} FROM conversation c JOIN person p ON p.id = c.person",
    hits.leads: f"SELECT id, {_CARD} FROM lead",
}
called = st.sampled_from(CALLED)


def meet(writing: Writing, told: list[tuple[str, str]]) -> None:
    """Each once as a person and as a lead."""
    for number, (name, phone) in enumerate(told):
        profile = Profile(name, phone=phone)
        intake.apply(
            writing, [MessageReceived(Address(PAGE, f"p{number}"), f"mid.{number}", NOON, Content("–"), profile)]
        )
        lead = leads.put(writing, 1, Submission(f"s{number}", NOON, "form", ()), [f"mail:{number}"], "")
        writing.db.execute("UPDATE lead SET name = ?, phone = ? WHERE id = ?", (name, phone, lead))


@st.composite
def queries_of_numbers(draw: st.DrawFn) -> Query:
    wanted = draw(st.sampled_from(("", "maria", "garcia", "34600", "600123456")))
    either = draw(st.lists(st.lists(called, min_size=1, max_size=3).map(tuple), max_size=2))
    return Query(wanted, either=tuple(either), without=tuple(draw(st.lists(called, max_size=2))))


@given(
    st.lists(st.tuples(st.sampled_from(("Maria", "Garcia", "Maria Garcia")), st.sampled_from(PHONES)), max_size=6),
    st.lists(queries_of_numbers(), min_size=1, max_size=6),
)
@settings(max_examples=EXAMPLES)
def test_people_are_left_out_and_chosen_by_their_numbers(told: list[tuple[str, str]], asked: list[Query]) -> None:
    with TemporaryDirectory(dir=IN_MEMORY) as folder:
        store = Store(Path(folder) / "conwerz.db", lay_shop(folder), lambda: NOON)
        store.write(lambda writing: meet(writing, told)).result()
        for query in filter(worded.asks, asked):
            named = Asked(query, NOON)
            for source, known in CARDS.items():
                cards = store.read(lambda db, known=known: dict(db.execute(known))).result()
                rows = store.read(lambda db, source=source, named=named: source(db, named, 1_000)).result()
                assert {hit.id for hit in rows} == by_line(cards, query, is_known_by), (source, query)
        store.close()


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("green OR blue", {1, 2, 4}), ("green|blue teapot", {1, 2}), ('"green teapot" OR saucer', {1, 3}),
        ("teapot -green", {2, 5}), ("teapot -green -blue", {5}), ('-"green teapot" teapot', {2, 5}),
        ("tea -teapot", {6}),
        ("-teapot", {3, 4, 6, 7}), ("衣服 OR saucer", {3, 7}), ("-衣服 -teapot", {3, 4, 6}),
        ("-请问这件 -teapot", {3, 4, 6}),
        ("teapot -请问", {1, 2, 5}), ("teapot -???", {1, 2, 5}), ("??? OR saucer", {3}), ("??? OR !!!", set()),
        ("teapot (green OR blue)", {1, 2}), ("or", set()), ("OR", set()), ("teapot OR", {1, 2, 5}),
    ],
)  # fmt: skip
def test_what_a_line_finds(store: Store, line: str, found: set[int]) -> None:
    said = ("a green teapot", "teapot, blue", "saucers", "blue and green", "teapot", "tea", "请问这件衣服多少钱?")
    apply(store, *(received(number, text, NOON - number) for number, text in enumerate(said)))
    asked = Asked(parse(line, TODAY), NOON)
    assert store.read(lambda db: messages(db, asked)).result() == found
    inside = Asked(asked.query, NOON, conversation=1)
    assert store.read(lambda db: messages(db, inside)).result() == found


def test_however_many_of_the_newest_are_left_out_the_one_behind_them_is_found(store: Store) -> None:
    """Also where the form that alone said it is past its time, or where words stand apart."""
    store.write(lambda writing: tell(writing, ["teapot", *["green teapot"] * 450])).result()
    store.write(lambda writing: writing.db.execute("DELETE FROM lead_answer")).result()
    store.write(lambda writing: writing.db.execute("DELETE FROM lead_note")).result()
    asked = Asked(Query("teapot", without=("green",)), NOON)
    for source in hits.SMALL:
        found = store.read(lambda db, source=source: source(db, asked, 5)).result()
        assert [hit.text if source in {hits.comments, hits.notes} else hit.profile.name for hit in found] == ["teapot"]


def test_further_back_than_a_reader_may_be_held_nothing_is_found(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hits, "_LOOKED_AT", 3)
    store.write(lambda writing: tell(writing, ["teapot", *["green teapot"] * 9])).result()
    asked = Asked(Query("teapot", without=("green",)), NOON)
    for limit, wanted in ((6, 0), (7, 1)):
        assert len(store.read(lambda db, limit=limit: hits.notes(db, asked, limit)).result()) == wanted
