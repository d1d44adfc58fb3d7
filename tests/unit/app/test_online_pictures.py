"""A picture that cannot be had now is asked for again, until there is an answer."""

from pathlib import Path
from typing import Any

import pytest

from conwerz_desktop.app.clock import Clock
from conwerz_desktop.app.online import Endpoints, Online
from conwerz_desktop.keychain import Keychain
from conwerz_desktop.services.media import Gone, NotNow
from conwerz_desktop.store.database import Store
from tests.unit.keychain.small_vault import SmallVault


class Album:
    """Stands for the way to Meta: gives one answer after the other."""

    def __init__(self, *answers: Any) -> None:
        self.answers = list(answers)

    async def load(self, message: int, position: int) -> bytes:
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        assert isinstance(answer, bytes)
        return answer


@pytest.fixture
def online(store: Store, tmp_path: Path) -> Online:
    found = Endpoints("http://127.0.0.1:1", "http://127.0.0.1:1", loopback=True)
    made = Online(store, Keychain("test", SmallVault()), lambda: found, lambda _: None, Clock())
    made._delay = lambda attempts: 0
    made._is_up.set()
    return made


async def test_what_cannot_be_had_now_is_asked_for_again(online: Online) -> None:
    online._pictures = Album(NotNow(), NotNow(), b"png")  # type: ignore[assignment]
    assert await online.picture(1, 0) == b"png"


async def test_what_is_gone_is_not(online: Online) -> None:
    album = Album(Gone(), b"png")
    online._pictures = album  # type: ignore[assignment]
    with pytest.raises(Gone):
        await online.picture(1, 0)
    assert album.answers == [b"png"]
