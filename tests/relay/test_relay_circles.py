"""Circles are looked for in moments of rest, or when there are too many."""

import gc
import weakref
from collections.abc import Iterator

import pytest

from conwerz_relay import circles


class _Round:
    def __init__(self) -> None:
        self.itself = self


@pytest.fixture(autouse=True)
def without_looks_of_its_own() -> Iterator[None]:
    gc.collect()
    gc.disable()
    yield
    gc.enable()


def test_a_circle_goes_when_nobody_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(circles, "SOME", 1)
    found = weakref.ref(_Round())
    circles.look(is_busy=True)
    assert found() is not None
    circles.look(is_busy=False)
    assert found() is None


def test_where_there_are_too_many_somebody_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(circles, "SOME", 1)
    monkeypatch.setattr(circles, "MANY", 1)
    found = weakref.ref(_Round())
    circles.look(is_busy=True)
    assert found() is None


def test_for_a_few_nobody_looks() -> None:
    found = weakref.ref(_Round())
    circles.look(is_busy=False)
    assert found() is not None
    gc.collect()


def test_what_grew_old_is_looked_at_at_last(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(circles, "SOME", 0)
    monkeypatch.setattr(circles, "LOOKS", 2)
    kept = _Round()
    found = weakref.ref(kept)
    circles.look(is_busy=False)
    circles.look(is_busy=False)
    del kept
    circles.look(is_busy=False)
    assert found() is None
