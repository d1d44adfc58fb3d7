"""The card of a person, and two that are one."""

from conwerz_desktop.app.shots.stage import LAPTOP, NARROW, SMALL, WIDE, Scene, Stage
from conwerz_desktop.viewmodels.commands import Commands
from conwerz_desktop.viewmodels.person_card import PersonCard
from conwerz_desktop.viewmodels.triage import Triage


def _person(stage: Stage) -> None:
    """A regular of two channels, with a note and a field, and somebody who may be the same."""
    stage.open(lambda text: "Lucía" in text)
    stage.part(Commands).run("conversation.person")
    card = stage.part(PersonCard)
    stage.until(lambda: card.property("person") != 0)
    if not card.field_rows.rows:
        card.make_field("City")
        stage.until(lambda: bool(card.field_rows.rows))
    card.type_value(card.field_rows.rows[0].key, "Sevilla")
    card.type_note("Bought the green bowls in May. Her mother's birthday is on Saturday.")
    card.keep_typed()
    stage.until(lambda: card.property("note") != "")


def _alike(stage: Stage) -> None:
    """She writes on Messenger too, under the same name."""
    stage.happens("customer_writes", channel="messenger", person="Lucía Fernández", text="Hola, soy yo otra vez")
    stage.until(lambda: sum("Lucía" in row.spoken for row in stage.inbox.model.rows) > 1)
    stage.open(lambda text: "Lucía" in text and "WhatsApp" in text)
    stage.part(PersonCard).tick()
    stage.until(lambda: bool(stage.part(PersonCard).alike_rows.rows))


def _ask_join(stage: Stage) -> None:
    card = stage.part(PersonCard)
    card.ask_join(card.alike_rows.rows[0].key)


def _joined(stage: Stage) -> None:
    card = stage.part(PersonCard)
    card.join(False)
    stage.until(lambda: bool(card.joined_rows.rows))


def put_card_away(stage: Stage) -> None:
    stage.part(Triage).quiet()
    stage.part(Commands).run("conversation.person")


SCENES = (
    Scene("person", _person),
    Scene("person-alike", _alike),
    Scene("person-one", _ask_join),
    Scene("person-joined", _joined, LAPTOP, put_card_away),
    Scene("person-wide", _person, WIDE, put_card_away),
    Scene("person-small", _person, SMALL, put_card_away),
    Scene("person-narrow", _person, NARROW, put_card_away),
)
