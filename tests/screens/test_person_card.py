"""The card of a person: everything on one pane, written to by keyboard, and two people made one and two again."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from conwerz_desktop.domain.people import Profile
from conwerz_desktop.services import people, triage
from conwerz_desktop.store import notes, person_cards
from conwerz_desktop.store.person_cards import Card
from conwerz_desktop.viewmodels.person_card import PersonCard
from tests import shop
from tests.screens.conftest import Desktop, accessible_name
from tests.screens.test_layout import sideways
from tests.shop import HOUR, INSTAGRAM, Said, Talk

CTRL = Qt.KeyboardModifier.ControlModifier
AGAIN = Talk(
    INSTAGRAM, "8800000000000044", Profile("Lucía Fernández", "lucia.fdez"), (Said(90 * HOUR, "¿Abrís el lunes?"),)
)
FIRST = 1


@pytest.fixture
def filled(desktop: Desktop) -> Desktop:
    shop.fill(desktop.store, (*shop.TALKS, AGAIN))
    desktop.shell.show_inbox(desktop.desk)
    desktop.desk.rail.choose_view("all")
    until(desktop, lambda: len(desktop.desk.inbox.model.rows) == len(shop.TALKS) + 1)
    desktop.desk.inbox.pick(FIRST)
    until(desktop, lambda: desktop.desk.conversation.property("name") == "Lucía Fernández")
    desktop.window.find("Conversations").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    return desktop


def until(desktop: Desktop, condition: Callable[[], object]) -> None:
    desktop.window.qtbot.waitUntil(condition)


def opened(desktop: Desktop) -> PersonCard:
    desktop.window.press(Qt.Key.Key_I)
    desktop.window.find("About Lucía Fernández")
    card = desktop.desk.person
    assert isinstance(card, PersonCard)
    until(desktop, lambda: card.property("person") != 0)
    return card


def stored(desktop: Desktop) -> Card:
    found = desktop.store.read(lambda db: person_cards.card(db, FIRST)).result()
    assert found is not None
    return found


def test_it_opens_and_closes_by_key_and_follows_the_conversation(filled: Desktop) -> None:
    card = opened(filled)
    assert [row.text for row in card.reach_rows.rows] == ["+34\u00a0600\u00a0987\u00a0654"]
    filled.window.find(card.reach_rows.rows[0].spoken)
    filled.desk.inbox.pick(filled.desk.inbox.model.rows[3].key)
    until(filled, lambda: card.property("name") == "Tom Whitfield")
    filled.window.find("About Tom Whitfield").forceActiveFocus()
    filled.window.press(Qt.Key.Key_Escape)
    until(filled, lambda: not filled.window.shows("About Tom Whitfield"))
    filled.window.press(Qt.Key.Key_I)
    filled.window.find("About Tom Whitfield")


def test_a_note_is_kept_by_itself_and_stays_with_its_person(filled: Desktop) -> None:
    opened(filled)
    filled.window.find("Note about this person").forceActiveFocus()
    filled.window.type("Green bowls")
    until(filled, lambda: stored(filled).note == "Green bowls")
    filled.window.type(" in May")
    filled.desk.inbox.pick(filled.desk.inbox.model.rows[3].key)  # before the keys have rested
    until(filled, lambda: stored(filled).note == "Green bowls in May")
    until(filled, lambda: filled.desk.conversation.property("name") == "Tom Whitfield")
    filled.desk.inbox.pick(FIRST)
    card = filled.desk.person
    until(filled, lambda: card.property("note") == "Green bowls in May")


def test_what_is_typed_never_reaches_the_next_persons_card(filled: Desktop) -> None:
    people.make_field(filled.store, "City").result()
    card = opened(filled)
    filled.window.find("City").forceActiveFocus()
    filled.window.type("Sevilla")
    filled.window.press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    until(filled, lambda: card.property("name") not in ("", "Lucía Fernández"))
    filled.window.type("xx")
    filled.window.find("Note about this person").forceActiveFocus()
    filled.window.type("yy")
    filled.window.press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    until(filled, lambda: card.property("name") == "Lucía Fernández")
    until(filled, lambda: [(row.name, row.value) for row in card.field_rows.rows] == [("City", "Sevilla")])
    assert stored(filled).note == ""
    other = filled.desk.inbox.model.rows[1].key
    found = filled.store.read(lambda db: person_cards.card(db, other)).result()
    assert found
    assert ([each.value for each in found.fields], found.note) == ([""], "yy")


def test_fields_of_the_shops_own(filled: Desktop) -> None:
    card = opened(filled)
    filled.window.click("Add a field…")
    until(filled, lambda: filled.window.focused() == "Name of the field")
    filled.window.type("City")
    filled.window.press(Qt.Key.Key_Return)
    filled.window.find("City").forceActiveFocus()
    filled.window.type("Sevilla")
    filled.window.press(Qt.Key.Key_Return)
    until(filled, lambda: [each.value for each in stored(filled).fields] == ["Sevilla"])
    filled.window.click("Change the field City")
    filled.window.find("Name of the field")
    filled.window.click("Delete this field")
    until(filled, lambda: not card.field_rows.rows)
    filled.window.click("Undo")
    until(filled, lambda: [(row.name, row.value) for row in card.field_rows.rows] == [("City", "Sevilla")])


def test_two_become_one_by_the_owners_word_and_two_again_by_undo(filled: Desktop) -> None:
    card = opened(filled)
    assert [(row.name, row.why) for row in card.alike_rows.rows] == [("Lucía Fernández", "Same name")]
    filled.window.click("Lucía Fernández is the same person…")
    filled.window.find("Make them one person?")
    filled.window.click("Make them one")
    until(filled, lambda: [row.channel for row in card.reach_rows.rows] == ["whatsapp", "instagram"])
    assert not card.alike_rows.rows
    filled.window.press(Qt.Key.Key_Z, CTRL)
    until(filled, lambda: [row.channel for row in card.reach_rows.rows] == ["whatsapp"])
    filled.window.click("Lucía Fernández is somebody else")
    until(filled, lambda: not card.alike_rows.rows)
    filled.window.click("Undo")
    until(filled, lambda: len(card.alike_rows.rows) == 1)


def test_a_merge_of_days_ago_is_taken_back_on_the_card(filled: Desktop) -> None:
    card = opened(filled)
    other = card.alike_rows.rows[0].key
    people.join(filled.store, stored(filled).person, other).result()
    until(filled, lambda: len(card.joined_rows.rows) == 1)
    filled.window.click(f"Take back: {card.joined_rows.rows[0].text}")
    until(filled, lambda: len(card.reach_rows.rows) == 1 and not card.joined_rows.rows)
    filled.window.find("Two people again")


def test_a_channel_and_a_file_lead_to_where_they_are(filled: Desktop) -> None:
    card = opened(filled)
    people.join(filled.store, stored(filled).person, card.alike_rows.rows[0].key).result()
    until(filled, lambda: len(card.reach_rows.rows) == 2)
    filled.window.click(card.reach_rows.rows[1].spoken)
    until(filled, lambda: filled.desk.conversation.property("channel") == "instagram")
    voice = next(row for row in card.file_rows.rows if row.glyph == "mic")
    filled.window.click(f"{voice.text}, {voice.when}")
    until(filled, lambda: filled.desk.conversation.property("channel") == "whatsapp")
    until(filled, lambda: filled.desk.conversation.property("found") == int(voice.key.split("/")[0]))


def test_notes_between_the_messages_stand_on_the_card(filled: Desktop) -> None:
    card = opened(filled)
    people.join(filled.store, stored(filled).person, card.alike_rows.rows[0].key).result()
    until(filled, lambda: len(card.reach_rows.rows) == 2)
    other = card.reach_rows.rows[1].key
    for number in (FIRST, other):
        filled.store.write(lambda writing, of=number: notes.add(writing, of, f"note {of}")).result()  # type: ignore[misc]
    until(filled, lambda: {row.text for row in card.note_rows.rows} == {"note 1", f"note {other}"})
    row = next(row for row in card.note_rows.rows if row.conversation == other)
    filled.window.click(f"Note, {row.when}: note {other}")
    until(filled, lambda: filled.desk.conversation.property("channel") == "instagram")


def test_labels_and_spam_are_on_the_card(filled: Desktop) -> None:
    card = opened(filled)
    label = triage.make_label(filled.store, "Regular").result()
    triage.put_label(filled.store, label, [FIRST]).result()
    until(filled, lambda: card.property("labels") == ["0 dot/Regular"])
    filled.window.click("Add a label…")
    until(filled, lambda: filled.window.focused() == "Find a label, or name a new one")
    filled.window.press(Qt.Key.Key_Escape)
    filled.window.find("Block…")


@pytest.mark.parametrize(("width", "height"), [(480, 560), (720, 800), (1024, 640), (1280, 800), (1920, 1080)])
def test_nothing_of_the_card_leaves_the_window(filled: Desktop, width: int, height: int) -> None:
    people.make_field(filled.store, "A rather long name of a field").result()
    people.write_note(filled.store, stored(filled).person, "A long note. " * 40).result()
    filled.window.resize(width, height)
    opened(filled)
    filled.window.find("A rather long name of a field")
    outside = [
        accessible_name(item) for item in filled.window.items() if accessible_name(item) and sideways(item, width)
    ]
    assert not any(outside)


def test_in_a_small_window_it_lies_over_the_thread(filled: Desktop) -> None:
    filled.window.resize(1024, 640)
    opened(filled)
    pane = filled.window.find("About Lucía Fernández")
    assert pane.width() == 360
    thread = filled.window.find("Conversation with Lucía Fernández")
    assert thread.mapToScene(thread.boundingRect().topRight()).x() == 1024
    filled.window.press(Qt.Key.Key_Escape)
    until(filled, lambda: not filled.window.shows("About Lucía Fernández"))
    filled.window.resize(480, 560)
    filled.window.press(Qt.Key.Key_I)
    pane = filled.window.find("About Lucía Fernández")
    assert pane.mapToScene(pane.boundingRect().topLeft()).x() >= 0
