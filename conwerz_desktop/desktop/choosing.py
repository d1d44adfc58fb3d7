"""Asks the owner for files, a folder or a place, beside the window; nothing is called when they think better of it."""

from collections.abc import Callable, Sequence

from PySide6 import QtWidgets


def choose_folder(then: Callable[[str], object]) -> None:
    dialog = QtWidgets.QFileDialog()
    dialog.setFileMode(QtWidgets.QFileDialog.FileMode.Directory)
    dialog.setOption(QtWidgets.QFileDialog.Option.ShowDirsOnly)
    _ask(dialog, then)


def choose_file(pattern: str, then: Callable[[str], object]) -> None:
    """`pattern` as in "*.conwerz-backup"."""
    dialog = QtWidgets.QFileDialog()
    dialog.setFileMode(QtWidgets.QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilter(pattern)
    _ask(dialog, then)


def choose_files(then: Callable[[Sequence[str]], object]) -> None:
    dialog = QtWidgets.QFileDialog()
    dialog.setFileMode(QtWidgets.QFileDialog.FileMode.ExistingFiles)
    dialog.filesSelected.connect(then)
    _open(dialog)


def choose_place(name: str, then: Callable[[str], object]) -> None:
    """Where to save something under this name."""
    dialog = QtWidgets.QFileDialog()
    dialog.setAcceptMode(QtWidgets.QFileDialog.AcceptMode.AcceptSave)
    dialog.selectFile(name)
    _ask(dialog, then)


def _ask(dialog: "QtWidgets.QFileDialog", then: Callable[[str], object]) -> None:
    dialog.fileSelected.connect(then)
    _open(dialog)


def _open(dialog: "QtWidgets.QFileDialog") -> None:
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
