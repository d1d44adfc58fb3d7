"""A page of figures on paper or as PDF, drawn with lines and type: it stays sharp at every size."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPdfWriter, QPen
from PySide6.QtPrintSupport import QPrinter

from conwerz_desktop.desktop import paper
from conwerz_desktop.domain.reports import Bars, Report, Table

MARGIN = 16.0  # millimetres
WIDTH = 640.0  # the page is laid out in units of which so many are its width
INK, SOFT, FAINT, LINE = "#1F1C18", "#575149", "#6C655B", "#E7E2D9"
FIRST, SECOND = "#0B6669", "#C9BEAE"


def pdf(report: Report) -> bytes:
    return paper.pdf(lambda writer: _draw(writer, report), MARGIN, report.title)


def ask_and_print(report: Report) -> None:
    paper.ask_and_print(lambda printer: _draw(printer, report))


def _draw(device: QPdfWriter | QPrinter, report: Report) -> None:
    painter = QPainter(device)
    scale = device.width() / WIDTH
    painter.scale(scale, scale)
    page = _Page(painter, device.height() / scale)
    page.heading(report)
    page.figures(report)
    for bars in report.bars:
        page.bars(bars)
    page.table(report.table)
    page.footer(report.footer)
    painter.end()


class _Page:
    """Set from the top to the bottom."""

    def __init__(self, painter: QPainter, height: float) -> None:
        self._painter = painter
        self._height = height
        self._y = 0.0

    def heading(self, report: Report) -> None:
        self._text(report.title, 0, self._y, WIDTH, 32, size=24, weight=QFont.Weight.DemiBold)
        self._text(report.subtitle, 0, self._y + 32, WIDTH, 20, size=12, ink=SOFT)
        self._y += 66

    def figures(self, report: Report) -> None:
        width = WIDTH / max(1, len(report.figures))
        self._rule(self._y)
        for place, figure in enumerate(report.figures):
            x = place * width
            self._text(figure.title, x, self._y + 10, width - 8, 16, size=10, ink=SOFT)
            self._text(figure.value, x, self._y + 26, width - 8, 30, size=21, weight=QFont.Weight.DemiBold)
            self._text(figure.change, x, self._y + 58, width - 8, 30, size=8.5, ink=FAINT, wrap=True)
        self._y += 96
        self._rule(self._y)
        self._y += 20

    def bars(self, bars: Bars) -> None:
        self._text(bars.title, 0, self._y, WIDTH, 20, size=13, weight=QFont.Weight.DemiBold)
        self._legend(bars.series)
        top, height, left = self._y + 34, 130.0, 44.0
        for place, word in enumerate(bars.lines):
            y = top + height * (1 - place / (len(bars.lines) - 1))
            self._rule(y, left)
            self._text(word, 0, y - 7, left - 8, 14, size=8.5, ink=FAINT, at=Qt.AlignmentFlag.AlignRight)
        step = (WIDTH - left) / max(1, len(bars.labels))
        width = min(9.0, step * 0.34)
        for number, (values, color) in enumerate(zip(bars.values, (FIRST, SECOND), strict=False)):
            for place, value in enumerate(values):
                if value:
                    tall = height * value / bars.top
                    x = left + place * step + step / 2 + (number - len(bars.values) / 2) * (width + 1)
                    self._painter.fillRect(QRectF(x, top + height - tall, width, tall), QColor(color))
        for place, label in enumerate(bars.labels):
            middle = left + place * step + step / 2
            self._text(
                label, middle - 20, top + height + 4, 40, 14, size=8.5, ink=FAINT, at=Qt.AlignmentFlag.AlignHCenter
            )
        self._text(bars.note, 0, top + height + 22, WIDTH, 28, size=8.5, ink=FAINT, wrap=True)
        self._y = top + height + 62

    def table(self, table: Table) -> None:
        for row, is_header in ((table.header, True), *((each, False) for each in table.rows)):
            self._row(row, is_header=is_header)

    def footer(self, text: str) -> None:
        self._text(text, 0, self._height - 16, WIDTH, 16, size=8.5, ink=FAINT)

    def _row(self, row: Sequence[str], *, is_header: bool) -> None:
        width = WIDTH / len(row)
        for place, word in enumerate(row):
            at = Qt.AlignmentFlag.AlignRight if place else Qt.AlignmentFlag.AlignLeft
            size, ink = (9.0, FAINT) if is_header else (10.5, INK)
            self._text(word, place * width, self._y, width, 20, size=size, ink=ink, at=at)
        self._y += 22
        self._rule(self._y)
        self._y += 4

    def _legend(self, series: Sequence[str]) -> None:
        x = WIDTH
        for name, color in reversed(list(zip(series, (FIRST, SECOND), strict=False))):
            wide = 12 + 7.0 * len(name)
            x -= wide
            self._painter.fillRect(QRectF(x, self._y + 7, 8, 8), QColor(color))
            self._text(name, x + 12, self._y + 2, wide, 18, size=9, ink=SOFT)

    def _rule(self, y: float, x: float = 0) -> None:
        self._painter.setPen(QPen(QColor(LINE), 0.7))
        self._painter.drawLine(QRectF(x, y, WIDTH - x, 0).topLeft(), QRectF(x, y, WIDTH - x, 0).topRight())

    def _text(  # noqa: PLR0913 - a place and a look
        self,
        text: str,
        x: float,
        y: float,
        width: float,
        height: float,
        *,
        size: float,
        ink: str = INK,
        weight: QFont.Weight = QFont.Weight.Normal,
        at: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        wrap: bool = False,
    ) -> None:
        font = QFont("Inter")
        font.setPointSizeF(size * 72 / self._painter.device().logicalDpiY())
        font.setWeight(weight)
        self._painter.setFont(font)
        self._painter.setPen(QColor(ink))
        flags = at | (Qt.AlignmentFlag.AlignTop if wrap else Qt.AlignmentFlag.AlignVCenter)
        wrapping = Qt.TextFlag.TextWordWrap.value if wrap else 0
        self._painter.drawText(QRectF(x, y, width, height), flags.value | wrapping, text)
