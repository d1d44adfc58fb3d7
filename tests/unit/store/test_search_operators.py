"""Operators narrow what words find; every way of looking finds the same; and nothing that is gone is found."""

from collections.abc import Iterable
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from conwerz_desktop.domain.channels import Address, Asset
from conwerz_desktop.domain.comments import Comment
from conwerz_desktop.domain.events import Event, MessageEchoed, MessageReceived, MessageUnsent
from conwerz_desktop.domain.messages import Attachment, Content, Kind
from conwerz_desktop.domain.people import Profile
from conwerz_desktop.domain.search_query import parse
from conwerz_desktop.services import intake
from conwerz_desktop.store import comments, folding, hits, labels, notes, person_cards, search, triage, words
from conwerz_desktop.store.database import Store
from conwerz_desktop.store.hits import Asked, Hit
from conwerz_desktop.store.search import Place
from tests.unit.conftest import INSTAGRAM, NOON, NUMBER, PAGE, Clock

DAY = 86_400_000
TODAY = date(2026, 9, 21)
LUCIA, SARA, TOM = (
    Profile("Lucía Fernández", phone="34600987654"),
    Profile("سارة الحداد", "sara.h"),
    Profile("Tom", "tom"),
)


def told(asset: Asset, person: Profile, number: int, text: str, ago: int, *parts: Kind) -> MessageReceived:
    content = Content(text, tuple(Attachment(kind, url="https://cdn.example/x") for kind in parts))
    return MessageReceived(Address(asset, f"id-{person.name}"), f"mid.{number}", NOON - ago, content, person)


@pytest.fixture
def shop(store: Store) -> Store:
    events: list[Event] = [
        told(NUMBER, LUCIA, 1, "two teapots, please", 3 * DAY),
        told(NUMBER, LUCIA, 2, "", 2 * DAY, Kind.IMAGE),
        told(INSTAGRAM, SARA, 3, "a teapot see https://bella.example/1", DAY),
        told(PAGE, TOM, 4, "this teapot", 10 * DAY, Kind.VOICE),
        MessageEchoed(Address(PAGE, f"id-{TOM.name}"), "mid.5", NOON - 9 * DAY, Content("Yes, a teapot"), ""),
    ]
    store.write(lambda writing: intake.apply(writing, events)).result()
    vip = store.write(lambda writing: labels.make(writing, "Big order")).result()
    store.write(lambda writing: labels.put(writing, vip, [3])).result()
    store.write(lambda writing: triage.snooze(writing, [2], NOON + DAY)).result()
    return store


def asked(typed: str, conversation: int | None = None, since: int = 0, until: int = hits.FOREVER) -> Asked:
    return Asked(parse(typed, TODAY), NOON, since, until, conversation)


def everything(store: Store, wanted: Asked) -> list[Hit]:
    found: list[Hit] = []
    place: Place | None = Place()
    while place:
        page = store.read(lambda db, place=place: search.messages(db, wanted, place)).result()
        found += page.hits
        place = page.rest
    return found


def numbers(found: Iterable[Hit]) -> list[int]:
    return [hit.id for hit in found]


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("teapot", [3, 1, 5, 4]), ("from:lucia teapot", [1]), ("from:me", [5]), ("from:سارة", [3]),
        ("from:sara.h tea", [3]),
        ("from:34600987654", [2, 1]), ("from:nobody", []), ("from:???", []), ("channel:whatsapp", [2, 1]),
        ("channel:whatsapp channel:instagram teapot", [3, 1]), ("has:photo", [2]), ("has:link", [3]),
        ("has:photo has:voice", [2, 4]), ("has:voice teapot", [4]), ('label:"big order"', [5, 4]), ("label:other", []),
        ("is:snoozed", [3]), ("is:waiting", [2, 1]), ("is:waiting teapot", [1]), ("is:done", []), ("", []), ("???", []),
        ("from:tom from:lucia teapot", [1, 4]), ("from:tom OR from:lucia teapot", [1, 4]),
        ("teapot -from:lucia", [3, 5, 4]), ("teapot -from:me", [3, 1, 4]), ("teapot -from:lucia -from:sara", [5, 4]),
        ("-channel:whatsapp teapot", [3, 5, 4]), ("channel:whatsapp -has:photo", [1]), ("teapot -has:link", [1, 5, 4]),
        ("-is:snoozed teapot", [1, 5, 4]), ('teapot -label:"big order"', [3, 1]), ("teapot -is:blue", [3, 1, 5, 4]),
        ("-is:waiting -is:snoozed", [5, 4]), ("-from: lucia teapot", [3, 5, 4]),
        ("teapot is:waiting OR is:snoozed", []),
    ],
)  # fmt: skip
def test_operators_narrow(shop: Store, typed: str, wanted: list[int]) -> None:
    assert numbers(everything(shop, asked(typed))) == wanted


def test_days_narrow(shop: Store) -> None:
    assert numbers(everything(shop, asked("teapot", since=NOON - 3 * DAY))) == [3, 1]
    assert numbers(everything(shop, asked("teapot", until=NOON - 3 * DAY))) == [5, 4]
    assert numbers(everything(shop, asked("has:photo", since=NOON - 2 * DAY, until=NOON - 2 * DAY + 1))) == [2]


