"""The template picker: the fresh copy, every value filled, and nothing sent before."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from conwerz_desktop.domain.channels import Asset, Channel
from conwerz_desktop.domain.messages import Kind
from conwerz_desktop.domain.outgoing import File, Filled, Parcel, Taken
from conwerz_desktop.domain.templates import Button, Category, Draft, Status, Template
from conwerz_desktop.store import connections, templates
from conwerz_desktop.store.database import Store
from conwerz_desktop.store.templates import Known
from conwerz_desktop.viewmodels.answering_acts import AnsweringActs, FileActs
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.template_book import TemplateBook
from conwerz_desktop.viewmodels.template_picker import TemplateActs, TemplatePicker
from tests.unit.conftest import NOON
from tests.unit.viewmodels.test_composer import done, row

READY = Template("1", "order_ready", "en", Status.APPROVED, "UTILITY", "Hello {{1}}, order {{2}} is ready.")
PAUSED = Template("2", "sale", "es", Status.PAUSED, "MARKETING", "Todo rebajado.", quality="RED")


PNG = File(Kind.IMAGE, "vase.png", "image/png", b"\x89PNG")
PDF = File(Kind.FILE, "a.pdf", "application/pdf", b"%PDF")
PARCEL = replace(
    READY, id="3", name="parcel", header_format="IMAGE",
    buttons=(Button("URL", "Follow it", "https://a.example/{{1}}", example="ES1"),),
)  # fmt: skip


def taking(addresses: Sequence[str]) -> Future[Sequence[Taken]]:
    """By its ending, what stands behind an address."""
    files = [PNG if each.endswith("png") else PDF for each in addresses]
    return done([Taken(file, len(file.content)) for file in files])  # type: ignore[return-value]


class Meta:
    """What the shop's service was asked."""

    def __init__(self) -> None:
        self.refreshed: Future[str] = Future()
        self.submitted: list[tuple[str, Draft, str | None]] = []
        self.deleted: list[str] = []
        self.problem = ""

    def acts(self) -> TemplateActs:
        return TemplateActs(lambda: self.refreshed, self._submit, self._delete)

    def _submit(self, waba_id: str, draft: Draft, replaces: str | None) -> Future[str]:
        self.submitted.append((waba_id, draft, replaces))
        return done(self.problem)  # type: ignore[return-value]

    def _delete(self, waba_id: str, template: Template) -> Future[str]:
        self.deleted.append(template.name)
        return done("")  # type: ignore[return-value]


@pytest.fixture
def meta() -> Meta:
    return Meta()


@pytest.fixture
def stock(store: Store) -> Callable[..., None]:
    def write(*known: Template) -> None:
        def put(writing: object) -> None:
            connections.add(writing, Asset(Channel.WHATSAPP, "1050"), "Bella", waba_id="w1")  # type: ignore[arg-type]
            templates.replace(writing, "w1", known)  # type: ignore[arg-type]

        store.write(put).result()

    return write


@pytest.fixture
def sent() -> list[Parcel]:
    return []


@pytest.fixture
def picker(
    store: Store, stock: Callable[..., None], meta: Meta, sent: list[Parcel], bridge: Bridge, qtbot: QtBot
) -> TemplatePicker:
    stock(READY, PAUSED)

    def send(conversation: int, parcels: object, quoted: object) -> Future[int]:
        sent.extend(parcels)  # type: ignore[arg-type]
        return done(1)  # type: ignore[return-value]

    made = TemplatePicker(store, AnsweringActs(send, read_files=taking), meta.acts(), bridge, QObject(bridge))
    store.subscribe(lambda changes: bridge.call(lambda: made.apply(changes)))
    made.turn_to(row(Channel.WHATSAPP))
    made.open()
    qtbot.waitUntil(lambda: len(made.rows.rows) == 2)
    return made


def test_what_cannot_be_sent_says_why(picker: TemplatePicker) -> None:
    assert [(each.name, each.hindrance) for each in picker.rows.rows] == [
        ("order_ready", ""),
        ("sale", "Paused by Meta"),
    ]
    picker.choose("2")
    assert picker.chosen == ""
    picker.search("SALE")
    assert [each.name for each in picker.rows.rows] == ["sale"]


