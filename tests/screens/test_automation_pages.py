"""Hours, automatic answers, rules, shop facts and AI, in the real window and by keyboard."""

from PySide6.QtCore import Qt

from conwerz_desktop.domain.ai import Provider
from conwerz_desktop.domain.automation import Reason
from conwerz_desktop.domain.opening_hours import Span
from conwerz_desktop.domain.rules import Deed, Moment
from conwerz_desktop.domain.shop_facts import FactTopic
from conwerz_desktop.services import hours, suggesting
from conwerz_desktop.services.ai.steering import Steering
from conwerz_desktop.store import ai, automation, opening_hours, rules, shop_facts
from tests import shop
from tests.screens.conftest import Desktop, Window, accessible_name
from tests.screens.keys import press
from tests.shop import PAGE


def at(desktop: Desktop, page: str, shown: str) -> Window:
    desktop.shell.show_inbox(desktop.desk)
    desktop.desk.places.go_to_page(page)
    desktop.window.find(shown)
    return desktop.window


def write(window: Window, name: str, text: str) -> None:
    window.find(name).forceActiveFocus(Qt.FocusReason.TabFocusReason)
    press(window.quick, "Ctrl+A")
    window.type(text)
    press(window.quick, "Tab")


def test_hours_are_typed_and_what_is_no_time_gives_way(desktop: Desktop) -> None:
    window = at(desktop, "hours", "Give hours")
    window.click("Give hours")
    write(window, "Monday, opens", "10h30")

    def monday() -> tuple[Span, ...]:
        known = desktop.store.read(lambda db: opening_hours.of_place(db, PAGE.id)).result()
        return known.week[0] if known else ()

    window.qtbot.waitUntil(lambda: monday() == (Span(630, 1080),))
    write(window, "Monday, closes", "late")
    window.click("Open on Tuesday")
    window.qtbot.waitUntil(lambda: window.find("Monday, closes").property("text") == "18:00")
    assert monday() == (Span(630, 1080),)


def test_a_greeting_is_switched_on_and_written(desktop: Desktop) -> None:
    window = at(desktop, "automatic", "As soon as somebody writes")
    desktop.window.click_item(_toggle(window, "As soon as somebody writes"))
    write(window, "Text", "Hola!")

    def kept() -> str:
        found = desktop.store.read(lambda db: automation.greetings(db, PAGE.id)).result()
        return found[Reason.INSTANT].text if Reason.INSTANT in found else ""

    window.qtbot.waitUntil(lambda: kept() == "Hola!")


def test_a_rule_is_written_by_hand_and_switched_on_after_a_look(desktop: Desktop) -> None:
    window = at(desktop, "automatic", "New rule")
    window.click("New rule")
    write(window, "Words, with commas between them; price* finds prices too", "price")
    window.find("Notify me").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    press(window.quick, "Space")
    window.find("Keep, and look at last week").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    press(window.quick, "Return")
    window.find("Switch it on").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    press(window.quick, "Return")
    window.qtbot.waitUntil(lambda: any(each.is_on for each in desktop.store.read(rules.everything).result()))
    (kept,) = desktop.store.read(rules.everything).result()
    assert (kept.when.moment, kept.when.words, kept.then[0].deed) == (Moment.KEYWORD, ("price",), Deed.NOTIFY)


def test_facts_are_kept_when_the_field_is_left(desktop: Desktop) -> None:
    window = at(desktop, "facts", "Delivery")
    write(window, "Delivery", "We ship.")
    window.qtbot.waitUntil(
        lambda: desktop.store.read(shop_facts.everything).result() == {FactTopic.DELIVERY: "We ship."}
    )


def test_a_model_is_switched_on_and_all_of_it_stopped(desktop: Desktop) -> None:
    window = at(desktop, "ai", "Use this model")
    write(window, "Model", "qwen3:4b")
    window.click("Use this model")
    window.qtbot.waitUntil(lambda: desktop.store.read(ai.provider).result().is_on)
    window.click("Answer by itself on WhatsApp")
    window.qtbot.waitUntil(lambda: window.shows("Stop all automatic answers"))
    window.click("Stop all automatic answers")
    window.qtbot.waitUntil(lambda: not any(each.is_on for each in desktop.store.read(ai.autos).result().values()))


def test_a_suggestion_is_put_into_the_answer_and_the_draft_is_one_key_away(desktop: Desktop) -> None:
    suggesting.write_fact(desktop.store, FactTopic.DELIVERY, "We ship everywhere.").result()
    Steering(desktop.store).configure(Provider("http://127.0.0.1:9/v1", "m", True)).result()
    said = shop.Said(60_000, "¿Hacéis envíos?")
    shop.fill(desktop.store, (shop.Talk(PAGE, "9", shop.Profile("Ana"), (said,)),))
    desktop.shell.show_inbox(desktop.desk)
    window = desktop.window
    window.click("Suggestion, Delivery: We ship everywhere.")
    window.qtbot.waitUntil(lambda: desktop.desk.composer.draft == "We ship everywhere.")
    window.find("Draft with AI")
    press(window.quick, "Ctrl+Shift+A")
    window.qtbot.waitUntil(lambda: window.shows("Drafting…"))


def test_everything_that_takes_the_keyboard_has_a_name(desktop: Desktop) -> None:
    hours.keep(desktop.store, PAGE.id, opening_hours.Hours(((Span(540, 1080),),) * 7)).result()
    pages = (("hours", "Monday, opens"), ("automatic", "New rule"), ("facts", "Delivery"), ("ai", "Use this model"))
    for page, shown in pages:
        window = at(desktop, page, shown)
        nameless = [item for item in window.items() if item.activeFocusOnTab() and not accessible_name(item)]
        assert not nameless, page


def _toggle(window: Window, name: str) -> object:
    """The heading has the same name."""
    return next(item for item in window.all(name) if item.inherits("QQuickSwitch"))
