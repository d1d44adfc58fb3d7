"""Whoever acts upon what came in lets the window draw it first; a crowd is drawn later, and nobody waits for it."""

import pytest

from conwerz_desktop.domain.channels import Address
from conwerz_desktop.domain.events import MessageReceived
from conwerz_desktop.domain.messages import Content
from conwerz_desktop.domain.people import Profile
from conwerz_desktop.services import intake
from conwerz_desktop.services.movement import Movement
from conwerz_desktop.store import link
from conwerz_desktop.store.database import Store
from conwerz_desktop.viewmodels.desk import Desk
from conwerz_desktop.viewmodels.gathering import FEW
from tests.unit.conftest import NOON, PAGE


@pytest.fixture
def happened(store: Store, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    happened: list[str] = []
    monkeypatch.setattr(Movement, "next_frame", lambda _: lambda: happened.append("drawn"))
    store.subscribe(lambda _: happened.append("told"))
    return happened


def hear(store: Store, people: int) -> None:
    events = [
        MessageReceived(Address(PAGE, f"psid-{person}"), f"mid.{person}", NOON, Content("Hola"), Profile("Ana"))
        for person in range(people)
    ]
    store.take_in(
        lambda writing: intake.apply(writing, events), lambda writing: link.advance(writing, "epoch", people)
    ).result()


def test_few_are_drawn_before_anybody_acts_upon_them(store: Store, happened: list[str]) -> None:
    hear(store, FEW)
    assert happened == ["drawn", "told"]


def test_nobody_waits_for_a_crowd(store: Store, happened: list[str]) -> None:
    hear(store, FEW + 1)
    assert happened == ["told"]
