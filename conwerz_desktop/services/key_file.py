"""The file of the owner's keys, beside the shop's: read at the start, written by the settings, edited by hand."""

import tomllib
from collections.abc import Mapping
from pathlib import Path

from conwerz_desktop.domain import keymap
from conwerz_desktop.domain.keymap import Fault, Keys, Problem, Usual
from conwerz_desktop.services import private_files

NAME = "keys.toml"
LARGEST = 256 * 1024


def read(path: Path, usual: Usual) -> tuple[dict[str, Keys], tuple[Problem, ...]]:
    """Nothing, where there is none. Blocks; raises nothing: a program without its own keys is a program."""
    try:
        with path.open("rb") as file:
            text = file.read(LARGEST).decode("utf-8-sig")
    except FileNotFoundError:
        return {}, ()
    except (OSError, UnicodeDecodeError):
        return {}, (Problem(Fault.NOT_TOML),)
    return keymap.read(text, usual)


def write(path: Path, own: Mapping[str, Keys], usual: Usual, words: Mapping[str, str]) -> None:
    """A file by hand that cannot be read is put aside, not lost. Blocks. Raises OSError."""
    if _is_spoilt(path):
        path.replace(path.with_suffix(".old.toml"))
    private_files.put(path, keymap.write(own, usual, words).encode())


def _is_spoilt(path: Path) -> bool:
    try:
        tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        return False
    except (OSError, ValueError):
        return True
    return False
