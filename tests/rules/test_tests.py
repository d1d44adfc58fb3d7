"""The tests' own guard must be able to fail."""

import socket

import pytest


def test_no_test_reaches_beyond_this_computer() -> None:
    with socket.socket() as stranger, pytest.raises(PermissionError, match="loopback only"):
        stranger.connect(("192.0.2.1", 80))
