"""The window, made of its screens; what of it Qt does not hold is held here."""

from PySide6.QtGui import QWindow
from PySide6.QtQuick import QQuickWindow

from conwerz_desktop.app.screens import Screens
from conwerz_desktop.desktop import spelling, video  # noqa: F401 - types of the screens
from conwerz_desktop.desktop.keyboard import Keyboard
from conwerz_desktop.desktop.pictures import POSTS, PROVIDER, Pictures
from conwerz_desktop.viewmodels.shell import Shell


class Engine:
    """Holds what Qt does not: the screens, the providers, the keyboard. Close it before the view models go."""

    def __init__(
        self, shell: Shell, pictures: Pictures, posts: Pictures, screens: Screens | None = None, *, hidden: bool = False
    ) -> None:
        self._screens = screens or Screens()
        self._pictures = (pictures, posts)
        self._engine = self._screens.engine
        self._engine.addImageProvider(PROVIDER, pictures)
        self._engine.addImageProvider(POSTS, posts)
        self._engine.setInitialProperties({"shell": shell, "visible": not hidden})
        self._engine.loadFromModule("Conwerz", "Main")
        if not self._engine.rootObjects():
            raise RuntimeError("the window's QML did not load")
        self._keyboard = Keyboard(self.window, shell.registry.hear)

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
        del self._keyboard
        self._screens.close()
        del self._engine, self._screens
