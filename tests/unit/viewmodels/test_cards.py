"""What is neither words nor a picture is a card that says what it is; what nobody wrote is a line."""

import pytest

from conwerz_desktop.domain.messages import Attachment, Kind
from conwerz_desktop.viewmodels import cards, words
from conwerz_desktop.viewmodels.cards import Card


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        (Attachment(Kind.CONTACT, title="Bea", lines=("+34 600",)), Card("person", "Bea", "Contact\n+34 600")),
        (Attachment(Kind.LOCATION, title="Bar", lines=("Calle 8",)), Card("place", "Bar", "Place\nCalle 8")),
        (Attachment(Kind.CONTACT), Card("person", "Contact", "")),
        (Attachment(Kind.ORDER, title="77", lines=("2 x bowl", "a vase")), Card("form", "Order", "2 x bowl\na vase")),
        (Attachment(Kind.FORM, title="Table", lines=("Friday",)), Card("form", "Table", "Form, filled in\nFriday")),
        (Attachment(Kind.AD, title="Bowls"), Card("link", "Bowls", "Came from your advert")),
        (Attachment(Kind.REFERRAL, title="summer"), Card("link", "Came through your link", "summer")),
        (Attachment(Kind.WITHHELD, title="Not in Europe"), Card("alert", "Withheld by Meta", "Not in Europe")),
    ],
)  # fmt: skip
def test_a_card(part: Attachment, expected: Card) -> None:
    assert cards.shown([part]) == (expected,)


def test_what_only_the_telephone_shows_says_why() -> None:
    (card,) = cards.shown([Attachment(Kind.OTHER, title="poll")])
    assert card.heading == "Open this on your phone"
    assert card.details.startswith("poll\n")


def test_a_card_turns_nothing_around_it() -> None:
    (card,) = cards.shown([Attachment(Kind.CONTACT, title="\u202eEve\n", lines=("\u202e1",))])
    assert (card.heading, card.details) == ("Eve", "Contact\n1")


def test_a_place_can_be_looked_at_on_a_map() -> None:
    (address,) = cards.maps([Attachment(Kind.LOCATION, latitude=41.4, longitude=2.1)])
    assert address == "https://www.openstreetmap.org/?mlat=41.4&mlon=2.1#map=17/41.4/2.1"
    assert cards.maps([Attachment(Kind.LOCATION, title="Shop")]) == ()


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_has_its_words_and_its_glyph(kind: Kind) -> None:
    assert words.kind_words(kind)
    assert words.kind_glyph(kind)


def test_lines_that_nobody_wrote() -> None:
    line = words.happened([Attachment(Kind.NUMBER_CHANGED, title="34600999888")])
    assert line == "Has a new phone number: +34\N{NO-BREAK SPACE}600\N{NO-BREAK SPACE}999\N{NO-BREAK SPACE}888"
    assert words.happened([Attachment(Kind.OFFERS_STOPPED)]) == "Wants no more offers"