def test_who_wants_no_offers_gets_none_and_everything_else(picker: TemplatePicker, stock: Callable[..., None]) -> None:
    sale = replace(PAUSED, status=Status.APPROVED)
    picker._take(tuple(Known("w1", each, NOON) for each in (READY, sale)))
    picker.choose("2")
    assert picker.chosen == "2"
    picker.turn_to(replace(row(Channel.WHATSAPP), offers_stopped=True))
    assert (picker.chosen, [each.hindrance for each in picker.rows.rows]) == (
        "",
        ["", "This person wants no more offers"],
    )
    picker.choose("1")
    assert picker.chosen == "1"


def test_nothing_is_sent_before_every_value_is_there(picker: TemplatePicker, sent: list[Parcel]) -> None:
    picker.choose("1")
    assert (picker.value(0), picker.preview, picker.ready) == ("Ana", "Hello Ana, order {{2}} is ready.", False)
    picker.send()
    picker.fill(1, "a\nb")
    picker.send()
    assert (sent, picker.ready) == ([], False)
    picker.fill(1, "1042")
    assert (picker.preview, picker.ready) == ("Hello Ana, order 1042 is ready.", True)
    picker.send()
    (parcel,) = sent
    assert (parcel.text, isinstance(parcel.beside, Filled)) == ("Hello Ana, order 1042 is ready.", True)
    assert not picker.showing


def test_the_fresh_copy_counts(
    picker: TemplatePicker, stock: Callable[..., None], sent: list[Parcel], qtbot: QtBot
) -> None:
    """Meta has a third value in it by now, then pauses it, while the owner fills in two."""
    picker.choose("1")
    picker.fill(1, "1042")
    stock(
        Template(
            "1", "order_ready", "en", Status.APPROVED, "UTILITY", "Hello {{1}}, {{2}} is ready until {{3}}, see you."
        )
    )
    qtbot.waitUntil(lambda: len(picker.fields.rows) == 3)
    assert not picker.ready
    stock(Template("1", "order_ready", "en", Status.PAUSED, "UTILITY", "Hello {{1}}"))
    qtbot.waitUntil(lambda: picker.chosen == "")
    picker.send()
    assert sent == []


def test_one_with_a_file_and_an_address_wants_both(picker: TemplatePicker, sent: list[Parcel], qtbot: QtBot) -> None:
    picker._take((Known("w1", PARCEL, NOON),))
    picker.choose("3")
    for number, value in enumerate(("Ana", "1042", "ES7")):
        picker.fill(number, value)
    assert (picker.wants, picker.wants_words) == ("image", "A picture stands above the text. Choose one.")
    assert picker.buttons == "Follow it https://a.example/ES7"
    picker.send()
    picker.drop(["order.pdf"])
    qtbot.waitUntil(lambda: len(picker.header.rows.rows) == 1)
    assert picker.wants_words == "This is no picture: the template was approved with one."
    picker.send()
    assert sent == []
    picker.drop(["vase.png"])
    qtbot.waitUntil(lambda: picker.ready)
    assert [each.name for each in picker.header.rows.rows] == ["vase.png"], "there is room for one"
    assert picker.enclosed(int(picker.picture.split("/")[1])) == PNG.content
    picker.send()
    (parcel,) = sent
    assert isinstance(parcel.beside, Filled)
    assert parcel.beside.header == PNG
    picker.open()
    picker.choose("3")
    assert picker.header.rows.rows == [], "the next message has its own"


def test_meta_out_of_reach_is_said_and_the_last_copy_stays(picker: TemplatePicker, meta: Meta, qtbot: QtBot) -> None:
    assert picker.loading
    meta.refreshed.set_result("offline")
    qtbot.waitUntil(lambda: not picker.loading)
    assert (picker.problem, len(picker.rows.rows)) == ("Meta cannot be reached. The answer goes by itself.", 2)


@pytest.fixture
def book(store: Store, stock: Callable[..., None], meta: Meta, bridge: Bridge, qtbot: QtBot) -> TemplateBook:
    stock(READY, PAUSED)
    made = TemplateBook(
        store, meta.acts(), FileActs(taking, choose=lambda take: take(["vase.png"])), bridge, QObject(bridge)
    )
    made.open()
    qtbot.waitUntil(lambda: len(made.rows.rows) == 2)
    return made


