"""What a hit says: a file is named, what was unsent is called so, and only the shop's own words are "You"."""

import pytest

from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.messages import Author, Kind
from conwerz_desktop.domain.people import Profile
from conwerz_desktop.store.hits import Found, Hit
from conwerz_desktop.viewmodels import found_rows
from conwerz_desktop.viewmodels.moments import Calendar
from tests.unit.conftest import NOON


@pytest.mark.parametrize(
    ("found", "text", "kind", "author", "passage"),
    [
        (Found.PERSON, "hello", None, Author.CUSTOMER, "hello"),
        (Found.PERSON, "hello", None, Author.OWNER, "You: hello"),
        (Found.PERSON, "hello", None, Author.ELSEWHERE, "You: hello"),
        (Found.PERSON, "moved to another number", None, Author.NOBODY, "moved to another number"),
        (Found.PERSON, "", None, Author.CUSTOMER, "Message unsent"),
        (Found.PERSON, "", None, Author.OWNER, "You: Message unsent"),
        (Found.MESSAGE, "", Kind.IMAGE, Author.CUSTOMER, "Photo"),
        (Found.NOTE, "green", None, Author.OWNER, "green"),
        (Found.LEAD, "", None, Author.CUSTOMER, ""),
    ],
)
def test_what_stands_below_the_name(
    found: Found, text: str, kind: Kind | None, author: Author, passage: str, calendar: Calendar
) -> None:
    hit = Hit(found, 1, 1, Channel.MESSENGER, "77", Profile("Ana"), text, kind, NOON, author)
    (row,) = found_rows.shown([hit], [], NOON, calendar)
    assert "".join(row.passage) == passage
