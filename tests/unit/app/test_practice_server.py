"""The practice shop's other half comes back when it ends unasked, where it was."""

from pathlib import Path
from queue import SimpleQueue

import httpx
import pytest

from conwerz_desktop.app.practice_server import LONGEST_PAUSE, PracticeServer, pause_before

PATIENCE = 60


@pytest.fixture
def renewed() -> SimpleQueue[bool]:
    return SimpleQueue()


def test_another_one_goes_on_under_the_same_addresses(tmp_path: Path, renewed: SimpleQueue[bool]) -> None:
    server = PracticeServer(tmp_path, pause=lambda _: 0)
    server.when_renewed(lambda: renewed.put(True))
    first = server.facts()
    child = server._child
    child.kill()
    assert renewed.get(timeout=PATIENCE)
    assert server._child is not child
    assert server.facts() == first
    assert httpx.get(f"{first['relay_url']}/healthz", trust_env=False).status_code == 200
    server.stop()
    assert server._child.returncode == 0


def test_one_that_never_gets_ready_is_given_up(tmp_path: Path) -> None:
    (tmp_path / "relay.db").mkdir()
    server = PracticeServer(tmp_path, pause=lambda _: 0)
    with pytest.raises(ChildProcessError):
        server.facts()
    server.stop()


def test_it_waits_longer_each_time() -> None:
    pauses = [pause_before(start) for start in range(1, 12)]
    assert pauses == sorted(pauses)
    assert pauses[-1] == LONGEST_PAUSE
