"""Notes, comments, people and leads are found as a scan of all of them finds them, in nine languages."""

from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import example, given, settings
from hypothesis import strategies as st

from conwerz_desktop.domain.channels import Address
from conwerz_desktop.domain.comments import Comment
from conwerz_desktop.domain.events import MessageReceived
from conwerz_desktop.domain.leads import Submission
from conwerz_desktop.domain.messages import Content
from conwerz_desktop.domain.people import Profile
from conwerz_desktop.domain.search_query import Query
from conwerz_desktop.services import intake
from conwerz_desktop.store import comments, hits, leads, notes
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Store, Writing
from conwerz_desktop.store.hits import Asked
from tests.unit.conftest import IN_MEMORY, NOON, PAGE, lay_shop
from tests.unit.store.naive_scan import by_scan
from tests.unit.store.test_search import TYPED, sentences, typed_words

TEXTS = {
    hits.people: "SELECT c.id, coalesce(p.name, '') FROM conversation c JOIN person p ON p.id = c.person",
    hits.leads: "SELECT id, name FROM lead",
    hits.comments: "SELECT id, text FROM comment",
    hits.notes: "SELECT id, text FROM note",
}
EXAMPLES = max(50, settings().max_examples // 4)


def tell(writing: Writing, told: list[str]) -> None:
    """Each text once as a person's name, a lead's, a comment and a note."""
    for number, text in enumerate(told):
        met = MessageReceived(Address(PAGE, f"p{number}"), f"mid.{number}", NOON, Content("–"), Profile(text))
        intake.apply(writing, [met])
        comments.put(writing, 1, Comment(f"c{number}", "post", NOON, text))
        notes.add(writing, 1, text)
        lead = leads.put(writing, 1, Submission(f"s{number}", NOON), [f"mail:{number}"], "")
        writing.db.execute("UPDATE lead SET name = ? WHERE id = ?", (text, lead))


def found_and_scanned(db: Connection, typed: str) -> Mapping[str, tuple[set[int], set[int]]]:
    asked = Asked(Query(words=typed), NOON)
    return {
        source.__name__: ({hit.id for hit in source(db, asked, 1_000)}, by_scan(dict(db.execute(texts)), typed))
        for source, texts in TEXTS.items()
    }


@given(st.lists(sentences, min_size=1, max_size=6), st.lists(typed_words(), max_size=6))
@example(["衣服,服装"], ["衣服装"])  # both of its pairs, and not together
@settings(max_examples=EXAMPLES)
def test_everything_small_is_found_as_a_scan_finds_it(told: list[str], typed: list[str]) -> None:
    with TemporaryDirectory(dir=IN_MEMORY) as folder:
        store = Store(Path(folder) / "conwerz.db", lay_shop(folder), lambda: NOON)
        store.write(lambda writing: tell(writing, told)).result()
        for each in (*typed, *TYPED):
            if each.strip("? "):
                compared = store.read(lambda db, each=each: found_and_scanned(db, each)).result()
                assert all(found == scanned for found, scanned in compared.values()), (each, compared)
        store.close()
