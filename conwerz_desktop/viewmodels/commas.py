"""Words that follow each other, with the comma of the window's language between them."""

from collections.abc import Iterable

from PySide6.QtCore import QLocale

_COMMAS = {QLocale.Language.Arabic: "\N{ARABIC COMMA} "}


def joined(parts: Iterable[str]) -> str:
    """What is empty is left out. Without an "and": screen readers rest at a comma, and Arabic's "and" is a letter."""
    return _COMMAS.get(QLocale().language(), ", ").join(filter(None, parts))
