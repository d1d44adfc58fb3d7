"""What / and : offer at the cursor, and what stands there afterwards."""

import pytest
from pytestqt.qtbot import QtBot

from conwerz_desktop.domain.canned import Wording
from conwerz_desktop.domain.channels import Asset, Channel
from conwerz_desktop.domain.messages import Kind
from conwerz_desktop.domain.outgoing import File
from conwerz_desktop.domain.people import Profile
from conwerz_desktop.services import preparing, signs
from conwerz_desktop.store import canned
from conwerz_desktop.store.database import Store
from conwerz_desktop.viewmodels import names
from conwerz_desktop.viewmodels.desk import Desk
from tests import shop
from tests.shop import PAGE, Said, Talk

PRICES = File(Kind.FILE, "prices.pdf", "application/pdf", b"%PDF-")


class Field:
    """The text as a field would hold it: it does what the completion says."""

    def __init__(self, desk: Desk) -> None:
        self.text, self.chosen = "", ""
        self._completion = desk.completion
        desk.completion.replaced.connect(self._replace)

    def type(self, words: str) -> None:
        for letter in words:
            self.text += letter
            self._completion.look(self.text, len(self.text))

    def _replace(self, start: int, end: int, words: str, first: int, last: int) -> None:
        self.text = self.text[:start] + words + self.text[end:]
        self.chosen = self.text[first:last]


@pytest.fixture
def field(desk: Desk, store: Store, qtbot: QtBot) -> Field:
    conversation = shop.fill(store, [Talk(PAGE, "ana", Profile("Ana López"), (Said(60_000, "Hi"),))])[0]
    desk.rail.choose_view("all")
    qtbot.waitUntil(lambda: any(row.key == conversation for row in desk.inbox.rows.rows))
    desk.inbox.pick(conversation)
    qtbot.waitUntil(lambda: desk.conversation.row is not None)
    return Field(desk)


def titles(desk: Desk) -> list[str]:
    return [row.title for row in desk.completion.model.rows] if desk.completion.showing else []


def test_ready_answers_stand_at_the_cursor_several_in_one(desk: Desk, store: Store, field: Field, qtbot: QtBot) -> None:
    preparing.put(store, None, Wording("hello", "Hi {first name}, {shop} here."), ()).result()
    preparing.put(store, None, Wording("shipping", "To {country} in two days."), (PRICES,)).result()
    field.type("Good day. /h")
    qtbot.waitUntil(lambda: titles(desk) == ["hello", "shipping"])
    desk.completion.accept()
    assert field.text == "Good day. Hi Ana, Bella Ceramics here."
    field.type(" /SHIP")
    assert titles(desk) == ["shipping"]
    desk.completion.accept()
    assert field.text == "Good day. Hi Ana, Bella Ceramics here. To {country} in two days."
    assert field.chosen == "{country}", "what has no value is to be written over"
    qtbot.waitUntil(lambda: [row.name for row in desk.composer.enclosures.rows.rows] == ["prices.pdf"])


def test_an_address_and_a_fraction_offer_nothing(desk: Desk, store: Store, field: Field, qtbot: QtBot) -> None:
    preparing.put(store, None, Wording("hello", "Hi"), ()).result()
    field.type("/h")
    qtbot.waitUntil(lambda: titles(desk) == ["hello"])
    desk.completion.close()
    field.type("e")
    assert titles(desk) == [], "closed is closed until another begins"
    for words in ("1/2", "https://h", "and/or"):
        field.text = ""
        field.type(words)
        assert titles(desk) == []


def test_languages_that_were_used_here_come_first(desk: Desk, store: Store, field: Field, qtbot: QtBot) -> None:
    for language in ("de", "es"):
        preparing.put(store, None, Wording("hello", language, language), ()).result()
    field.type("/hello")
    qtbot.waitUntil(lambda: [row.language for row in desk.completion.model.rows] == ["German", "Spanish"])
    desk.completion.move(-1)
    desk.completion.accept()
    field.text = ""
    field.type("/hello")
    assert [row.language for row in desk.completion.model.rows] == ["Spanish", "German"]


