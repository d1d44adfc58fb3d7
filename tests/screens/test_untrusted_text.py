"""What a customer writes stays words: the `<img>` corpus through every screen, beside a server that hears nothing."""

import threading
import urllib.request
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtQml import QQmlComponent, qmlEngine

from conwerz_desktop.domain.messages import Attachment, Kind, Progress
from conwerz_desktop.domain.people import Profile
from tests import shop
from tests.screens.conftest import Desktop
from tests.shop import HOUR, INSTAGRAM, MINUTE, NUMBER, PAGE, Said, Talk

CTRL = Qt.KeyboardModifier.ControlModifier


class Canary:
    """A server on loopback that notes whoever comes."""

    def __init__(self) -> None:
        heard = self.heard = list[str]()

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                heard.append(self.path)
                self.send_response(404)
                self.end_headers()

            def log_message(self, *_: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self._server.server_port}"
        self._thread = threading.Thread(target=self._server.serve_forever)
        self._thread.start()

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


@pytest.fixture
def canary() -> Iterator[Canary]:
    made = Canary()
    yield made
    made.close()


def corpus(address: str) -> list[str]:
    return [
        f'<img src="{address}/remote.png">',
        f"<img src={address}/bare.png width=500 height=500>",
        '<img src="relative.png">',
        '<img src="data:image/png;base64,iVBORw0KGgo=">',
        f'<html><body><img src="{address}/html.png"></body></html>',
        f"![picture]({address}/markdown.png)",
        f'<a href="{address}/link">link</a>',
        f'<b style="background-image:url({address}/styled.png)">bold</b>',
        f'<span style="font-size:200px">&lt;{address}/big&gt;</span>',
        f'<table background="{address}/table.png"><tr><td>x</table>',
        f'<link rel="stylesheet" href="{address}/style.css">',
        "<!DOCTYPE html><script>alert(1)</script>",
    ]


def hostile(address: str) -> list[Talk]:
    """Every text of the corpus as name, username, message, quote, title of a file, reaction."""
    talks = []
    for number, text in enumerate(corpus(address)):
        lines = (
            Said(3 * HOUR, text, parts=(Attachment(Kind.FILE, url=f"{address}/file", title=text),)),
            Said(2 * HOUR, text, Progress.READ, answers=0, reaction=text[:20]),
            Said(HOUR, text, answers=1, parts=(Attachment(Kind.IMAGE, url=f"{address}/photo.png"),)),
            Said(30 * MINUTE, text, Progress.FAILED, problem=text),
            Said(number * MINUTE, text),
        )
        asset = (PAGE, INSTAGRAM, NUMBER)[number % 3]
        talks.append(Talk(asset, f"{text}{number}", Profile(text, text, text), lines, read=False))
    return talks


def test_no_text_becomes_a_request_or_ends_the_program(desktop: Desktop, canary: Canary) -> None:
    window = desktop.window
    shop.connect(desktop.store, dict(zip(shop.SHOP, corpus(canary.address), strict=False)))
    conversations = shop.fill(desktop.store, hostile(canary.address))
    desktop.shell.show_inbox(desktop.desk, practice=True)
    window.qtbot.waitUntil(lambda: len(desktop.desk.inbox.rows.rows) == len(conversations))
    for width in (1280, 720):
        window.resize(width, 700)
        for conversation, text in zip(conversations, corpus(canary.address), strict=True):
            desktop.desk.inbox.pick(conversation)
            desktop.desk.composer.write(text)
            window.qtbot.waitUntil(lambda at=conversation: desktop.desk.conversation.conversation == at)  # type: ignore[misc]
            assert not window.quick.grabWindow().isNull()
    for view in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5, Qt.Key.Key_Comma):
        window.press(view, CTRL)
        assert not window.quick.grabWindow().isNull()
    shop.comment(desktop.store, corpus(canary.address))
    desktop.desk.places.go("comments")
    for width in (1280, 720):
        window.resize(width, 700)
        window.qtbot.waitUntil(lambda: len(desktop.desk.comments.post.comments.rows) == 2 * len(corpus("")))
        window.press(Qt.Key.Key_Return)
        assert not window.quick.grabWindow().isNull()
    assert canary.heard == []


@pytest.mark.parametrize("word", ["remote", "photo"])
def test_a_link_question_shows_words(desktop: Desktop, canary: Canary, word: str) -> None:
    address = f"https://bella.example/<img%20src={canary.address}/{word}.png>"
    talk = Talk(PAGE, "ana", Profile("Ana"), (Said(HOUR, f"look {address}"),))
    shop.fill(desktop.store, [talk])
    desktop.shell.show_inbox(desktop.desk)
    desktop.window.click("Link to https://bella.example/")
    desktop.window.find("Open this link?")
    assert not desktop.window.quick.grabWindow().isNull()
    assert canary.heard == []


def test_the_engine_has_no_way_to_the_network(desktop: Desktop, canary: Canary, tmp_path: Path) -> None:
    """Even a screen that asks for an address gets nothing; without the refusal this test hears the canary."""
    screen = tmp_path / "Spy.qml"
    screen.write_text(
        "import QtQml\nQtObject {\n  property int state: 0\n  Component.onCompleted: {\n"
        "    const request = new XMLHttpRequest();\n"
        "    request.onreadystatechange = () => state = request.readyState;\n"
        f'    request.open("GET", "{canary.address}/spy");\n    request.send();\n  }}\n}}\n',
        encoding="utf-8",
    )
    engine = qmlEngine(desktop.window.quick)
    component = QQmlComponent(engine, QUrl.fromLocalFile(str(screen)))
    spy = component.create()
    desktop.window.qtbot.waitUntil(lambda: spy.property("state") == 4)
    assert canary.heard == []


def test_the_canary_hears(canary: Canary) -> None:
    with pytest.raises(urllib.error.HTTPError):
        urllib.request.urlopen(f"{canary.address}/control")  # noqa: S310 - loopback
    assert canary.heard == ["/control"]
