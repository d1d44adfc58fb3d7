"""What the window's start may import: everything else waits until the first frame is on screen (design section 3)."""

import subprocess
import sys

SLOW = {"apscheduler", "httpx", "http_message_signatures", "keyring", "starlette", "uvicorn"}
START = "import sys; import conwerz_desktop.app.program; print(*sys.modules)"


def test_the_start_imports_nothing_slow() -> None:
    done = subprocess.run([sys.executable, "-c", START], capture_output=True, text=True, check=True)
    slow = sorted(SLOW & set(done.stdout.split()))
    assert not slow, (
        f"{', '.join(slow)}: import it in the function that needs it, after the first frame; each costs 50 to 100 ms. "
        "`python -X importtime -c 'import conwerz_desktop.app.program'` shows who asks for it."
    )
