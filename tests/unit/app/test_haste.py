"""What the start leaves out, in a process of its own: it is about the whole of Python."""

import subprocess
import sys

LOOK = """
import builtins, gc
own = builtins.__import__
from conwerz_desktop.app import haste
haste.begin()
import PySide6.QtWidgets
print(gc.isenabled(), builtins.__import__ is own, end=" ")
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