def test_without_any_one_is_led_to_the_page(desk: Desk, field: Field, qtbot: QtBot) -> None:
    field.type("/")
    qtbot.waitUntil(lambda: titles(desk) == ["Write your first ready answer"])
    desk.completion.accept()
    assert (desk.places.place, desk.places.page) == ("settings", "canned")


def test_signs_by_name(desk: Desk, field: Field, qtbot: QtBot) -> None:
    field.type("Thank you :hear")
    qtbot.waitUntil(lambda: bool(titles(desk)))
    assert desk.completion.model.rows[0].sign == "❤️"
    desk.completion.accept()
    assert field.text == "Thank you ❤️"
    field.text = ""
    field.type("Le lien :")
    assert titles(desk) == [], "French writes a space before it"
    desk.completion.begin()
    field.type("")
    desk.completion.look("Le lien :", 9)
    assert titles(desk)[:1] == ["folded hands"]
    field.text = ""
    field.type("at 9:30")
    assert titles(desk) == []


def test_signs_are_found_in_the_owners_language_too() -> None:
    spanish = signs.read("es")
    assert signs.find(spanish, "corazón_rojo", 1)[0].sign == "❤️"
    assert signs.find(spanish, "heart", 1)[0].sign == "❤️"
    assert signs.find(signs.read("xx"), "pray", 3)[0].sign == "🙏"


@pytest.mark.parametrize(
    ("asset", "expected"),
    [
        (Asset(Channel.MESSENGER, "1"), "Bella Ceramics"),
        (Asset(Channel.INSTAGRAM, "2"), "Bella Ceramics"),
        (Asset(Channel.INSTAGRAM, "3"), "mar.studio"),
        (Asset(Channel.WHATSAPP, "4"), "Bella Ceramics"),
        (Asset(Channel.WHATSAPP, "9"), "Bella Ceramics"),
    ],
)
def test_the_shop_signs_with_its_name(asset: Asset, expected: str) -> None:
    called = {
        Asset(Channel.MESSENGER, "1"): "Bella Ceramics",
        Asset(Channel.INSTAGRAM, "2"): "@bellaceramics",
        Asset(Channel.INSTAGRAM, "3"): "@mar.studio",
        Asset(Channel.WHATSAPP, "4"): "+34 600 123 456",
    }
    assert names.shop_called(asset, called) == expected


def test_the_page_of_ready_answers(desk: Desk, store: Store, qtbot: QtBot) -> None:
    book = desk.canned
    book.open()
    book.begin()
    assert not book.may_save
    for part, words in (("title", "/hours"), ("text", " We open at ten. ")):
        book.write(part, words)
    book.save()
    qtbot.waitUntil(lambda: [(row.title, row.text) for row in book.model.rows] == [("hours", "We open at ten.")])
    book.begin_paste()
    book.paste("hours: We open at ten.\nway: Bus 7.")
    assert book.found == "2 ready answers: hours, way"
    book.save()
    qtbot.waitUntil(lambda: [row.title for row in book.model.rows] == ["hours", "way"])
    number = book.model.rows[0].key
    preparing.put(store, number, Wording("hours", "At nine."), (PRICES,)).result()
    qtbot.waitUntil(lambda: "prices.pdf" in book.model.rows[0].facts)
    book.edit(number)
    qtbot.waitUntil(lambda: book.sheet == "edit")
    book.write("text", "At eight.")
    book.save()
    qtbot.waitUntil(lambda: book.model.rows[0].text == "At eight.")
    assert store.read(lambda db: canned.files(db, number)).result() == (PRICES,), "its files stay"
    book.ask_delete(number)
    book.keep()
    book.delete()
    book.ask_delete(number)
    book.delete()
    qtbot.waitUntil(lambda: [row.title for row in book.model.rows] == ["way"])