def test_a_template_is_written_with_what_is_missing_said(book: TemplateBook, meta: Meta, qtbot: QtBot) -> None:
    book.begin()
    for part, said in (("name", "mug_ready"), ("body", "Hello {{1}}, your mug is ready.")):
        book.write(part, said)
    assert book.flaw == "Give an example for every field: Meta's reviewers need it."
    book.submit()
    assert meta.submitted == []
    book.give_example("1", "Tom")
    assert (book.flaw, book.preview) == ("", "Hello Tom, your mug is ready.")
    book.submit()
    qtbot.waitUntil(lambda: book.sheet == "none")
    expected = Draft("mug_ready", "en", Category.UTILITY, "Hello {{1}}, your mug is ready.", examples={"1": "Tom"})
    assert meta.submitted == [("w1", expected, None)]


def test_a_template_with_a_picture_and_an_address_is_written(book: TemplateBook, meta: Meta, qtbot: QtBot) -> None:
    book.begin()
    for part, said in (
        ("name", "parcel"), ("body", "Hello {{1}}, it has left."), ("header_format", "IMAGE"),
        ("buttons", "Follow it https://a.example/{{1}}\n\nThank you"),
    ):  # fmt: skip
        book.write(part, said)
    labels = [each.label for each in book.examples.rows]
    assert labels == ["Example for {{1}}", "Example for the end of the address of “Follow it”"]
    for row_ in tuple(book.examples.rows):
        book.give_example(row_.key, "x")
    assert book.flaw == "Choose the file at the head: Meta's reviewers look at one like it."
    book.choose_sample()
    qtbot.waitUntil(lambda: book.flaw == "")
    assert book.enclosed(int(book.picture.split("/")[1])) == PNG.content
    book.submit()
    qtbot.waitUntil(lambda: book.sheet == "none")
    draft = meta.submitted[0][1]
    assert (draft.sample, [each.kind for each in draft.buttons]) == (PNG, ["URL", "QUICK_REPLY"])


def test_buttons_come_back_to_the_sheet(book: TemplateBook) -> None:
    book._known = (Known("w1", PARCEL, NOON),)
    book.edit("3")
    assert (book.text("buttons"), book.header_format) == ("Follow it https://a.example/{{1}}", "IMAGE")
    assert [book.example(each.key) for each in book.examples.rows] == ["", "", "ES1"]
    assert book.flaw == "Give an example for every field: Meta's reviewers need it."


def test_what_meta_refused_stays_on_the_sheet(book: TemplateBook, meta: Meta, qtbot: QtBot) -> None:
    meta.problem = "template_too_many"
    book.edit("2")
    assert (book.sheet, book.text("body"), book.category) == ("edit", "Todo rebajado.", "MARKETING")
    book.submit()
    qtbot.waitUntil(lambda: book.problem != "")
    assert (book.sheet, meta.submitted[0][2]) == ("edit", "2")


def test_a_template_is_deleted_after_a_question(book: TemplateBook, meta: Meta, qtbot: QtBot) -> None:
    book.ask_delete("2")
    book.keep()
    book.delete()
    book.ask_delete("2")
    assert book.asked == "sale"
    book.delete()
    qtbot.waitUntil(lambda: bool(meta.deleted))
    assert meta.deleted == ["sale"]


def test_each_row_says_how_it_stands(book: TemplateBook) -> None:
    rows = {each.name: each for each in book.rows.rows}
    assert (rows["order_ready"].look, rows["order_ready"].status) == ("good", "Approved")
    assert (rows["sale"].look, rows["sale"].quality, rows["sale"].editable) == ("bad", "Quality low", True)


def test_another_template_takes_the_place_of_the_one_on_the_sheet(book: TemplateBook) -> None:
    sheets: list[str] = []
    book.sheet_changed.connect(lambda: sheets.append(str(book.sheet)))
    book.edit("1")
    book.edit("2")
    assert sheets == ["edit", "none", "edit"], "the fields are made anew"
    assert book.text("body") == "Todo rebajado."
