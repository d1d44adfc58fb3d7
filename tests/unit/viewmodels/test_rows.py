from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject
from PySide6.QtTest import QAbstractItemModelTester

from conwerz_desktop.viewmodels.rows import Rows


@dataclass(frozen=True, slots=True)
class Letter:
    key: int
    text: str = ""
    marks: tuple[str, ...] = ()


def made(*rows: Letter) -> Rows:
    parent = QObject()
    model = Rows(Letter, parent)
    model.owner = parent  # type: ignore[attr-defined]
    model.tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)  # type: ignore[attr-defined]
    model.show(rows)
    return model


lists = st.lists(st.builds(Letter, st.integers(0, 12), st.sampled_from("ab")), unique_by=lambda row: row.key)


@given(lists, lists)
def test_shown_anew_it_becomes_what_was_wanted(qapp: object, first: list[Letter], second: list[Letter]) -> None:
    model = made(*first)
    model.show(second)
    assert list(model.rows) == second
    assert model.rowCount() == len(second)


@given(lists, lists)
def test_overwritten_it_becomes_what_was_wanted(qapp: object, first: list[Letter], second: list[Letter]) -> None:
    model = made(*first)
    model.overwrite(second)
    assert list(model.rows) == second
    assert model.rowCount() == len(second)


def test_what_is_overwritten_is_not_made_again() -> None:
    model = made(Letter(1, "a"), Letter(2, "b"))
    said: list[int] = []
    for made_again in (model.rowsMoved, model.rowsInserted, model.rowsRemoved, model.modelReset):
        made_again.connect(lambda *_: pytest.fail("a view would make it again"))
    model.dataChanged.connect(lambda first, *_: said.append(first.row()))
    model.overwrite([Letter(3, "a"), Letter(2, "b")])
    assert said == [0]


def test_a_row_that_moves_up_is_moved_not_made_again() -> None:
    model = made(Letter(1), Letter(2), Letter(3))
    said: list[str] = []
    model.rowsMoved.connect(lambda *_: said.append("moved"))
    model.rowsInserted.connect(lambda *_: said.append("inserted"))
    model.rowsRemoved.connect(lambda *_: said.append("removed"))
    model.modelReset.connect(lambda: said.append("reset"))
    model.show([Letter(3), Letter(1), Letter(2)])
    assert said == ["moved"]


def test_a_key_that_is_there_twice_is_refused() -> None:
    model = made(Letter(1), Letter(2))
    with pytest.raises(ValueError, match="twice"):
        model.show([Letter(1), Letter(1), Letter(2)])
    assert list(model.rows) == [Letter(1), Letter(2)]


def test_only_the_roles_that_changed_are_named() -> None:
    model = made(Letter(1, "a"), Letter(2, "b"))
    said: list[tuple[int, list[bytes]]] = []
    names = model.roleNames()
    model.dataChanged.connect(lambda first, _, roles: said.append((first.row(), [names[role] for role in roles])))
    model.show([Letter(1, "a"), Letter(2, "c")])
    assert said == [(1, [b"text"])]


def test_roles_are_the_fields() -> None:
    model = made(Letter(7, "a", ("x", "y")))
    by_name = {bytes(name).decode(): role for role, name in model.roleNames().items()}
    assert model.data(model.index(0), by_name["key"]) == 7
    assert model.data(model.index(0), by_name["marks"]) == ["x", "y"]
    assert model.data(model.index(0), 0) is None
    assert model.index_of(7) == 0
    assert model.index_of(8) == -1


def test_more_is_asked_for_only_while_there_is_more() -> None:
    asked: list[str] = []
    parent = QObject()
    model = Rows(Letter, parent, lambda: asked.append("more"))
    model.more()
    model.has_more = True
    model.more()
    assert model.canFetchMore(model.index(-1))
    model.fetchMore(model.index(-1))
    assert asked == ["more", "more"]
