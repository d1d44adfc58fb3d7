"""What holds for every test: it stays on this computer, and property tests are told how long to search."""

import sys
from collections.abc import Iterator
from functools import partial
from typing import Any

import pytest
from hypothesis import settings
from pytestqt.qtbot import QtBot

from tests import keyring

PATIENCE = 30_000  # milliseconds; a test waits for a condition, so only one that fails takes as long

settings.register_profile("usual", deadline=None)
settings.register_profile("thorough", deadline=None, max_examples=10_000)  # pytest --hypothesis-profile=thorough
settings.load_profile("usual")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--kills", type=int, default=7, help="how often a kill storm kills")
    parser.addoption("--every-size", action="store_true", help="draw the sheets of the settings at every size")
    parser.addoption("--model", default="", help="a Python that has a small model: scripts/model-test")
    parser.addoption("--seed", type=int, default=None, help="the chance of a kill storm")


@pytest.fixture
def own_keyring(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """For tests that kill: the keyring that they take with them is no other test's."""
    with keyring.unlocked(tmp_path_factory.mktemp("keyring")) as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield


@pytest.fixture
def qtbot(qtbot: QtBot) -> QtBot:
    """Waits long for what other processes and threads do, on a machine that is busy with other tests."""
    for name in ("waitUntil", "waitSignal"):
        setattr(qtbot, name, partial(getattr(qtbot, name), timeout=PATIENCE))
    return qtbot


def _stay_on_this_computer(event: str, arguments: tuple[Any, ...]) -> None:
    """Refuses a connection to anywhere but this computer, whichever library asks for it."""
    if event == "socket.connect" and isinstance(arguments[1], tuple) and not _is_here(str(arguments[1][0])):
        raise PermissionError(f"a test reached for {arguments[1][0]}: tests talk to the practice Meta on loopback only")


def _is_here(host: str) -> bool:
    """Loopback, or the namespaces of our own that tests/relay/test_relay_silence.py makes."""
    return host.startswith(("127.", "10.213.")) or host in {"::1", "localhost"}


sys.addaudithook(_stay_on_this_computer)