def test_inside_a_conversation(shop: Store) -> None:
    assert numbers(everything(shop, asked("teapot", conversation=3))) == [5, 4]
    assert numbers(everything(shop, asked("", conversation=1))) == [2, 1]


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("fern", [1]), ("lucia fer", [1]), ("7654", [1]), ("600987", [1]), ("الحداد", [2]), ("sara", [2]), ("zzz", []),
        ("+34 600 987 654", [1]), ("\u202a+34\u00a0600\u00a0987\u00a0654\u202c", [1]), ("(600) 987-654", [1]),
        ("0034600987654", [1]), ("0600.98.76.54", [1]), ("600 987", [1]), ("+34 600 9", [1]),
        ("lucia 600 987 654", [1]),
        ("+٣٤ ٦٠٠ ٩٨٧ ٦٥٤", [1]), ("tom 600 987 654", []), ("600 98", []), ('from:"+34 600 987 654"', [1]),
        ("is:snoozed", [2]), ("is:waiting", [1]), ('label:"big order"', [3]), ("-is:snoozed -is:waiting", [3]),
        ("-from:lucia -channel:instagram", [3]), ("lucia OR tom", [1, 3]), ("is:waiting -lucia", []),
        ("lucia -tom", [1]), ('lucia -"600 987 654"', []), ('"+34 600 987 654" OR tom', [1, 3]),
        ("sara OR 7654 -fernandez", [2]), ('label:"big order" lucia', []), ("", []),
    ],
)  # fmt: skip
def test_people_are_found_by_whatever_they_are_called(shop: Store, typed: str, wanted: list[int]) -> None:
    assert [hit.within for hit in shop.read(lambda db: hits.people(db, asked(typed), 50)).result()] == wanted


def test_many_people_of_one_name_are_looked_through_from_the_newest(
    shop: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hits, "_MANY", 1)
    assert [hit.within for hit in shop.read(lambda db: hits.people(db, asked("lucia fer"), 50)).result()] == [1]


def test_a_name_that_changes_is_found_anew(shop: Store) -> None:
    shop.write(
        lambda writing: writing.db.execute("UPDATE person SET own_name = 'Lola', name = 'L F' WHERE id = 1")
    ).result()
    called = [
        len(shop.read(lambda db, n=n: hits.people(db, asked(n), 5)).result()) for n in ("lola", "fernandez", "7654")
    ]
    assert called == [1, 0, 1]
    shop.write(lambda writing: writing.db.execute("DELETE FROM conversation WHERE id = 1")).result()
    shop.write(lambda writing: writing.db.execute("DELETE FROM person WHERE id = 1")).result()
    assert shop.read(lambda db: db.execute("SELECT count(*) FROM word WHERE id = 1").fetchone()[0]).result() == 0


def test_people_are_found_by_what_stands_on_their_card_until_they_are_gone(shop: Store) -> None:
    def found(typed: str) -> int:
        return len(shop.read(lambda db: hits.people(db, asked(typed), 5)).result())

    shop.write(lambda writing: person_cards.make_field(writing, "Allergy")).result()
    shop.write(lambda writing: person_cards.write_note(writing, 1, "Pays by transfer")).result()
    shop.write(lambda writing: person_cards.write_value(writing, 1, 1, "hazelnuts")).result()
    assert [found(typed) for typed in ("transfer", "hazel", "lucia hazelnuts", "tom hazelnuts")] == [1, 1, 1, 0]
    shop.write(lambda writing: person_cards.write_value(writing, 1, 1, "peanuts")).result()
    assert [found(typed) for typed in ("hazelnuts", "peanuts", "lucia")] == [0, 1, 1]
    shop.write(lambda writing: person_cards.remove_field(writing, 1)).result()
    assert [found(typed) for typed in ("peanuts", "transfer")] == [0, 1]
    shop.write(lambda writing: person_cards.make_field(writing, "Allergy")).result()
    shop.write(lambda writing: person_cards.write_value(writing, 1, 1, "gluten")).result()
    shop.write(lambda writing: writing.db.execute("DELETE FROM conversation WHERE id = 1")).result()
    shop.write(lambda writing: writing.db.execute("DELETE FROM person WHERE id = 1")).result()
    left = "SELECT (SELECT count(*) FROM word WHERE id = 1) + (SELECT count(*) FROM word_due)"
    assert shop.read(lambda db: db.execute(left).fetchone()[0]).result() == 0


def test_nothing_that_is_gone_is_found(shop: Store, clock: Clock) -> None:
    gone = MessageUnsent(Address(INSTAGRAM, f"id-{SARA.name}"), "mid.3", NOON)
    shop.write(lambda writing: intake.apply(writing, [gone])).result()
    assert numbers(everything(shop, asked("teapot"))) == [1, 5, 4]
    assert numbers(everything(shop, asked("channel:instagram"))) == []
    clock.now += 84 * DAY
    assert numbers(everything(shop, asked("teapot"))) == [1]
    assert numbers(everything(shop, asked("from:tom"))) == []
    assert shop.read(lambda db: hits.people(db, asked("tom"), 5)).result() == ()


