"""Asks the owner for a file or a folder, beside the window; nothing is called when they think better of it."""

from collections.abc import Callable

from PySide6.QtWidgets import QFileDialog


def choose_folder(then: Callable[[str], object]) -> None:
    dialog = QFileDialog()
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    _ask(dialog, then)


def choose_file(pattern: str, then: Callable[[str], object]) -> None:
    """`pattern` as in "*.conwerz-backup"."""
    dialog = QFileDialog()
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilter(pattern)
    _ask(dialog, then)


def choose_place(name: str, then: Callable[[str], object]) -> None:
    """Where to save something under this name."""
    dialog = QFileDialog()
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.selectFile(name)
    _ask(dialog, then)


def _ask(dialog: QFileDialog, then: Callable[[str], object]) -> None:
    dialog.fileSelected.connect(then)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
