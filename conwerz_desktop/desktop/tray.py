"""Conwerz beside the clock and in the task bar, where there are such places: how many are unread, if it receives."""

from PySide6.QtCore import QCoreApplication, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

_SIZES = (16, 22, 24, 32, 48)
_UNREAD, _TROUBLE, _INK = QColor("#0B6669"), QColor("#B02A20"), QColor("#FFFFFF")
_MOST = 99


class Tray(QObject):
    asked_to_show = Signal()
    asked_to_quit = Signal()

    def __init__(self, icon: QIcon, parent: QObject) -> None:
        super().__init__(parent)
        self._plain = icon
        self._count = 0
        self._state = ""
        self._bad = False
        self._drawn = (0, False)
        self._menu = QMenu()
        self._menu.addAction(_translated("Open Conwerz"), self.asked_to_show.emit)
        self._menu.addAction(_translated("Quit"), self.asked_to_quit.emit)
        self._icon = QSystemTrayIcon(icon, self)
        self._icon.setToolTip("Conwerz")
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._activated)
        self._icon.messageClicked.connect(self.asked_to_show)

    @property
    def available(self) -> bool:
        return QSystemTrayIcon.isSystemTrayAvailable()

    @property
    def words(self) -> str:
        return self._icon.toolTip()

    def show(self) -> None:
        if self.available:
            self._icon.show()

    def hide(self) -> None:
        self._icon.hide()

    def show_count(self, unread: int) -> None:
        """In the tray, and on the program's icon in the task bar or dock."""
        if unread != self._count:
            self._count = unread
            application = QGuiApplication.instance()
            assert isinstance(application, QGuiApplication)
            application.setBadgeNumber(unread)
            self._draw()

    def show_state(self, words: str, *, bad: bool) -> None:
        """Whether messages come in, in a few words."""
        if (words, bad) != (self._state, self._bad):
            self._state, self._bad = words, bad
            self._draw()

    def say(self, title: str, text: str) -> None:
        """A notice, where the desktop has no better way."""
        if self.available:
            self._icon.showMessage(title, text, self._plain)

    def _draw(self) -> None:
        unread = _translated("%n unread", self._count) if self._count else ""
        said = " · ".join(filter(None, (unread, self._state)))
        self._icon.setToolTip(f"Conwerz: {said}" if said else "Conwerz")
        drawn = (min(self._count, _MOST + 1), self._bad)  # with hundreds unread, every message would draw the same
        if drawn != self._drawn:
            self._drawn = drawn
            self._icon.setIcon(marked(self._plain, self._count, bad=self._bad))

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.asked_to_show.emit()


def marked(icon: QIcon, count: int, *, bad: bool) -> QIcon:
    """The icon with a disc at its corner: the number, or an exclamation mark where nothing comes in."""
    if icon.isNull() or not (count or bad):
        return icon
    made = QIcon()
    for size in _SIZES:
        made.addPixmap(_with_disc(icon.pixmap(size, size), "!" if bad else _figure(count, size), bad=bad))
    return made


def _figure(count: int, size: int) -> str:
    """None where it could not be read."""
    if size < _SIZES[3] and count > 9:
        return "9+" if size >= _SIZES[1] else ""
    return str(count) if count <= _MOST else f"{_MOST}+"


def _with_disc(pixmap: QPixmap, figure: str, *, bad: bool) -> QPixmap:
    width = round(pixmap.width() * 0.62)
    disc = QRect(QPoint(pixmap.width() - width, 0), QPoint(pixmap.width() - 1, width - 1))
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_TROUBLE if bad else _UNREAD)
    painter.drawEllipse(disc)
    font = QFont()
    font.setBold(True)
    font.setPixelSize(max(7, round(width * (0.78 if len(figure) < 2 else 0.58))))
    painter.setFont(font)
    painter.setPen(_INK)
    painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, figure)
    painter.end()
    return pixmap


def _translated(text: str, number: int = -1) -> str:
    return QCoreApplication.translate("Tray", text, None, number)
