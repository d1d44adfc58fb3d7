"""Every message that a scan of all of them would find is found, in nine languages, and nothing else."""

import random
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conwerz_desktop.domain import search_query
from conwerz_desktop.domain.events import Event, MessageEdited, MessageReceived, MessageUnsent
from conwerz_desktop.domain.messages import Content
from conwerz_desktop.services import intake
from conwerz_desktop.store import database, folding, frequent, hits, purge, search, text_index
from conwerz_desktop.store.database import Store
from tests.unit.conftest import ANA, IN_MEMORY, NOON, Clock, lay_shop
from tests.unit.store.frequent_words import frequent_words
from tests.unit.store.naive_scan import by_scan

DAY = 86_400_000
SENTENCES = (
    "Hello, is the blue jacket still available? Order 4471",
    "Grüße aus Köln, welche Größe hat die Straße?",
    "Áo này giá bao nhiêu vậy shop? Đơn hàng của tôi",
    "أريد إرسال الهديّة إلى المدينة، رقمي ٠٥٥١٢",
    "क्या यह कमीज़ उपलब्ध है? हिन्दी में बताइए",
    "เสื้อตัวนี้ราคาเท่าไหร่คะ ส่งของวันนี้ได้ไหม",
    "请问这件衣服多少钱?有没有红色的iPhone手机壳",
    "注文した商品はいつ届きますか。ｻｲｽﾞはMがありますか",
    "이 셔츠 얼마예요? 주문한상품은 언제 도착하나요",
    "Gracias 🥰🙏🏽 todo perfecto❤️ 🇪🇸",
    "ありがとう😊👍🏻",
)
TYPED = (
    "jack", "BLUE 44", "grosse", "koln", "strasse", "ao nay", "don hang", "هديه", "الهدية", "05512", "कमीज", "हिन्दी",
    "ราคา", "วันนี้", "衣服", "钱", "iphone手机", "商品", "サイズ", "届", "셔츠", "상품", "hello koln", "???", "",
    "❤", "🙏", "👍🏽", "😊 ありがとう", "gracias 🥰", "🇪🇸", "🇫🇷", "❤️‍🔥",
)  # fmt: skip
EXAMPLES = max(200, settings().max_examples)


@pytest.fixture(scope="module", autouse=True)
def _every_word_is_frequent() -> Iterator[None]:
    with frequent_words(1, longest=2):
        yield


def received(number: int, text: str, sent_at: int) -> MessageReceived:
    return MessageReceived(ANA, f"mid.{number}", sent_at, Content(text))


def apply(store: Store, *events: Event) -> None:
    store.write(lambda writing: intake.apply(writing, events)).result()


def found(store: Store, typed: str, limit: int = 1000) -> tuple[int, ...]:
    return store.read(lambda db: search.search(db, typed, limit)).result()


def texts(store: Store) -> dict[int, str]:
    return store.read(lambda db: dict(db.execute("SELECT id, text FROM living_message").fetchall())).result()


def index_rows(store: Store) -> dict[int, set[int]]:
    """The messages in each week's index."""

    def query(db: database.Connection) -> dict[int, set[int]]:
        return {week: text_index.indexed(db, week) for week in text_index.weeks(db)}

    return store.read(query).result()


words = st.sampled_from(sorted({word for sentence in SENTENCES for word in sentence.split()}))
sentences = st.one_of(
    st.sampled_from(SENTENCES),
    st.lists(words, max_size=6).map(" ".join),
    st.lists(words, max_size=4).map("".join),
    st.text(st.characters(max_codepoint=0x2FFF, exclude_categories=("Cn", "Cs", "Co")), max_size=12),
)


@st.composite
def typed_words(draw: st.DrawFn) -> str:
    """A piece of something that could be there."""
    word = draw(words)
    start = draw(st.integers(0, max(0, len(word) - 1)))
    piece = word[start : start + draw(st.integers(1, 8))]
    return draw(st.sampled_from((piece, word, f"{word} {piece}", piece.upper())))


def settle(store: Store, steps: int = 1_000_000) -> None:
    """Weeks that are over are written anew with the bits of their words, or so many steps of it are done."""
    for _ in range(steps):
        if not store.write(a_step).result():
            break


def a_step(writing: database.Writing) -> bool:
    return text_index.settle(writing.db, 2) or frequent.settle(writing.db, 10_000)


