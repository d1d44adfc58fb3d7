"""What the start leaves out, in a process of its own: it is about the whole of Python."""

import subprocess
import sys

import pytest

LOOK = """
import builtins, gc
own = builtins.__import__, builtins.compile
from conwerz_desktop.app import haste
haste.begin()
import PySide6.QtWidgets
print(gc.isenabled(), (builtins.__import__, builtins.compile) == own, end=" ")
haste.end()
print(gc.isenabled(), gc.get_freeze_count() > 10_000, gc.get_threshold()[0])
"""


def test_nothing_is_collected_or_read_twice_until_the_start_is_over() -> None:
    done = subprocess.run([sys.executable, "-c", LOOK], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "True", "True", "True", "10000"]


def test_a_collector_that_was_never_stopped_is_left_alone() -> None:
    look = "import gc; from conwerz_desktop.app import haste; haste.end(); print(gc.get_freeze_count())"
    done = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["0"]


FIRST = "from conwerz_desktop.app import haste; haste.begin()\n"
TOLD = """
import PySide6.QtWidgets
from PySide6.QtCore import QObject, QPoint
try:
    print({asked})
except (TypeError, AttributeError) as error:
    print(type(error), error)
"""


@pytest.mark.parametrize(
    "asked",
    [
        "QPoint('a', 'b')",
        "QPoint(1, 2).setX('a')",
        "QPoint(1, 2, 3)",
        "QObject(parnt=1)",
        "QObject.setObjectName.__doc__",
        "QPoint.setX.__signature__",
        "PySide6.support.signature.lib.enum_sig.DEFAULT_PARAM_KIND",
    ],
)
def test_what_pyside_tells_of_signatures_it_tells_as_ever_whatever_is_asked_first(asked: str) -> None:
    told = TOLD.format(asked=asked)
    assert _said(FIRST + told) == _said(told)


def test_what_tells_signatures_is_not_made_before_somebody_asks() -> None:
    look = "import sys; print('re' in vars(sys.modules['PySide6.support.signature.parser']))"
    assert _said(look.replace("sys;", "sys, PySide6.QtCore;")) == "True"
    assert _said(FIRST + look) == "False"


def _said(told: str) -> str:
    return subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True).stdout.strip()
