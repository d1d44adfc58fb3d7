"""Draws one window, says how, and ends: what the doctor runs as a program of its own."""

import sys

ARGUMENTS = ("doctor", "--draw")
PATIENCE = 10_000


def main() -> int:
    from PySide6.QtCore import QTimer  # noqa: PLC0415 - only the program that draws needs Qt's graphics
    from PySide6.QtGui import QGuiApplication  # noqa: PLC0415
    from PySide6.QtQuick import QQuickWindow  # noqa: PLC0415

    application = QGuiApplication(sys.argv[:1])
    window = QQuickWindow()
    window.resize(64, 64)
    window.frameSwapped.connect(lambda: application.exit(0))
    QTimer.singleShot(PATIENCE, application, lambda: application.exit(1))
    window.show()
    code = application.exec()
    sys.stdout.write(f"{application.platformName()}, {QQuickWindow.sceneGraphBackend() or 'rhi'}\n")
    return code
