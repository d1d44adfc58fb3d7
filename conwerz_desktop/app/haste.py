"""A start in a hurry: what Python and PySide do for every import, and this program never needs, is left out."""

import builtins
import gc
import os
import sys

SECONDS = 3
"""So long is a start, at most: the rows are on screen, and what follows them is imported."""


def begin() -> None:
    """Before anything else is imported.

    An import makes thousands of objects that all stay, and every 700 of them Python looks for rubbish: an eighth of
    the time. It has the loader look up all that a library calls, which is some 20,000 names, of which a start calls
    few. PySide reads the source of each module imported after it, in case it asks for `__feature__`.
    """
    gc.disable()
    if sys.platform != "win32":
        sys.setdlopenflags(os.RTLD_LAZY)
    own = builtins.__import__
    import PySide6.QtCore  # noqa: F401, PLC0415 - which puts its own import in the place of Python's

    builtins.__import__ = own


def end() -> None:
    """What was made until now stays for good, and is not looked through again."""
    if not gc.isenabled():
        gc.freeze()
        gc.enable()
        look_seldom()


def look_seldom() -> None:
    """A page of messages makes ten thousands of objects and hardly a circle; Python would look for some every 700."""
    gc.set_threshold(10_000, 20, 100)
