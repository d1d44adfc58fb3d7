"""A bus and a keyring of our own: gnome-keyring itself sometimes dies when a client is killed in mid-call."""

import os
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import secretstorage
from jeepney import DBusErrorResponse
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection
from secretstorage.exceptions import SecretStorageException

PATIENCE = 60.0  # seconds


def _until_it_answers(address: str) -> None:
    """The daemon goes into the background before it is on the bus: whoever asks at once finds no keychain."""
    deadline, pause = time.monotonic() + PATIENCE, threading.Event()
    while not _is_open(address):
        assert time.monotonic() < deadline, "no keyring"
        pause.wait(0.02)


def _is_open(address: str) -> bool:
    """Asked before anybody has its name, the bus would start another keyring, which nobody unlocks."""
    with closing(open_dbus_connection(address)) as bus:
        if not bus.send_and_get_reply(message_bus.NameHasOwner("org.freedesktop.secrets")).body[0]:
            return False
        try:
            return not secretstorage.get_default_collection(bus).is_locked()
        except (SecretStorageException, DBusErrorResponse):
            return False


@contextmanager
def unlocked(folder: Path) -> Iterator[str]:
    """The bus's address while it runs."""
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as bus:
        assert bus.stdout is not None
        address = bus.stdout.readline().strip()
        own = {"DBUS_SESSION_BUS_ADDRESS": address, "XDG_DATA_HOME": str(folder), "XDG_RUNTIME_DIR": str(folder)}
        unlock = ["gnome-keyring-daemon", "--unlock", "--components=secrets"]
        try:
            subprocess.run(unlock, input="storm", env={**os.environ, **own}, capture_output=True, text=True, check=True)
            _until_it_answers(address)
            yield address
        finally:  # whatever failed meanwhile: else its words would wait for the bus for good
            bus.terminate()
