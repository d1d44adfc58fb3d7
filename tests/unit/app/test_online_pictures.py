"""A picture that cannot be had now is asked for again, until there is an answer."""

from typing import Any

import pytest

from conwerz_desktop.app.meta_side import MetaSide
from conwerz_desktop.keychain import Keychain
from conwerz_desktop.services.insights.counting import Counting
from conwerz_desktop.services.media import Gone, NotNow
from conwerz_desktop.services.under_way import UnderWay
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


class Serving:
    """Of what the shop does at Meta, its pictures."""

    def __init__(self, *answers: Any) -> None:
        self.pictures = Album(*answers)


@pytest.fixture
def meta(store: Store) -> MetaSide:
    def at_once(_: int) -> int:
        return 0

    made = MetaSide(
        *(store, Keychain("test", SmallVault()), lambda _: None, at_once, lambda *_: None),
        counting=Counting(store),
        under_way=UnderWay(),
    )
    made._is_up.set()
    return made


async def test_what_cannot_be_had_now_is_asked_for_again(meta: MetaSide) -> None:
    meta._serving = Serving(NotNow(), NotNow(), b"png")  # type: ignore[assignment]
    assert await meta.picture(1, 0) == b"png"


async def test_what_is_gone_is_not(meta: MetaSide) -> None:
    serving = Serving(Gone(), b"png")
    meta._serving = serving  # type: ignore[assignment]
    with pytest.raises(Gone):
        await meta.picture(1, 0)
    assert serving.pictures.answers == [b"png"]