@given(
    st.lists(st.tuples(sentences, st.integers(0, 80)), max_size=12),
    st.lists(typed_words(), max_size=6),
    st.integers(0, 40),
)
@settings(max_examples=EXAMPLES)
def test_search_finds_what_a_scan_finds(told: list[tuple[str, int]], typed: list[str], steps: int) -> None:
    with TemporaryDirectory(dir=IN_MEMORY) as folder:
        store = Store(Path(folder) / "conwerz.db", lay_shop(folder), lambda: NOON)
        apply(store, *(received(number, text, NOON - days * DAY) for number, (text, days) in enumerate(told)))
        settle(store, steps)
        living = texts(store)
        for each in (*typed, *TYPED):
            assert set(found(store, each)) == by_scan(living, each), each
        store.close()


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("grosse", "Grüße aus Köln, welche Größe hat die Straße?"), ("STRASSE", "die Straße"), ("koln", "Köln"),
        ("ao nay", "Áo này giá bao nhiêu"), ("don hang", "Đơn hàng"), ("هديه", "الهديّة إلى"), ("مدينه", "المدينة"),
        ("05512", "رقمي ٠٥٥١٢"), ("हिन्दी", "हिन्दी में"), ("ราคา", "เสื้อตัวนี้ราคาเท่าไหร่คะ"), ("手机", "红色的iPhone手机壳"),
        ("iphone", "红色的iPhone手机壳"), ("サイズ", "ｻｲｽﾞはMが"), ("상품", "주문한상품은"), ("istanbul", "Istanbul'da"),
        ("👍", "ok 👍🏿!"), ("❤️", "love❤"), ("🇪🇸", "🇫🇷🇪🇸"), ("👩‍🍳", "our👩🏽‍🍳"),
        ("soft", "so­ft"), ("كتاب", "کتاب"), ("1234", "１２３４"),
    ],
)  # fmt: skip
def test_a_reader_finds_what_looks_the_same_to_them(store: Store, typed: str, sentence: str) -> None:
    apply(store, received(1, sentence, NOON - 1), received(2, "something else", NOON - 1))
    assert len(found(store, typed)) == 1


@given(st.text(alphabet="aé ñßZx.\u0301\ufe0f\u200d🙂❤👍🏽🇪🇸❶1⃣ل ا к あ字한 ¿'_", max_size=9))
@settings(max_examples=EXAMPLES)
def test_the_index_is_given_the_words_that_are_looked_for(text: str) -> None:
    """Cut as FTS5 cuts ASCII: what is beyond it is a letter there, so nothing but words may be left of that."""
    given_to_index = re.findall(r"(?:[0-9A-Za-z]|[^\x00-\x7f])+", folding.search_text(text))
    assert set(given_to_index) == set(folding.indexed(text))


@pytest.mark.parametrize("typed", ["👍👍", "-green 👍", "👎 OR 👍", '"teapot 👍"', "teapot 👍"])
def test_a_picture_is_a_word(store: Store, typed: str) -> None:
    apply(store, received(1, "a teapot 👍🏽 👍", NOON - 2), received(2, "green 👍 teapots", NOON - 1))
    asked = hits.Asked(search_query.parse(typed, date(2026, 9, 21)), NOON)
    said = [hit.text for hit in store.read(lambda db: search.messages(db, asked, search.START).hits).result()]
    assert "a teapot 👍🏽 👍" in said
    assert ("green 👍 teapots" in said) == (typed in ("👍👍", "👎 OR 👍", "teapot 👍"))
    assert found(store, "🤷") == ()


def test_pictures_part_no_words_that_stand_together() -> None:
    assert folding.holds_together("a green 💚 teapot", "green teapot")
    assert not folding.holds_together("a green 💚 teapot", "green 👍 teapot")


def test_the_newest_come_first_and_no_more_than_asked_for(store: Store) -> None:
    days = list(range(40))
    random.Random(1).shuffle(days)
    for day in days:
        apply(store, received(day, f"teapot {day}", NOON - day * DAY))
    newest = [texts(store)[message] for message in found(store, "teapot", 12)]
    assert newest == [f"teapot {day}" for day in range(12)]


def test_what_has_expired_is_not_found_before_any_purge(store: Store, clock: Clock) -> None:
    apply(store, received(1, "teapot", NOON - DAY))
    clock.now += 90 * DAY
    assert found(store, "teapot") == ()


def test_an_edit_is_found_by_its_new_words_only(store: Store) -> None:
    apply(store, received(1, "teapot", NOON - DAY), MessageEdited(ANA, "mid.1", "saucer", NOON))
    assert found(store, "teapot") == ()
    assert len(found(store, "saucer")) == 1


@pytest.mark.parametrize("unsent_first", [False, True])
def test_what_was_unsent_is_found_no_longer(store: Store, unsent_first: bool) -> None:
    told: list[Event] = [received(1, "teapot", NOON - 9 * DAY), MessageUnsent(ANA, "mid.1", NOON)]
    for event in reversed(told) if unsent_first else told:
        apply(store, event)
    assert found(store, "teapot") == ()


def test_a_message_whose_time_moves_across_the_weeks_border_moves_its_words(store: Store) -> None:
    apply(store, MessageEdited(ANA, "mid.1", "saucer", NOON))
    before = index_rows(store)
    apply(store, received(1, "teapot", NOON - 9 * DAY))
    after = index_rows(store)
    week = text_index.week_of(NOON - 9 * DAY)
    assert before == {text_index.week_of(NOON): {1}}
    assert after == {text_index.week_of(NOON): set(), week: {1}}
    assert len(found(store, "saucer")) == 1


