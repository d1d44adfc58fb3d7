"""A crash leaves no memory on the disk."""

import subprocess
import sys

import pytest

SAYS = """
import ctypes, resource
from conwerz_desktop.app import core_dumps
core_dumps.refuse()
print(resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux")
def test_no_core_is_dumped() -> None:
    """In a program of its own: it cannot be taken back."""
    said = subprocess.run([sys.executable, "-c", SAYS], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "(0, 0) 0"
