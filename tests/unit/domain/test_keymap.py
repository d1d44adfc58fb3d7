"""The file of keys: whatever it says, what is right is used, and each fault has a name."""

from hypothesis import given
from hypothesis import strategies as st

from conwerz_desktop.domain import keymap
from conwerz_desktop.domain.keymap import Fault, Problem, Usual

PLACES = {"next": "inbox", "done": "inbox", "comment": "comments", "quit": ""}
KEYS = {"next": ("J", "Alt+Down"), "done": ("E",), "comment": ("J",), "quit": ("Ctrl+Q",)}
USUAL = Usual(KEYS, lambda one, other: PLACES[one] == PLACES[other] or "" in (PLACES[one], PLACES[other]))


def test_what_is_written_comes_in_place_of_the_usual() -> None:
    own, problems = keymap.read('next = ["n", "ctrl+down"]\ndone = []', USUAL)
    assert own == {"next": ("N", "Ctrl+Down"), "done": ()}
    assert problems == ()


def test_a_key_that_another_command_had_goes_over() -> None:
    own, problems = keymap.read('next = ["E"]', USUAL)
    assert own == {"next": ("E",), "done": ()}
    assert problems == ()


def test_commands_of_different_places_may_share_a_key() -> None:
    assert keymap.read('comment = ["E"]', USUAL) == ({"comment": ("E",)}, ())


def test_each_fault_is_named_and_the_rest_is_used() -> None:
    text = """
    next = ["N", "Hyper+X"]
    snoze = ["H"]
    done = ["N", "Return", "D"]
    comment = "C"
    """
    own, problems = keymap.read(text, USUAL)
    assert own == {"next": ("N",), "done": ("D",)}
    assert problems == (
        Problem(Fault.NOT_A_KEY, "next", "Hyper+X"),
        Problem(Fault.UNKNOWN_COMMAND, "snoze"),
        Problem(Fault.TAKEN, "done", "N", "next"),
        Problem(Fault.NEEDED, "done", "Return"),
        Problem(Fault.NOT_A_LIST, "comment"),
    )


def test_a_file_that_is_not_toml_changes_nothing_and_says_where() -> None:
    assert keymap.read('next = ["N"]\ndone = [E]\n', USUAL) == ({}, (Problem(Fault.NOT_TOML, keys="2"),))


@given(st.text())
def test_nothing_that_is_written_ends_the_program(text: str) -> None:
    keymap.read(text, USUAL)


LISTS = st.lists(st.sampled_from(["N", "X", "Ctrl+Y", "G I", "G", "?", "Alt+Left"]), max_size=3, unique=True)


@given(st.dictionaries(st.sampled_from(sorted(KEYS)), LISTS.map(tuple)))
def test_what_was_read_is_written_and_read_again(chosen: dict[str, tuple[str, ...]]) -> None:
    own, _ = keymap.read(keymap.write(chosen, USUAL, {name: name for name in KEYS}), USUAL)
    written = keymap.write(own, USUAL, {name: f'“{name}” "#' for name in KEYS})
    assert keymap.read(written, USUAL) == (own, ())


@given(st.dictionaries(st.sampled_from(sorted(KEYS)), LISTS.map(tuple)))
def test_no_key_is_left_with_two_commands(chosen: dict[str, tuple[str, ...]]) -> None:
    own, _ = keymap.read(keymap.write(chosen, USUAL, {name: name for name in KEYS}), USUAL)
    everything = {name: own.get(name, keys) for name, keys in KEYS.items()}
    for name, keys in everything.items():
        assert all(keymap.holders(each, name, everything, USUAL.meet) == [] for each in keys)
