"""The engine of the window's QML, without a way to the network; it compiles while Python does something else."""

from collections.abc import Iterable
from pathlib import Path

from PySide6 import QtCore, QtNetwork
from PySide6.QtCore import QObject, QUrl
from PySide6.QtNetwork import QNetworkAccessManager
from PySide6.QtQml import QQmlApplicationEngine, QQmlComponent, QQmlNetworkAccessManagerFactory

SOURCE = Path(__file__).parents[2] / "ui"
_INSIDE_BUNDLE = ":/ui"
_PLUG_INS = "Conwerz/Theme/PlugIns.qml"
FIRST = ("Conwerz/Main.qml", "Conwerz/Desk/DeskScreen.qml")
"""What the first frame shows."""


class _NoNetwork(QNetworkAccessManager):
    """Refuses whatever a screen asks for: a customer's `<img>` must never be a request (design section 7)."""

    def createRequest(  # noqa: N802 - Qt's name
        self,
        operation: "QNetworkAccessManager.Operation",
        request: "QtNetwork.QNetworkRequest",  # noqa: ARG002 - refused unread
        outgoing: object = None,  # noqa: ARG002
    ) -> "QtNetwork.QNetworkReply":
        return super().createRequest(operation, QtNetwork.QNetworkRequest(QUrl("refused:")))


class _Refusal(QQmlNetworkAccessManagerFactory):
    def create(self, parent: QObject) -> QNetworkAccessManager:
        return _NoNetwork(parent)


class Screens:
    """Holds what Qt does not: the factory, and what is compiled ahead until somebody shows it."""

    def __init__(self, ui: Path = SOURCE) -> None:
        """`ui` is the folder of the screens, or the `.rcc` file made of it."""
        self._refusal = _Refusal()
        self.ahead: list[QQmlComponent] = []
        self.engine = QQmlApplicationEngine()
        self.engine.setNetworkAccessManagerFactory(self._refusal)
        self._root = _root(ui)
        self.engine.addImportPath(self._root)

    def compile_ahead(self, files: Iterable[str] = FIRST) -> None:
        """On a thread of Qt's, which needs no Python; types of ours that are named there have to be imported already.

        That thread asks this one at the first use of a plug-in, and would wait for an event loop: all are loaded first.
        """
        beside = QQmlComponent.CompilationMode.Asynchronous
        self.ahead = [QQmlComponent(self.engine, self._url(_PLUG_INS))]
        self.ahead += [QQmlComponent(self.engine, self._url(file), beside) for file in files]

    def close(self) -> None:
        """Before the view models go."""
        self.ahead.clear()
        del self.engine

    def _url(self, file: str) -> QUrl:
        path = f"{self._root}/{file}"
        return QUrl(path) if path.startswith("qrc:") else QUrl.fromLocalFile(path)


def _root(ui: Path) -> str:
    if ui.suffix != ".rcc":
        return str(ui)
    if not QtCore.QResource.registerResource(str(ui), _INSIDE_BUNDLE):
        raise FileNotFoundError(ui)
    return f"qrc{_INSIDE_BUNDLE}"