def test_other_ways_of_looking_find_the_same(shop: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    lines = ("teapot", "from:lucia teapot", "from:tom", "is:waiting", "has:voice teapot", 'label:"big order" tea')
    found = [everything(shop, asked(line)) for line in lines]
    monkeypatch.setattr(search, "_FEW", 0)
    monkeypatch.setattr(search, "_SLICES", (1, 2))
    assert [everything(shop, asked(line)) for line in lines] == found
    monkeypatch.setattr(search, "_CONVERSATIONS", 0)
    assert [everything(shop, asked(line)) for line in lines] == found
    monkeypatch.setattr(search, "_LOOKED_AT", 1)
    assert [everything(shop, asked(line)) for line in lines] == found


def test_reading_goes_on_where_it_stopped(shop: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "_READ", 1)
    monkeypatch.setattr(search, "ENOUGH", 1)
    assert numbers(everything(shop, asked("", conversation=3))) == [5, 4]


def test_names_are_folded_anew_a_piece_at_a_time(shop: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folding, "VERSION", folding.VERSION + 1)
    monkeypatch.setattr(folding, "fold", lambda text: text.lower().replace("tom", "thomas"))
    while shop.write(lambda writing: words.refill(writing.db, 1)).result():
        pass
    assert len(shop.read(lambda db: hits.people(db, asked("thomas"), 5)).result()) == 1


letters = st.text(st.sampled_from("aäe ßاةكไทค请手サｻﾞ 1-'❤👍🏽🇪🇸\ufe0f\u0301\u200d"), max_size=12)


@given(letters, letters)
@example("\u30b5\uff9e", "\u30b5")  # a mark of half width makes it another kana
@example("サ\u200d\uff9e", "サ")  # though something unseen stands between them
@example("a1\uff9e", "1\uff9e")  # and nothing of a figure
def test_what_is_emphasised_is_what_was_found(text: str, typed: str) -> None:
    wanted = folding.words(typed)
    spans = folding.spans(text, wanted)
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(end < start for (_, end), (start, _) in pairwise(spans))
    for word in wanted:
        spans = folding.spans(text, [word])
        marked = " ".join(text[start:end] for start, end in spans)
        assert folding.holds(text, [word]) == folding.holds(marked, [word]), (text, word, spans)


def test_comments_are_found_until_they_are_deleted(store: Store) -> None:
    said = (("1", "Is the teapot back?", "ana.p"), ("2", "lovely teapot", None), ("3", "nice", "teapot.fan"))
    for number, text, username in said:
        comment = Comment(number, "post-1", NOON - int(number) * DAY, text, username=username)
        store.write(lambda writing, comment=comment: comments.put(writing, 2, comment)).result()

    def found(typed: str, **days: int) -> list[str]:
        return [hit.text for hit in store.read(lambda db: hits.comments(db, asked(typed, **days), 9)).result()]

    assert found("teapot") == ["Is the teapot back?", "lovely teapot", "nice"]
    assert (
        found("teapot channel:whatsapp") == found("teapot has:photo") == found("teapot is:waiting") == found("") == []
    )
    assert found('"lovely teapot"') == ["lovely teapot"]
    assert found('"teapot lovely"') == []
    assert found("teapot", since=NOON - DAY) == found("ana.p teapot") == ["Is the teapot back?"]
    update = "UPDATE comment SET text = '', username = NULL, deleted_at = ? WHERE meta_id = '1'"
    store.write(lambda writing: writing.db.execute(update, (NOON,))).result()
    assert found("ana.p") == []
    assert store.read(lambda db: db.execute("SELECT count(*) FROM word WHERE word = 'ana'").fetchone()[0]).result() == 0


def test_a_text_of_any_length_can_be_looked_for(shop: Store) -> None:
    """SQLite knows no more than 500 parts of one query."""
    pasted = "teapot " + " ".join(f"word{number}" for number in range(2_000))
    for source in words.SOURCES:
        holding, values = words.holding(source, pasted, "word")
        assert (
            shop.read(lambda db, holding=holding, values=values: db.execute(holding, values).fetchall()).result() == []
        )
    assert everything(shop, asked(pasted)) == []
    assert shop.read(lambda db: hits.people(db, asked(pasted), 5)).result() == ()


def test_notes_are_found_word_by_word_or_as_they_were_quoted(shop: Store) -> None:
    for conversation, text in ((1, "wants a green teapot"), (1, "teapot sent, green"), (3, "green teapot")):
        shop.write(lambda writing, on=conversation, text=text: notes.add(writing, on, text)).result()

    def found(typed: str, conversation: int | None = None) -> set[str]:
        wanted = asked(typed, conversation)
        return {hit.text for hit in shop.read(lambda db: hits.notes(db, wanted, 9)).result()}

    assert found("teapot green") == {"wants a green teapot", "teapot sent, green", "green teapot"}
    assert found('"green teapot"') == {"wants a green teapot", "green teapot"}
    assert found('"green teapot"', 1) == {"wants a green teapot"}
