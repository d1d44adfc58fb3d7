"""The key of the database is in this process's memory, so that memory must never become a file."""

import ctypes
import sys

_PR_SET_DUMPABLE = 4  # <linux/prctl.h>; it also keeps other programs of this user from reading the memory


def refuse() -> None:
    """Where the system can be told; Windows writes none unless it is asked to."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - not on Windows

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
