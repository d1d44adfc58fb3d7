"""Notes, comments, people and leads are found as a scan of all of them finds them, in nine languages."""

from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import example, given, settings
from hypothesis import strategies as st

from conwerz_desktop.domain.channels import Address
from conwerz_desktop.domain.comments import Comment
from conwerz_desktop.domain.events import MessageReceived
from conwerz_desktop.domain.leads import Answer, Submission
from conwerz_desktop.domain.messages import Content
from conwerz_desktop.domain.people import Profile
from conwerz_desktop.domain.search_query import Query
from conwerz_desktop.services import intake
from conwerz_desktop.store import comments, hits, leads, notes
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Store, Writing
from conwerz_desktop.store.hits import Asked
from tests.unit.conftest import IN_MEMORY, NOON, PAGE, Clock, lay_shop
from tests.unit.store.naive_scan import by_scan
from tests.unit.store.test_search import TYPED, sentences, typed_words

TEXTS = {
    hits.people: "SELECT c.id, coalesce(p.name, '') FROM conversation c JOIN person p ON p.id = c.person",
    hits.leads: "SELECT id, concat_ws(char(10), name, (SELECT group_concat(value, char(10)) FROM lead_answer"
    " WHERE submission IN (SELECT id FROM submission WHERE lead = lead.id)),"
    " (SELECT group_concat(text, char(10)) FROM lead_note WHERE lead = lead.id)) FROM lead",
    hits.comments: "SELECT id, text FROM comment",
    hits.notes: "SELECT id, text FROM note",
}
DAY = 86_400_000
EXAMPLES = max(50, settings().max_examples // 4)


def tell(writing: Writing, told: list[str]) -> None:
    """Each text once as a person's name, a lead's, a comment and a note; the one before it is what that lead answered,
    the one behind it stands in a note on them."""
    for number, text in enumerate(told):
        met = MessageReceived(Address(PAGE, f"p{number}"), f"mid.{number}", NOON, Content("–"), Profile(text))
        intake.apply(writing, [met])
        comments.put(writing, 1, Comment(f"c{number}", "post", NOON, text))
        notes.add(writing, 1, text)
        form = Submission(f"s{number}", NOON, "form", (Answer("need", "Need?", ("–", told[number - 1])),))
        lead = leads.put(writing, 1, form, [f"mail:{number}"], "")
        assert lead
        writing.db.execute("UPDATE lead SET name = ? WHERE id = ?", (text, lead))
        leads.write_note(writing, lead, told[(number + 1) % len(told)])


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


def test_what_a_form_that_is_past_its_time_said_finds_nobody_though_its_lead_lives(store: Store, clock: Clock) -> None:
    def comes(number: int, at: int, said: str) -> None:
        form = Submission(f"s{number}", at, "form", (Answer("need", "Need?", (said,)),))
        store.write(lambda writing: leads.put(writing, 1, form, ["mail:a@x.example"], "")).result()

    def found(typed: str) -> list[str]:
        asked = Asked(Query(words=typed), clock.now)
        return [hit.text for hit in store.read(lambda db: hits.leads(db, asked, 9)).result()]

    comes(1, NOON, "forty bowls")
    comes(2, NOON + DAY, "saucers")
    assert (found("bowls"), found("sauc"), found("bowls sauc")) == (
        ["forty bowls"],
        ["saucers"],
        ["saucers · forty bowls"],
    )
    clock.now += 398 * DAY
    comes(3, clock.now - DAY, "plates")
    assert (found("bowls"), found("sauc"), found("plates")) == ([], [], ["plates"])
    assert store.read(lambda db: db.execute("SELECT count(*) FROM word WHERE word = 'bowls'").fetchone()[0]).result()
