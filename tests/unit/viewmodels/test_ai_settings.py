"""Settings → AI, and the AI beside the composer, as the owner uses them."""

from collections.abc import Iterator
from concurrent.futures import Future
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from conwerz_desktop.ai import completions
from conwerz_desktop.ai.completions import Turn
from conwerz_desktop.domain.ai import Auto, AutoHours, Outcome, Pause, Provider, ProviderFlaw
from conwerz_desktop.domain.ai_words import Fault
from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.services.ai.drafting import Drafted
from conwerz_desktop.services.ai.steering import Steering
from conwerz_desktop.store import ai
from conwerz_desktop.store.conversations import ConversationRow, one
from conwerz_desktop.store.database import Store, Writing
from conwerz_desktop.viewmodels import ai_words
from conwerz_desktop.viewmodels.ai_beside import AiBeside, AiBesideActs
from conwerz_desktop.viewmodels.ai_settings import AiActs, AiSettings
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.moments import Calendar
from tests import shop

LOCAL = "http://127.0.0.1:11434/v1"


@pytest.fixture
def parent() -> Iterator[QObject]:
    made = QObject()
    yield made
    made.deleteLater()


@pytest.fixture
def keys() -> list[str]:
    return []


@pytest.fixture
def page(  # noqa: PLR0917 - what a page is made of
    store: Store, clock: Any, calendar: Calendar, bridge: Bridge, parent: QObject, qtbot: QtBot, keys: list[str]
) -> AiSettings:
    steering = Steering(store)
    acts = AiActs(
        lambda provider: steering.configure(provider).result(),
        keys.append,
        lambda channel, auto: steering.set_auto(channel, auto).result(),
        lambda: steering.stop().result(),
    )
    made = AiSettings(store, clock, calendar, acts, bridge, parent)
    store.subscribe(lambda changes: bridge.call(lambda: made.apply(changes)))
    made.open()
    qtbot.waitUntil(lambda: bool(made.property("loaded")))
    return made


def provider(store: Store) -> Provider:
    return store.read(ai.provider).result()


def test_a_model_on_this_computer_needs_an_address_and_a_name(page: AiSettings, store: Store) -> None:
    page.switch_(True)
    assert page.property("problem") == ai_words.flaw_sentence(ProviderFlaw.MODEL)
    page.write("model", "qwen3:4b")
    page.switch_(True)
    assert provider(store) == Provider(LOCAL, "qwen3:4b", True)


def test_a_provider_is_off_until_everything_of_its_agreement_is_recorded(page: AiSettings, store: Store) -> None:
    page.choose_local(False)
    told = (
        ("url", "https://api.model.example/v1"),
        ("model", "m"),
        ("name", "Model GmbH"),
        ("region", "EU"),
        ("agreement", "DPA 7"),
        ("agreed_on", "2026-03-01"),
    )
    for name, text in told:
        page.switch_(True)
        assert not provider(store).is_on
        page.write(name, text)
    page.switch_(True)
    assert provider(store).is_on
    assert page.property("is_local") is False
    page.write("url", "https://other.example/v1")
    assert not provider(store).is_on


def test_the_key_goes_to_the_keychain_and_nowhere_else(page: AiSettings, keys: list[str]) -> None:
    page.keep_key(" sk-1 ")
    page.keep_key("  ")
    assert keys == ["sk-1"]


def test_each_channel_has_its_hours_and_its_cap(page: AiSettings, store: Store, qtbot: QtBot) -> None:
    page.set_auto("whatsapp", True)
    page.set_hours("whatsapp", "always")
    page.set_cap("whatsapp", "7")
    page.set_cap("whatsapp", "many")
    assert store.read(ai.autos).result()[Channel.WHATSAPP] == Auto(True, AutoHours.ALWAYS, 7)
    assert page.property("any_auto")
    page.stop()
    qtbot.waitUntil(lambda: not page.property("any_auto"))


