"""What keys are called on the screen: as they stand on this computer's keyboard."""

import sys

from PySide6.QtCore import QCoreApplication

_MAC = sys.platform == "darwin"
_MAC_SIGNS = {"Ctrl": "⌘", "Alt": "⌥", "Shift": "⇧", "Meta": "⌃"}
_ARROWS = {"Up": "↑", "Down": "↓", "Left": "←", "Right": "→"}


def shown(keys: str, *, mac: bool = _MAC) -> str:
    """For the owner to read, of keys as domain/keystrokes spells them. Empty: none."""
    return " ".join(_stroke(stroke, mac=mac) for stroke in keys.split())


def _stroke(stroke: str, *, mac: bool) -> str:
    key = "+" if stroke.endswith("+") else stroke.rsplit("+", 1)[-1]
    held = stroke[: -len(key)].split("+")[:-1]
    if mac:
        return "".join(_MAC_SIGNS[modifier] for modifier in held) + _key(key)
    return "+".join([*map(_modifier, held), _key(key)])


def _modifier(name: str) -> str:
    return {
        "Ctrl": _translated("Ctrl"),
        "Alt": _translated("Alt"),
        "Shift": _translated("Shift"),
        "Meta": _translated("Super"),
    }[name]


def _key(name: str) -> str:
    words = {
        "Return": _translated("Enter"),
        "Escape": _translated("Esc"),
        "Delete": _translated("Del"),
        "Insert": _translated("Ins"),
        "Space": _translated("Space"),
        "Backspace": _translated("Backspace"),
        "PageUp": _translated("Page up"),
        "PageDown": _translated("Page down"),
        "Home": _translated("Home"),
        "End": _translated("End"),
        "Menu": _translated("Menu"),
        "Tab": _translated("Tab"),
    }
    return words.get(name) or _ARROWS.get(name, name)


def _translated(text: str) -> str:
    return QCoreApplication.translate("Keys", text)
