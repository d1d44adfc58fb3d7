"""The QML engine: loads the window from a folder or a bundle, and has no way to the network."""

from pathlib import Path

from PySide6.QtCore import QObject, QResource, QUrl
from PySide6.QtGui import QWindow
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkReply, QNetworkRequest
from PySide6.QtQml import QQmlApplicationEngine, QQmlNetworkAccessManagerFactory
from PySide6.QtQuick import QQuickWindow

from conwerz_desktop.desktop import spelling, video  # noqa: F401 - types of the screens
from conwerz_desktop.desktop.keyboard import Keyboard
from conwerz_desktop.desktop.pictures import POSTS, PROVIDER, Pictures
from conwerz_desktop.desktop.zoom import Zoom
from conwerz_desktop.viewmodels.shell import Shell

SOURCE = Path(__file__).parents[2] / "ui"
_INSIDE_BUNDLE = ":/ui"


class _NoNetwork(QNetworkAccessManager):
    """Refuses whatever a screen asks for: a customer's `<img>` must never be a request (design section 7)."""

    def createRequest(  # noqa: N802 - Qt's name
        self,
        operation: QNetworkAccessManager.Operation,
        request: QNetworkRequest,  # noqa: ARG002 - refused unread
        outgoing: object = None,  # noqa: ARG002
    ) -> QNetworkReply:
        return super().createRequest(operation, QNetworkRequest(QUrl("refused:")))


class _Refusal(QQmlNetworkAccessManagerFactory):
    def create(self, parent: QObject) -> QNetworkAccessManager:
        return _NoNetwork(parent)


class Engine:
    """Holds what Qt does not: the factory, the provider, the keyboard. Close it before the view models go."""

    def __init__(
        self, shell: Shell, pictures: Pictures, posts: Pictures, ui: Path = SOURCE, *, hidden: bool = False
    ) -> None:
        """`ui` is the folder of the screens, or the `.rcc` file made of it."""
        self._refusal = _Refusal()
        self._pictures = (pictures, posts)
        self._engine = QQmlApplicationEngine()
        self._engine.setNetworkAccessManagerFactory(self._refusal)
        self._engine.addImageProvider(PROVIDER, pictures)
        self._engine.addImageProvider(POSTS, posts)
        self._engine.addImportPath(_root(ui))
        self._engine.setInitialProperties({"shell": shell, "visible": not hidden})
        self._engine.loadFromModule("Conwerz", "Main")
        if not self._engine.rootObjects():
            raise RuntimeError("the window's QML did not load")
        self._keyboard = Keyboard(self.window, shell.registry.hear)
        self._zoom = Zoom(self.window)
        self._choices = shell.chosen
        self._choices.text_size_changed.connect(self._resize)
        self._resize()

    def _resize(self) -> None:
        self._zoom.set_percent(self._choices.choices.text_size)

    @property
    def window(self) -> QQuickWindow:
        window = self._engine.rootObjects()[0]
        assert isinstance(window, QQuickWindow)
        return window

    def retranslate(self) -> None:
        """The screens' own sentences; those of the view models are made anew with them."""
        self._engine.retranslate()

    def close(self) -> None:
        for each in self._pictures:
            each.close()
        for root in self._engine.rootObjects():
            assert isinstance(root, QWindow)
            root.setVisible(False)
        self._choices.text_size_changed.disconnect(self._resize)
        del self._keyboard, self._zoom
        del self._engine


def _root(ui: Path) -> str:
    if ui.suffix != ".rcc":
        return str(ui)
    if not QResource.registerResource(str(ui), _INSIDE_BUNDLE):
        raise FileNotFoundError(ui)
    return f"qrc{_INSIDE_BUNDLE}"
