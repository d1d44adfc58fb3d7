"""How a key is written: "J", "Ctrl+Shift+F", "G I". One spelling for each, whatever the layout of the keyboard."""

from collections.abc import Iterable

from conwerz_desktop.domain.records import record

MODIFIERS = ("Ctrl", "Alt", "Shift", "Meta")
NAMED = (
    *("Return", "Escape", "Tab", "Space", "Backspace", "Delete", "Insert", "Home", "End", "PageUp", "PageDown"),
    *("Up", "Down", "Left", "Right", "Menu"),
    *(f"F{number}" for number in range(1, 25)),
)
LONGEST = 3  # strokes, one after another

_BY_LOWER = {name.lower(): name for name in (*MODIFIERS, *NAMED)} | {
    "control": "Ctrl",
    "cmd": "Ctrl",
    "option": "Alt",
    "super": "Meta",
    "enter": "Return",
    "esc": "Escape",
    "del": "Delete",
    "ins": "Insert",
}


@record
class Pressed:
    """A key, as this keyboard's layouts may mean it: the likeliest first.

    `in_text`: a field that takes text has the keyboard; `edits`: such a field knows what was pressed; `in_question`: a
    question or a menu has it. `held_down`: the key repeats itself.
    """

    strokes: tuple[str, ...]
    in_text: bool = False
    edits: bool = False
    in_question: bool = False
    held_down: bool = False


class UnknownKeyError(ValueError):
    """`args[0]` is what cannot be read as a key."""


def parse(written: str) -> str:
    """The one spelling of what the owner wrote. Raises UnknownKeyError."""
    strokes = written.split()
    if not strokes or len(strokes) > LONGEST:
        raise UnknownKeyError(written)
    return " ".join(_stroke(stroke) for stroke in strokes)


def stroke(modifiers: Iterable[str], key: str) -> str:
    """`key` is one of NAMED or a character; letters are capitals."""
    held = set(modifiers)
    return "+".join([*(modifier for modifier in MODIFIERS if modifier in held), key])


def is_chord(one_stroke: str) -> bool:
    """It types nothing: it has a command key, or is a function key."""
    *held, key = one_stroke[:-1].split("+")
    return bool({"Ctrl", "Alt", "Meta"}.intersection(held)) or (one_stroke[-1].isdigit() and key.startswith("F"))


def collide(one: str, other: str) -> bool:
    """Nobody could press the longer one: it is the other, or begins with it."""
    shorter, longer = sorted((one.split(), other.split()), key=len)
    return longer[: len(shorter)] == shorter


def _stroke(written: str) -> str:
    key = "+" if written.endswith("+") else written.rsplit("+", 1)[-1]
    held = written[: -len(key)].split("+")
    if held.pop():
        raise UnknownKeyError(written)
    return stroke([_modifier(part, written) for part in held], _key(key, written))


def _modifier(part: str, written: str) -> str:
    name = _BY_LOWER.get(part.lower())
    if name not in MODIFIERS:
        raise UnknownKeyError(written)
    return name


def _key(part: str, written: str) -> str:
    name = _BY_LOWER.get(part.lower(), "")
    if name in NAMED:
        return name
    if len(part) == 1 and "!" <= part <= "~":
        return part.upper()
    raise UnknownKeyError(written)
