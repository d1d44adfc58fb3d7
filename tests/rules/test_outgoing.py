"""One way out: whoever speaks HTTP does so through the client that app/outgoing makes."""

from tests.rules.sources import ROOT, assert_none, files, places

APP = ROOT / "conwerz_desktop" / "app"
PRACTICE = ROOT / "conwerz_desktop" / "practice"

# Who may, and why
ALLOWED = {
    APP / "outgoing.py": "makes the client",
    APP / "screens.py": "refuses the network to every screen",
    APP / "doctor.py": "asks the relay, once, for who runs the command",
    APP / "practice_server.py": "tells practice Meta on loopback what is to happen",
    APP / "shots" / "stage.py": "the same",
}
WAYS_OUT = (
    r"httpx\.(AsyncClient|Client|AsyncHTTPTransport|HTTPTransport|get|post|put|delete|request|stream)\("
    r"|urllib\.request|http\.client|urlopen\(|QNetworkAccessManager|QTcpSocket|QWebSocket|create_connection\("
    r"|open_connection\(|import (requests|aiohttp|urllib3)\b|from (requests|aiohttp|urllib3)\b|smtplib|ftplib"
)


def test_nothing_but_the_one_client_leaves_this_computer() -> None:
    program = files("conwerz_desktop", ".py")
    assert ALLOWED.keys() <= set(program), "what may reach the network has moved: move it in this rule too"
    program = [path for path in program if path not in ALLOWED and PRACTICE not in path.parents]
    assert_none(
        places(program, WAYS_OUT),
        "What leaves this computer is allowed, counted and shown in one place: take the client of app/outgoing, "
        "and say what the call is for (`graph.on(Errand(…))`, or the extension `errand`).",
    )


def test_screens_fetch_nothing() -> None:
    assert_none(
        places(files("ui", ".qml"), r"XMLHttpRequest|source:\s*\"https?:|WebSocket|WebEngine"),
        "A screen that fetches something by itself goes around the allow-list (design section 7).",
    )
