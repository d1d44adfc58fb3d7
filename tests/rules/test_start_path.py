"""What the window's start may import: everything else waits until the first frame is on screen (design section 3)."""

import subprocess
import sys

import pytest

SLOW = {
    "apscheduler", "asyncio", "cryptography", "facebook_business", "html", "http_message_signatures", "httpx",
    "icalendar", "importlib.metadata", "emoji", "enchant", "keyring", "phonenumbers", "plistlib", "rich",
    "securesystemslib", "starlette", "tuf", "urllib.request", "urllib3", "uvicorn", "vobject",
    "PySide6.QtMultimedia", "PySide6.QtPrintSupport", "PySide6.QtWebSockets",
    "conwerz_desktop.domain.data_map", "conwerz_desktop.services.recovery", "conwerz_desktop.services.retention",
    "conwerz_desktop.services.suggesting",
}  # fmt: skip
BEHIND = (
    "answering", "audit_log", "comments", "computers", "connecting", "export", "integrations", "leads", "numbers",
    "open_lead", "open_post", "outgoing", "permissions", "retention", "template_book",
)  # fmt: skip
"""View models of places and pages: made when they are first asked for."""
START = "import sys; import conwerz_desktop.app.program; print(*sys.modules)"
OPENED = """
import sys
from conwerz_desktop.app import paging, privacy, program
from conwerz_desktop.domain.offers import EVERYTHING
class Shop:  # asked nothing before its owner does something
    __getattr__ = lambda self, name: print
shop = Shop()
paging.Paging(shop, shop, EVERYTHING).acts(shop)
privacy.forgetting_acts(shop)
print(*sys.modules)
"""


@pytest.mark.parametrize("told", [START, OPENED], ids=["the program", "an open shop"])
def test_the_start_imports_nothing_slow(told: str) -> None:
    done = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True)
    behind = {f"conwerz_desktop.viewmodels.{name}" for name in BEHIND}
    slow = sorted((SLOW | behind) & set(done.stdout.split()))
    assert not slow, (
        f"{', '.join(slow)}: import it in the function that needs it, after the first frame; each costs 50 to 100 ms. "
        "`python -X importtime -c 'import conwerz_desktop.app.program'` shows who asks for it."
    )
