"""The wave under words that no dictionary of this computer knows."""

from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from conwerz_desktop.desktop.spelling import Speller


class Underlining(QSyntaxHighlighter):
    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self.speller: Speller | None = None
        self._format = QTextCharFormat()
        self._format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)

    def colour(self, colour: QColor) -> None:
        self._format.setUnderlineColor(colour)
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:  # noqa: N802 - Qt's name
        for start, length in self.speller.unknown(text) if self.speller else ():
            self.setFormat(start, length, self._format)