def test_every_word_that_was_sent_can_be_read(page: AiSettings, store: Store, qtbot: QtBot) -> None:
    (conversation, *_) = shop.fill(store)
    body = completions.body("m", (Turn("system", "Draft."), Turn("user", "FACTS\n1. We ship.")), 9)

    def log(writing: Writing) -> None:
        number = ai.log(writing, conversation, [], "127.0.0.1", body, is_auto=False)
        ai.close(writing, number, "Yes.", Outcome.DRAFTED)

    store.write(log).result()
    qtbot.waitUntil(lambda: bool(page.shown))
    (line,) = page.shown
    assert (line.outcome, line.host, line.answer) == ("Drafted", "127.0.0.1", "Yes.")
    assert line.body.startswith("system:\nDraft.\n\nuser:\nFACTS\n1. We ship.\n\n")
    assert '"max_tokens": 9' in line.body


# Beside the composer


class Asked:
    def __init__(self) -> None:
        self.drafts: list[Future[Drafted]] = []

    def draft(self, _conversation: int) -> Future[Drafted]:
        self.drafts.append(Future())
        return self.drafts[-1]


@pytest.fixture
def asked() -> Asked:
    return Asked()


@pytest.fixture
def beside(store: Store, bridge: Bridge, parent: QObject, asked: Asked) -> AiBeside:
    steering = Steering(store)
    acts = AiBesideActs(asked.draft, lambda c: steering.take_over(c).result(), lambda c: steering.go_on(c).result())
    made = AiBeside(store, acts, bridge, parent)
    store.subscribe(lambda changes: bridge.call(lambda: made.apply(changes)))
    made.begin()
    return made


def opened(beside: AiBeside, store: Store) -> ConversationRow:
    number = shop.fill(store)[0]
    row = store.read(lambda db: one(db, number)).result()
    assert row is not None
    beside.turn_to(row)
    return row


def switch_on(store: Store, *, auto: bool = False) -> None:
    Steering(store).configure(Provider(LOCAL, "m", True)).result()
    Steering(store).set_auto(Channel.WHATSAPP, Auto(auto)).result()


def test_without_a_model_the_command_says_where_to_switch_one_on(beside: AiBeside, store: Store, asked: Asked) -> None:
    opened(beside, store)
    beside.draft()
    assert "Settings, AI" in str(beside.property("problem"))
    assert not asked.drafts


def test_a_draft_is_shown_and_put_into_the_answer(beside: AiBeside, store: Store, asked: Asked, qtbot: QtBot) -> None:
    switch_on(store)
    opened(beside, store)
    qtbot.waitUntil(lambda: beside.property("mode") == "draft")
    beside.draft()
    beside.draft()
    assert len(asked.drafts) == 1
    asked.drafts[0].set_result(Drafted("We ship."))
    qtbot.waitUntil(lambda: beside.property("text") == "We ship.")
    with qtbot.waitSignal(beside.picked) as heard:
        beside.use()
    assert heard.args == ["We ship."]
    assert beside.property("text") == ""


def test_a_draft_for_another_conversation_is_not_shown(
    beside: AiBeside, store: Store, asked: Asked, qtbot: QtBot
) -> None:
    switch_on(store)
    opened(beside, store)
    qtbot.waitUntil(lambda: beside.property("mode") == "draft")
    beside.draft()
    beside.turn_to(None)
    asked.drafts[0].set_result(Drafted("We ship."))
    assert beside.property("text") == ""


def test_where_it_answers_by_itself_one_click_takes_over(beside: AiBeside, store: Store, qtbot: QtBot) -> None:
    switch_on(store, auto=True)
    row = opened(beside, store)
    qtbot.waitUntil(lambda: beside.property("mode") == "auto")
    beside.take_over()
    qtbot.waitUntil(lambda: beside.property("words") == ai_words.pause_sentence(Pause.TAKEN_OVER))
    assert store.read(lambda db: ai.pause(db, row.id)).result() is Pause.TAKEN_OVER
    beside.go_on()
    qtbot.waitUntil(lambda: beside.property("mode") == "auto")


def test_everything_has_words() -> None:
    assert all(ai_words.flaw_sentence(each) for each in ProviderFlaw)
    assert all(ai_words.pause_sentence(each) for each in Pause)
    assert all(ai_words.outcome_word(each) for each in Outcome)
    other = ai_words.draft_problem("something else")

    assert all(ai_words.draft_problem(f"fault_{each}") != other for each in Fault)
