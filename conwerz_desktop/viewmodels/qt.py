"""Names of Qt whose type stubs say too little, typed once. Qt's own tools look for them by these spellings."""

from collections.abc import Callable
from typing import TypeVar, cast

from PySide6 import QtCore, QtQml

Class = TypeVar("Class", bound=type)

QmlUncreatable = cast("Callable[[str], Callable[[Class], Class]]", QtQml.QmlUncreatable)
QT_TRANSLATE_NOOP = cast("Callable[[str, str], str]", QtCore.QT_TRANSLATE_NOOP)
