"""What answers by itself, and what helps to answer."""

from conwerz_desktop.app.shots.stage import LAPTOP, NARROW, SETTLED_MS, Scene, Stage, at, home
from conwerz_desktop.services.ai.drafting import Drafted
from conwerz_desktop.viewmodels.ai_beside import AiBeside
from conwerz_desktop.viewmodels.ai_settings import AiSettings
from conwerz_desktop.viewmodels.automatic import Automatic
from conwerz_desktop.viewmodels.hours import ShopHours
from conwerz_desktop.viewmodels.rule_book import RuleBook
from conwerz_desktop.viewmodels.shop_facts import ShopFacts
from conwerz_desktop.viewmodels.suggested import Suggested


def _hours(stage: Stage) -> None:
    """A shop in Spain, before a day off."""
    page = stage.part(ShopHours)
    stage.until(lambda: bool(page.property("place")))
    if not page.property("kept"):
        page.begin()
        for day in range(5):
            page.add_span(day)
            page.set_closes(day, 0, "14:00")
            page.set_opens(day, 1, "17:00")
            page.set_closes(day, 1, "20:00")
        page.set_open(5, is_open=True)
        page.drop_span(5, 1)
        page.add_holiday("Stocktaking", str(page.property("today_example")), "")
        page.add_holiday("Christmas", "24/12/2026", "26/12/2026")


def _automatic(stage: Stage) -> None:
    """Both greetings of a shop that has hours."""
    at("hours", _hours)(stage)
    at("automatic")(stage)
    page = stage.part(Automatic)
    stage.until(lambda: bool(page.property("has_hours")))
    for form in ("instant", "away"):
        page.switch_(form, is_on=True)


def _rules(stage: Stage) -> None:
    """Two rules, and a third being written."""
    book = stage.part(RuleBook)
    stage.until(lambda: bool(book.property("loaded")))
    book.begin()
    book.write("words", "price, how much, cuánto cuesta")
    book.choose_deed("reply", chosen=True)
    book.write_deed("reply", "Our bowls are 24 €, the set of four is 89 €.")
    book.choose_deed("label", chosen=True)
    book.write_deed("label", "Prices")
    if not book.shown:
        book.keep()
        stage.until(lambda: book.property("trying") > 0)
        book.switch_on()
        stage.until(lambda: any(row.is_on for row in book.shown))
        book.begin()
    book.choose_moment("comment")
    book.choose_about("link")
    book.choose_deed("hide", chosen=True)


def _tried(stage: Stage) -> None:
    book = stage.part(RuleBook)
    stage.until(lambda: bool(book.property("loaded")))
    book.begin()
    book.choose_moment("new_conversation")
    book.choose_deed("notify", chosen=True)
    book.keep()
    stage.until(lambda: bool(book.property("trying") and book.tried))


FACTS = {
    "prices": "A bowl is 24 €, a set of four is 89 €.",
    "delivery": "We ship to all of Europe in 3 to 5 days, for 6 €.\nOrders over 80 € are delivered free of charge.",
    "returns": "You can send anything back within 30 days.",
    "payment": "You can pay by card, by transfer or in the shop.",
    "place": "Our workshop is at Calle Feria 12, Seville.",
    "other": "We mend chipped rims; send us a photo first.",
}


def _facts(stage: Stage) -> None:
    page = stage.part(ShopFacts)
    stage.until(lambda: bool(page.property("loaded")))
    for topic, text in FACTS.items():
        page.write(topic, text)
    stage.wait(SETTLED_MS)


def _suggestions(stage: Stage) -> None:
    at("facts", _facts)(stage)
    home(stage)
    stage.open(lambda text: "Emily Carter" in text)
    stage.until(lambda: bool(stage.part(Suggested).shown))


def _model(stage: Stage) -> None:
    """A model on this computer that may answer at night; nobody listens there."""
    page = stage.part(AiSettings)
    stage.until(lambda: bool(page.property("loaded")))
    page.choose_local(local=True)
    page.write("model", "qwen3:4b")
    page.switch_(on=True)
    for channel in ("instagram", "whatsapp"):
        page.set_auto(channel, on=True)
    stage.until(lambda: bool(page.property("is_on")))
    if not page.shown:
        _suggestions(stage)
        stage.part(AiBeside).draft()
        at("ai")(stage)
        stage.until(lambda: bool(page.shown))


def _provider(stage: Stage) -> None:
    page = stage.part(AiSettings)
    stage.until(lambda: bool(page.property("loaded")))
    page.choose_local(local=False)
    page.switch_(on=True)


def _drafted(stage: Stage) -> None:
    at("ai", _model)(stage)
    _suggestions(stage)
    row = stage.thread.row
    beside = stage.part(AiBeside)
    stage.until(lambda: row is not None and beside.property("mode") != "off" and not beside.property("busy"))
    assert row is not None
    beside.show_draft(row.id, Drafted("Hi Emily! Yes, we mend chipped rims. Send us a photo first, please."))


def _by_itself(stage: Stage) -> None:
    _drafted(stage)
    stage.part(AiBeside).drop()
    stage.part(AiBeside).take_over()
    stage.until(lambda: stage.part(AiBeside).property("mode") == "paused")


def _leave_trial(stage: Stage) -> None:
    stage.part(RuleBook).leave_trial()
    home(stage)


SCENES = (
    Scene("hours", at("hours", _hours), (1280, 1200), home),
    Scene("hours-narrow", at("hours", _hours), NARROW, home),
    Scene("automatic", at("automatic", _automatic), (1280, 1100), home),
    Scene("automatic-narrow", at("automatic"), NARROW, home),
    Scene("rules", at("automatic", _rules), (1280, 1200), home),
    Scene("rules-trial", at("automatic", _tried), LAPTOP, _leave_trial),
    Scene("facts", at("facts", _facts), LAPTOP, home),
    Scene("suggestions", _suggestions),
    Scene("suggestions-narrow", _suggestions, NARROW),
    Scene("ai", at("ai", _model), (1280, 1200), home),
    Scene("ai-provider", at("ai", _provider), (1280, 900), home),
    Scene("ai-narrow", at("ai"), NARROW, home),
    Scene("ai-draft", _drafted),
    Scene("ai-auto", _by_itself),
)
