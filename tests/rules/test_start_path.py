"""What the window's start may import: everything else waits until the first frame is on screen (design section 3)."""

import subprocess
import sys

SLOW = {"apscheduler", "httpx", "http_message_signatures", "keyring", "starlette", "uvicorn"}
START = "import sys; import conwerz_desktop.app.program; print(*sys.modules)"


def test_the_start_imports_nothing_slow() -> None:
    imported = subprocess.run([sys.executable, "-c", START], capture_output=True, text=True, check=True).stdout.split()
    assert not SLOW & set(imported), "import it where it is first used, off the GUI thread: each costs 50 to 100 ms"
