"""Keys have one spelling each, and what collides is known."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conwerz_desktop.domain import keystrokes
from conwerz_desktop.domain.keystrokes import MODIFIERS, NAMED, UnknownKeyError

KEYS = st.sampled_from([*NAMED, *(chr(code) for code in range(0x21, 0x7F) if not chr(code).islower())])
STROKES = st.builds(keystrokes.stroke, st.sets(st.sampled_from(MODIFIERS)), KEYS)


@pytest.mark.parametrize(
    ("written", "spelled"),
    [
        ("j", "J"),
        ("shift+ctrl+f", "Ctrl+Shift+F"),
        ("g  i", "G I"),
        ("Control+Enter", "Ctrl+Return"),
        ("ctrl++", "Ctrl++"),
        ("+", "+"),
        ("* A", "* A"),
        ("option+esc", "Alt+Escape"),
        ("f6", "F6"),
        ("?", "?"),
    ],
)
def test_what_the_owner_writes_is_spelled_one_way(written: str, spelled: str) -> None:
    assert keystrokes.parse(written) == spelled


@pytest.mark.parametrize("written", ["", "  ", "Hyper+A", "Ctrl+", "AB", "ш", "Ctrl+Shift", "F25", "A B C D"])
def test_what_is_no_key_is_refused(written: str) -> None:
    with pytest.raises(UnknownKeyError):
        keystrokes.parse(written)


@given(st.lists(STROKES, min_size=1, max_size=keystrokes.LONGEST))
def test_every_spelling_is_read_as_itself(strokes: list[str]) -> None:
    spelled = " ".join(strokes)
    assert keystrokes.parse(spelled) == spelled
    assert keystrokes.parse(spelled.lower()) == spelled
    assert keystrokes.collide(spelled, strokes[0])


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [("G", "G I", True), ("G I", "G L", False), ("J", "J", True), ("Shift+U", "U", False), ("G I", "I", False)],
)
def test_collisions(one: str, other: str, found: bool) -> None:
    assert keystrokes.collide(one, other) is keystrokes.collide(other, one) is found


@pytest.mark.parametrize("stroke", ["Ctrl+K", "Alt+Down", "F6", "Shift+F6", "Ctrl++", "Ctrl+Alt+["])
def test_a_chord_types_nothing(stroke: str) -> None:
    assert keystrokes.is_chord(stroke)


@pytest.mark.parametrize("stroke", ["F", "+", "3", "Return", "Shift+Left"])
def test_what_types_or_moves_is_none(stroke: str) -> None:
    assert not keystrokes.is_chord(stroke)
