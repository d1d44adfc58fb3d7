"""What the window's start may import: everything else waits until the first frame is on screen (design section 3)."""

import subprocess
import sys
from pathlib import Path

import pytest

PATIENCE = 300.0  # seconds for a child, which outlives nobody
SLOW = {
    "apscheduler", "asyncio", "cryptography", "facebook_business", "html", "http_message_signatures", "httpx",
    "icalendar", "importlib.metadata", "emoji", "enchant", "keyring", "phonenumbers", "plistlib", "rich",
    "securesystemslib", "starlette", "tuf", "urllib.request", "urllib3", "uvicorn", "vobject",
    "PySide6.QtMultimedia", "PySide6.QtPrintSupport", "PySide6.QtWebSockets",
    "PySide6.QtSvg",
    "conwerz_desktop.domain.data_map", "conwerz_desktop.services.recovery", "conwerz_desktop.services.retention",
    "conwerz_desktop.services.suggesting",
    "conwerz_desktop.app.erasing", "conwerz_desktop.app.going_online", "conwerz_desktop.app.updating",
    "conwerz_desktop.desktop.mark",
    "conwerz_desktop.desktop.strokes", "conwerz_desktop.desktop.tray", "conwerz_desktop.desktop.underlining",
    "conwerz_desktop.domain.connecting", "conwerz_desktop.domain.leads",
    "conwerz_desktop.domain.opening_hours", "conwerz_desktop.practice.scenarios", "conwerz_desktop.store.ai",
    "conwerz_desktop.store.salvage", "conwerz_desktop.viewmodels.erase_all", "conwerz_desktop.viewmodels.restore",
}  # fmt: skip
BEHIND = (
    "answering", "audit_log", "comments", "computers", "connecting", "export", "integrations", "leads", "numbers",
    "open_lead", "open_post", "outgoing", "permissions", "retention", "template_book",
)  # fmt: skip
"""View models of places and pages: made when they are first asked for."""
START = "import sys; import conwerz_desktop.app.running; print(*sys.modules)"
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
    done = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True, timeout=PATIENCE)
    behind = {f"conwerz_desktop.viewmodels.{name}" for name in BEHIND}
    slow = sorted((SLOW | behind) & set(done.stdout.split()))
    assert not slow, (
        f"{', '.join(slow)}: import it in the function that needs it, after the first frame; each costs 50 to 100 ms. "
        "`python -X importtime -c 'import conwerz_desktop.app.running'` shows who asks for it."
    )


def test_the_first_rows_make_none_of_qts_enums(tmp_path: Path) -> None:
    """With a telephone number for a name, and labels in their order."""
    child = [sys.executable, "-m", "tests.unit.viewmodels.desk_until_its_rows", str(tmp_path)]
    done = subprocess.run(child, capture_output=True, text=True, check=True, timeout=PATIENCE)
    assert done.stdout.strip() == "False", (
        "Something that the first rows are made of looks at `Qt`, or asks Qt for what one of its enums answers: "
        "`python -X importtime` does not show it, a hook in `enum.EnumType.__new__` does."
    )


def test_the_start_makes_none_of_qts_enums() -> None:
    told = "import conwerz_desktop.app.running; from PySide6 import QtCore; print('Qt' in vars(QtCore))"
    done = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True, timeout=PATIENCE)
    assert done.stdout.strip() == "False", (
        "The first look at `Qt` makes 1,300 members of enums, which costs 14 ms: where one is needed after the first "
        "rows, write `from PySide6 import QtCore` and `QtCore.Qt.…`, and not `from PySide6.QtCore import Qt`."
    )