def test_weeks_begin_on_mondays() -> None:
    monday = 1_780_876_800_000  # 2026-06-08 00:00 UTC
    assert text_index.start_of(text_index.week_of(monday)) == monday
    assert text_index.week_of(monday - 1) == text_index.week_of(monday) - 1


def test_another_folding_is_taken_over_week_by_week(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    apply(store, *(received(number, f"teapot {number}", NOON - number * DAY) for number in range(30)))
    monkeypatch.setattr(folding, "VERSION", folding.VERSION + 1)
    with_old_index = store.write(lambda writing: text_index.refill(writing.db, 3)).result()
    assert with_old_index
    assert store.read(text_index.leftovers).result() == [f"text_old_{text_index.week_of(NOON)}_{folding.VERSION - 1}"]
    apply(store, received(30, "teapot 30", NOON - 1))
    while store.write(lambda writing: text_index.refill(writing.db, 3)).result():
        pass
    assert len(found(store, "teapot")) == 31
    assert sum(map(len, index_rows(store).values())) == 31


def test_messages_written_past_the_index_can_be_indexed_at_once(store: Store) -> None:
    apply(store, *(received(number, f"teapot {number}", NOON - number * DAY) for number in range(30)))
    apply(store, received(30, "", NOON))

    def forget_and_build(writing: database.Writing) -> None:
        for week in text_index.weeks(writing.db):
            writing.db.execute(f"DROP TABLE {text_index.name_of(week)}")
        writing.db.execute("DELETE FROM text_week")
        text_index.build(writing.db)

    store.write(forget_and_build).result()
    assert len(found(store, "teapot")) == 30


def test_weeks_that_are_over_become_one_piece(store: Store) -> None:
    for number in range(30):
        apply(store, received(number, f"teapot {number}", NOON - number * DAY))
    before = found(store, "teapot")
    pieces = "SELECT count(DISTINCT segid) FROM {}_idx"

    def count(db: database.Connection) -> list[int]:
        names = map(text_index.name_of, text_index.weeks(db))
        return [db.execute(pieces.format(name)).fetchone()[0] for name in names]

    assert max(store.read(count).result()[1:]) == 7
    settle(store)
    assert set(store.read(count).result()[1:]) == {1}
    assert found(store, "teapot") == before
    assert store.read(text_index.leftovers).result() == [f"text_old_{week}" for week in store.read(weeks).result()[1:]]


def weeks(db: database.Connection) -> list[int]:
    return sorted(text_index.weeks(db), reverse=True)


def erase_leftovers(store: Store) -> None:
    while store.write(lambda writing: purge.erase_indexes(writing, purge.Until(0, 0), 50)).result().rows:
        pass


@pytest.mark.parametrize("steps", range(1, 16))
def test_what_changes_while_its_week_is_written_anew_is_found_as_it_is_then(store: Store, steps: int) -> None:
    told = [received(number, f"teapot {number}", NOON - 9 * DAY + number) for number in range(5)]
    apply(store, received(9, "newest", NOON), *told)
    settle(store, steps)
    apply(store, MessageUnsent(ANA, "mid.1", NOON), MessageEdited(ANA, "mid.2", "saucer", NOON))
    apply(store, received(5, "teapot 5", NOON - 9 * DAY))
    for _ in range(3):
        assert set(found(store, "teapot")) == by_scan(texts(store), "teapot")
        assert len(found(store, "teapot")) == 4
        assert len(found(store, "sauc")) == 1
        settle(store)
        erase_leftovers(store)


def test_a_week_that_goes_while_it_is_written_anew_leaves_no_index(store: Store) -> None:
    apply(store, received(1, "teapot", NOON - 9 * DAY), received(2, "newest", NOON))
    settle(store, 1)
    assert store.read(text_index.leftovers).result() == []
    store.write(lambda writing: purge.begin(writing, purge.Until(NOON - DAY, 0), 1)).result()
    week = text_index.week_of(NOON - 9 * DAY)
    assert set(store.read(text_index.leftovers).result()) == {f"text_{week}", f"text_anew_{week}"}
    erase_leftovers(store)
    assert store.read(text_index.leftovers).result() == []


@pytest.mark.parametrize("steps", [2, 100])
def test_what_was_given_up_is_erased_with_what_was_unsent(store: Store, steps: int) -> None:
    apply(store, received(1, "teapot", NOON - 9 * DAY), received(2, "newest", NOON))
    settle(store, steps)
    apply(store, MessageUnsent(ANA, "mid.1", NOON))
    assert not store.read(purge.is_merged).result()
    for stage in purge.MERGING:
        while store.write(lambda writing, stage=stage: stage.slice(writing, purge.Until(0, 0), 50)).result().rows:
            pass
    assert store.read(purge.is_merged).result()
    assert store.keep_house(purge.empty_journal).result()
    assert not store.prove(["eapot"]).strings
