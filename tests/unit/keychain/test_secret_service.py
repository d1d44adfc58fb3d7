"""The keychain against a real gnome-keyring, in each state in which an owner's computer can be."""

from pathlib import Path

import pytest

from tests.unit.keychain.desktop_session import DesktopSession

ASK = """
from conwerz_desktop import keychain
try:
    print(keychain.for_this_system("Conwerz test").get("database"))
except keychain.KeychainError as error:
    print(error.key)
"""
KEEP = """
from conwerz_desktop import keychain
try:
    keychain.for_this_system("Conwerz test").set("database", "a key of 32 bytes")
except keychain.KeychainError as error:
    print(error.key)
"""
ROUND_TRIP = """
import sys
from conwerz_desktop import keychain
kept = keychain.for_this_system("Conwerz test")
for secret in ("", "short", "x" * 1000, "y" * 1001, "z" * 5432, "ключ 🔑" * 400, "nul\\0inside"):
    kept.set("token:messenger:1", secret)
    assert kept.get("token:messenger:1") == secret, secret[:10]
kept.delete("token:messenger:1")
kept.delete("token:messenger:1")
assert kept.get("token:messenger:1") is None
assert "keyring" not in sys.modules, "keyring is too heavy for the way to the first frame"
"""
GONE_MEANWHILE = """
from conwerz_desktop import keychain
from conwerz_desktop.keychain import secret_service
kept = keychain.for_this_system("Conwerz test")
find = secret_service._find

def find_and_lose(*wanted):
    found = find(*wanted)
    if found:
        found.delete()
    return found

for use in (lambda: kept.get("token"), lambda: kept.delete("token"), lambda: kept.set("token", "new")):
    kept.set("token", "old")
    secret_service._find = find_and_lose
    print(use())
    secret_service._find = find
print(kept.get("token"))
"""
HANGING = """
import os, signal
from contextlib import closing
import secretstorage
from jeepney.bus_messages import message_bus
from conwerz_desktop import keychain
from conwerz_desktop.keychain import secret_service
kept = keychain.for_this_system("Conwerz test")
kept.set("token", "one")
with closing(secretstorage.dbus_init()) as bus:
    asked = message_bus.GetConnectionUnixProcessID("org.freedesktop.secrets")
    (service,) = bus.send_and_get_reply(asked).body
os.kill(service, signal.SIGSTOP)
secret_service.ANSWERS_WITHIN = 0.5
try:
    kept.get("token")
except keychain.KeychainError as error:
    print(error.key)
os.kill(service, signal.SIGCONT)
secret_service.ANSWERS_WITHIN = 60
print(kept.get("token"))
"""
ALIASES = """
from jeepney import HeaderFields
from jeepney.io.blocking import DBusConnection
from conwerz_desktop import keychain
send, paths = DBusConnection.send_and_get_reply, set()

def note_and_send(bus, message, **how):
    paths.add(message.header.fields[HeaderFields.path])
    return send(bus, message, **how)

DBusConnection.send_and_get_reply = note_and_send
kept = keychain.for_this_system("Conwerz test")
kept.set("token", "one")
print(kept.get("token"), kept.get("missing"), kept.delete("token"))
kept.lock()
print([path for path in paths if "/aliases/" in path], len(paths) > 3)
"""
LEFT_BEHIND = """
from contextlib import closing
import secretstorage
with closing(secretstorage.dbus_init()) as bus:
    print(len(list(secretstorage.search_items(bus, {"service": "Conwerz test"}))))
"""
READ_BY_KEYRING = """
from keyring.backends.SecretService import Keyring
print(Keyring().get_password("Conwerz test", "database"))
"""


@pytest.fixture
def session(tmp_path: Path) -> DesktopSession:
    return DesktopSession(tmp_path)


def test_ready_keeps_and_gives_back_secrets_of_every_length(session: DesktopSession) -> None:
    session.run_unlocked("-c", ROUND_TRIP)
    assert session.run_unlocked("-c", LEFT_BEHIND) == "0"


def test_what_another_thread_deletes_meanwhile_is_not_there(session: DesktopSession) -> None:
    assert session.run_unlocked("-c", GONE_MEANWHILE).split() == ["None", "None", "None", "new"]


def test_nothing_is_asked_by_an_aliass_path(session: DesktopSession) -> None:
    """At times gnome-keyring finds nothing there while another thread asks it too, and KeePassXC never does."""
    assert session.run_unlocked("-c", ALIASES).split("\n") == ["one None None", "[] True"]


def test_a_secret_is_there_after_the_next_login(session: DesktopSession) -> None:
    assert session.run_unlocked("-c", KEEP) == ""
    assert session.run_unlocked("-c", ASK) == "a key of 32 bytes"


def test_keyring_itself_reads_our_entries(session: DesktopSession) -> None:
    session.run_unlocked("-c", KEEP)
    assert session.run_unlocked("-c", READ_BY_KEYRING) == "=a key of 32 bytes"


@pytest.mark.parametrize("script", [ASK, KEEP])
def test_no_bus(session: DesktopSession, script: str) -> None:
    assert session.run_without_bus("-c", script) == "keychain.no_session_bus"


@pytest.mark.parametrize("script", [ASK, KEEP])
def test_a_bus_without_a_secret_service(session: DesktopSession, script: str) -> None:
    assert session.run_without_service("-c", script) == "keychain.no_secret_service"


def test_a_service_that_hangs_is_given_up_and_asked_again(session: DesktopSession) -> None:
    assert session.run_unlocked("-c", HANGING).split() == ["keychain.no_secret_service", "one"]


@pytest.mark.parametrize("script", [ASK, KEEP])
def test_never_set_up(session: DesktopSession, script: str) -> None:
    assert session.run_locked("-c", script) == "keychain.not_set_up"


@pytest.mark.parametrize("script", [ASK, KEEP])
def test_locked(session: DesktopSession, script: str) -> None:
    session.run_unlocked("-c", KEEP)
    assert session.run_locked("-c", script) == "keychain.locked"


@pytest.mark.parametrize("script", [ASK, KEEP])
def test_wrong_password(session: DesktopSession, script: str) -> None:
    session.run_unlocked("-c", KEEP)
    assert session.run_unlocked("-c", script, password="wrong") == "keychain.locked"
    assert session.run_unlocked("-c", ASK) == "a key of 32 bytes"


def test_a_configured_keyring_backend_changes_nothing(session: DesktopSession) -> None:
    config = session.home / ".config/python_keyring/keyringrc.cfg"
    config.parent.mkdir(parents=True)
    config.write_text("[backend]\ndefault-keyring=keyring.backends.null.Keyring\n")
    null = 'import os; os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"\n'
    session.run_unlocked("-c", null + KEEP)
    assert session.run_unlocked("-c", ASK) == "a key of 32 bytes"
