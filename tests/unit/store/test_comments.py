"""Comments in the store: once each, whichever way they come; who waits; what is deleted leaves no word behind."""

import random
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conwerz_desktop.domain.comments import DAY, Comment, Deed
from conwerz_desktop.domain.messages import Author, Progress
from conwerz_desktop.store import comment_acts, comments, connections, database
from conwerz_desktop.store.comments import CommentRow, PostRow
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Store, Writing
from tests.unit.conftest import IN_MEMORY, INSTAGRAM, NOON, Clock, lay_shop

HOUR = 3_600_000
FIRST = Comment("c1", "post", NOON - HOUR, "How much is the bowl?", username="noor.home")
ANSWER = Comment("c2", "post", NOON - HOUR // 2, "It is 24 euros", "c1", by_shop=True)


def put(store: Store, *told: Comment, place: str | None = None, read_again: bool = False) -> None:
    def write(writing: Writing) -> None:
        for each in told:
            comments.put(writing, account(writing.db), each, place=place, read_again=read_again)

    store.write(write).result()


def account(db: Connection) -> int:
    found = connections.find(db, INSTAGRAM)
    assert found is not None
    return found.id


def posts(store: Store) -> tuple[PostRow, ...]:
    return store.read(comments.posts).result()


def below(store: Store, number: int = 0) -> tuple[CommentRow, ...]:
    post = posts(store)[number].id
    return store.read(lambda db: comments.page(db, post)).result()


def waiting(store: Store) -> int:
    return store.read(comments.waiting).result()


def row(store: Store, meta_id: str) -> CommentRow:
    return next(each for post in range(len(posts(store))) for each in below(store, post) if each.meta_id == meta_id)


def test_a_comment_waits_until_the_shop_answered_below_it(store: Store) -> None:
    put(store, FIRST)
    assert [(each.text, each.waits) for each in below(store)] == [("How much is the bowl?", True)]
    assert waiting(store) == 1
    put(store, ANSWER)
    assert [(each.author, each.waits) for each in below(store)] == [(Author.CUSTOMER, False), (Author.ELSEWHERE, False)]
    assert waiting(store) == 0
    put(store, Comment("c3", "post", NOON, "And two of them?", "c1", "noor.home"))
    assert waiting(store) == 1


def test_who_asks_again_after_the_answer_waits_and_who_asked_before_does_not(store: Store) -> None:
    put(store, FIRST, replace(FIRST, id="c4", thread="c1", commented_at=ANSWER.commented_at - 1), ANSWER)
    assert waiting(store) == 0


@pytest.mark.parametrize("change", ["hide", "done", "privately", "delete"])
def test_what_is_settled_otherwise_waits_no_longer(store: Store, change: str) -> None:
    put(store, FIRST)
    number = below(store)[0].id
    changes = {
        "hide": lambda writing: comments.set_hidden(writing, number, True),
        "done": lambda writing: comments.set_done(writing, number, True),
        "privately": lambda writing: comments.set_answered_privately(writing, number),
        "delete": lambda writing: comments.delete(writing, number),
    }
    store.write(changes[change]).result()
    assert waiting(store) == 0


def test_a_webhook_never_undoes_what_was_read_again(store: Store) -> None:
    put(store, FIRST)
    put(store, replace(FIRST, text="How much are the bowls?", hidden=True), read_again=True)
    put(store, FIRST)
    (found,) = below(store)
    assert (found.text, found.edited, found.hidden) == ("How much are the bowls?", True, True)


def test_people_without_a_name_are_kept_and_shown(store: Store) -> None:
    put(store, replace(FIRST, username=None))
    assert below(store)[0].username is None


def test_a_mention_below_an_own_post_is_a_comment(store: Store) -> None:
    put(store, replace(FIRST, text=""), place=comments.MENTIONS)
    assert [post.is_mentions for post in posts(store)] == [True]
    put(store, FIRST)
    put(store, replace(FIRST, text=""), place=comments.MENTIONS)
    assert [(post.meta_id, post.comments) for post in posts(store)] == [("post", 1)]


def test_what_is_older_than_a_week_when_first_read_waits_for_nobody(store: Store) -> None:
    old = replace(FIRST, commented_at=NOON - 8 * DAY)
    put(store, old, read_again=True)
    put(store, replace(old, id="c9"))
    assert {each.meta_id: each.waits for each in below(store)} == {"c1": False, "c9": True}


def test_deleted_words_are_gone_with_the_answers_below_and_do_not_come_back(store: Store) -> None:
    put(store, FIRST, ANSWER)
    number = below(store)[0].id
    store.write(lambda writing: comments.delete(writing, number)).result()
    put(store, FIRST)
    put(store, FIRST, ANSWER, read_again=True)
    assert posts(store) == ()
    kept = store.read(lambda db: db.execute("SELECT text, username FROM comment").fetchall()).result()
    assert kept == [("", None), ("", None)]


def test_reading_a_post_to_its_end_finds_what_was_deleted_at_meta(store: Store, clock: Clock) -> None:
    put(store, FIRST, Comment("c5", "post", NOON, "Gone tomorrow", username="ploy"), Comment("o1", "other", NOON, "Hi"))
    clock.now += 1
    began_at = clock.now
    clock.now += 1
    put(store, Comment("c6", "post", NOON, "Just now", username="mar"))
    store.write(lambda writing: comments.delete_others(writing, account(writing.db), "post", ["c1"], began_at)).result()
    found = {each.meta_id for post in range(2) for each in below(store, post)}
    assert found == {"c1", "c6", "o1"}


def test_an_own_answer_is_one_row_whether_echo_or_answer_comes_first(store: Store) -> None:
    put(store, FIRST)
    own = store.write(lambda writing: _reply(writing, below(store)[0], "24 euros")).result()
    assert [(each.text, each.progress) for each in below(store)] == [
        ("How much is the bowl?", Progress.RECEIVED),
        ("24 euros", Progress.QUEUED),
    ]
    store.write(lambda writing: comments.set_progress(writing, own, Progress.SENDING)).result()
    put(store, replace(ANSWER, text="24 euros"))
    put(store, replace(ANSWER, text="24 euros"))
    store.write(lambda writing: comments.name(writing, own, "c2")).result()
    assert [(each.id, each.meta_id, each.author) for each in below(store)[1:]] == [(own, "c2", Author.OWNER)]


def test_an_answer_that_made_a_row_of_its_own_is_taken_in(store: Store) -> None:
    put(store, FIRST)
    own = store.write(lambda writing: _reply(writing, below(store)[0], "24 euros")).result()
    put(store, replace(ANSWER, text="24 euros "))  # Meta may trim; then the words do not match
    store.write(lambda writing: comments.name(writing, own, "c2")).result()
    assert [each.id for each in below(store)[1:]] == [own]


def _reply(writing: Writing, to: CommentRow, text: str) -> int:
    own = comments.add_own(writing, to, text, "abc")
    comment_acts.queue(writing, to.id, Deed.REPLY, reply=own)
    return own


def test_posts_and_comments_come_in_pages_by_their_key(store: Store) -> None:
    for post in range(7):
        told = (Comment(f"{post}.{n}", f"post {post}", NOON - n * HOUR - post, f"{n}", username="x") for n in range(5))
        put(store, *told)
    first = store.read(lambda db: comments.posts(db, limit=4)).result()
    behind = (first[-1].last_at, first[-1].id)
    second = store.read(lambda db: comments.posts(db, behind, limit=4)).result()
    assert [post.meta_id for post in (*first, *second)] == [f"post {n}" for n in range(7)]
    top = store.read(lambda db: comments.page(db, first[0].id, limit=3)).result()
    last = (top[-1].commented_at, top[-1].meta_id)
    rest = store.read(lambda db: comments.page(db, first[0].id, last, limit=3)).result()
    assert [each.text for each in (*top, *rest)] == ["0", "1", "2", "3", "4"]


def test_comments_are_hidden_after_ninety_days_whatever_is_chosen_for_messages(store: Store, clock: Clock) -> None:
    store.write(lambda writing: writing.topics.add(_choose_days(writing, 7))).result()
    put(store, FIRST)
    clock.now = FIRST.commented_at + 90 * DAY - 1
    assert len(posts(store)) == 1
    clock.now += 2
    assert posts(store) == ()
    assert waiting(store) == 0


def _choose_days(writing: Writing, days: int) -> database.Topic:
    return database.settings.put(writing.db, "message_days", str(days))


def test_what_has_expired_is_not_taken_in(store: Store) -> None:
    store.time.hear_relay(0)
    put(store, replace(FIRST, commented_at=NOON - 91 * DAY), read_again=True)
    assert posts(store) == ()


def test_everything_of_one_author_can_be_forgotten(store: Store) -> None:
    put(store, FIRST, Comment("c7", "other", NOON, "Me again", username="noor.home"), Comment("c8", "other", NOON, "I"))
    assert store.write(lambda writing: comments.forget(writing, ["noor.home"])).result() == 2
    assert [each.meta_id for each in below(store)] == ["c8"]


def test_disconnecting_the_account_takes_everything(store: Store) -> None:
    put(store, FIRST, ANSWER)
    store.write(lambda writing: _reply(writing, below(store)[0], "24 euros")).result()
    store.write(lambda writing: writing.db.execute("DELETE FROM asset WHERE channel = 'instagram'")).result()
    for table in ("post", "comment", "comment_act"):
        assert store.read(lambda db, table=table: db.execute(f"SELECT count(*) FROM {table}").fetchone()).result() == (
            0,
        )


QUERIES = {
    "posts": f"{comments._COUNTED} ORDER BY p.last_at DESC, p.id DESC LIMIT 50",
    "page": f"{comments._ROWS} WHERE c.post = 1 AND {comments._ALONE} ORDER BY c.commented_at DESC, c.meta_id DESC",
    "waiting": "SELECT count(*) FROM living_comment WHERE waits",
    "answers": f"{comments._ROWS} WHERE c.asset = 1 AND c.thread IN ('a', 'b')",
    "lane": f"{comment_acts._ACTS} WHERE a.asset = 1 AND a.progress = 'queued' ORDER BY a.due_at, a.id LIMIT 1",
    "purge": "SELECT id FROM comment WHERE commented_at <= 1 ORDER BY commented_at LIMIT 50",
}


@pytest.mark.parametrize("name", QUERIES)
def test_no_query_reads_a_whole_table(store: Store, name: str) -> None:
    plan = store.read(lambda db: db.execute(f"EXPLAIN QUERY PLAN {QUERIES[name]}").fetchall()).result()
    scans = [step[3] for step in plan if step[3].startswith("SCAN") and "USING" not in step[3]]
    assert scans == []


_TOLD = st.builds(
    Comment,
    id=st.sampled_from("abcdef"),
    media_id=st.just("post"),
    commented_at=st.integers(NOON - 5 * HOUR, NOON),
    text=st.just("words"),
    thread=st.sampled_from([None, "a", "b"]),
    username=st.sampled_from([None, "ana", "ben"]),
    by_shop=st.booleans(),
)


@given(st.lists(_TOLD, max_size=12, unique_by=lambda each: each.id), st.randoms())
@settings(max_examples=60, deadline=None)
def test_order_and_copies_change_nothing(told: list[Comment], chance: random.Random) -> None:
    seen = []
    for name in ("once", "again"):
        folder = TemporaryDirectory(dir=IN_MEMORY)
        store = Store(Path(folder.name) / "conwerz.db", lay_shop(folder.name), lambda: NOON)
        chance.shuffle(told)
        put(store, *told, *(told if name == "again" else ()))
        rows = store.read(
            lambda db: db.execute(
                "SELECT meta_id, thread, author, username, waits FROM comment ORDER BY meta_id"
            ).fetchall()
        ).result()
        seen.append(rows)
        store.close()
        folder.cleanup()
    assert seen[0] == seen[1]
    assert {each[0] for each in seen[0] if each[4]} == _who_waits(told)


def _who_waits(told: list[Comment]) -> set[str]:
    """Written again from the rule: a customer whose thread has no word of the shop's at or after theirs."""
    own = [each for each in told if each.by_shop]
    return {
        each.id
        for each in told
        if not each.by_shop
        and not any(mine.thread == (each.thread or each.id) and mine.commented_at >= each.commented_at for mine in own)
    }
