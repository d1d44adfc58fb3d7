"""Keys become commands: one after another, on a letterless layout, in a text, behind a question."""

from collections.abc import Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from conwerz_desktop.domain import keystrokes
from conwerz_desktop.domain.keystrokes import Pressed
from conwerz_desktop.viewmodels import command_list, key_words
from conwerz_desktop.viewmodels.commands import Commands


@pytest.fixture
def commands(qtbot: QtBot) -> Iterator[Commands]:
    parent = QObject()
    yield Commands(parent)
    parent.deleteLater()


@pytest.fixture
def ran(commands: Commands) -> list[str]:
    names: list[str] = []
    commands.ran.connect(names.append)
    return names


def press(commands: Commands, *strokes: str, held_down: bool = False) -> bool:
    return commands.hear(Pressed(strokes, held_down=held_down)) or commands.take()


def test_the_usual_keys_are_spelled_as_the_registry_reads_them() -> None:
    for command in command_list.commands():
        assert [keystrokes.parse(keys) for keys in command.keys] == list(command.keys), command.name


def test_no_two_commands_that_may_meet_have_the_same_keys() -> None:
    everything = command_list.commands()
    for one, other in combinations(everything, 2):
        if command_list.meet(one.group, other.group):
            both = [(a, b) for a in one.keys for b in other.keys if keystrokes.collide(a, b)]
            assert not both, f"{one.name} and {other.name}"


def test_names_are_unique() -> None:
    names = [command.name for command in command_list.commands()]
    assert len(set(names)) == len(names)


def test_only_what_is_offered_runs(commands: Commands, ran: list[str]) -> None:
    assert not press(commands, "J")
    commands.offer("conversation.next", True)
    assert press(commands, "J")
    commands.offer("conversation.next", False)
    assert not press(commands, "J")
    assert ran == ["conversation.next"]


def test_two_places_share_a_key_and_the_one_that_is_shown_has_it(commands: Commands, ran: list[str]) -> None:
    commands.offer("comment.next", True)
    assert press(commands, "J")
    assert ran == ["comment.next"]


def test_one_stroke_after_another(commands: Commands, ran: list[str]) -> None:
    commands.offer("go.leads", True)
    assert press(commands, "G")
    assert press(commands, "L")
    assert ran == ["go.leads"]
    assert not press(commands, "L")


def test_a_second_stroke_that_leads_nowhere_is_a_stroke_of_its_own(commands: Commands, ran: list[str]) -> None:
    for name in ("go.leads", "conversation.next"):
        commands.offer(name, True)
    assert press(commands, "G")
    assert press(commands, "J")
    assert ran == ["conversation.next"]


def test_what_was_begun_is_forgotten(commands: Commands, ran: list[str], qtbot: QtBot) -> None:
    commands.offer("go.leads", True)
    assert press(commands, "G")
    commands._patience.setInterval(0)
    qtbot.waitUntil(lambda: not commands._begun)
    assert not press(commands, "L")
    assert ran == []


def test_the_likeliest_meaning_comes_first(commands: Commands, ran: list[str]) -> None:
    for name in ("search", "conversation.next"):
        commands.offer(name, True)
    assert press(commands, "/", "J")
    assert ran == ["search"]


def test_a_key_that_is_held_down_repeats_only_what_may_be_repeated(commands: Commands, ran: list[str]) -> None:
    for name in ("conversation.next", "conversation.reply"):
        commands.offer(name, True)
    assert press(commands, "J", held_down=True)
    assert press(commands, "R", held_down=True)
    assert ran == ["conversation.next"]


def test_a_chord_is_taken_from_a_text_unless_every_text_knows_it(commands: Commands, ran: list[str]) -> None:
    commands.offer("settings", True)
    assert not commands.hear(Pressed(("Ctrl+,",), in_text=True, edits=True, in_question=False))
    assert commands.hear(Pressed(("Ctrl+,",), in_text=True))
    assert ran == ["settings"]


def test_a_question_holds_everything_back_but_the_end(commands: Commands, ran: list[str]) -> None:
    for name in ("settings", "quit"):
        commands.offer(name, True)
    assert not commands.hear(Pressed(("Ctrl+,",), in_text=False, edits=False, in_question=True))
    assert commands.hear(Pressed(("Ctrl+Q",), in_text=False, edits=False, in_question=True))
    assert ran == ["quit"]


def test_a_letter_is_no_chord(commands: Commands) -> None:
    commands.offer("conversation.next", True)
    assert not commands.hear(Pressed(("J",), in_text=False, edits=False, in_question=False))


def test_the_owners_keys_come_in_place_of_the_usual_ones(commands: Commands, ran: list[str], qtbot: QtBot) -> None:
    commands.offer("conversation.next", True)
    with qtbot.waitSignal(commands.keys_changed):
        commands.learn({"conversation.next": ("N",), "quit": ()})
    assert not press(commands, "J")
    assert press(commands, "N")
    assert commands.keys["conversation.next"] == "N"
    assert commands.keys["quit"] == ""


@pytest.mark.parametrize(
    ("keys", "shown", "on_a_mac"),
    [
        ("Ctrl+Shift+F", "Ctrl+Shift+F", "⌘⇧F"),
        ("G I", "G I", "G I"),
        ("Alt+Down", "Alt+↓", "⌥↓"),
        ("Ctrl++", "Ctrl++", "⌘+"),
        ("Ctrl+Return", "Ctrl+Enter", "⌘Enter"),
        ("Delete", "Del", "Del"),
        ("", "", ""),
    ],
)
def test_keys_are_shown_as_they_stand_on_the_keyboard(keys: str, shown: str, on_a_mac: str) -> None:
    assert key_words.shown(keys, mac=False) == shown
    assert key_words.shown(keys, mac=True) == on_a_mac
