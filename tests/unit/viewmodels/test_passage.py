from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, QObject, QTimeZone

from conwerz_desktop.domain.messages import Author, Content, Progress
from conwerz_desktop.store.messages import MessageRow
from conwerz_desktop.viewmodels.bubbles import Bubble, Setting, shown
from conwerz_desktop.viewmodels.moments import MINUTE, Calendar
from conwerz_desktop.viewmodels.passage import Passage
from conwerz_desktop.viewmodels.rows import Rows
from tests.unit.conftest import NOON

CALENDAR = Calendar(QLocale("en_GB"), QTimeZone.utc())


def message(number: int, minute: int, text: str, author: Author) -> MessageRow:
    progress = Progress.RECEIVED if author is Author.CUSTOMER else Progress.SENT
    at = NOON + minute * 200 * MINUTE
    return MessageRow(number, 1, f"m{number}", author, Content(text), at, at, progress, None, False, False, None, ())


def present(row: MessageRow, older: MessageRow | None, newer: MessageRow | None) -> Bubble:
    return shown(row, Setting(older, newer, "Ana", None, NOON, CALENDAR))


rows = st.lists(
    st.builds(message, st.integers(1, 9), st.integers(0, 12), st.text(max_size=2), st.sampled_from(Author)),
    unique_by=lambda row: row.id,
)


@given(rows, st.lists(rows, max_size=4), st.sets(st.integers(1, 9)))
def test_after_any_change_the_model_is_as_if_it_were_made_anew(
    qapp: object, first: list[MessageRow], changes: list[list[MessageRow]], gone: set[int]
) -> None:
    parent = QObject()
    model = Rows(Bubble, parent)
    passage = Passage(model, present)
    passage.begin(sorted(first, key=lambda row: (row.sent_at, row.meta_id), reverse=True))
    wanted = {row.id: row for row in first}
    for change in changes:
        asked = frozenset(gone | {row.id for row in change})
        passage.take(change, asked, whole=True)
        wanted = {number: row for number, row in wanted.items() if number not in asked}
        wanted |= {row.id: row for row in change}
    assert list(model.rows)[::-1] == made_anew(wanted)


@given(rows, rows)
def test_a_further_page_leaves_the_model_as_if_it_were_made_anew(
    qapp: object, first: list[MessageRow], page: list[MessageRow]
) -> None:
    parent = QObject()
    model = Rows(Bubble, parent)
    passage = Passage(model, present)
    passage.begin(sorted(first, key=lambda row: (row.sent_at, row.meta_id), reverse=True))
    passage.add(page)
    assert list(model.rows)[::-1] == made_anew({row.id: row for row in (*page, *first)})


def test_a_page_comes_in_one_piece(qapp: object) -> None:
    parent = QObject()
    model = Rows(Bubble, parent)
    passage = Passage(model, present)
    passage.begin([message(1, 12, "newest", Author.CUSTOMER)])
    told: list[tuple[int, int]] = []
    model.rowsInserted.connect(lambda _parent, first, last: told.append((first, last)))
    passage.add([message(number, 12 - number, "older", Author.OWNER) for number in range(2, 9)])
    assert told == [(1, 7)]


def made_anew(wanted: dict[int, MessageRow]) -> list[Bubble]:
    """Oldest first."""
    ordered = sorted(wanted.values(), key=lambda row: (row.sent_at, row.meta_id))
    around = [None, *ordered, None]
    return [present(row, around[place], around[place + 2]) for place, row in enumerate(ordered)]
