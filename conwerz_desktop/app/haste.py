"""A start in a hurry: what Python and PySide do for every import, and this program never needs, is left out."""

import builtins
import gc
import os
import sys
from collections.abc import Callable
from typing import Any

SECONDS = 3
"""So long is a start, at most: the rows are on screen, and what follows them is imported."""

_TELLERS = frozenset(
    f"shibokensupport/signature/{name}.py"
    for name in ("errorhandler", "layout", "lib/enum_sig", "lib/pyi_generator", "lib/tool", "parser")
)
"""What PySide tells signatures with: in a TypeError, a docstring, a type stub. (Into `mapping` it looks from C++.)"""


def begin() -> None:
    """Before anything else is imported.

    An import makes thousands of objects that all stay, and every 700 of them Python looks for rubbish: an eighth of
    the time. It has the loader look up all that a library calls, which is some 20,000 names, of which a start calls
    few. PySide reads the source of each module imported after it, in case it asks for `__feature__`, and compiles
    100 KB of its own Python, of which a start calls next to nothing.
    """
    gc.disable()
    if sys.platform != "win32":
        sys.setdlopenflags(os.RTLD_LAZY)
    own, builtins.compile = (builtins.__import__, builtins.compile), _compiled_later
    import PySide6.QtCore  # noqa: F401, PLC0415 - which puts its own import in the place of Python's

    builtins.__import__, builtins.compile = own


def end() -> None:
    """What was made until now stays for good, and is not looked through again."""
    if not gc.isenabled():
        gc.freeze()
        gc.enable()
        look_seldom()


def look_seldom() -> None:
    """A page of messages makes ten thousands of objects and hardly a circle; Python would look for some every 700."""
    gc.set_threshold(10_000, 20, 100)


def _compiled_later(source: Any, filename: Any, mode: str, *others: Any, **named: Any) -> Any:
    """As `compile`; of what PySide tells signatures with, only how to find it out when somebody asks for a name."""
    if filename not in _TELLERS:
        return _compile(source, filename, mode, *others, **named)
    _waiting[filename] = source
    return _compile(f"from {__name__} import later; __getattr__ = later(globals(), {filename!r})", filename, mode)


_compile = compile
_waiting: dict[str, Any] = {}


def later(names: dict[str, Any], filename: str) -> Callable[[str], Any]:
    """The `__getattr__` of a module (PEP 562), which makes the module."""

    def find(name: str) -> Any:
        if "__getattr__" in names and not name.startswith("__"):
            exec(_compile(_waiting[filename], filename, "exec"), names)  # noqa: S102 - PySide's own text
            names.pop("__getattr__", None)
        if name in names:
            return names[name]
        raise AttributeError(name)

    return find
