"""Nobody waits for the news of few; of a crowd there are some at once, and the rest together."""

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from conwerz_desktop.domain.changes import Changes, Topic
from conwerz_desktop.viewmodels.gathering import FEW, Gathering


def of(*conversations: int) -> Changes:
    return Changes(frozenset(conversations))


CROWD, NEXT, LAST = (of(*range(first, first + FEW + 1)) for first in (0, 100, 200))


@pytest.fixture
def handed_on() -> list[Changes]:
    return []


@pytest.fixture
def gathering(qapp: QApplication, handed_on: list[Changes]) -> Gathering:
    parent = QObject(qapp)
    return Gathering(handed_on.append, parent)


def test_what_few_are_about_is_handed_on_at_once(gathering: Gathering, handed_on: list[Changes]) -> None:
    for news in (of(1), CROWD, of(2), of(*range(FEW)), Changes(topics=frozenset({Topic.LABELS}))):
        gathering.take(news)
        assert handed_on[-1] == news


def test_after_a_crowd_the_next_ones_are_handed_on_together(gathering: Gathering, handed_on: list[Changes]) -> None:
    for news in (CROWD, NEXT, LAST):
        gathering.take(news)
    assert handed_on == [CROWD]
    gathering.settle()
    assert handed_on == [CROWD, NEXT | LAST]
    gathering.settle()
    assert len(handed_on) == 2


def test_it_goes_on_by_itself(gathering: Gathering, handed_on: list[Changes]) -> None:
    gathering.take(CROWD)
    gathering.take(NEXT)
    gathering._pause.timeout.emit()
    assert handed_on == [CROWD, NEXT]
    gathering.take(LAST)
    assert handed_on == [CROWD, NEXT], "a second has to pass again"


def test_changes_together_are_all_of_both() -> None:
    one = Changes(*(frozenset({number}) for number in (1, 2)), frozenset({Topic.LABELS}), leads=frozenset({3}))
    other = Changes(posts=frozenset({4}), notes=frozenset({5}), conversations=frozenset({6}))
    assert one | other == Changes(
        frozenset({1, 6}), frozenset({2}), frozenset({Topic.LABELS}), frozenset({4}), frozenset({3}), frozenset({5})
    )
