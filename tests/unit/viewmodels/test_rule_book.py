"""Rules as the owner writes, tries and switches them."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from conwerz_desktop.domain.leads import Stage
from conwerz_desktop.domain.rules import SUITS, About, Deed, Flaw, Moment, Rule, Then, When
from conwerz_desktop.services.automation.ruling import Rules
from conwerz_desktop.store import rules, stages
from conwerz_desktop.store.database import Store
from conwerz_desktop.viewmodels import rule_words, stage_words
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.moments import Calendar
from conwerz_desktop.viewmodels.rule_book import RuleActs, RuleBook
from tests import shop


@pytest.fixture
def parent() -> Iterator[QObject]:
    made = QObject()
    yield made
    made.deleteLater()


@pytest.fixture
def book(store: Store, clock: Any, calendar: Calendar, bridge: Bridge, parent: QObject, qtbot: QtBot) -> RuleBook:
    shop.fill(store)
    acts = Rules(store)
    made = RuleBook(
        store, clock, calendar, RuleActs(acts.put, acts.switch, lambda rule: acts.delete(rule).result()), bridge, parent
    )
    store.subscribe(lambda changes: bridge.call(lambda: made.apply(changes)))
    made.open()
    qtbot.waitUntil(lambda: bool(made.property("loaded")))
    return made


def kept(store: Store) -> tuple[Rule, ...]:
    return store.read(rules.everything).result()


def test_a_rule_is_written_tried_and_switched_on(book: RuleBook, store: Store, qtbot: QtBot) -> None:
    book.begin()
    book.write("words", "ship, envían")
    book.choose_deed("reply", True)
    book.write_deed("reply", "Yes, in four days.")
    book.choose_deed("snooze", True)
    book.write_deed("snooze", "3")
    book.keep()
    qtbot.waitUntil(lambda: book.property("trying") > 0)
    assert [line.text for line in book.tried] == [
        "Do you ship to Ireland? I saw https://bella.example/shipping but it only names Spain."
    ]
    assert not kept(store)[0].is_on
    book.switch_on()
    qtbot.waitUntil(lambda: bool(book.shown and book.shown[0].is_on))
    assert kept(store)[0].when == When(Moment.KEYWORD, ("ship", "envían"))
    assert kept(store)[0].then == (Then(Deed.REPLY, "Yes, in four days."), Then(Deed.SNOOZE, hours=3))


def test_what_is_missing_is_said_in_the_sheet(book: RuleBook, store: Store) -> None:
    book.begin()
    book.keep()
    assert book.property("problem") == "Name at least one word."
    book.write("words", "price")
    assert book.property("problem") == ""
    book.keep()
    assert book.property("problem") == "Choose what is to be done."
    assert not kept(store)


def test_another_moment_offers_other_deeds_and_drops_what_does_not_suit(book: RuleBook, qtbot: QtBot) -> None:
    book.begin()
    book.choose_deed("snooze", True)
    book.choose_moment("comment")
    book.choose_about("link")
    assert [line.key for line in book.deeds.rows] == [deed.value for deed in SUITS[Moment.COMMENT]]
    book.choose_deed("hide", True)
    book.keep()
    qtbot.waitUntil(lambda: book.property("trying") > 0)
    assert book.property("trial_rule") == "When a comment has a link: hide the comment"


def test_a_rule_is_changed_and_deleted(book: RuleBook, store: Store, qtbot: QtBot) -> None:
    number = store.write(
        lambda writing: rules.put(writing, Rule(When(Moment.LEAD), (Then(Deed.STAGE, "won"),)))
    ).result()
    qtbot.waitUntil(lambda: len(book.shown) == 1)
    book.edit(number)
    assert book.property("moment") == "lead"
    book.write_deed("stage", "talking")
    book.keep()
    qtbot.waitUntil(lambda: book.property("trying") == number)
    assert kept(store)[0].then == (Then(Deed.STAGE, "talking"),)
    book.delete_(number)
    qtbot.waitUntil(lambda: not book.shown)


def test_switching_off_asks_nothing(book: RuleBook, store: Store, qtbot: QtBot) -> None:
    def lay(writing: Any) -> int:
        number = rules.put(writing, Rule(When(Moment.LEAD), (Then(Deed.NOTIFY),)))
        rules.switch(writing, number, on=True)
        return number

    number = store.write(lay).result()
    qtbot.waitUntil(lambda: bool(book.shown))
    book.switch_(number, False)
    qtbot.waitUntil(lambda: not book.shown[0].is_on)
    assert book.property("trying") == 0


def test_a_stage_is_called_what_the_owner_calls_it(book: RuleBook, store: Store, qtbot: QtBot) -> None:
    rule = Rule(When(Moment.LEAD), (Then(Deed.STAGE, Stage.TALKING.value),))
    store.write(lambda writing: rules.put(writing, rule)).result()
    qtbot.waitUntil(lambda: [line.then for line in book.shown] == ["move it to Talking"])
    store.write(lambda writing: stages.call(writing, {Stage.TALKING: "Quote sent"})).result()
    qtbot.waitUntil(lambda: [line.then for line in book.shown] == ["move it to Quote sent"])
    assert book.property("stages") == ["Contacted", "Quote sent", "Won", "Lost"]


def test_everything_has_words() -> None:
    assert all(rule_words.moment_word(each) for each in Moment)
    assert all(rule_words.about_word(each) for each in About)
    assert all(rule_words.deed_word(each) for each in Deed)
    assert all(rule_words.flaw_sentence(each) for each in Flaw)
    called = stage_words.usual()
    assert all(called[each] for each in Stage)
    for moment, deeds in SUITS.items():
        for about in About:
            rule = Rule(When(moment, ("a",), about, "b", 2), tuple(Then(deed, "won", 2) for deed in deeds))
            assert "%" not in rule_words.when_sentence(rule.when) + rule_words.then_sentence(rule, called)
