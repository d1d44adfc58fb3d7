"""Notices on a real bus, before a service that stands in for the desktop's shell."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from conwerz_desktop.desktop.toasts import Toasts
from conwerz_desktop.domain.notices import Button, Toast
from tests.unit.desktop.notification_service import NotificationService, Shown, private_bus

LUCIA = Toast("7", "Lucía on WhatsApp", "¿6 <b>tazas</b> & platos?", (Button("done", "Done"),), "Answer Lucía", "Send")

Until = Callable[[Callable[[], bool]], None]


@pytest.fixture
def bus() -> Iterator[str]:
    with private_bus() as address:
        yield address


@pytest.fixture
def acted() -> list[tuple[str, str, str]]:
    return []


@pytest.fixture
def toasts(bus: str, acted: list[tuple[str, str, str]], tmp_path: Path) -> Iterator[Toasts]:
    made = Toasts(lambda *what: acted.append(what), tmp_path / "none.svg", bus)
    yield made
    made.close()


@pytest.fixture
def service(bus: str) -> Iterator[NotificationService]:
    made = NotificationService(bus)
    yield made
    made.stop()


@pytest.fixture
def until(qtbot: QtBot) -> Until:
    return qtbot.waitUntil


def only(service: NotificationService, until: Until) -> Shown:
    until(lambda: len(service.shown) == 1)
    return next(iter(service.shown.values()))


def test_a_notice_shows_text_as_text_and_offers_an_answer(
    toasts: Toasts, service: NotificationService, until: Until
) -> None:
    toasts.show(LUCIA)
    shown = only(service, until)
    assert (shown.title, shown.text) == ("Lucía on WhatsApp", "¿6 &lt;b&gt;tazas&lt;/b&gt; &amp; platos?")
    assert shown.buttons() == {"default": "", "inline-reply": "Send", "done": "Done"}
    assert shown.hints["x-kde-reply-placeholder-text"] == ("s", "Answer Lucía")
    assert shown.hints["suppress-sound"] == ("b", True)


def test_the_next_one_about_the_same_takes_its_place(
    toasts: Toasts, service: NotificationService, until: Until
) -> None:
    toasts.show(LUCIA)
    toasts.show(Toast("7", "Lucía on WhatsApp, 2 new", "¿Y cuánto cuestan?"))
    toasts.show(Toast("8", "Tom", "Hello"))
    until(lambda: {each.title for each in service.shown.values()} == {"Lucía on WhatsApp, 2 new", "Tom"})


def test_what_is_withdrawn_is_gone(toasts: Toasts, service: NotificationService, until: Until) -> None:
    toasts.show(LUCIA)
    only(service, until)
    toasts.withdraw("7")
    until(lambda: not service.shown)
    toasts.withdraw("7")


def test_a_button_an_answer_and_a_click_come_back(
    toasts: Toasts, service: NotificationService, until: Until, acted: list[tuple[str, str, str]]
) -> None:
    for number, act in enumerate(("done", "default")):
        toasts.show(LUCIA)
        until(lambda at=number: len(service.history) == at + 1)  # type: ignore[misc]
        service.press(service.history[-1], act)
        until(lambda at=number: len(acted) == at + 1)  # type: ignore[misc]
    toasts.show(LUCIA)
    until(lambda: len(service.history) == 3)
    service.reply(service.history[-1], "Sí, seis.")
    until(lambda: len(acted) == 3)
    assert acted == [("7", "done", ""), ("7", "default", ""), ("7", "reply", "Sí, seis.")]


def test_a_notice_in_the_place_of_one_that_was_just_closed_takes_answers(
    toasts: Toasts, service: NotificationService, until: Until, acted: list[tuple[str, str, str]]
) -> None:
    """The service gives it the same number, and what tells of the closing is heard while it is being shown."""
    toasts.show(LUCIA)
    first = only(service, until)
    service.before_answering = lambda: service.close(first)
    toasts.show(LUCIA)
    until(lambda: len(service.history) == 2)
    assert service.history[-1].number == first.number
    service.reply(service.history[-1], "Sí, seis.")
    until(lambda: acted == [("7", "reply", "Sí, seis.")])


def test_where_the_shell_takes_no_answers_there_are_buttons(bus: str, toasts: Toasts, until: Until) -> None:
    plain = NotificationService(bus, ("actions", "body"))
    toasts.show(LUCIA)
    shown = only(plain, until)
    assert shown.buttons() == {"default": "", "done": "Done"}
    assert shown.text == LUCIA.text
    plain.stop()


def test_without_a_service_nothing_happens_and_one_that_comes_later_is_found(
    bus: str, toasts: Toasts, until: Until
) -> None:
    toasts.show(LUCIA)
    toasts.withdraw("7")
    until(toasts._orders.empty)
    late = NotificationService(bus)
    toasts.show(LUCIA)
    only(late, until)
    late.stop()
    again = NotificationService(bus)
    toasts.show(LUCIA)
    only(again, until)
    again.stop()


def test_the_end_of_the_program_leaves_nothing_on_the_screen(
    bus: str, service: NotificationService, until: Until, tmp_path: Path
) -> None:
    toasts = Toasts(lambda *_: None, tmp_path / "none.svg", bus)
    toasts.show(LUCIA)
    only(service, until)
    toasts.close()
    assert not service.shown


def test_a_bus_that_is_not_there_ends_nothing(tmp_path: Path) -> None:
    toasts = Toasts(lambda *_: None, tmp_path / "none.svg", f"unix:path={tmp_path}/nobody")
    toasts.show(LUCIA)
    toasts.close()
