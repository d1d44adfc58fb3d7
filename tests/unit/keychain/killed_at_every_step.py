"""Run as a program in a session: replaces a long secret, killed before each call in turn; prints what it read then."""

import subprocess
import sys
from contextlib import closing
from pathlib import Path

import secretstorage

from conwerz_desktop import keychain

OLD, NEW = "old" * 1_000, "new" * 700
WRITER = Path(__file__).with_name("dying_writer.py")


def entries_left() -> int:
    with closing(secretstorage.dbus_init()) as bus:
        return len(list(secretstorage.search_items(bus, {"service": "Conwerz test"})))


kept = keychain.for_this_system("Conwerz test")
for step in range(20):
    kept.set("token", OLD)
    ended = subprocess.run([sys.executable, WRITER, str(step), NEW], check=False).returncode
    print({OLD: "old", NEW: "new"}[kept.get("token") or ""], end=" ")
    kept.delete("token")
    assert entries_left() == 0, f"killed before call {step}, then deleted: parts stayed"
    if ended == 0:
        break
