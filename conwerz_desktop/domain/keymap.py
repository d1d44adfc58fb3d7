"""The owner's keys as a file says them: read line by line, each fault named, and whatever is right used."""

import json
import re
from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum

from conwerz_desktop.domain import keystrokes
from conwerz_desktop.domain.keystrokes import UnknownKeyError
from conwerz_desktop.domain.records import record

NEEDED = frozenset(
    {"Return", "Escape", "Tab", "Shift+Tab", "Space", "Backspace", "Up", "Down", "Left", "Right"}
)  # to move about and to type: no command may take them

Keys = tuple[str, ...]


class Fault(StrEnum):
    NOT_TOML = "not_toml"
    UNKNOWN_COMMAND = "unknown_command"
    NOT_A_LIST = "not_a_list"
    NOT_A_KEY = "not_a_key"
    NEEDED = "needed"
    TAKEN = "taken"


@record
class Problem:
    """`command` is as it was written; `keys` too, or the line where the file stops being TOML; `other` has them."""

    fault: Fault
    command: str = ""
    keys: str = ""
    other: str = ""


@record
class Usual:
    """Of every command its usual keys; `meet` says whether two of them may apply at one time."""

    keys: Mapping[str, Keys]
    meet: Callable[[str, str], bool]


def read(text: str, usual: Usual) -> tuple[dict[str, Keys], tuple[Problem, ...]]:
    """What the owner has changed, and what could not be taken over. Never raises."""
    import tomllib  # noqa: PLC0415 - a start seldom finds such a file

    try:
        written = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"line (\d+)", str(error))
        return {}, (Problem(Fault.NOT_TOML, keys=found.group(1) if found else ""),)
    own: dict[str, Keys] = {}
    problems: list[Problem] = []
    for name, value in written.items():
        if name not in usual.keys:
            problems.append(Problem(Fault.UNKNOWN_COMMAND, name))
        elif not isinstance(value, list) or not all(isinstance(keys, str) for keys in value):
            problems.append(Problem(Fault.NOT_A_LIST, name))
        else:
            own[name] = tuple(_readable(name, value, own, usual, problems))
    return own | _without_what_was_taken(own, usual), tuple(problems)


def _readable(
    name: str, value: list[str], own: Mapping[str, Keys], usual: Usual, problems: list[Problem]
) -> Iterable[str]:
    for written in value:
        try:
            keys = keystrokes.parse(written)
        except UnknownKeyError:
            problems.append(Problem(Fault.NOT_A_KEY, name, written))
            continue
        if keys.split()[0] in NEEDED:
            problems.append(Problem(Fault.NEEDED, name, keys))
        elif others := holders(keys, name, own, usual.meet):
            problems.append(Problem(Fault.TAKEN, name, keys, others[0]))
        else:
            yield keys


def holders(keys: str, name: str, all_keys: Mapping[str, Keys], meet: Callable[[str, str], bool]) -> list[str]:
    """The other commands that have these keys, or keys that could not be told from them, where `name` applies."""
    return [
        other
        for other, theirs in all_keys.items()
        if other != name and meet(name, other) and any(keystrokes.collide(keys, each) for each in theirs)
    ]


def _without_what_was_taken(own: Mapping[str, Keys], usual: Usual) -> dict[str, Keys]:
    """A command that the file does not name gives up the keys that the file gives to another."""
    lost: dict[str, Keys] = {}
    for name, keys in usual.keys.items():
        if name not in own:
            kept = tuple(each for each in keys if not holders(each, name, own, usual.meet))
            if kept != keys:
                lost[name] = kept
    return lost


def write(own: Mapping[str, Keys], usual: Usual, words: Mapping[str, str]) -> str:
    """The whole file: what is as usual stands there as a comment, so that the names need not be looked up."""
    lines = [
        "# The keys of Conwerz. Take away the # before a line and change its keys; [] takes them all away.",
        '# A key is written like "J", "Shift+U", "Ctrl+Shift+F", "G I" (one after the other), "F6", "Delete", "?".',
        "# Conwerz reads this file at its start, and writes it anew when keys are changed in Settings, Keyboard.",
        "",
    ]
    for name, keys in usual.keys.items():
        mark = "" if name in own else "# "
        listed = ", ".join(json.dumps(each, ensure_ascii=False) for each in own.get(name, keys))
        lines.append(f'{mark}"{name}" = [{listed}]  # {words[name]}')
    return "\n".join(lines) + "\n"
