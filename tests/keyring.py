"""A bus and a keyring of our own: gnome-keyring itself sometimes dies when a client is killed in mid-call."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def unlocked(folder: Path) -> Iterator[str]:
    """The bus's address while it runs."""
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as bus:
        assert bus.stdout is not None
        address = bus.stdout.readline().strip()
        own = {"DBUS_SESSION_BUS_ADDRESS": address, "XDG_DATA_HOME": str(folder), "XDG_RUNTIME_DIR": str(folder)}
        unlock = ["gnome-keyring-daemon", "--unlock", "--components=secrets"]
        subprocess.run(unlock, input="storm", env={**os.environ, **own}, capture_output=True, text=True, check=True)
        yield address
        bus.terminate()
