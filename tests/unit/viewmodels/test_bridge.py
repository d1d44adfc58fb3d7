import threading
from concurrent.futures import Future

import pytest
from pytestqt.qtbot import QtBot

from conwerz_desktop.viewmodels.bridge import Bridge


def test_a_result_of_another_thread_arrives_on_this_one(bridge: Bridge, qtbot: QtBot) -> None:
    future: Future[int] = Future()
    came: list[tuple[int, int]] = []
    bridge.when_done(future, lambda value: came.append((value, threading.get_ident())))
    threading.Thread(target=future.set_result, args=(7,)).start()
    qtbot.waitUntil(lambda: bool(came))
    assert came == [(7, threading.get_ident())]


def test_it_never_calls_back_at_once(bridge: Bridge) -> None:
    future: Future[int] = Future()
    future.set_result(7)
    came: list[int] = []
    bridge.when_done(future, came.append)
    assert came == []


def test_a_failure_is_raised_where_the_crash_log_sees_it(bridge: Bridge, qtbot: QtBot) -> None:
    future: Future[int] = Future()
    future.set_exception(OSError("disk"))
    undone: list[str] = []
    with qtbot.captureExceptions() as raised:
        bridge.when_done(future, lambda value: None, lambda: undone.append("undone"))
        qtbot.waitUntil(lambda: bool(raised))
    assert undone == ["undone"]
    assert [kind for kind, *_ in raised] == [OSError]


def test_after_the_end_nothing_arrives(bridge: Bridge, qtbot: QtBot) -> None:
    came: list[int] = []
    bridge.call(lambda: came.append(1))
    bridge.close()
    bridge.call(lambda: came.append(2))
    qtbot.waitUntil(lambda: True)
    assert came == []


@pytest.mark.parametrize("answer", ["kept", ""])
def test_a_cancelled_question_has_no_answer(bridge: Bridge, qtbot: QtBot, answer: str) -> None:
    future: Future[str] = Future()
    future.cancel()
    came: list[str] = []
    bridge.when_done(future, came.append, lambda: came.append("none"))
    qtbot.waitUntil(lambda: came == ["none"])
