"""On paper and as PDF: a page of plain HTML that is our own, in which every word from outside is escaped."""

from PySide6.QtGui import QTextDocument

from conwerz_desktop.desktop import paper

MARGIN = 18.0  # millimetres


class Page(QTextDocument):
    """Fetches nothing, whatever the page names."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.setHtml(html)

    def loadResource(self, kind: int, name: object) -> object:  # noqa: ARG002, N802 - Qt's name
        return None


def pdf(html: str) -> bytes:
    """A long conversation takes seconds to lay out: in a thread of its own."""
    return paper.pdf(Page(html).print_, MARGIN)


def ask_and_print(html: str) -> None:
    paper.ask_and_print(lambda printer: Page(html).print_(printer))
