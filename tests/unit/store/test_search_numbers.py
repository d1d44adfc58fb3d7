"""Telephone numbers in what was written: found however they are grouped there, and however they are typed."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conwerz_desktop.domain.search_query import parse
from conwerz_desktop.store import folding
from conwerz_desktop.store.database import Store
from conwerz_desktop.store.hits import Asked
from tests.unit.conftest import IN_MEMORY, NOON, lay_shop
from tests.unit.store.test_search import apply, received
from tests.unit.store.test_search_choices import messages
from tests.unit.store.test_search_operators import TODAY

gaps = st.sampled_from((" ", "-", ".", "/", " - ", ") ", "\u00a0", "\u2011"))
surroundings = st.sampled_from(("{}", "call {}!", "رقمي {} شكرا", "电话{}。", "👍 {} niño"))
groups = st.lists(st.text("0123456789", min_size=1, max_size=4), min_size=2, max_size=6).filter(
    lambda groups: len("".join(groups)) <= 15
)


def finds(store: Store, typed: str) -> set[int]:
    """By the index, and the same by reading the one conversation there is."""
    query = parse(typed, TODAY)
    by_index, by_reading = (
        store.read(lambda db, asked=asked: messages(db, asked)).result()
        for asked in (Asked(query, NOON), Asked(query, NOON, conversation=1))
    )
    assert by_index == by_reading, typed
    return by_index


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("600987654", {1, 2, 3, 4}), ("600 987 654", {1, 2, 3, 4}), ("600-98 76.54", {1, 2, 3, 4}),
        ("6009876", {1, 2, 3, 4}), ('"987 654" maria', {1}),
        ("+34600987654", {1, 2}), ("+34 600 987 654", {1, 2}), ("0034 600 987 654", {1, 2}), ("34 600", {1, 2}),
        ("0600 987 654", {1, 2, 3, 4}), ("maria 600987654", {1}), ('"600987654"', {1, 2, 3, 4}),
        ("600987654 -maria", {2, 3, 4}), ("lunch -600987654", {5}), ("lunch OR 600987654", {1, 2, 3, 4, 5}),
        ("٠٠٣٤ ٦٠٠ ٩٨٧ ٦٥٤", {1, 2}), ("+00", {2}), ("+00 987654", {1, 2, 3, 4}), ("lunch OR +00", {2, 5}),
        ('"+00"', {2}), ("lunch -+00", {5}),
        ("00987654", {1, 2, 3, 4}), ("00876543", set()), ("987654600", set()), ("6005", set()), ('"600 5"', {5}),
    ],
)  # fmt: skip
def test_a_number_is_found_however_it_is_written(store: Store, typed: str, found: set[int]) -> None:
    said = (
        "Maria's is +34 600 987 654.", "wa: 0034600-987-654 / 34 (600) 987.654", "600 98 76 54", "٦٠٠ ٩٨٧ ٦٥٤",
        "lunch at 5: 600 g or 600. 5 people",
    )  # fmt: skip
    apply(store, *(received(number, text, NOON - number) for number, text in enumerate(said, 1)))
    assert finds(store, typed) == found


def says(number: list[str], typed: str) -> bool:
    """Figures from one of the groups on, where they are enough for a number, or that group."""
    lines = ("".join(number[at:]) for at in range(len(number)))
    return any((line if len(line) >= 6 else group).startswith(typed) for line, group in zip(lines, number, strict=True))


@given(
    st.lists(st.tuples(groups, st.lists(gaps, min_size=5, max_size=5), surroundings), min_size=1, max_size=4),
    st.data(),
)
@settings(max_examples=max(40, settings().max_examples // 5))
def test_a_number_is_found_from_each_of_its_groups_on(
    told: list[tuple[list[str], list[str], str]], data: st.DataObject
) -> None:
    numbers = [number for number, _, _ in told]
    lines = [line.format("".join(map(str.__add__, ["", *apart], number))) for number, apart, line in told]
    with TemporaryDirectory(dir=IN_MEMORY) as folder:
        store = Store(Path(folder) / "conwerz.db", lay_shop(folder), lambda: NOON)
        apply(store, *(received(at, line, NOON - at) for at, line in enumerate(lines)))
        for number in numbers:
            figures = "".join(number[data.draw(st.integers(0, len(number) - 1)) :])
            typed = figures[: data.draw(st.integers(1, len(figures)))]
            bare = typed.lstrip("0")
            spelled = (typed, bare) if len(bare) >= 6 else (typed,)
            found = {at for at, each in enumerate(numbers, 1) if any(says(each, one) for one in spelled)}
            assert finds(store, typed) == found
        store.close()


def test_no_more_figures_are_taken_together_than_a_number_has() -> None:
    said = folding.said("1234 5678 9012 345 6")
    assert "123456789012345" in said
    assert "1234567890123456" not in said
    assert "56789012 3456".replace(" ", "") in said


@pytest.mark.parametrize(
    ("typed", "marked"),
    [
        ("600987654", ["600) 987-654"]), ("6009", ["600) 987-654"]), ("34600", ["34 (600) 987-654"]), ("600", ["600"]),
        ("987-654", ["987", "654"]), ("987654", ["987-654"]), ("5600", []),
    ],
)  # fmt: skip
def test_a_number_is_emphasised_as_it_stands(typed: str, marked: list[str]) -> None:
    text = "5 or +34 (600) 987-654, gracias"
    assert [text[start:end] for start, end in folding.spans(text, folding.words(typed))] == marked
